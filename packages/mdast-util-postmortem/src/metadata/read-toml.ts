import type {FrontMatter, FrontMatterPair, Place} from './front-matter.ts'
import {parseTOML, ParseError} from 'toml-eslint-parser'

/**
 * Read front matter in TOML.
 *
 * @param value
 *   What stands between the fences.
 * @returns
 *   Pairs; none where something is wrong, which is the problem.
 */
export function readToml(value: string, place: Place): FrontMatter {
  try {
    return {pairs: pairsIn(value, place), problem: undefined}
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const index = Math.min(error.index, value.length - 1)
    return {pairs: [], problem: {reason: error.message, position: place(index, index + 1)}}
  }
}

function pairsIn(value: string, place: Place): Array<FrontMatterPair> {
  const pairs: Array<FrontMatterPair> = []
  for (const entry of parseTOML(value).body[0].body) {
    if (entry.type !== 'TOMLKeyValue') continue
    const key = entry.key.keys[0]!
    const nodes = entry.value.type === 'TOMLArray' ? entry.value.elements : [entry.value]
    const written = nodes.flatMap((node) => {
      if (node.type !== 'TOMLValue') return []
      return [node.kind === 'string' ? node.value : value.slice(...node.range)]
    })
    const first = nodes[0]
    pairs.push({
      key: key.type === 'TOMLBare' ? key.name : key.value,
      keyPosition: place(...key.range),
      value: written.join(', '),
      valuePosition: first && place(...first.range)
    })
  }
  return pairs
}
