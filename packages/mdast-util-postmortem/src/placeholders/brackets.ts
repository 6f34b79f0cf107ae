import type {Language} from '../languages/index.ts'
import type {Span} from '../text/flat-text.ts'
import {perLanguage} from '../text/per-language.ts'
import {firstWord, isWord, wordsIn} from '../text/words.ts'
import {hasDigit, hasWord} from '../text/characters.ts'

/** Longest text in brackets. */
const longest = 400

const closings: Readonly<Record<string, string>> = {'[': ']', '<': '>', '{': '}', '(': ')'}

/** What is quoted was written by somebody else. */
const quotes = '"“‘\'`'

/** Letters that stand for something unknown. */
const unknowns: ReadonlySet<string> = new Set(['n', 'x', 'xx', 'y', 'z'])

interface Words {
  first: ReadonlySet<string>
  last: ReadonlySet<string>
  enclosed: ReadonlySet<string>
  nouns: ReadonlySet<string>
  nounsInAngles: ReadonlySet<string>
  modifiers: ReadonlySet<string>
  bounds: ReadonlySet<string>
  names: ReadonlySet<string>
  units: ReadonlySet<string>
}

const wordsOf: (language: Language) => Words = perLanguage(
  ({placeholders, time}: Language): Words => ({
    first: new Set(placeholders.first),
    last: new Set(placeholders.last),
    enclosed: new Set(placeholders.enclosed),
    nouns: new Set(placeholders.nouns),
    nounsInAngles: new Set(placeholders.nounsInAngles),
    modifiers: new Set(placeholders.modifiers),
    bounds: new Set(placeholders.bounds),
    names: new Set(placeholders.names),
    units: new Set(Object.values(time.units).flat())
  })
)

/** Text in brackets. */
interface Bracket extends Span {
  open: string
  inner: string
}

/**
 * Find brackets that ask for something: `[link to issue]`, `<your name>`, `{{ time }}`,
 * `(insert a graph)`.
 */
export function bracketsIn(value: string, language: Language): Array<Span> {
  return brackets(value).flatMap((bracket) => {
    const {end, open, start} = bracket
    if (!isRequest(bracket, value, language)) return []
    const isVariable = open === '{' && value.charAt(start - 1) === '$'
    return [{start: isVariable ? start - 1 : start, end}]
  })
}

/**
 * Check whether an element that the parser sees is no HTML but a request: `<service name>`.
 *
 * @param around
 *   Character before it, text behind it, and whether the document closes such an element.
 */
