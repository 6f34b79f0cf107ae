import type {Literal, Root} from 'mdast'
import type {Source} from '../text/flat-text.ts'
import type {FrontMatter} from './front-matter.ts'
import {between} from '../text/flat-text.ts'
import {readToml} from './read-toml.ts'
import {readYaml} from './read-yaml.ts'

/**
 * Read the front matter of a document.
 *
 * @param tree
 *   Document, parsed with front matter.
 * @returns
 *   Keys with simple values, or lists of them; and why it cannot be read.
 */
export function readFrontMatter(tree: Root, source: Source): FrontMatter {
  const node = tree.children[0] as Literal | undefined
  if (node?.type !== 'yaml' && String(node?.type) !== 'toml') return {pairs: [], problem: undefined}
  const fence = node!.position?.start.offset
  // Where the value of the node starts: after the fence and its line ending.
  const start = fence === undefined ? undefined : source.text.indexOf('\n', fence) + 1
  const place = (from: number, to: number) =>
    start === undefined ? undefined : between(start + from, start + to, source)
  const read = node!.type === 'yaml' ? readYaml : readToml
  try {
    return read(node!.value, place)
  } catch (error) {
    // Nested so deep that the stack ends.
    const {message} = error as Error
    return {pairs: [], problem: {reason: message, position: place(0, 1)}}
  }
}
