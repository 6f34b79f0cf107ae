import type {BlameFinding} from 'mdast-util-postmortem'
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {blameIn, reportedBy} from './blame.ts'
import {documentsOf, type Half} from './halves.ts'

export const verdictNames = ['arguable', 'right', 'wrong'] as const

/** `arguable` hits count as neither right nor wrong. */
type Verdict = (typeof verdictNames)[number]

/** A hit in a document. */
interface Hit {
  hash: string
  /** `recommended` or `strict`, whichever is the first to report it. */
  preset: 'recommended' | 'strict'
  place: string
  words: string
  sentence: string
}

const verdictFile = fileURLToPath(new URL('blame-verdicts.tsv', import.meta.url))

/**
 * List what is found in real documents: how many of the judged hits are right, and those that are
 * not judged yet with the line in which they stand.
 *
 * @param folder - Folder of a corpus, with `docs/`, or of Markdown files.
 * @param half - Half of the corpus.
 */
export function listHits(folder: string, half: string): void {
  const hits = hitsIn(folder, half as Half)
  const verdicts = readVerdicts()
  for (const preset of ['recommended', 'strict'] as const) {
    const reported = hits.filter((hit) => preset === 'strict' || hit.preset === preset)
    const judged = reported.map(({hash}) => verdicts.get(hash))
    const right = judged.filter((verdict) => verdict === 'right').length
    const wrong = judged.filter((verdict) => verdict === 'wrong').length
    console.log(`${preset}: ${reported.length} hits, ${right} right, ${wrong} wrong`)
  }
  for (const {hash, place, preset, sentence, words} of hits) {
    if (!verdicts.has(hash)) console.log(`${hash} ${preset} ${place} [${words}]\n    ${sentence}`)
  }
}

/** Keep what somebody thinks of hits. */
export function judge(verdict: Verdict, hashes: ReadonlyArray<string>): void {
  const verdicts = readVerdicts()
  for (const hash of hashes) verdicts.set(hash, verdict)
  const lines = [...verdicts].toSorted(([a], [b]) => (a < b ? -1 : 1))
  fs.writeFileSync(verdictFile, lines.map((line) => line.join('\t') + '\n').join(''))
}

function readVerdicts(): Map<string, Verdict> {
  if (!fs.existsSync(verdictFile)) return new Map()
  const lines = fs.readFileSync(verdictFile, 'utf8').trim().split('\n')
  return new Map(lines.map((line) => line.split('\t') as [string, Verdict]))
}

function hitsIn(folder: string, half: Half): Array<Hit> {
  const docs = path.join(folder, 'docs')
  const isCorpus = fs.existsSync(docs)
  const names = isCorpus ? documentsOf(folder, half) : fs.readdirSync(folder).toSorted()
  return names
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const text = fs.readFileSync(path.join(isCorpus ? docs : folder, name), 'utf8')
      return blameIn(text)
        .filter(reportedBy('strict'))
        .map((finding) => hitOf(finding, name, text))
    })
}

function hitOf(finding: BlameFinding, name: string, text: string): Hit {
  const {category, clause, position, subjectKind} = finding
  const line = position?.start.line ?? 0
  const sentence = text.split(/\r?\n/)[line - 1]?.trim() ?? ''
  return {
    hash: createHash('sha256')
      .update(`${category} ${clause.written} ${sentence}`)
      .digest('hex')
      .slice(0, 12),
    preset: reportedBy('recommended')(finding) ? 'recommended' : 'strict',
    place: `${name}:${line} ${category} ${subjectKind}`,
    words: clause.written,
    sentence: around(sentence, clause.written)
  }
}

/** The part of a long line in which words stand. */
function around(line: string, words: string): string {
  const at = Math.max(0, line.indexOf(words.slice(0, 12)) - 120)
  return line.slice(at, at + 320)
}
