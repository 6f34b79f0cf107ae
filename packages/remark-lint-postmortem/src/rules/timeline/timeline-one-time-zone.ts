import type {Zone} from 'mdast-util-postmortem'
import type {PlacedFix} from '../../edits/edits.ts'
import type {Finding} from '../../rule/rule-definition.ts'
import type {TimedEntry} from './entries.ts'
import {suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {formatClock} from '../../text/format-time.ts'
import {timedEntries} from './entries.ts'

/** Characters of the longest time with its zone: `11:04:05 p.m. America/Los_Angeles`. */
const maxLength = 40

const messages = {
  otherZone: ({expected, zone}: {expected: string; zone: string}) =>
    `Unexpected time zone \`${zone}\`, expected \`${expected}\` as in the other entries`,
  wrongTime: ({expected, of, time}: Record<'expected' | 'of' | 'time', string>) =>
    `Unexpected time \`${time}\` for \`${of}\` in the other zone, expected \`${expected}\``
}

/** All times are in one zone. */
export default defineRule({
  name: 'timeline-one-time-zone',
  description: 'require one time zone for all times of the timeline',
  note: 'Readers compare times line by line, and nobody adds seven hours in between.',
  presets: {recommended: 'warn', strict: 'warn'},
  options: {
    otherZone: {
      type: 'boolean',
      default: true,
      description:
        'Whether a time in two zones must be the same time twice: `13:14 EDT (17:14 UTC)`.'
    }
  },
  messages,
  *check(postmortem, {otherZone}, {text}) {
    const entries = timedEntries(postmortem).filter(({timestamp}) => timestamp.zone)
    const common = mostFrequent(entries.map(({timestamp}) => timestamp.zone!))
    for (const entry of entries) {
      const {zone} = entry.timestamp
      if (common && nameOf(zone!) !== nameOf(common)) {
        yield {
          messageId: 'otherZone',
          data: {expected: common.written, zone: zone!.written},
          ...conversion(entry, common, text)
        }
      }
      if (otherZone) yield* wrongTime(entry)
    }
  }
})

/** `UTC`, `GMT`, and `Z` are one, as are the two seasons of a place. */
function nameOf({offset, place, written: text}: Zone): string {
  return place ?? (offset === undefined ? text : `offset ${offset}`)
}

function mostFrequent(zones: ReadonlyArray<Zone>): Zone | undefined {
  const counts = new Map<string, {zone: Zone; count: number}>()
  for (const zone of zones) {
    const known = counts.get(nameOf(zone))
    if (known) known.count++
    else counts.set(nameOf(zone), {zone, count: 1})
  }
  return [...counts.values()].reduce<{zone: Zone; count: number} | undefined>(
    (best, other) => (!best || other.count > best.count ? other : best),
    undefined
  )?.zone
}

/** The time and its zone, and how they read in the common zone, if that is on the same day. */
function conversion({offsets, timestamp}: TimedEntry, common: Zone, text: string): PlacedFix {
  const {clock: time, end, zone} = timestamp
  const start = time?.position?.start
  const stop = zone?.position?.end
  if (!time || !start || !stop || end || common.offset === undefined || offsets?.length !== 1) {
    return {place: zone?.position}
  }
  const seconds =
    time.hour * 3600 + time.minute * 60 + (time.second ?? 0) + (common.offset - offsets[0]!) * 60
  // Another day would have to be written as well; so would all that stands in between.
  const isNear = stop.line === start.line && stop.column - start.column <= maxLength
  if (seconds < 0 || seconds >= 86_400 || !isNear) return {place: zone?.position}
  const converted = `${formatClock(seconds, time.second !== undefined)} ${common.written}`
  // With letters after it `2026-03-12T14:05:00Z` is no timestamp of a machine any more.
  const day = timestamp.day?.position?.end
  const hasMark = day?.offset !== undefined && text.slice(day.offset, start.offset) === 'T'
  return hasMark
    ? {place: {start: day, end: stop}, fix: suggestion(` ${converted}`)}
    : {place: {start, end: stop}, fix: suggestion(converted)}
}

function* wrongTime({offsets, timestamp}: TimedEntry): Generator<Finding<typeof messages>> {
  const {clock, otherZone} = timestamp
  if (!clock || otherZone?.zone.offset === undefined || offsets?.length !== 1) return
  const other = otherZone.clock
  const seconds = clock.hour * 3600 + clock.minute * 60 + (otherZone.zone.offset - offsets[0]!) * 60
  const expected = formatClock(seconds)
  if (expected === formatClock(other.hour * 3600 + other.minute * 60)) return
  yield {
    messageId: 'wrongTime',
    data: {expected, of: clock.written, time: other.written},
    place: other.position,
    related: {place: clock.position, reason: 'Same time here'},
    fix: suggestion(expected)
  }
}
