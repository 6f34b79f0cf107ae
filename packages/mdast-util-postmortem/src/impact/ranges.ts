import type {StatedRange} from '../model.ts'
import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {StatementFindings} from './statement-findings.ts'
import {endAt} from '../text/phrases.ts'
import {tokenClass} from '../text/lexicon.ts'
import {indexFrom, isOf, tokenKind} from '../text/tokens.ts'
import {quantityOf} from './model-quantities.ts'

/**
 * Find the range of time that a sentence says of the harm: `down from 06:42 to 09:35`; not the one
 * of a maintenance that was planned, nor that of a part: `slow from 10:00 to 14:00`.
 */
export function rangesIn(findings: StatementFindings): Array<StatedRange> {
  const {isAboutImpact, isHarm, phrases, quantities, statement} = findings
  if (!(isHarm || isAboutImpact) || phrases.groups.has('otherRange')) return []
  return quantities
    .filter(({kind}) => kind === 'window')
    .map((window) => ({
      range: quantityOf(findings, window),
      about: subjectOf(findings, window),
      section: statement.section,
      statement: findings.number
    }))
}

/** Words after a figure that are looked at if none is before it. */
const near = 5

/**
 * List the words that say what a figure is said of: `front`, `page`.
 *
 * @returns
 *   Words; none if it is said of the incident as a whole: `the outage lasted 45 minutes`.
 */
export function subjectOf(findings: StatementFindings, {span}: WrittenQuantity): Array<string> {
  const {tokens} = findings
  const before = wordsIn(findings, 0, indexFrom(tokens, span.start))
  const next = indexFrom(tokens, span.end)
  return before ?? wordsIn(findings, next, next + near) ?? []
}

const measures = tokenClass.unit | tokenClass.month

/** Words that say something; `undefined` if there is no word at all. */
function wordsIn(
  {phrases, tokens}: StatementFindings,
  from: number,
  to: number
): Array<string> | undefined {
  const words: Array<string> = []
  let isEmpty = true
  for (let at = from; at < Math.min(to, tokens.count);) {
    const next = endAt(phrases, at, 'emptySubject')
    const isName = tokens.kind[at] === tokenKind.word && !isOf(tokens, at, measures)
    if (next === undefined && isName) words.push(tokens.words[at]!)
    const isLead = endAt(phrases, at, 'subjectLead') !== undefined
    if (tokens.kind[at] === tokenKind.word && !isLead) isEmpty = false
    at = next ?? at + 1
  }
  return isEmpty ? undefined : words
}
