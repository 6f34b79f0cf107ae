import type {Zone} from 'mdast-util-postmortem'
import type {Finding, Rule} from '../define-rule.ts'
import type {TimedEntry} from '../times.ts'
import {defineRule} from '../define-rule.ts'
import {clock, timedEntries} from '../times.ts'

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
  *check(postmortem, {twins}) {
    const entries = timedEntries(postmortem).filter(({timestamp}) => timestamp.zone)
    const common = mostFrequent(entries.map(({timestamp}) => timestamp.zone!))
    for (const entry of entries) {
      const {zone} = entry.timestamp
      if (common && nameOf(zone!) !== nameOf(common)) {
        yield {
          reason: `Unexpected time zone \`${zone!.written}\`, expected \`${common.written}\` as in the other entries`,
          place: zone!.position
        }
      }
      if (twins) yield* wrongTwin(entry)
    }
  }
})

export default rule

/** `UTC`, `GMT`, and `Z` are one, as are the two seasons of a place. */
function nameOf({offset, place, written}: Zone): string {
  return place ?? (offset === undefined ? written : `offset ${offset}`)
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

function* wrongTwin({offsets, timestamp}: TimedEntry): Generator<Finding> {
  const {clock: time, twin} = timestamp
  if (!time || twin?.zone.offset === undefined || offsets?.length !== 1) return
  const seconds = time.hour * 3600 + time.minute * 60 + (twin.zone.offset - offsets[0]!) * 60
  const expected = clock(seconds)
  if (expected === clock(twin.clock.hour * 3600 + twin.clock.minute * 60)) return
  yield {
    reason: `Unexpected time \`${twin.clock.written}\` for \`${time.written}\` in the other zone, expected \`${expected}\``,
    place: twin.clock.position,
    related: {place: time.position, reason: 'Same time here'},
    expected: [expected]
  }
}
