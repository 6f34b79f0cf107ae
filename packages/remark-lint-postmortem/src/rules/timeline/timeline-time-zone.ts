import type {CalendarDate, Postmortem, Zone} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import {meaningsOf, offsetsIn, seasonOf} from 'mdast-util-postmortem'
import {replaceSpan, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {isoDay} from '../../text/format-time.ts'
import {list} from '../../text/list.ts'
import {timedEntries, timelineHeading, timelineSections} from './entries.ts'

const messages = {
  missing: 'Unexpected timeline without a time zone, expected for example `Timeline (UTC)`',
  ambiguous: ({meanings, zone}: {meanings: ReadonlyArray<string>; zone: string}) =>
    `Unexpected time zone \`${zone}\` with several meanings, expected ${list(meanings)}`,
  outOfSeason: ({day, expected, zone}: Record<'day' | 'expected' | 'zone', string>) =>
    `Unexpected time zone \`${zone}\` on ${day}, expected \`${expected}\``
}

/** It is known what the clocks showed elsewhere. */
export default defineRule({
  name: 'timeline-time-zone',
  description: 'require a time zone in the timeline, one that has one meaning and fits the season',
  note: 'Logs are in UTC, alerts in the zone of a server, chats in that of the reader. Name the zone once, in the heading of the timeline, or set `timeZone`.',
  notes: {
    ambiguous:
      'Write an offset or the name of a place, or say once what the letters mean: `IST (UTC+05:30)`, or in the setting `timeZones.abbreviations`.',
    outOfSeason: 'These letters name the other half of the year, so the times can be an hour off.'
  },
  presets: {recommended: 'warn', strict: 'error'},
  options: {
    season: {
      type: 'boolean',
      default: true,
      description: 'Whether letters such as `PST` must fit the time of the year.'
    }
  },
  messages,
  missing: {missing: 'time zone'},
  *check(postmortem, {season}) {
    const {zones} = postmortem.timeline
    const entries = timedEntries(postmortem)
    const own = entries.flatMap(({timestamp}) => timestamp.zone ?? [])
    const hasClocks = entries.some(({timestamp}) => timestamp.clock)
    if (hasClocks && zones.length === 0 && own.length === 0) yield missing(postmortem)
    yield* ambiguous([...zones, ...own])
    if (season) yield* outOfSeason(postmortem, [...zones, ...own])
  }
})

function missing(postmortem: Postmortem): Finding<typeof messages> {
  const [section] = timelineSections(postmortem)
  const isOpen =
    section?.headingStyle === 'heading' &&
    section.headingBlock?.end.offset === section.heading.position?.end.offset
  const titles = examples(postmortem).map((zone) => `${section?.heading.written ?? ''} (${zone})`)
  return {
    messageId: 'missing',
    ...(isOpen
      ? replaceSpan(section.heading, suggestion(...titles))
      : {place: timelineHeading(postmortem)?.position})
  }
}

/** Zones to choose from, in season; which one is right only the author knows. */
function examples({date, timeline}: Postmortem): Array<string> {
  const day = timeline.entries.find((entry) => entry.date)?.date ?? date
  const place = 'Europe/Paris'
  const [offset] = day ? offsetsIn({date: day, hour: 12, minute: 0, second: 0}, place) : []
  return ['UTC', 'PT', 'ET', (offset !== undefined && seasonOf(place, offset)) || 'CET']
}

/** Check whether replacing the zone here is all that has to change. */
function standsAlone({written: text}: Zone, zones: ReadonlyArray<Zone>): boolean {
  return zones.filter((zone) => zone.written === text).length === 1
}

/** Letters with several meanings, each once. */
function* ambiguous(zones: ReadonlyArray<Zone>): Generator<Finding<typeof messages>> {
  const reported = new Set<string>()
  for (const zone of zones) {
    const {ambiguous, position, written: text} = zone
    if (!ambiguous || reported.has(text)) continue
    reported.add(text)
    const meanings = meaningsOf(text)
    yield {
      messageId: 'ambiguous',
      data: {meanings, zone: text},
      place: position,
      ...(standsAlone(zone, zones) && {fix: suggestion(...meanings)})
    }
  }
}

/** `PST` in July: each zone once, at its first time. */
function* outOfSeason(
  {timeline}: Postmortem,
  zones: ReadonlyArray<Zone>
): Generator<Finding<typeof messages>> {
  const times = timesInZones(timeline)
  // Over a change of the clocks other letters would be wrong elsewhere.
  const right = new Set(times.flatMap(({offset, zone}) => (zone.offset === offset ? [zone] : [])))
  const reported = new Set<string>()
  for (const {date, offset, zone} of times) {
    if (offset === zone.offset || reported.has(zone.written)) continue
    reported.add(zone.written)
    const letters = seasonOf(zone.place, offset)
    if (!letters) continue
    yield {
      messageId: 'outOfSeason',
      data: {day: isoDay(date), expected: letters, zone: zone.written},
      place: zone.position,
      ...(standsAlone(zone, zones) && !right.has(zone) && {fix: suggestion(letters)})
    }
  }
}

/** Times whose zone is the letters of a place, with the offset that the place has then. */
function timesInZones({
  entries,
  zones: [declared]
}: Postmortem['timeline']): Array<{date: CalendarDate; offset: number; zone: SeasonalZone}> {
  return entries.flatMap(({date, timestamp}) => {
    const zone = timestamp?.zone ?? declared
    if (!date || !timestamp?.clock || !zone || !isSeasonal(zone)) return []
    const {hour, minute} = timestamp.clock
    const offsets = offsetsIn({date, hour, minute, second: 0}, zone.place)
    return offsets.length === 1 ? [{date, offset: offsets[0]!, zone}] : []
  })
}

type SeasonalZone = Zone & {offset: number; place: string}

function isSeasonal(zone: Zone): zone is SeasonalZone {
  return zone.place !== undefined && zone.offset !== undefined
}
