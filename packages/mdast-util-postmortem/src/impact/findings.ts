import type {SectionName, TextSpan} from '../model.ts'
import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {Source, Span} from '../text/flat-text.ts'
import type {Lexicon} from '../text/lexicon.ts'
import type {Tokens} from '../text/tokens.ts'
import type {Sentence} from './clause.ts'
import type {WrittenShare} from './shares.ts'
import type {Statement} from './statements.ts'
import type {ImpactTables} from './tables.ts'
import type {WrittenVague} from './vague-reader.ts'
import {isUndone} from './clause.ts'
import {findQuantities} from '../quantity/quantities.ts'
import {tokenClass} from '../text/lexicon.ts'
import {phrasesIn} from '../text/phrases.ts'
import {textSpan} from '../text/text-range.ts'
import {tokenize, tokenKind} from '../text/tokens.ts'
import {findShares} from './shares.ts'
import {findVague} from './vague.ts'

/** A statement and what was found in it. */
export interface StatementFindings extends Sentence {
  statement: Statement
  /** Number of the statement in the document. */
  number: number
  text: string
  source: Source
  quantities: ReadonlyArray<WrittenQuantity>
  vague: ReadonlyArray<WrittenVague>
  shares: ReadonlyArray<WrittenShare>
  /** Index in the model of the share whose percentage a figure is. */
  shareOf: ReadonlyMap<WrittenQuantity, number>
  /** It stands in a section on impact. */
  isImpact: boolean
  /** Its words are about harm. */
  isHarm: boolean
  /** It stands where the document says what the incident did. */
  isAboutImpact: boolean
  /** It stands where something else is said, such as the cause. */
  isAside: boolean
  /** It stands in the timeline. */
  isLog: boolean
}

/** Most words of a label. */
const longestLabel = 3

/** Sections whose sentences are about what the incident did. */
const impactSections: ReadonlySet<SectionName> = new Set(['impact', 'summary'])

/** Sections that mention it by the way. */
const otherSections: ReadonlySet<SectionName> = new Set([
  'contributing-factors',
  'detection',
  'lucky',
  'resolution',
  'root-cause',
  'trigger',
  'timeline',
  'went-poorly'
])

/**
 * Check whether sentences of a section can be about impact.
 *
 * @param names
 *   Names of the section.
 */
export function canStateImpact(names: ReadonlyArray<SectionName>): boolean {
  return names.some((name) => impactSections.has(name) || otherSections.has(name))
}

/**
 * Find figures, vague words, and shares in a statement.
 *
 * @param statement
 *   Statement.
 * @param names
 *   Names of its section; none outside of sections.
 * @param counted
 *   Number of the statement, and how many shares stand before it.
 * @param words
 *   Words to look for.
 * @param source
 *   Source of the document.
 */
export function findingsIn(
  statement: Statement,
  names: ReadonlyArray<SectionName>,
  counted: {number: number; shares: number},
  {lexicon, tables}: {lexicon: Lexicon; tables: ImpactTables},
  source: Source
): StatementFindings {
  const text = statement.text.value.slice(statement.span.start, statement.span.end)
  const tokens = tokenize(text, lexicon)
  const phrases = phrasesIn(tokens, tables.phrases)
  const isImpact = names.includes('impact')
  const isAboutImpact = names.some((name) => impactSections.has(name)) || (names.length === 0 && !statement.isUnderOther) // prettier-ignore
  const isAside = !isAboutImpact
  const isValue = statement.metric !== undefined && statement.from !== 'sentence'
  const isField = names.length === 0 && startsWithLabel(tokens)
  const isProse = (found: {span: Span}) => !isCode(statement, found.span)
  const quantities = hasFigures(tokens) ? findQuantities(tokens, tables).filter(isProse) : []
  const isHarm = phrases.groups.has('harm') || isOfVictims(phrases) || isUndone({tokens, phrases, tables}) // prettier-ignore
  const isTitle = statement.isTitle === true
  const sentence = {tokens, phrases, tables, quantities, isImpact, isHarm, isAside, isTitle, isValue, isField} // prettier-ignore
  const canBeVague = isAboutImpact || isHarm || isValue || phrases.groups.has('undone')
  const shares = isAboutImpact ? findShares(text, quantities, tables.shareJoint) : []
  return {
    ...sentence,
    statement,
    number: counted.number,
    text,
    source,
    vague: canBeVague ? findVague(sentence).filter(isProse) : [],
    shares,
    shareOf: new Map(shares.map(({percent}, index) => [percent, counted.shares + index])),
    isAboutImpact,
    isLog: names.includes('timeline')
  }
}

/** `Some riders reported`, `reported by some riders`. */
function isOfVictims({groups}: Sentence['phrases']): boolean {
  return groups.has('affectedAfter') || groups.has('complaint')
}

/** `Category: B`. */
function startsWithLabel({kind, words}: Tokens): boolean {
  const end = words.indexOf(':')
  return end > 0 && end <= longestLabel && kind.slice(0, end).every((each) => each === tokenKind.word) // prettier-ignore
}

const numberWords = tokenClass.number | tokenClass.scale | tokenClass.fraction | tokenClass.unit | tokenClass.double // prettier-ignore

/** Without a digit and a word for a number there are no quantities. */
function hasFigures({classes, kind}: Tokens): boolean {
  return kind.includes(tokenKind.figure) || classes.some((own) => (own & numberWords) !== 0)
}

function isCode({span, text}: Statement, {start: offset}: Span): boolean {
  const at = span.start + offset
  return text.code.some(({end, start}) => at >= start && at < end)
}

/** Words of a statement with their place in the document. */
export function spanOf({source, statement}: StatementFindings, {end, start}: Span): TextSpan {
  const offset = statement.span.start
  return textSpan({text: statement.text, span: {start: offset + start, end: offset + end}}, source)
}
