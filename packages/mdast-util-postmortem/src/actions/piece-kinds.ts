import type {ActionColumnName, CalendarDate} from '../model.ts'
import type {Evidence} from '../people/owners.ts'
import type {FlatText, Span} from '../text/flat-text.ts'
import type {Language} from '../languages/index.ts'
import type {Clues, PieceName, PieceWords} from './piece-clues.ts'
import {ownersIn} from '../people/owners.ts'
import {daysBetween} from '../time/calendar.ts'
import {isTicket} from '../text/tickets.ts'
import {readDeadline} from '../time/deadline.ts'
import {stateLength} from './action-state.ts'
import {cluesIn} from './piece-clues.ts'
import {startsWithWord, wordAtStart} from '../text/whole-words.ts'
import {hasWord} from '../text/characters.ts'

/** What most items of a list consist of, as a table does of its columns: `what / who / when`. */
export interface ListShape {
  separator: RegExp
  columns: ReadonlyArray<{name: ActionColumnName | undefined}>
}

/** Words, names, and days that parts of an item are recognised by. */
export interface ItemWords extends PieceWords {
  /** Day on which the document was written. */
  date?: CalendarDate | undefined
  dayFirst?: boolean | undefined
  /** Patterns of the team’s tickets. */
  tickets: ReadonlyArray<RegExp>
  /** What items of the list consist of. */
  shape?: ListShape | undefined
}

/** Where a piece stands: before the action, right before its verb, inside, or at the end of it. */
export type Place = 'end' | 'inside' | 'start' | 'verb'

/** What a piece is. */
export interface PieceKind {
  name: PieceName
  span: Span
  /** How much the piece shows by itself what it is. */
  strength: 'firm' | 'plain' | 'weak'
}

type Read = (words: string, place: Place, context: ItemWords) => Found | undefined
type Found = [name: PieceName, strength: PieceKind['strength'], length?: number]

const priorityLevel = /^(?:p[0-5]|sev-?\d|s[0-4])$/i
const itemId = /^(?:AI|CF|PM|A|M)[-\s]?\d{1,3}\.?$/
const longestName = 4
/** Days. */
const halfYear = 183
const longestPiece = 120

/**
 * Find what a piece of an item is.
 *
 * @param span
 *   Place of the piece in it.
 * @returns
 *   Its kind; `undefined` if it is a part of the action.
 */
export function kindOf(
  text: FlatText,
  span: Span,
  place: Place,
  context: ItemWords
): PieceKind | undefined {
  const words = text.value.slice(span.start, span.end).replace(/(?<![.:])[.:]+$/, '')
  if (words.length > longestPiece) return undefined
  const clues = cluesIn(words, context)
  for (const [clue, read] of readers) {
    if (!clues[clue]) continue
    const [name, strength, length = words.length] = read(words, place, context) ?? []
    if (!name || !strength) continue
    // `📅 2026-03-31`.
    const offset = name === 'deadline' ? words.search(/[\p{L}\p{N}]/u) : 0
    return {name, strength, span: {start: span.start + offset, end: span.start + length}}
  }
  const isLink = text.links.some(({end, start}) => start <= span.start && span.end <= end)
  return isLink ? {name: 'other', strength: 'plain', span} : undefined
}

/** The first that knows a piece decides. */
const readers: ReadonlyArray<[clue: keyof Clues, read: Read]> = [
  ['priority', readPriority],
  ['status', readState],
  ['other', readTicket],
  ['type', readType],
  ['id', readId],
  ['deadline', readDay],
  ['owner', readOwner]
]

function readPriority(words: string, place: Place, {language}: ItemWords): Found | undefined {
  const {priorities, priorityKeys} = language.actions
  const [level = '', key, ...others] = words.toLowerCase().split(' ')
  // `High priority`.
  if (others.length > 0 || (key && !priorityKeys.includes(key))) return undefined
  if (priorityLevel.test(level)) return ['priority', 'firm', level.length]
  if (place === 'inside' || !priorities.includes(level)) return undefined
  return ['priority', 'plain', level.length]
}

function readState(words: string, place: Place, {language}: ItemWords): Found | undefined {
  const length = place === 'inside' ? 0 : stateLength(words, language)
  const isWhole = length === words.length
  return length > 0 && (isWhole || place === 'end') ? ['status', 'plain', length] : undefined
}

function readTicket(words: string, _: Place, {language, tickets}: ItemWords): Found | undefined {
  const {ticketKeys} = language.actions
  const {joints} = language.people
  const isAll = words
    .split(/[\s,&]+/)
    .every(
      (part) =>
        isTicket(part, tickets) ||
        [ticketKeys, joints].some((list) => list.includes(part.toLowerCase()))
    )
  return isAll ? ['other', 'plain'] : undefined
}

