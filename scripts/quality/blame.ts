import type {BlameFinding} from 'mdast-util-postmortem'
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import {readPostmortem} from 'mdast-util-postmortem'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/** A labelled sentence. */
export interface Labelled {
  text: string
  /** `1` blames a human, `0` does not, `2` is on the border and not scored. */
  label: 0 | 1 | 2
  category: string
  set: string
  /** It is about *we* or *I*. */
  self?: boolean
}

/** Counts of one group of sentences. */
interface Score {
  hits: number
  wrong: number
  missed: number
}

/** What a preset reports: `strict` also what is only likely. */
export type BlamePreset = 'recommended' | 'strict'

const presets: ReadonlyArray<BlamePreset> = ['recommended', 'strict']

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .freeze()

/**
 * Score what is read of blame on labelled sentences, and print the figures.
 *
 * A third of the sentences, those whose SHA-256 starts with a byte that 3 divides, is held out from
 * development and has figures of its own; single sentences are shown of the other two thirds only.
 *
 * @param sentences - Labelled sentences.
 * @param showMisses - Print what was missed (-) and what was wrong (+, ++ in `recommended` as well)
 * of those that are not held out.
 */
export function scoreBlame(sentences: ReadonlyArray<Labelled>, showMisses: boolean): void {
  const scores = new Map<string, Record<BlamePreset, Score>>()
  for (const labelled of sentences) {
    if (labelled.label === 2) continue
    const found = blameIn(labelled.text)
    const held = isHeldOut(labelled.text)
    for (const group of groupsOf(labelled, held)) {
      for (const preset of presets)
        count(scores, group, preset, labelled.label === 1, found.some(reportedBy(preset)))
    }
    if (showMisses && !held) showMiss(labelled, found.filter(reportedBy('strict')))
  }
  console.table(
    Object.fromEntries(
      [...scores]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([group, score]) => [group, figures(score)])
    )
  )
}

/** Read labelled sentences, one JSON object a line, or `domain TAB blame TAB near miss`. */
export function readSentences(file: string): Array<Labelled> {
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n')
  if (file.endsWith('.jsonl')) return lines.map((line) => JSON.parse(line) as Labelled)
  return lines.flatMap((line) => {
    const [category = '', blaming = '', innocent = ''] = line.split('\t')
    return [
      {text: blaming, label: 1, category, set: 'domains'},
      {text: innocent, label: 0, category, set: 'domains'}
    ]
  })
}

/** Read the blame of a Markdown text. */
export function blameIn(text: string): ReadonlyArray<BlameFinding> {
  return readPostmortem(parser.parse(text), text, {locale: 'en'}).blame
}

/**
 * Make a test for what the rules of a preset report, and what they would report of the authors
 * themselves.
 */
export function reportedBy(preset: BlamePreset): (finding: BlameFinding) => boolean {
  return ({category, degree, subjectKind}) => {
    const isAboutPeople = subjectKind === 'person' || subjectKind === 'self'
    const isReported = isAboutPeople || category === 'emotive'
    return isReported && (preset === 'strict' || degree === 'sure')
  }
}

function showMiss({label, text}: Labelled, found: ReadonlyArray<BlameFinding>): void {
  if (found.length > 0 === (label === 1)) return
  const words = found.map(({category, degree, written}) => `[${category}, ${degree}: ${written}]`)
  const isWorse = found.some(reportedBy('recommended'))
  console.log(label === 1 ? '-' : isWorse ? '++' : '+', text.slice(0, 240), ...words)
}

function isHeldOut(text: string): boolean {
  return createHash('sha256').update(text).digest()[0]! % 3 === 0
}

/** Groups that a sentence counts in; those without blame have a category of what they are not. */
function groupsOf({category, label, self, set}: Labelled, held: boolean): Array<string> {
  const part = held ? 'held out' : 'seen'
  const kind = label === 0 ? 'none' : 'blame'
  return [
    set,
    `${set}, ${part}`,
    `${set}, ${kind}: ${category}`,
    ...(label === 1 ? [`${set}, ${self ? 'self' : 'others'}`] : [])
  ]
}

function count(
  scores: Map<string, Record<BlamePreset, Score>>,
  group: string,
  preset: BlamePreset,
  isWanted: boolean,
  isFound: boolean
): void {
  const none = (): Score => ({hits: 0, wrong: 0, missed: 0})
  const score = scores.get(group) ?? {recommended: none(), strict: none()}
  if (isFound) score[preset][isWanted ? 'hits' : 'wrong']++
  else if (isWanted) score[preset].missed++
  scores.set(group, score)
}

function figures({recommended, strict}: Record<BlamePreset, Score>): Record<string, number> {
  return {
    hits: recommended.hits,
    wrong: recommended.wrong,
    missed: recommended.missed,
    precision: precision(recommended),
    recall: recall(recommended),
    'strict hits': strict.hits,
    'strict wrong': strict.wrong,
    'strict precision': precision(strict),
    'strict recall': recall(strict)
  }
}

function precision({hits, wrong}: Score): number {
  return round(hits / (hits + wrong || 1))
}

function recall({hits, missed}: Score): number {
  return round(hits / (hits + missed || 1))
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
