import type {Clock, Day, Timestamp, Written, Zone} from '../model.ts'
import type {FlatText, Source, Span} from '../text/flat-text.ts'
import type {TimeInText, WrittenClock, WrittenDay} from './timestamp.ts'
import type {WrittenZone} from './zones.ts'
import {positionOf} from '../text/flat-text.ts'

/** Text that a time was read from: part of a flat text. */
export interface TimeText {
  text: FlatText
  /** Where the part starts; spans of the time count from here. */
  offset: number
  time: TimeInText
}

/**
 * Time as in the model, with the place of each of its parts.
 *
 * @param from
 *   Time and the text that it was read from.
 * @param day
 *   Day that is written elsewhere, in another cell.
 * @param source
 *   Source of the document.
 */
export function timestampOf(from: TimeText, day: TimeText | undefined, source: Source): Timestamp {
  const {offset, text, time} = from
  const spanned = (span: Span) =>
    wordsAt(text, {start: span.start + offset, end: span.end + offset}, source)
  const dayText = time.day ? from : day
  const writtenDay = dayText?.time.day
  return {
    ...spanned(time.span),
    precision: time.precision,
    day:
      writtenDay && dayText
        ? {
            ...wordsAt(
              dayText.text,
              {
                start: writtenDay.span.start + dayText.offset,
                end: writtenDay.span.end + dayText.offset
              },
              source
            ),
            ...dayParts(writtenDay)
          }
        : undefined,
    clock: time.clock && clockOf(time.clock, spanned),
    approximate: time.approximate,
    hedge: time.hedge && spanned(time.hedge),
    end: time.end && {
      day: time.end.day && {...spanned(time.end.day.span), ...dayParts(time.end.day)},
      clock: clockOf(time.end.clock, spanned)
    },
    zone: time.zone && zoneOf(time.zone, spanned),
    twin: time.twin && {
      clock: clockOf(time.twin.clock, spanned),
      zone: zoneOf(time.twin.zone, spanned)
    },
    relative: time.relative,
    faults: time.faults.map(({kind, readings, span}) => ({...spanned(span), kind, readings}))
  }
}

type Spanned = (span: Span) => Written

function dayParts({ambiguous, day, month, year}: WrittenDay): Omit<Day, keyof Written> {
  return {year, month, day, ambiguous}
}

function clockOf({hour, minute, second, span}: WrittenClock, spanned: Spanned): Clock {
  return {...spanned(span), hour, minute, second}
}

/**
 * Zone as in the model.
 *
 * @param zone
 *   Zone in a text.
 * @param spanned
 *   Gives the words at a span of that text.
 */
export function zoneOf({ambiguous, offset, place, span}: WrittenZone, spanned: Spanned): Zone {
  return {...spanned(span), offset, place, ambiguous}
}

/**
 * Words of a text with their place.
 *
 * @param text
 *   Text.
 * @param span
 *   Part of it.
 * @param source
 *   Source of the document.
 */
export function wordsAt(text: FlatText, span: Span, source: Source): Written {
  return {written: text.value.slice(span.start, span.end), position: positionOf(text, span, source)}
}
