import type {Conversion, ImpactFact, Measured, Postmortem, Quantity} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import {replaceSpan, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {rounded} from './rounded.ts'
import {shareFits} from './share-fits.ts'
import {canAgree} from './spread.ts'

/** A figure that can be compared with those of other places. */
interface Stated {
  figure: Quantity
  /** What it is a number of; of a range of time, only what was hit. */
  of: Measured | Pick<Measured, 'about'>
  /** Where it stands: figures of one place are those of several parts. */
  place: string
  isLabelled: boolean
}

/** Figures this close are of one thing, whatever the words around them. */
const near = 1.25
/** Figures that are farther apart are of different things, unless a digit was lost. */
const far = 4
/** Fewer are single ones; of nodes and pods some fail, others follow, and each is reported. */
const fewestOfAll = 2
const fewestOfOthers = 10
/** Seconds by which two ranges of time can differ, and by which they can if one is not exact. */
const minute = 60
const vagueness = 15 * 60

const messages = {
  other: ({figure, other}: {figure: string; other: string}) =>
    `Unexpected \`${figure}\`, expected \`${other}\` as stated elsewhere`,
  restated: ({figure, other}: {figure: string; other: string}) =>
    `Unexpected \`${figure}\`, expected \`${other}\` as stated beside it`,
  converted: ({expected, figure, other}: Record<'expected' | 'figure' | 'other', string>) =>
    `Unexpected \`${figure}\`, expected \`${expected}\` for \`${other}\` beside it`,
  listed: ({figure, items}: {figure: string; items: number}) =>
    `Unexpected \`${figure}\`, expected ${items} as listed below`
}

/** One value for one thing. */
export default defineRule({
  name: 'consistent-figures',
  description:
    'require title, summary, impact, and fields to state the same figure for the same thing',
  note: 'Two figures for one thing, and nothing says which of them is right: readers quote the one that they find first.',
  presets: {recommended: 'warn', draft: 'warn', strict: 'error'},
  options: {
    tolerance: {
      type: 'number',
      default: 0,
      description: 'Percent by which two figures may differ, besides what was rounded.'
    }
  },
  messages,
  *check(postmortem, {tolerance}) {
    for (const {first, second} of postmortem.impact.restatements) {
      // `duration` compares lengths of time.
      if (first.kind === 'duration' || areClose(first, second, tolerance)) continue
      yield finding('restated', second, first)
    }
    const {conversions, lists} = postmortem.figures
    for (const conversion of conversions) yield* wrongConversion(conversion)
    for (const {count, items} of lists) {
      if (count.value === items) continue
      yield {messageId: 'listed', data: {figure: count.written, items}, place: count.position}
    }
    yield* deniedElsewhere(postmortem)
    const all = statedIn(postmortem)
    const differ = all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .flatMap((other) =>
          isContradiction(one, other, all, tolerance) ? [[one, other] as const] : []
        )
    )
    for (let rest = differ; rest.length > 0;) {
      const odd = oddest(rest)
      const [one, other] = rest.find((pair) => pair.includes(odd))!
      yield finding('other', odd.figure, (one === odd ? other : one).figure)
      rest = rest.filter((pair) => !pair.includes(odd))
    }
  }
})

/** The second figure is none of what the first can be in its unit, as far as both are stated. */
function* wrongConversion({
  converted,
  first,
  second
}: Conversion): Generator<Finding<typeof messages>> {
  const isFitting = converted.some((actual) => {
    const rounding = (first.step * actual) / first.value
    return Math.abs(second.value - actual) <= (second.step + rounding) / 2 + 1e-9
  })
  const [actual] = converted
  if (isFitting || actual === undefined || first.value === 0) return
  yield {
    messageId: 'converted',
    data: {figure: second.written, expected: rounded(second, actual), other: first.written},
    related: {place: first.position, reason: 'Other figure here'},
    ...replaceSpan(second, suggestion(rounded(second, actual)))
  }
}

/** `No users were affected.` in one place, and how many were in another. */
function* deniedElsewhere(postmortem: Postmortem): Generator<Finding<typeof messages>> {
  const {facts} = postmortem.impact
  const denial = facts.find(
    ({from, metric, none, value}) =>
      none && metric === 'users' && from === 'sentence' && none.written.length + 1 >= value.written.length // prettier-ignore
  )
  const counted = facts.flatMap(({figures, metric}) => (metric === 'users' ? figures : []))
  const hit = counted.find(({kind, limit, measured, value}) => {
    const isCount = kind === 'count' || kind === 'number'
    return isCount && value > 0 && limit !== 'most' && measured && isOfAll(measured)
  })
  if (!denial || !hit) return
  yield {
    messageId: 'other',
    data: {figure: hit.written, other: denial.none!.written},
    place: hit.position,
    related: {place: denial.none!.position, reason: 'Said here'}
  }
}

/** It was hit, and nothing says which part of it. */
function isOfAll({fate, place, qualifiers}: Measured): boolean {
  return (fate === 'affected' || fate === 'failed') && place.length + qualifiers.length === 0
}

function finding(
  messageId: 'other' | 'restated',
  {position, written}: Quantity,
  other: Quantity
): Finding<typeof messages> {
  return {
    messageId,
    data: {figure: written, other: other.withHedge.written},
    place: position,
    related: {place: other.withHedge.position, reason: 'Other figure here'}
  }
}

/** The figure that contradicts the most others; of several the last one. */
function oddest(pairs: ReadonlyArray<readonly [Stated, Stated]>): Stated {
  const count = (one: Stated) => pairs.filter((pair) => pair.includes(one)).length
  return pairs.flat().reduce((best, one) => (count(one) >= count(best) ? one : best))
}

