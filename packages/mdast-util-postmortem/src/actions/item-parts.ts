import type {Nodes} from 'mdast'
import type {ActionItem, TextSpan} from '../model.ts'
import type {KnownPeople} from '../people/owners.ts'
import type {FlatText, Source, Span} from '../text/flat-text.ts'
import type {Language} from '../languages/index.ts'
import {isSomebody} from '../people/owners.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {addressesIn} from '../text/addresses.ts'
import {positionOf, trimSpan} from '../text/flat-text.ts'
import {walk} from '../text/walk.ts'
import {readDeadline} from '../time/deadline.ts'

/** Where the parts of an item are in its text. */
export interface ItemParts {
  action: Span
  owner: Span | undefined
  deadline: Span | undefined
  priority: Span | undefined
  status: Span | undefined
  id: string | undefined
  /** Keys of its parts. */
  labels: Array<Span>
  /** It starts with a name. */
  leads: boolean
}

interface Context {
  language: Language
  known: KnownPeople
  /** Names that stand before a colon in several items of the list. */
  leads?: ReadonlySet<string>
}

type PartName = 'action' | 'deadline' | 'owner' | 'priority' | 'status' | 'ticket'

/** `Owner: Ada`, `due=2026-01-15`, at the start, behind a separator, or in brackets. */
const labelled =
  /(?<=^|[\n([{|;,·•–—-]\s{0,3}|[.!?]\s{1,3}|\*\s?)[*_]{0,2}(?<key>[\p{L}][\p{L} ]{1,22}?)[*_]{0,2}\s?[:=][*_]{0,2}\s*(?<value>[^\n;|)\]}·•]*)/gu
const bracketed = /[([](?<value>[^()[\]\n]{1,60})[)\]]/g
const handleBehind =
  /(?:\s[-–—>:]{1,2}>?\s*|\s)(?<value>@[\w./-]+(?:(?:\s*[,&/+]\s*|\s+and\s+|\s)@[\w./-]+)*)[.,;)\s]*$/u
const nameBehind = /\s[–—-]{1,2}\s(?<value>[^–—\n.:;]{2,40})$/u
const dueBehind =
  /\b(?:by|due(?: on| by)?|before|until|deadline)\s(?<value>(?:the\s)?(?:end of [\p{L} ]{3,12}|next \p{L}+|\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}(?:\s\d{4})?|\p{Lu}\p{L}{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|Q[1-4](?:\s\d{4})?|EO[DWMQY]))(?=[\s).,;]*(?:$|\(|—|–))/u
const dateBehind = /\s[–—-]{1,2}\s(?<value>(?:19|20)\d{2}-\d{2}-\d{2})[\s).]*$/
const leadingName =
  /^[\s[(]*(?<value>(?:@[\w./-]+|\p{Lu}[\p{L}\p{N}.'’&+-]*)(?:(?:\s?[,&/+]\s?|\sand\s|\s)(?:@[\w./-]+|\p{Lu}[\p{L}\p{N}.'’-]*|team))*)[\])]?\s*(?::(?=\s)|\s[–—-]\s|\]\s)/u
