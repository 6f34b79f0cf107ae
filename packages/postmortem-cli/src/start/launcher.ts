/** Entry of `bin/postmortem.mjs`, which runs `bin/program.cjs`. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {Script} from 'node:vm'
import {isMainThread} from 'node:worker_threads'
import {openCompiledCode} from './compiled-code.ts'

/** Exports of `program.ts`, as a function of what a module has in Node.js. */
type Program = (
  require: NodeJS.Require,
  programFile: string,
  importModule: (name: string) => Promise<unknown>
) => {run: () => Promise<void>}

const file = path.join(import.meta.dirname, 'program.cjs')
const source = readFileSync(file, 'latin1')
const compiled = openCompiledCode(source)
const script = new Script(source, {filename: file, cachedData: compiled.known})
const program = script.runInThisContext() as Program
await program(createRequire(file), file, importModule).run()
// After a run, the functions that it needed are compiled as well.
if (isMainThread && (!compiled.known || script.cachedDataRejected)) {
  await compiled.keep(script.createCachedData())
}

function importModule(name: string): Promise<unknown> {
  return import(name.startsWith('.') ? new URL(name, import.meta.url).href : name)
}
