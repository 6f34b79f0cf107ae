/** The first commands of the readme, as they are written there, with a clone as the repository. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Result} from './run-cli.ts'
import {cloneAsWritten} from './clone-as-written.ts'
import {bad} from './documents.ts'
import {makeFolder, root, run} from './run-cli.ts'

const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
const commands = Array.from(readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm), ([, code]) =>
  code!.trim().split('\n')
)
const found = /^docs\/postmortems\/bad\.md:4:15: error: Unexpected severity `Huge`/m

describe('installed from the repository', () => {
  let address: string
  const env = {
    // A registry that nobody answers for: there is nothing to install.
    npm_config_registry: 'http://127.0.0.1:9',
    npm_config_fetch_retries: '0',
    npm_config_cache: makeFolder({}),
    npm_config_update_notifier: 'false'
  }
  const shell = (cwd: string, command: string): Promise<Result> =>
    run('bash', ['-c', command.replace('<address of this repository>', address)], {cwd, env})

  beforeAll(async () => {
    address = pathToFileURL(await cloneAsWritten()).href
  })

  it('runs without an installation', async () => {
    const cwd = makeFolder({'docs/postmortems/bad.md': bad})
    const {code, stderr, stdout} = await shell(cwd, commands[0]![0]!)
    expect(stdout, stderr).toMatch(found)
    expect(code).toBe(1)
    expect(readdirSync(cwd)).toEqual(['docs'])
  })

  it('runs installed, and brings nothing else', async () => {
    const cwd = makeFolder({'docs/postmortems/bad.md': bad, 'package.json': '{"private": true}'})
    const [install, lint, fix, ...others] = commands[1]!
    expect(others).toEqual([])
    const installed = await shell(cwd, install!)
    expect(installed.code, installed.stderr).toBe(0)
    const names = readdirSync(path.join(cwd, 'node_modules'))
    expect(names.filter((name) => !name.startsWith('.'))).toEqual(['postmortem'])
    const linted = await shell(cwd, lint!)
    expect(linted.stdout, linted.stderr).toMatch(found)
    expect(linted.code).toBe(1)
    expect((await shell(cwd, fix!)).code).toBe(0)
    const explained = await shell(cwd, 'npx postmortem explain severity')
    expect(explained.stdout).toMatch(/^## When to turn it off$/m)
  })
})
