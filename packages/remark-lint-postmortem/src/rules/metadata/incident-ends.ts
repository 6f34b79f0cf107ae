import type {Field, Postmortem, TextSpan, Timestamp} from 'mdast-util-postmortem'
import type {TimedEntry} from '../timeline/entries.ts'
import type {Instant} from './instant.ts'
import {isStep, timedEntries} from '../timeline/entries.ts'
import {instantOf} from './instant.ts'

/** A time at which the incident can have started or ended. */
interface End extends Instant {
  span: TextSpan
  zone: string | undefined
  isApproximate: boolean
}

/** From a start to an end. */
export interface Stretch {
  start: TextSpan
  end: TextSpan
  seconds: number
  isApproximate: boolean
}

/** How long the incident lasted, as its times have it. */
export interface IncidentLength {
  /** From the one stated start to the one stated end, or from the first to the last of the likely ones. */
  whole: Stretch
  /** All stretches that somebody can mean; only one if it is certain. */
  possible: ReadonlyArray<Stretch>
  /** Start and end are stated as such. */
  isCertain: boolean
}

/**
 * Find out how long an incident lasted: by the fields with its start and end, else by the entries
 * that are labelled so, else by the entries around its detection and its recovery.
 *
 * @param postmortem
 *   Document.
 * @returns
 *   Lengths; `undefined` if the document does not say when it started and ended.
 */
export function incidentLength(postmortem: Postmortem): IncidentLength | undefined {
  const start = statedEnd(postmortem, 'started')
  const end = statedEnd(postmortem, 'ended')
  const certain = start && end && stretch(start, end)
  if (certain) return {whole: certain, possible: [certain], isCertain: true}
  return likelyLength(postmortem)
}

/**
 * Find out how long an incident lasted from one step to another, if the document says exactly when
 * each was: in a field, in the entry that is labelled so, or in the one whose words say it. Of
 * several entries the first one counts, of recovery the last one.
 *
 * @param postmortem
 *   Document.
 * @param from
 *   Step.
 * @param to
 *   Later step.
 * @returns
 *   Seconds; `undefined` if that is not known.
 */
export function secondsBetween(
  postmortem: Postmortem,
  from: IncidentStep,
  to: IncidentStep
): number | undefined {
  const [start, end] = [from, to].map(
    (step) => statedEnd(postmortem, step) ?? milestoneEnd(postmortem, step)
  )
  const seconds = start && end && secondsFrom(start, end)
  return seconds !== undefined && seconds >= 0 ? seconds : undefined
}

/**
 * Find the time from one step to another, if the document states both: in a field, or in the one
 * entry that is labelled so.
 *
 * @param postmortem
 *   Document.
 * @param from
 *   Step.
 * @param to
 *   Later step.
 * @returns
 *   Stretch; `undefined` if one of them is not stated, or they are in another order.
 */
export function statedStretch(
  postmortem: Postmortem,
  from: StatedStep,
  to: StatedStep
): Stretch | undefined {
  const [start, end] = [statedEnd(postmortem, from), statedEnd(postmortem, to)]
  return start && end && stretch(start, end)
}

/** Steps whose times are fields as well. */
type IncidentStep = 'detected' | 'ended' | 'started'

/** Steps that a field or a label states. */
type StatedStep = IncidentStep | 'acknowledged' | 'mitigated'

const milestoneOf = {started: 'started', detected: 'detected', ended: 'restored'} as const

const labelOf = {...milestoneOf, acknowledged: undefined, mitigated: 'mitigated'} as const

/** The entry whose words say that it is the step. */
function milestoneEnd(postmortem: Postmortem, step: IncidentStep): End | undefined {
  const entries = timedEntries(postmortem).filter(
    ({milestone}) => milestone?.name === milestoneOf[step]
  )
  const entry = entries.at(step === 'ended' ? -1 : 0)
  return entry && ofEntry(entry).find(({isApproximate}) => !isApproximate)
}

