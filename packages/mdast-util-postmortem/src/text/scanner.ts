import type {Span} from './span.ts'
import {isAsciiLetter, isSpace} from './characters.ts'

/** Reads a text from left to right. */
export class Scanner {
  /** Where to read on. */
  at: number
  readonly text: string

  constructor(text: string, at: number) {
    this.text = text
    this.at = at
  }

  /** Match at the current place and go to the end of the match. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    if (!match) return undefined
    this.at += match[0].length
    return match
  }

  /** The next word in lower case, a mark, or a digit; `undefined` if it is not of ASCII. */
  nextWord(): string | undefined {
    const {text} = this
    let {at: start} = this
    while (isSpace(text.charCodeAt(start))) start++
    let end = start
    while (isAsciiLetter(text.charCodeAt(end))) end++
    const code = text.charCodeAt(end)
    if (code > 127 || (code === 39 && end > start)) return undefined
    return end === start ? text.charAt(start) : text.slice(start, end).toLowerCase()
  }

  /** Try something; go back if it does not work out. */
  attempt<T>(run: () => T | undefined): T | undefined {
    const before = this.at
    const result = run()
    if (result === undefined) this.at = before
    return result
  }

  /** From a place to the current one. */
  spanFrom(start: number): Span {
    return {start, end: this.at}
  }
}
