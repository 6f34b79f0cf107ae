import type {FlatText, Span} from '../text/flat-text.ts'
import type {Chunk, Piece} from './item-chunks.ts'
import type {ItemWords, PieceKind, Place} from './piece-kinds.ts'
import {daysBetween} from '../time/calendar.ts'
import {readDeadline} from '../time/deadline.ts'
import {stateOf} from './action-state.ts'
import {chunksOf, prose} from './item-chunks.ts'
import {kindOf} from './piece-kinds.ts'

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

interface Item {
  text: FlatText
  chunks: ReadonlyArray<Chunk>
  context: ItemWords
  parts: ItemParts
}

/**
 * Find the parts of an item of a list: who, until when, how urgent, and what is left.
 *
 * @param text
 *   Text of the item.
 * @param context
 *   Words and names.
 * @param isNested
 *   It stands below an item, so only what is nothing else counts.
 * @returns
 *   Parts; the action is the whole text without those at its ends.
 */
export function partsOfItem(text: FlatText, context: ItemWords, isNested = false): ItemParts {
  const chunks = chunksOf(text, context.language)
  const parts: ItemParts = {
    action: {start: 0, end: text.value.length},
    owner: undefined,
    deadline: undefined,
    priority: undefined,
    status: undefined,
    id: undefined,
    labels: [],
    leads: false
  }
  const item = {text, chunks, context, parts}
  readLabels(item)
  if (isNested) {
    if (chunks.length === 1) record(item, kindsOf(item, chunks[0]!, 'inside'))
    return parts
  }
  readEnd(item, readStart(item))
  parts.action = withoutMarks(text.value, parts.action)
  return parts
}

function readLabels(item: Item): void {
  for (const {pieces} of item.chunks) {
    for (const piece of pieces) {
      const kind = piece.key && labelledKind(item, piece)
      if (!kind || kind.name === 'other') continue
      item.parts.labels.push(piece.key!.span)
      record(item, [kind])
    }
  }
}

/** What a label says; `Target: 2 GiB` is no deadline. */
function labelledKind({context, text}: Item, {key, span}: Piece): PieceKind | undefined {
  if (!key) return undefined
  if (key.name === 'action' || key.name === 'ticket')
    return {name: 'other', span, strength: 'plain'}
  const words = text.value.slice(span.start, span.end)
  const label = text.value.slice(key.span.start, key.span.end).toLowerCase()
  const isWeak = context.language.actions.weakDeadlineKeys.includes(label)
  if (isWeak && readDeadline(words, context.language)?.kind === 'text') return undefined
  // Behind a priority stands its reason.
  const [value = ''] = (key.name === 'priority' && /^(?:\S*\d|\S+(?: \S+)?)/.exec(words)) || [words]
  return {
    name: key.name,
    span: {start: span.start, end: span.start + value.length},
    strength: 'firm'
  }
}

/** What stands before the action; returns the index of the chunk that it starts in. */
function readStart(item: Item): number {
  const {chunks, parts} = item
  let first = Math.max(0, chunks.findIndex(({opener}) => opener === 'action')) // prettier-ignore
  readMark(item, chunks[first])
  let start = first
  for (let count = 1; count > 0; first += count) {
    const {priority} = parts
    count = startLength(item, first)
    // `P0 - drop everything` can be what a priority means.
    const isLegend = parts.priority !== priority && chunks[first]!.opener !== 'bracket'
    if (count > 0 && !isLegend) start = first + count
  }
  const chunk = chunks[first]
  if (!chunk) return first
  if (start > 0 || chunk.opener === 'action') parts.action.start = chunks[start]!.outer.start
  readDoer(item, chunk.pieces[0]!.span.start, chunk.outer.end)
  return first
}

