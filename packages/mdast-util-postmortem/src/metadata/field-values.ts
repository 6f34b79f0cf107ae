import type {Point} from 'unist'
import type {Duration, Field, MetadataName, TextSpan, Timestamp} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {FlatText, Source, Span} from '../text/flat-text.ts'
import type {TextRange} from '../text/text-range.ts'
import type {WrittenDuration} from '../quantity/duration.ts'
import type {TimeInText} from '../time/time-in-text.ts'
import type {FieldContext} from './field-context.ts'
import type {FrontMatterPair} from './front-matter.ts'
import {isPartly, stateOfStatus} from '../document/status.ts'
import {ownersIn} from '../people/owners.ts'
import {textSpan, wordsOf} from '../text/text-range.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {findDuration} from '../quantity/duration.ts'
import {findDate} from '../time/find-date.ts'
import {timestampOf} from '../time/resolve-positions.ts'
import {readTime} from '../time/timestamp.ts'
import {otherLevelIn, severityLevelIn} from './severity-level.ts'

/** What the value of a field says besides its words. */
type Values = Pick<
  Field,
  | 'date'
  | 'duration'
  | 'level'
  | 'otherLevel'
  | 'owners'
  | 'partly'
  | 'skipped'
  | 'state'
  | 'time'
  | 'value'
>

const dated: ReadonlySet<MetadataName> = new Set([
  'acknowledged',
  'closed',
  'date',
  'detected',
  'ended',
  'published',
  'reviewed',
  'shared',
  'started'
])

/**
 * Read the value of a field in text.
 *
 * @param context
 *   Source of the document, words of its language and of the team.
 * @returns
 *   Date, time, severity level, duration, people, state, as far as the field has them.
 */
export function valuesInText(name: MetadataName, range: TextRange, context: FieldContext): Values {
  const {language, source} = context
  const {span, text} = range
  const words = wordsOf(range)
  const level = name === 'severity' ? severityLevelIn(words, language) : undefined
  const other = level && otherLevelIn(words, level, language)
  const time = dated.has(name) ? findTime(words, language) : undefined
  const duration = name === 'duration' ? findDuration(words, language) : undefined
  const within = ({end, start}: Span): TextSpan =>
    textSpan({text, span: {start: span.start + start, end: span.start + end}}, source)
  return {
    value: textSpan(range, source),
    date: dated.has(name) ? findDate(words, language)?.date : undefined,
    level: level && {...within(level.span), scale: level.scale},
    ...(other && {otherLevel: within(other.span)}),
    time: time && timestampOf({text, offset: span.start, time}, undefined, source),
    duration: duration && {...within(duration.span), ...lengthOf(duration)},
    ...peopleIn(name, words, context, within),
    ...stateIn(name, words, context),
    ...skippedIn(words, language)
  }
}

/**
 * Read the value of a field in front matter, whose parts have the place of the whole.
 *
 * @param context
 *   Words of the language of the document, and of the team.
 * @returns
 *   As of a field in text.
 */
export function valuesInFrontMatter(
  name: MetadataName,
  {value: text, valuePosition: position}: FrontMatterPair,
  context: FieldContext
): Values {
  const {language} = context
  const value: TextSpan = {written: text, position}
  const time = dated.has(name) ? findTime(text, language) : undefined
  const duration = name === 'duration' ? findDuration(text, language) : undefined
  return {
    value,
    date: dated.has(name) ? findDate(text, language)?.date : undefined,
    level: name === 'severity' ? levelInFrontMatter(value, language) : undefined,
    time: time && timeInFrontMatter(time, value),
    duration: duration && {...value, ...lengthOf(duration)},
    ...peopleIn(name, text, context, ({end, start}) => ({
      written: text.slice(start, end),
      position
    })),
    ...stateIn(name, text, context),
    ...skippedIn(text, language)
  }
}

/** Fields that name people; a review has its day as well. */
const named: ReadonlySet<MetadataName> = new Set([
  'authors',
  'commander',
  'owner',
  'reviewed',
  'shared'
])

function peopleIn(
  name: MetadataName,
  words: string,
  {known, language}: FieldContext,
  within: (span: Span) => TextSpan
): Pick<Field, 'owners'> {
  if (!named.has(name)) return {}
  const owners = ownersIn(withoutTargets(words), language.people, known)
    .map(({kind, span}) => ({...within(span), kind}))
    // `Reviewed: 3 March 2026`.
    .filter(({written}) => !dated.has(name) || !findDate(written, language))
  return {owners}
}

/** Blanks for where links go, which in front matter are text: `Ada ([@ada](https://…/@ada))`. */
function withoutTargets(words: string): string {
  return words.replaceAll(/(?<=\])\([^\s()]*\)/g, (target) => ' '.repeat(target.length))
}

function stateIn(
  name: MetadataName,
  words: string,
  {language, status}: FieldContext
): Pick<Field, 'partly' | 'state'> {
  const state = name === 'status' ? stateOfStatus(words, language.status, status) : undefined
  if (!state) return {}
  return {state, ...(isPartly(words, language.status) && {partly: true as const})}
}

function skippedIn(value: string, {skipped}: Language): Pick<Field, 'skipped'> {
  return skipped.includes(normalizeHeading(value).main) ? {skipped: true} : {}
}

/** `Recovery time: 3 hours` says how long it took, `Recovery time: 14:05` when it was over. */
export function saysHowLong(name: MetadataName, words: string, language: Language): boolean {
  return name === 'ended' && !findTime(words, language) && !!findDuration(words, language)
}

/** A field is a time if it has a day, or if it is nothing but a time. */
function findTime(value: string, language: Language): TimeInText | undefined {
  const time = readTime(value, language)
  return time?.day || time?.clock || time?.faults.length ? time : undefined
}

function lengthOf({hedge, seconds, step}: WrittenDuration): Omit<Duration, keyof TextSpan> {
  return {hedged: hedge !== undefined, seconds, step}
}

function timeInFrontMatter(time: TimeInText, {position, written: value}: TextSpan): Timestamp {
  const text: FlatText = {value, runs: [], strong: [], emphasis: [], links: [], code: []}
  const nowhere: Source = {text: '', toPoint: () => undefined, addressOf: () => undefined}
  const timestamp = timestampOf({text, offset: 0, time}, undefined, nowhere)
  const faults = timestamp.faults.map((fault) => ({...fault, position}))
  return {...timestamp, position, faults}
}

/** A value in front matter can stand in quotes, or be written in a way that is not how it reads. */
function levelInFrontMatter(
  {position, written: text}: TextSpan,
  language: Language
): Field['level'] {
  const found = severityLevelIn(text, language)
  if (!found) return undefined
  const {scale, span} = found
  const level = text.slice(span.start, span.end)
  if (!position) return {written: level, position, scale}
  const quote = position.end.column - position.start.column === text.length + 2 ? 1 : 0
  const {column, line, offset} = position.start
  const move = (by: number): Point => ({
    line,
    column: column + by,
    ...(offset !== undefined && {offset: offset + by})
  })
  const place = {start: move(quote + span.start), end: move(quote + span.end)}
  return {written: level, position: place, scale}
}
