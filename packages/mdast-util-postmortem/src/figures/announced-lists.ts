import type {Language} from '../languages/language.ts'
import type {AnnouncedList, Figure} from '../model.ts'
import type {Block, Item, ListBlock, Part} from '../outline/parts.ts'
import type {Source, Span} from '../text/flat-text.ts'
import type {TextRange} from '../text/text-range.ts'
import type {Tokens} from '../text/tokens.ts'
import {hedgeAfter, hedgeBefore} from '../quantity/hedge.ts'
import {numberAt} from '../quantity/number.ts'
import {lexiconOf, tokenClass} from '../text/lexicon.ts'
import {impactTables} from '../impact/tables.ts'
import {perLanguage} from '../text/per-language.ts'
import {sentencesIn} from '../text/sentences.ts'
import {textSpan, wordsOf} from '../text/text-range.ts'
import {isInsideWord, isOf, tokenize, tokenKind} from '../text/tokens.ts'

/** A text that can announce how many there are, and what is counted. */
interface Announcement {
  range: TextRange
  items: number
  /** Each is one to three words: a name of what is counted, and no sentence about it. */
  areNames: boolean
}

/** Counts that people write lists for. */
const fewest = 2
const most = 20
/** Most blocks after a text in which its list goes on. */
const farthest = 40
/** Most words between a number and its noun: `two unrelated but compounding storage mistakes`. */
const mostWords = 4

/**
 * Find counts that announce a list, with how many items there are: `Two mistakes:` above three of
 * them, `three causes: (1) …, (2) …`.
 *
 * @param outline
 *   Outline of the document.
 * @param source
 *   Its source.
 * @param language
 *   Words of its language.
 */
export function announcedListsIn(
  outline: Part,
  source: Source,
  language: Language
): Array<AnnouncedList> {
  return announcementsIn(outline).flatMap(({areNames, items, range}) => {
    const count = countIn(range, source, language, areNames)
    return count && items >= fewest ? [{count, items}] : []
  })
}

function announcementsIn({content}: Item | Part): Array<Announcement> {
  return content.flatMap((block, index) => {
    if (block.type === 'list') return block.items.flatMap((item) => announcementsIn(item))
    if (block.type === 'text') {
      return [...inText(block), ...above(block, content.slice(index + 1, index + 1 + farthest))]
    }
    if (block.type !== 'part') return []
    const {style, title, value} = block
    const text = value ?? (title && !wordsOf(title).includes(':') ? title : undefined)
    const own = text ? above(text, block.content, style === 'heading') : []
    return [...(value ? inText(value) : []), ...own, ...announcementsIn(block)]
  })
}

/** The list below a text, or the numbered headings below a heading. */
function above(
  range: TextRange,
  below: ReadonlyArray<Block | Part>,
  isHeading = false
): Array<Announcement> {
  const [first, ...others] = below.slice(0, farthest)
  if (first?.type === 'list') {
    const isColon = isHeading || range.text.value.slice(0, range.span.end).trimEnd().endsWith(':') || range.text.value.charAt(range.span.end) === ':' // prettier-ignore
    return isColon ? [{range, items: itemsFrom(first, others), areNames: areNames(first)}] : []
  }
  const parts = below.filter((block) => block.type === 'part')
  const numbered = parts.filter(({style, title}, index) => style === 'heading' && title && numberOf(wordsOf(title)) === index + 1) // prettier-ignore
  return isHeading && numbered.length > 0 ? [{range, items: numbered.length, areNames: false}] : []
}

const name = /^\S{1,30}(?:\s\S{1,30}){0,2}$/

function areNames({items}: ListBlock): boolean {
  return items.every(({content: [text, ...others]}) => {
    return text?.type === 'text' && others.length === 0 && name.test(wordsOf(text).trim())
  })
}

