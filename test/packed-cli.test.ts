/** The command line as it is published: packed, installed into an empty folder, and run. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {bad} from './documents.ts'
import {installPacked} from './install-packed.ts'
import {makeFolder, root, run} from './run-cli.ts'

describe('packed and installed', () => {
  const cwd = makeFolder({'docs/bad.md': bad})

  beforeAll(() => installPacked(cwd, ['postmortem-cli']))

  it('installs nothing besides itself', () => {
    const installed = readdirSync(path.join(cwd, 'node_modules'))
    expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['postmortem-cli'])
  })

  it('explains rules', async () => {
    const postmortem = path.join(cwd, 'node_modules/.bin/postmortem')
    const {code, stdout} = await run(postmortem, ['explain', 'severity'], {cwd})
    expect(code).toBe(0)
    expect(stdout).toMatch(/^## When to turn it off$/m)
  })

  it('finds, and names pages that are there', async () => {
    const postmortem = path.join(cwd, 'node_modules/.bin/postmortem')
    const {code, stdout} = await run(postmortem, ['lint', '--report', 'json', 'docs'], {cwd})
    expect(code).toBe(1)
    const [file] = JSON.parse(stdout) as [{messages: Array<{url: string}>}]
    expect(file.messages).toHaveLength(3)
    for (const {url} of file.messages) expect(existsSync(path.join(cwd, url)), url).toBe(true)
  })

  it('brings the schema and the licenses of what is in it', () => {
    const folder = path.join(cwd, 'node_modules/postmortem-cli')
    expect(existsSync(path.join(folder, 'model.schema.json'))).toBe(true)
    const licenses = readFileSync(path.join(folder, 'bin/licenses.txt'), 'utf8')
    expect(licenses).toMatch(/^unified-engine \d+\.\d+\.\d+ \(MIT\)$/m)
    expect(licenses).not.toContain(root)
  })
})