export function isRequestInHtml(
  html: string,
  {after, before, isClosed}: {after: string; before: string; isClosed: (name: string) => boolean},
  language: Language
): boolean {
  const text = html.trim()
  const inner = text.slice(1, -1)
  if (!text.startsWith('<') || !text.endsWith('>') || /[<>="/]/.test(inner)) return false
  const bracket = {open: '<', inner, start: before.length, end: before.length + text.length}
  return isRequest(bracket, before + text + after, language) && !isClosed(/^[\w-]*/.exec(inner)![0])
}

/** `(`, `<`, `[`, `{`: what `closings` has. */
function isOpening(code: number): boolean {
  return code === 40 || code === 60 || code === 91 || code === 123
}

function brackets(value: string): Array<Bracket> {
  const found: Array<Bracket> = []
  const lasts = new Map<string, number>()
  for (let start = 0; start < value.length; start++) {
    if (!isOpening(value.charCodeAt(start))) continue
    const open = value.charAt(start)
    const close = closings[open]!
    const last = lasts.get(close) ?? value.lastIndexOf(close)
    lasts.set(close, last)
    if (last < start) continue
    const rest = value.slice(start + 1, start + longest + 2)
    const length = rest.indexOf(close)
    if (length < 1) continue
    const inner = rest.slice(0, length)
    const isDouble = open === '{' && inner.startsWith('{')
    if (!isDouble && inner.includes(open)) continue
    const end = start + length + (isDouble ? 3 : 2)
    found.push({open, inner, start, end})
    if (isDouble) start = end - 1
  }
  return found
}

function isRequest(bracket: Bracket, value: string, language: Language): boolean {
  const {end, inner, open, start} = bracket
  const before = value.charAt(start - 1)
  if (open === '{' && inner.startsWith('{')) return isFilledIn(inner.slice(1))
  if (open === '{' && before === '$') return /^\w+$/.test(inner) && !isOfCode(bracket, value)
  // `staff/{id}.name`.
  if (open === '{') return before !== '/' && asksFor(bracket, language)
  if (open === '(') return isEnclosedRequest(inner, language)
  // A link, a footnote, a link of a wiki; a type: `List<String>`.
  const isJoined = open === '[' ? '[]' : ':_)'
  if (before !== '' && (isJoined.includes(before) || (open === '<' && hasWord(before))))
    return false
  if (open === '[' && '([:]'.includes(value.charAt(end) || ' ')) return false
  if (open === '<' && !/^[\p{L}\p{N}#]/u.test(inner)) return false
  if (open === '<' && isNameOfThing(value.slice(end, end + 20), language)) return false
  const isWhole = isValue(value, bracket)
  return (
    asksFor(bracket, language) ||
    isChoice(inner, isWhole) ||
    (isWhole && isSentence(inner, language))
  )
}

/** `/pumps/${id}`, `${form} ${site.domain}`: a variable that is joined to others or beside a property, and is not in capitals. */
function isOfCode({end, inner, start}: Bracket, value: string): boolean {
  const around = value.charAt(start - 2) + value.charAt(end)
  return /[a-z]/.test(inner) && (/[\w/='"-]/.test(around) || /\$\{\w+\.\w/.test(value))
}

/** It is a line, or all that stands behind a label in one. */
function isValue(value: string, {end, start}: Span): boolean {
  let at = start - 1
  while (value.charAt(at) === ' ') at--
  const after = /\S|\n/.exec(value.slice(end, end + 20))?.[0] ?? '\n'
  return after === '\n' && (at < 0 || '\n:'.includes(value.charAt(at)))
}

/** `{{ time }}`, but no template language: `{{ '/x.svg' | relative_url }}`, `{{ page.title }}`. */
function isFilledIn(inner: string): boolean {
  const text = inner.trim()
  if (text === '' || text.includes('|') || '\'"%#/<'.includes(text.charAt(0))) return false
  return !/^[A-Za-z_]\w*(?:\.\w+)+$/.test(text)
}

/** `the <List> component`. */
function isNameOfThing(after: string, language: Language): boolean {
  const next = /^ (\p{L}+)/u.exec(after)?.[1]
  return next !== undefined && wordsOf(language).names.has(next) && next.length > 3
}

/**
 * The words in a bracket ask for something: they start or end like a request, or are no more than
 * the name of what is to be filled in.
 */
function asksFor({inner, open}: Bracket, language: Language): boolean {
  const value = inner.trim().toLowerCase()
  // `{% include links.md %}`.
  const isTag = open === '{' && value.startsWith('%')
  if (isTag || isNote(value, language) || quotes.includes(value.charAt(0))) return false
  const words = lettersIn(value, language)
  const known = wordsOf(language)
  const [first] = words
  if (first === undefined) return false
  // `[ada?]` is somebody who is proposed.
  const isQuestion = words.length > 1 ? words.length < 9 : language.questionWords.includes(first)
  if (open !== '(' && value.endsWith('?') && isQuestion) return true
  if (words.length > 1 && (known.first.has(first) || known.last.has(words.at(-1)!))) return true
  if (value.includes('_') && !value.includes(' ')) return false
  return isNoun(words, open, known) || isUnknown(words, inner, open, known)
}

/** Somebody withheld something, or it is an address. */
function isNote(value: string, {placeholders}: Language): boolean {
  const isAddress = value.startsWith('http') || value.startsWith('mailto:') || value.includes('@')
  return isAddress || placeholders.notes.some((note) => value.includes(note))
}

function lettersIn(value: string, {spelling}: Language): Array<string> {
  return wordsIn(value.replaceAll('-', ' '), spelling).flatMap(({lower}) =>
    isWord(lower) ? [lower] : []
  )
}

/** `owner`, `due date`, `number of affected users`. */
function isNoun(words: ReadonlyArray<string>, open: string, known: Words): boolean {
  const bound = words.findIndex((word) => known.bounds.has(word))
  const head = bound === -1 ? words : words.slice(0, bound)
  const last = head.at(-1)
  if (last === undefined) return false
  const isKnown = known.nouns.has(last) || (open === '<' && known.nounsInAngles.has(last))
  return isKnown && head.slice(0, -1).every((word) => known.modifiers.has(word))
}

/** `<X minutes>`, `<N>`. */
function isUnknown(
  words: ReadonlyArray<string>,
  inner: string,
  open: string,
  known: Words
): boolean {
  if (words.length === 1 && (open !== '<' || inner !== inner.toUpperCase())) return false
  const [first] = words
  return unknowns.has(first!) && words.slice(1).every((word) => known.units.has(word))
}

/** `[alert / customer / employee]`, `[critical|high|low]`. */
function isChoice(inner: string, isWhole: boolean): boolean {
  const mark = inner.includes('|') ? '|' : isWhole && inner.includes('/') ? '/' : undefined
  if (!mark) return false
  const parts = inner.split(mark).map((part) => part.trim())
  return (
    parts.length > 1 &&
    parts.length < 9 &&
    parts.every((part) => /^\p{L}[\p{L} -]{0,24}$/u.test(part)) &&
    (mark === '|' || parts.length > 2 || inner.includes(' / '))
  )
}

/** A whole block in brackets stands for what is to be written, if it is about nothing by name. */
function isSentence(inner: string, language: Language): boolean {
  const value = inner.trim()
  // A channel, a person, and a shortcode of an emoji are something in particular.
  if (isNote(value.toLowerCase(), language) || /\d|[#@]\w|:\w+:/.test(value)) return false
  const words = wordsIn(value, language.spelling).filter(({lower}) => isWord(lower))
  return words.length > 2 && words.slice(1).every(({text}) => text === text.toLowerCase())
}

/** Most parentheses hold a remark: `(insert errors rose)` does not say what is to be inserted. */
function isEnclosedRequest(inner: string, language: Language): boolean {
  const start = firstWord(inner).toLowerCase()
  const {enclosed, first: firsts} = wordsOf(language)
  if (!enclosed.has(start) && !firsts.has(start)) return false
  const words = lettersIn(inner.toLowerCase(), language)
  const known = wordsOf(language)
  const [first = '', second = ''] = words
  if (words.length < 2 || words.length > 12 || hasDigit(inner)) return false
  if (quotes.includes(inner.charAt(0))) return false
  if (known.last.has(words.at(-1)!)) return known.first.has(first)
  if (!known.enclosed.has(first)) return false
  return /^\p{Lu}/u.test(inner) || known.modifiers.has(second) || known.nouns.has(second)
}
