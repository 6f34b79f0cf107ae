import type {Nodes} from 'mdast'
import type {Language} from '../languages/index.ts'
import type {TextSpan} from '../model.ts'
import type {FlatText, Source} from './flat-text.ts'
import {allMatches} from './all-matches.ts'
import {addressesIn} from './addresses.ts'
import {positionOf} from './flat-text.ts'
import {walk} from './walk.ts'
import {spanOfMatch} from './span.ts'

const ticketId =
  /(?<![\w/#-])(?:[A-Z][A-Z\d]{1,9}-\d{1,6}|#\d{1,6}|(?<![.])[\w.-]+\/[\w.-]+#\d{1,6})(?![\w-])/g
/** What counts where only tickets stand: `BUG1234`, `b/123456`, `LIN-4f`. */
const anyId = /(?<![^\s,;])[\w.#/-]{0,40}\d[\w.-]{0,40}(?![^\s,;])/g
const notTicket =
  /^(?:UTF|ISO|RFC|SHA|MD|HTTP|TLS|SSL|CVE|PEP|P|SEV|Q|H|AI|CF|COVID|IPV|ARM|X|AES|RSA|EC)-?\d/i
/** `3f2a9c1`: the start of a hash has digits and letters. */
const commit = /(?<![\w/#.-])(?=[a-f]{0,40}\d)(?=\d{0,40}[a-f])[\da-f]{7,40}(?![\w-])/g
const ticketAddress =
  /\/(?:issues?|pulls?|merge_requests|browse|tickets?|tasks?|bugs?|work_?items|boards?|cards?|commit|projects?|story|stories)\/|linear\.app|atlassian\.net|jira|asana\.com|trello\.com|clubhouse|shortcut\.com|show_bug|youtrack|phabricator|\/T\d+/i
/** Where changes of code are: pull requests, merge requests, commits. */
export const changeAddress: RegExp = /\/(?:pulls?|merge_requests|commits?)\/\w/

/** What tickets are read with. */
export interface TicketContext {
  source: Source
  language: Language
  /** Patterns of the team’s tickets, each global. */
  tickets: ReadonlyArray<RegExp>
}

/**
 * List what an item is tracked by: links to issues and pull requests, `OPS-123`, `#123`, hashes of
 * commits, and what the team calls its tickets, but not `Root cause #1`.
 *
 * @param node
 *   What it was flattened from: addresses are not in the text.
 * @param context
 *   Source of the document, words of its language, and patterns of the team’s tickets.
 * @param isColumn
 *   It stands in a column of tickets, so any id and any link is one.
 */
export function ticketsIn(
  text: FlatText,
  node: Nodes,
  {language, source, tickets: own}: TicketContext,
  isColumn = false
): Array<TextSpan> {
  const isAddress = (written: string) =>
    (isColumn && !written.startsWith('mailto:')) ||
    ticketAddress.test(written) ||
    own.some((pattern) => written.search(pattern) !== -1)
  const tickets = [...placedLinksIn(node, source), ...addressesOf(text, source)]
    .filter(({written}) => isAddress(written))
    .toSorted((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
  const inLinks = (at: number) => text.links.some(({end, start}) => start <= at && at < end)
  const ids = [...allMatches(text.value, ticketId), ...allMatches(text.value, commit)]
  const named = own.flatMap((pattern) =>
    [...text.value.matchAll(pattern)].filter(({0: words, index}) => words !== '' && !inLinks(index))
  )
  const known = [...ids.filter(({0: words}) => isColumn || !notTicket.test(words)), ...named]
  const isOther = isColumn && known.length === 0 && tickets.length === 0
  const places = new Set<number>()
  for (const match of isOther ? allMatches(text.value, anyId) : known) {
    const {0: words, index} = match
    // `OPS-12` is one ticket, whoever knows it.
    if (places.has(index) || (words.startsWith('#') && isNumbered(text.value, index, language)))
      continue
    places.add(index)
    tickets.push({written: words, position: positionOf(text, spanOfMatch(match), source)})
  }
  return tickets
}

/** `Root cause #1`, `step #2`. */
function isNumbered(text: string, at: number, {actions, counters}: Language): boolean {
  const [before = ''] = /\p{L}{1,20}(?=\s$)/u.exec(text.slice(0, at).slice(-21)) ?? []
  return [counters, actions.numbered].some((list) => list.includes(before.toLowerCase()))
}

/**
 * Whether words are the id of a ticket and nothing else: `OPS-1201`, which is no team.
 *
 * @param own
 *   Patterns of the team’s tickets (optional).
 */
export function isTicket(words: string, own: TicketContext['tickets'] = []): boolean {
  if (own.some((pattern) => words.match(pattern)?.[0] === words)) return true
  const [match] = words.match(ticketId) ?? []
  return match === words && !notTicket.test(words)
}

/**
 * Make patterns of tickets; those that are no regular expressions find nothing.
 *
 * @param sources
 *   Regular expressions of the team.
 */
export function ticketPatterns(sources: ReadonlyArray<string>): Array<RegExp> {
  return sources.flatMap((pattern) => {
    try {
      return [new RegExp(pattern, 'gu')]
    } catch {
      return []
    }
  })
}

function* placedLinksIn(node: Nodes, {addressOf}: Source): Generator<TextSpan> {
  for (const inner of walk([node], ({type}) => type === 'link' || type === 'linkReference')) {
    const {position} = inner
    if (inner.type === 'link') yield {written: inner.url, position}
    if (inner.type === 'linkReference') {
      yield {written: addressOf(inner.identifier) ?? '', position}
    }
  }
}

/** Addresses that were not parsed as links. */
function* addressesOf(text: FlatText, source: Source): Generator<TextSpan> {
  for (const {at, inLink, node, value} of text.runs) {
    if (inLink || node.type !== 'text') continue
    for (const {end, start} of addressesIn(value)) {
      const span = {start: at + start, end: at + end}
      yield {written: value.slice(start, end), position: positionOf(text, span, source)}
    }
  }
}
