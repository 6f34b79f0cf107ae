import type {BlameFinding} from 'mdast-util-postmortem'
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import {readPostmortem} from 'mdast-util-postmortem'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/** A labelled sentence. */
interface Labelled {
  text: string
  /** `1` blames a human, `0` does not, `2` is on the border and not scored. */
  label: 0 | 1 | 2
  category: string
  set: 'own' | 'real'
  /** It is about *we* or *I*. */
  self?: boolean
}

/** Counts of one group of sentences. */
interface Score {
  hits: number
  wrong: number
  missed: number
}

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .freeze()

/**
 * Score what is read of blame on labelled sentences, and print the figures.
 *
 * A third of the sentences, chosen by a hash of their text, is held out from development and has
 * figures of its own.
 *
 * @param file
 *   Sentences, one JSON object a line.
 * @param showMisses
 *   Print what was missed (-) and what was wrong (+) of those that are not held out.
 */
export function scoreBlame(file: string, showMisses: boolean): void {
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n')
  const scores = new Map<string, Score>()
  for (const line of lines) {
    const labelled = JSON.parse(line) as Labelled
    if (labelled.label === 2) continue
    const found = blameIn(labelled.text).filter(
      ({subjectKind}) => subjectKind === 'person' || subjectKind === 'self'
    )
    const held = isHeldOut(labelled.text)
    const isRight = found.length > 0 === (labelled.label === 1)
    for (const group of groupsOf(labelled, held))
      count(scores, group, labelled.label === 1, found.length > 0)
    if (showMisses && !held && !isRight) {
      console.log(
        labelled.label === 1 ? '-' : '+',
        labelled.text.slice(0, 240),
        found.map(({category, written: text}) => `[${category}: ${text}]`).join(' ')
      )
    }
  }
  console.table(
    Object.fromEntries(
      [...scores]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([group, score]) => [group, figures(score)])
    )
  )
}

function blameIn(text: string): ReadonlyArray<BlameFinding> {
  return readPostmortem(parser.parse(text), text, {locale: 'en'}).blame
}

function isHeldOut(text: string): boolean {
  return createHash('sha256').update(text).digest()[0]! % 3 === 0
}

/** Groups that a sentence counts in; those without blame have no category of their own. */
function groupsOf({category, label, self, set}: Labelled, held: boolean): Array<string> {
  const part = held ? 'held out' : 'seen'
  const groups = [set, `${set}, ${part}`]
  if (label === 0) return groups
  const subject = self ? 'self' : 'others'
  return [
    ...groups,
    `${set}, category ${category}`,
    ...(set === 'real' ? [`real, ${subject}`] : [])
  ]
}

function count(
  scores: Map<string, Score>,
  group: string,
  isWanted: boolean,
  isFound: boolean
): void {
  const score = scores.get(group) ?? {hits: 0, wrong: 0, missed: 0}
  if (isFound) score[isWanted ? 'hits' : 'wrong']++
  else if (isWanted) score.missed++
  scores.set(group, score)
}

function figures({hits, missed, wrong}: Score): Record<string, number> {
  const round = (value: number) => Math.round(value * 1000) / 1000
  return {
    hits,
    wrong,
    missed,
    precision: round(hits / (hits + wrong || 1)),
    recall: round(hits / (hits + missed || 1)),
    F1: round((2 * hits) / (2 * hits + wrong + missed || 1))
  }
}
