/**
 * Measure how long it takes from a change to its findings, in one run: with our language server,
 * and with that of remark and `remark-preset-lint-recommended`.
 *
 *     pnpm bench:editor
 */
import type {Server} from '../test/editor/client.ts'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {Client, ownServer, plainServer} from '../test/editor/client.ts'
import {longDocument} from '../test/editor/documents.ts'

const changes = 15
/** Milliseconds between two changes: a pause, after which our server answers at once. */
const pause = 200

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'postmortem-bench-'))
const lint = 'remark-preset-lint-recommended'
fs.mkdirSync(path.join(folder, 'node_modules'))
fs.symlinkSync(
  fileURLToPath(new URL(`node_modules/${lint}`, import.meta.url)),
  path.join(folder, 'node_modules', lint),
  'junction'
)

const configurations = new Map<Client, string>()
const uri = pathToFileURL(path.join(folder, 'outage.md')).href
const text = longDocument(500)

const plain = await start(plainServer, [lint])
const own = await start(ownServer, [])
const spent: Record<'own' | 'plain', Array<number>> = {own: [], plain: []}
// In turn, so that what else the machine does hits both.
for (let change = 0; change < changes; change++) {
  spent.plain.push(await measure(plain, change))
  spent.own.push(await measure(own, change))
}
await Promise.all([plain.stop(), own.stop()])
fs.rmSync(folder, {recursive: true, force: true})

const [ours, theirs] = [median(spent.own), median(spent.plain)]
console.log(`${text.split('\n').length} lines, median of ${changes} changes`)
console.log(`postmortem-language-server ${ours.toFixed(1)} ms`)
console.log(`remark with ${lint} ${theirs.toFixed(1)} ms`)
console.log(`ratio ${(ours / theirs).toFixed(2)}`)

async function start(server: Server, plugins: ReadonlyArray<string>): Promise<Client> {
  const client = await Client.start(server, {folder, settings: {}})
  // It is read at each check: what one server needs is written before.
  configurations.set(client, JSON.stringify({plugins}))
  write(client)
  await client.open(uri, text)
  return client
}

/** Milliseconds from a change to its findings. */
async function measure(client: Client, change: number): Promise<number> {
  write(client)
  await setTimeout(pause)
  const start = performance.now()
  await client.change(uri, text.replace('Huge', `Huge${change}`))
  await client.diagnostics(uri)
  return performance.now() - start
}

function write(client: Client): undefined {
  fs.writeFileSync(path.join(folder, '.remarkrc.json'), configurations.get(client)!)
}

function median(values: ReadonlyArray<number>): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
