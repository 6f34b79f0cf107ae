import type {CountedFate, Measured} from '../model.ts'
import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {Run, Sentence} from './clause.ts'
import type {StatementFindings} from './statement-findings.ts'
import type {ImpactPhrases, WordGroup} from './tables.ts'
import {endAt, firstIn, phrasesIn} from '../text/phrases.ts'
import {indexFrom, tokenize, tokenKind} from '../text/tokens.ts'
import type {Tokens} from '../text/tokens.ts'
import {clauseEnd, clauseStart, isHypothetical} from './clause.ts'

/** What is counted; durations and rates are not, and bytes only if they are gone. */
const kinds: ReadonlySet<WrittenQuantity['kind']> = new Set([
  'bytes',
  'count',
  'money',
  'number',
  'percent'
])

/** They need no noun. */
const withoutNoun: ReadonlySet<WrittenQuantity['kind']> = new Set(['bytes', 'money'])

/** What is said of a figure. */
interface Clause extends Run {
  /** Index of the first token behind a pause. */
  pause: number
  /** Brackets right behind the figure and its noun; empty if there are none. */
  brackets: Run
}

/** Most tokens in brackets that are passed over. */
const longestAside = 12
/** How many tokens around a figure are about it. */
const around = 24
const stops = '.;:()'
const pauses = ',–—'

/** Words by what they say became of it, the surest first: `reported that payments failed`. */
const fates: ReadonlyArray<[WordGroup, CountedFate]> = [
  ['reported', 'reported'],
  ['repaid', 'repaid'],
  ['delayed', 'slow'],
  ['gone', 'gone'],
  ['touched', 'affected'],
  ['strongHarm', 'failed'],
  ['affectedAfter', 'failed'],
  ['requestHarm', 'failed']
]

/** Words that say that nothing became of it. */
const spared = ['notAffected', 'unaffected'] as const

/**
 * Find out what a figure is a number of: what is counted, what became of it, and what narrows it.
 *
 * @param findings
 *   The sentence, value, or cell that it stands in.
 * @returns
 *   `undefined` if it counts nothing that was hit, says itself that it is not all of it, or stands
 *   where something else is said.
 */
export function measuredBy(
  findings: StatementFindings,
  quantity: WrittenQuantity
): Measured | undefined {
  if (!findings.isAboutImpact || !kinds.has(quantity.kind)) return undefined
  const {phrases, quantities, statement, tokens} = findings
  const before = quantities[quantities.indexOf(quantity) - 1]
  // `1,204 customers (12 %) could not pay`: the share of those.
  if (before?.noun && quantity.kind === 'percent' && isInBrackets(tokens, before, quantity)) {
    const measured = measuredBy(findings, before)
    return measured && {...measured, noun: nounOf(tokens, quantity) ?? measured.noun}
  }
  const clause = clauseOf(findings, quantity)
  if (firstIn(phrases, clause.at, clause.next, 'partial') !== undefined) return undefined
  if (spared.some((group) => firstIn(phrases, clause.at, clause.next, group) !== undefined))
    return undefined
  const measured =
    statement.metric && statement.from !== 'sentence'
      ? inValue(findings, quantity, clause)
      : inSentence(findings, quantity, clause)
  return quantity.kind === 'bytes' && measured?.fate !== 'gone' ? undefined : measured
}

/** Between marks, and between the figures beside it; what stands in brackets right behind it is passed over. */
function clauseOf({quantities, tokens}: StatementFindings, quantity: WrittenQuantity): Clause {
  const {of, span} = quantity
  const others = quantities.filter((other) => kinds.has(other.kind) && other !== quantity)
  const end = Math.max(span.end, of?.span.end ?? 0, quantity.noun?.span.end ?? 0)
  const before = others.findLast((other) => other.span.end <= span.start)
  const at = indexFrom(tokens, span.start)
  const brackets = bracketsAt(tokens, indexFrom(tokens, end))
  const {next} = brackets
  const after = others.find((other) => indexFrom(tokens, other.span.start) >= next)
  const first = before ? indexFrom(tokens, before.span.end) : 0
  const last = after ? indexFrom(tokens, after.span.start) : tokens.count
  const pause = Math.max(first, clauseStart(tokens, at, stops + pauses, around))
  const start = clauseStart(tokens, at, stops, around)
  return {
    // `5 % of requests failed, and 1,204 users`.
    at: start < first ? pause : start,
    pause,
    brackets,
    next: Math.min(last, clauseEnd(tokens, next, stops + pauses, around))
  }
}

/** `1,204 customers (12 %) could not pay`. */
function bracketsAt(tokens: Tokens, at: number): Run {
  const close = tokens.words[at] === '(' ? tokens.words.indexOf(')', at) : -1
  return {at, next: close === -1 || close > at + longestAside ? at : close + 1}
}

/** `1,204 customers (unique)`; another figure in brackets has words of its own. */
function inBrackets(findings: StatementFindings, {at, next}: Run): Array<string> {
  const hasFigure = findings.tokens.kind.slice(at, next).includes(tokenKind.figure)
  return hasFigure ? [] : others(findings, at, next)
}

