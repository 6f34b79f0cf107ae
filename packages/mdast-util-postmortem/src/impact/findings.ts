import type {SectionName, TextSpan} from '../model.ts'
import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {Source, Span} from '../text/flat-text.ts'
import type {Lexicon} from '../text/lexicon.ts'
import type {Tokens} from '../text/tokens.ts'
import type {HasWords, ImpactPatterns} from './patterns.ts'
import type {WrittenShare} from './shares.ts'
import type {Statement} from './statements.ts'
import type {WrittenVague} from './vague.ts'
import {findQuantities} from '../quantity/quantities.ts'
import {figure} from '../text/keyword-filter.ts'
import {textSpan} from '../text/text-range.ts'
import {tokenize} from '../text/tokens.ts'
import {findShares} from './shares.ts'
import {findVague} from './vague.ts'

/** What the words around a figure can be about. */
type Topic = 'levels' | 'loss' | 'rates' | 'users'

/** A statement and what was found in it. */
export interface StatementFindings {
  statement: Statement
  /** Number of the statement in the document. */
  number: number
  text: string
  tokens: Tokens
  patterns: ImpactPatterns
  source: Source
  has: HasWords
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
  /** Check whether its words are about something, once however many figures ask. */
  mentions: (topic: Topic) => boolean
}

/** Sections whose sentences are about what the incident did. */
const impactSections: ReadonlySet<SectionName> = new Set(['impact', 'summary'])

/** Sections that mention it by the way. */
const otherSections: ReadonlySet<SectionName> = new Set(['detection', 'root-cause', 'went-poorly'])

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
  {lexicon, patterns}: {lexicon: Lexicon; patterns: ImpactPatterns},
  source: Source
): StatementFindings {
  const text = statement.text.value.slice(statement.span.start, statement.span.end)
  const tokens = tokenize(text, lexicon)
  const keywords = patterns.keywords.in(text)
  const has: HasWords = (group) => (keywords & patterns.keywords.bits[group]) !== 0
  const isImpact = names.includes('impact')
  const isAboutImpact = names.length === 0 || names.some((name) => impactSections.has(name))
  const isHarm = has('harm') && patterns.harm.test(text)
  const hasFigures = (keywords & figure) !== 0 || has('numbers')
  const isProse = (found: {span: Span}) => !isCode(statement, found.span)
  const quantities = hasFigures ? findQuantities(tokens, patterns).filter(isProse) : []
  const words = isImpact || isHarm ? findVague(tokens, quantities, patterns, isImpact, has) : []
  const shares = isAboutImpact ? findShares(text, quantities, patterns.shareJoint) : []
  return {
    statement,
    number: counted.number,
    text,
    tokens,
    patterns,
    source,
    has,
    quantities,
    vague: words.filter(
      (found) =>
        (isAboutImpact || found.kind === 'degree' || found.metric === 'users') && isProse(found)
    ),
    shares,
    shareOf: new Map(shares.map(({percent}, index) => [percent, counted.shares + index])),
    isImpact,
    isHarm,
    isAboutImpact,
    mentions: mentionsIn(tokens, patterns)
  }
}

function isCode({span, text}: Statement, {start: offset}: Span): boolean {
  const at = span.start + offset
  return text.code.some(({end, start}) => at >= start && at < end)
}

function mentionsIn(tokens: Tokens, patterns: ImpactPatterns): StatementFindings['mentions'] {
  const known = new Map<Topic, boolean>()
  return (topic) => {
    const isKnown = known.get(topic)
    if (isKnown !== undefined) return isKnown
    const found =
      topic === 'users' ? countsUsers(tokens, patterns) : patterns[topic].test(tokens.text)
    known.set(topic, found)
    return found
  }
}

function countsUsers({words}: Tokens, {counted}: ImpactPatterns): boolean {
  return words.some((word) => counted.get(word) === 'users')
}

/** Words of a statement with their place in the document. */
export function spanOf({source, statement}: StatementFindings, {end, start}: Span): TextSpan {
  const offset = statement.span.start
  return textSpan({text: statement.text, span: {start: offset + start, end: offset + end}}, source)
}