/** `✅ Add an alert`. */
function readMark({context, parts, text}: Item, chunk: Chunk | undefined): void {
  const span = chunk?.pieces[0]?.span
  const [mark = ''] =
    /^\p{Extended_Pictographic}\uFE0F?(?=\s)/u.exec(text.value.slice(span?.start, span?.end)) ?? []
  if (!chunk || !span || stateOf(mark, context.language) !== 'done') return
  parts.status ??= {start: span.start, end: span.start + mark.length}
  span.start += mark.length + 1
  parts.action.start = span.start
}

/** Count of the chunks that are no part of the action: `[P1] …`, `Ada: …`, `DONE - …`. */
function startLength(item: Item, first: number): number {
  const [chunk, next, third] = item.chunks.slice(first, first + 3)
  const kinds = chunk && next && kindsOf(item, chunk, 'start')
  if (!kinds) return 0
  if (chunk.opener === 'bracket' || next.opener === 'colon' || next.opener === 'dash') {
    return recordStart(item, kinds) ? 1 : 0
  }
  if (next.opener !== 'bracket' || third?.opener !== 'colon') return 0
  const {span} = next.pieces[0]!
  const isName = /^[@\p{L}]\S*$/u.test(item.text.value.slice(span.start, span.end))
  // `TODO(ada): …`, `Ada (SRE): …`.
  const isDoer = kinds[0]!.name === 'status' && isName
  const inner = isDoer
    ? [{name: 'owner', span, strength: 'plain'} as const]
    : kinds[0]!.name === 'owner' && kindsOf(item, next, 'end')
  return inner && recordStart(item, [...kinds, ...inner]) ? 2 : 0
}

function recordStart(item: Item, kinds: ReadonlyArray<PieceKind>): boolean {
  if (kinds.every(({name}) => name === 'other')) return false
  item.parts.leads ||= !item.parts.owner && kinds.some(({name}) => name === 'owner')
  record(item, kinds)
  return true
}

/** `**Ada** add an alert`, `**HIGH** Add an alert`, `Ada to add an alert`. */
function readDoer(item: Item, at: number, end: number): void {
  const {parts, text} = item
  const strong = text.strong.find(({start}) => start === at)
  const isBold = strong !== undefined && /^\s+\p{L}/u.test(text.value.slice(strong.end))
  const from = isBold ? strong.end : at
  const verb = verbStart(item, text.value.slice(from, end))
  if (!isBold && !verb) return
  const kind = kindOf(
    text,
    isBold ? strong : {start: at, end: at + verb!.start},
    'verb',
    item.context
  )
  if (!kind || (!isBold && kind.name !== 'owner') || !recordStart(item, [kind])) return
  parts.action.start = verb && (!isBold || verb.start === 0) ? from + verb.end : from
}

const longestDoer = 60

/** Place of `to` in `Ada to add an alert`. */
function verbStart({context}: Item, words: string): Span | undefined {
  const {verbs, verbStarts} = context.language.actions
  for (const {0: word, index} of words.slice(0, longestDoer).matchAll(/(?<!\p{L})\p{L}+(?=\s)/gu)) {
    if (!verbStarts.includes(word)) continue
    const end = index + word.length + 1
    const [verb = ''] = /^\p{L}+/u.exec(words.slice(end)) ?? []
    return verbs.includes(verb) ? {start: Math.max(0, index - 1), end} : undefined
  }
  return undefined
}

/** What stands behind the action or in brackets inside it. */
function readEnd(item: Item, first: number): void {
  const found: Array<ReadonlyArray<PieceKind>> = []
  let isAtEnd = true
  // Until a sentence goes on, also at the end of an earlier one.
  let isClosing = true
  for (let index = item.chunks.length - 1; index >= first; index--) {
    const chunk = item.chunks[index]!
    const kinds =
      canBePart(chunk, isClosing && index > first) &&
      kindsOf(item, chunk, isClosing ? 'end' : 'inside')
    if (!kinds) {
      // `Ada (lead)`: an aside.
      if (chunk.opener === 'bracket' && isTail(item.chunks[index - 1])) continue
      isAtEnd = false
      isClosing = chunk.opener === 'stop' || (isClosing && chunk.opener === 'bracket')
      continue
    }
    found.push(kinds)
    const isOther = kinds.every(({name}) => name === 'other')
    if (isAtEnd && !isOther) item.parts.action.end = chunk.outer.start
  }
  for (const kinds of found.toReversed()) record(item, kinds)
}

