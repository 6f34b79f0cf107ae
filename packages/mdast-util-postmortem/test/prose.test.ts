import type {Block} from 'mdast-util-postmortem'
import {readPostmortem} from 'mdast-util-postmortem'
import fc from './fast-check.ts'
import {describe, expect, it} from 'vitest'
import {spelling} from '../src/languages/en/spelling.ts'
import {findText, textSpanIn} from '../src/text/find-text.ts'
import {masks, proseOf} from '../src/text/prose.ts'
import {sentencesIn} from '../src/text/sentences.ts'
import {wordsIn} from '../src/text/words.ts'
import {read, short, textAt} from './parse.ts'

/** Prose of the only block, with letters for what is masked. */
function masked(text: string): Array<string> {
  return read(text).blocks.map((block) =>
    proseOf(block)
      .replaceAll(masks.code, 'C')
      .replaceAll(masks.link, 'L')
      .replaceAll(masks.quote, 'Q')
  )
}

/** Markdown with the prose of its blocks. */
const blocks: Array<[text: string, prose: Array<string>]> = [
  ['Ada ran `drop it` twice.', ['Ada ran CCCCCCC twice.']],
  ['See [who broke it](x).', ['See LLLLLLLLLLLL.']],
  ['[@ada](x) and [Ada B](x).', ['@ada and Ada B.']],
  ['See <https://example.com>.', ['See LLLLLLLLLLLLLLLLLLL.']],
  ['It said "it was her" and "human error".', ['It said QQQQQQQQQQQQ and "human error".']],
  ['It said “it was her”.', ['It said QQQQQQQQQQQQ.']],
  ['A lone " is no quote.', ['A lone " is no quote.']],
  ['> A quote\n\nnot a quote', ['', 'not a quote']],
  ['- > A quote\n- an item', ['', 'an item']],
  ['# A `b`\n\n| c |\n| - |\n| d |', ['A C', 'c', 'd']],
  ['```\ncode\n```', []],
  ['---\ntitle: a\n---', []]
]

describe('prose', () => {
  it.each(blocks)('%j', (text, prose) => {
    expect(masked(text)).toEqual(prose)
  })

  it.each([
    ['by structuredClone', (block: Block): Block => structuredClone(block)],
    ['by JSON', (block: Block): Block => JSON.parse(JSON.stringify(block)) as Block]
  ])('of a copy %s is the same, with the same places', (_, copy) => {
    const [block] = read('> Ada &amp; *B\\_ob*\r\n> ran `drop`  \n').blocks
    const copied = copy(block!)
    expect(copied).toEqual({...block!})
    expect(proseOf({...copied, isQuoted: false})).toBe(`Ada & B_ob\nran ${masks.code.repeat(4)}`)
    const found = findText(copied, /\S+/g).map(
      ({position, written: text}) => `${text} ${short(position)}`
    )
    expect(found).toEqual(['Ada 1:3-1:6', '& 1:7-1:12', 'B_ob 1:14-1:19', 'ran 2:3-2:6'])
    expect(short(textSpanIn(copied, {start: 15, end: 19}).position)).toBe('2:8-2:12')
  })

  it('of a tree without places has none', () => {
    const blocks = [{type: 'paragraph' as const, children: [{type: 'text' as const, value: 'Ada'}]}]
    const [block] = readPostmortem({type: 'root', children: blocks}, '').blocks
    expect(block!.places).toEqual([])
    expect(findText(block!, /Ada/g)).toEqual([{written: 'Ada', position: undefined}])
  })
})

/** Texts with their sentences. */
const texts: Array<[text: string, sentences: Array<string>]> = [
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['It was v3.2 of crates.io, e.g. the new one.', ['It was v3.2 of crates.io, e.g. the new one.']],
  ['We use brokers, e.g. Kafka. It broke.', ['We use brokers, e.g. Kafka.', 'It broke.']],
  ['J. Doe saw it. So did R. Roe.', ['J. Doe saw it.', 'So did R. Roe.']],
  ['It ended at 3 p.m. UTC.', ['It ended at 3 p.m. UTC.']],
  ['(It broke.) It was fixed.', ['(It broke.)', 'It was fixed.']],
  ['Wait... What?! No.', ['Wait...', 'What?!', 'No.']],
  ['One\nline.\nTwo', ['One\nline.', 'Two']],
  ['', []],
  [' \n ', []]
]

