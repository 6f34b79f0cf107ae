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
import type {Postmortem} from 'mdast-util-postmortem'
import {analyse} from 'remark-lint-postmortem'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import recommended from 'remark-preset-postmortem'
import all from 'remark-preset-postmortem/all'
import {unified} from 'unified'
import {VFile} from 'vfile'

const rounds = 7
const noNames = {people: [], systems: [], roles: []}
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
  const share = timelineShare(files)
  if (share !== undefined) {
    console.log(`timeline of the largest document: ${share.toFixed(3)} of parsing it`)
  }
  console.log(`blame: ${blameSpeed(files).toFixed(2)} ms per 1,000 words`)
}
console.log(`blame: ${blameKeystroke().toFixed(3)} ms for a keystroke in 600 words`)
console.log(`blame: ${blameOfParagraph().toFixed(0)} ms for a paragraph of 200 kB`)

function list(folder: string): Array<{path: string; value: string}> {
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({path: name, value: fs.readFileSync(path.join(folder, name), 'utf8')}))
}

/**
 * What reading the timeline of the largest document costs, as a share of parsing that document:
 * its timeline as a document of its own, so a bit too much.
 */
function timelineShare(files: ReadonlyArray<{path: string; value: string}>): number | undefined {
  const largest = files.reduce((a, b) => (b.value.length > a.value.length ? b : a)).value
  const sections = readPostmortem(parser.parse(largest), largest).sections
  const {body, opening} = sections.find(({names}) => names.includes('timeline')) ?? {}
  if (!body || !opening) return undefined
  const part = largest.slice(opening.start.offset, body.end.offset)
  const tree = parser.parse(part)
  const read = fastest(() => readPostmortem(tree, part))
  return read / fastest(() => parser.parse(largest))
}

function fastest(run: () => unknown, prepare: () => void = () => {}): number {
  let best = Infinity
  for (let round = 0; round < 5 * rounds; round++) {
    prepare()
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** Milliseconds for 1,000 words; names nobody has told keep the analysis from looking up old ones. */
function blameSpeed(files: ReadonlyArray<{path: string; value: string}>): number {
  const read = files.map(({value}) => readPostmortem(parser.parse(value), value, {locale: 'en'}))
  let round = 0
  const spent = fastest(() => {
    round++
    const names = {...noNames, people: [`Nobody ${round}`]}
    for (const postmortem of read) analyse(postmortem, names)
  })
  const words = read
    .flatMap(({blocks}) => blocks)
    .reduce((sum, {written}) => sum + written.split(/\s+/).length, 0)
  return (1000 * spent) / words
}

/** Milliseconds for a document in which one paragraph has changed since the last time. */
function blameKeystroke(): number {
  const paragraph =
    'The engineer restarted the broker at noon, and the queue was empty ten minutes later. '
  let typed = ''
  let postmortem = read('')
  return fastest(
    () => analyse(postmortem, noNames),
    () => {
      typed += 'x'
      postmortem = read(
        `${Array.from({length: 20}, (_, index) => `${paragraph.repeat(2)}${index}`).join('\n\n')} ${typed}`
      )
    }
  )

  function read(text: string): Postmortem {
    return readPostmortem(parser.parse(text), text, {locale: 'en'})
  }
}

/** Milliseconds for one long paragraph. */
function blameOfParagraph(): number {
  const text =
    'The engineer who broke it did not check the plan, and the team should have noticed it. '.repeat(
      2300
    )
  const postmortem = readPostmortem(parser.parse(text), text, {locale: 'en'})
  const start = performance.now()
  analyse(postmortem, noNames)
  return performance.now() - start
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
