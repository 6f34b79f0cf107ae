import type {ClockInText} from '../time/clock.ts'
import type {TimeText} from '../time/resolve-positions.ts'
import type {UndatedEntry} from './days.ts'
import {dayIn} from './days.ts'

/** From eleven or twelve back to at most six: nobody writes `1:17` for the night after `12:08`. */
const lastOfAfternoon = 6

/**
 * Read the hours behind noon of a clock of twelve hours without *am* and *pm*, in place: where no
 * hour is above twelve or has a zero before it, `1:17` behind `11:57` or `12:08` is 13:17.
 *
 * @param entries
 *   Entries in the order of the document.
 */
export function readAfternoons(entries: ReadonlyArray<UndatedEntry>): void {
  if (!entries.every(({candidate: {time}}) => !time || canBeOfTwelve(time))) return
  let before = 0
  let isAfternoon = false
  let header: UndatedEntry['header']
  for (const {candidate, header: own} of entries) {
    if (own !== header || dayIn(candidate)) [before, isAfternoon] = [0, false]
    header = own
    for (const clock of clocksOf(candidate.time)) {
      if (clock.half) isAfternoon = clock.half === 'afternoon'
      else {
        isAfternoon ||= before >= 11 && clock.hour <= lastOfAfternoon
        if (isAfternoon && clock.hour < 12) clock.hour += 12
      }
      before = clock.hour
    }
  }
}

function canBeOfTwelve(time: TimeText): boolean {
  return clocksOf(time).every(({half, hour, span}) => {
    const isPlain = time.text.value.charAt(time.offset + span.start) !== '0'
    return half !== undefined || (isPlain && hour >= 1 && hour <= 12)
  })
}

function clocksOf(time: TimeText | undefined): Array<ClockInText> {
  return [time?.time.clock, time?.time.end?.clock].flatMap((clock) => clock ?? [])
}
