import {UsageError} from '../exit-code.ts'

/** A part of all files, for one of several machines. */
export interface Shard {
  /** Which one, from 1. */
  number: number
  /** How many there are. */
  count: number
}

/** More machines than anybody has. */
const maxCount = 9999

/**
 * Read which part of the files the user wants.
 *
 * @param text
 *   `2/3`: the second of three parts.
 * @throws
 *   If there is no such part.
 */
export function readShard(text: string): Shard {
  const [number = 0, count = 0] = /^\d{1,4}\/\d{1,4}$/.test(text) ? text.split('/').map(Number) : []
  if (number >= 1 && number <= count) return {number, count}
  throw new UsageError(
    `Unexpected value \`${text}\` of \`--shard\`, expected \`I/N\`, with \`I\` from 1 to \`N\` and \`N\` up to ${maxCount}, such as \`1/3\``
  )
}

/**
 * Choose the files of a part: of the list in order each `count`th one, so that parts differ by one
 * file at most, and long reports, which often lie side by side, go to different parts.
 *
 * @param files
 *   Paths relative to one folder, each once, in any order.
 * @param shard
 *   Which part.
 * @returns
 *   Its files, sorted.
 */
export function filesOfShard(files: ReadonlyArray<string>, {count, number}: Shard): Array<string> {
  return files.toSorted().filter((_, index) => index % count === number - 1)
}
