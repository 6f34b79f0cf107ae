/** The command line in a terminal: a real one, which `script` opens. */
import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import widthOf from 'fast-string-width'
import {describe, expect, it} from 'vitest'
import {makeFolder, program, root, run} from './run-cli.ts'

const example = 'fixtures/broken/checkout-outage.md'
const isScript = process.platform === 'linux' && existsSync('/usr/bin/script')

/** Run the program in a terminal; what it prints, with line endings of a file. */
function inTerminal(columns: number, cwd: string, parameters: ReadonlyArray<string>): string {
  const command = [process.execPath, program, ...parameters].map((one) => `'${one}'`).join(' ')
  const {NO_COLOR: _, FORCE_COLOR: __, ...env} = process.env
  return execFileSync('script', ['-qec', `stty cols ${columns}; ${command} || true`, '/dev/null'], {
    cwd,
    encoding: 'utf8',
    env: {...env, TERM: 'xterm-256color', GITHUB_WORKSPACE: '', CI_PROJECT_DIR: ''},
    input: ''
  }).replaceAll('\r\n', '\n')
}

const withoutColor = (text: string): string =>
  text.replaceAll(/\u001B\[\d+m|\u001B\]8;;.*?\u001B\\/g, '')

/** What no terminal breaks: words of all kinds, tabs, wide characters, marks, controls. */
const hard = `# Störung 障害報告書 cafe\u0301 👩‍👩‍👧 on 14 March 2026

**Severity:** ${'Gewaltig'.repeat(20)}

## Summary

${'The 決済サービス was down. '.repeat(30)}Many\tcustomers could not pay \u001B[31m\u202E${'👍🏽'.repeat(80)} and some users left.

## Timeline

- 14:05 The alert fires.
- 13:58 \tThe ${'e\u0301'.repeat(100)} is called.

## Impact
`

describe.skipIf(!isScript)('in a terminal', () => {
  it.each([80, 120])('fits into %i columns', (columns) => {
    const cwd = makeFolder({[`docs/${'very-long-name-'.repeat(9)}.md`]: hard})
    for (const folder of [root, cwd]) {
      const screen = withoutColor(
        inTerminal(columns, folder, ['lint', folder === root ? example : 'docs'])
      )
      const lines = screen.split('\n')
      expect(lines.length).toBeGreaterThan(20)
      for (const line of lines) expect(widthOf(line), line).toBeLessThanOrEqual(columns)
      expect(Math.max(...lines.map((line) => widthOf(line)))).toBeGreaterThan(columns * 0.8)
      expect(screen).toMatch(/\n\s+│ +\^+\n/)
      expect(screen).toMatch(/\nChecked 1 incident report: \d+ errors?, \d+ warnings?/)
      expect(screen).not.toMatch(/[\u001B\u202E\t]/)
    }
  })

  it('is colored, unless the user wants no color', () => {
    const linked = inTerminal(80, root, ['lint', example])
    expect(linked).toMatch(
      /\u001B\]8;;file:\S+\/severity\.md\u001B\\\u001B\[2mpostmortem-severity\u001B\[22m\u001B\]8;;\u001B\\/
    )
    const colored = linked.replaceAll(/\u001B\]8;;.*?\u001B\\/g, '')
    expect(colored).toContain('\u001B[31merror\u001B[39m')
    const plain = inTerminal(80, root, ['lint', '--no-color', example])
    expect(plain).not.toContain('\u001B')
    expect(withoutColor(colored)).toBe(plain)
  })

  it('is as the readme shows it', () => {
    const readme = readFileSync(path.join(root, 'packages/postmortem-cli/README.md'), 'utf8')
    const screens = readme.matchAll(/^\$ npx postmortem lint (\S+)\n([\s\S]+?)\n```$/gm)
    const shown = Array.from(screens, ([, file, text]) => [file!, text!] as const)
    expect(shown).toHaveLength(2)
    for (const [index, columns] of [80, 120].entries()) {
      const [file, text] = shown[index]!
      const screen = inTerminal(columns, root, ['lint', '--no-color', file])
      const [first, last] = text.split('\n\n…\n\n')
      expect(screen.startsWith(`${first}\n`)).toBe(true)
      expect(screen.trimEnd().endsWith(last!)).toBe(true)
    }
  })
})

describe('elsewhere', () => {
  it('is a line for each problem, without color', async () => {
    const {stdout} = await run(process.execPath, [program, 'lint', example], {cwd: root})
    for (const line of stdout.trimEnd().split('\n')) {
      expect(line).toMatch(
        /^fixtures\/broken\/checkout-outage\.md:\d+:\d+: (?:error|warning): .+ \(postmortem-[a-z-]+(?:, (?:fixable|suggestion))?\)$/
      )
    }
  })

  it('has why and where to read more with `--verbose`', async () => {
    const {stdout} = await run(process.execPath, [program, 'lint', '--verbose', example], {
      cwd: root
    })
    expect(stdout).toMatch(
      /:22:3: error: .+\n {2}fixtures\/broken\/checkout-outage\.md:21:3: Later entry here\n {2}Readers .+\n {2}packages\/.+timeline-order\.md\n/
    )
  })

  it('has 80 columns if people want the lines of the document', async () => {
    const {stderr, stdout} = await run(
      process.execPath,
      [program, 'lint', '--format', 'pretty', '--verbose', '--stdin-file-path', 'docs/a.md'],
      {cwd: makeFolder({}), input: hard}
    )
    for (const line of stdout.split('\n')) {
      if (!line.includes('file:')) expect(widthOf(line), line).toBeLessThanOrEqual(80)
    }
    expect(stdout).toMatch(/^docs\/a\.md:3:15 {2}error {2}postmortem-severity/m)
    expect(stderr).toMatch(/^Checked 1 incident report: /m)
  })
})
