/** The page for authors of rules, step by step: files and commands are as they stand there. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {stripVTControlCharacters} from 'node:util'
import {beforeAll, describe, expect, it} from 'vitest'
import {installPacked} from './install-packed.ts'
import {makeFolder, root, run} from './run-cli.ts'

const page = readFileSync(path.join(root, 'packages/remark-lint-postmortem/own-rules.md'), 'utf8')
const commands = Array.from(page.matchAll(/^```sh\n([\s\S]*?)^```$/gm), ([, code]) => code!.trim())
const printed = /^```text\n([\s\S]*?)^```$/m.exec(page)![1]!
/** Each file, after the paragraph that starts with its name. */
const files = Array.from(page.matchAll(/^`([\w./-]+)`[^\n]*:\n\n```\w+\n([\s\S]*?)^```$/gm))

describe('a rule of your own', () => {
  const cwd = makeFolder({})

  beforeAll(async () => {
    const [install] = commands
    expect(install).toMatch(/^npm install --save-dev [a-z -]+$/)
    await installPacked(cwd, [...install!.split(' ').slice(3), 'postmortem-cli'])
    for (const [, name, text] of files) {
      const file = path.join(cwd, name!)
      mkdirSync(path.dirname(file), {recursive: true})
      writeFileSync(file, text!)
    }
  })

  it('has the files', () => {
    expect(files.map(([, name]) => name)).toEqual([
      'outages/search.md',
      'rules/title-number.mjs',
      '.remarkrc.json'
    ])
  })

  it('reports what the page says', async () => {
    const {code, stderr} = await run('bash', ['-c', commands[1]!], {cwd})
    const text = stripVTControlCharacters(stderr).replaceAll(/(?<=\S) {2,}/g, ' ')
    expect(text).toContain(printed)
    expect(code).toBe(1)
  })

  it('reports it on the command line as well', async () => {
    const bin = path.join(cwd, 'node_modules/.bin/postmortem')
    const {code, stdout} = await run(bin, ['lint', 'outages'], {cwd})
    expect(stdout).toBe(
      'outages/search.md:1:3: error: Unexpected title `Search was down`, expected a number such as `OUTAGE-123` first (acme-title-number)\n'
    )
    expect(code).toBe(1)
  })

  it('can be suppressed', async () => {
    const document = readFileSync(path.join(cwd, 'outages/search.md'), 'utf8')
    writeFileSync(
      path.join(cwd, 'outages/other.md'),
      `<!--lint ignore acme-title-number-->\n\n${document}\n<!--lint ignore acme-title-number-->\n\nThe end.\n`
    )
    const printed = await run('npx', ['remark', 'outages/other.md', '--no-stdout'], {cwd})
    const stderr = stripVTControlCharacters(printed.stderr)
    expect(stderr).not.toContain('Unexpected title')
    expect(stderr).toContain(
      'Unexpected comment for `acme-title-number` that suppresses nothing, expected no comment'
    )
  })
})
