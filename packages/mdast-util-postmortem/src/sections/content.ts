import type {List, Nodes, RootContent} from 'mdast'
import type {Position} from 'unist'
import type {Section, TextSpan} from '../model.ts'
import type {Source} from '../text/flat-text.ts'
import type {Language} from '../languages/index.ts'
import type {Announcement, Rest} from './announcements.ts'
import {isPrompt} from '../leftovers/prompts.ts'
import {textOf, positionOf, trimSpan} from '../text/flat-text.ts'
import {walk} from '../text/walk.ts'
import {labelsOf} from './announcements.ts'

type Content = Pick<
  Section,
  'body' | 'content' | 'hasSubheadings' | 'insertAfter' | 'paragraphs' | 'points' | 'words'
>

/**
 * Read what stands under a heading.
 *
 * @param announcement
 *   Heading and blocks.
 * @param source
 *   Source of the document.
 * @param language
 *   Words of its language.
 * @returns
 *   Content.
 */
export function readContent(
  announcement: Announcement,
  source: Source,
  language: Language
): Content {
  const {blocks, rest} = announcement
  const direct = blocks.slice(0, untilHeading(blocks))
  const texts = textsOf(rest, blocks)
  const lead = rest && writtenOf(rest, source)
  const paragraphs = lead ? [lead] : []
  for (const block of direct) {
    if (block.type !== 'paragraph') continue
    const whole = wholeOf(block)
    // `**Duration:** 40 minutes` is a field.
    if (labelsOf(whole.text).some(({closed, value}) => closed && value)) continue
    const written = writtenOf(whole, source)
    if (written) paragraphs.push(written)
  }
  return {
    body: bodyOf(lead, blocks),
    insertAfter: withoutFooter(blocks).at(-1)?.position ?? announcement.node.position,
    content: classify(
      texts.flatMap(({value, inCell}) => (inCell ? [] : [value])),
      blocks,
      language
    ),
    hasSubheadings: direct.length < blocks.length,
    paragraphs,
    points: pointsOf(direct, blocks, source),
    words: texts.reduce((sum, {value}) => sum + countWords(value), 0)
  }
}

/** What comes after a thematic break, if it has no heading, closes the document or the part. */
function withoutFooter(blocks: ReadonlyArray<RootContent>): ReadonlyArray<RootContent> {
  const at = blocks.findLastIndex(({type}) => type === 'heading' || type === 'thematicBreak')
  return blocks[at]?.type === 'thematicBreak' ? blocks.slice(0, at) : blocks
}

function untilHeading(blocks: ReadonlyArray<RootContent>): number {
  const index = blocks.findIndex((block) => block.type === 'heading')
  return index === -1 ? blocks.length : index
}

function bodyOf(
  lead: TextSpan | undefined,
  blocks: ReadonlyArray<RootContent>
): Position | undefined {
  const start = lead?.position?.start ?? blocks[0]?.position?.start
  const end = blocks.at(-1)?.position?.end ?? lead?.position?.end
  return start && end && {start, end}
}

function wholeOf(node: Extract<Nodes, {type: 'heading' | 'paragraph' | 'tableCell'}>): Rest {
  const text = textOf(node)
  return {text, span: {start: 0, end: text.value.length}}
}

function writtenOf({text, span}: Rest, source: Source): TextSpan | undefined {
  const trimmed = trimSpan(text.value, span.start, span.end)
  return (
    trimmed && {
      text: text.value.slice(trimmed.start, trimmed.end),
      position: positionOf(text, trimmed, source)
    }
  )
}

interface Text {
  value: string
  inCell: boolean
}

/** Text of paragraphs, items, and cells, block by block; not of headings and code. */
function textsOf(rest: Rest | undefined, blocks: ReadonlyArray<RootContent>): Array<Text> {
  const texts: Array<Text> = rest
    ? [{value: rest.text.value.slice(rest.span.start, rest.span.end), inCell: false}]
    : []
  for (const node of walk(blocks, ({type}) => type === 'heading' || type === 'paragraph')) {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') continue
    texts.push({value: textOf(node).value, inCell: node.type === 'tableCell'})
  }
  return texts
}

