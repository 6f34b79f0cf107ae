/**
 * Real editors, set up as the readme of the language server says. They are skipped where they are
 * not installed, except on the build server.
 */
import {execFile, execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {remark} from 'remark'
import {unfolded} from 'remark-lint-postmortem/edits'
import remarkPresetPostmortemStrict from 'remark-preset-postmortem/strict'
import {parseTOML} from 'toml-eslint-parser'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {bad} from '../documents.ts'
import {ownServer} from './client.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'postmortem-editors-'))
const scripts = fileURLToPath(new URL('.', import.meta.url))
const readme = fs.readFileSync(
  path.join(root, 'packages/postmortem-language-server/README.md'),
  'utf8'
)

/** Where the findings of `bad` are, from zero, in the order of the document. */
const places = [
  {line: 3, from: 14, to: 18},
  {line: 14, from: 3, to: 13},
  {line: 18, from: 3, to: 9}
]
const fixes = ['P0', 'P1', 'P2', 'P3'].map(
  (level) => `Suggestion: replace \`Huge\` with \`${level}\``
)

/** Configurations in a language in the readme. */
function blocks(lang: string): Array<string> {
  return Array.from(
    readme.matchAll(new RegExp(`^\`\`\`${lang}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')),
    ([, code]) => code!
  )
}

/** Whether to run an editor; on the build server a missing one is a failure. */
function has(command: string): boolean {
  return process.env.CI !== undefined || spawnSync(command, ['--version']).status === 0
}

/** Run an editor in a folder of its own with a bad document; gives what its script wrote. */
async function run<T>(
  name: string,
  files: Record<string, string>,
  command: string,
  parameters: ReadonlyArray<string>
): Promise<T> {
  const folder = path.join(temporary, name)
  fs.mkdirSync(folder)
  for (const [file, text] of Object.entries({...files, 'outage.md': bad})) {
    fs.writeFileSync(path.join(folder, file), text)
  }
  const result = path.join(folder, 'result.json')
  const env = {
    ...process.env,
    HOME: folder,
    TERM: 'dumb',
    PATH: `${temporary}${path.delimiter}${process.env.PATH}`,
    DOCUMENT: path.join(folder, 'outage.md'),
    // On `Huge`.
    LINE: '4',
    COLUMN: '16',
    RESULT: result
  }
  const output = await new Promise<string>((resolve) => {
    const child = execFile(
      command,
      parameters,
      {cwd: folder, env, timeout: 600_000},
      (error, stdout, stderr) => resolve(`${error?.message}\n${stdout}\n${stderr}`)
    )
    child.stdin!.end()
  })
  if (!fs.existsSync(result)) throw new Error(output)
  return JSON.parse(fs.readFileSync(result, 'utf8')) as T
}

interface Seen {
  before: Array<{line: number; from: number; to: number}>
  titles: Array<string>
  after: Array<{line: number}>
  lines: Array<string>
}

beforeAll(() => {
  execFileSync(process.execPath, [
    path.join(root, 'node_modules/typescript/bin/tsc'),
    '-b',
    path.join(root, 'packages/postmortem-language-server')
  ])
  const [bin] = ownServer.parameters
  const command = path.join(temporary, 'postmortem-language-server')
  fs.writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`, {mode: 0o755})
})

afterAll(() => {
  fs.rmSync(temporary, {recursive: true, force: true})
})

/** A configuration with another preset. */
function strict(config: string): string {
  const changed = config.replace('recommended', 'strict')
  expect(changed).not.toBe(config)
  return changed
}

/** Lines of what `strict` finds in `bad`, from zero, each finding as editors show it. */
const {messages} = await remark().use(remarkPresetPostmortemStrict).process(bad)
const linesOfStrict = unfolded(messages)
  .map(({line}) => line! - 1)
  .toSorted((a, b) => a - b)

const linesOf = (found: ReadonlyArray<{line: number}>): Array<number> =>
  found.map(({line}) => line).toSorted((a, b) => a - b)

function runNeovim(name: string, config: string): Promise<Seen> {
  return run<Seen>(name, {'init.lua': config}, 'nvim', [
    '--headless',
    '-u',
    'init.lua',
    'outage.md',
    '-c',
    `luafile ${path.join(scripts, 'neovim.lua')}`
  ])
}

function runEmacs(name: string, config: string): Promise<Seen> {
  return run<Seen>(name, {'init.el': config}, 'emacs', [
    '--batch',
    '--eval',
    '(package-initialize)',
    '-l',
    'init.el',
    '-l',
    path.join(scripts, 'emacs.el')
  ])
}

function runVim(name: string, config: string): Promise<Array<{line: number; from: number}>> {
  const vimrc = `set nocompatible\nfiletype plugin on\npackadd! ale\n${config}`
  return run(name, {vimrc}, 'vim', [
    '-N',
    '-u',
    'vimrc',
    '--not-a-term',
    'outage.md',
    '-c',
    `source ${path.join(scripts, 'ale.vim')}`
  ])
}

describe('editors', () => {
  describe.skipIf(!has('nvim'))('Neovim', () => {
    const old = blocks('lua').find((code) => code.includes('start_client'))!
    const shim = fs.readFileSync(path.join(scripts, 'neovim-0.11.lua'), 'utf8')
    const current = shim + blocks('lua').find((code) => code.includes('vim.lsp.config'))!

    it.each([
      ['from 0.11', 'neovim-current', current],
      ['before 0.11', 'neovim-old', old]
    ])('%s shows findings and applies a fix', async (_, name, config) => {
      const seen = await runNeovim(name, config)
      expect(seen.before.map(({from, line, to}) => ({line, from, to}))).toEqual(places)
      expect(seen.titles.slice(0, 4)).toEqual(fixes)
      expect(seen.titles[4]).toBe('Suppress `severity` for this paragraph')
      expect(seen.lines[3]).toBe('**Severity:** P0')
      expect(seen.after.map(({line}) => line)).toEqual([14, 18])
    })

    it.each([
      ['from 0.11', 'neovim-current-strict', current],
      ['before 0.11', 'neovim-old-strict', old]
    ])('%s hands settings over', async (_, name, config) => {
      expect(linesOf((await runNeovim(name, strict(config))).before)).toEqual(linesOfStrict)
    })
  })

  describe.skipIf(!has('emacs'))('Emacs with Eglot', () => {
    const config = blocks('elisp')[0]!

    it('shows findings and applies a fix', async () => {
      const seen = await runEmacs('emacs', config)
      expect(linesOf(seen.before)).toEqual(linesOf(places))
      expect(seen.titles.slice(0, 4)).toEqual(fixes)
      expect(seen.lines[3]).toBe('**Severity:** P0')
      expect(linesOf(seen.after)).toEqual([14, 18])
    })

    it('hands settings over', async () => {
      const seen = await runEmacs('emacs-strict', strict(config))
      expect(linesOf(seen.before)).toEqual(linesOfStrict)
    })
  })

  describe.skipIf(!has('vim'))('Vim with ALE', () => {
    const config = blocks('vim')[0]!

    it('shows findings', async () => {
      const seen = await runVim('vim', config)
      expect(seen.map(({from, line}) => ({line, from}))).toEqual(
        places.map(({from, line}) => ({line, from}))
      )
    })

    it('hands settings over', async () => {
      expect(linesOf(await runVim('vim-strict', strict(config)))).toEqual(linesOfStrict)
    })
  })
})

describe('configurations', () => {
  it.each(blocks('toml'))('are TOML: %s', (code) => {
    expect(() => parseTOML(code, {tomlVersion: '1.0'})).not.toThrow()
  })
})
