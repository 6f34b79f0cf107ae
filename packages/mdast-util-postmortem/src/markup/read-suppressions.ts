import type {Nodes, Parents, Root} from 'mdast'
import type {Postmortem, SuppressedName, Suppression} from '../model.ts'
import type {Position} from 'unist'
import type {Source} from '../text/flat-text.ts'
import {commentMarker} from 'mdast-comment-marker'
import {visit} from 'unist-util-visit'
import {between} from '../text/flat-text.ts'

/** UTF-16 units of a comment: its parser takes time in proportion to the square of it. */
const maxLength = 1000

const verbs: ReadonlySet<string> = new Set(['disable', 'enable', 'ignore'])

/** Comments for remark-lint. */
type Controls = Pick<Postmortem, 'suppressions' | 'unknownKeywords'>

/**
 * Read the comments that control which messages of rules are shown.
 *
 * They are parsed as `unified-message-control` parses them.
 *
 * @returns
 *   Comments with a known keyword, and the other keywords; both in the order of the document.
 */
export function readSuppressions(tree: Root, source: Source): Controls {
  const controls: Controls = {suppressions: [], unknownKeywords: []}
  if (!source.text.includes('lint')) return controls
  visit(tree, (node, index, parent) => {
    if (node.type !== 'html' || node.value.length > maxLength) return
    const marker = commentMarker(node)
    if (marker?.name !== 'lint') return
    const [verb = '', ...names] = marker.attributes.split(/\s+/)
    if (!isVerb(verb)) {
      controls.unknownKeywords.push({
        written: verb,
        position: keywordPosition(node, marker.attributes, verb, source)
      })
      return
    }
    controls.suppressions.push({
      verb,
      position: node.position,
      names: locate(node, marker.attributes, names, source),
      end: nextOf(parent, index)?.position?.end,
      removal: removalOf(node, source)
    })
  })
  return controls
}

function isVerb(verb: string): verb is Suppression['verb'] {
  return verbs.has(verb)
}

function nextOf(parent: Parents | undefined, index: number | undefined): Nodes | undefined {
  return index === undefined ? undefined : parent?.children[index + 1]
}

/** Find the place of each name. */
function locate(
  node: Nodes,
  attributes: string,
  names: ReadonlyArray<string>,
  source: Source
): Array<SuppressedName> {
  const from = attributesStart(node, attributes, source)
  if (from === undefined) {
    return names.map((name) => ({written: name, position: node.position, removal: undefined}))
  }
  let at = from
  return names.map((name) => {
    // The verb, or the name before, ends where this one is looked for.
    const end = at + /\s/.exec(source.text.slice(at))!.index
    const start = source.text.indexOf(name, end)
    at = start
    return {
      written: name,
      position: between(start, start + name.length, source),
      removal: between(end, start + name.length, source)
    }
  })
}

function keywordPosition(
  node: Nodes,
  attributes: string,
  verb: string,
  source: Source
): Position | undefined {
  const start = verb === '' ? undefined : attributesStart(node, attributes, source)
  return start === undefined ? node.position : between(start, start + verb.length, source)
}

/** Offset of what follows `lint`; in a quote the source of several lines is not the value. */
function attributesStart(
  {position}: Nodes,
  attributes: string,
  {text}: Source
): number | undefined {
  const [from, to] = [position?.start.offset, position?.end.offset]
  if (from === undefined || to === undefined) return undefined
  const written = text.slice(from, to)
  const at = written.indexOf(attributes, written.indexOf('lint') + 'lint'.length)
  return at === -1 ? undefined : from + at
}

/** A comment on lines of its own can go with its line ending, and with one of two empty lines. */
function removalOf({position}: Nodes, source: Source): Suppression['removal'] {
  const [from, to] = [position?.start.offset, position?.end.offset]
  if (from === undefined || to === undefined) return undefined
  const {text} = source
  const lineStart = text.lastIndexOf('\n', from - 1) + 1
  const indent = text.slice(lineStart, from)
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(to))
  if (indent.trim() !== '' || !rest) return undefined
  const isFirst = /(?:^|\n[ \t]*\r?\n)$/.test(text.slice(0, lineStart))
  const gap = /^(?:[ \t]*\r?\n)+/.exec(text.slice(to + rest[0].length))
  // The blocks before and after it would be one.
  if (!isFirst && !gap && to + rest[0].length < text.length) return undefined
  const end = to + rest[0].length + (isFirst && gap ? gap[0].length : 0)
  if (!isFirst || end === text.length) return between(from, end, source)
  // The next block is on a line that is indented the same, and takes the place of the comment.
  return text.startsWith(indent, end) ? between(from, end + indent.length, source) : undefined
}
