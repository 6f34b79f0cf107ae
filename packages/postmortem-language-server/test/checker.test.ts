import type {Checked} from '../src/check.ts'
import {setTimeout} from 'node:timers/promises'
import {beforeEach, expect, it} from 'vitest'
import {Checker} from '../src/checker.ts'

const uri = 'file:///outage.md'
const delay = 30

let version: number | undefined
let started: Array<number>
let told: Array<number>
let errors: Array<unknown>
/** Lets the checks that are running end. */
let finish: Array<() => void>
let checker: Checker

beforeEach(() => {
  version = 1
  started = []
  told = []
  errors = []
  finish = []
  checker = new Checker({
    versionOf: () => version,
    async check() {
      started.push(version!)
      await new Promise<void>((resolve) => finish.push(resolve))
      return {text: String(started.at(-1)), messages: [], tree: undefined, postmortem: undefined}
    },
    onChecked: (_, checked) => void told.push(checked),
    onError: (error) => void errors.push(error),
    delay: () => delay
  })
})

/** End all checks that are running. */
async function end(): Promise<void> {
  for (const resolve of finish.splice(0)) resolve()
  await setTimeout(0)
}

it('checks a first change at once, and waits for a pause after others', async () => {
  checker.changed(uri)
  expect(started).toEqual([1])
  for (version = 2; version < 6; version++) checker.changed(uri)
  version = 5
  await end()
  expect({started, told}).toEqual({started: [1], told: []})
  await setTimeout(3 * delay)
  await end()
  expect({started, told}).toEqual({started: [1, 5], told: [5]})
})

it('checks a version once, however many ask', async () => {
  checker.changed(uri)
  const asked = [checker.current(uri), checker.current(uri)]
  await end()
  const answers: Array<Checked | undefined> = await Promise.all([...asked, checker.current(uri)])
  expect(answers.map((answer) => answer?.text)).toEqual(['1', '1', '1'])
  expect({started, told}).toEqual({started: [1], told: [1]})
})

it('says nothing of a document that was closed meanwhile', async () => {
  checker.changed(uri)
  version = undefined
  checker.closed(uri)
  await end()
  expect(told).toEqual([])
  expect(await checker.current(uri)).toBeUndefined()
})

it('checks again when it is checked in another way', async () => {
  checker.changed(uri)
  checker.reset()
  await end()
  expect({started, told}).toEqual({started: [1, 1], told: [1]})
})

it('answers who asked before it is checked in another way', async () => {
  const asked = checker.current(uri)
  checker.reset()
  const later = checker.current(uri)
  await end()
  expect([await asked, await later].map((answer) => answer?.text)).toEqual(['1', '1'])
  expect({started, told}).toEqual({started: [1, 1], told: [1]})
})

it('tells of errors, but not of those in a version that is gone', async () => {
  const failing = new Checker({
    versionOf: () => version,
    check: () => Promise.reject(new Error(`in ${version}`)),
    onChecked: () => {},
    onError: (error) => void errors.push(error),
    delay: () => delay
  })
  failing.changed(uri)
  version = 2
  await setTimeout(0)
  expect(errors).toEqual([])
  await failing.current(uri)
  expect(errors).toEqual([new Error('in 2')])
})
