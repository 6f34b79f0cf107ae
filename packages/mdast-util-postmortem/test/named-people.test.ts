import {fromMarkdown} from 'mdast-util-from-markdown'
import {findNamedPeople, readPostmortem} from 'mdast-util-postmortem'
import {expect, it} from 'vitest'

const noNames = {people: [], systems: [], roles: []}

/** Documents with the people they name, and where. */
const documents: Array<[text: string, names: Array<string>]> = [
  ['@ada and Dana Novak restarted it; Dana waited.', ['@ada 1:1', 'Dana Novak 1:10', 'Dana 1:35']],
  ['Zorblat restarted it.', []],
  ['Cassandra and `@ada/labels` were restarted.', []],
  ['`client`@1.2.2 and cache@3 were restarted.', []],
  ['> Dana restarted it.', []],
  ['In Jan 2026 it moved to Sofia, San Jose, and Santa Clara.', []],
  ['It failed from 3 Jun to Jun 12, and in Jan.', []],
  ['Sofia noticed it, Jan Novak and Dana fixed it.', ['Sofia 1:1', 'Jan Novak 1:19', 'Dana 1:33']],
  ['**Prepared by:** Dana Novak', []],
  ['**Owner:** Dana', []],
  ['All was well.\nIncident commander: Dana\nThen Dana left.', ['Dana 3:6']],
  ['## Responders\n\n- Dana\n\n## Summary\n\nDana left.', ['Dana 7:1']],
  ['## Action Items\n\n- Add an alert (@ada)', []],
  ['## Prevention Measures\n\n- Check the queue each day - @ada', []],
  ['## Prevention Measures\n\n- @ada checked the queue each day.', ['@ada 3:3']],
  ['# What Dana did', []]
]

it.each(documents)('%j', (text, expected) => {
  const found = findNamedPeople(readPostmortem(fromMarkdown(text), text), noNames)
  const places = found.map(
    ({position, written: text}) => `${text} ${position?.start.line}:${position?.start.column}`
  )
  expect(places).toEqual(expected)
})

it('knows names that are given, and no others that are systems', () => {
  const text = 'Zorblat, Marta, and Captain Igor.'
  const names = {people: ['Zorblat'], systems: ['Marta'], roles: []}
  const found = findNamedPeople(readPostmortem(fromMarkdown(text), text), names)
  expect(found.map(({written: text}) => text)).toEqual(['Zorblat', 'Igor'])
})
