import type {OwnerKind} from '../model.ts'
import type {Span} from '../text/flat-text.ts'
import type {PeopleWords} from '../languages/language.ts'

/** Names that a team gives. */
export interface KnownPeople {
  /** Names and handles of people, in lower case. */
  people: ReadonlySet<string>
  /** Names and handles of teams, in lower case. */
  teams: ReadonlySet<string>
}

/** Somebody in a text. */
export interface WrittenOwner {
  span: Span
  kind: OwnerKind
}

const separator = /[,;&+\n]|\/(?!\/)|\b(?:and|or|with)\b|(?<=@[\w./-]{1,40})\s(?=@)/giu
const teamHandle = /^@[\w.-]+\/[\w.-]+$/
const handle = /^@[\w.-]+$/
const address = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/
const acronym = /^\p{Lu}[\p{Lu}\p{N}-]{2,7}$/u
const personName =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:van|von|de|der|den|da|del|di|bin|al|el|la|le)\s){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){0,3}$/u

/**
 * List who is named in a cell or behind `Owner:`.
 *
 * @param text
 *   Text.
 * @param words
 *   Words of teams, roles, groups.
 * @param known
 *   Names that the team gives.
 * @returns
 *   Owners in order; one of the kind `none` for `TBD`, `-`, `unassigned`; none for an empty text.
 */
export function ownersIn(
  text: string,
  words: PeopleWords,
  known: KnownPeople
): Array<WrittenOwner> {
  const owners: Array<WrittenOwner> = []
  let at = 0
  const add = (end: number) => {
    const span = bareSpan(text, at, end)
    if (span) owners.push({span, kind: ownerKind(text.slice(span.start, span.end), words, known)})
  }
  const whole = bareSpan(text, 0, text.length)
  if (!whole) return []
  // `@org/team`, `n/a`, `Search and Ads team` are one.
  const all = text.slice(whole.start, whole.end)
  if (isOne(all, words, known)) {
    return [{span: whole, kind: ownerKind(all, words, known)}]
  }
  for (const match of text.matchAll(separator)) {
    if (match[0] === '/' && isTeamHandle(text, match.index)) continue
    add(match.index)
    at = match.index + match[0].length
  }
  add(text.length)
  const named = owners.filter(({kind}) => kind !== 'none')
  return named.length > 0 ? named : owners.slice(0, 1)
}

/**
 * Tell what a name stands for.
 *
 * @param name
 *   Name, handle, or role.
 * @param words
 *   Words of teams, roles, groups.
 * @param known
 *   Names that the team gives; they win.
 * @returns
 *   Kind; a name that nothing speaks against is a person.
 */
export function ownerKind(name: string, words: PeopleWords, known: KnownPeople): OwnerKind {
  const lower = name.toLowerCase()
  const plain = lower.replace(/^@/, '')
  if (known.people.has(lower) || known.people.has(plain)) return 'person'
  if (known.teams.has(lower) || known.teams.has(plain)) return 'team'
  if (
    lower === '' ||
    /^[\W_]+$/u.test(lower.replaceAll(/\p{L}/gu, 'a')) ||
    words.none.includes(lower)
  )
    return 'none'
  if (teamHandle.test(name)) return 'team'
  if (handle.test(name))
    return isTeamName(plain.replaceAll(/[-_.]/g, ' '), words) ? 'team' : 'person'
  if (address.test(name)) return 'person'
  if (words.groups.includes(lower)) return 'group'
  if (isTeamName(lower, words)) return 'team'
  if (
    words.roles.some(
      (role) => lower === role || lower.endsWith(` ${role}`) || lower.startsWith(`${role} `)
    )
  )
    return 'role'
  if (acronym.test(name)) return 'team'
  return 'person'
}

/**
 * Tell whether a text looks like the name of somebody: `Ada Lovelace`, `@ada`, `Platform team`.
 *
 * @param text
 *   Text.
 * @param words
 *   Words of teams, roles, groups.
 * @param known
 *   Names that the team gives.
 */
export function isSomebody(text: string, words: PeopleWords, known: KnownPeople): boolean {
  const lower = text.toLowerCase()
  return (
    known.people.has(lower) ||
    known.teams.has(lower) ||
    handle.test(text) ||
    teamHandle.test(text) ||
    isTeamName(lower, words) ||
    words.groups.includes(lower) ||
    words.roles.includes(lower) ||
    acronym.test(text) ||
    personName.test(text)
  )
}

/**
 * Tell whether a line above a list, or what stands before items, names those who are to do it:
 * `Ada`, `JG`, `@ada and Grace`, `Platform team`, `Team`, but not `Monitoring`.
 *
 * @param text
 *   Text without its colon.
 * @param words
 *   Words of teams, roles, groups.
 * @param known
 *   Names that the team gives.
 */
export function isOwnerLabel(text: string, words: PeopleWords, known: KnownPeople): boolean {
  const names = text.split(joints).filter((name) => name !== '')
  return names.length > 0 && names.every((name) => isLabelName(name, words, known))
}

const joints = /\s?[,&/+]\s?|\sand\s/
const initials = /^\p{Lu}{2}\p{L}?$/u

function isLabelName(name: string, words: PeopleWords, known: KnownPeople): boolean {
  const lower = name.toLowerCase()
  if (known.people.has(lower) || known.teams.has(lower)) return true
  if (handle.test(name) || teamHandle.test(name)) return true
  const parts = lower.split(' ')
  const isTopic = parts.some(
    (part) =>
      words.topics.includes(part) ||
      words.none.includes(part) ||
      // `Ling` is a name.
      (part.length > 5 && words.topicEnds.some((end) => part.endsWith(end)))
  )
  if (words.teams.includes(lower)) return true
  if (words.teams.some((word) => lower.endsWith(` ${word}`))) return true
  if (isTopic || words.teamNames.includes(lower)) return false
  return words.groups.includes(lower) || initials.test(name) || personName.test(name)
}

function isTeamName(lower: string, {teamNames, teams}: PeopleWords): boolean {
  return (
    teamNames.includes(lower) ||
    teams.some(
      (word) => lower === word || lower.endsWith(` ${word}`) || lower.startsWith(`${word} `)
    )
  )
}

function isOne(text: string, words: PeopleWords, known: KnownPeople): boolean {
  const lower = text.toLowerCase()
  return (
    known.people.has(lower) ||
    known.teams.has(lower) ||
    words.none.includes(lower) ||
    teamHandle.test(text) ||
    (!/[,;\n]/.test(text) &&
      words.teams.some((word) => lower.endsWith(` ${word}`)) &&
      !/\+|\//.test(text))
  )
}

function isTeamHandle(text: string, at: number): boolean {
  return /@[\w.-]+$/.test(text.slice(Math.max(0, at - 40), at)) && /^\/[\w.-]/.test(text.slice(at))
}

/** Without brackets, marks, and words such as `Owner:` around it. */
function bareSpan(text: string, start: number, end: number): Span | undefined {
  const lead = /^[\s([*_`~:=]*(?:(?:owner|assignee|assigned to|dri|by)\s*[:=]\s*)?[\s([*_`]*/i.exec(
    text.slice(start, end)
  )![0].length
  let from = start + lead
  let to = end
  while (to > from && /[\s)\]*_`~.:]/.test(text.charAt(to - 1))) to--
  // `Ada (SRE)` is Ada.
  const aside = /\([^()]*$/.exec(text.slice(from, to))
  if (aside && aside.index > 0) to = from + aside.index
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return from < to ? {start: from, end: to} : undefined
}
