import type {Literal, Root} from 'mdast'
import type {Position} from 'unist'
import type {FrontMatterProblem} from '../model.ts'
import type {Source} from '../text/flat-text.ts'
import {parseTOML, ParseError} from 'toml-eslint-parser'
import {LineCounter, isMap, isScalar, isSeq, parseDocument} from 'yaml'
import {between} from '../text/flat-text.ts'

/** A key of front matter with its value as written. */
/** A key of front matter with its value. */
export interface FrontMatterPair {
  key: string
  keyPosition: Position | undefined
  value: string
  valuePosition: Position | undefined
}

/** What front matter says. */
export interface FrontMatter {
  pairs: Array<FrontMatterPair>
  problem: FrontMatterProblem | undefined
}

/**
 * Read the front matter of a document.
 *
 * @param tree
 *   Document, parsed with front matter.
 * @param source
 *   Its source.
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
    // TOML that is wrong, YAML nested so deep that the stack ends.
    const {message} = error as Error
    const index = error instanceof ParseError ? Math.min(error.index, node!.value.length - 1) : 0
    return {pairs: [], problem: {reason: message, position: place(index, index + 1)}}
  }
}

type Place = (start: number, end: number) => Position | undefined

function readYaml(value: string, place: Place): FrontMatter {
  const document = parseDocument(value, {
    lineCounter: new LineCounter(),
    // Duplicate keys are for a YAML linter.
    uniqueKeys: false,
    logLevel: 'silent'
  })
  const error = document.errors[0]
  const problem = error && {
    reason: error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, ''),
    position: visiblePlace(value, error.pos, place)
  }
  const pairs: Array<FrontMatterPair> = []
  if (!isMap(document.contents)) return {pairs, problem}
  for (const {key, value: node} of document.contents.items) {
    if (!isScalar(key) || !key.range) continue
    const scalar = isSeq(node) ? node.items[0] : node
    const scalars = isSeq(node) ? node.items : [node]
    const written = scalars.flatMap((item) => (isScalar(item) ? [asWritten(item)] : []))
    if (!isScalar(scalar) || !scalar.range) {
      pairs.push(pair(String(key.value), place(key.range[0], key.range[1]), '', undefined))
      continue
    }
    const [from, to] = scalar.range
    const position = from < to ? place(from, to) : undefined
    pairs.push(
      pair(String(key.value), place(key.range[0], key.range[1]), written.join(', '), position)
    )
  }
  return {pairs, problem}
}

/** An error at the end of a line is shown on its last character. */
function visiblePlace(
  value: string,
  [from, to]: [number, number],
  place: Place
): Position | undefined {
  if (!/^\s*[\r\n]|^$/.test(value.slice(from, to))) return place(from, to)
  const end = value.slice(0, from).trimEnd().length
  return end === 0 ? place(0, 1) : place(end - 1, end)
}

/** The words of a scalar; only those made by a program have none. */
function asWritten({source}: {source?: string}): string {
  return source ?? ''
}

function pair(
  key: string,
  keyPosition: Position | undefined,
  value: string,
  valuePosition: Position | undefined
): FrontMatterPair {
  return {key, keyPosition, value, valuePosition}
}

function readToml(value: string, place: Place): FrontMatter {
  const pairs: Array<FrontMatterPair> = []
  for (const entry of parseTOML(value).body[0].body) {
    if (entry.type !== 'TOMLKeyValue') continue
    const key = entry.key.keys[0]!
    const nodes = entry.value.type === 'TOMLArray' ? entry.value.elements : [entry.value]
    const written = nodes.flatMap((node) => {
      if (node.type !== 'TOMLValue') return []
      return [node.kind === 'string' ? node.value : value.slice(...node.range)]
    })
    const name = key.type === 'TOMLBare' ? key.name : key.value
    const first = nodes[0]
    pairs.push(pair(name, place(...key.range), written.join(', '), first && place(...first.range)))
  }
  return {pairs, problem: undefined}
}
