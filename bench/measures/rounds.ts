import type {Check} from '../tools/tools.ts'
import process from 'node:process'
import {vary} from '../documents/vary.ts'
import {floor} from '../tools/tools.ts'

/** What a tool took. */
export interface Spent {
  /** All documents, in the fastest round. */
  milliseconds: number
  /** Share of the floor, the median of the rounds; in a round both are measured. */
  ratio: number
}

/** Variants begin here, so that all have as many digits. */
let variant = 1000

/**
 * Variants of documents that no tool has seen yet in this process.
 *
 * @param texts
 *   Documents.
 */
export function unseen(texts: ReadonlyArray<string>): Array<string> {
  variant++
  return texts.map((text) => vary(text, variant))
}

/**
 * Measure tools in turn, so that what else the machine does hits all of them.
 *
 * Each is given documents that neither it nor another has seen.
 *
 * @param checks
 *   Tools with their names, the floor among them.
 * @param texts
 *   Documents.
 * @param rounds
 *   How often.
 */
export async function inTurn(
  checks: Readonly<Record<string, Check>>,
  texts: ReadonlyArray<string>,
  rounds: number
): Promise<Record<string, Spent>> {
  const spent: Record<string, Array<number>> = {}
  for (let round = 0; round < rounds; round++) {
    for (const [name, check] of Object.entries(checks)) {
      const varied = unseen(texts)
      const milliseconds = await timeOf(async () => {
        for (const text of varied) await check(text)
      })
      spent[name] = [...(spent[name] ?? []), milliseconds]
    }
  }
  return Object.fromEntries(
    Object.entries(spent).map(([name, all]) => [
      name,
      {
        milliseconds: Math.min(...all),
        ratio: median(all.map((one, round) => one / spent[floor]![round]!))
      }
    ])
  )
}

/**
 * Measure a run, without the garbage of what ran before it.
 *
 * @param run
 *   What to measure.
 * @returns
 *   Milliseconds of CPU time of all threads of this process; waiting for others who share the
 *   processors says nothing about it.
 */
export async function timeOf(run: () => unknown): Promise<number> {
  globalThis.gc?.()
  const start = process.cpuUsage()
  await run()
  return workedSince(start)
}

/**
 * Measure the CPU time of this process since a moment.
 *
 * @param start
 *   What `process.cpuUsage` gave then.
 * @returns
 *   Milliseconds.
 */
export function workedSince(start: NodeJS.CpuUsage): number {
  const {system, user} = process.cpuUsage(start)
  return (system + user) / 1000
}

/**
 * Measure a run some times.
 *
 * @param rounds
 *   How often.
 * @param run
 *   What to measure.
 * @param prepare
 *   What is done before each round and not measured.
 * @returns
 *   Milliseconds of the fastest round.
 */
export async function fastest(
  rounds: number,
  run: () => unknown,
  prepare: () => void = () => {}
): Promise<number> {
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    prepare()
    best = Math.min(best, await timeOf(run))
  }
  return best
}

/**
 * The value in the middle.
 *
 * @param values
 *   Numbers in any order, one at least.
 */
export function median(values: ReadonlyArray<number>): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
