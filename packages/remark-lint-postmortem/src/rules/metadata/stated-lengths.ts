import type {Field, ImpactFact, Postmortem, Quantity, TextSpan} from 'mdast-util-postmortem'
import {isWithin} from '../../text/positions.ts'

/** A length of time that the document states for the incident as a whole. */
export interface StatedLength extends TextSpan {
  seconds: number
  /** The higher end of a range. */
  high: number | undefined
  /** Seconds that the last stated digit is worth. */
  step: number
  /** `about`, `~`. */
  isApproximate: boolean
  from: 'field' | 'sentence' | 'title'
  /** What it is said to measure, in lower case: *time to repair* is not *time to resolve*. */
  label: string | undefined
  /** The range beside it: `(14:05 to 15:07)`. */
  window: Quantity | undefined
}

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
  const {impact, metadata, sections, title} = postmortem
  const facts = impact.facts.filter(({isWhole, metric}) => metric === 'duration' && isWhole)
  const known = new Set<number | undefined>()
  const fields = metadata.flatMap((field) => ofField(field, facts, known))
  const others = facts.filter(({figures}) => !figures.some((each) => known.has(offsetOf(each))))
  const inTitle = others.filter(({value}) => isWithin(value.position, title?.position))
  const labelled = others.filter(
    ({from, section}) =>
      (from === 'label' || from === 'table') &&
      section !== undefined &&
      sections[section]!.names.includes('impact')
  )
  const sentences = others.filter((fact) => fact.from === 'sentence' && !inTitle.includes(fact))
  return [
    ...inTitle.flatMap((fact) => ofFact(fact, 'title')),
    ...fields,
    // Several are those of several services.
    ...(labelled.length === 1 ? ofFact(labelled[0]!, 'field') : []),
    ...withoutParts(sentences)
  ]
}

function offsetOf({position}: TextSpan): number | undefined {
  return position?.start.offset
}

function ofField(
  {duration, key, value}: Field,
  facts: ReadonlyArray<ImpactFact>,
  known: Set<number | undefined>
): Array<StatedLength> {
  if (!duration) return []
  known.add(offsetOf(duration))
  const isSame = (figure: Quantity) => offsetOf(figure) === offsetOf(duration)
  const fact = facts.find(({figures}) => figures.some(isSame))
  const window = fact && ownWindow(fact)
  if (!window && value.written.length > duration.written.length + mostRemark) return []
  const figure = fact?.figures.find(isSame)
  if (figure ? figure.isBound : duration.hedged) return []
  const {hedged: isApproximate, position, seconds, step, written: text} = duration
  const label = key.written.toLowerCase()
  return [{written: text, position, seconds, high: figure?.high, step, isApproximate, from: 'field', label, window}] // prettier-ignore
}

function ofFact(fact: ImpactFact, from: StatedLength['from']): Array<StatedLength> {
  const lengths = fact.figures.filter(({kind}) => kind === 'duration')
  const [figure] = lengths
  if (lengths.length !== 1 || !figure || figure.isBound) return []
  const {hedge, high, position, step, value, written: text} = figure
  const label = fact.label?.written.toLowerCase()
  return [{written: text, position, seconds: value, high, step, isApproximate: hedge !== undefined, from, label, window: ownWindow(fact)}] // prettier-ignore
}

/** The one range of the one length. */
function ownWindow({figures}: ImpactFact): Quantity | undefined {
  const windows = figures.filter(({kind}) => kind === 'window')
  return windows.length === 1 && figures.length === 2 ? windows[0] : undefined
}

/** Sentences of a section that state several lengths state those of its parts. */
function withoutParts(facts: ReadonlyArray<ImpactFact>): Array<StatedLength> {
  const all = facts.map((fact) => ({section: fact.section, lengths: ofFact(fact, 'sentence')}))
  return all.flatMap(({lengths, section}) => {
    const values = all.flatMap((other) =>
      other.section === section ? other.lengths.map(({seconds}) => seconds) : []
    )
    return new Set(values).size > 1 ? lengths.filter(({window}) => window) : lengths
  })
}
