import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {Language} from '../src/languages/language.ts'
import type {Postmortem, ReadOptions} from 'mdast-util-postmortem'
import {readPostmortem} from 'mdast-util-postmortem'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import {en} from '../src/languages/en/index.ts'

/** The language that most tests are in. */
export const english: Language = en

/** Parse a document with front matter and tables. */
export function parse(text: string): Root {
  return fromMarkdown(text, {
    extensions: [frontmatter(['yaml', 'toml']), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml', 'toml']), gfmFromMarkdown()]
  })
}

/** Parse and read a document. */
export function read(text: string, options?: ReadOptions): Postmortem {
  return readPostmortem(parse(text), text, options)
}

/** A position in short: `1:1-1:5`. */
export function short(position: Position | undefined): string {
  if (!position) return 'nowhere'
  const {start, end} = position
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

/** The text at a position. */
export function textAt(text: string, position: Position | undefined): string | undefined {
  return position && text.replace(/^\uFEFF/, '').slice(position.start.offset, position.end.offset)
}
