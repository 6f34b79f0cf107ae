import type {Matcher} from '../../src/blame/sentence.ts'
import {expect, it} from 'vitest'
import {sieveOf} from '../../src/blame/sieve.ts'
import {spelling} from '../../src/languages/en/spelling.ts'

const look: Matcher = () => undefined
const other: Matcher = () => undefined
const sieve = sieveOf(
  [
    [['not'], look, () => [['did', 'will', 'have']]],
    [['on-call', '—'], look],
    [['because'], look, () => [['was'], ['baker', 'ferry']]],
    [['because'], other, () => [[',']]]
  ],
  spelling
)

/** Walk over a text, with others around it that have all there is. */
function walk(text: string): boolean {
  const around = 'did not — because, was ferry '
  return sieve.walk(around + text + around, {
    start: around.length,
    end: around.length + text.length
  })
}

it.each([
  ['The baker did not ask.', true],
  ['The baker DIDN’T ask.', true],
  ["It won't rise.", true],
  ['They’ve not asked.', true],
  ['Not so.', false],
  ['They did nothing.', false],
  ['It was on-call.', true],
  ['It — rose.', true],
  ['Because it was a ferry.', true],
  ['Because the ferry rose.', false],
  ['Because, so.', true],
  ['', false]
])('%s', (text, isOpen) => {
  expect(walk(text)).toBe(isOpen)
})

it('gives the matchers of a word that have all they need, in their order', () => {
  walk('Because it was late, the ferry left.')
  expect(sieve.matchersAt('because')).toEqual([look, other])
  walk('Because it was late, it left.')
  expect(sieve.matchersAt('because')).toEqual([other])
  expect(sieve.matchersAt('it')).toEqual([])
})
