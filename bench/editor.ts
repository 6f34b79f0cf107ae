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

const changes = 25
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

try {
  for (const lines of [100, 500, 2500]) {
    const plain = await measure(plainServer, lines)
    const own = await measure(ownServer, lines)
    console.log(
      `${lines} lines: ${own.toFixed(1)} ms, remark ${plain.toFixed(1)} ms, ratio ${(own / plain).toFixed(2)}`
    )
  }
} finally {
  fs.rmSync(folder, {recursive: true, force: true})
}

/** Median of the milliseconds from a change to its findings. */
async function measure(server: Server, lines: number): Promise<number> {
  const plugins = server === plainServer ? [lint] : []
  fs.writeFileSync(path.join(folder, '.remarkrc.json'), JSON.stringify({plugins}))
  const client = await Client.start(server, {folder, settings: {}})
  const uri = pathToFileURL(path.join(folder, 'outage.md')).href
  const text = longDocument(lines)
  await client.open(uri, text)
  const spent: Array<number> = []
  for (let change = 0; change < changes; change++) {
    await setTimeout(pause)
    const start = performance.now()
    await client.change(uri, text.replace('Huge', `Huge${change}`))
    await client.diagnostics(uri)
    spent.push(performance.now() - start)
  }
  await client.stop()
  return spent.toSorted((a, b) => a - b)[Math.floor(changes / 2)]!
}
