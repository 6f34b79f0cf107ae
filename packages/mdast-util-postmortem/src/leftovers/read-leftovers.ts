import type {Heading, Html, Nodes, Paragraph, Root, RootContent, TableCell} from 'mdast'
import type {Block, Placeholder, TextSpan} from '../model.ts'
import type {FlatText, Source, Span} from '../text/flat-text.ts'
import type {Language} from '../languages/index.ts'
import {append} from '../text/append.ts'
import {textOf, positionOf, trimSpan} from '../text/flat-text.ts'
import {remember} from '../text/find-text.ts'
import {isPrompt} from './prompts.ts'

/** Patterns of things left to fill in. Each match is one leftover; none crosses a line. */
const patterns: ReadonlyArray<RegExp> = [
  // `{{ 12:33 }}`, but no template language: `{{ '/x.svg' | relative_url }}`.
  /\{\{(?![ \t]{0,9}['"%#/])[^{}|\n]{0,160}\}\}/g,
  // `22:XX`, `HH:MM`, `11:3x`; `??:??` is an unknown minute.
  /(?<![A-SU-Za-z\d_:])(?:\d{1,2}:(?:XX|xx|MM|mm|\d[xX]|[xX]{2})(?::(?:XX|xx|SS|ss|\d{2}))?|\d{1,2}:\d{2}:(?:XX|xx)|(?:HH|hh|XX|xx):(?:MM|mm|XX|xx)(?::(?:SS|ss|XX|xx))?)(?=Z?(?![\w:]))/g,
  // `YYYY-MM-DD`, `DD/MM/YYYY`, `2026-XX-XX`.
  /(?<![\w/-])(?:YYYY[-/]MM[-/]DD|DD[-/.]MM[-/.]YY(?:YY)?|MM[-/]DD[-/]YY(?:YY)?|yyyy-mm-dd|(?:19|20)\d{2}-(?:XX|MM|xx)-(?:XX|DD|xx)|(?:19|20)(?:XX|xx|YY|yy)-\S{2,5})(?![\w/-])/g,
  // Blanks.
  /(?<![\w_])_{3,}(?![\w_])/g,
  /(?<![\w-])(?:TBD|TBA|TBC|XXX+(?![ \t]+\w))(?![\w-])/g,
  /\b[Ll]orem ipsum\b/g
]

/** What all of these have some of; most blocks have none. */
const hint = /\{\{|:[XxMm\d][XxMm]|YY|yyyy|-[XxM]{2}|__|TB[ACD]|XXX|orem ipsum/

/** `[link to issue]`, `<your name>`; what is in them is looked up. */
const bracketed = /\[([^[\]\n]{2,120})\]|<([^<>\n]{2,120})>/g

const levels = /^(?:p|sev|s|severity)[ -]?\d$/i
const scale: ReadonlySet<string> = new Set(['critical', 'high', 'low', 'major', 'medium', 'minor'])

/** A node and what it stands in. */
interface Place {
  node: Nodes
  kind: Block['kind']
  quoted: boolean
}

/** Read blocks and leftovers in one walk. */
export interface Prose {
  blocks: Array<Block>
  leftovers: Array<Placeholder>
}

/**
 * Read the blocks of prose of a document, and what its template or author left to be
 * filled in. Code is not read.
 *
 * @param tree
 *   Document.
 * @param source
 *   Its source.
 * @param language
 *   Words of its language.
 * @param sectionOf
 *   For each block of the document the section it stands in.
 * @returns
 *   Blocks and leftovers in the order of the document.
 */
export function readProse(
  tree: Root,
  source: Source,
  language: Language,
  sectionOf: ReadonlyMap<RootContent, number>
): Prose {
  const prose: Prose = {blocks: [], leftovers: []}
  /** Prompts that look like any other paragraph. */
  const plain = new Map<Block, Placeholder>()
  for (const top of tree.children) {
    const section = sectionOf.get(top)
    const queue: Array<Place> = [{node: top, kind: 'paragraph', quoted: false}]
    while (queue.length > 0) {
      const {kind, node, quoted} = queue.pop()!
      if (node.type === 'paragraph') readBlock(node, kind, quoted, section)
      else if (node.type === 'heading') readBlock(node, 'heading', quoted, section)
      else if (node.type === 'tableCell') readBlock(node, 'cell', quoted, section)
      else if ('children' in node) {
        const inner = node.type === 'listItem' ? 'item' : 'paragraph'
        const isQuoted = quoted || node.type === 'blockquote'
        for (let index = node.children.length - 1; index >= 0; index--) {
          queue.push({node: node.children[index]!, kind: inner, quoted: isQuoted})
        }
      }
    }
  }
  prose.leftovers = withoutAnswered(prose, plain)
  return prose

  function readBlock(
    node: Heading | Paragraph | TableCell,
    kind: Block['kind'],
    quoted: boolean,
    section: number | undefined
  ): void {
    const text = textOf(node)
    const span = trimSpan(text.value, 0, text.value.length)
    if (span) {
      const written = text.value.slice(span.start, span.end)
      // That of a paragraph is with the marks around its words.
      const position = node.type === 'paragraph' ? node.position : positionOf(text, span, source)
      const block: Block = {text: written, position, kind, section}
      prose.blocks.push(block)
      remember(block, {text, span, source, quoted})
      if (kind !== 'heading' && isWholePrompt(written, text, span, language, kind)) {
        const leftover: Placeholder = {
          text: written,
          position,
          kind: 'prompt',
          section,
          choices: []
        }
        prose.leftovers.push(leftover)
        if (kind === 'paragraph' && text.emphasis.length === 0) plain.set(block, leftover)
        return
      }
      append(prose.leftovers, leftoversIn(text, section))
    }
    for (const child of node.children) {
      if (child.type === 'html') prose.leftovers.push(...leftoverInHtml(child, section))
    }
  }

  function leftoversIn(text: FlatText, section: number | undefined): Array<Placeholder> {
    const found: Array<Span & {choices: Array<string>}> = []
    const values = choiceIn(text.value)
    if (values) found.push(values)
    for (const pattern of hint.test(text.value) ? patterns : []) {
      for (const match of text.value.matchAll(pattern)) {
        // `{{ page.title }}` is a template language as well.
        if (!/^\{\{\s*[a-z_]\w*(?:\.\w+)+\s*\}\}$/i.test(match[0])) found.push(spanOf(match))
      }
    }
    const hasBrackets = text.value.includes('[') || text.value.includes('<')
    for (const match of hasBrackets ? text.value.matchAll(bracketed) : []) {
      const words = match[1] ?? match[2]!
      const next = text.value.charAt(match.index + match[0].length)
      const before = text.value.charAt(match.index - 1)
      if (next === '(' || next === '[' || before === '[' || before === ']') continue
      if (asksFor(words, language)) found.push(spanOf(match))
    }
    if (found.length === 0) return []
    found.sort((a, b) => a.start - b.start || b.end - a.end)
    let last = 0
    return found.flatMap(({start, end, choices}) => {
      const inside = start < last || isIn(start, text.code)
      const span = trimSpan(text.value, start, end)
      if (inside || !span) return []
      last = end
      return [
        {
          ...spanned(text, span),
          kind: choices.length > 0 ? 'choice' : 'placeholder',
          section,
          choices
        }
      ]
    })
  }

  function leftoverInHtml(node: Html, section: number | undefined): Array<Placeholder> {
    const match = /^<([^<>\n]{2,120})>$/.exec(node.value)
    if (!match || !/\s/.test(match[1]!) || /[=/]/.test(match[1]!)) return []
    if (!asksFor(match[1]!, language)) return []
    return [{text: node.value, position: node.position, kind: 'placeholder', section, choices: []}]
  }

  function spanned(text: FlatText, span: Span): TextSpan {
    return {
      text: text.value.slice(span.start, span.end),
      position: positionOf(text, span, source)
    }
  }
}

/** A question in plain text with an answer below it is the author’s own. */
function withoutAnswered(
  {blocks, leftovers}: Prose,
  plain: ReadonlyMap<Block, Placeholder>
): Array<Placeholder> {
  if (plain.size === 0) return leftovers
  const prompts = new Set(leftovers.filter(({kind}) => kind === 'prompt').map(({text}) => text))
  const answered = new Set<Placeholder>()
  for (const [index, block] of blocks.entries()) {
    const leftover = plain.get(block)
    const next = blocks[index + 1]
    if (!leftover || !next || next.kind === 'heading' || next.section !== block.section) continue
    if (!prompts.has(next.text)) answered.add(leftover)
  }
  return leftovers.filter((leftover) => !answered.has(leftover))
}

function spanOf(match: RegExpExecArray): Span & {choices: Array<string>} {
  return {start: match.index, end: match.index + match[0].length, choices: []}
}

function isIn(index: number, spans: ReadonlyArray<Span>): boolean {
  return spans.some((span) => index >= span.start && index < span.end)
}

function isWholePrompt(
  written: string,
  text: FlatText,
  span: Span,
  language: Language,
  kind: Block['kind']
): boolean {
  const strong = text.strong[0]
  // A question in bold is a heading.
  if (strong && strong.start <= span.start && strong.end >= span.end - 1) return false
  const isItem = kind === 'item' && text.emphasis.length === 0
  return isPrompt(written, language, isItem)
}

/** The words of a bracket ask for something: more than one word, the first or the last one known. */
function asksFor(request: string, language: Language): boolean {
  const value = request.trim().toLowerCase()
  if (/redacted|withheld|removed|edited|sic\b|^https?:|^mailto:|@/.test(value)) return false
  const words = value.split(/[\s:,-]+/)
  const {first, last} = language.placeholders
  return words.length > 1 && (first.includes(words[0]!) || last.includes(words.at(-1)!))
}

/** `P0 / P1 / P2`, also after a label: the values of a scale that nobody has chosen from. */
function choiceIn(value: string): (Span & {choices: Array<string>}) | undefined {
  if (value.length > 120 || !/[/|]/.test(value)) return undefined
  const start = value.indexOf(':') + 1
  const text = value.slice(start)
  const choices = text.split(/[/|]/).map((part) => part.trim())
  if (choices.length < 3 || choices.length > 6) return undefined
  const isScale =
    choices.every((part) => levels.test(part)) ||
    choices.every((part) => scale.has(part.toLowerCase()))
  return isScale ? {start, end: value.length, choices} : undefined
}
