import type {Finding} from '../../rule/rule-definition.ts'
import type {Stretch} from './incident-ends.ts'
import type {StatedLength} from './stated-lengths.ts'
import {suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {formatDuration} from '../../text/format-time.ts'
import {incidentLength} from './incident-ends.ts'
import {statedLengths} from './stated-lengths.ts'

const messages = {
  different: ({
    actual,
    duration,
    end,
    start
  }: Record<'actual' | 'duration' | 'end' | 'start', string>) =>
    `Unexpected duration \`${duration}\`, expected \`${actual}\` from \`${start}\` to \`${end}\``,
  ownRange: ({actual, duration, range}: Record<'actual' | 'duration' | 'range', string>) =>
    `Unexpected duration \`${duration}\`, expected \`${actual}\` as in \`${range}\` beside it`,
  contradiction: ({duration, other}: {duration: string; other: string}) =>
    `Unexpected duration \`${duration}\`, expected \`${other}\` as stated before`
}

/** The duration is the time between start and end. */
export default defineRule({
  name: 'duration',
  description: 'each stated duration is the time from start to recovery',
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
    // Of nights and weekends only the author knows how much of them counts.
    if (postmortem.impact.countedHours) return
    const stated = statedLengths(postmortem)
    const length = stated.length > 0 ? incidentLength(postmortem) : undefined
    for (const one of stated) {
      const own = one.window
      if (
        own &&
        !isNear(one, {seconds: own.value, isApproximate: own.hedge !== undefined}, tolerance)
      ) {
        yield ownRange(one, own)
      } else if (length && !length.possible.some((each) => isNear(one, each, tolerance))) {
        yield different(one, length.whole)
      }
    }
    if (!length) yield* contradiction(stated, tolerance)
  }
})

function ownRange(
  stated: StatedLength,
  window: NonNullable<StatedLength['window']>
): Finding<typeof messages> {
  const actual = formatDuration(window.value)
  return {
    messageId: 'ownRange',
    data: {actual, duration: stated.written, range: window.written},
    place: stated.position,
    related: {place: window.position, reason: 'Range here'}
  }
}

function different(stated: StatedLength, {end, seconds, start}: Stretch): Finding<typeof messages> {
  const actual = formatDuration(seconds)
  return {
    messageId: 'different',
    data: {actual, duration: stated.written, end: end.written, start: start.written},
    place: stated.position,
    related: {place: start.position, reason: 'Start here'},
    // If they are far apart, a slip in a date is more likely.
    ...(isComparable(stated, seconds) && {fix: suggestion(actual)})
  }
}

/** Without start and end two durations of the same measure can still contradict each other. */
function* contradiction(
  stated: ReadonlyArray<StatedLength>,
  tolerance: number
): Generator<Finding<typeof messages>> {
  for (const [index, other] of stated.entries()) {
    const first = stated.slice(0, index).find((each) => isSameMeasure(each, other))
    if (!first) continue
    const isRounder = other.step > first.step
    const [exact, rounded] = isRounder ? [first, other] : [other, first]
    if (isNear(rounded, exact, tolerance)) continue
    yield {
      messageId: 'contradiction',
      data: {duration: other.written, other: first.written},
      place: other.position,
      related: {place: first.position, reason: 'Other duration here'}
    }
  }
}

/** Of two labels only the author knows whether they mean the same. */
function isSameMeasure(a: StatedLength, b: StatedLength): boolean {
  return a.label === b.label || a.label === undefined || b.label === undefined
}

/** One is at most four times the other. */
function isComparable({seconds}: StatedLength, actual: number): boolean {
  return Math.max(seconds, actual) <= 4 * Math.min(seconds, actual)
}

/** How far an approximate length can be off, as a share of it, and an approximate time, in seconds. */
const vagueShare = 0.25
const vagueness = 15 * 60

/** A minute at both ends, half of the unit that was rounded to, or what a hedge leaves open. */
function isNear(
  {high, isApproximate, seconds, step}: StatedLength,
  actual: Pick<Stretch, 'isApproximate' | 'seconds'>,
  tolerance: number
): boolean {
  const rounded = step > 60 ? step / 2 : 0
  const vague = isApproximate && high === undefined ? vagueShare * seconds : 0
  const open = tolerance * 60 + Math.max(rounded, vague) + (actual.isApproximate ? vagueness : 0)
  return actual.seconds >= seconds - open && actual.seconds <= (high ?? seconds) + open
}
