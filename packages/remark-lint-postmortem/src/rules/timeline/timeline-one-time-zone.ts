import type {Zone} from 'mdast-util-postmortem'
import type {Finding, Rule} from '../../rule/define-rule.ts'
import type {TimedEntry} from './entries.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {suggestion} from '../../edits/edits.ts'
import {clock, timedEntries} from './entries.ts'

/** Longest time with its zone: `11:04:05 p.m. America/Los_Angeles`. */
const longest = 40

export interface Options {
  twins: boolean
}

/** All times are in one zone. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'timeline-one-time-zone',
  description: 'all times of the timeline are in one time zone',
  note: 'Readers compare times line by line, and nobody adds seven hours in between.',
  presets: {recommended: 'warn', strict: 'warn'},
  options: {
    twins: {
      type: 'boolean',
      default: true,
      description:
        'Whether a time in two zones must be the same time twice: `13:14 EDT (17:14 UTC)`.'
    }
  },
  *check(postmortem, {twins}, {text}) {
    const entries = timedEntries(postmortem).filter(({timestamp}) => timestamp.zone)
    const common = mostFrequent(entries.map(({timestamp}) => timestamp.zone!))
    for (const entry of entries) {
      const {zone} = entry.timestamp
      if (common && nameOf(zone!) !== nameOf(common)) {
        yield {
          reason: `Unexpected time zone \`${zone!.text}\`, expected \`${common.text}\` as in the other entries`,
          ...conversion(entry, common, text)
        }
      }
      if (twins) yield* wrongTwin(entry)
    }
  }
})

export default rule

/** `UTC`, `GMT`, and `Z` are one, as are the two seasons of a place. */
function nameOf({offset, place, text}: Zone): string {
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
function conversion(
  {offsets, timestamp}: TimedEntry,
  common: Zone,
  text: string
): Pick<Finding, 'fix' | 'place'> {
  const {clock: time, end, zone} = timestamp
  const start = time?.position?.start
  const stop = zone?.position?.end
  if (!time || !start || !stop || end || common.offset === undefined || offsets?.length !== 1) {
    return {place: zone?.position}
  }
  const seconds =
    time.hour * 3600 + time.minute * 60 + (time.second ?? 0) + (common.offset - offsets[0]!) * 60
  // Another day would have to be written as well; so would all that stands in between.
  const isNear = stop.line === start.line && stop.column - start.column <= longest
  if (seconds < 0 || seconds >= 86_400 || !isNear) return {place: zone?.position}
  const converted = `${clock(seconds, time.second !== undefined)} ${common.text}`
  // With letters behind it `2026-03-12T14:05:00Z` is no timestamp of a machine any more.
  const day = timestamp.day?.position?.end
  const hasMark = day?.offset !== undefined && text.slice(day.offset, start.offset) === 'T'
  return hasMark
    ? {place: {start: day, end: stop}, fix: suggestion(` ${converted}`)}
    : {place: {start, end: stop}, fix: suggestion(converted)}
}

function* wrongTwin({offsets, timestamp}: TimedEntry): Generator<Finding> {
  const {clock: time, otherZone: twin} = timestamp
  if (!time || twin?.zone.offset === undefined || offsets?.length !== 1) return
  const seconds = time.hour * 3600 + time.minute * 60 + (twin.zone.offset - offsets[0]!) * 60
  const expected = clock(seconds)
  if (expected === clock(twin.clock.hour * 3600 + twin.clock.minute * 60)) return
  yield {
    reason: `Unexpected time \`${twin.clock.text}\` for \`${time.text}\` in the other zone, expected \`${expected}\``,
    place: twin.clock.position,
    related: {place: time.position, reason: 'Same time here'},
    fix: suggestion(expected)
  }
}
