import type {ImpactFact, Postmortem, Quantity, StatedRange} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import type {Stretch} from './incident-ends.ts'
import type {StatedLength} from './stated-lengths.ts'
import {isEnglish} from 'mdast-util-postmortem'
import {suggestion} from '../../edits/edits.ts'
import {eachIncident} from '../../document/each-incident.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {formatDuration} from '../../text/format-time.ts'
import {incidentLength, statedStretch} from './incident-ends.ts'
import {areNear, isNear, isRoundFor, vagueness} from './same-length.ts'
import {isSamePlace, lengthOfLabel, restatedLengths, statedLengths} from './stated-lengths.ts'

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
  range: ({actual, duration, range}: Record<'actual' | 'duration' | 'range', string>) =>
    `Unexpected duration \`${duration}\`, expected \`${actual}\` as in \`${range}\``,
  response: ({
    actual,
    duration,
    end,
    start,
    to
  }: Record<'actual' | 'duration' | 'end' | 'start' | 'to', string>) =>
    `Unexpected time to ${to} \`${duration}\`, expected \`${actual}\` from \`${start}\` to \`${end}\``,
  tooLong: ({actual, end, range, start}: Record<'actual' | 'end' | 'range' | 'start', string>) =>
    `Unexpected \`${range}\`, expected at most the \`${actual}\` from \`${start}\` to \`${end}\``,
  contradiction: ({duration, other}: {duration: string; other: string}) =>
    `Unexpected duration \`${duration}\`, expected \`${other}\` as stated before`
}

/** The duration is the time between start and end. */
export default defineRule({
  name: 'duration',
  description: 'require each stated duration to be the time from start to recovery',
  note: 'In one public collection of reports two out of five contradict themselves here.',
  notes: {
    contradiction: 'Two places state two durations, and nothing says which of them is right.'
  },
  presets: {recommended: 'warn', draft: 'warn', strict: ['error', {rounding: 0}]},
  options: {
    rounding: {
      type: 'count',
      default: 15,
      description:
        'Percent by which a round figure may differ from the times: one of five minutes, from two hours on of half hours.'
    },
    tolerance: {
      type: 'count',
      default: 1,
      description: 'Minutes by which the two may differ, besides what was rounded.'
    }
  },
  messages,
  *check(postmortem, {rounding, tolerance}) {
    for (const incident of eachIncident(postmortem)) {
      yield* wrongLengths(incident, tolerance, rounding / 100)
    }
  }
})

function* wrongLengths(
  postmortem: Postmortem,
  tolerance: number,
  rounding: number
): Generator<Finding<typeof messages>> {
  // Of nights and weekends only the author knows how much of them counts.
  if (postmortem.impact.countedHours) return
  // In other languages than English what a range in a sentence is of is not known.
  const isOther = !isEnglish(postmortem.locale)
  const stated = statedLengths(postmortem)
  const whole = stated.filter(({from}) => from !== 'range')
  const range = oneRange(postmortem)
  const length = whole.length > 0 || range ? incidentLength(postmortem) : undefined
  yield* wrongResponse(postmortem, tolerance)
  if (range && length?.isCertain && !isOther) yield* longerThan(length.whole, range, tolerance)
  for (const [first, second] of restatedLengths(postmortem)) {
    if (!areNear(first, second, tolerance)) yield twice(first, second)
  }
  for (const one of stated) {
    if (one.window && !isNear(one, rangeOf(one.window), tolerance, true)) {
      yield besideRange('ownRange', one, one.window)
    } else if (length && one.from !== 'range' && !(isOther && one.window)) {
      const ends = range ? [...length.possible, rangeOf(range.range)] : length.possible
      // What is far apart from an entry that is only likely the start has another one.
      const isOther = !length.isCertain && !isComparable(one, length.whole.seconds)
      // Round figures are those of the whole, and not of one of its parts.
      const isKnown =
        ends.some((each) => isNear(one, each, tolerance)) || isRoundFor(one, length.whole, rounding)
      if (!isOther && !isKnown && !isFromDetection(one, postmortem, tolerance)) {
        yield different(one, length.whole)
      }
    }
  }
  if (length) return
  const differing = range && !isOther ? differingFrom(range, whole, tolerance, rounding) : []
  for (const one of differing) yield besideRange('range', one, range!.range)
  if (differing.length === 0) yield* contradiction(postmortem, whole, tolerance)
}

/** Lengths that are not that of a range; none if one is, for the others are of something else. */
function differingFrom(
  range: StatedRange,
  whole: ReadonlyArray<StatedLength>,
  tolerance: number,
  rounding: number
): Array<StatedLength> {
  const actual = rangeOf(range.range)
  return whole.some((one) => isNear(one, actual, tolerance) || isRoundFor(one, actual, rounding))
    ? []
    : whole.filter((one) => isOf(one, range))
}

/** The one range of time that the document says of the harm, if it does not say several. */
function oneRange({impact}: Postmortem): StatedRange | undefined {
  const [first, ...others] = impact.ranges
  return first && others.every(({range}) => range.value === first.range.value) && !first.range.hedge
    ? first
    : undefined
}

