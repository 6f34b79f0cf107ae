import type {Heading, Nodes, Root, RootContent} from 'mdast'
import type {Processor} from 'unified'
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'

/** A version of a document. */
export interface Version {
  text: string
  tree: Root
}

declare module 'vfile' {
  interface DataMap {
    /** A version of the same document that was parsed before. */
    postmortemEarlier?: Version
  }
}

/** Parse only what has changed since an earlier version of a file, if there is one. */
export function parseChanges(this: Processor): undefined {
  const parse = this.parser as ((text: string, file: VFile) => Root) | undefined
  if (!parse) return
  this.parser = (text: string, file: VFile) => {
    const {postmortemEarlier: earlier} = file.data
    const again = earlier && parseAgain(text, earlier, (part) => parse(part, file))
    return again ?? parse(text, file)
  }
}

/**
 * Parse the sections that have changed, and take the others from an earlier version.
 *
 * A heading that starts with `#` ends everything that is open before it, so that what follows is
 * parsed the same whatever that was.
 *
 * @param text
 *   Document.
 * @param earlier
 *   The same document before; it is not changed.
 * @param parse
 *   Parses a text.
 * @returns
 *   Tree; `undefined` if what has changed could have an effect elsewhere.
 */
export function parseAgain(
  text: string,
  earlier: Version,
  parse: (part: string) => Root
): Root | undefined {
  if (!isIndependent(text) || !isIndependent(earlier.text)) return undefined
  const {children} = earlier.tree
  const kept = keptEnds(text, earlier.text)
  if (!hasKeptFrontMatter(text, earlier.tree, kept.start)) return undefined
  const first = children.findLastIndex(
    (node) => isHeading(node, earlier.text) && offsetOf(node).end < kept.start
  )
  const grown = text.length - earlier.text.length
  const next = children.findIndex((node) => {
    const {start} = offsetOf(node)
    return (
      isHeading(node, earlier.text) &&
      start >= earlier.text.length - kept.end &&
      text.charAt(start + grown - 1) === '\n'
    )
  })
  const start = first === -1 ? 0 : offsetOf(children[first]!).start
  const line = first === -1 ? 1 : children[first]!.position!.start.line
  if (next === -1) {
    const part = moved(parse(text.slice(start)), line - 1, start)
    return rootOf([...children.slice(0, Math.max(first, 0)), ...part.children], part.position)
  }

  // The heading behind the change is parsed as well: it must be one still.
  const heading = children[next] as Heading
  const end = offsetOf(heading).end + grown
  const part = moved(parse(text.slice(start, end)), line - 1, start)
  const last = part.children.at(-1)
  const isSame =
    last?.type === 'heading' &&
    last.depth === heading.depth &&
    last.position?.start.offset === offsetOf(heading).start + grown
  if (!isSame) return undefined
  const lines = last.position!.start.line - heading.position!.start.line
  const after = children.slice(next).map((node) => moved(node, lines, grown))
  return rootOf(
    [...children.slice(0, Math.max(first, 0)), ...part.children.slice(0, -1), ...after],
    earlier.tree.position && movedPosition(earlier.tree.position, lines, grown)
  )
}

/** Definitions of links and footnotes have an effect on all of a document, a byte order mark on all places. */
function isIndependent(text: string): boolean {
  return !/^[\t >*+\d.)-]*\[[^\]\n]+\]:/m.test(text) && !text.startsWith('\uFEFF')
}

/** A fence at the start that nothing closes has an effect on what the parser makes of the rest. */
function hasKeptFrontMatter(text: string, {children}: Root, kept: number): boolean {
  if (!/^(?:---|\+\+\+)/.test(text)) return true
  const [first] = children
  const isFrontMatter = first?.type === 'yaml' || (first?.type as string) === 'toml'
  return isFrontMatter && offsetOf(first!).end < kept
}

/** How much is the same at the start and at the end of two texts. */
function keptEnds(text: string, earlier: string): {start: number; end: number} {
  const maxCommon = Math.min(text.length, earlier.length)
  let start = 0
  while (start < maxCommon && text.charCodeAt(start) === earlier.charCodeAt(start)) start++
  let end = 0
  while (end < maxCommon - start && text.at(-1 - end) === earlier.at(-1 - end)) end++
  return {start, end}
}

function isHeading(node: RootContent, text: string): boolean {
  const start = node.type === 'heading' ? node.position?.start : undefined
  return start?.column === 1 && text.charAt(start.offset!) === '#'
}

function offsetOf({position}: RootContent): {start: number; end: number} {
  return {start: position!.start.offset!, end: position!.end.offset!}
}

function rootOf(children: Array<RootContent>, position: Position | undefined): Root {
  const end = position?.end
  return {
    type: 'root',
    children,
    ...(end && {position: {start: {line: 1, column: 1, offset: 0}, end}})
  }
}

/** A copy of a node in another place. */
function moved<Node extends Nodes>(node: Node, lines: number, offset: number): Node {
  if (lines === 0 && offset === 0) return node
  const copy = {...node}
  if (node.position) copy.position = movedPosition(node.position, lines, offset)
  if ('children' in copy) {
    copy.children = (copy.children as Array<Nodes>).map((child) =>
      moved(child, lines, offset)
    ) as typeof copy.children
  }
  return copy
}

function movedPosition({end, start}: Position, lines: number, offset: number): Position {
  return {start: movedPoint(start, lines, offset), end: movedPoint(end, lines, offset)}
}

function movedPoint(point: Point, lines: number, offset: number): Point {
  return {line: point.line + lines, column: point.column, offset: (point.offset ?? 0) + offset}
}