function isInBrackets(tokens: Tokens, {noun}: WrittenQuantity, {span}: WrittenQuantity): boolean {
  const open = indexFrom(tokens, span.start) - 1
  return tokens.words[open] === '(' && noun!.next === open
}

function nounOf({text}: Tokens, {noun}: WrittenQuantity): string | undefined {
  return noun && text.slice(noun.span.start, noun.span.end).toLowerCase()
}

/** `4,100 customers in Graz could not pay`, `checkout failed for 4,100 customers`. */
function inSentence(
  findings: StatementFindings,
  quantity: WrittenQuantity,
  clause: Clause
): Measured | undefined {
  const {phrases, tokens} = findings
  const {kind, noun, span} = quantity
  if (!noun && !withoutNoun.has(kind)) return undefined
  const at = indexFrom(tokens, span.start)
  const {brackets} = clause
  const end = brackets.next
  if (isHypothetical(findings, {at, next: end})) return undefined
  const nounAt = noun ? indexFrom(tokens, noun.span.start) : brackets.at
  const verb = verbIn(phrases, end, clause.next)
  const own = fateIn(phrases, at, end)
  const behind = verb === undefined ? undefined : fateIn(phrases, verb, clause.next)
  const fate = own ?? behind ?? fateIn(phrases, clause.pause, at)
  if (!fate) return undefined
  const isSubject = behind !== undefined
  const lead = others(findings, clause.at, at)
  const isNarrowed = isSubject && endAt(phrases, clause.at, 'narrowing') !== undefined
  // `12 % of requests fail after a bad deploy`.
  const causeAt = firstIn(phrases, verb ?? end, clause.next, 'causeLead') ?? clause.next
  const tailEnd = isSubject ? verb! : (firstIn(phrases, end, clause.next, 'aside') ?? clause.next)
  return {
    noun: nounOf(tokens, quantity) ?? '',
    fate,
    qualifiers: others(findings, at, nounAt),
    place: [
      ...(isNarrowed ? lead : []),
      ...inBrackets(findings, brackets),
      ...others(findings, end, tailEnd)
    ],
    about: [...(isNarrowed ? [] : lead), ...(isSubject ? others(findings, verb!, causeAt) : [])]
  }
}

/** `Users affected: 1,204`: what is counted is said by the label. */
function inValue(
  findings: StatementFindings,
  quantity: WrittenQuantity,
  clause: Clause
): Measured | undefined {
  const {statement, tables, tokens} = findings
  const {kind, noun, span} = quantity
  const label = labelOf(findings)
  const {count} = label.tokens
  if (firstIn(label.phrases, 0, count, 'partial') !== undefined) return undefined
  const named = label.tokens.words.find((word) => tables.counted.has(word))
  const counted = nounOf(tokens, quantity) ?? named
  if (!withoutNoun.has(kind) && counted === undefined) return undefined
  const fate = fateIn(label.phrases, 0, count) ?? (statement.metric === 'users' ? 'affected' : undefined) // prettier-ignore
  if (!fate) return undefined
  const isOther = (word: string) => word !== named && word !== counted && !tables.measures.has(word)
  const at = indexFrom(tokens, span.start)
  const {brackets} = clause
  const next = noun ? indexFrom(tokens, noun.span.start) : brackets.at
  return {
    noun: withoutNoun.has(kind) ? '' : counted!,
    fate,
    qualifiers: [...others(label, 0, count), ...others(findings, at, next)].filter(isOther),
    place: [
      ...others(findings, clause.at, at),
      ...inBrackets(findings, brackets),
      ...others(findings, brackets.next, clause.next)
    ],
    about: []
  }
}

function labelOf({statement, tables, tokens}: StatementFindings): Sentence {
  const own = tokenize(statement.label!.written, tokens.lexicon)
  return {tokens: own, phrases: phrasesIn(own, tables.phrases), tables}
}

/** Where words for what became of it start. */
function verbIn(phrases: ImpactPhrases, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const isVerb = (group: WordGroup) => endAt(phrases, at, group) !== undefined
    if (isVerb('harmVerb') || fates.some(([group]) => isVerb(group))) return at
  }
  return undefined
}

function fateIn(phrases: ImpactPhrases, from: number, to: number): CountedFate | undefined {
  return fates.find(([group]) => firstIn(phrases, from, to, group) !== undefined)?.[1]
}

const unspecific: ReadonlyArray<WordGroup> = [
  ...fates.map(([group]) => group),
  'emptySubject',
  'filler',
  'harmVerb'
]

/** Words that say more than what became of it; no figures, months, units, and hedges. */
function others({phrases, tokens}: Sentence, from: number, to: number): Array<string> {
  const words: Array<string> = []
  for (let at = from; at < to;) {
    const ends = unspecific.map((group) => endAt(phrases, at, group) ?? at)
    if (tokens.kind[at] === tokenKind.word && tokens.classes[at] === 0 && Math.max(...ends) === at)
      words.push(tokens.words[at]!)
    at = Math.max(at + 1, ...ends)
  }
  return words
}
