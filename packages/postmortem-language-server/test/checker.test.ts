import type {Checked} from '../src/checked.ts'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {Checker} from '../src/checker.ts'

const uri = 'file:///outage.md'
const delay = 150
const delayAfterEnd = 10_000

let version: number | undefined
let started: Array<number>
/** Versions that results were reported for. */
let reported: Array<number>
let errors: Array<unknown>
/** The checks that are running, in the order in which they were started. */
let running: Array<{end: (wasEnded?: boolean) => void; signal: AbortSignal}>
let checker: Checker

function result(code: string, wasEnded: boolean): Checked {
  return {
    problems: [],
    outline: [],
    codeLenses: [],
    completion: undefined,
    wasEnded,
    code
  } as Checked
}

beforeEach(() => {
  vi.useFakeTimers()
  version = 1
  started = []
  reported = []
  errors = []
  running = []
  checker = new Checker({
    versionOf: () => version,
    check(_, signal) {
      const of = version!
      started.push(of)
      return new Promise((resolve) => {
        running.push({signal, end: (wasEnded = false) => resolve(result(String(of), wasEnded))})
      })
    },
    onChecked: (_, of) => void reported.push(of),
    onError: (error) => void errors.push(error),
    delay: () => delay,
    delayAfterEnd: () => delayAfterEnd
  })
})

afterEach(() => {
  vi.useRealTimers()
})

/** End all checks that are running. */
async function end(wasEnded = false): Promise<void> {
  for (const check of running.splice(0)) check.end(wasEnded)
  await vi.advanceTimersByTimeAsync(0)
}

function change(): undefined {
  version!++
  checker.changed(uri)
}

const codesOf = (answers: Array<Checked | undefined>): Array<unknown> => {
  return answers.map((answer) => (answer as unknown as {code: string} | undefined)?.code)
}

it('checks a first change at once, and waits for a pause after others', async () => {
  checker.changed(uri)
  expect(started).toEqual([1])
  for (let count = 0; count < 4; count++) change()
  expect(running[0]!.signal.aborted).toBe(true)
  await end()
  expect({started, reported}).toEqual({started: [1], reported: []})
  await vi.advanceTimersByTimeAsync(delay)
  await end()
  expect({started, reported}).toEqual({started: [1, 5], reported: [5]})
})

it('checks a version once, however many ask', async () => {
  checker.changed(uri)
  const asked = [checker.current(uri), checker.current(uri)]
  await end()
  expect(codesOf(await Promise.all([...asked, checker.current(uri)]))).toEqual(['1', '1', '1'])
  expect({started, reported}).toEqual({started: [1], reported: [1]})
})

it('reports nothing for a document that was closed meanwhile', async () => {
  checker.changed(uri)
  version = undefined
  checker.closed(uri)
  await end()
  expect(reported).toEqual([])
  expect(await checker.current(uri)).toBeUndefined()
})

it('checks again when it is checked in another way', async () => {
  checker.changed(uri)
  checker.reset()
  await end()
  expect({started, reported}).toEqual({started: [1, 1], reported: [1]})
})

it('answers who asked before it is checked in another way', async () => {
  const asked = checker.current(uri)
  checker.reset()
  const later = checker.current(uri)
  await end()
  expect(codesOf([await asked, await later])).toEqual(['1', '1'])
  expect({started, reported}).toEqual({started: [1, 1], reported: [1]})
})

it('reports errors, but not those in a version that is gone', async () => {
  const failing = new Checker({
    versionOf: () => version,
    check: () => Promise.reject(new Error(`in ${version}`)),
    onChecked: () => {},
    onError: (error) => void errors.push(error),
    delay: () => delay,
    delayAfterEnd: () => delayAfterEnd
  })
  failing.changed(uri)
  version = 2
  failing.changed(uri)
  await vi.advanceTimersByTimeAsync(0)
  expect(errors).toEqual([])
  await failing.current(uri)
  expect(errors).toEqual([new Error('in 2')])
})

describe('a document whose check was ended', () => {
  beforeEach(async () => {
    checker.changed(uri)
    await end(true)
  })

  it('is not checked again until it changes', async () => {
    await vi.advanceTimersByTimeAsync(10 * delayAfterEnd)
    expect(codesOf([await checker.current(uri)])).toEqual(['1'])
    expect({started, reported}).toEqual({started: [1], reported: [1]})
  })

  it('is checked again after a long pause, whoever asks meanwhile', async () => {
    for (let count = 0; count < 5; count++) {
      await vi.advanceTimersByTimeAsync(delayAfterEnd - 1)
      change()
      expect(codesOf([await checker.current(uri)])).toEqual(['1'])
    }
    expect(started).toEqual([1])
    await vi.advanceTimersByTimeAsync(delayAfterEnd)
    expect(started).toEqual([1, 6])
    await end()
    expect(reported).toEqual([1, 6])
    await vi.advanceTimersByTimeAsync(delay + 1)
    change()
    expect(started).toEqual([1, 6, 7])
  })

  it('is checked at once when it is checked in another way', async () => {
    change()
    checker.reset()
    expect(started).toEqual([1, 2])
    await end()
    expect(reported).toEqual([1, 2])
  })
})

describe('a check that is ended after the document has changed', () => {
  it('makes the newer version wait for a long pause', async () => {
    checker.changed(uri)
    change()
    await vi.advanceTimersByTimeAsync(delay)
    expect(started).toEqual([1, 2])
    const asked = checker.current(uri)
    const [first, second] = running
    first!.end(true)
    await vi.advanceTimersByTimeAsync(0)
    expect(reported).toEqual([2])
    expect(second!.signal.aborted).toBe(true)
    second!.end()
    expect(codesOf([await asked])).toEqual(['1'])
    await vi.advanceTimersByTimeAsync(delayAfterEnd - delay - 1)
    expect(started).toEqual([1, 2])
    await vi.advanceTimersByTimeAsync(1)
    expect(started).toEqual([1, 2, 2])
  })

  it('does not count when settings have changed as well', async () => {
    checker.changed(uri)
    checker.reset()
    const [first, second] = running
    first!.end(true)
    await vi.advanceTimersByTimeAsync(0)
    expect(reported).toEqual([])
    second!.end()
    await vi.advanceTimersByTimeAsync(0)
    expect({started, reported}).toEqual({started: [1, 1], reported: [1]})
  })
})
