/** The first two samples of each readme: installed into an empty folder, and run as written. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {stripVTControlCharacters} from 'node:util'
import {describe, expect, it} from 'vitest'
import {bad} from './documents.ts'
import {installPacked} from './install-packed.ts'
import {makeFolder, root, run} from './run-cli.ts'

interface Sample {
  name: string
  /** What is installed. */
  packages: ReadonlyArray<string>
  commands: ReadonlyArray<string>
  /** Programs with what they print. */
  programs: ReadonlyArray<{code: string; printed: string}>
}

/** The site is published as pages. */
const names = readdirSync(path.join(root, 'packages')).filter((name) => name !== 'site')

const samples = names.flatMap((name): ReadonlyArray<Sample> => {
  const readme = readFileSync(path.join(root, 'packages', name, 'README.md'), 'utf8')
  const blocks = Array.from(readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm), ([, lang, code]) => ({
    lang: lang!,
    code: code!
  }))
  const [install = '', ...commands] = blocks[0]!.code.trim().split('\n')
  const packages = /^npm install (?:--save-dev )?([a-z][a-z\d -]*)$/.exec(install)?.[1]?.split(' ')
  const programs = blocks.flatMap(({code, lang}, index) =>
    lang === 'js' ? [{code, printed: blocks[index + 1]!.code}] : []
  )
  return packages ? [{name, packages, commands, programs}] : []
})

describe.each(samples)('$name', ({commands, name, packages, programs}) => {
  it('is installed, and does what it says', async () => {
    const cwd = makeFolder({'docs/postmortems/bad.md': bad})
    expect(packages).toContain(name)
    await installPacked(cwd, packages)
    for (const command of commands) {
      const {code, stderr, stdout} = await run('bash', ['-c', command], {cwd})
      const written = /> (\S+)$/.exec(command)?.[1]
      const report = written === undefined ? '' : readFileSync(path.join(cwd, written), 'utf8')
      const printed = stripVTControlCharacters(stdout + stderr + report)
      expect(printed, command).toContain('Unexpected severity `Huge`')
      expect(code).toBe(1)
    }
    for (const {code, printed} of programs) {
      writeFileSync(path.join(cwd, 'sample.mjs'), code)
      const {stderr, stdout} = await run(process.execPath, ['sample.mjs'], {cwd})
      expect(stdout, stderr).toBe(printed)
    }
    expect(commands.length + programs.length).toBeGreaterThan(0)
  })
})

describe('create-postmortem', () => {
  it('is run by `npm create`, with the command line and nothing else', async () => {
    const cwd = makeFolder({})
    await installPacked(cwd, ['create-postmortem'])
    const installed = readdirSync(path.join(cwd, 'node_modules')).filter((name) => !name.startsWith('.')) // prettier-ignore
    expect(installed).toEqual(['create-postmortem', 'postmortem-cli'])
    const readme = readFileSync(path.join(root, 'packages/create-postmortem/README.md'), 'utf8')
    const [first, second] = Array.from(readme.matchAll(/^```sh\n(.+)\n```$/gm), ([, line]) => line!)
    const created = await run('bash', ['-c', second!], {cwd})
    // npm prints the command first.
    expect(created.stdout, created.stderr).toMatch(
      /^docs\/postmortems\/2026-01-31-checkout-fails-with-status-503\.md\n/m
    )
    // Nobody can be asked here: `cli-new.test.ts` does so in a terminal.
    const asked = await run('bash', ['-c', `${first!} </dev/null`], {cwd})
    expect(asked.stderr).toContain('Missing title')
    const checked = await run('bash', ['-c', 'npx postmortem lint docs'], {cwd})
    expect(checked.stderr).toContain('Checked 1 incident report')
  })
})

it('covers all packages but those that are installed in another way', () => {
  const others = names.filter((name) => samples.every((sample) => sample.name !== name))
  // Tested below, by `packed-language-server.test.ts`, and by `vscode/run.ts`.
  expect(others).toEqual(['create-postmortem', 'postmortem-language-server', 'vscode-postmortem'])
})

it('all packages are in the table of the readme', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
  const listed = Array.from(
    readme.matchAll(/^\| \[`([\w-]+)`\]\(packages\/\1\)/gm),
    ([, name]) => name
  )
  expect(new Set(listed)).toEqual(new Set(names))
})
