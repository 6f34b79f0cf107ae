import type {Span} from './span.ts'

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
