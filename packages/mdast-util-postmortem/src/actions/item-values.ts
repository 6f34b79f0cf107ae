import type {Nodes} from 'mdast'
import type {Language} from '../languages/index.ts'
import type {ActionColumnName, Deadline, Owner, SeverityLevel, TextSpan} from '../model.ts'
import type {Source} from '../text/flat-text.ts'
import type {TextRange} from '../text/text-range.ts'
import type {ItemWords} from './piece-kinds.ts'
import {severityLevelIn} from '../metadata/severity-level.ts'
import {ownersIn} from '../people/owners.ts'
import {rangeIn, textSpan} from '../text/text-range.ts'
import {readDeadline} from '../time/deadline.ts'

/** What items are read with. */
export interface ItemContext extends ItemWords {
  source: Source
  /** Further headers of columns. */
  columns: Partial<Record<ActionColumnName, ReadonlyArray<string>>>
}

/** Read who is to do something. */
export function ownersOf(
  {span, text}: TextRange,
  {known, language, source}: ItemContext
): Array<Owner> {
  const value = text.value.slice(span.start, span.end)
  return ownersIn(value, language.people, known).map(({kind, span: {end, start}}) => ({
    ...textSpan({text, span: {start: span.start + start, end: span.start + end}}, source),
    kind
  }))
}

/**
 * Read until when something is to be done.
 *
 * @returns
 *   Deadline; `undefined` if there is none.
 */
export function deadlineIn({span, text}: TextRange, context: ItemContext): Deadline | undefined {
  const {date, dayFirst, language, source} = context
  const found = readDeadline(text.value.slice(span.start, span.end), language, date, dayFirst)
  const words = found && rangeIn(text, span.start + found.span.start, span.start + found.span.end)
  if (!words) return undefined
  const {interpretations, kind} = found
  return {...textSpan(words, source), kind, date: found.date, interpretations}
}

/** Check whether the words of a block start struck out. */
export function isStruck(node: Nodes): boolean {
  return 'children' in node && node.children[0]?.type === 'delete'
}

/** Find out of which scale a priority is. */
export function levelOf(
  priority: TextSpan | undefined,
  language: Language
): SeverityLevel | undefined {
  if (!priority) return undefined
  const {priorities} = language.actions
  const isWord = priorities.includes(priority.written.toLowerCase())
  const scale = severityLevelIn(priority.written, language)?.scale ?? (isWord ? 'word' : undefined)
  return {...priority, scale}
}