function canBePart({opener}: Chunk, isBehind: boolean): boolean {
  if (opener === 'bracket' || opener === 'label') return true
  return isBehind && opener !== 'colon' && opener !== 'action'
}

function isTail(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && !prose.has(chunk.opener) && chunk.opener !== 'bracket'
}

/** What the pieces of a chunk are; `undefined` if it is a part of the action. */
function kindsOf(item: Item, chunk: Chunk, place: Place): Array<PieceKind> | undefined {
  const kinds = chunk.pieces.map((piece, index) =>
    piece.key
      ? labelledKind(item, piece)
      : (kindOf(item.text, piece.span, place, item.context) ??
        nextOwner(item, piece, chunk.pieces[index - 1]))
  )
  const known = kinds.filter((kind) => kind !== undefined)
  const isWhole = known.length === kinds.length
  if (known.length === 0 || (!isWhole && (place === 'start' || !known.some(isFirm))))
    return undefined
  return isPlausible(item, chunk, known, place) ? known : undefined
}

/** `Owner: ada, grace`. */
function nextOwner({text}: Item, {span}: Piece, before: Piece | undefined): PieceKind | undefined {
  const isOne = !/\s/.test(text.value.slice(span.start, span.end))
  return isOne && before?.key?.name === 'owner'
    ? {name: 'owner', span, strength: 'plain'}
    : undefined
}

function isPlausible(
  item: Item,
  {opener}: Chunk,
  kinds: ReadonlyArray<PieceKind>,
  place: Place
): boolean {
  if (place === 'start' || kinds.some(isFirm)) return true
  const names = new Set(kinds.map(({name}) => name))
  if (place === 'inside') return names.has('owner') && names.has('deadline')
  if (opener === 'text' || opener === 'stop') return !names.has('owner') && opener === 'text'
  if (opener !== 'bracket') return true
  // `(2026-02-10)` can be the day on which something happened, `(EU)` a place.
  if (names.size === 1 && names.has('deadline')) return !kinds.some(({span}) => isPast(item, span))
  // More words with a capital are examples: `(Longhorn, Ceph, Rook)`.
  if (names.size === 1 && kinds.length > 2) return false
  return kinds.length > 1 || kinds[0]!.strength !== 'weak'
}

function isFirm({strength}: PieceKind): boolean {
  return strength === 'firm'
}

function isPast({context, text}: Item, {end, start}: Span): boolean {
  const {date, dayFirst, language} = context
  const day = readDeadline(text.value.slice(start, end), language, date, dayFirst)?.date
  return day !== undefined && date !== undefined && daysBetween(date, day) <= 0
}

/** The first of a kind counts; owners side by side are one place. */
function record({parts, text}: Item, kinds: ReadonlyArray<PieceKind> = []): void {
  let isOwner = false
  for (const {name, span} of kinds) {
    if (name === 'owner' && isOwner) parts.owner = {start: parts.owner!.start, end: span.end}
    isOwner = name === 'owner' && (isOwner || (parts.owner ?? span).start === span.start)
    if (name === 'id') parts.id ??= text.value.slice(span.start, span.end)
    else if (name !== 'other') parts[name] ??= span
  }
}

function withoutMarks(value: string, {end, start}: Span): Span {
  let from = start
  let to = end
  while (from < to && /[\s:–—|*_,;-]/.test(value.charAt(from))) from++
  while (to > from && /[\s:–—|*_,;([·•-]/.test(value.charAt(to - 1))) to--
  return from < to ? {start: from, end: to} : {start: 0, end: value.length}
}
