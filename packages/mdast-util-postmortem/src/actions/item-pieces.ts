import type {FlatText, Span} from '../text/flat-text.ts'
import type {Chunk, Piece} from './item-chunks.ts'
import type {ItemWords, PieceKind, Place} from './piece-kinds.ts'
import {daysBetween} from '../time/calendar.ts'
import {readDeadline} from '../time/deadline.ts'
import {kindOf} from './piece-kinds.ts'

/** Where the parts of an item are in its text. */
export interface ItemParts {
  action: Span
  owner: Span | undefined
  deadline: Span | undefined
  priority: Span | undefined
  status: Span | undefined
  type: Span | undefined
  criteria: Span | undefined
  /** What is labelled as a ticket. */
  ticket: Span | undefined
  id: string | undefined
  /** Keys of its parts. */
  labels: Array<Span>
  /** It starts with a name. */
  leads: boolean
}

export interface Item {
  text: FlatText
  chunks: ReadonlyArray<Chunk>
  context: ItemWords
  parts: ItemParts
}

/** Longest type behind a label: more is a part of a sentence. */
const longestType = 30

/** What a label says; `Target: 2 GiB` is no deadline. */
export function labelledKind({context, text}: Item, {key, span}: Piece): PieceKind | undefined {
  if (!key) return undefined
  if (key.name === 'action' || key.name === 'ticket')
    return {name: 'other', span, strength: 'plain'}
  const words = text.value.slice(span.start, span.end)
  const label = text.value.slice(key.span.start, key.span.end).toLowerCase()
  const isWeak = context.language.actions.weakDeadlineKeys.includes(label)
  if (isWeak && readDeadline(words, context.language)?.kind === 'text') return undefined
  if (key.name === 'type' && words.length > longestType) return undefined
  // Behind a priority stands its reason.
  const [value = ''] = (key.name === 'priority' && /^(?:\S*\d|\S+(?: \S+)?)/.exec(words)) || [words]
  return {
    name: key.name,
    span: {start: span.start, end: span.start + value.length},
    strength: 'firm'
  }
}

/** What the pieces of a chunk are; `undefined` if it is a part of the action. */
export function kindsOf(item: Item, chunk: Chunk, place: Place): Array<PieceKind> | undefined {
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
  // `(2026-02-10)` can be the day on which something happened, `(1/2)` a part, `(EU)` a place.
  if (names.size === 1 && names.has('deadline'))
    return kinds.every(({span, strength}) => strength !== 'weak' && !isPast(item, span))
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
export function record({parts, text}: Item, kinds: ReadonlyArray<PieceKind> = []): void {
  let isOwner = false
  for (const {name, span} of kinds) {
    if (name === 'owner' && isOwner) parts.owner = {start: parts.owner!.start, end: span.end}
    isOwner = name === 'owner' && (isOwner || (parts.owner ?? span).start === span.start)
    if (name === 'id') parts.id ??= text.value.slice(span.start, span.end)
    else if (name !== 'other') parts[name] ??= span
  }
}
