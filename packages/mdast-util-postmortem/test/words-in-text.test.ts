import {describe, expect, it} from 'vitest'
import fc from './fast-check.ts'
import {addressesIn} from '../src/text/addresses.ts'
import {figure, keywordFilter} from '../src/text/keyword-filter.ts'
import {prefixesIn, prefixTable} from '../src/text/prefixes.ts'

describe('keywords', () => {
  const filter = keywordFilter({people: ['users', 'sign-ins'], harm: ['timed out', "couldn't"]})

  it.each([
    ['Users waited.', ['people']],
    ['All USERS timed out', ['people', 'harm']],
    ['usersx', []],
    ['superusers', []],
    ['nobody could’nt', []],
    ['They couldn’t.', ['harm']],
    // The longest word of a phrase stands for it.
    ['It timed the sign', ['harm', 'people']],
    ['', []]
  ] as Array<[string, Array<'harm' | 'people'>]>)('of %j', (text, groups) => {
    expect(filter.in(text)).toBe(groups.reduce((bits, group) => bits | filter.bits[group], 0))
  })

  it('sees digits', () => {
    expect(filter.in('none')).toBe(0)
    expect(filter.in('5xx')).toBe(figure)
  })

  it('sees each word that a pattern finds', () => {
    const words = fc.constantFrom(
      'users',
      'Users',
      'timed',
      ' ',
      '-',
      'é',
      "couldn't",
      '4',
      '_',
      'x'
    )
    fc.assert(
      fc.property(
        fc.array(words).map((parts) => parts.join('')),
        (text) => {
          if (/\b(?:users|sign-ins)\b/i.test(text)) {
            expect(filter.in(text) & filter.bits.people).not.toBe(0)
          }
        }
      )
    )
  })

  it('has no more groups than bits', () => {
    const many = Object.fromEntries(Array.from({length: 31}, (_, index) => [`${index}`, ['word']]))
    expect(() => keywordFilter(many)).toThrow(new RangeError('More than 30 groups of words'))
  })

  it('has words of any script', () => {
    const filter = keywordFilter({english: ['outage'], japanese: ['停止', '障害']})
    expect(filter.in('サービスの停止')).toBe(filter.bits.japanese)
    expect(filter.in('サービスの復旧')).toBe(0)
  })
})

describe('prefixes', () => {
  const prefixes = prefixTable(['restor', 'rolled back', 'alert', 'alerted by', '5xx'])

  it.each([
    ['Service RESTORED.', ['restor']],
    ['We rolled backwards', ['rolled back']],
    ['rolled\u00A0back', []],
    ['He was alerted by it', ['alert', 'alerted by']],
    ['unrestored, éalert, 15xx', []],
    ['5xx, 5XXs', ['5xx']],
    ['(alert)', ['alert']]
  ])('in %j', (text, found) => {
    expect([...prefixesIn(text, prefixes)]).toEqual(found)
  })

  it('finds what a pattern finds', () => {
    const pieces = fc.constantFrom(
      'alert',
      'Alerted',
      ' ',
      'by',
      'rolled',
      'back',
      '-',
      'ß',
      'restore',
      '\n'
    )
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        (text) => {
          const found = ['restor', 'rolled back', 'alert', 'alerted by'].filter((prefix) =>
            new RegExp(String.raw`(?<![\p{L}\p{N}])${prefix}`, 'iu').test(text)
          )
          expect([...prefixesIn(text, prefixes)].toSorted()).toEqual(found.toSorted())
        }
      )
    )
  })

  it.each([
    ['восстановлено', ['восстановлен']],
    ['невосстановлено', []],
    ['自動復旧', ['復旧']]
  ])('are of any script: %s', (text, found) => {
    expect([...prefixesIn(text, prefixTable(['alert', 'восстановлен', '復旧']))]).toEqual(found)
  })
})

describe('bare addresses', () => {
  it.each([
    ['See https://example.com/a.', ['https://example.com/a']],
    ['(https://example.com/a_(b))', ['https://example.com/a_(b)']],
    [
      'www.example.com, and http://example.com/?q=1!',
      ['www.example.com', 'http://example.com/?q=1']
    ],
    ['<https://example.com>', ['https://example.com']],
    ['nothttps://example.com', []],
    ['ops@example.com', []]
  ])('in %j', (text, found) => {
    expect(addressesIn(text).map(({start, end}) => text.slice(start, end))).toEqual(found)
  })

  it('takes time in proportion to the text', () => {
    expect(addressesIn(`https://${')'.repeat(100_000)}`)).toEqual([{start: 0, end: 8}])
  })
})
