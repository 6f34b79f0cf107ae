import type {Figure, Impact, ImpactFact, Quantity, TextSpan} from 'mdast-util-postmortem'
import type {CountedWords, WrittenQuantity} from '../src/quantity/quantity.ts'
import type {Span} from '../src/text/flat-text.ts'
import {impactTables} from '../src/impact/tables.ts'
import {findQuantities} from '../src/quantity/quantities.ts'
import {languageFor} from '../src/languages/index.ts'
import {lexiconOf} from '../src/text/lexicon.ts'
import {tokenize} from '../src/text/tokens.ts'
import {short} from './parse.ts'

/** English words for what is counted. */
const countedWords: CountedWords = impactTables(languageFor('en'))

/** Find quantities in an English text. */
export function quantitiesIn(text: string): Array<WrittenQuantity> {
  return findQuantities(tokenize(text, lexiconOf(languageFor('en'))), countedWords)
}

/** A number without the noise of binary fractions. */
function showNumber(value: number): string {
  return String(Number(value.toPrecision(12)))
}

function showQuantity(text: string, found: WrittenQuantity): string {
  const at = ({start, end}: Span) => text.slice(start, end)
  const {hedge, high, kind, noun, of, span, step, unit, value} = found
  return [
    `[${at(span)}]`,
    kind,
    high === undefined ? showNumber(value) : `${showNumber(value)}-${showNumber(high)}`,
    unit,
    noun && `(${noun.as}${at(noun.span) === unit ? '' : ` ${at(noun.span)}`})`,
    of && `of ${showNumber(of.value)}`,
    `±${showNumber(step)}`,
    hedge && `~[${at(hedge)}]`
  ]
    .filter(Boolean)
    .join(' ')
}

/**
 * Find quantities and show each in short: its words, kind, value, unit, what is counted, what it
 * is a part of, what its last digit is worth, what makes it approximate:
 * `[12k users] count 12000 users (users) ±1000 ~[about]`.
 */
export function shownQuantities(text: string): Array<string> {
  return quantitiesIn(text).map((found) => showQuantity(text, found))
}

function showSpan({position, written: text}: TextSpan): string {
  return `${short(position)} ${text}`
}

function showFigure({counts, hedge, high, kind, of, unit, value, ...words}: Quantity): string {
  return [
    showSpan(words),
    '=',
    kind,
    high === undefined ? showNumber(value) : `${showNumber(value)}-${showNumber(high)}`,
    unit,
    counts && `(${counts})`,
    of && `of ${showNumber(of.value)}`,
    hedge && `~[${showSpan(hedge)}]`
  ]
    .filter(Boolean)
    .join(' ')
}

function showFact(fact: ImpactFact): Array<string> {
  const {all, figures, from, label, metric, none, unknown, vague} = fact
  const head = `${metric} from ${from}${label ? ` ${showSpan(label)}` : ''}`
  const lines = [
    ...figures.map((figure) => showFigure(figure)),
    ...(none ? [`none: ${showSpan(none)}`] : []),
    ...(all ? [`all: ${showSpan(all)}`] : []),
    ...(unknown
      ? [`unknown${unknown.hasReason ? ' with a reason' : ''}: ${showSpan(unknown)}`]
      : []),
    ...vague.map((words) => `vague: ${showSpan(words)}`)
  ]
  return lines.length === 0 ? [`${head}: no figure`] : lines.map((line) => `${head}: ${line}`)
}

/** Facts in short, a figure, denial, or vague word each. */
export function shownFacts({facts}: Impact): Array<string> {
  return facts.flatMap((fact) => showFact(fact))
}

/** Vague words in short: where they are, their kind, and their measure. */
export function shownVague({vague}: Impact): Array<string> {
  return vague.map(({kind, metric, ...words}) =>
    [showSpan(words), '=', kind, metric].filter(Boolean).join(' ')
  )
}

/** Shares and the service level in short. */
export function shownClaims({serviceLevel, shares}: Impact): Array<string> {
  return [
    ...shares.map(
      ({part, percent, whole}) => `${showSpan(part)} of ${showSpan(whole)} is ${showSpan(percent)}`
    ),
    ...Object.entries<Figure | undefined>({...serviceLevel}).flatMap(([part, figure]) =>
      figure ? [`${part}: ${showSpan(figure)} = ${showNumber(figure.value)}`] : []
    )
  ]
}