function rangeOf({hedge, value}: Quantity): Pick<Stretch, 'isApproximate' | 'seconds'> {
  return {seconds: value, isApproximate: hedge !== undefined}
}

/** A length of the incident, or of what the range is said of; in one sentence it is that of a part. */
function isOf({about, statement, window}: StatedLength, range: StatedRange): boolean {
  if (window || statement === range.statement) return false
  return about.length === 0 || about.some((word) => range.about.includes(word))
}

function besideRange(
  messageId: 'ownRange' | 'range',
  stated: StatedLength,
  window: Quantity
): Finding<typeof messages> {
  const actual = formatDuration(window.value)
  return {
    messageId,
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

const stepNames = {
  detected: 'detect',
  acknowledged: 'acknowledge',
  mitigated: 'mitigate',
  ended: 'resolve'
} as const

/** `Time to detect: 5 minutes` is the time from the start to the detection that are stated. */
function* wrongResponse(
  postmortem: Postmortem,
  tolerance: number
): Generator<Finding<typeof messages>> {
  for (const {duration, step} of postmortem.responseTimes) {
    const stated = lengthOfLabel(duration)
    if (step === 'ended') {
      yield* wrongRecovery(postmortem, stated, tolerance)
      continue
    }
    const whole = statedStretch(postmortem, 'started', step)
    // Some count from the detection on.
    const part = step === 'detected' ? undefined : statedStretch(postmortem, 'detected', step)
    const possible = [whole, part].flatMap((each) => each ?? [])
    if (!whole || possible.some((each) => isNear(stated, each, tolerance))) continue
    if (step !== 'detected' && !part && stated.seconds < whole.seconds) continue
    yield response(stated, whole, step)
  }
}

/** Where the start is not stated, the time to the end is counted from the detection. */
function* wrongRecovery(
  postmortem: Postmortem,
  stated: StatedLength,
  tolerance: number
): Generator<Finding<typeof messages>> {
  // Else it is the duration, or a part of it.
  if (statedStretch(postmortem, 'started', 'ended')) return
  const whole = statedStretch(postmortem, 'detected', 'ended')
  const possible = [whole, statedStretch(postmortem, 'detected', 'mitigated')].flatMap((each) => each ?? []) // prettier-ignore
  if (!whole || possible.some((each) => isNear(stated, each, tolerance))) return
  if (isComparable(stated, whole.seconds)) yield response(stated, whole, 'ended')
}

function response(
  stated: StatedLength,
  {end, seconds, start}: Stretch,
  step: keyof typeof stepNames
): Finding<typeof messages> {
  return {
    messageId: 'response',
    data: {actual: formatDuration(seconds), duration: stated.written, end: end.written, start: start.written, to: stepNames[step]}, // prettier-ignore
    place: stated.position,
    related: {place: start.position, reason: 'Start here'}
  }
}

/** `Time to resolve` is counted from the start by some, by others from the detection. */
function isFromDetection(one: StatedLength, postmortem: Postmortem, tolerance: number): boolean {
  const isResponse = postmortem.responseTimes.some(({duration}) => isSamePlace(duration, one))
  const part = isResponse ? statedStretch(postmortem, 'detected', 'ended') : undefined
  return part !== undefined && isNear(one, part, tolerance)
}

/** The harm cannot be there for longer than the incident. */
function* longerThan(
  {end, isApproximate, seconds, start}: Stretch,
  {range}: StatedRange,
  tolerance: number
): Generator<Finding<typeof messages>> {
  const open = tolerance * 60 + (isApproximate ? vagueness : 0)
  if (range.value <= seconds + open) return
  yield {
    messageId: 'tooLong',
    data: {actual: formatDuration(seconds), end: end.written, range: range.written, start: start.written}, // prettier-ignore
    place: range.position,
    related: {place: start.position, reason: 'Start here'}
  }
}

/** Without start and end two durations of the same measure can still contradict each other. */
function* contradiction(
  {impact}: Postmortem,
  stated: ReadonlyArray<StatedLength>,
  tolerance: number
): Generator<Finding<typeof messages>> {
  for (const [index, other] of stated.entries()) {
    const first = stated.slice(0, index).find((each) => isSameMeasure(each, other))
    if (!first) continue
    const isOfPart = isBesideLength(impact.facts, first, other)
    if (!isOfPart && !areNear(first, other, tolerance)) yield twice(first, other)
  }
}

/** `2 hours in the app, 10 minutes on the web`: another 10 minutes are those of the web. */
function isBesideLength(
  facts: ReadonlyArray<ImpactFact>,
  first: StatedLength,
  {seconds}: StatedLength
): boolean {
  return facts.some(
    ({figures, statement}) =>
      statement !== undefined &&
      statement === first.statement &&
      figures.some(({kind, value}) => kind === 'duration' && value === seconds)
  )
}

function twice(first: StatedLength, other: StatedLength): Finding<typeof messages> {
  return {
    messageId: 'contradiction',
    data: {duration: other.written, other: first.written},
    place: other.position,
    related: {place: first.position, reason: 'Other duration here'}
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
