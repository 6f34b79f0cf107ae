import type {Checked} from '../src/checked.ts'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {CheckThreads} from '../src/check-threads.ts'
import {defaultSettings} from '../src/client-settings.ts'

const program = new URL('scripted-thread.mjs', import.meta.url)

let threads: CheckThreads

beforeEach(() => {
  threads = new CheckThreads({program, patience: 0, onOutput: () => {}})
})

afterEach(() => {
  threads.end()
})

interface Limits {
  timeout?: number
  signal?: AbortSignal
}

/** Check a document whose text says what the thread does. */
function check(
  uri: string,
  text: string,
  {signal = new AbortController().signal, timeout = 300}: Limits = {}
): Promise<Checked | undefined> {
  const settings = {...defaultSettings, timeout}
  return threads.check({uri, text, path: `/${uri}`, cwd: '/', settings}, signal)
}

/** First words of the only problem, and the thread that found it. */
async function seen(checked: Promise<Checked | undefined>): Promise<Array<string>> {
  return (await checked)!.problems[0]!.diagnostic.message.split(' in ')
}

const blocked = {
  problems: [
    {
      diagnostic: {
        range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}},
        severity: 2,
        source: 'postmortem',
        message:
          'Not checked: the check took more than 0.1 seconds and was ended. Shorten or split the document, or raise `postmortem.timeout`. It is checked again after a change.'
      },
      fixClass: 'suggestion',
      fixes: [],
      suppression: undefined,
      settings: []
    }
  ],
  outline: [],
  codeLenses: [],
  completion: undefined,
  wasEnded: true
}

it('uses one thread for short checks', async () => {
  threads.end()
  threads = new CheckThreads({program, patience: 1e9, onOutput: () => {}})
  const answers = await Promise.all(['a', 'b', 'c'].map((uri) => seen(check(uri, uri))))
  expect(answers.map(([text]) => text)).toEqual(['a', 'b', 'c'])
  expect(new Set(answers.map(([, thread]) => thread)).size).toBe(1)
})

it('checks other documents in another thread while one blocks', async () => {
  void check('blocking', 'block')
  const [first, firstThread] = await seen(check('a', 'a'))
  const [second, secondThread] = await seen(check('b', 'b'))
  expect([first, second]).toEqual(['a', 'b'])
  expect(secondThread).toBe(firstThread)
})

it('ends a check that takes too long, and goes on', async () => {
  expect(await check('blocking', 'block', {timeout: 0.1})).toEqual(blocked)
  expect((await seen(check('blocking', 'a')))[0]).toBe('a')
})

it('lets no two documents block that were ended before', async () => {
  for (const uri of ['first', 'second']) {
    expect(await check(uri, 'block', {timeout: 0.1})).toEqual(blocked)
  }
  void check('first', 'block')
  void check('second', 'block')
  expect((await seen(check('other', 'other')))[0]).toBe('other')
})

it('checks no two versions of a document at once', async () => {
  const controller = new AbortController()
  const first = check('a', 'untilStale', {signal: controller.signal})
  const second = seen(check('a', 'second'))
  await seen(check('b', 'b'))
  const isFirst = await Promise.race([second.then(() => false), Promise.resolve(true)])
  expect(isFirst).toBe(true)
  controller.abort()
  await first
  expect((await second)[0]).toBe('second')
})

it('does not start a check that is stale before its turn', async () => {
  const early = AbortSignal.abort()
  expect(await check('a', 'block', {signal: early})).toBeUndefined()
  void check('a', 'block')
  const controller = new AbortController()
  const late = check('a', 'a', {signal: controller.signal})
  controller.abort()
  expect(await late).toBeUndefined()
})

it('passes on what a check throws', async () => {
  await expect(check('a', 'fail')).rejects.toThrow(new Error('Cannot check'))
  expect((await seen(check('a', 'a')))[0]).toBe('a')
})

it.each([
  ['crash', ': Lost'],
  ['exit', '']
])('survives a thread that does not: %s', async (text, cause) => {
  const checked = await check('a', text)
  expect(checked).toMatchObject({wasEnded: true})
  expect(checked!.problems[0]!.diagnostic.message).toBe(
    `Not checked: the check failed${cause}. Look for a plugin in the configuration that causes it. It is checked again after a change.`
  )
  expect((await seen(check('a', 'a')))[0]).toBe('a')
})

it('starts anew, whatever blocks', async () => {
  const blocked = check('a', 'block')
  await check('b', 'b')
  const waiting = seen(check('a', 'a'))
  threads.renew()
  expect(await blocked).toBeUndefined()
  expect((await waiting)[0]).toBe('a')
})

it('rejects what waits where no thread can start', async () => {
  threads.end()
  threads = new CheckThreads({program: new URL('nowhere.mjs', program), onOutput: () => {}})
  await expect(check('a', 'a')).rejects.toThrow('Cannot start a thread that checks')
})

it('keeps the output of a thread from that of the process', async () => {
  threads.end()
  const output = new Promise<string>((resolve) => {
    threads = new CheckThreads({program, onOutput: resolve})
  })
  await check('a', 'print')
  expect(await output).toBe('printed\n')
})
