/**
 * Parse documents and do one step that follows, in turn, and write what each took: milliseconds of
 * all documents, by round, from the first one on.
 *
 *     check-steps.ts STEP DOCUMENTS ROUNDS
 */
import process from 'node:process'
import {readPostmortem} from 'mdast-util-postmortem'
import recommended from 'remark-preset-postmortem'
import all from 'remark-preset-postmortem/all'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {corpusDocuments, madeDocuments} from '../documents/sets.ts'
import {timeOf, unseen} from '../measures/rounds.ts'

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .freeze()
const presets = {
  recommended: unified().use(remarkParse).use(recommended).freeze(),
  all: unified().use(remarkParse).use(all).freeze()
}

type Root = ReturnType<typeof parser.parse>

/** Steps by their names. A copy asks for all parts, which are read when they are asked for. */
const steps: Readonly<Record<string, (tree: Root, file: VFile) => unknown>> = {
  detect: (tree, {path, value}) => {
    const {isIncidentReport, templateBy} = readPostmortem(tree, String(value), {path})
    return isIncidentReport || templateBy
  },
  read: (tree, {path, value}) => ({...readPostmortem(tree, String(value), {path})}),
  recommended: (tree, file) => presets.recommended.runSync(tree, file),
  all: (tree, file) => presets.all.runSync(tree, file)
}

const step = steps[process.argv[2]!]!
const [documents = 1, rounds = 1] = process.argv.slice(3).map(Number)
const {texts} = corpusDocuments(documents) ?? madeDocuments(documents)
const spent: Array<{parse: number; step: number}> = []
for (let round = 0; round < rounds; round++) {
  const files = unseen(texts).map((value) => new VFile({path: 'document.md', value}))
  const trees: Array<Root> = []
  const parse = await timeOf(() => {
    for (const file of files) trees.push(parser.parse(file))
  })
  const ofStep = await timeOf(() => {
    for (const [index, tree] of trees.entries()) step(tree, files[index]!)
  })
  spent.push({parse, step: ofStep})
}
console.log(JSON.stringify(spent))
