import type {Language} from '../languages/language.ts'
import type {SectionName, TextSpan} from '../model.ts'
import type {Source, Span} from '../text/flat-text.ts'
import type {Tokens} from '../text/tokens.ts'
import type {StatementFindings} from './statement-findings.ts'
import type {Statement} from './statements.ts'
import {isUndone} from './clause.ts'
import {findQuantities} from '../quantity/quantities.ts'
import {lexiconOf} from '../text/lexicon.ts'
import {phrasesIn} from '../text/phrases.ts'
import {textSpan} from '../text/text-range.ts'
import {tokenize, tokenKind} from '../text/tokens.ts'
import {couldStateImpact, harmGroups, numberClasses} from './clues.ts'
import {findShares} from './shares.ts'
import {impactTables} from './tables.ts'
import {findVague} from './vague.ts'
import {isInside} from '../text/span.ts'

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

/** Check whether a place says what the incident did: a section for it, or none at all. */
export function isAboutImpact(names: ReadonlyArray<SectionName>): boolean {
  return names.length === 0 || names.some((name) => impactSections.has(name))
}

/** Check whether sentences of a section can be about impact. */
export function canStateImpact(names: ReadonlyArray<SectionName>): boolean {
  return names.some((name) => impactSections.has(name) || otherSections.has(name))
}

/**
 * Find figures, vague words, and shares in a statement.
 *
 * @param names
 *   Names of its section; none outside of sections.
 * @param counted
 *   Numbers of the statement and its passage, and how many shares stand before it.
 * @returns
 *   Findings; `undefined` if there cannot be any.
 */
export function findingsIn(
  statement: Statement,
  names: ReadonlyArray<SectionName>,
  counted: {number: number; passage: number; shares: number},
  language: Language,
  source: Source
): StatementFindings | undefined {
  const text = statement.text.value.slice(statement.span.start, statement.span.end)
  const isImpact = names.includes('impact')
  const isAboutImpact = names.some((name) => impactSections.has(name)) || (names.length === 0 && !statement.isUnderOther) // prettier-ignore
  const isLog = names.includes('timeline')
  const place = {isAboutImpact, isImpact, isLog}
  if (!statement.metric && !couldStateImpact(text, place, language)) return undefined
  const tables = impactTables(language)
  const tokens = tokenize(text, lexiconOf(language))
  const phrases = phrasesIn(tokens, tables.phrases)
  const isValue = statement.metric !== undefined && statement.from !== 'sentence'
  const isProse = (found: {span: Span}) =>
    !isInside(statement.span.start + found.span.start, statement.text.code)
  const quantities = hasFigures(tokens) ? findQuantities(tokens, tables).filter(isProse) : []
  const isHarm = harmGroups.some((group) => phrases.groups.has(group)) || isUndone({tokens, phrases, tables}) // prettier-ignore
  const canBeVague = isAboutImpact || isHarm || isValue || phrases.groups.has('undone')
  const shares = isAboutImpact ? findShares(text, quantities, tables.shareJoint) : []
  const findings: StatementFindings = {
    tokens,
    phrases,
    tables,
    quantities,
    isImpact,
    isHarm,
    isAside: !isAboutImpact,
    isTitle: statement.isTitle === true,
    isValue,
    isField: names.length === 0 && startsWithLabel(tokens),
    statement,
    number: counted.number,
    passage: counted.passage,
    text,
    source,
    vague: [],
    shares,
    shareOf: new Map(shares.map(({percent}, index) => [percent, counted.shares + index])),
    isAboutImpact,
    isLog
  }
  if (canBeVague) findings.vague = findVague(findings).filter(isProse)
  return findings
}

/** `Category: B`. */
function startsWithLabel({kind, words}: Tokens): boolean {
  const end = words.indexOf(':')
  return end > 0 && end <= longestLabel && kind.slice(0, end).every((each) => each === tokenKind.word) // prettier-ignore
}

/** Without a digit and a word for a number there are no quantities. */
function hasFigures({classes, kind}: Tokens): boolean {
  return kind.includes(tokenKind.figure) || classes.some((own) => (own & numberClasses) !== 0)
}

/** Words of a statement with their place in the document. */
export function spanOf({source, statement}: StatementFindings, {end, start}: Span): TextSpan {
  const offset = statement.span.start
  return textSpan({text: statement.text, span: {start: offset + start, end: offset + end}}, source)
}
