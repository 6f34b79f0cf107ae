import type {OwnerKind} from '../model.ts'
import type {Span} from '../text/flat-text.ts'
import type {PeopleWords} from '../languages/language.ts'
import {allMatches} from '../text/all-matches.ts'
import {isTicket} from '../text/tickets.ts'
import {hasWord} from '../text/characters.ts'

/** Names that a team gives. */
export interface KnownPeople {
  /** Names and handles of people, in lower case. */
  people: ReadonlySet<string>
  /** Names and handles of teams, in lower case. */
  teams: ReadonlySet<string>
}

/**
 * What speaks for words being a name: `certain` is `@ada` and `Platform team`, `given-name` Ada
 * Lovelace, `team-acronym` SRE, `team-name` Payments, `team-or-topic` Monitoring, `team-phrase` mobile
 * release team, `unit` Network Planning, which can be a thing, `initials` JG, `acronym` DBRE,
 * `capitalised` any other words with capitals.
 */
export type Evidence =
  | 'acronym'
  | 'capitalised'
  | 'certain'
  | 'given-name'
  | 'group'
  | 'initials'
  | 'role'
  | 'team-acronym'
  | 'team-name'
  | 'team-or-topic'
  | 'team-phrase'
  | 'unit'

/** Whom a name stands for, and what speaks for it; nothing does for `Alerts` and `OPS-12`. */
export interface Identity {
  kind: OwnerKind
  evidence: Evidence | undefined
}

/** Somebody in a text. */
export interface WrittenOwner extends Identity {
  span: Span
}

const separator = /[,;&+\n]|\/(?!\/)|(?<=\s)\p{L}{2,5}(?=\s)|(?<=@[\w./-]{1,40})\s(?=@)/gu
const teamHandle = /^@[\w.-]+\/[\w.-]+$/
const handle = /^@[\w.-]+$/
const address = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/
const acronym = /^\p{Lu}[\p{Lu}\p{N}]{1,7}(?:-\p{Lu}{1,6})?$/u
const capitalised = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u

/**
 * List who is named in a cell or behind `Owner:`.
 *
 * @returns
 *   Owners in order; one of the kind `none` for `TBD`, `-`, `unassigned`; none for an empty text
 *   and for tickets.
 */
export function ownersIn(
  text: string,
  words: PeopleWords,
  known: KnownPeople
): Array<WrittenOwner> {
  const owners: Array<WrittenOwner> = []
  let at = 0
  const add = (end: number) => {
    const span = bareSpan(text, at, end, words)
    const name = span && text.slice(span.start, span.end)
    if (!name || isTicket(name)) return
    const owner = {span, ...identify(name, words, known)}
    owners.push(personAfter(text.slice(0, end), owner, words, known) ?? owner)
  }
  const whole = bareSpan(text, 0, text.length, words)
  if (!whole) return []
  // `@org/team`, `n/a`, `Search and Ads team` are one.
  const isWhole = isOne(text.slice(whole.start, whole.end), words, known)
  for (const match of isWhole ? [] : allMatches(text, separator)) {
    if (/\p{L}/u.test(match[0]) && !words.joints.includes(match[0].toLowerCase())) continue
    if (match[0] === '/' && isTeamHandle(text, match.index)) continue
    add(match.index)
    at = match.index + match[0].length
  }
  add(text.length)
  const named = owners.filter(({kind}) => kind !== 'none')
  return named.length > 0 ? named : owners.slice(0, 1)
}

