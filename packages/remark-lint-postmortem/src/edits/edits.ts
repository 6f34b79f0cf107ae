import type {TextSpan} from 'mdast-util-postmortem'
import type {Point, Position} from 'unist'
import {isVerbatim} from '../text/positions.ts'

/**
 * How far a fix can be trusted.
 *
 * `safe`: it changes no fact and adds no statement, as what it replaces has one reading and the
 * new text says the same. Applied without asking.
 *
 * `suggestion`: it decides something, such as which of two figures is right. Applied when the user
 * asks for suggestions and there is one.
 *
 * `skeleton`: it leaves something for the author to write, such as a heading without text. Never
 * applied but by the author, in an editor.
 */
export type FixClass = 'safe' | 'skeleton' | 'suggestion'

/** Texts, each of which makes a finding go away when it replaces exactly its place. */
export interface Fix {
  class: FixClass
  texts: ReadonlyArray<string>
}

/**
 * A text that makes a finding go away when it is inserted elsewhere than at its place: what is
 * missing is reported for the document, and belongs between others.
 */
export interface Skeleton {
  at: Point
  text: string
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** How far the texts in `expected` can be trusted. */
    fixClass?: FixClass
    /** What can be inserted elsewhere, for the author to complete. */
    skeleton?: Skeleton
    /** The messages that this one stands for, if there were many of its kind. */
    alike?: ReadonlyArray<VFileMessage>
  }
}

/** Make a fix that writes the same in another way. */
export function safe(text: string): Fix {
  return {class: 'safe', texts: [text]}
}

/** Make a fix that decides something; of several texts the author chooses one. */
export function suggestion(...texts: ReadonlyArray<string>): Fix {
  return {class: 'suggestion', texts}
}

/** Make a fix that the author has to complete; of several texts the author chooses. */
export function skeleton(...texts: ReadonlyArray<string>): Fix {
  return {class: 'skeleton', texts}
}

/** A place, and the fix that replaces it if there is one. */
export interface PlacedFix {
  place: Point | Position | undefined
  fix?: Fix
  skeleton?: Skeleton
}

/**
 * Replace a text.
 *
 * @param span
 *   Text and its place.
 * @param fix
 *   Texts to choose from.
 * @returns
 *   Its place, and the fix unless there is markup in the text that it would remove.
 */
export function replaceSpan(span: TextSpan, fix: Fix): PlacedFix {
  return {place: span.position, ...(isVerbatim(span) && {fix})}
}

/** The parts of a message that its fix is made of. */
export interface FixableMessage {
  place?: Point | Position | null | undefined
  expected?: ReadonlyArray<string> | null | undefined
  fixClass?: FixClass | undefined
}

/**
 * List the messages of a document, each at its place.
 *
 * @param messages
 *   Messages, of which some can stand for many of their kind.
 */
export function unfolded<Message extends {alike?: ReadonlyArray<Message>}>(
  messages: ReadonlyArray<Message>
): Array<Message> {
  return messages.flatMap((message) => message.alike ?? [message])
}

/** A text to put in place of another one. Offsets do not count a byte order mark. */
export interface Edit extends Position {
  text: string
}

/** An edit of one or several fixes. */
export interface CombinedEdit extends Edit {
  /** How many fixes it applies. */
  fixes: number
}

/**
 * Collect the edits of fixes that can be applied without asking.
 *
 * @param messages
 *   Messages of one document.
 * @param options
 *   `suggestions`: include suggestions of which there is only one (default: `false`).
 * @returns
 *   Edits in the order of the document, none of which overlap.
 */
export function editsOf(
  messages: ReadonlyArray<FixableMessage>,
  {suggestions = false}: {suggestions?: boolean} = {}
): Array<CombinedEdit> {
  return combineEdits(
    messages
      .filter(({fixClass}) => fixClass === 'safe' || (suggestions && fixClass === 'suggestion'))
      .flatMap((message) => editOf(message) ?? [])
  )
}

/**
 * Choose edits that can be applied together.
 *
 * Of edits that overlap or touch each other the first one in the document is taken, as the others
 * were made for the text before it. Insertions at the same place become one edit, in the order in
 * which they are given; the same text is inserted once.
 *
 * @param edits
 *   Edits of one document, one of each fix.
 * @returns
 *   Edits in the order of the document, none of which overlap.
 */
export function combineEdits(edits: ReadonlyArray<Edit>): Array<CombinedEdit> {
  const kept: Array<CombinedEdit> = []
  for (const edit of edits.toSorted(inDocument)) {
    const last = kept.at(-1)
    if (!last || compare(last.end, edit.start) < 0) kept.push({...edit, fixes: 1})
    else if (isInsertion(last) && isInsertion(edit)) {
      if (last.text !== edit.text) last.text += edit.text
      last.fixes++
    }
  }
  return kept
}

function inDocument(a: Edit, b: Edit): number {
  return compare(a.start, b.start) || compare(a.end, b.end)
}

function editOf({expected, place}: FixableMessage): Edit | undefined {
  if (!place || expected?.length !== 1) return undefined
  const {end, start} = 'start' in place ? place : {start: place, end: place}
  return {start, end, text: expected[0]!}
}

function isInsertion({end, start}: Edit): boolean {
  return compare(start, end) === 0
}

function compare(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column
}

/**
 * Apply edits to a text. New lines end as those of the text do.
 *
 * @param value
 *   Text of a document.
 * @param edits
 *   Edits in its order that do not overlap, as `editsOf` gives them; those without offsets are left
 *   out.
 * @returns
 *   Text with the edits.
 */
export function applyEdits(value: string, edits: ReadonlyArray<Edit>): string {
  const first = value.startsWith('\uFEFF') ? 1 : 0
  const ending = /\r?\n|\r/.exec(value)?.[0] ?? '\n'
  let result = ''
  let at = 0
  for (const {end, start, text} of edits) {
    if (start.offset === undefined || end.offset === undefined) continue
    result += value.slice(at, first + start.offset) + text.replaceAll('\n', ending)
    at = first + end.offset
  }
  return result + value.slice(at)
}
