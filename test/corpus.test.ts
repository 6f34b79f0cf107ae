import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {spawnSync} from 'node:child_process'
import remarkParse from 'remark-parse'
import recommended from 'remark-preset-postmortem'
import all from 'remark-preset-postmortem/all'
import lightSyntax from 'remark-preset-postmortem/light-syntax'
import strict from 'remark-preset-postmortem/strict'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {checkFixes} from './fuzz/check-fix.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const corpus = path.join(root, '../shared/corpus')
const isThere = fs.existsSync(corpus)
const linters = [recommended, strict, all].map((preset) =>
  unified().use(remarkParse).use(preset).freeze()
)

/** Lint all documents of a folder with each preset. */
async function lint(folder: string): Promise<Array<VFile>> {
  const files: Array<VFile> = []
  for (const name of fs.readdirSync(path.join(corpus, folder))) {
    const value = fs.readFileSync(path.join(corpus, folder, name), 'utf8')
    for (const linter of linters) {
      const file = new VFile({value, path: name})
      await linter.run(linter.parse(file), file)
      files.push(file)
    }
  }
  return files
}

/** What the command line parses with, where nobody has other plugins. */
const light = unified().use(remarkParse).use(lightSyntax).use(all).freeze()

describe('light syntax', () => {
  it('gives the same findings in fixtures', async () => {
    const folder = path.join(root, 'fixtures')
    const names = fs.readdirSync(folder, {recursive: true, encoding: 'utf8'})
    for (const name of names.filter((name) => name.endsWith('.md'))) {
      await expectSameFindings(path.join(folder, name))
    }
  })

  it.skipIf(!isThere)('gives the same findings in real documents', async () => {
    for (const name of fs.readdirSync(path.join(corpus, 'docs'))) {
      await expectSameFindings(path.join(corpus, 'docs', name))
    }
  })

  async function expectSameFindings(name: string): Promise<void> {
    const value = fs.readFileSync(name, 'utf8')
    const found = await Promise.all(
      [light, linters.at(-1)!].map(async (linter) => {
        const file = new VFile({value, path: path.basename(name)})
        await linter.run(linter.parse(file), file)
        return file.messages.map(({expected, message, place}) => ({expected, message, place}))
      })
    )
    expect(found[0], name).toEqual(found[1])
  }
})

// Real documents are measured where a corpus lies beside the project.
describe.skipIf(!isThere)('real documents', () => {
  it('have messages with places in the text only', async () => {
    const files = await lint('docs')
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      const length = String(file).replace(/^\uFEFF/, '').length
      for (const {place, reason} of file.messages) {
        const [start, end] = place && 'start' in place ? [place.start, place.end] : [place, place]
        expect(start?.offset, `${file.path}: ${reason}`).toBeGreaterThanOrEqual(0)
        expect(end?.offset, `${file.path}: ${reason}`).toBeLessThanOrEqual(length)
      }
    }
  })

  it('lose nothing, and say nothing new, after `fix`', async () => {
    // Each in one of the ways to fix it; `pnpm fuzz --corpus` takes them all.
    for (const [index, name] of fs.readdirSync(path.join(corpus, 'docs')).toSorted().entries()) {
      const value = fs.readFileSync(path.join(corpus, 'docs', name), 'utf8')
      await expect(checkFixes(value, index), name).resolves.toBeUndefined()
    }
  })

  it('have none where they are templates', async () => {
    const files = await lint('templates')
    expect(
      files.flatMap((file) => file.messages.map(({reason}) => `${file.path}: ${reason}`))
    ).toEqual([])
  })

  it('are read as well as they have to be', () => {
    const args = ['--conditions=postmortem-source', 'scripts/quality.ts', '--json']
    const tsx = path.join(root, 'node_modules/.bin/tsx')
    const {stderr, stdout} = spawnSync(tsx, args, {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32'
    })
    expect(stderr).toBe('')
    const {accuracy, kinds} = JSON.parse(stdout) as {
      accuracy: Record<string, {right: number}>
      kinds: Record<string, {f1: number}>
    }
    const figures = {
      section: kinds.section?.f1,
      meta: kinds.meta?.f1,
      entry: kinds.entry?.f1,
      'entry instant': accuracy['entry instant']?.right,
      'entry precision': accuracy['entry precision']?.right,
      'zone declared or not': accuracy['zone declared or not']?.right,
      'incident report or not': accuracy['incident report or not']?.right
    }
    console.log(figures)
    expect(figures.section).toBeGreaterThanOrEqual(0.92)
    expect(figures.meta).toBeGreaterThanOrEqual(0.85)
    expect(figures.entry).toBeGreaterThanOrEqual(0.94)
    expect(figures['entry instant']).toBeGreaterThanOrEqual(0.97)
    expect(figures['entry precision']).toBeGreaterThanOrEqual(0.97)
    expect(figures['zone declared or not']).toBeGreaterThanOrEqual(0.9)
    expect(figures['incident report or not']).toBeGreaterThanOrEqual(0.92)
  })
})