/** `Change manager (P. Nguyen)` is P. Nguyen. */
function personAfter(
  text: string,
  {evidence, kind, span}: WrittenOwner,
  words: PeopleWords,
  known: KnownPeople
): WrittenOwner | undefined {
  if (kind === 'none' || (kind === 'person' && evidence !== 'capitalised')) return undefined
  const [lead, name = ''] = /^\s*\(([^()]+)/.exec(text.slice(span.end)) ?? []
  const inner = lead && identify(name, words, known)
  if (!lead || !inner || inner.kind !== 'person') return undefined
  // `Mail relay (New Jersey)` can be a place, beside a role or team it is less likely.
  const isSure = inner.evidence === 'certain' || inner.evidence === 'given-name'
  const isName = kind !== 'person' && inner.evidence === 'capitalised' && name.includes(' ')
  const end = span.end + lead.length
  return isSure || isName ? {...inner, span: {start: end - name.length, end}} : undefined
}

/**
 * Find out whom a name stands for.
 *
 * @param known
 *   Names that the team gives; they win.
 * @returns
 *   Kind and evidence; words that are no name have the kind `person` where an owner has to stand.
 */
export function identify(name: string, words: PeopleWords, known: KnownPeople): Identity {
  const lower = name.toLowerCase()
  const plain = lower.replace(/^@/, '')
  const isIn = (names: ReadonlySet<string>) => names.has(lower) || names.has(plain)
  if (isIn(known.people)) return {kind: 'person', evidence: 'certain'}
  if (isIn(known.teams)) return {kind: 'team', evidence: 'certain'}
  if (!hasWord(lower) || words.none.has(lower)) {
    return {kind: 'none', evidence: undefined}
  }
  if (words.groups.has(lower)) return {kind: 'group', evidence: 'group'}
  if (teamHandle.test(name)) return {kind: 'team', evidence: 'certain'}
  if (handle.test(name) || address.test(name)) {
    return {kind: isTeam(plain, words) ? 'team' : 'person', evidence: 'certain'}
  }
  return identifyWords(name, words)
}

function identifyWords(written: string, words: PeopleWords): Identity {
  const name = written.replaceAll(/\s/g, ' ')
  const lower = name.toLowerCase()
  const parts = name.split(' ')
  const isName = parts.every((part) => capitalised.test(part) || words.particles.includes(part))
  const isTopic = () => lower.split(/[ -]/).some((part) => isTopicWord(part, words))
  if (words.teamNames.has(lower)) {
    const evidence = acronym.test(name) ? 'team-acronym' : 'team-name'
    return {kind: 'team', evidence: isTopic() ? 'team-or-topic' : evidence}
  }
  if (isTeam(lower, words)) {
    const isNoun = parts.length < 3 || (parts.length < 5 && /^\p{Lu}/u.test(name))
    const isPhrase = parts.length < 5 && words.teams.has(parts.at(-1)!)
    return {kind: 'team', evidence: isNoun ? 'certain' : isPhrase ? 'team-phrase' : undefined}
  }
  if (isUnit(parts, words)) return {kind: 'team', evidence: 'unit'}
  if (isName && startsWithGivenName(parts, words)) return {kind: 'person', evidence: 'given-name'}
  if (hasAtAnEnd(lower, words.roles)) {
    const isTitle =
      parts.length < 4 && /^\p{Lu}/u.test(name) && words.roles.has(lower.split(' ').at(-1)!)
    return {kind: 'role', evidence: isTitle || words.roles.has(lower) ? 'role' : undefined}
  }
  if (acronym.test(name)) {
    const evidence = name.length < 4 ? 'initials' : 'acronym'
    return {kind: name.length < 3 ? 'person' : 'team', evidence: isTopic() ? undefined : evidence}
  }
  const isPlausible = isName && !isTopic() && parts.length < 6 && capitalised.test(parts[0]!)
  // `Network Planning`.
  const isPlanned =
    isName &&
    parts.length > 1 &&
    // `Xiaoming Fu` is somebody.
    isTopicWord(parts.at(-1)!.toLowerCase(), words) &&
    !words.products.has(parts[0]!.toLowerCase())
  if (isPlanned) return {kind: 'team', evidence: 'unit'}
  return {kind: 'person', evidence: isPlausible ? 'capitalised' : undefined}
}

/** `Unit 3.2`, `Section B`, `Facility mgmt`. */
function isUnit(parts: ReadonlyArray<string>, {departments, units}: PeopleWords): boolean {
  const [first = '', ...others] = parts
  const last = others.at(-1) ?? ''
  if (!capitalised.test(first) || others.length === 0 || others.length > 2) return false
  return (
    departments.has(last.toLowerCase()) ||
    (others.length === 1 && units.has(first.toLowerCase()) && /^(?:\d[\d.]*|\p{Lu})$/u.test(last))
  )
}

/** `M. Benoît Caron`, as well as *Benoit Caron*. */
function startsWithGivenName(parts: ReadonlyArray<string>, {givenNames}: PeopleWords): boolean {
  const name = parts.find((part) => !/^\p{Lu}\.$/u.test(part)) ?? ''
  return givenNames.has(name) || givenNames.has(name.normalize('NFD').replaceAll(/\p{M}/gu, ''))
}

/** Evidence that is enough on a line above a list. */
const labelEvidence: ReadonlySet<Evidence | undefined> = new Set([
  'certain', 'given-name', 'group', 'initials', 'capitalised'
]) // prettier-ignore

/**
 * Whether a line above a list, or what stands before items, names those who are to do it:
 * `Ada`, `JG`, `@ada and Grace`, `Platform team`, `Team`, but not `Monitoring`.
 *
 * @param text
 *   Text without its colon.
 */
export function isOwnerLabel(text: string, words: PeopleWords, known: KnownPeople): boolean {
  const owners = ownersIn(text, words, known)
  return owners.length > 0 && owners.every(({evidence}) => labelEvidence.has(evidence))
}

/**
 * Whether words are known as names: `Ada Lovelace`, `@grace`, `Platform team`.
 *
 * @param text
 *   Text without its colon.
 */
export function isNamed(text: string, words: PeopleWords, known: KnownPeople): boolean {
  const owners = ownersIn(text, words, known)
  return (
    owners.length > 0 &&
    owners.every(({evidence}) => evidence === 'certain' || evidence === 'given-name')
  )
}

function isTopicWord(part: string, {products, topicEnds, topics}: PeopleWords): boolean {
  if (topics.has(part) || products.has(part)) return true
  // `Ling` is a name.
  return part.length > 5 && topicEnds.some((end) => part.endsWith(end))
}

/** `platform team`, `team-payments`, `payments`. */
function isTeam(lower: string, {teamNames, teams}: PeopleWords): boolean {
  const spaced = lower.replaceAll(/[-_]/g, ' ')
  return teamNames.has(spaced) || hasAtAnEnd(spaced, teams)
}

/** Whether words start or end with one of some others, or are one. */
function hasAtAnEnd(lower: string, words: ReadonlySet<string>): boolean {
  if (words.has(lower)) return true
  for (let at = lower.indexOf(' '); at !== -1; at = lower.indexOf(' ', at + 1)) {
    if (words.has(lower.slice(0, at)) || words.has(lower.slice(at + 1))) return true
  }
  return false
}

function isOne(text: string, words: PeopleWords, known: KnownPeople): boolean {
  const lower = text.toLowerCase()
  return (
    known.people.has(lower) ||
    known.teams.has(lower) ||
    words.none.has(lower) ||
    teamHandle.test(text) ||
    (!/[,;\n+/]/.test(text) && words.teams.has(lower.slice(lower.lastIndexOf(' ') + 1)))
  )
}

function isTeamHandle(text: string, at: number): boolean {
  return /@[\w.-]+$/.test(text.slice(Math.max(0, at - 40), at)) && /^\/[\w.-]/.test(text.slice(at))
}

const longestStart = 20

/** Without brackets, marks, and words such as `Owner:` around it. */
function bareSpan(
  text: string,
  start: number,
  end: number,
  {ownerStarts}: PeopleWords
): Span | undefined {
  let from = afterMarks(text, start, end)
  const lower = text.slice(from, from + longestStart).toLowerCase()
  const label = ownerStarts.find(
    (word) => lower.startsWith(word) && /[\s:=*_]/.test(text.charAt(from + word.length))
  )
  if (label) from = afterMarks(text, from + label.length, end)
  let to = end
  while (to > from && /[\s)\]*_`~.:]/.test(text.charAt(to - 1))) to--
  // `Ada (SRE)` is Ada.
  const words = text.slice(from, to)
  const aside = words.lastIndexOf('(')
  if (aside > words.lastIndexOf(')') && aside > 0) to = from + aside
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  // `ada?` is proposed.
  if (/\p{L}\?$/u.test(text.slice(Math.max(from, to - 2), to))) to--
  return from < to ? {start: from, end: to} : undefined
}

function afterMarks(text: string, start: number, end: number): number {
  let at = start
  while (at < end && /[\s([*_`~:=]/.test(text.charAt(at))) at++
  return at
}