function readType(words: string, _: Place, {language}: ItemWords): Found | undefined {
  return language.actions.types.has(words.toLowerCase()) ? ['type', 'plain'] : undefined
}

function readId(words: string, place: Place): Found | undefined {
  return place === 'start' && itemId.test(words) ? ['id', 'plain'] : undefined
}

/** `by Friday`, `Q3 2026`, `2026-03-31`, but not `2 days`, which can be how long it takes. */
function readDay(
  words: string,
  place: Place,
  {date, dayFirst, language}: ItemWords
): Found | undefined {
  if (place === 'start' || place === 'verb') return undefined
  const lower = words.toLowerCase()
  const on = place === 'end' ? wordAtStart(lower, language.time.on) : undefined
  const start = wordAtStart(lower, language.actions.deadlineStarts) ?? on
  const day = words.slice(start?.length).trim()
  const found = readDeadline(day, language, date, dayFirst)
  if (!found || hasWord(day.slice(found.span.end))) return undefined
  const {kind} = found
  if (kind === 'text' || kind === 'done') return undefined
  if (language.time.deadlines.undated.includes(day.toLowerCase())) return ['deadline', 'plain']
  // Of `in 2 days` a length of time is left without its first word.
  if (kind === 'after' && readDeadline(day.replace(/^\S+\s/, ''), language, date)?.kind !== kind)
    return undefined
  // `the release on March 3` can be one before the document.
  const distance = on && date && found.date ? daysBetween(date, found.date) : 0
  if (distance < 0 || distance > halfYear) return undefined
  if (start) return ['deadline', 'firm']
  if (kind === 'placeholder' || /^\d{1,4}$/.test(day)) return undefined
  return ['deadline', /^\d{1,2}\/\d{1,2}$/.test(day) ? 'weak' : 'plain']
}

/** Evidence that is enough for a name, by its place. */
const enough: Readonly<Record<Place, ReadonlySet<Evidence>>> = {
  start: new Set(['certain', 'given-name', 'team-acronym']),
  verb: new Set(['certain', 'given-name', 'team-acronym', 'team-name', 'role', 'initials', 'acronym', 'capitalised']),
  inside: new Set(['certain', 'given-name']),
  end: new Set(['certain', 'given-name', 'team-acronym', 'team-name', 'team-or-topic', 'team-phrase', 'role', 'group', 'initials', 'acronym', 'capitalised', 'unit'])
} // prettier-ignore
const weak: ReadonlySet<Evidence> = new Set([
  'role',
  'group',
  'initials',
  'acronym',
  'team-phrase',
  'unit'
])

/** What can be a command as well: *Improve Routing*. */
const verbal: ReadonlySet<Evidence> = new Set(['capitalised', 'role', 'team-phrase', 'unit'])

function readOwner(
  words: string,
  place: Place,
  {known, language, leads}: ItemWords
): Found | undefined {
  const {people} = language
  const lower = words.toLowerCase()
  if (people.unowned.includes(lower)) return ['owner', 'plain']
  const owners = ownersIn(words, people, known)
  const isLabelled = startsWithWord(lower, people.ownerStarts)
  if (owners.some(({kind}) => kind === 'none')) {
    const isNobody = startsWithWord(lower, language.actions.ownerKeys)
    return isNobody ? ['owner', 'plain'] : undefined
  }
  const evidence = owners.map((owner) => {
    const name = words.slice(owner.span.start, owner.span.end)
    if (leads?.has(name)) return 'certain'
    if (name.split(' ').length > longestName) return undefined
    const isOther = owner.evidence === undefined || verbal.has(owner.evidence)
    if (isOther && isVerb(name, language)) return undefined
    // `Jules` or `Retries`: a single one is not enough.
    return isOther && isPlural(name)
      ? place === 'end' && owner.evidence
        ? 'initials'
        : undefined
      : owner.evidence
  })
  const isEnough = evidence.every(
    // Who has two letters is not alone.
    (each) => each && (enough[place].has(each) || (each === 'initials' && evidence.length > 1))
  )
  if (evidence.length === 0 || !isEnough) return undefined
  const isSure = place === 'end' && evidence.includes('given-name')
  if (isLabelled || isSure || evidence.includes('certain')) return ['owner', 'firm']
  const isWeak = evidence.length === 1 && (weak.has(evidence[0]!) || !/^\p{Lu}/u.test(words))
  return ['owner', isWeak ? 'weak' : 'plain']
}

/** Whether words are no name, though they start with a capital: `Add`, `Retries`. */
export function isVerbOrPlural(name: string, language: Language): boolean {
  return isVerb(name, language) || isPlural(name)
}

function isVerb(name: string, {actions}: Language): boolean {
  return actions.verbs.has(name.toLowerCase().split(' ', 1)[0]!)
}

function isPlural(name: string): boolean {
  return /[^s]s$/i.test(name)
}