/** Figures of the title, the opening, the summary, the impact, and labels, in their order. */
function statedIn(postmortem: Postmortem): Array<Stated> {
  const {facts, ranges, shares} = postmortem.impact
  const counted = facts.flatMap((fact) => {
    const place = placeOf(fact, postmortem)
    return fact.figures.flatMap((figure): Array<Stated> => {
      const {counts, kind, measured, share, value} = figure
      const fewest = counts === 'other' ? fewestOfOthers : fewestOfAll
      if (!measured || !place || (kind === 'count' && value < fewest)) return []
      // `impact-arithmetic` reports it.
      if (share !== undefined && !shareFits(shares[share]!)) return []
      return [{figure, of: measured, place, isLabelled: fact.from !== 'sentence'}]
    })
  })
  const windows = facts.flatMap((fact) => fact.figures.filter(({kind}) => kind === 'window').map(({value}) => ({value, place: placeOf(fact, postmortem)}))) // prettier-ignore
  const stretches = ranges.flatMap(({about, range, section}): Array<Stated> => {
    const place =
      section === undefined
        ? undefined
        : placeOf({from: 'sentence', value: range, section}, postmortem)
    // With several of them each is that of a part, or of a step.
    const isOne = windows.every((other) => other.place !== place || other.value === range.value)
    return place && isOne ? [{figure: range, of: {about}, place, isLabelled: false}] : []
  })
  return [...counted, ...stretches]
}

/** The title and what stands above the first section are places, too, and so is a label that is a section itself. */
function placeOf(
  {from, section, value}: Pick<ImpactFact, 'from' | 'section' | 'value'>,
  {sections, title}: Postmortem
): string | undefined {
  if (section === undefined) return value.written === title?.written ? 'title' : 'opening'
  const {headingStyle, names, parent} = sections[section]!
  const isOwn = from === 'label' && parent === undefined && headingStyle !== 'heading'
  if (isOwn && names.includes('impact')) return 'opening'
  return (['summary', 'impact'] as const).find((name) => names.includes(name))
}

/** Each is the one figure of its place that can be compared with the other. */
function isContradiction(
  one: Stated,
  other: Stated,
  all: ReadonlyArray<Stated>,
  tolerance: number
): boolean {
  if (one.place === other.place || !isSame(one, other)) return false
  if (agree(one, other, tolerance) || !isComparable(one, other)) return false
  return [one, other].every((each) =>
    all.every(
      (third) =>
        third.place !== each.place || third === each || agree(third, each, 0) || !(isSame(third, one) || isSame(third, other)) // prettier-ignore
    )
  )
}

function agree(one: Stated, other: Stated, tolerance: number): boolean {
  if (one.figure.kind !== 'window') return areClose(one.figure, other.figure, tolerance)
  const open = one.figure.hedge || other.figure.hedge ? vagueness : minute
  return Math.abs(one.figure.value - other.figure.value) <= open
}

function areClose(a: Quantity, b: Quantity, tolerance: number): boolean {
  const difference = Math.abs(a.value - b.value)
  return canAgree(a, b) || difference <= (tolerance / 100) * Math.max(a.value, b.value)
}

/** The same is counted, and the same became of it. */
function isSame({figure, of}: Stated, {figure: otherFigure, of: other}: Stated): boolean {
  if (kindOf(figure) !== kindOf(otherFigure)) return false
  if (!('fate' in of) || !('fate' in other)) return !('fate' in of || 'fate' in other)
  return (
    of.noun === other.noun &&
    (of.noun !== '' || figure.unit === otherFigure.unit) &&
    isSameFate(of, other) &&
    areSame(of.qualifiers, other.qualifiers) &&
    areSame(of.place, other.place)
  )
}

function kindOf({kind}: Quantity): Quantity['kind'] {
  return kind === 'number' ? 'count' : kind
}

/** *Affected* is the word for whom it failed, and for whom it was slow; of money, for what was lost. */
function isSameFate(a: Measured, b: Measured): boolean {
  const fates = new Set(
    [a, b].map(({fate, noun}) => (noun === '' && fate !== 'repaid' ? 'gone' : fate))
  )
  return fates.size === 1 || (fates.has('affected') && (fates.has('failed') || fates.has('slow')))
}

function areSame(a: ReadonlyArray<string>, b: ReadonlyArray<string>): boolean {
  const [one, other] = [new Set(a), new Set(b)]
  return one.size === other.size && a.every((word) => other.has(word))
}

/** Close, or said of the same. */
function isComparable(one: Stated, other: Stated): boolean {
  const [low = 0, high = 0] = [one, other].map(({figure}) => figure.value).toSorted((a, b) => a - b)
  const isWindow = one.figure.kind === 'window'
  if (!isWindow && high <= near * low) return true
  const isTyped = [10, 100, 1000].some((factor) => Math.abs(high - factor * low) <= factor)
  const {about} = one.of
  const isSaid = [one, other].every(({of}) => of.about.length > 0)
  // What is gone is said by its noun: beside it stands why.
  const isGone = [one, other].every(
    ({figure, of}) => figure.kind !== 'money' && 'fate' in of && of.fate === 'gone'
  )
  const isOpen = isWindow || isGone || one.isLabelled || other.isLabelled
  const isOfSame = isSaid
    ? about.some((word) => other.of.about.includes(word))
    : isOpen || about.length === other.of.about.length
  return (high <= far * low || isTyped) && isOfSame
}
