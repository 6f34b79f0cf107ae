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

const modules: Record<string, unknown> = {}
Object.assign(self, {onDemand: modules})

// Only a worker of this kind can load a script and wait for it, as a rule has to.
self.loadOnDemand = (name, file) => {
  if (!(name in modules)) self.importScripts(file)
  return modules[name]
}

self.addEventListener('message', ({data}) => {
  // Only messages to other windows name an origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(check(data))
})
