/** The language server as it is published: packed, installed into an empty folder, and talked to. */
import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {beforeAll, describe, expect, it} from 'vitest'
import {bad} from './documents.ts'
import {Client} from './editor/client.ts'
import {installPacked} from './install-packed.ts'
import {makeFolder, root, run} from './run-cli.ts'

describe('packed and installed', () => {
  const cwd = makeFolder({})
  const bin = path.join(cwd, 'node_modules/.bin/postmortem-language-server')
  /** Documents are elsewhere: nothing is installed beside them. */
  const folder = makeFolder({'outage.md': bad})
  const uri = pathToFileURL(path.join(folder, 'outage.md')).href

  beforeAll(async () => {
    execFileSync(process.execPath, [
      path.join(root, 'node_modules/typescript/bin/tsc'),
      '-b',
      path.join(root, 'packages/postmortem-language-server')
    ])
    await installPacked(cwd, ['postmortem-language-server'])
  })

  it('says how it is used', async () => {
    const help = await run(bin, ['--help'], {cwd})
    expect(help).toMatchObject({code: 0, stderr: ''})
    expect(help.stdout).toMatch(/^Usage: postmortem-language-server --stdio\n/)
    const {version} = JSON.parse(
      readFileSync(path.join(cwd, 'node_modules/postmortem-language-server/package.json'), 'utf8')
    ) as {version: string}
    expect(await run(bin, ['--version'], {cwd})).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: ''
    })
    expect(await run(bin, [], {cwd})).toEqual({code: 2, stdout: '', stderr: help.stdout})
    expect(await run(bin, ['--stdoi'], {cwd})).toEqual({code: 2, stdout: '', stderr: help.stdout})
  })

  it('reports problems, names pages that are there, explains, and fixes', async () => {
    const client = await Client.start(
      {name: 'packed', parameters: [bin, '--stdio']},
      {folder, settings: null}
    )
    const diagnostics = await client.open(uri, bad)
    expect(diagnostics.map(({code}) => code)).toEqual([
      'postmortem-severity',
      'postmortem-root-cause-length',
      'postmortem-no-empty-section'
    ])
    for (const {codeDescription} of diagnostics) {
      expect(existsSync(fileURLToPath(codeDescription!.href)), codeDescription!.href).toBe(true)
    }
    const severity = diagnostics[0]!
    const hover = await client.request<{contents: {value: string}}>('textDocument/hover', {
      textDocument: {uri},
      position: severity.range.start
    })
    expect(hover.contents.value).toMatch(/^### \[`severity`\]/)
    const actions = await client.actions(uri, [severity])
    await client.apply(uri, actions[1]!)
    expect(client.text(uri)).toBe(bad.replace('Huge', 'P1'))
    expect((await client.diagnostics(uri)).map(({code}) => code)).not.toContain(
      'postmortem-severity'
    )
    expect(await client.stop()).toBe(0)
  })
})