/** `1. The pool`, `Cause 2: The retries`. */
function numberOf(title: string): number {
  return Number(/^(?:\p{L}{2,20}\s)?#?(\d{1,2})(?![\d.]\d)/u.exec(title)?.[1])
}

/** A list in which something else stands between the items is several, which go on counting. */
function itemsFrom({items, node}: ListBlock, others: ReadonlyArray<Block | Part>): number {
  let count = items.length
  if (!node.ordered) return count
  for (const block of others) {
    if (block.type === 'list' && block.node.start === count + 1) count += block.items.length
  }
  return count
}

/** `Two causes: (1) the pool was full, and (2) nobody saw it`. */
function inText({span, text}: TextRange): Array<Announcement> {
  const words = text.value.slice(span.start, span.end)
  const first = words.indexOf(': (1)')
  if (first === -1) return []
  let items = 1
  while (items <= most && words.includes(`(${items + 1})`)) items++
  return [
    {range: {text, span: {start: span.start, end: span.start + first}}, items, areNames: false}
  ]
}

/** The count of the last sentence: `Two mistakes`, `This had three causes`. */
function countIn(
  range: TextRange,
  source: Source,
  language: Language,
  areNames: boolean
): Figure | undefined {
  const {text, span} = range
  const last = sentencesIn(text.value, language.spelling, span).at(-1)
  if (!last) return undefined
  const written = text.value.slice(last.start, last.end).replace(/:$/, '')
  const tokens = tokenize(written, lexiconOf(language))
  const counts = Array.from({length: tokens.count}, (_, at) =>
    countAt(tokens, at, language, areNames)
  )
  const [count, ...others] = counts.filter((each) => each !== undefined)
  if (!count || others.length > 0) return undefined
  const own = {start: last.start + count.span.start, end: last.start + count.span.end}
  return {...textSpan({text, span: own}, source), value: count.value, step: 1}
}

/** A number with a noun of which lists are made, at the start or at the end of a sentence. */
function countAt(
  tokens: Tokens,
  at: number,
  language: Language,
  areNames: boolean
): {span: Span; value: number} | undefined {
  if (tokens.kind[at] === tokenKind.mark || isInsideWord(tokens, at)) return undefined
  const number = numberAt(tokens, at)
  if (!number || number.value < fewest || number.value > most || number.step !== 1) return undefined
  const {leads, nouns, others} = wordsFor(language)
  const {boundaryWords, numbered} = impactTables(language)
  if (hedgeBefore(tokens, at) || hedgeAfter(tokens, number.next)) return undefined
  const before = tokens.words[at - 1]!
  // `The first two causes`, `stage 2 changes`, `one to two issues`.
  if (others.has(before) || numbered.has(before) || isOf(tokens, at - 1, tokenClass.to)) return undefined // prettier-ignore
  let noun = number.next
  // `Three stations were affected:` above names.
  const isOfNames = areNames && at === 0 && isOnlyCount(tokens, noun)
  if (isOfNames) return {span: {start: number.span.start, end: tokens.end[noun]!}, value: number.value} // prettier-ignore
  const isModifier = (word: string) =>
    word === '-' || word === ',' || (tokens.kind[noun] === tokenKind.word && !boundaryWords.has(word) && !nouns.has(word)) // prettier-ignore
  while (noun <= number.next + mostWords && isModifier(tokens.words[noun]!)) noun++
  if (!nouns.has(tokens.words[noun]!)) return undefined
  const isStart = tokens.words.slice(0, at).every((word) => leads.has(word))
  const isEnd = noun + 1 >= tokens.count
  return isStart || isEnd
    ? {span: {start: number.span.start, end: tokens.end[noun]!}, value: number.value}
    : undefined
}

/** `Three stations were affected`; not `three minutes later`, `three stations and two depots`. */
function isOnlyCount(tokens: Tokens, noun: number): boolean {
  const others = Array.from({length: tokens.count - noun - 1}, (_, index) => noun + 1 + index)
  return (
    /\p{Ll}s$/u.test(tokens.words[noun] ?? '') &&
    !isOf(tokens, noun, tokenClass.unit | tokenClass.period) &&
    others.every((at) => tokens.kind[at] !== tokenKind.figure && !isOf(tokens, at, tokenClass.number)) // prettier-ignore
  )
}

const wordsFor = perLanguage(({figures}: Language) => ({
  leads: new Set(figures.lists.leads),
  nouns: new Set(figures.lists.nouns),
  others: new Set(figures.lists.others)
}))
