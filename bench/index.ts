/**
 * Measure what checking costs beside parsing, on the same documents in one run.
 *
 *     pnpm bench
 *     pnpm bench FOLDER
 *
 * Without a folder the fixtures are measured, and the documents of a corpus beside the project
 * where there is one.
 */
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {readPostmortem} from 'mdast-util-postmortem'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import recommended from 'remark-preset-postmortem'
import all from 'remark-preset-postmortem/all'
import {unified} from 'unified'
import {VFile} from 'vfile'

const rounds = 7
const root = fileURLToPath(new URL('..', import.meta.url))
const given = process.argv[2]
const folders = given
  ? [path.resolve(process.env.INIT_CWD ?? '', given)]
  : [path.join(root, 'fixtures'), path.join(root, '../shared/corpus/docs')]

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .freeze()
const linters = {
  recommended: unified().use(remarkParse).use(recommended).freeze(),
  all: unified().use(remarkParse).use(all).freeze()
}

for (const folder of folders.filter((folder) => fs.existsSync(folder))) {
  const files = list(folder)
  if (files.length === 0) continue
  console.log(`\n${files.length} documents of ${path.relative(root, folder)}`)
  console.table(await measure(files))
}

function list(folder: string): Array<{path: string; value: string}> {
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({path: name, value: fs.readFileSync(path.join(folder, name), 'utf8')}))
}

/** Milliseconds a document for each step, the best of some rounds, and as a share of parsing. */
async function measure(
  files: ReadonlyArray<{path: string; value: string}>
): Promise<Record<string, {'ms per document': number; 'of parsing': number}>> {
  const best: Record<string, number> = {}
  for (let round = 0; round < rounds; round++) {
    const spent: Record<string, number> = {}
    for (const file of files) {
      const trees = [0, 1, 2].map(() => time('parse', () => parser.parse(file.value)))
      time('read', () => readPostmortem(trees[0]!, file.value, {path: file.path}))
      for (const [index, [name, linter]] of Object.entries(linters).entries()) {
        const start = performance.now()
        await linter.run(trees[index + 1]!, new VFile(file))
        add(name, performance.now() - start)
      }
    }
    // Each document was parsed three times.
    spent.parse! /= 3
    for (const [name, value] of Object.entries(spent)) {
      best[name] = Math.min(best[name] ?? Infinity, value)
    }

    function time<T>(name: string, run: () => T): T {
      const start = performance.now()
      const result = run()
      add(name, performance.now() - start)
      return result
    }

    function add(name: string, value: number): void {
      spent[name] = (spent[name] ?? 0) + value
    }
  }
  return Object.fromEntries(
    Object.entries(best).map(([name, value]) => [
      name,
      {
        'ms per document': Number((value / files.length).toFixed(3)),
        'of parsing': Number((value / best.parse!).toFixed(3))
      }
    ])
  )
}