it.each(texts)('sentences of %j', (text, expected) => {
  expect(sentencesIn(text, spelling).map(({end, start}) => text.slice(start, end))).toEqual(
    expected
  )
})

/** Texts with their words as they are looked up. */
const sentences: Array<[text: string, words: Array<string>]> = [
  ['The on-call engineer', ['the', 'on-call', 'engineer']],
  ['@ada-b asked ada@example.com.', ['@ada-b', 'asked', 'ada@example.com', '.']],
  ["didn’t can't won’t", ['did', 'not', 'can', 'not', 'will', 'not']],
  ['they should’ve', ['they', 'should', 'have']],
  ["Ada’s we'd I’m", ['ada', "'s", 'we', 'had', 'i', 'am']],
  ['the teams’ fault', ['the', 'teams', "'", 'fault']],
  ['v3.2, crates.io.', ['v3.2', ',', 'crates.io', '.']],
  ['and/or (a)', ['and', '/', 'or', '(', 'a', ')']],
  ['naïve Zürich', ['naïve', 'zürich']],
  ['@@ -- ..', ['@', '@', '-', '-', '.', '.']],
  [`ran ${masks.code.repeat(3)} now`, ['ran', masks.code, 'now']],
  ['', []]
]

it.each(sentences)('words of %j', (text, expected) => {
  const words = wordsIn(text, spelling)
  expect(words.map(({lower}) => lower)).toEqual(expected)
})

it('has the place of each word', () => {
  const text = '# Outage\n\n> It was `x` and\n> hu*man&#32;err\\_or*\r\n'
  const [, block] = read(text).blocks
  const places = wordsIn(block!.written, spelling).map((word) => {
    const {position, written} = textSpanIn(block!, word)
    return `${written} ${short(position)} ${textAt(text, position)}`
  })
  expect(places).toEqual([
    'It 3:3-3:5 It',
    'was 3:6-3:9 was',
    'x 3:11-3:12 x',
    'and 3:14-3:17 and',
    'human 4:3-4:9 hu*man',
    'err_or 4:14-4:21 err\\_or'
  ])
})

it('divides any text into words that stand in it, in order', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      let last = 0
      for (const sentence of sentencesIn(text, spelling)) {
        for (const {end, start} of wordsIn(text, spelling, sentence)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(sentence.end)
      }
    })
  )
})

/** Text full of letters, of what can stand within words, and of contractions. */
const proseText = fc
  .array(
    fc.oneof(
      fc.constantFrom(' ', 'q', 'Q', '@', '.', "'", '’', '-', '_', '(', ',', '\n', '7', 'é', '"'),
      fc.constantFrom('can’t ', "won't ", 'Didn’t', "ada's ", 'they’ve ', "I'd ", 'on-call ', 'we')
    ),
    {maxLength: 40}
  )
  .map((parts) => parts.join(''))

it('divides words with letters of any alphabet alike', () => {
  const spansOf = (text: string) => wordsIn(text, spelling).map(({end, start}) => [start, end])
  fc.assert(
    fc.property(proseText, (text) => {
      const foreign = text.replaceAll('q', 'д').replaceAll('Q', 'Д')
      expect(spansOf(text)).toEqual(spansOf(foreign))
    }),
    {numRuns: 1000}
  )
})

it.each(['@', "a'", 'a.', '“', '"a ', '. ', '-', 'ﬃ'])(
  'takes its time only once for %j',
  (part) => {
    const text = part.repeat(100_000)
    expect(
      sentencesIn(text, spelling).flatMap((span) => wordsIn(text, spelling, span)).length
    ).toBeGreaterThan(0)
  }
)
