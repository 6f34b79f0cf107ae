import type {ListItem, Nodes, Root} from 'mdast'
import type {Parser, Processor} from 'unified'
import type {ParseNatively} from './import-satteri.ts'
import {importSatteri} from './import-satteri.ts'

export type {ParseNatively} from './import-satteri.ts'

let loaded: Promise<ParseNatively | Error> | undefined

/**
 * Load `satteri`. It is looked for where the user installed it beside this package, and never in
 * the folder of the documents.
 *
 * @returns
 *   What parses, or why it does not load.
 */
export function loadSatteri(): Promise<ParseNatively | Error> {
  loaded ??= importSatteri().then(
    ({markdownToMdast}) => markdownToMdast,
    (error: unknown) => error as Error
  )
  return loaded
}

/**
 * Make a plugin that parses with `satteri`, a parser in machine code, which takes a twentieth of
 * the time, wherever its tree is the one of `remark-parse`. Bare addresses are links in it. Other
 * plugins that add syntax have no effect.
 *
 * @param parse
 *   `markdownToMdast`.
 * @returns
 *   Plugin, to be used after `remark-parse`.
 */
export default function nativeSyntax(parse: ParseNatively) {
  return function remarkPostmortemNativeSyntax(this: Processor): undefined {
    const parseSlowly = this.parser as Parser<Root>
    this.parser = (text, file) => parseAlike(text, parse) ?? parseSlowly(text, file)
  }
}

/**
 * Parse a text as `remark-parse` does. What is known to differ was found on real documents, the
 * examples of CommonMark, and documents edited at random, which a test compares.
 *
 * @param text
 *   Markdown.
 * @param parse
 *   `markdownToMdast`.
 * @returns
 *   Tree; `undefined` where it may differ.
 */
export function parseAlike(text: string, parse: ParseNatively): Root | undefined {
  // One of the two replaces such characters; a byte order mark moves other places.
  if (/[\0\p{Surrogate}]|^\uFEFF/u.test(text)) return undefined
  const tree = parseSafely(text, parse)
  if (!tree || isOpenFrontMatter(text, tree)) return undefined
  return alignNodes(text, tree) ? tree : undefined
}

/** A text on which it fails is one for the other parser. */
function parseSafely(text: string, parse: ParseNatively): Root | undefined {
  try {
    return parse(text) as Root
  } catch {
    return undefined
  }
}

/** A fence at the start that nothing closes changes what comes right behind it in `remark-parse`. */
function isOpenFrontMatter(text: string, {children}: Root): boolean {
  if (!/^(?:---|\+\+\+)/.test(text)) return false
  const [first] = children
  return first?.type !== 'yaml' && (first?.type as string | undefined) !== 'toml'
}

/**
 * Move the places that differ.
 *
 * @returns
 *   Whether all nodes are as in `remark-parse`.
 */
function alignNodes(text: string, tree: Root): boolean {
  const nodes: Array<Nodes> = [tree]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.type === 'footnoteDefinition') return false
    if (node.type === 'code' && !isClosedFence(text, node)) return false
    // HTML in a list goes on over an empty line.
    if (node.type === 'html' && /\n\s*$/.test(node.value)) return false
    if (node.type === 'listItem' && !alignTask(text, node)) return false
    // Quotes and lists in a quote end elsewhere.
    if (node.type === 'blockquote' && node.children.some(isContainer)) return false
    if ('children' in node) for (const child of node.children) nodes.push(child)
  }
  return true
}

function isContainer({type}: Nodes): boolean {
  return type === 'blockquote' || type === 'list'
}

/** Indented code behind broken lists, and fences that the end of a list closes, end elsewhere. */
function isClosedFence(text: string, {position}: Nodes): boolean {
  const code = text.slice(position!.start.offset, position!.end.offset)
  return /^(?:`{3}|~{3})/.test(code) && /\n[\t >]*(?:`{3,}|~{3,})[\t ]*$/.test(code)
}

/**
 * The paragraph of a task starts with its box in `remark-parse` if markup follows: the box is taken
 * from the text, and there is none.
 *
 * @returns
 *   Whether it is on the line of its box.
 */
function alignTask(text: string, {checked, children}: ListItem): boolean {
  const [paragraph] = children
  if (typeof checked !== 'boolean' || paragraph?.type !== 'paragraph') return true
  if (paragraph.children[0]?.type === 'text') return true
  const {start} = paragraph.position!
  const box = text.lastIndexOf('[', start.offset! - 1)
  const length = start.offset! - box
  if (length >= start.column) return false
  start.offset = box
  start.column -= length
  return true
}
