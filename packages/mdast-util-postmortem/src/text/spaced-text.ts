import type {Nodes, Root} from 'mdast'
import type {Language} from '../languages/language.ts'
import {isDigit, isSpace} from './characters.ts'
import {perLanguage} from './per-language.ts'

/**
 * Text without spaces is read with spaces around the words that its language knows, and with the
 * half-width forms of full-width marks: then all readers see words and marks as in other languages.
 * What was changed is marked by spaces that nobody writes, so that it can be changed back.
 */
export const marks = {
  /** Stands only for itself: a space between words. */
  space: '\u1680',
  /** Behind a mark that is written in full width. */
  wide: '\u2001',
  /** Before a closing bracket that is. */
  close: '\u2002',
  /** Behind a comma that is written `、`. */
  comma: '\u2000'
} as const

/** Between the codes of a mark in full and in half width. */
export const wideOffset = 0xfee0

/** A text as it is read. */
interface SpacedText {
  /** As it is written. */
  written: string
  /** As it is read. */
  value: string
  /** For each character of `value` its place in `written`. */
  places: Array<number>
}

const spacedTexts = new WeakMap<Nodes, SpacedText>()

/**
 * Find out how the text of a node is written.
 *
 * @param node
 *   Node of a tree that `spacedTree` made.
 * @returns
 *   `undefined` if it is written as it is read.
 */
export function spacedTextOf(node: Nodes): SpacedText | undefined {
  return spacedTexts.get(node)
}

/**
 * Copy a node without the first character of its text.
 *
 * @param copy
 *   The copy, the value of which is already shorter.
 */
export function shortenSpaced<Node extends Nodes>(node: Nodes, copy: Node): Node {
  const text = spacedTexts.get(node)
  if (text) {
    const {places, value, written} = text
    spacedTexts.set(copy, {written, value: value.slice(1), places: places.slice(1)})
  }
  return copy
}

/**
 * Copy a document, the text of which is spaced.
 *
 * @returns
 *   The document itself in a language that has spaces.
 */
export function spacedTree(tree: Root, language: Language): Root {
  if (language.hasSpaces) return tree
  const copy = {...tree}
  // From a queue: quotes and lists can be deeper than calls.
  const queue: Array<Nodes> = [copy]
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.type === 'text') {
      const text = spaced(node.value.replaceAll('\r\n', '\n'), language)
      node.value = text.value
      spacedTexts.set(node, text)
    } else if ('children' in node) {
      const children = node.children.map((child) => ({...child}))
      Object.assign(node, {children})
      for (const child of children) queue.push(child)
    }
  }
  return copy
}

/** Write words and phrases that are not of the document as its text is read: those of settings. */
export function asRead(text: string, language: Language): string {
  return language.hasSpaces ? text : spaced(text, language).value
}

const han = /[\p{Script=Han}々〆ヶ]/u
const hiragana = /\p{Script=Hiragana}/u
const katakana = /[\p{Script=Katakana}ー]/u
const hangul = /\p{Script=Hangul}/u
const latin = /[\p{L}\p{N}]/u

type Script = 'han' | 'hangul' | 'hiragana' | 'katakana' | 'latin' | 'other' | 'space'

function scriptOf(character: string): Script {
  const code = character.charCodeAt(0)
  if (isSpace(code)) return 'space'
  if (code < 128) return isDigit(code) || latin.test(character) ? 'latin' : 'other'
  if (han.test(character)) return 'han'
  if (hiragana.test(character)) return 'hiragana'
  if (katakana.test(character)) return 'katakana'
  if (hangul.test(character)) return 'hangul'
  return latin.test(character) ? 'latin' : 'other'
}

function isDense(script: Script | undefined): boolean {
  return script === 'han' || script === 'hiragana' || script === 'katakana' || script === 'hangul'
}

/** Words by their first character, the longest first. */
type Dictionary = ReadonlyMap<string, ReadonlyArray<string>>

const dictionaryOf = perLanguage((language: Language): Dictionary => {
  const words = new Set<string>()
  addWords(language, words)
  const dictionary = new Map<string, Array<string>>()
  for (const word of words) {
    const others = dictionary.get(word.charAt(0))
    if (others) others.push(word)
    else dictionary.set(word.charAt(0), [word])
  }
  for (const found of dictionary.values()) found.sort((a, b) => b.length - a.length)
  return dictionary
})

const denseRun = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+/gu

