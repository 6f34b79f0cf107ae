import type {Nodes} from 'mdast'
import type {Position} from 'unist'
import type {FrontMatterProblem} from '../model.ts'

/** A key of front matter with its value as written. */
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

/** Whether a node is front matter. */
export function isFrontMatter({type}: Nodes): boolean {
  return type === 'yaml' || (type as string) === 'toml'
}

/** Finds the position of a part of the front matter: offsets in its value. */
export type Place = (start: number, end: number) => Position | undefined
