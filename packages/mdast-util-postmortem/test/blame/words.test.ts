import type {BlameRow} from '../../src/languages/blame-rows.ts'
import {describe, expect, it} from 'vitest'
import {blame} from '../../src/languages/en/blame.ts'
import {languageFor} from 'mdast-util-postmortem'
import {blameIn, blameInRemedy, inShort} from './blame-in.ts'

/** Tables whose words are blame only where remedies are written. */
const inRemedies = new Set(['forgetting', 'vigilantRemedies'])

describe.each(Object.entries<ReadonlyArray<BlameRow>>(blame.tables))('%s', (table, rows) => {
  const find = inRemedies.has(table) ? blameInRemedy : blameIn

  it.each(rows)('%s', (words, blaming, innocent) => {
    expect(inShort(find(blaming))).not.toEqual([])
    expect(inShort(find(innocent))).toEqual([])
  })

  it('has each word once', () => {
    const words = rows.flatMap(([words]) => words.split('/'))
    expect(words).toEqual([...new Set(words)])
  })
})

/** Words of a list. */
function listed(words: string): Array<string> {
  return words.split(' ')
}

describe('words for people', () => {
  it.each(listed(blame.subjects.roles))('%s', (role) => {
    const name =
      role === 'dba' || role === 'qa' || role === 'sre' || role === 'noc'
        ? role.toUpperCase()
        : role
    expect(inShort(blameIn(`The ${name} misread the graph.`))).toEqual([
      `agent person: misread (The ${name})`
    ])
    expect(inShort(blameIn(`The ${name} restored the service at 10:40.`))).toEqual([])
  })

  it.each(listed(blame.subjects.endUsers))('%s', (user) => {
    expect(inShort(blameIn(`The ${user} did not update the page.`))).toEqual([])
    expect(inShort(blameIn(`The ${user} broke the connection.`))).toEqual([])
  })

  it.each(listed(blame.subjects.ambiguousPeople))('%s', (word) => {
    const found = inShort(blameIn(`The ${word} broke the session.`))
    expect(found).toEqual([`agent person: broke (The ${word})`])
    expect(inShort(blameIn(`The Kafka ${word} failed to start.`))).toEqual([])
  })

  it.each(listed(blame.subjects.ambiguousSystems))('%s', (word) => {
    expect(inShort(blameIn(`The ${word} broke the session.`))).toEqual([])
  })

  it.each(['devs', 'persons', 'crews'])('%s', (plural) => {
    expect(inShort(blameIn(`The ${plural} misread the graph.`))).toEqual([
      `agent person: misread (The ${plural})`
    ])
  })
})

it.each(listed(blame.subjects.systemVerbs))('what fails to %s is software', (verb) => {
  expect(inShort(blameIn(`The operator failed to ${verb}.`))).toEqual([])
})

it.each(listed(blame.subjects.personVerbs).filter((verb) => !verb.endsWith('ed')))(
  'what did not %s is a person',
  (verb) => {
    const found = blameIn(`The provider did not ${verb} us.`)
    expect(found.every(({subjectKind}) => subjectKind === 'person')).toBe(true)
  }
)

it.each(listed(blame.subjects.softwareKinds))('the manager of %s is software', (kind) => {
  expect(inShort(blameIn(`The ${kind} manager broke the build.`))).toEqual([])
})

it.each([...languageFor('en').people.products])('%s is no person', (product) => {
  const name = product.charAt(0).toUpperCase() + product.slice(1)
  expect(inShort(blameIn(`${name} broke the build.`))).toEqual([])
})

describe.each(blame.shapes.tables)('$category, $degree', ({category, degree, rows}) => {
  const find = category === 'vigilance' ? blameInRemedy : blameIn

  it.each(rows)('%s', (_, blaming, innocent) => {
    const found = find(blaming)
    expect(inShort(found)).not.toEqual([])
    expect(found.some((finding) => finding.degree === degree)).toBe(true)
    expect(inShort(find(innocent))).toEqual([])
  })
})

it.each(blame.shapes.tables.flatMap(({rows}) => rows.map(([pattern]) => pattern)))(
  '%s has one part that is looked for first',
  (pattern) => {
    const marked = pattern.split(' ').filter((part) => part.startsWith('!'))
    expect(marked).toHaveLength(1)
    expect(marked).not.toContainEqual(expect.stringMatching(/\?$|[A-Z]/))
  }
)
