import {anyOf} from '../text/any-of.ts'

/** Not after, and not before a letter, a digit, or a hyphen. */
export const wordStart: string = String.raw`(?<![\p{L}\d-])`
const wordEnd: string = String.raw`(?![\p{L}\d-])`

/** Not inside of a longer word. Without the Unicode flag this is found several times as fast. */
export function wholeWord(pattern: string): string {
  return String.raw`\b(?<!-)(?:${pattern})\b(?!-)`
}

/** One of the words, wherever it stands. */
export function anywhere(words: ReadonlyArray<string>, flags = 'i'): RegExp {
  return new RegExp(wholeWord(anyOf(words)), flags)
}

/** One of the words at the end, before `tail`: by default a space. */
export function atEnd(words: ReadonlyArray<string>, tail: string = String.raw`\s`): RegExp {
  return new RegExp(`${wordStart}${anyOf(words)}${tail}$`, 'iu')
}

/** One of the words at the start, after `lead`: by default a space or none. */
export function atStart(words: ReadonlyArray<string>, lead: string = String.raw`\s?`): RegExp {
  return new RegExp(`^${lead}${anyOf(words)}${wordEnd}`, 'iu')
}

/** One of the words and nothing else. */
export function onlyOf(words: ReadonlyArray<string>): RegExp {
  return new RegExp(`^${anyOf(words)}[.!]?$`, 'iu')
}