/** All words of a language, also those of phrases. */
function addWords(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') {
    for (const [run] of value.matchAll(denseRun)) words.add(run)
  } else if (Array.isArray(value) || value instanceof Set) {
    for (const each of value as Iterable<unknown>) addWords(each, words)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      addWords(name, words)
      addWords(each, words)
    }
  }
}

function spaced(written: string, language: Language): SpacedText {
  const dictionary = dictionaryOf(language)
  const places: Array<number> = []
  let value = ''
  // To look at the end of `value` each time would copy it each time.
  let last = ''
  let before: Script = 'space'
  for (let at = 0; at < written.length;) {
    const character = written.charAt(at)
    const script = scriptOf(character)
    if (isDense(script)) {
      if (before === 'latin') separate(at)
      const end = endOfRun(written, at)
      for (const [index, word] of wordsIn(written.slice(at, end), before, dictionary).entries()) {
        if (index > 0) separate(at)
        for (const unit of word.split('')) write(unit, at++)
      }
      before = scriptOf(written.charAt(end - 1))
      continue
    }
    if (script === 'latin' && isDense(before)) separate(at)
    writeMark(character, at)
    before = scriptOf(last)
    at++
  }
  return {written, value, places}

  function write(unit: string, at: number): void {
    value += unit
    last = unit
    places.push(at)
  }

  function separate(at: number): void {
    if (last !== '' && !isSpace(last.charCodeAt(0))) write(marks.space, at)
  }

  function writeMark(character: string, at: number): void {
    const code = character.charCodeAt(0)
    if (character === '、') {
      write(',', at)
      write(marks.comma, at)
    } else if (character === '。') {
      write(character, at)
      write(marks.space, at)
    } else if (code <= 0xff00 || code >= 0xff5e) write(character, at)
    else {
      const narrow = String.fromCharCode(code - wideOffset)
      // `１１：０５` is one word.
      const isInFigure =
        isDigit(last.charCodeAt(0)) && /^[\d\uFF10-\uFF19]/.test(written.charAt(at + 1))
      if (latin.test(narrow) || (isInFigure && ':,.'.includes(narrow))) write(narrow, at)
      else if ('([{'.includes(narrow)) {
        separate(at)
        write(narrow, at)
        write(marks.wide, at)
      } else if (')]}'.includes(narrow)) {
        write(marks.close, at)
        write(narrow, at)
        write(marks.space, at)
      } else {
        write(narrow, at)
        write(marks.wide, at)
      }
    }
  }
}

function endOfRun(text: string, start: number): number {
  let end = start
  while (end < text.length && isDense(scriptOf(text.charAt(end)))) end++
  return end
}

/** Divide text of one or several dense scripts. */
function wordsIn(run: string, before: Script, dictionary: Dictionary): Array<string> {
  const words: Array<string> = []
  /** Where what is not known starts. */
  let start = 0
  let at = 0
  while (at < run.length) {
    const isHangul = hangul.test(run.charAt(at))
    // Endings stand behind the words of Korean: one starts only where another ends.
    const canStart = !isHangul || start === at
    const word = canStart ? wordAt(run, at, dictionary, at === 0 ? before : undefined) : undefined
    if (word !== undefined) {
      end()
      words.push(word)
      at += word.length
      start = at
      continue
    }
    if (scriptOf(run.charAt(at - 1)) !== scriptOf(run.charAt(at))) end()
    at++
  }
  end()
  return words

  function end(): void {
    if (start < at) words.push(run.slice(start, at))
    start = at
  }
}

/** The longest known word at a place; a single character is mostly a part of another word. */
function wordAt(
  run: string,
  at: number,
  dictionary: Dictionary,
  before: Script | undefined
): string | undefined {
  const words = dictionary.get(run.charAt(at))
  const word = words?.find((each) => run.startsWith(each, at))
  if (word === undefined || word.length > 1) return word
  const script = scriptOf(word)
  const next = run.charAt(at + 1)
  if (before === 'latin' || run.length === 1) return word
  const isAlone =
    script === 'han' &&
    (at === 0 || scriptOf(run.charAt(at - 1)) !== script) &&
    (next === '' || scriptOf(next) !== script)
  if (isAlone) return word
  // `無` of `無影響`, where `影響` is known.
  const isBeforeWord =
    at === 0 && dictionary.get(next)?.some((each) => each.length > 1 && run.startsWith(each, 1))
  return isBeforeWord ? word : undefined
}
