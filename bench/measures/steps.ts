import type {Postmortem} from 'mdast-util-postmortem'
import type {DocumentSet} from '../documents/sets.ts'
import type {Extent, Result} from './measure.ts'
import {readPostmortem} from 'mdast-util-postmortem'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {corpusDocuments, kilobytesOf, madeDocuments} from '../documents/sets.ts'
import {runChild} from '../processes/run-program.ts'
import {fastest, median, timeOf} from './rounds.ts'

const plans = {
  quick: {documents: 50, rounds: 8},
  full: {documents: 100, rounds: 12}
}

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .freeze()

/** What follows parsing: to find out what a document is, to read all of it, to check it. */
const steps = ['detect', 'read', 'recommended', 'all'] as const

/** Documents that were done before a step is taken for one of an ordinary run. */
const before = 300

const why =
  'The aims were set from what a model of sections (0.003), phrases (0.001), and a grammar of blame (0.07) cost alone, and from prototypes. Times, deadlines, owners, figures, and fields came on top. What was tried, and is in: one walk gathers the text of all blocks; words are looked up by a hash in one table before any pattern is tried; a sentence is divided for impact only where one of its words could say something there, which two of five are not; a line is read as a time only where it starts with a word that times start with; lines are searched for private data only where a word or digit of its kind stands; the letters of a text are walked once to rule out blame, and only sentences with a word that a matcher waits for are divided; all parts but titles and sections are read when a rule asks for them, so that of ordinary documents, which are not in this set, no prose is read, and they cost a quarter less than before; patterns are made once and are not copied. A second stream of words for all readers was not made: to divide all text once takes about a tenth of parsing, and not all of it is divided now. What is left is spread evenly over some thousand functions, none of which takes more than a fortieth: reading a document once touches most of the code, so that the engine has it compiled late, or never. Where the same text comes again, as in an editor, its remarks are remembered.'

/** What our own steps cost once a document is parsed. */
export async function measureSteps(extent: Extent): Promise<Result> {
  const {documents, rounds} = plans[extent]
  const set = corpusDocuments(documents) ?? madeDocuments(documents)
  const kilobytes = kilobytesOf(set.texts)
  const spent: Array<Spent> = []
  for (const step of steps) spent.push(await measureStep(step, documents, rounds))
  const ratiosOf = (step: (typeof steps)[number]) => spent[steps.indexOf(step)]!
  return {
    tables: [
      {
        title: 'Steps',
        note: `What follows parsing, on ${set.texts.length} ${set.name}, each step in a process of its own, in turn with parsing: to find out whether a document is a report, to read it, to read and check it. After ${before} documents, and warm: the median of the last four of ${rounds} rounds.`,
        columns: [
          '',
          `ms per kB, after ${before} documents`,
          'of parsing',
          'ms per kB, warm',
          'of parsing, warm'
        ],
        rows: steps.map((step) => {
          const {early, warm} = ratiosOf(step)
          return [
            step,
            early.milliseconds / kilobytes,
            early.ratio,
            warm.milliseconds / kilobytes,
            warm.ratio
          ]
        })
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
      {
        what: `\`recommended\`, of parsing, after ${before} documents`,
        most: 0.4,
        measured: ratiosOf('recommended').early.ratio,
        why
      },
      {
        what: '`recommended`, of parsing, warm',
        most: 0.3,
        measured: ratiosOf('recommended').warm.ratio,
        why
      },
      {
        what: 'to find out whether a document is a report, of parsing, warm',
        most: 0.05,
        measured: ratiosOf('detect').warm.ratio,
        why
      }
    ]
  }
}

/** What a step took, and its share of parsing. */
interface Spent {
  early: {milliseconds: number; ratio: number}
  warm: {milliseconds: number; ratio: number}
}

async function measureStep(step: string, documents: number, rounds: number): Promise<Spent> {
  const {output} = await runChild('check-steps.ts', [step, `${documents}`, `${rounds}`])
  const spent = JSON.parse(output) as Array<{parse: number; step: number}>
  const of = (chosen: typeof spent) => ({
    milliseconds: median(chosen.map(({step}) => step)),
    ratio: median(chosen.map(({parse, step}) => step / parse))
  })
  const first = Math.ceil(before / documents)
  return {early: of(spent.slice(first, first + 1)), warm: of(spent.slice(-4))}
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
