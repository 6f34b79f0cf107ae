import type {Block, Clock, Day, Fault, TextSpan, Timestamp, Weekday, Zone} from '../model.ts'
import type {FlatText, Source} from '../text/flat-text.ts'
import type {InText, Span} from '../text/span.ts'
import type {TimeInText} from './time-in-text.ts'
import {textSpanIn} from '../text/find-text.ts'
import {textSpan} from '../text/text-range.ts'

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
 */
export function timestampOf(from: TimeText, day: TimeText | undefined, source: Source): Timestamp {
  const {time} = from
  const dayText = time.day ? from : day
  const writtenDay = dayText?.time.day
  const ownDay = writtenDay && dayText && dayOf(writtenDay, spannedIn(dayText, source))
  return timestampWith(time, ownDay, spannedIn(from, source))
}

/**
 * Time of a block of prose as in the model.
 *
 * @param block
 *   Block.
 * @param offset
 *   Where the text starts in it that the time was read from.
 * @param time
 *   Time.
 */
export function timestampInBlock(block: Block, offset: number, time: TimeInText): Timestamp {
  const spanned = ({end, start}: Span) => textSpanIn(block, {start: start + offset, end: end + offset}) // prettier-ignore
  return timestampWith(time, time.day && dayOf(time.day, spanned), spanned)
}

function timestampWith(time: TimeInText, day: Day | undefined, spanned: Spanned): Timestamp {
  const {position, written: text} = spanned(time.span)
  return {
    written: text,
    position,
    precision: time.precision,
    day,
    weekday: time.weekday && weekdayOf(time.weekday, spanned),
    clock: time.clock && clockOf(time.clock, spanned),
    approximate: time.approximate,
    hedge: time.hedge && spanned(time.hedge.span),
    end: time.end && {
      day: time.end.day && dayOf(time.end.day, spanned),
      clock: time.end.clock && clockOf(time.end.clock, spanned)
    },
    zone: time.zone && zoneOf(time.zone, spanned),
    otherZone: time.otherZone && {
      clock: clockOf(time.otherZone.clock, spanned),
      zone: zoneOf(time.otherZone.zone, spanned)
    },
    relative: time.relative,
    faults: time.faults.map((fault) => faultOf(fault, spanned))
  }
}

type Spanned = (span: Span) => TextSpan

function spannedIn({offset, text}: TimeText, source: Source): Spanned {
  return ({end, start}) =>
    textSpan({text, span: {start: start + offset, end: end + offset}}, source)
}

// To spread the words into these would take several times as long: they are made for each entry.

function dayOf({ambiguous, day, month, span, year}: Day<InText>, spanned: Spanned): Day {
  const {position, written: text} = spanned(span)
  return {written: text, position, year, month, day, ambiguous}
}

function weekdayOf({number, span}: Weekday<InText>, spanned: Spanned): Weekday {
  const {position, written: text} = spanned(span)
  return {written: text, position, number}
}

function clockOf({hour, minute, second, span}: Clock<InText>, spanned: Spanned): Clock {
  const {position, written: text} = spanned(span)
  return {written: text, position, hour, minute, second}
}

function faultOf({kind, interpretations, span}: Fault<InText>, spanned: Spanned): Fault {
  const {position, written: text} = spanned(span)
  return {written: text, position, kind, interpretations}
}

/**
 * Zone as in the model.
 *
 * @param spanned
 *   Gives the words at a span of that text.
 */
export function zoneOf({ambiguous, offset, place, span}: Zone<InText>, spanned: Spanned): Zone {
  const {position, written: text} = spanned(span)
  return {written: text, position, offset, place, ambiguous}
}
