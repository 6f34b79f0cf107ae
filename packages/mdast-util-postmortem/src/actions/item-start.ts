import type {Language} from '../languages/index.ts'
import type {Span} from '../text/flat-text.ts'
import type {Chunk} from './item-chunks.ts'
import type {Item} from './item-pieces.ts'
import type {PieceKind} from './piece-kinds.ts'
import {anyOf} from '../text/any-of.ts'
import {perLanguage} from '../text/per-language.ts'
import {stateOf} from './action-state.ts'
import {isParticiple} from './done-in-words.ts'
import {kindsOf, record} from './item-pieces.ts'
import {isThirdPerson} from './leading-names.ts'
import {kindOf} from './piece-kinds.ts'
import {firstWord} from '../text/words.ts'

/** What stands before the action; returns the index of the chunk that it starts in. */
export function readStart(item: Item): number {
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
  if (!chunk || !next) return 0
  const isOne = chunk.opener === 'bracket' || next.opener === 'colon' || next.opener === 'dash'
  const isWithAside = next.opener === 'bracket' && third?.opener === 'colon'
  const kinds =
    isOne || isWithAside
      ? (kindsOf(item, chunk, 'start') ?? dayBefore(item, chunk, next))
      : undefined
  if (!kinds) return 0
  if (isOne) return recordStart(item, kinds) ? 1 : 0
  const {span} = next.pieces[0]!
  const isName = /^[@\p{L}]\S*$/u.test(item.text.value.slice(span.start, span.end))
  // `TODO(ada): …`, `Ada (SRE): …`.
  const isDoer = kinds[0]!.name === 'status' && isName
  const inner = isDoer
    ? [{name: 'owner', span, strength: 'plain'} as const]
    : kinds[0]!.name === 'owner' && kindsOf(item, next, 'end')
  return inner && recordStart(item, [...kinds, ...inner]) ? 2 : 0
}

/** `12 August: add an alert`, but not `12 August: the alert fired`. */
function dayBefore(item: Item, chunk: Chunk, next: Chunk): Array<PieceKind> | undefined {
  const {context, text} = item
  const verb = firstWord(text.value.slice(next.pieces[0]!.span.start))
  if (!context.language.actions.verbs.has(verb.toLowerCase())) return undefined
  const kinds = kindsOf(item, chunk, 'end')
  return kinds?.every(({name}) => name === 'deadline') ? kinds : undefined
}

function recordStart(item: Item, kinds: ReadonlyArray<PieceKind>): boolean {
  if (kinds.every(({name}) => name === 'other')) return false
  item.parts.leads ||= !item.parts.owner && kinds.some(({name}) => name === 'owner')
  record(item, kinds)
  return true
}

/** `**Ada** add an alert`, `**HIGH** Add an alert`, `Ada to add an alert`, `Ada adds an alert`. */
function readDoer(item: Item, at: number, end: number): void {
  const {context, parts, text} = item
  const strong = text.strong.find(({start}) => start === at)
  const isBold = strong !== undefined && /^\s+\p{L}/u.test(text.value.slice(strong.end))
  const from = isBold ? strong.end : at
  const verb = verbStart(item, text.value.slice(from, end))
  const doer = isBold ? strong : verb && {start: at, end: at + verb.start}
  const kind = doer && kindOf(text, doer, 'verb', context)
  if (!isBold && kind?.name !== 'owner') {
    readSubject(item, at, end)
    return
  }
  if (!kind || !recordStart(item, [kind])) return
  parts.action.start = verb && (!isBold || verb.start === 0) ? from + verb.end : from
}

/**
 * `Ada adds an alert`, `DevEx has added an alert`: without a known name it can be about a thing.
 * `DBX add an alert` counts where other items of the list show that `DBX` is somebody.
 */
function readSubject(item: Item, at: number, end: number): void {
  const {context, parts, text} = item
  const {language} = context
  const [, name, verb, next = ''] =
    /^(\p{Lu}\p{L}+) (\p{Ll}+) (\p{Ll}*)/u.exec(text.value.slice(at, end)) ?? []
  if (!name || !verb) return
  const isCommand = context.leads?.has(name) && language.actions.verbs.has(verb)
  // Only who can do something has done it.
  const hasDone = language.actions.pasts.perfects.includes(verb) && isParticiple(next, language)
  if (!isCommand && !hasDone && !isThirdPerson(verb, language)) return
  const place = hasDone ? 'verb' : 'start'
  const kind = kindOf(text, {start: at, end: at + name.length}, place, context)
  if (kind?.name === 'owner' && recordStart(item, [kind])) parts.action.start = at + name.length + 1
}

const longestDoer = 60

/** Place of `to` in `Ada to add an alert`. */
function verbStart({context}: Item, words: string): Span | undefined {
  const match = verbStartIn(context.language).exec(words.slice(0, longestDoer))
  if (!match) return undefined
  const end = match.index + match[0].length + 1
  const verb = firstWord(words.slice(end))
  const {verbs} = context.language.actions
  return verbs.has(verb) ? {start: Math.max(0, match.index - 1), end} : undefined
}

const verbStartIn: (language: Language) => RegExp = perLanguage(
  ({actions}: Language) => new RegExp(String.raw`(?<!\p{L})${anyOf(actions.verbStarts)}(?=\s)`, 'u')
)
