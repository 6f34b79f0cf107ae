import type {Language, TimeWords} from '../languages/index.ts'
import type {FlatText, Span} from '../text/flat-text.ts'
import type {Candidate} from './entry-candidate.ts'
import {linesOf} from '../outline/labels.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {anyOf} from '../text/any-of.ts'
import {perLanguage} from '../text/per-language.ts'
import {readTime} from '../time/timestamp.ts'
import {isAtStart, without} from './entry-candidate.ts'
import {allMatches} from '../text/all-matches.ts'

/** A time that does not stand first, with what it makes of its entry. */
type Found = Pick<Candidate, 'bare' | 'leads' | 'text' | 'time'>

/**
 * Read the time of an item that does not start with one: behind the name of a step, in brackets
 * behind a title, or at the end.
 *
 * @param text
 *   Text of the item.
 * @param hasTime
 *   A time was found in it, though not at its start.
 * @param language
 *   Language of the text.
 */
export function timeFurtherOn(
  text: FlatText,
  hasTime: boolean,
  language: Language
): Found | undefined {
  const step = stepWithTime(text, language)
  if (step || hasTime) return step
  const [line] = linesOf(text)
  return (line && timeInBrackets(text, line, language)) ?? timeAtEnd(text, language)
}

const stepsOf = perLanguage(({at, on}: TimeWords) => ({
  /** `Detected at `, `Started: `, `Started: at `. */
  before: new RegExp(
    String.raw`^\s*(?:(?<label>[^:\n]{2,40}):(?:\s+${anyOf(at)})?(?=\s)|(?<words>\p{L}[\p{L} ]{2,40}?)\s${anyOf([...at, ...on])}(?=\s\d))\s*`,
    'iu'
  ),
  joint: new RegExp(String.raw`\s${anyOf([...at, ...on])}\s(?=\S)`, 'giu')
}))

/** `**Started:** 14:00, with the deploy`, `Detected at 14:05`: the name of a step, then its time; `Notice to residents: 9:45 pm CET`. */
function stepWithTime(
  text: FlatText,
  language: Language
): (Found & Pick<Candidate, 'label'>) | undefined {
  const match = stepsOf(language.time).before.exec(text.value)
  const label = match?.groups!.label ?? match?.groups!.words
  if (!match || label === undefined) return undefined
  const {main} = normalizeHeading(label)
  const isStep = Object.values(language.milestones).some(({labels}) => labels.includes(main))
  if (!isStep && match.groups!.label === undefined) return undefined
  const offset = match[0].length
  const value = text.value.slice(offset)
  const time = readTime(value, language)
  if (!time?.clock || !isAtStart(value, time)) return undefined
  // Any other label says in so many words that a time is behind it.
  if (!isStep && !(time.clock.half && time.zone)) return undefined
  const rest = without(value, time)
  const name = label.trim()
  return {
    time: {text, offset, time},
    text: rest === '' || !isStep ? `${name} ${rest}`.trim() : rest,
    label: name,
    leads: isStep,
    bare: false
  }
}

/** How far from the end of an item its time can start. */
const longestEnd = 45

/**
 * `The pump was stopped at 2026-03-09 14:05 UTC`, `… at about 1:00 PM ET`: a time with its day or its
 * zone behind what happened.
 */
function timeAtEnd(text: FlatText, language: Language): Found | undefined {
  const {value} = text
  const from = Math.max(0, value.length - longestEnd)
  for (const {0: joint, index} of allMatches(value.slice(from), stepsOf(language.time).joint)) {
    const offset = from + index + joint.length
    const time = readTime(value.slice(offset), language)
    if (!time?.clock || !(time.day ?? time.zone) || time.span.start > 0) continue
    // A zone that is not written as one.
    if (value.length - offset - time.span.end > 6) continue
    return {
      time: {text, offset, time},
      text: value.slice(0, from + index).trim(),
      leads: true,
      bare: false
    }
  }
  return undefined
}

/** What happened, its time in brackets, and nothing else, or a colon and more of it. */
const titled = /^(?<title>[^()\n]{2,80})\((?<time>[^()\n]{4,80})\)[*_]{0,2}\s*(?::|$)/

/** What can be left of brackets beside the time: ` UTC`, ` .`. */
const mostBeside = 6

/**
 * Read a time that stands in brackets behind the title of a step: `Phase 2 – mitigation
 * (14:05–15:20 UTC)`, `Detection (14:05): an alert fires`.
 *
 * @param text
 *   Text.
 * @param line
 *   The line of it that may be a title.
 * @param language
 *   Language of the text.
 */
export function timeInBrackets(text: FlatText, line: Span, language: Language): Found | undefined {
  const value = text.value.slice(line.start, line.end)
  const match = titled.exec(value)
  if (!match) return undefined
  const {time: written, title} = match.groups as {time: string; title: string}
  const time = readTime(written, language)
  if (!time?.clock || time.span.start > 0) return undefined
  if (written.length - time.span.end > mostBeside) return undefined
  const rest = value.slice(match[0].length).trim()
  return {
    time: {text, offset: line.start + title.length + 1, time},
    text: rest === '' ? title.trim() : `${title.trim()}: ${rest}`,
    leads: true,
    bare: false
  }
}
