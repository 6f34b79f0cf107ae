import type {FlatText, Span} from '../text/flat-text.ts'
import type {Chunk} from './item-chunks.ts'
import type {Item, ItemParts} from './item-pieces.ts'
import type {ItemWords, PieceKind} from './piece-kinds.ts'
import {allMatches} from '../text/all-matches.ts'
import {trimSpan} from '../text/flat-text.ts'
import {rangeIn, textOfRange} from '../text/text-range.ts'
import {chunksOf, prose} from './item-chunks.ts'
import {kindsOf, labelledKind, record} from './item-pieces.ts'
import {readStart} from './item-start.ts'
import {addByShape} from './list-shape.ts'

/** How far to look for what stands before an action. */
const longestStart = 160

/**
 * Find the parts of an item of a list: who, until when, how urgent, and what is left.
 *
 * @param isNested
 *   It stands below an item, so only what is nothing else counts.
 * @returns
 *   Parts; the action is the whole text without those at its ends.
 */
export function partsOfItem(text: FlatText, context: ItemWords, isNested = false): ItemParts {
  const item = divided(text, context)
  const {chunks, parts} = item
  if (isNested) {
    if (chunks.length === 1) record(item, kindsOf(item, chunks[0]!, 'inside'))
    return parts
  }
  readEnd(item, readStart(item))
  if (context.shape) addByShape(text, parts, context.shape)
  parts.action = withoutMarks(text.value, parts.action)
  return parts
}

/** Check whether a paragraph starts with who is to do something. */
export function startsWithName(text: FlatText, context: ItemWords): boolean {
  const start = rangeIn(text, 0, Math.min(text.value.length, longestStart))
  const item = start && divided(textOfRange(start), context)
  if (item) readStart(item)
  return item?.parts.leads ?? false
}

function divided(text: FlatText, context: ItemWords): Item {
  const parts: ItemParts = {
    action: {start: 0, end: text.value.length},
    owner: undefined,
    deadline: undefined,
    priority: undefined,
    status: undefined,
    type: undefined,
    criteria: undefined,
    ticket: undefined,
    id: undefined,
    labels: [],
    leads: false
  }
  const item = {text, chunks: chunksOf(text, context.language), context, parts}
  readLabels(item)
  return item
}

function readLabels(item: Item): void {
  for (const [index, {pieces}] of item.chunks.entries()) {
    for (const piece of pieces) {
      if (piece.key?.name === 'ticket') item.parts.ticket ??= piece.span
      const kind = piece.key && labelledKind(item, piece)
      if (!kind || kind.name === 'other') continue
      item.parts.labels.push(piece.key!.span)
      if (kind.name === 'criteria' && piece === pieces[0]) kind.span.end = endOfLabel(item, index)
      record(item, [kind.name === 'owner' ? withAside(kind, item.chunks[index + 1]) : kind])
    }
  }
}

/** What is to be seen can have commas, and times: it goes on until the next label. */
function endOfLabel({chunks, text}: Item, index: number): number {
  const next = chunks.slice(index + 1).find(({pieces}) => pieces.some(({key}) => key))
  return trimSpan(text.value, 0, next?.outer.start ?? text.value.length)?.end ?? 0
}

/** `Owner: Plant manager (P. Nguyen)`. */
function withAside(kind: PieceKind, next: Chunk | undefined): PieceKind {
  const isAside = next?.opener === 'bracket' && next.outer.start - kind.span.end < 2
  return isAside ? {...kind, span: {start: kind.span.start, end: next.outer.end}} : kind
}

/** What stands behind the action or in brackets inside it. */
function readEnd(item: Item, first: number): void {
  const found: Array<ReadonlyArray<PieceKind>> = []
  let isAtEnd = true
  // Until a sentence goes on, also at the end of an earlier one.
  let isClosing = true
  for (let index = item.chunks.length - 1; index >= first; index--) {
    const chunk = item.chunks[index]!
    const isSentence = chunk.opener === 'colon' ? isAtEnd : isClosing
    const kinds =
      (canBePart(chunk, isClosing && index > first) &&
        kindsOf(item, chunk, isClosing ? 'end' : 'inside')) ||
      (isSentence && index > first && kindsOfSentence(item, chunk, found.at(-1)))
    if (!kinds) {
      // `Ada (lead)`: an aside.
      if (chunk.opener === 'bracket' && isTail(item.chunks[index - 1])) continue
      isAtEnd = false
      isClosing = chunk.opener === 'stop' || (isClosing && chunk.opener === 'bracket')
      continue
    }
    found.push(kinds)
    const isOther = kinds.every(
      ({name, strength}) => name === 'other' || (name === 'type' && strength !== 'firm')
    )
    if (isAtEnd && !isOther) item.parts.action.end = chunk.outer.start
  }
  for (const kinds of found.toReversed()) record(item, kinds)
}

/**
 * `… . Ada, 31 August`, `… . Ada, by 31 August`: a sentence with nothing but who and until when;
 * behind a colon one of them is enough, or how far it is: `…: done`.
 */
function kindsOfSentence(
  item: Item,
  {opener, outer, pieces}: Chunk,
  behind: ReadonlyArray<PieceKind> = []
): Array<PieceKind> | undefined {
  const [piece, ...others] = pieces
  if (opener !== 'stop' && opener !== 'colon') return undefined
  if (!piece || piece.key || others.length > 0) return undefined
  const words = item.text.value.slice(piece.span.start, piece.span.end)
  const parts = allMatches(words, betweenCommas).map(({0: part, index}) => ({
    key: undefined,
    span: {start: piece.span.start + index, end: piece.span.start + index + part.length}
  }))
  if (words.length > longestSentence) return undefined
  const kinds = kindsOf(item, {opener: 'dash', outer, pieces: parts}, 'end')
  const names = new Set([...(kinds ?? []), ...behind].map(({name}) => name))
  // One word that could be a plural is a thing more often.
  const isThing = kinds?.some(({name, span, strength}) => {
    const written = item.text.value.slice(span.start, span.end)
    return name === 'owner' && strength === 'weak' && !written.includes(' ')
  })
  if (kinds?.length !== parts.length || isThing) return undefined
  if (opener === 'colon') {
    const isOne =
      kinds.length === 1 &&
      kinds.every((kind) => kind.name === 'status' || kind.strength === 'firm')
    return isOne || names.has('deadline') ? kinds : undefined
  }
  const isWhole = names.has('owner')
  return isWhole && (names.has('deadline') || names.has('status')) ? kinds : undefined
}

const longestSentence = 60
/** The comma before a year is a part of a date. */
const betweenCommas = /[^\s,](?:[^,]|,(?=\s(?:19|20)\d\d(?![-/.]?\d)))*/g

function canBePart({opener}: Chunk, isBehind: boolean): boolean {
  if (opener === 'bracket' || opener === 'label') return true
  return isBehind && opener !== 'colon' && opener !== 'action'
}

function isTail(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && !prose.has(chunk.opener) && chunk.opener !== 'bracket'
}

function withoutMarks(value: string, {end, start}: Span): Span {
  let from = start
  let to = end
  while (from < to && /[\s:–—|*_,;-]/.test(value.charAt(from))) from++
  while (to > from && /[\s:–—|*_,;([·•-]/.test(value.charAt(to - 1))) to--
  return from < to ? {start: from, end: to} : {start: 0, end: value.length}
}
