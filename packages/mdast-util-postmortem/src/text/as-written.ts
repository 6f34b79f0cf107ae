import type {Block, TextPlace} from '../model.ts'
import {marks, wideOffset} from './spaced-text.ts'

const anyMark = new RegExp(`[${Object.values(marks).join('')}]`)

/** A text as its author wrote it, with the index in it for each one in the text as it was read. */
interface Written {
  text: string
  indexes: Array<number>
}

/**
 * Write what was read of a document as its author did: the contrary of `spacedTree`.
 *
 * @param value
 *   Plain data of the model.
 * @param known
 *   What was made of objects before: each stays one object, however often it is found.
 */
export function asWritten<Value>(value: Value, known: Map<object, unknown>): Value {
  if (typeof value === 'string')
    return (anyMark.test(value) ? writtenText(value).text : value) as Value
  if (typeof value !== 'object' || value === null) return value
  const before = known.get(value)
  if (before !== undefined) return before as Value
  if (Array.isArray(value)) {
    const list: Array<unknown> = []
    known.set(value, list)
    for (const each of value) list.push(asWritten<unknown>(each, known))
    return list as Value
  }
  const copy: Record<string, unknown> = {}
  known.set(value, copy)
  const own = isBlock(value) ? withIndexes(value) : value
  for (const [name, each] of Object.entries(own)) copy[name] = asWritten<unknown>(each, known)
  return copy as Value
}

function isBlock(value: object): value is Block {
  return 'places' in value && 'written' in value
}

/** Spans and places of a block count from the start of its text. */
function withIndexes(block: Block): Block {
  if (!anyMark.test(block.written)) return block
  const {indexes} = writtenText(block.written)
  const spanOf = ({end, start}: {end: number; start: number}) => ({
    start: indexes[start]!,
    end: indexes[end]!
  })
  // Of what stands at one index only the last is written.
  const places = new Map<number, TextPlace>()
  for (const place of block.places)
    places.set(indexes[place.at]!, {...place, at: indexes[place.at]!})
  return {
    ...block,
    code: block.code.map((span) => spanOf(span)),
    links: block.links.map((span) => spanOf(span)),
    places: [...places.values()]
  }
}

function writtenText(value: string): Written {
  const indexes: Array<number> = []
  let text = ''
  for (let at = 0; at < value.length; at++) {
    const unit = value.charAt(at)
    const next = value.charAt(at + 1)
    indexes.push(text.length)
    if (unit === marks.space) continue
    const isWide = next === marks.wide
    const isClosing = unit === marks.close && next !== ''
    const isComma = unit === ',' && next === marks.comma
    if (!isWide && !isClosing && !isComma) {
      // One of a mark that is not in the part.
      if (!anyMark.test(unit)) text += unit
      continue
    }
    at++
    indexes.push(text.length)
    const narrow = isClosing ? next : unit
    text += isComma ? '、' : String.fromCharCode(narrow.charCodeAt(0) + wideOffset)
  }
  indexes.push(text.length)
  return {text, indexes}
}
