import type {Extent, Result} from './measure.ts'
import fs from 'node:fs'
import path from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {pathToFileURL} from 'node:url'
import {Client, ownServer, plainServer} from '../../test/editor/client.ts'
import {longDocument} from '../../test/editor/documents.ts'
import {withFolder} from '../documents/temporary-folder.ts'
import {folderOf} from '../tools/installed.ts'
import {median} from './rounds.ts'

const plans = {
  quick: {lines: [100], changes: 3},
  full: {lines: [100, 500, 2500], changes: 15}
}

/** Milliseconds between two changes: a pause, after which our server answers at once. */
const pause = 200

const lint = 'remark-preset-lint-recommended'

/** A server, and the plugins that it finds in the configuration. */
interface Editor {
  client: Client
  plugins: ReadonlyArray<string>
}

/** From a change in an editor to its findings: our server, and that of remark. */
export async function measureKeystroke(extent: Extent): Promise<Result> {
  const {changes, lines} = plans[extent]
  const rows: Array<{lines: number; own: number; plain: number}> = []
  for (const count of lines) {
    const text = longDocument(count)
    const spent = await withFolder((folder) => measureDocument(folder, text, changes))
    rows.push({lines: text.split('\n').length, ...spent})
  }
  return {
    tables: [
      {
        title: 'Keystroke',
        note: `Milliseconds from a change in an editor to its findings, the median of ${changes} changes in turn: with our language server and \`recommended\`, and with that of remark and \`${lint}\`.`,
        columns: ['lines', 'postmortem-language-server', 'remark-language-server', 'ratio'],
        rows: rows.map(({lines, own, plain}) => [lines, own, plain, own / plain])
      }
    ],
    aims: [
      {
        what: 'a keystroke in the longest document, of that with remark’s server',
        most: 0.5,
        measured: rows.at(-1)!.own / rows.at(-1)!.plain
      }
    ],
    charts: [
      {
        kind: 'lines',
        title: 'A keystroke, ms',
        x: 'lines of the document',
        lines: [
          {name: 'ours', points: rows.map(({lines, own}) => [lines, own])},
          {name: 'remark, recommended', points: rows.map(({lines, plain}) => [lines, plain])}
        ]
      }
    ]
  }
}

async function measureDocument(
  folder: string,
  text: string,
  changes: number
): Promise<{own: number; plain: number}> {
  fs.mkdirSync(path.join(folder, 'node_modules'))
  fs.symlinkSync(folderOf(lint), path.join(folder, 'node_modules', lint), 'junction')
  const uri = pathToFileURL(path.join(folder, 'outage.md')).href
  const plain: Editor = {
    client: await Client.start(plainServer, {folder, settings: {}}),
    plugins: [lint]
  }
  const own: Editor = {client: await Client.start(ownServer, {folder, settings: {}}), plugins: []}
  for (const editor of [plain, own]) {
    configure(editor)
    await editor.client.open(uri, text)
  }
  const spent: Record<'own' | 'plain', Array<number>> = {own: [], plain: []}
  for (let change = 0; change < changes; change++) {
    spent.plain.push(await measureChange(plain, change))
    spent.own.push(await measureChange(own, change))
  }
  await Promise.all([plain.client.stop(), own.client.stop()])
  return {own: median(spent.own), plain: median(spent.plain)}

  async function measureChange(editor: Editor, change: number): Promise<number> {
    configure(editor)
    await setTimeout(pause)
    const start = performance.now()
    await editor.client.change(uri, text.replace('Huge', `Huge${change}`))
    await editor.client.diagnostics(uri)
    return performance.now() - start
  }

  /** It is read at each check: what one server needs is written before. */
  function configure({plugins}: Editor): void {
    fs.writeFileSync(path.join(folder, '.remarkrc.json'), JSON.stringify({plugins}))
  }
}
