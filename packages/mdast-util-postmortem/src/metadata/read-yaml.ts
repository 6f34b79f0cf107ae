import type {Position} from 'unist'
import type {FrontMatter, FrontMatterPair, Place} from './front-matter.ts'
import {LineCounter, isMap, isScalar, isSeq, parseDocument} from 'yaml'

/**
 * Read front matter in YAML.
 *
 * @param value
 *   What stands between the fences.
 * @returns
 *   Pairs, and the first problem.
 */
export function readYaml(value: string, place: Place): FrontMatter {
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
    const keyPosition = place(key.range[0], key.range[1])
    const scalar = isSeq(node) ? node.items[0] : node
    const scalars = isSeq(node) ? node.items : [node]
    const written = scalars.flatMap((item) => (isScalar(item) ? [asWritten(item)] : []))
    if (!isScalar(scalar) || !scalar.range) {
      pairs.push({key: String(key.value), keyPosition, value: '', valuePosition: undefined})
      continue
    }
    const [from, to] = scalar.range
    pairs.push({
      key: String(key.value),
      keyPosition,
      value: written.join(', '),
      valuePosition: from < to ? place(from, to) : undefined
    })
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
