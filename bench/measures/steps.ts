import type {Postmortem} from 'mdast-util-postmortem'
import type {DocumentSet} from '../documents/sets.ts'
import type {Extent, Result} from './measure.ts'
import type {Spent} from './rounds.ts'
import {readPostmortem} from 'mdast-util-postmortem'
import recommended from 'remark-preset-postmortem'
import all from 'remark-preset-postmortem/all'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {corpusDocuments, madeDocuments} from '../documents/sets.ts'
import {fastest, median, timeOf, unseen} from './rounds.ts'

const plans = {
  quick: {documents: 10, rounds: 2},
  full: {documents: 100, rounds: 3}
}

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .freeze()
const presets = {
  recommended: unified().use(remarkParse).use(recommended).freeze(),
  all: unified().use(remarkParse).use(all).freeze()
}

const why =
  'The aim was set from what a model of sections (0.003), phrases (0.001), and a grammar of blame (0.07) cost alone. Times, deadlines, owners, figures, and fields came on top, and each asks of nearly every word what it is. What was tried, and is in: one walk gathers the text of all blocks; words are looked up by a hash in one table before any pattern is tried; a sentence without a word that something waits for is not divided; a part is read when a rule asks for it; patterns are made once, have no alternatives that a look-up can decide, and know no more letters than they need; objects in loops have one shape. In a process that runs nothing else `recommended` takes half of parsing; here other tools run in the same one, and the engine knows less of what comes. What is left is spread evenly: no function takes more than a twentieth. Where the same text comes again, as in an editor, its remarks are remembered.'

/** What our own steps cost once a document is parsed. */
export async function measureSteps(extent: Extent): Promise<Result> {
  const {documents, rounds} = plans[extent]
  const set = corpusDocuments(documents) ?? madeDocuments(documents)
  await measureSet(set, 2)
  const spent = await measureSet(set, rounds)
  return {
    tables: [
      {
        title: 'Steps',
        note: `What follows parsing, on ${set.texts.length} ${set.name}, in ${rounds} rounds in turn: reading the postmortem, and reading and checking it.`,
        columns: ['', 'ms per document', 'of parsing'],
        rows: Object.entries(spent).map(([name, {milliseconds, ratio}]) => [
          name,
          milliseconds / set.texts.length,
          ratio
        ])
      },
      {
        title: 'Timeline',
        note: 'Reading the timeline of the largest of these documents, as a document of its own, and parsing all of it.',
        columns: ['', 'of parsing'],
        rows: [['timeline', await timelineShare(set, rounds)]]
      },
      {
        title: 'Words of blame',
        note: 'Looking for words of blame, in a document that is read.',
        columns: ['', 'ms'],
        rows: [
          ['1,000 words', await blameSpeed(set, rounds)],
          ['keystroke in 600 words', await blameKeystroke(rounds)],
          ['one paragraph of 200 kB', await blameOfParagraph()]
        ]
      }
    ],
    aims: [
      {what: '`recommended`, of parsing', most: 0.12, measured: spent.recommended!.ratio, why},
      {what: '`all`, of parsing', most: 0.18, measured: spent.all!.ratio, why}
    ]
  }
}

/** Read a document with the parts that are read when they are asked for: a copy asks for all. */
function readAll(
  tree: Parameters<typeof readPostmortem>[0],
  text: string,
  path: string
): Postmortem {
  return {...readPostmortem(tree, text, {path})}
}

/** Each step on all documents; they are parsed anew for each. */
async function measureSet({texts}: DocumentSet, rounds: number): Promise<Record<string, Spent>> {
  const spent: Record<string, Array<number>> = {}
  for (let round = 0; round < rounds; round++) {
    const files = filesOf(texts)
    await step('parse', () => {
      for (const file of files) parser.parse(file)
    })
    const parsed = parse(files)
    await step('read', () => {
      for (const {file, tree} of parsed) readAll(tree, String(file), file.path)
    })
    for (const [name, preset] of Object.entries(presets)) {
      const parsed = parse(filesOf(texts))
      await step(name, async () => {
        for (const {file, tree} of parsed) await preset.run(tree, file)
      })
    }
  }
  return Object.fromEntries(
    Object.entries(spent).map(([name, all]) => [
      name,
      {
        milliseconds: Math.min(...all),
        ratio: median(all.map((one, round) => one / spent.parse![round]!))
      }
    ])
  )

  async function step(name: string, run: () => unknown): Promise<void> {
    spent[name] = [...(spent[name] ?? []), await timeOf(run)]
  }
}

function filesOf(texts: ReadonlyArray<string>): Array<VFile> {
  return unseen(texts).map((value) => new VFile({path: 'document.md', value}))
}

function parse(
  files: ReadonlyArray<VFile>
): Array<{file: VFile; tree: ReturnType<typeof parser.parse>}> {
  return files.map((file) => ({file, tree: parser.parse(file)}))
}

/** What reading the timeline costs, as a share of parsing its document; 0 without one. */
async function timelineShare({texts}: DocumentSet, rounds: number): Promise<number> {
  const largest = texts.reduce((a, b) => (b.length > a.length ? b : a))
  const {sections} = readPostmortem(parser.parse(largest), largest)
  const {body, headingBlock: opening} = sections.find(({names}) => names.includes('timeline')) ?? {}
  if (!body || !opening) return 0
  const part = largest.slice(opening.start.offset, body.end.offset)
  const tree = parser.parse(part)
  const read = await fastest(rounds, () => readPostmortem(tree, part).timeline)
  return read / (await fastest(rounds, () => parser.parse(largest)))
}

/** Milliseconds for 1,000 words; new names keep the reader from looking up what it has found. */
async function blameSpeed({texts}: DocumentSet, rounds: number): Promise<number> {
  const documents = texts.map((text) => ({text, tree: parser.parse(text)}))
  let postmortems: Array<Postmortem> = []
  let round = 0
  const spent = await fastest(
    rounds,
    () => postmortems.map(({blame}) => blame),
    () => {
      round++
      const people = [`Nobody ${round}`]
      postmortems = documents.map(({text, tree}) => {
        const postmortem = readPostmortem(tree, text, {locale: 'en', people})
        return postmortem.people ? postmortem : postmortem
      })
    }
  )
  const words = postmortems
    .flatMap(({blocks}) => blocks)
    .reduce((sum, {written: text}) => sum + text.split(/\s+/).length, 0)
  return (1000 * spent) / words
}

/** Milliseconds for a document in which one paragraph has changed since the last time. */
function blameKeystroke(rounds: number): Promise<number> {
  const sentence =
    'The engineer restarted the broker at noon, and the queue was empty ten minutes later. '
  const paragraphs = Array.from({length: 20}, (_, index) => sentence.repeat(2) + index).join('\n\n')
  let typed = ''
  let postmortem = read('')
  return fastest(
    5 * rounds,
    () => postmortem.blame,
    () => {
      typed += 'x'
      postmortem = read(`${paragraphs} ${typed}`)
    }
  )

  function read(text: string): Postmortem {
    return readPostmortem(parser.parse(text), text, {locale: 'en'})
  }
}

/** Milliseconds for one long paragraph. */
function blameOfParagraph(): Promise<number> {
  const sentence =
    'The engineer who broke it did not check the plan, and the team should have noticed it. '
  const text = sentence.repeat(2300)
  const postmortem = readPostmortem(parser.parse(text), text, {locale: 'en'})
  return timeOf(() => postmortem.blame)
}
