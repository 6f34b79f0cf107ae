import {describe, expect, it} from 'vitest'
import {findText} from 'mdast-util-postmortem'
import {read, short, textAt} from './parse.ts'

/** Documents with a word `here` that is to be found at a place. */
const documents: Array<[what: string, text: string, place: string]> = [
  ['plain text', 'It is here now.\n', '1:7-1:11'],
  ['an escape before', 'It \\* is here.\n', '1:10-1:14'],
  ['a character reference before', 'It &amp; is here.\n', '1:13-1:17'],
  ['a reference to nothing', 'It &nope; is here.\n', '1:14-1:18'],
  ['a numeric reference before', 'It &#38; &#x26; is here.\n', '1:20-1:24'],
  ['an emoji before', 'It 🚨 is here.\n', '1:10-1:14'],
  ['a soft break and indentation', 'It\n   is here.\n', '2:7-2:11'],
  ['spaces before a soft break', 'It &amp; is \nhere.\n', '2:1-2:5'],
  ['a hard break', 'It\\\nis here.\n', '2:4-2:8'],
  ['CRLF', 'It\r\nis here.\r\n', '2:4-2:8'],
  ['CRLF in a quote', '> It &amp;\r\n> is here.\r\n', '2:6-2:10'],
  ['a quote', '> It &amp;\n> is here.\n', '2:6-2:10'],
  ['a lazy quote', '> It &amp;\nis here.\n', '2:4-2:8'],
  ['a list item', '- It &amp;\n  is here.\n', '2:6-2:10'],
  ['a byte order mark', '\uFEFFIt is here.\n', '1:7-1:11'],
  ['emphasis around it', 'It *is **here***.\n', '1:10-1:14'],
  ['a link around it', 'It is [here](x).\n', '1:8-1:12'],
  ['a table', '| a |\n| - |\n| x &#124; here |\n', '3:12-3:16'],
  ['an escaped bar in a table', '| a |\n| - |\n| x \\| here |\n', '3:8-3:12'],
  ['two markups', '**It** is ![an](x) here.\n', '1:20-1:24']
]

describe('places of words', () => {
  it.each(documents)('%s', (_, text, place) => {
    const found = read(text).blocks.flatMap((block) => findText(block, /here/g))
    expect(found.map(({position}) => short(position))).toEqual([place])
    expect(textAt(text, found[0]?.position)).toBe('here')
  })
})

it('spans markup', () => {
  const text = 'A **root** *cause* it is.\n'
  const [found] = read(text).blocks.flatMap((block) => findText(block, /root cause/g))
  expect(textAt(text, found?.position)).toBe('root** *cause')
})

it('leaves code out', () => {
  expect(read('It is `here`.\n').blocks.flatMap((block) => findText(block, /here/g))).toEqual([])
})
