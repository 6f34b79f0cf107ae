import type {
  CalendarDate,
  Clock,
  Postmortem,
  Timestamp,
  TextSpan,
  Zone
} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import {toLocalSeconds} from 'mdast-util-postmortem'
import {suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {formatDuration} from '../../text/format-time.ts'
import {timedEntries} from '../timeline/entries.ts'

/** An end of the incident. */
interface End {
  span: TextSpan
  seconds: number
  zone: Zone | undefined
}

/** A duration that the document states. */
type Stated = TextSpan & {seconds: number; step: number}

const messages = {
  different: ({
    actual,
    duration,
    end,
    start
  }: Record<'actual' | 'duration' | 'end' | 'start', string>) =>
    `Unexpected duration \`${duration}\`, expected \`${actual}\` from \`${start}\` to \`${end}\``,
  contradiction: ({duration, other}: {duration: string; other: string}) =>
    `Unexpected duration \`${duration}\`, expected \`${other}\` as stated before`
}

/** The duration is the time between start and end. */
export default defineRule({
  name: 'duration',
  description: 'the stated duration is the time from start to recovery',
  note: 'In one public collection of reports two out of five contradict themselves here.',
  notes: {
    contradiction: 'Two places state two durations, and nothing says which of them is right.'
  },
  presets: {recommended: 'warn', draft: 'warn', strict: 'error'},
  options: {
    tolerance: {
      type: 'count',
      default: 1,
      description: 'Minutes by which the two may differ, besides what was rounded.'
    }
  },
  messages,
  *check(postmortem, {tolerance}) {
    const stated = statedDurations(postmortem)
    const start = endOf(postmortem, 'started')
    const end = endOf(postmortem, 'ended')
    if (!start || !end || !isSameZone(start, end)) {
      yield* contradiction(stated, tolerance)
      return
    }
    const actual = end.seconds - start.seconds
    if (actual <= 0) return
    for (const duration of stated) {
      if (isNear(duration, actual, tolerance)) continue
      yield {
        messageId: 'different',
        data: {
          actual: formatDuration(actual),
          duration: duration.written,
          end: end.span.written,
          start: start.span.written
        },
        place: duration.position,
        related: {place: start.span.position, reason: 'Start here'},
        // If they are far apart, a slip in a date is more likely.
        ...(isComparable(duration, actual) && {fix: suggestion(formatDuration(actual))})
      }
    }
  }
})

/** Exact durations of the incident as a whole, in the order of the document. */
function statedDurations({impact, metadata, sections}: Postmortem): Array<Stated> {
  const fields = metadata.flatMap(({duration, value}): Array<Stated> => {
    // A text with two lengths says more than how long it was.
    if (!duration || duration.hedged) return []
    return value.written.length > duration.written.length + 20 ? [] : [duration]
  })
  const known = new Set(fields.map(({position}) => position?.start.offset))
  const inImpact = impact.facts.filter(
    ({from, metric, section}) =>
      metric === 'duration' &&
      (from === 'label' || from === 'table') &&
      section !== undefined &&
      sections[section]!.names.includes('impact')
  )
  // Several are those of several services.
  if (inImpact.length !== 1) return fields
  const figures = inImpact[0]!.figures.filter(({kind}) => kind === 'duration')
  const [figure] = figures
  if (figures.length !== 1 || !figure || figure.hedge) return fields
  if (known.has(figure.position?.start.offset)) return fields
  return [...fields, {...figure, seconds: figure.value}]
}

/** Without start and end two durations can still contradict each other. */
function* contradiction(
  [first, ...others]: ReadonlyArray<Stated>,
  tolerance: number
): Generator<Finding<typeof messages>> {
  if (!first) return
  for (const other of others) {
    const isRounder = other.step > first.step
    const [exact, rounded] = isRounder ? [first, other] : [other, first]
    if (isNear(rounded, exact.seconds, tolerance)) continue
    yield {
      messageId: 'contradiction',
      data: {duration: other.written, other: first.written},
      place: other.position,
      related: {place: first.position, reason: 'Other duration here'}
    }
  }
}

/** One is at most four times the other. */
function isComparable({seconds}: Stated, actual: number): boolean {
  return Math.max(seconds, actual) <= 4 * Math.min(seconds, actual)
}

/** A minute at both ends, or half of the unit that was rounded to. */
function isNear({seconds, step}: Stated, actual: number, tolerance: number): boolean {
  const rounded = step > 60 ? step / 2 : 0
  return Math.abs(actual - seconds) <= rounded + tolerance * 60
}

/** A field with day and time, else the entry that is labelled so. */
function endOf(postmortem: Postmortem, name: 'ended' | 'started'): End | undefined {
  const fields = postmortem.metadata.filter((field) => field.name === name && field.time?.clock)
  const [field] = fields
  if (field?.time?.clock && field.date && fields.length === 1) {
    return exact(field.time, field.date, field.time.clock)
  }
  const milestone = name === 'started' ? 'started' : 'restored'
  const entries = timedEntries(postmortem).filter(
    (entry) => entry.milestone?.name === milestone && entry.milestone.from === 'label'
  )
  const [entry] = entries
  if (entries.length !== 1 || !entry?.timestamp.clock || !entry.date) return undefined
  return exact(entry.timestamp, entry.date, entry.timestamp.clock)
}

function exact(
  time: Timestamp,
  date: CalendarDate,
  {hour, minute, second}: Clock
): End | undefined {
  if (time.approximate) return undefined
  const seconds = toLocalSeconds({date, hour, minute, second: second ?? 0})
  return {span: time, seconds, zone: time.zone}
}

/** Times in two zones are not subtracted. */
function isSameZone(a: End, b: End): boolean {
  return a.zone?.written === b.zone?.written
}
