import {describe, expect, it} from 'vitest'
import {csvCell} from '../src/overview/csv.ts'
import {addressOf} from '../src/overview/link.ts'
import {markdownText} from '../src/overview/markdown.ts'
import {markup} from '../src/overview/markup.ts'
import {spreadOf} from '../src/overview/spread.ts'

const upTo = (last: number) => Array.from({length: last}, (_, index) => index + 1)

describe('spread', () => {
  it.each([
    ['nothing', [], {known: 0, unknown: 0}],
    ['what nobody knows', [undefined, undefined], {known: 0, unknown: 2}],
    ['zero, which is known', [0, undefined], {known: 1, unknown: 1, median: 0, p90: 0}],
    ['two, between which the middle is', [4, 1], {known: 2, unknown: 0, median: 2.5, p90: 4}],
    ['three, in any order', [100, 2, 9], {known: 3, unknown: 0, median: 9, p90: 100}],
    ['ten, of which one is longer', upTo(10), {known: 10, unknown: 0, median: 5.5, p90: 9}],
    ['eleven', upTo(11), {known: 11, unknown: 0, median: 6, p90: 10}],
    ['twenty', upTo(20), {known: 20, unknown: 0, median: 10.5, p90: 18}]
  ])('of %s', (_, values, expected) => {
    expect(spreadOf(values)).toEqual(expected)
  })
})

describe('cell of CSV', () => {
  it.each([
    [undefined, ''],
    [-3, '-3'],
    [true, 'true'],
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['=HYPERLINK("x", "y")', '"\'=HYPERLINK(""x"", ""y"")"'],
    ['1=1', '1=1'],
    ['\t=1', String.raw`\u0009=1`],
    ['a\r\nb', String.raw`a\u000d\u000ab`]
  ])('%j is %j', (value, expected) => {
    expect(csvCell(value)).toBe(expected)
  })
})

describe('text in Markdown', () => {
  it.each([
    ['a | b', String.raw`a \| b`],
    ['[x](y)', String.raw`\[x\](y)`],
    ['<b onclick="x">', String.raw`\<b onclick="x"\>`],
    ['*a* _b_ `c` ~~d~~', String.raw`\*a\* \_b\_ \`c\` \~\~d\~\~`],
    ['{run()}', String.raw`\{run()}`],
    ['back\\slash', String.raw`back\\slash`],
    ['&lt;', String.raw`\&lt;`],
    ['https://a.example', String.raw`https\://a.example`],
    ['a\nb', String.raw`a\\u000ab`]
  ])('%j is %j', (text, expected) => {
    expect(markdownText(text)).toBe(expected)
  })
})

describe('text in HTML', () => {
  it.each([
    ['<script>', '&lt;script&gt;'],
    ['" onload="x', '&quot; onload=&quot;x'],
    ['&amp;', '&amp;amp;'],
    ['\u202E', String.raw`\u202e`]
  ])('%j is %j', (text, expected) => {
    expect(markup`<p title="${text}">${text}</p>`.html).toBe(`<p title="${expected}">${expected}</p>`) // prettier-ignore
  })

  it('is not escaped twice', () => {
    const items = ['a', '<'].map((text) => markup`<li>${text}</li>`)
    expect(markup`<ul>${items}</ul>`.html).toBe('<ul><li>a</li>\n<li>&lt;</li></ul>')
  })
})

describe('address', () => {
  it.each([
    ['docs/a.md', '', 'docs/a.md'],
    ['docs/a.md', 'docs', 'a.md'],
    ['docs/a.md', 'out/pages', '../../docs/a.md'],
    ['javascript:alert(1).md', '', 'javascript%3Aalert%281%29.md'],
    ['a b/#1?.md', '', 'a%20b/%231%3F.md'],
    ['"><b>.md', '', '%22%3E%3Cb%3E.md']
  ])('of %j in %j is %j', (file, folder, expected) => {
    expect(addressOf(file, folder)).toBe(expected)
  })
})
