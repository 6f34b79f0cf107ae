import type {Answer, Request} from './protocol.ts'
import {check} from './check.ts'

/** What is used of the worker that this runs in, and what modules that are loaded on demand use. */
interface Scope {
  addEventListener: (name: 'message', listener: (event: {data: Request}) => void) => void
  postMessage(answer: Answer): void
  importScripts(file: string): void
  loadOnDemand(name: string, file: string): unknown
}

declare const self: Scope

/** Rules for which more has to be loaded. */
declare const lateRules: ReadonlyArray<string>

const modules: Record<string, unknown> = {}
Object.assign(self, {onDemand: modules})

// Only a worker of this kind can load a script and wait for it, as a rule has to.
self.loadOnDemand = (name, file) => {
  if (!(name in modules)) self.importScripts(file)
  return modules[name]
}

let isFirst = true

self.addEventListener('message', ({data}) => {
  // What is found without loading more is shown before it is loaded.
  if (isFirst) answer({...check(withoutLateRules(data)), isPartial: true})
  isFirst = false
  answer(check(data))
})

function answer(answer: Answer): void {
  // Only messages to other windows name an origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(answer)
}

function withoutLateRules(request: Request): Request {
  const {rules} = request.settings
  const off = Object.fromEntries(lateRules.map((name) => [name, 'off']))
  return {...request, settings: {...request.settings, rules: {...(rules as object), ...off}}}
}
