import type {Profiler} from 'node:inspector'
import {Session} from 'node:inspector'

/** Files whose steps count. */
const counted = /\/packages\/(?:mdast-util-postmortem|remark-lint-postmortem)\/src\//

/** What the engine does by itself, with how far it looks. */
const natives: ReadonlyArray<[holder: object, name: string, work: Work]> = [
  [RegExp.prototype, 'exec', workOfExec],
  [String.prototype, 'indexOf', workOfSearch],
  [String.prototype, 'includes', workOfSearch],
  [String.prototype, 'lastIndexOf', workOfSearch],
  [String.prototype, 'toLowerCase', lengthOf],
  [String.prototype, 'toUpperCase', lengthOf],
  [String.prototype, 'normalize', lengthOf],
  [Array.prototype, 'join', (_, __, result) => (result as string).length],
  [Array.prototype, 'indexOf', workOfSearch],
  [Array.prototype, 'includes', lengthOf],
  [Array.prototype, 'slice', (_, __, result) => (result as Array<unknown>).length],
  [Array.prototype, 'concat', (_, __, result) => (result as Array<unknown>).length],
  [Array.prototype, 'splice', lengthOf],
  [Array.prototype, 'shift', lengthOf],
  [Array.prototype, 'unshift', lengthOf],
  [Array.prototype, 'reverse', lengthOf]
]

type Work = (self: unknown, parameters: ReadonlyArray<unknown>, result: unknown) => number

/**
 * Count the steps that our code takes: how often each block of it runs, and how many characters
 * and items the engine looks at for it. Unlike a time it is the same on every machine.
 *
 * @param run
 *   What to count.
 * @returns
 *   Number of steps.
 */
export function countSteps(run: () => void): number {
  session ??= start()
  take(session)
  let inNatives = 0
  const restore = countNatives((work) => {
    inNatives += work
  })
  try {
    run()
  } finally {
    restore()
  }
  return inNatives + blocksRun(take(session))
}

/** Never stopped: whoever measures the coverage of the tests would lose it. */
let session: Session | undefined

function start(): Session {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
  return session
}

function take(session: Session): Array<Profiler.ScriptCoverage> {
  let result: Array<Profiler.ScriptCoverage> = []
  session.post('Profiler.takePreciseCoverage', (error, taken) => {
    if (error) throw error
    result = taken.result
  })
  return result
}

function blocksRun(scripts: ReadonlyArray<Profiler.ScriptCoverage>): number {
  let count = 0
  for (const {functions, url} of scripts) {
    if (!counted.test(url)) continue
    for (const {ranges} of functions) for (const range of ranges) count += range.count
  }
  return count
}

/** Methods of the engine have no steps that could be counted, so they say how far they look. */
function countNatives(add: (work: number) => void): () => void {
  let isOwn = false
  const restores = natives.map(([holder, name, work]) => {
    const methods = holder as Record<string, (...parameters: Array<unknown>) => unknown>
    const native = methods[name]!
    methods[name] = function (this: unknown, ...parameters: Array<unknown>): unknown {
      if (isOwn) return native.apply(this, parameters)
      const from = this instanceof RegExp ? this.lastIndex : 0
      const result = native.apply(this, parameters)
      isOwn = true
      add(work(this instanceof RegExp ? {from, sticky: this.sticky} : this, parameters, result))
      isOwn = false
      return result
    }
    return () => {
      methods[name] = native
    }
  })
  return () => {
    for (const restore of restores) restore()
  }
}

function lengthOf(self: unknown): number {
  return (self as {length: number}).length
}

function workOfSearch(self: unknown, [, from]: ReadonlyArray<unknown>, result: unknown): number {
  const {length} = self as {length: number}
  const end = typeof result === 'number' && result >= 0 ? result : length
  return Math.max(1, end - (typeof from === 'number' ? from : 0))
}

/** A pattern looks from where it starts to the end of what it finds; once, if it is linear. */
function workOfExec(self: unknown, [text]: ReadonlyArray<unknown>, result: unknown): number {
  const {from, sticky} = self as {from: number; sticky: boolean}
  const match = result as RegExpExecArray | null
  if (match) return match.index + match[0].length - from + 1
  return sticky ? 1 : String(text).length - from + 1
}
