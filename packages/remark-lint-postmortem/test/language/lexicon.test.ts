import type {Entry} from '../../src/language/lexicon.ts'
import {languageFor} from 'mdast-util-postmortem'
import {describe, expect, it} from 'vitest'
import * as lexicon from '../../src/language/lexicon.ts'
import {inShort, remarksOn} from './remarks.ts'

/** Tables of words with a sentence that is told and one that is not. */
const tables = Object.entries(lexicon).filter(
  (table): table is [string, ReadonlyArray<Entry>] =>
    Array.isArray(table[1]) && table[1].every((entry) => Array.isArray(entry))
)

describe.each(tables)('%s', (_, entries) => {
  it.each(entries)('%s', (_, told, silent) => {
    expect(inShort(remarksOn(told))).not.toEqual([])
    expect(inShort(remarksOn(silent))).toEqual([])
  })

  it('has each word once, in the sentence that is told', () => {
    const words = entries.flatMap(([words]) => words.split('/'))
    expect(words).toEqual([...new Set(words)])
  })
})

describe('words for people', () => {
  it.each([...lexicon.roles])('%s', (role) => {
    const name =
      role === 'dba' || role === 'qa' || role === 'sre' || role === 'noc'
        ? role.toUpperCase()
        : role
    expect(inShort(remarksOn(`The ${name} misread the graph.`))).toEqual([
      `agent person: misread (The ${name})`
    ])
    expect(inShort(remarksOn(`The ${name} restored the service at 10:40.`))).toEqual([])
  })

  it.each([...lexicon.endUsers])('%s', (user) => {
    expect(inShort(remarksOn(`The ${user} did not update the page.`))).toEqual([])
    expect(inShort(remarksOn(`The ${user} broke the connection.`))).toEqual([])
  })

  it.each([...lexicon.ambiguousRoles])('%s', (word, usual) => {
    const found = inShort(remarksOn(`The ${word} broke the session.`))
    expect(found).toEqual(usual === 'person' ? [`agent person: broke (The ${word})`] : [])
    expect(inShort(remarksOn(`The Kafka ${word} failed to start.`))).toEqual([])
  })

  it.each([...lexicon.pluralRoles])('%s', (plural) => {
    expect(inShort(remarksOn(`The ${plural} misread the graph.`))).toEqual([
      `agent person: misread (The ${plural})`
    ])
  })
})

it.each([...lexicon.systemVerbs])('what fails to %s is software', (verb) => {
  expect(inShort(remarksOn(`The operator failed to ${verb}.`))).toEqual([])
})

it.each([...lexicon.personVerbs].filter((verb) => !verb.endsWith('ed')))(
  'what did not %s is a person',
  (verb) => {
    const found = remarksOn(`The provider did not ${verb} us.`).map(({person}) => person)
    expect(found.every((person) => person === 'person')).toBe(true)
  }
)

it.each([...lexicon.softwareKinds])('the manager of %s is software', (kind) => {
  expect(inShort(remarksOn(`The ${kind} manager broke the build.`))).toEqual([])
})

it.each([...languageFor('en').people.products])('%s is no person', (product) => {
  const name = product.charAt(0).toUpperCase() + product.slice(1)
  expect(inShort(remarksOn(`${name} broke the build.`))).toEqual([])
})
