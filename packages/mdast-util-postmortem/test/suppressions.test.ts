import {describe, expect, it} from 'vitest'
import {read, short, textAt} from './parse.ts'

/** Comments with what they name, what is deleted to take them out, and where `ignore` ends. */
const comments: Array<[what: string, text: string, shown: string]> = [
  [
    'on a line of its own',
    '# A\n\n<!--lint ignore b-->\n\nText.\n',
    'ignore b 3:17-3:18 | "<!--lint ignore b-->\\n\\n" | 5:6'
  ],
  [
    'right before its block',
    '# A\n\n<!--lint ignore b-->\nText.\n',
    'ignore b 3:17-3:18 | "<!--lint ignore b-->\\n" | 4:6'
  ],
  [
    'right after a block',
    'Text.\n<!--lint ignore b-->\n\nMore.\n',
    'ignore b 2:17-2:18 | "<!--lint ignore b-->\\n" | 4:6'
  ],
  [
    'that divides two blocks stays',
    'Text.\n<!--lint disable b-->\nMore.\n',
    'disable b 2:18-2:19 | undefined | 3:6'
  ],
  [
    'at the end',
    'Text.\n\n<!--lint enable b-->',
    'enable b 3:17-3:18 | "<!--lint enable b-->" | undefined'
  ],
  [
    'with Windows line endings',
    '# A\r\n\r\n<!--lint ignore b-->\r\n\r\nText.\r\n',
    'ignore b 3:17-3:18 | "<!--lint ignore b-->\\r\\n\\r\\n" | 5:6'
  ],
  [
    'in an item',
    '- A\n\n  <!--lint ignore b-->\n\n  Text.\n',
    'ignore b 3:19-3:20 | "<!--lint ignore b-->\\n\\n  " | 5:8'
  ],
  [
    'at the end of an item stays',
    '- A\n\n  <!--lint ignore b-->\n\nText.\n',
    'ignore b 3:19-3:20 | undefined | undefined'
  ],
  ['within a line stays', 'A <!--lint ignore b--> c.\n', 'ignore b 1:19-1:20 | undefined | 1:26'],
  [
    'in a quote stays',
    '> <!--lint ignore b-->\n>\n> Text.\n',
    'ignore b 1:19-1:20 | undefined | 3:8'
  ],
  [
    'with space and several names',
    '<!-- lint  disable\n  b   cd -->\n\nText.\n',
    'disable b 2:3-2:4, cd 2:7-2:9 | "<!-- lint  disable\\n  b   cd -->\\n\\n" | 4:6'
  ],
  ['without names', '<!--lint ignore-->\n\nText.\n', 'ignore  | "<!--lint ignore-->\\n\\n" | 3:6']
]

describe('a comment for remark-lint', () => {
  it.each(comments)('%s', (_, text, expected) => {
    const shown = read(text).suppressions.map(({end, names, removal, verb}) => {
      const list = names.map(({position, written: text}) => `${text} ${short(position)}`).join(', ')
      const deleted = JSON.stringify(textAt(text, removal))
      return `${verb} ${list} | ${deleted} | ${end ? `${end.line}:${end.column}` : 'undefined'}`
    })
    expect(shown).toEqual([expected])
  })

  it.each([
    ['<!--lint-->', ['"" 1:1-1:12']],
    ['<!--lint allow b-->', ['"allow" 1:10-1:15']],
    ['> <!-- lint\n> lint ignore -->', ['"lint" 2:3-2:7']],
    ['<!--lint ignored-->', ['"ignored" 1:10-1:17']],
    ['<!--lint ignore a, b-->', []],
    ['<!--alex allow b-->', []]
  ])('is not %s', (text, keywords) => {
    const {suppressions, unknownKeywords} = read(`${text}\n\nText.\n`)
    expect(suppressions).toEqual([])
    expect(
      unknownKeywords.map(({position, written: text}) => `"${text}" ${short(position)}`)
    ).toEqual(keywords)
  })

  it('names that are part of another one have their own place', () => {
    const text = '<!--lint ignore ab a-->\n\nText.\n'
    const [{names}] = read(text).suppressions as [ReturnType<typeof read>['suppressions'][number]]
    expect(names.map(({position, removal}) => [short(position), textAt(text, removal)])).toEqual([
      ['1:17-1:19', ' ab'],
      ['1:20-1:21', ' a']
    ])
  })
})
