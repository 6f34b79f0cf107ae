import type {Nodes} from 'mdast'
import type {Language} from '../languages/index.ts'
import type {TextSpan} from '../model.ts'
import type {FlatText, Source} from './flat-text.ts'
import {addressesIn} from './addresses.ts'
import {positionOf} from './flat-text.ts'
import {walk} from './walk.ts'

const ticketId =
  /(?<![\w/#-])(?:[A-Z][A-Z\d]{1,9}-\d{1,6}|#\d{1,6}|(?<![.])[\w.-]+\/[\w.-]+#\d{1,6})(?![\w-])/g
/** What counts where only tickets stand: `BUG1234`, `b/123456`, `LIN-4f`. */
const anyId = /(?<![^\s,;])[\w.#/-]{0,40}\d[\w.-]{0,40}(?![^\s,;])/g
const notTicket =
  /^(?:UTF|ISO|RFC|SHA|MD|HTTP|TLS|SSL|CVE|PEP|P|SEV|Q|H|AI|CF|COVID|IPV|ARM|X|AES|RSA|EC)-?\d/i
const ticketAddress =
  /\/(?:issues?|pulls?|merge_requests|browse|tickets?|tasks?|bugs?|work_?items|boards?|cards?|commit|projects?|story|stories)\/|linear\.app|atlassian\.net|jira|asana\.com|trello\.com|clubhouse|shortcut\.com|show_bug|youtrack|phabricator|\/T\d+/i

/**
 * List what an item is tracked by: links to issues and pull requests, `OPS-123`, `#123`, but not
 * `Root cause #1`.
 *
 * @param text
 *   Text of the item.
 * @param node
 *   What it was flattened from: addresses are not in the text.
 * @param source
 *   Source of the document.
 * @param language
 *   Words of its language.
 * @param isColumn
 *   It stands in a column of tickets, so any id is one.
 */
export function ticketsIn(
  text: FlatText,
  node: Nodes,
  source: Source,
  {actions, counters}: Language,
  isColumn = false
): Array<TextSpan> {
  const tickets = [...linksIn(node), ...addressesOf(text, source)]
    .filter(({written: text}) => ticketAddress.test(text))
    .toSorted((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
  const ids = [...text.value.matchAll(ticketId)]
  const isOther = isColumn && ids.length === 0 && tickets.length === 0
  for (const match of isOther ? text.value.matchAll(anyId) : ids) {
    if (!isColumn && notTicket.test(match[0])) continue
    const [before = ''] =
      /\p{L}{1,20}(?=\s$)/u.exec(text.value.slice(0, match.index).slice(-21)) ?? []
    const isNumber = [counters, actions.numbered].some((list) =>
      list.includes(before.toLowerCase())
    )
    if (match[0].startsWith('#') && isNumber) continue
    const span = {start: match.index, end: match.index + match[0].length}
    tickets.push({written: match[0], position: positionOf(text, span, source)})
  }
  return tickets
}

/**
 * Whether words are the id of a ticket and nothing else: `OPS-1201`, which is no team.
 *
 * @param words
 *   Words.
 */
export function isTicket(words: string): boolean {
  const [match] = words.match(ticketId) ?? []
  return match === words && !notTicket.test(words)
}

function* linksIn(node: Nodes): Generator<TextSpan> {
  for (const inner of walk([node], ({type}) => type === 'link')) {
    if (inner.type === 'link') yield {written: inner.url, position: inner.position}
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
