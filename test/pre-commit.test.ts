/**
 * The hook of this repository as pre-commit runs it: from a clone, with no registry in reach.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Result} from './run-cli.ts'
import {cloneAsWritten} from './clone-as-written.ts'
import {bad, good} from './documents.ts'
import {makeFolder, root, run} from './run-cli.ts'

const isInstalled = (await run('pre-commit', ['--version'], {cwd: root})).code === 0

// On a developer’s machine it may be missing; where changes are checked it is installed.
describe.skipIf(!isInstalled && !process.env.CI)('pre-commit', () => {
  const cwd = makeFolder({'README.md': '# Service\n\nHow to build it.\n'})
  const env = {
    PRE_COMMIT_HOME: makeFolder({}),
    // A registry that nobody answers for.
    npm_config_registry: 'http://127.0.0.1:9',
    npm_config_fetch_retries: '0',
    npm_config_cache: makeFolder({}),
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.com'
  }
  const git = (...parameters: Array<string>): Promise<Result> => run('git', parameters, {cwd, env})

  async function commit(name: string, text: string): Promise<Result> {
    mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
    writeFileSync(path.join(cwd, name), text)
    await git('add', '.')
    return git('commit', '-m', name)
  }

  beforeAll(async () => {
    const hooks = await cloneAsWritten()
    const {stdout} = await run('git', ['rev-parse', 'HEAD'], {cwd: hooks})
    writeFileSync(
      path.join(cwd, '.pre-commit-config.yaml'),
      `repos:
  - repo: ${pathToFileURL(hooks).href}
    rev: ${stdout.trim()}
    hooks:
      - id: postmortem
        files: ^docs/
`
    )
    await git('init', '--quiet')
    const installed = await run('pre-commit', ['install', '--install-hooks'], {cwd, env})
    expect(installed.code, installed.stdout + installed.stderr).toBe(0)
  })

  it('lets a good document pass', async () => {
    const result = await commit('docs/good.md', good)
    expect(result.stderr).toMatch(/^postmortem\.+Passed$/m)
    expect(result.code).toBe(0)
  })

  it('leaves a README alone', async () => {
    const result = await commit('docs/README.md', '# Documents\n\nWhat is where.\n')
    expect(result.stderr).toMatch(/^postmortem\.+Passed$/m)
    expect(result.code).toBe(0)
  })

  it('blocks a bad document', async () => {
    const result = await commit('docs/bad.md', bad)
    expect(result.code).toBe(1)
    expect(result.stderr).toMatch(/^postmortem\.+Failed$/m)
    expect(result.stderr).toContain('Unexpected severity `Huge`')
    expect((await git('status', '--porcelain')).stdout).toBe('A  docs/bad.md\n')
    await git('rm', '--quiet', '--force', 'docs/bad.md')
  })

  // The folder is a prefix of an option, and the rest a path outside of the folder.
  const hostile = '--output-file=docs/written.md'

  it('takes no name of a file for an option', async () => {
    const config = path.join(cwd, '.pre-commit-config.yaml')
    writeFileSync(config, readFileSync(config, 'utf8').replace('        files: ^docs/\n', ''))
    const result = await commit(hostile, bad)
    expect(result.code).toBe(1)
    expect(result.stderr).toContain(`${hostile}:4:15: error: `)
    expect(result.stderr).toContain('Unexpected severity `Huge`')
    expect(existsSync(path.join(cwd, 'docs/written.md'))).toBe(false)
  })

  it('refuses arguments that do not end with `--`', async () => {
    const config = path.join(cwd, '.pre-commit-config.yaml')
    writeFileSync(config, `${readFileSync(config, 'utf8')}        args: [--fail-on, warning]\n`)
    const result = await commit('docs/other.md', good)
    expect(result.code).toBe(1)
    expect(result.stderr).toContain('- exit code: 2\n')
    expect(result.stderr).toContain(
      'postmortem: Unexpected `--hook` without `--` before all files, expected options that end with `--`: in `.pre-commit-config.yaml`, for example `args: [--fail-on, warning, --]`\n'
    )
    expect(existsSync(path.join(cwd, 'docs/written.md'))).toBe(false)
  })
})
