/** The worker of the playground as it is served, without a browser. */
import type {Answer, Request} from '../src/playground/protocol.ts'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import vm from 'node:vm'
import zlib from 'node:zlib'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {root} from '../../../scripts/generate/root.ts'
import {bundle} from '../src/build/bundle.ts'
import {check} from '../src/playground/check.ts'
import {requestFor} from '../src/playground/share.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'postmortem-worker-'))
let program: string

beforeAll(async () => {
  const {worker} = await bundle(folder)
  program = readFileSync(path.join(folder, path.basename(worker)), 'utf8')
})

afterAll(() => rmSync(folder, {recursive: true}))

/** Start the worker. */
function start() {
  const loaded: Array<string> = []
  let answers: Array<Answer> = []
  let listener: ((event: {data: Request}) => void) | undefined
  const scope: Record<string, unknown> = {
    URL,
    performance,
    location: {href: 'https://site.example/assets/worker.js'},
    addEventListener(_: string, added: typeof listener) {
      listener = added
    },
    importScripts(file: string) {
      // Node.js has no `Temporal` yet.
      if (!file.startsWith('temporal-')) loaded.push(file.replace(/-[^-]*$/, ''))
      vm.runInContext(readFileSync(path.join(folder, file), 'utf8'), context)
    },
    postMessage(answer: Answer) {
      // As it is copied to the page.
      answers.push(structuredClone(JSON.parse(JSON.stringify(answer)) as Answer))
    }
  }
  scope.self = scope
  const context = vm.createContext(scope)
  vm.runInContext(program, context)
  return {
    loaded,
    ask: (data: Request): Array<Answer> => {
      answers = []
      listener!({data})
      return answers
    }
  }
}

function request(text: string, preset?: string, settings: Record<string, unknown> = {}): Request {
  return {...requestFor({text, ...(preset !== undefined && {preset})}, settings), id: 1}
}

const bad = readFileSync(path.join(root, 'fixtures/broken/checkout-outage.md'), 'utf8')

test('takes at most 260 kB', () => {
  expect(zlib.gzipSync(program).length).toBeLessThan(260_000)
})

test('loads nothing for its first findings, and what few documents need when one does', () => {
  const {ask, loaded} = start()
  const [first, all, ...others] = ask(request(bad))
  expect(others).toEqual([])
  expect(first!.isPartial).toBe(true)
  expect(first!.findings.length).toBeGreaterThan(10)
  expect(first!.findings.length).toBeLessThan(all!.findings.length)
  expect(loaded).toEqual(['blame'])
  expect(ask(request(bad)).map(({isPartial}) => isPartial)).toEqual([undefined])
  ask(request(`---\ntitle: Search was down\n---\n\n${bad}`))
  ask(request(`+++\ntitle = "Search was down"\n+++\n\n${bad}`))
  ask(request(bad, 'recommended', {appliesTo: {'**/*.md': true}}))
  ask(request(bad.replace('# ', '# &copy; ')))
  expect(loaded).toEqual(['blame', 'read-yaml', 'read-toml', 'globs', 'characters'])
})

test('finds before it loads more what it finds anyway', () => {
  const [first, all] = start().ask(request(bad))
  for (const finding of first!.findings) expect(all!.findings).toContainEqual(finding)
})

test.each(['recommended', 'strict'])('finds what %s finds elsewhere', (preset) => {
  const {ask} = start()
  const folders = ['fixtures/broken', 'fixtures/clean', 'fixtures/other']
  const files = folders.flatMap((name) =>
    readdirSync(path.join(root, name)).map((file) => path.join(root, name, file))
  )
  for (const file of files.filter((name) => name.endsWith('.md'))) {
    const asked = request(readFileSync(file, 'utf8'), preset)
    const [expected, answer] = [check(asked), ask(asked).at(-1)!].map((one) => ({...one, took: 0}))
    expect({file, ...answer}).toEqual({file, ...expected})
  }
})
