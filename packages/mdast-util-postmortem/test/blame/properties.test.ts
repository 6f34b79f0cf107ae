import fc from '../fast-check.ts'
import {describe, expect, it} from 'vitest'
import {lexiconOf} from '../../src/blame/lexicon.ts'
import {matchersOf} from '../../src/blame/matchers/index.ts'
import {blame} from '../../src/languages/en/blame.ts'
import {blameIn} from './blame-in.ts'

const lexicon = lexiconOf(blame)

/** Words that matchers and the search for a subject look at, in any order. */
const words = fc.constantFrom(
  ...matchersOf(lexicon).flatMap(([words]) => [...words]), ...[...lexicon.subjects.roles].slice(0, 9), 'the', 'a', 'of', 'by', 'who', 'that', 'and', 'but', 'not', 'was', 'been', 'have', 'did', 'to', ',', '.', '?', ':', '—', '(', ')',
  'We', 'They', 'Ravi', '@ada', '`code`', '**bold**', '[link](x)', '“quoted words here”', "engineer's", 'didn’t', '&amp;', '\\*', '🚨', '\n', '\n> ', '\r\n- '
) // prettier-ignore

it('never throws, and has all places in the text', () => {
  fc.assert(
    fc.property(fc.array(words, {maxLength: 40}), (parts) => {
      const text = parts.join(' ')
      for (const {position, written: words} of blameIn(text)) {
        expect(words).not.toBe('')
        expect(position!.start.offset).toBeLessThan(position!.end.offset!)
        expect(position!.end.offset).toBeLessThanOrEqual(text.length)
      }
    }),
    {numRuns: 1000}
  )
})

it('reads any text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      expect(blameIn(text)).toBeInstanceOf(Array)
    })
  )
})

/** Texts that make a careless search take forever. */
const hostile: Array<[what: string, text: string]> = [
  ['one sentence', 'the engineer who broke it and '.repeat(7000)],
  ['matchers', 'should have '.repeat(17_000)],
  ['remedies', 'be careful '.repeat(18_000)],
  ['commas', 'a, '.repeat(60_000)],
  ['adverbs', 'really '.repeat(28_000)],
  ['auxiliaries', 'had '.repeat(50_000)],
  ['owners', "'s fault".repeat(25_000)],
  ['fronted shapes', 'Ignoring it, '.repeat(15_000)],
  ['nobody', 'not one nobody no one acted '.repeat(7000)],
  ['gaps', 'glance at would had every hold responsibility for outage '.repeat(3500)],
  ['causes', 'because the clerk deleted it and the ward went dark '.repeat(3800)],
  ['brackets', ') never ('.repeat(22_000)],
  ['quotes', '" '.repeat(100_000)],
  ['open quotes', '“ '.repeat(100_000)],
  ['exclamation', '!'.repeat(200_000)],
  ['full stops', '. '.repeat(100_000)],
  ['dots', `a${'.'.repeat(200_000)}b`],
  ['at signs', '@'.repeat(200_000)],
  ['apostrophes', "a'".repeat(100_000)],
  ['one word', 'a'.repeat(200_000)],
  ['sentences', 'The engineer broke it. '.repeat(9000)]
]

// What is not linear takes minutes here, and runs into the limit of the test.
describe('hostile text', () => {
  it.each(hostile)('%s', (_, text) => {
    expect(blameIn(text)).toBeInstanceOf(Array)
  })
})
