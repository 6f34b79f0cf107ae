import type {Html, Nodes, Root, RootContent} from 'mdast'
import type {Edit} from 'remark-lint-postmortem/edits'
import type {VFileMessage} from 'vfile-message'
import type {NamedEdit} from '../checked.ts'

/** Blocks as a person calls them. */
const kinds: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'quote',
  code: 'code',
  heading: 'heading',
  list: 'list',
  paragraph: 'paragraph',
  table: 'table'
}

/** A block with what is before it. */
interface Block {
  node: RootContent
  before: RootContent | undefined
  /** White space that its lines start with. */
  indent: string
}

/**
 * Make a comment that suppresses a rule for the block that a message is in.
 *
 * The comment stands on a line of its own before the block. Between the rows of a table or the
 * first lines of items it would take the block apart, so it is for the whole table or list there.
 *
 * @param message
 *   Message.
 * @param tree
 *   Document.
 * @param lines
 *   Its text in lines.
 * @returns
 *   Comment; `undefined` where none can do it: in front matter, and for messages that are of no
 *   rule.
 */
export function suppressionOf(
  message: VFileMessage,
  tree: Root,
  lines: ReadonlyArray<string>
): NamedEdit | undefined {
  const {line, ruleId, source} = message
  if (!ruleId || source !== 'remark-lint' || line === undefined) return undefined
  const block = blockAt(tree, line, lines)
  if (!block || isFrontMatter(block.node)) return undefined
  // `ignore` ends where the block ends, and a message at that point is after it.
  const verb = isAfter(message, block.node) ? 'disable' : 'ignore'
  const scope =
    verb === 'disable' ? 'from here on' : `for this ${kinds[block.node.type] ?? 'block'}`
  return {
    title: `Suppress \`${ruleId.replace(/^postmortem-/, '')}\` ${scope}`,
    edit: comment(block, verb, ruleId)
  }
}

/** The innermost block at a line that a comment can stand before. */
function blockAt(tree: Root, line: number, lines: ReadonlyArray<string>): Block | undefined {
  let found = childAt(tree, line)
  while (found?.node.type === 'list') {
    const item = childAt(found.node, line)
    const inner = item && childAt(item.node, line)
    const indent = inner && indentOf(inner.node, lines)
    // Before the first block of an item is its bullet.
    if (!inner?.before || indent === undefined) break
    found = {...inner, indent}
  }
  return found
}

function childAt(parent: Nodes, line: number): Block | undefined {
  const children = 'children' in parent ? (parent.children as ReadonlyArray<RootContent>) : []
  const index = children.findIndex(
    ({position}) => position && position.start.line <= line && position.end.line >= line
  )
  return index < 0 ? undefined : {node: children[index]!, before: children[index - 1], indent: ''}
}

/** White space before a block; `undefined` if there is something else. */
function indentOf({position}: RootContent, lines: ReadonlyArray<string>): string | undefined {
  const before = lines[position!.start.line - 1]!.slice(0, position!.start.column - 1)
  return before.trim() === '' ? before : undefined
}

function isFrontMatter({type}: {type: string}): boolean {
  return type === 'yaml' || type === 'toml'
}

function isAfter({column, line}: VFileMessage, {position}: RootContent): boolean {
  const {end} = position!
  return line! > end.line || (line === end.line && (column ?? 1) >= end.column)
}

function comment({before, indent, node}: Block, verb: string, ruleId: string): Edit {
  // The first of two adjacent comments would be for the second one.
  if (verb === 'ignore' && before && isIgnoreComment(before)) {
    const {column, line} = before.position!.end
    const at = {line, column: column - '-->'.length}
    const space = /\s-->$/.test(before.value) ? '' : ' '
    return {start: at, end: at, text: `${space}${ruleId}`}
  }
  const at = {line: node.position!.start.line, column: 1}
  // In an item an empty line would tear it apart.
  const gap = indent === '' ? '\n\n' : '\n'
  return {start: at, end: at, text: `${indent}<!--lint ${verb} ${ruleId}-->${gap}`}
}

/** A comment for some rules; one that names none is for all of them already. */
function isIgnoreComment(node: RootContent): node is Html {
  return node.type === 'html' && /^<!--\s*lint\s+ignore\s+\S.*-->$/.test(node.value)
}