/** A field with day and time, else the entry that is labelled so. */
function statedEnd(postmortem: Postmortem, step: StatedStep): End | undefined {
  const fields = step === 'mitigated' ? [] : fieldsOf(postmortem, [step])
  const [field] = fields
  if (field && fields.length === 1 && !field.isApproximate) return field
  const milestone = labelOf[step]
  const entries = timedEntries(postmortem).filter(
    (entry) => milestone && entry.milestone?.name === milestone && entry.milestone.from === 'label'
  )
  const [found] = entries.flatMap(ofEntry)
  return entries.length === 1 && found && !found.isApproximate ? found : undefined
}

/**
 * It started at any time before its end, and ended at any time from the mitigation on: a deployment
 * can have done no harm for hours.
 */
function likelyLength(postmortem: Postmortem): IncidentLength | undefined {
  const entries = timedEntries(postmortem)
  const first = likelyStart(entries)
  const last = entries.findLastIndex(({milestone}) => milestone?.name === 'restored')
  if (first < 0 || last <= first) return undefined
  const mitigated = entries.findIndex(
    (entry, index) =>
      index > first && index <= last && (isStep(entry, 'mitigated') || isStep(entry, 'restored'))
  )
  const starts = [
    ...entries.slice(0, last).flatMap(ofEntry),
    ...fieldsOf(postmortem, ['started', 'detected'])
  ]
  const ends = [
    ...entries.slice(mitigated === -1 ? last : mitigated).flatMap(ofEntry),
    ...fieldsOf(postmortem, ['ended', 'closed'])
  ]
  const [start, end] = [ofEntry(entries[first]!)[0], ofEntry(entries[last]!)[0]]
  const whole = start && end && stretch(start, end)
  if (!whole) return undefined
  const possible = starts.flatMap((from) => ends.flatMap((to) => stretch(from, to) ?? []))
  return {whole, possible, isCertain: false}
}

/** The entry that is known to be the start, else the one before it was detected. */
function likelyStart(entries: ReadonlyArray<TimedEntry>): number {
  const started = entries.findIndex(({milestone}) => milestone?.name === 'started')
  if (started !== -1) return started
  return entries.findIndex((entry) => isStep(entry, 'detected')) - 1
}

function fieldsOf(postmortem: Postmortem, names: ReadonlyArray<Field['name']>): Array<End> {
  const [declared] = postmortem.timeline.zones
  return postmortem.metadata
    .filter(({name}) => names.includes(name))
    .flatMap(({date: own, time}) => {
      // A clock alone is of the day of the incident.
      const date = own ?? postmortem.date
      return time && date ? endAt(time, instantOf(date, time, declared)) : []
    })
}

function ofEntry({date, offsets, timestamp}: TimedEntry): Array<End> {
  if (!date) return []
  const {seconds} = instantOf(date, timestamp, undefined)
  const [offset] = offsets?.length === 1 ? offsets : []
  return endAt(timestamp, {seconds, offset})
}

function endAt(time: Timestamp, instant: Instant): Array<End> {
  if (!time.clock || time.faults.length > 0) return []
  const isApproximate = time.approximate || time.precision === 'hour'
  return [{span: time, ...instant, zone: time.zone?.written, isApproximate}]
}

function stretch(start: End, end: End): Stretch | undefined {
  const seconds = secondsFrom(start, end) ?? 0
  const isApproximate = start.isApproximate || end.isApproximate
  return seconds > 0 ? {start: start.span, end: end.span, seconds, isApproximate} : undefined
}

/** Two times in zones that are not known are subtracted if the zones are written the same. */
function secondsFrom(start: End, end: End): number | undefined {
  const isKnown = start.offset !== undefined && end.offset !== undefined
  const areUnknown = start.offset === undefined && end.offset === undefined
  if (!isKnown && !(areUnknown && start.zone === end.zone)) return undefined
  return end.seconds - start.seconds - (isKnown ? (end.offset! - start.offset!) * 60 : 0)
}