/** What the text of a section amounts to. */
function classify(
  texts: ReadonlyArray<string>,
  blocks: ReadonlyArray<RootContent>,
  language: Language
): Section['content'] {
  const written = texts.filter((text) => !isUnwritten(text, language))
  if (written.length === 0) return blocks.some((block) => hasSubstance(block)) ? 'text' : 'empty'
  if (blocks.some((block) => hasSubstance(block))) return 'text'
  if (written.every((text) => isPrompt(text, language))) return 'prompt'
  return written.length === 1 && isNone(written[0]!, language) ? 'none' : 'text'
}

/** Content that is not text: code, filled tables, images, HTML that is no comment. */
function hasSubstance(block: Nodes): boolean {
  for (const node of walk([block], (node) => !containers.has(node.type))) {
    if (isSubstance(node)) return true
  }
  return false
}

const containers: ReadonlySet<Nodes['type']> = new Set(['blockquote', 'list', 'listItem'])

function isSubstance(block: Nodes): boolean {
  switch (block.type) {
    case 'code':
    case 'html': {
      return block.value.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() !== ''
    }
    case 'table': {
      return block.children
        .slice(1)
        .some((row) => row.children.some((cell) => textOf(cell).value.trim() !== ''))
    }
    case 'paragraph': {
      return block.children.some((node) => node.type === 'image' || node.type === 'imageReference')
    }
    default: {
      return false
    }
  }
}

/**
 * Tell whether a text says that it is still to be written.
 *
 * @param text
 *   Text of a block.
 * @param language
 *   Words of its language.
 */
function isUnwritten(text: string, language: Language): boolean {
  return isOneOf(text, language.unwritten)
}

/**
 * Tell whether a text says that there is nothing to say.
 *
 * @param text
 *   Text of a block.
 * @param language
 *   Words of its language.
 */
function isNone(text: string, language: Language): boolean {
  return isOneOf(text, language.none)
}

function isOneOf(text: string, words: ReadonlyArray<string>): boolean {
  if (text.length > 60) return false
  const whole = text.trim().toLowerCase()
  if (whole === '' || words.includes(whole)) return true
  return words.includes(whole.replace(/^[[(<{\s]+|[\])>}\s.!:]+$/g, ''))
}

/** The points that a section makes. */
function pointsOf(
  direct: ReadonlyArray<RootContent>,
  blocks: ReadonlyArray<RootContent>,
  source: Source
): Array<TextSpan> {
  const lists = direct.filter((block): block is List => block.type === 'list')
  if (lists.length > 0) {
    return lists.flatMap((list) =>
      list.children.flatMap((item) => {
        const first = item.children[0]
        const written = first?.type === 'paragraph' && writtenOf(wholeOf(first), source)
        return written ? [written] : []
      })
    )
  }
  const headings = blocks.filter((block) => block.type === 'heading')
  const depth = headings.reduce((least, heading) => Math.min(least, heading.depth), 6)
  if (headings.length > 0) {
    return headings
      .filter((heading) => heading.depth === depth)
      .flatMap((heading) => writtenOf(wholeOf(heading), source) ?? [])
  }
  const table = direct.find((block) => block.type === 'table')
  if (table) {
    return table.children
      .slice(1)
      .flatMap((row) => (row.children[0] && writtenOf(wholeOf(row.children[0]), source)) ?? [])
  }
  return []
}

/**
 * Count words: what stands between spaces and has a letter or a digit. In scripts without
 * spaces two characters count as one word.
 *
 * @param text
 *   Text.
 * @returns
 *   Number of words.
 */
export function countWords(text: string): number {
  let count = 0
  let start = 0
  let hasLatin = false
  const {length} = text
  for (let at = 0; at <= length; at++) {
    const code = at < length ? text.charCodeAt(at) : space
    if (!isSpace(code, text, at)) {
      hasLatin ||= isLatin(code)
      continue
    }
    if (hasLatin) count++
    else if (at > start) count += countForeign(text.slice(start, at))
    hasLatin = false
    start = at + 1
  }
  return count
}

const space = 32

function isSpace(code: number, text: string, at: number): boolean {
  if (code < 128) return code === space || (code >= 9 && code <= 13)
  return /\s/.test(text.charAt(at))
}

/** A letter of English, or a digit. */
function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

function countForeign(word: string): number {
  return /[\p{L}\p{N}]/u.test(word) ? Math.max(1, Math.ceil(countDense(word) / 2)) : 0
}

/** Count characters of scripts without spaces between words. */
function countDense(word: string): number {
  return word.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
}
