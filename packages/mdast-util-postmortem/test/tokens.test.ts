import fc from './fast-check.ts'
import {describe, expect, it} from 'vitest'
import type {Language} from '../src/languages/language.ts'
import {languageFor} from '../src/languages/index.ts'
import {impactTables} from '../src/impact/tables.ts'
import {findDuration} from '../src/quantity/duration.ts'
import {numberAt} from '../src/quantity/number.ts'
import {findQuantities} from '../src/quantity/quantities.ts'
import {lexiconOf, tokenClass} from '../src/text/lexicon.ts'
import {indexFrom, isInsideWord, isOf, tokenize} from '../src/text/tokens.ts'

const en = languageFor('en')
const lexicon = lexiconOf(en)

/** Each token with what it means: `word`, `figure=value`, and its classes. */
function shown(text: string): Array<string> {
  const tokens = tokenize(text, lexicon)
  return Array.from({length: tokens.count}, (_, at) => {
    const written = text.slice(tokens.start[at], tokens.end[at])
    const value = tokens.value[at]!
    const classes = Object.entries(tokenClass).flatMap(([name, bit]) => isOf(tokens, at, bit) ? [name] : []) // prettier-ignore
    return [written, ...(Number.isNaN(value) ? [] : [`=${value}`]), ...classes].join(' ')
  })
}

/** Texts with their tokens. */
const texts: Array<[text: string, ...tokens: Array<string>]> = [
  [''],
  [' \n'],
  ['users', 'users'],
  ['1,240 users', '1,240 =1240', 'users'],
  ['1 240 300', '1 240 300 =1240300'],
  ['1\u202F240', '1\u202F240 =1240'],
  ['14:05 300', '14 =14', ':', '05 =5', '300 =300'],
  ['1,5', '1,5 =1.5 otherMark'],
  ['1.2.3', '1.2.3'],
  ['1,2,3', '1,2,3'],
  ['1234567890123456', '1234567890123456'],
  ['2½', '2½ =2.5'],
  ['1h32m', '1 =1', 'h =3600 unit', '32 =32', 'm =60 unit'],
  ['1.2M', '1.2 =1.2', 'M =1000000 scaleSign'],
  ['At\nleast 3', 'At\nleast bound hedgeAfter boundAfter', '3 =3'],
  ['No more than', 'No more than bound'],
  ['no more', 'no', 'more'],
  ['approx. 5', 'approx. approximate hedgeAfter', '5 =5'],
  ['US$ 5', 'US$ currency', '5 =5'],
  ['PT1H32M', 'PT1H32M =5520 isoLength'],
  ['P1', 'P', '1 =1'],
  ["couldn't users'", "couldn't", 'users', "'"],
  ['🚨 Größe', '🚨', 'Größe']
]

describe('tokens', () => {
  it.each(texts)('%j', (text, ...expected) => {
    expect(shown(text)).toEqual(expected)
  })

  it('cover any text but its spaces, in order', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 80}), (text) => {
        const tokens = tokenize(text, lexicon)
        let end = 0
        for (let at = 0; at < tokens.count; at++) {
          expect(text.slice(end, tokens.start[at]).trim()).toBe('')
          expect(tokens.end[at]).toBeGreaterThan(tokens.start[at]!)
          expect(indexFrom(tokens, tokens.start[at]!)).toBe(at)
          end = tokens.end[at]!
        }
        expect(text.slice(end).trim()).toBe('')
        expect(tokens.words).toHaveLength(tokens.count)
      }),
      {numRuns: 2000}
    )
  })

  it.each(['v1', '#12', 'p99', 'node-3', '%20', 'T+5', '/8'])('%s goes on', (text) => {
    const tokens = tokenize(text, lexicon)
    expect(isInsideWord(tokens, tokens.count - 1)).toBe(true)
  })

  it.each(['12', '-12', '+12', '(12', '~12', '$12', '– 12'])('%s starts anew', (text) => {
    const tokens = tokenize(text, lexicon)
    expect(isInsideWord(tokens, tokens.count - 1)).toBe(false)
  })

  it.each(['1 ', '1 234 ', '1,1', '1.', 'a', "a'", 'P1D', 'no more ', '½', ':1'])('of %j many times take time in proportion', (part) => {
    const text = part.repeat(100_000)
    expect(tokenize(text, lexicon).end[tokenize(text, lexicon).count - 1]).toBe(text.trimEnd().length)
  }) // prettier-ignore
})

const small = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'
] // prettier-ignore
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const underHundred = [
  ...small,
  ...tens.flatMap((word) => [word, ...small.slice(1, 10).map((one) => `${word}-${one}`)])
]

/** Numbers in words: value and step, `none` if there is no number at the start. */
const numbers: Array<[text: string, expected: string]> = [
  ...underHundred.map((word, value): [string, string] => [word, `${value} ±1`]),
  ['twenty one', '21 ±1'],
  ['two hundred', '200 ±100'],
  ['two hundred and fifty', '250 ±1'],
  ['three hundred thousand', '300000 ±100000'],
  ['four million', '4000000 ±1000000'],
  ['4 million', '4000000 ±1000000'],
  ['1.5 billion', '1500000000 ±100000000'],
  ['12 k', '12000 ±1000'],
  ['12k3', '12 ±1'],
  ['a dozen', '12 ±1'],
  ['half a dozen', '6 ±1'],
  ['two dozen', '24 ±1'],
  ['half a million', '500000 ±1000000'],
  ['a hundred', '100 ±100'],
  ['a k8s', 'none'],
  ['a', 'none'],
  ['hundreds', 'none'],
  ['two-phase', 'none'],
  ['1.2.3', 'none'],
  ['1,5', 'none']
]

describe('numbers', () => {
  it.each(numbers)('%s', (text, expected) => {
    const number = numberAt(tokenize(text, lexicon), 0)
    expect(number ? `${number.value} ±${number.step}` : 'none').toBe(expected)
  })
})

describe('a language with other marks', () => {
  const other: Language = {...en, figures: {...en.figures, decimalMark: ',', groupMark: '.'}}
  it.each([
    ['4.000 €', 'money 4000 EUR ±1'],
    ['1.204 customers', 'count 1204 customers ±1'],
    ['1.204,5 GB', 'bytes 1204.5 GB ±0.1'],
    ['1,5 %', 'percent 1.5 % ±0.1'],
    ['99,95 %', 'percent 99.95 % ±0.01'],
    ['3,5 hours', 'duration 12600 s ±360']
  ])('%s', (text, expected) => {
    const tokens = tokenize(text, lexiconOf(other))
    const found = findQuantities(tokens, impactTables(other))
    expect(found.map(({kind, step, unit, value}) => `${kind} ${value} ${unit} ±${step}`)).toEqual([
      expected
    ])
  })

  it('has lengths of time with its own mark', () => {
    expect(findDuration('1,25 hours', other)).toMatchObject({seconds: 4500, step: 36})
  })
})