const leadingId = /^[\s[(]*(?<id>(?:AI|CF|PM|A|M|P)[-\s]?\d{1,3})[\])]?[\s:.)–—-]+/u
/** `**Ada** to …`, `**Ada** will …`: the verb is what is to be done. */
const beforeVerb = /^\s+(?:to|will)\s(?=\p{Ll})/u
const statusBehind =
  /\s[–—-]{1,2}\s*(?<value>\p{L}[\p{L}'’ ]{2,14}?)(?<rest>!|\s(?:in|with|by|via|on)\s\S+)?[\s.]*$/u
const leadingState = /^[\s[(]*(?<value>\p{L}[\p{L}’' ]{2,14}?)(?:[\])]:?\s|\s?:\s|\s[–—-]\s)\s*/u
const markBefore = /^\s*(?<value>[✅☑✔]\uFE0F?)\s/u
const priorityValue = /^(?:p[0-5]|sev-?\d|s[0-4])$/i
const mostModifiers = 3

/**
 * Find the parts of an item of a list: who, until when, how urgent, and what is left.
 *
 * @param text
 *   Text of the item.
 * @param context
 *   Words and names.
 * @param isNested
 *   It stands below an item, so only labels count.
 * @returns
 *   Parts; what is to be done is the whole text without those at its ends.
 */
export function partsOfItem(text: FlatText, context: Context, isNested = false): ItemParts {
  const {value} = text
  const parts: ItemParts = {
    action: {start: 0, end: value.length},
    owner: undefined,
    deadline: undefined,
    priority: undefined,
    status: undefined,
    id: undefined,
    labels: [],
    leads: false
  }
  const cut = (span: Span) => {
    // What stands at an end is not what is to be done.
    const before = value.slice(parts.action.start, span.start)
    const after = value.slice(span.end, parts.action.end)
    if (!/[\p{L}\p{N}]/u.test(after)) parts.action.end = Math.min(parts.action.end, span.start)
    else if (!/[\p{L}\p{N}]/u.test(before))
      parts.action.start = Math.max(parts.action.start, span.end)
  }
  readLabels(text, context.language, parts, cut)
  if (isNested) return parts
  readLeadingState(text, context, parts, cut)
  readLead(text, context, parts, cut)
  readBrackets(text, context, parts, cut)
  readState(text, context, parts, cut)
  readTail(text, context, parts, cut)
  parts.action = withoutMarks(value, parts.action)
  return parts
}

function readLabels(
  {value}: FlatText,
  {actions}: Language,
  parts: ItemParts,
  cut: (span: Span) => void
): void {
  const keys: ReadonlyArray<[PartName, ReadonlyArray<string>]> = [
    ['owner', actions.ownerKeys],
    ['deadline', actions.deadlineKeys],
    ['priority', actions.priorityKeys],
    ['status', actions.statusKeys],
    ['ticket', actions.ticketKeys],
    ['action', actions.actionKeys]
  ]
  const spans: Array<Span> = []
  labelled.lastIndex = 0
  for (let match = labelled.exec(value); match; match = labelled.exec(value)) {
    const {key, value: written} = match.groups!
    const end = match.index + match[0].length
    const name = keys.find(([, words]) => words.includes(key!.trim().toLowerCase()))?.[0]
    const from = end - written!.length
    // The next label can stand in what was taken for a value.
    labelled.lastIndex = Math.max(match.index + 1, from + (name ? partOf(written!, name) : 0))
    if (!name) continue
    const span = trimSpan(value, from, from + partOf(written!, name))
    const whole = {start: match.index, end: span?.end ?? from}
    if (name === 'ticket') continue
    if (name === 'action') {
      if (span) parts.action = {start: span.start, end: parts.action.end}
      continue
    }
    // `Target: 2 GiB` is no day.
    const isDay =
      span && looseKeys.has(key!.trim().toLowerCase())
        ? /\d{4}|\d[./-]\d|\b(?:q[1-4]|eo[dwmqy]|next|end of|tb[acd]|asap)\b/i.test(written!)
        : true
    if (name === 'deadline' && !isDay) continue
    parts[name] ??= span ?? {start: match.index, end: Math.max(match.index + 1, from)}
    spans.push(whole)
    const keyStart = match.index + match[0].indexOf(key!)
    parts.labels.push({start: keyStart, end: keyStart + key!.length})
  }
  for (const span of spans) cut(span)
  // The last label is cut before the one in front of it can be.
  for (const span of spans.toReversed()) cut(span)
}

/** Keys that can say something else than a day. */
const looseKeys: ReadonlySet<string> = new Set(['date', 'expected completion', 'target', 'when'])

/** A value ends with the sentence or with the next label. */
function partOf(written: string, name: PartName): number {
  if (name === 'action') return written.length
  const word =
    name === 'priority' ? /^(?:p\s?\d|[^\s,;.(]+(?:\s[^\s,;.(]+)?)?/i.exec(written)! : undefined
  if (word) return word[0].length
  const next = /,\s*[\p{L}][\p{L} ]{1,20}\s?[:=]|\s[–—-]{1,2}\s|\.\s|\s[([]/u.exec(written)
  const end = next ? next.index : written.length
  // `March 3, 2026` goes on, `2026-03-03, OPS-1` does not.
  const comma =
    name === 'deadline' ? /,(?!\s?(?:19|20)\d{2})/.exec(written.slice(0, end)) : undefined
  return comma ? comma.index : end
}

/** `DONE: add a limit`, `[Done] add a limit`: no name, and before names are looked for. */
function readLeadingState(
  {value}: FlatText,
  {language}: Context,
  parts: ItemParts,
  cut: (span: Span) => void
): void {
  const match = leadingState.exec(value)
  const written = match?.groups!.value
  if (!match || !written || parts.status || !isState(written, language)) return
  const start = match[0].indexOf(written)
  parts.status = {start, end: start + written.length}
  cut({start: 0, end: match[0].length})
}

/** `Platform team: review …`, `@ada — add …`, `[Hypha] …`, `**Robert** turn on …`. */
function readLead(
  text: FlatText,
  {known, leads, language}: Context,
  parts: ItemParts,
  cut: (span: Span) => void
): void {
  const {value} = text
  const id = leadingId.exec(value)
  if (id) {
    parts.id = id.groups!.id
    cut({start: 0, end: id[0].length})
  }
  if (parts.owner) return
  const strong = text.strong[0]
  if (strong && !/\p{L}/u.test(value.slice(0, strong.start))) {
    const span = trimSpan(value, strong.start, strong.end)
    const name = span && value.slice(span.start, span.end)
    if (name && language.actions.priorities.includes(name.toLowerCase())) {
      parts.priority ??= span
      cut({start: 0, end: strong.end})
      return
    }
    const isName =
      name !== undefined &&
      /^@?[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,2}$/u.test(name) &&
      /^\s+\p{L}/u.test(value.slice(strong.end))
    if (span && isName && isSomebody(name, language.people, known) && !isVerb(name)) {
      parts.owner = span
      parts.leads = true
      const verb = beforeVerb.exec(value.slice(strong.end, strong.end + 20))
      cut({start: 0, end: strong.end + (verb ? verb[0].length : 0)})
      return
    }
  }
  const match = leadingName.exec(value.slice(parts.action.start, parts.action.start + 80))
  if (!match) return
  const name = match.groups!.value!
  if (language.actions.priorities.includes(name.toLowerCase())) {
    const at = parts.action.start + match[0].indexOf(name)
    parts.priority ??= {start: at, end: at + name.length}
    cut({start: 0, end: parts.action.start + match[0].length})
    return
  }
  if (!isLeadingOwner(name, language, known, leads)) return
  const start = parts.action.start + match[0].indexOf(name)
  parts.owner = {start, end: start + name.length}
  parts.leads = true
  cut({start: 0, end: parts.action.start + match[0].length})
}

/** `Monitoring: …` is a topic; a name before a colon is a handle, a team, or letters. */
function isLeadingOwner(
  name: string,
  {people}: Language,
  known: KnownPeople,
  leads: ReadonlySet<string> = new Set()
): boolean {
  const each = name.split(/\s*(?:[,&/+]|\band\b)\s*/).filter(Boolean)
  return each.every((part) => {
    const lower = part.toLowerCase()
    return (
      leads.has(part) ||
      known.people.has(lower) ||
      known.teams.has(lower) ||
      part.startsWith('@') ||
      people.teams.some((word) => lower.endsWith(` ${word}`)) ||
      (/^\p{Lu}{2,5}$/u.test(part) && people.teamNames.includes(lower)) ||
      (/^\p{Lu}{2,4}$/u.test(part) && each.length > 1)
    )
  })
}

function readBrackets(
  text: FlatText,
  {known, language}: Context,
  parts: ItemParts,
  cut: (span: Span) => void
): void {
  const {value} = text
  for (const match of value.matchAll(bracketed)) {
    const inner = match.groups!.value!
    const start = match.index + 1
    const whole = {start: match.index, end: match.index + match[0].length}
    let at = start
    for (const piece of inner.split(/\s*[,;|]\s*/)) {
      const from = value.indexOf(piece, at)
      at = from + piece.length
      const name = kindOfPiece(piece, language, known, whole.end >= value.trimEnd().length - 1)
      if (!name) continue
      if (name === 'owner' && parts.owner && parts.owner.end <= start) continue
      if (name === 'owner' && parts.owner) parts.owner = {start: parts.owner.start, end: at}
      else parts[name] ??= {start: from, end: at}
      cut(whole)
    }
  }
}

function kindOfPiece(
  piece: string,
  {actions, people}: Language,
  known: KnownPeople,
  isLast: boolean
): 'deadline' | 'owner' | 'priority' | 'status' | undefined {
  const lower = piece.toLowerCase().trim()
  if (priorityValue.test(lower) || (actions.priorities.includes(lower) && isLast)) return 'priority'
  if (/^@[\w./-]+/.test(lower)) return 'owner'
  if (
    known.people.has(lower) ||
    known.teams.has(lower) ||
    (people.none.includes(lower) && /assigned|owner/.test(lower))
  )
    return 'owner'
  // `by 40 %` is no day.
  if (
    /^(?:due|by|eta|deadline|until|before)\b/.test(lower) &&
    readDeadline(piece, undefined)?.kind !== 'text'
  )
    return 'deadline'
  if (/^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(lower)) return 'deadline'
  if (
    isLast &&
    (actions.done.includes(lower) ||
      actions.cancelled.includes(lower) ||
      actions.open.includes(lower))
  )
    return 'status'
  if (isLast && /^\p{Lu}/u.test(piece) && people.teamNames.includes(lower)) return 'owner'
  if (
    isLast &&
    people.teams.some((word) => lower.endsWith(` ${word}`)) &&
    lower.split(' ').length <= 4
  )
    return 'owner'
  if (isLast && /^\p{Lu}[\p{Ll}’'.-]+\s\p{Lu}[\p{Ll}’'.-]+$/u.test(piece.trim()) && !isTopic(piece))
    return 'owner'
  return undefined
}

/** `Add an alert - DONE`, `Add an alert - done in #12`, `✅ Add an alert`. */
function readState(
  {value}: FlatText,
  {language}: Context,
  parts: ItemParts,
  cut: (span: Span) => void
): void {
  if (parts.status) return
  const before = markBefore.exec(value)
  const offset = Math.max(0, parts.action.end - 120)
  const behind = before ?? statusBehind.exec(value.slice(offset, parts.action.end))
  const written = behind?.groups!.value
  if (!behind || !written || !stateOf(written, language)) return
  const at = before ? 0 : offset
  const start = at + behind.index + behind[0].indexOf(written)
  parts.status = {start, end: start + written.length}
  // Where it was done is told by the rest.
  if (!behind.groups!.rest?.trim().includes(' ')) {
    cut({start: at + behind.index, end: at + behind.index + behind[0].length})
  }
}

function readTail(
  text: FlatText,
  {known, language}: Context,
  parts: ItemParts,
  cut: (span: Span) => void
): void {
  const {value} = text
  const end = parts.action.end
  const tail = value.slice(Math.max(0, end - 120), end)
  const offset = Math.max(0, end - 120)
  const take = (match: RegExpExecArray | null, name: 'deadline' | 'owner') => {
    const written = match?.groups?.value
    if (!match || !written || parts[name]) return
    const start = offset + match.index + match[0].indexOf(written)
    parts[name] = {start, end: start + written.length}
    cut({start: offset + match.index, end})
  }
  take(dueBehind.exec(tail), 'deadline')
  take(dateBehind.exec(tail), 'deadline')
  take(handleBehind.exec(tail), 'owner')
  const behind = nameBehind.exec(value.slice(offset, parts.action.end))
  const name = behind?.groups!.value!.trim()
  if (
    name &&
    name.split(' ').length <= mostModifiers &&
    isSomebody(name, language.people, known) &&
    !isTopic(name)
  ) {
    take(behind, 'owner')
  }
}

/** Words that stand alone in brackets or behind a dash and are no names. */
const topics =
  /^(?:high|medium|low|critical|done|open|optional|ongoing|todo|prevent|detect|mitigate|process|monitoring|documentation|testing|internal|external|short|long|partial|maybe|also|see|new|now|later|future|yes|no|the|this)\b/i

function isTopic(words: string): boolean {
  return topics.test(words.trim())
}

/** First words of sentences in bold: `**Add** an alert`. */
function isVerb(word: string): boolean {
  return /^(?:add|alert|audit|automate|build|change|check|create|define|document|enable|ensure|evaluate|fix|implement|improve|increase|investigate|migrate|monitor|move|prevent|reduce|remove|replace|review|rotate|run|set|test|update|upgrade|use|write|verify|make|do|consider|disable|deploy|configure|introduce|establish|note|todo|done|follow|long|short|immediate)/i.test(
    word
  )
}

function withoutMarks(value: string, {start, end}: Span): Span {
  let from = start
  // What was in a bracket that is open now was about who and when.
  const open = /[([][^()[\]]*$/.exec(value.slice(start, end))
  let to = open && open.index > 0 ? start + open.index : end
  while (from < to && /[\s:–—|*_-]/.test(value.charAt(from))) from++
  while (to > from && /[\s:–—|*_([-]/.test(value.charAt(to - 1))) to--
  return from < to ? {start: from, end: to} : {start: 0, end: value.length}
}

const idTicket =
  /(?<![\w/#-])(?:[A-Z][A-Z\d]{1,9}-\d{1,6}|#\d{1,6}|(?<![.])[\w.-]+\/[\w.-]+#\d{1,6}|GH-\d{1,6})(?![\w-])/g
const notTicket =
  /^(?:UTF|ISO|RFC|SHA|MD|HTTP|TLS|SSL|CVE|PEP|P|SEV|Q|H|AI|CF|COVID|IPV|ARM|X|AES|RSA|EC)-?\d/i
const ticketAddress =
  /\/(?:issues?|pull|pulls|merge_requests|browse|ticket|tickets|tasks?|bugs?|work_items|workitems|boards?|cards?|commit|projects?|story|stories)\/|linear\.app|atlassian\.net|jira|asana\.com|trello\.com|clubhouse|shortcut\.com|show_bug|youtrack|phabricator|\/T\d+/i

/**
 * List what an item is tracked by: links to issues and pull requests, `OPS-123`, `#123`.
 *
 * @param text
 *   Text of the item.
 * @param node
 *   What it was flattened from: addresses are not in the text.
 * @param source
 *   Source of the document.
 */
export function ticketsIn(text: FlatText, node: Nodes, source: Source): Array<TextSpan> {
  const tickets = [...linksIn(node), ...addressesOf(text, source)]
    .filter(({text}) => ticketAddress.test(text))
    .toSorted((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
  for (const match of text.value.matchAll(idTicket)) {
    if (notTicket.test(match[0])) continue
    const span = {start: match.index, end: match.index + match[0].length}
    tickets.push({text: match[0], position: positionOf(text, span, source)})
  }
  return tickets
}

function* linksIn(node: Nodes): Generator<TextSpan> {
  for (const inner of walk([node], ({type}) => type === 'link')) {
    if (inner.type === 'link') yield {text: inner.url, position: inner.position}
  }
}

/** Addresses that were not parsed as links. */
function* addressesOf(text: FlatText, source: Source): Generator<TextSpan> {
  for (const {at, inLink, node, value} of text.runs) {
    if (inLink || node.type !== 'text') continue
    for (const {end, start} of addressesIn(value)) {
      const span = {start: at + start, end: at + end}
      yield {text: value.slice(start, end), position: positionOf(text, span, source)}
    }
  }
}

/**
 * Tell what a status says.
 *
 * @param value
 *   Text of a status: `Done`, `in progress (Ada)`.
 * @param language
 *   Words of its language.
 * @returns
 *   State; `undefined` if the words are not known.
 */
export function stateOf(value: string, {actions}: Language): ActionItem['state'] {
  const words = value
    .trim()
    .toLowerCase()
    .replace(/[*_`~]/g, '')
  const {main} = normalizeHeading(value)
  const is = (list: ReadonlyArray<string>) =>
    list.some((word) => words === word || main === word || startsWith(words, word))
  if (is(actions.cancelled)) return 'cancelled'
  if (is(actions.open)) return 'open'
  return is(actions.done) ? 'done' : undefined
}

/** Whether a text is a state and nothing more: not `Open source`. */
function isState(value: string, {actions}: Language): boolean {
  const words = value.toLowerCase()
  return [actions.cancelled, actions.open, actions.done].some((list) => list.includes(words))
}

function startsWith(words: string, word: string): boolean {
  return (
    words.startsWith(word) &&
    !/[\p{L}\p{N}]/u.test(words.charAt(word.length)) &&
    (word.length > 1 || words.length === 1)
  )
}
