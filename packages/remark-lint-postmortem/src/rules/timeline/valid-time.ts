import type {Fault, Timestamp} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import {safe, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {isoDay} from '../../text/format-time.ts'
import {list} from '../../text/list.ts'
import {timedEntries} from './entries.ts'

const messages = {
  invalid: ({
    readings,
    text,
    what
  }: {
    readings: ReadonlyArray<string>
    text: string
    what: string
  }) =>
    `Unexpected ${what} \`${text}\`, expected ${readings.length > 0 ? list(readings) : `a ${what} that exists`}`,
  gap: ({day, place, time}: Record<'day' | 'place' | 'time', string>) =>
    `Unexpected time \`${time}\` on ${day}, expected a time that exists in \`${place}\``
}

const whats: Record<Exclude<Fault['kind'], 'unfilled'>, string> = {
  'impossible-date': 'date',
  'impossible-time': 'time',
  'malformed-date': 'date',
  'malformed-time': 'time',
  'mixed-clock': 'time'
}

/** Times exist. */
export default defineRule({
  name: 'valid-time',
  description: 'require dates and times to exist and to be well formed',
  note: 'A time that cannot be is a slip of the keyboard, and nobody knows what was meant.',
  notes: {
    gap: 'When daylight saving begins, clocks go forward and leave an hour out. Write the time in UTC, or with its offset.'
  },
  presets: {recommended: 'error', draft: 'error', strict: 'error'},
  options: {
    mixed: {
      type: 'boolean',
      default: false,
      description: 'Whether a time may have 24 hours and a half of the day: `13:06 PM`.'
    }
  },
  messages,
  *check(postmortem, {mixed}) {
    const fields = postmortem.metadata.flatMap(({time}) => time ?? [])
    const entries = timedEntries(postmortem)
    const times = entries.map(({timestamp}) => timestamp)
    // Among times such as `9:40 AM` the hour of `13:35 PM` can be the slip.
    const hasHalves = times.some(
      ({faults, written: text}) => faults.length === 0 && /\d\s?[ap]\.?m\b/i.test(text)
    )
    for (const {faults} of [...fields, ...times]) {
      for (const fault of faults) {
        // `22:XX` is reported by `no-placeholder`.
        if (fault.kind === 'unfilled' || (mixed && fault.kind === 'mixed-clock')) continue
        yield finding(fault, whats[fault.kind], fault.kind !== 'mixed-clock' || !hasHalves)
      }
    }
    const [declared] = postmortem.timeline.zones
    for (const {date, offsets, timestamp} of entries) {
      const place = timestamp.zone?.place ?? declared?.place
      if (!offsets || offsets.length !== 0 || !date || !place) continue
      yield gap(timestamp, isoDay(date), place)
    }
  }
})

function finding(
  {interpretations: readings, position, written: text}: Fault,
  what: string,
  isCertain: boolean
): Finding<typeof messages> {
  return {
    messageId: 'invalid',
    data: {readings, text, what},
    place: position,
    ...(readings.length > 0 && {
      fix: readings.length === 1 && isCertain ? safe(readings[0]!) : suggestion(...readings)
    })
  }
}

/** Clocks go forward and leave an hour out. */
function gap({clock}: Timestamp, day: string, place: string): Finding<typeof messages> {
  return {
    messageId: 'gap',
    data: {day, place, time: clock!.written},
    place: clock!.position
  }
}
