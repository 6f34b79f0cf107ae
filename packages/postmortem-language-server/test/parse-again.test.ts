import type {Root} from 'mdast'
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {parseAgain} from '../src/parse-again.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .freeze()

function parse(text: string): Root {
  return processor.parse(text)
}

/** Parse a change, and list which parts of the text were parsed. */
function change(before: string, after: string): {tree: Root | undefined; parts: Array<string>} {
  const parts: Array<string> = []
  const tree = parseAgain(after, {text: before, tree: parse(before)}, (part) => {
    parts.push(part)
    return parse(part)
  })
  return {tree, parts}
}

const outage = '# Outage\n\nIt was down.\n\n## Timeline\n\n- 14:05 Alert\n\n## Impact\n\nNone.\n'

describe('parsing again', () => {
  it('parses the section that has changed, and the heading behind it', () => {
    const after = outage.replace('Alert', 'The alert\n- 14:10 Restored')
    const {parts, tree} = change(outage, after)
    expect(parts).toEqual(['## Timeline\n\n- 14:05 The alert\n- 14:10 Restored\n\n## Impact'])
    expect(tree).toEqual(parse(after))
  })

  it.each([
    ['the first section', outage.replace('down', 'slow')],
    ['the last section', outage.replace('None', 'Some')],
    ['a heading', outage.replace('Timeline', 'What happened')],
    ['the mark of a heading', outage.replace('## Timeline', 'Timeline')],
    ['a heading that is no longer one', outage.replace('\n\n## Impact', '\n\nx ## Impact')],
    ['nothing', outage],
    ['everything', 'Nothing happened.'],
    ['all that was there', ''],
    ['front matter', `---\ntitle: Outage\n---\n\n${outage}`],
    ['a line ending', outage.replace('down.\n', 'down.\r\n')]
  ])('gives the tree of the whole document: %s', (_, after) => {
    const {tree} = change(outage, after)
    expect(tree ?? parse(after)).toEqual(parse(after))
  })

  it.each([
    ['code that is not closed', outage.replace('Alert', 'Alert\n\n```')],
    ['a comment that is not closed', outage.replace('Alert', 'Alert\n\n<!--')],
    ['the definition of a link', outage.replace('None.', '[Alert]: https://example.com')],
    ['a footnote', outage.replace('None.', '[^1]: Nobody saw it.')],
    ['a byte order mark', `\uFEFF${outage}`]
  ])('leaves it to the parser where a change has effects elsewhere: %s', (_, after) => {
    expect(change(outage, after).tree).toBe(undefined)
  })

  it('does not change the tree of before', () => {
    const tree = parse(outage)
    const copy = structuredClone(tree)
    parseAgain(
      outage.replace('down', 'down for two hours\n\nand more'),
      {text: outage, tree},
      parse
    )
    expect(tree).toEqual(copy)
  })

  it('gives the tree of the whole document, whatever has changed', () => {
    const piece = fc.constantFrom(
      '# Outage\n', '## Timeline\n', '## Impact', '\n', '\n\n', '- 14:05 Alert\n', '  - inner\n', 'Some words', '> ', '```\n', '~~~', '<!-- ', '-->', '<div>\n',
      '| a | b |\n| - | - |\n', '---\n', '===\n', '    code\n', '[a]: /b\n', '[^1]', '[^1]: note\n', '**bold**', '`', '\\', '#', '\r\n', '\t', '🚨'
    ) // prettier-ignore
    const text = fc.array(piece, {maxLength: 25}).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, text, text, text, (start, gone, come, end) => {
        const after = start + come + end
        const {tree} = change(start + gone + end, after)
        if (tree) expect(tree).toEqual(parse(after))
      }),
      {numRuns: 1000, seed: Number(process.env.SEED ?? 1)}
    )
  })
})
