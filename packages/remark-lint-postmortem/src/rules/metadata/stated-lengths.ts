import type {
  Duration,
  Field,
  ImpactFact,
  Postmortem,
  Quantity,
  StatedStretch,
  TextSpan
} from 'mdast-util-postmortem'
import {isWithin} from '../../text/positions.ts'

/** A length of time that the document states for the incident as a whole. */
export interface StatedLength extends TextSpan {
  seconds: number
  /** The higher end of a range; none of `over 2 hours`. */
  high: number | undefined
  /** Seconds that the last stated digit is worth. */
  step: number
  /** `about`, `~`. */
  isApproximate: boolean
  /** `range`: it is only known that it is the length of the range beside it. */
  from: 'field' | 'range' | 'sentence' | 'title'
  /** What it is said to measure, in lower case: *time to repair* is not *time to resolve*. */
  label: string | undefined
  /** The range beside it: `(14:05 to 15:07)`. */
  window: Quantity | undefined
  /** Words for what it is said of; none for the incident as a whole. */
  about: ReadonlyArray<string>
  /** Number of the sentence that it stands in. */
  statement: number | undefined
}

/** Ranges by the place of the length beside them. */
type Ranges = ReadonlyMap<number | undefined, Quantity>

/** A text that is this much longer says more than how long it was. */
const mostRemark = 20

/**
 * List the lengths of time that a document states for the incident as a whole, those of the title
 * and of fields first.
 *
 * @param postmortem
 *   Document.
 */
export function statedLengths(postmortem: Postmortem): Array<StatedLength> {
  const {impact, responseTimes, sections, title} = postmortem
  const parts = responseTimes.filter(({step}) => step !== 'ended')
  const isPart = (span: TextSpan) => parts.some(({duration}) => isSamePlace(duration, span))
  const metadata = postmortem.metadata.filter(({duration}) => !duration || !isPart(duration))
  const facts = impact.facts.filter(
    ({figures, isWhole, metric}) => metric === 'duration' && isWhole && !figures.some(isPart)
  )
  const known = new Set<number | undefined>()
  const ranges = new Map(
    impact.stretches.map(({duration, range}) => [offsetOf(duration), range] as const)
  )
  const fields = metadata.flatMap((field) => ofField(field, facts, known, ranges))
  const others = facts.filter(({figures}) => !figures.some((each) => known.has(offsetOf(each))))
  const inTitle = others.filter(({value}) => isWithin(value.position, title?.position))
  const labelled = others.filter(
    ({from, section}) =>
      (from === 'label' || from === 'table') &&
      section !== undefined &&
      sections[section]!.names.includes('impact')
  )
  const sentences = others.filter((fact) => fact.from === 'sentence' && !inTitle.includes(fact))
  const whole = [
    ...inTitle.flatMap((fact) => ofFact(fact, 'title', ranges)),
    ...fields,
    // Several are those of several services.
    ...(labelled.length === 1 ? ofFact(labelled[0]!, 'field', ranges) : []),
    ...withoutParts(sentences, ranges)
  ]
  const offsets = new Set(whole.map(offsetOf))
  const alone = impact.stretches.filter(({duration}) => !offsets.has(offsetOf(lengthOf(duration))))
  return [...whole, ...alone.flatMap(ofStretch)]
}

/**
 * List the lengths of time that are stated twice: `90 minutes (1 h 15 min)`.
 *
 * @param postmortem
 *   Document.
 */
export function restatedLengths({impact}: Postmortem): Array<[StatedLength, StatedLength]> {
  return impact.restatements
    .filter(({first, second}) => first.kind === 'duration' && !isOpen(first) && !isOpen(second))
    .map(({first, second}) => [aside(first), aside(second)])
}

/**
 * The length of time behind a label.
 *
 * @param duration
 *   What is written there.
 */
export function lengthOfLabel({hedged, position, seconds, step, written}: Duration): StatedLength {
  return {written, position, seconds, high: undefined, step, isApproximate: hedged, from: 'field', label: undefined, window: undefined, about: [], statement: undefined} // prettier-ignore
}

/**
 * Check whether two texts are one.
 *
 * @param a
 *   Text.
 * @param b
 *   Other text.
 */
export function isSamePlace(a: TextSpan, b: TextSpan): boolean {
  return offsetOf(a) !== undefined && offsetOf(a) === offsetOf(b)
}

function aside(figure: Quantity): StatedLength {
  return {...lengthOf(figure), from: 'sentence', label: undefined, window: undefined, about: [], statement: undefined} // prettier-ignore
}

function offsetOf({position}: TextSpan): number | undefined {
  return position?.start.offset
}

function ofField(
  {duration, key, value}: Field,
  facts: ReadonlyArray<ImpactFact>,
  known: Set<number | undefined>,
  ranges: Ranges
): Array<StatedLength> {
  if (!duration) return []
  known.add(offsetOf(duration))
  const isSame = (figure: Quantity) => offsetOf(figure) === offsetOf(duration)
  const fact = facts.find(({figures}) => figures.some(isSame))
  const window = ranges.get(offsetOf(duration))
  if (!window && value.written.length > duration.written.length + mostRemark) return []
  const figure = fact?.figures.find(isSame)
  if (figure ? isOpen(figure) : duration.hedged) return []
  const {hedged: isApproximate, position, seconds, step, written: text} = duration
  const high = figure && lengthOf(figure).high
  const label = key.written.toLowerCase()
  return [{written: text, position, seconds, high, step, isApproximate, from: 'field', label, window, about: [], statement: fact?.statement}] // prettier-ignore
}

function ofFact(fact: ImpactFact, from: StatedLength['from'], ranges: Ranges): Array<StatedLength> {
  const lengths = fact.figures.filter(({kind}) => kind === 'duration')
  const [figure] = lengths
  if (lengths.length !== 1 || !figure || isOpen(figure)) return []
  const label = fact.label?.written.toLowerCase()
  const window = ranges.get(offsetOf(figure))
  return [{...lengthOf(figure), from, label, window, about: fact.about, statement: fact.statement}]
}

/** A length that is said of anything is that of the range beside it. */
function ofStretch({duration, range, statement}: StatedStretch): Array<StatedLength> {
  if (isOpen(duration)) return []
  return [{...lengthOf(duration), from: 'range', label: undefined, window: range, about: [], statement}] // prettier-ignore
}

/** `Up to 2 hours` can be how long it was for one customer, `nearly 2 hours` anything. */
function isOpen({isBound, limit}: Quantity): boolean {
  return isBound && limit !== 'least'
}

/** `Over 2 hours` is one with its hedge: without it, it is another length. */
function lengthOf({
  hedge,
  high: end,
  limit,
  position,
  step,
  value,
  withHedge,
  written
}: Quantity): Pick<
  StatedLength,
  'high' | 'isApproximate' | 'position' | 'seconds' | 'step' | 'written'
> {
  const isOver = limit === 'least'
  const span = isOver ? withHedge : {written, position}
  const high = isOver ? Infinity : end
  return {...span, seconds: value, high, step, isApproximate: hedge !== undefined}
}

/** Sentences of a section that state several lengths state those of its parts. */
function withoutParts(facts: ReadonlyArray<ImpactFact>, ranges: Ranges): Array<StatedLength> {
  const all = facts.map((fact) => ({
    section: fact.section,
    lengths: ofFact(fact, 'sentence', ranges)
  }))
  return all.flatMap(({lengths, section}) => {
    const values = all.flatMap((other) =>
      other.section === section ? other.lengths.map(({seconds}) => seconds) : []
    )
    return new Set(values).size > 1 ? lengths.filter(({window}) => window) : lengths
  })
}
