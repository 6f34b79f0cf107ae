import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/**
 * Walk a text and its source side by side: escapes and character references are
 * longer in the source, and a new line is followed by the markers of what it is in.
 *
 * @param start
 *   Offset at which the node starts.
 * @param end
 *   Offset at which it ends.
 * @returns
 *   Start and end in the source of each character, in turn.
 */
export function alignText(
  value: string,
  source: string,
  start: number,
  end: number
): Array<number> {
  const offsets: Array<number> = []
  let at = startInSource(value, source, start, end)
  let done = 0
  while (at < end && done < value.length) {
    if (isPlain(source.charCodeAt(at)) && source.charCodeAt(at) === value.charCodeAt(done)) {
      offsets.push(at, ++at)
      done++
      continue
    }
    const length = lengthInSource(value, done, source, at, end)
    const next = at + length.source
    for (let count = 0; count < length.value; count++) offsets.push(at, next)
    at = next
    done += length.value
    if (length.value > 0 && value.charAt(done - 1) === '\n') {
      at = skipLinePrefix(value.charAt(done), source, at, end)
    }
  }
  return offsets
}

/** The first text behind a checkbox may start on the next line. */
function startInSource(value: string, source: string, start: number, end: number): number {
  if (/^\s/.test(value)) return start
  return start + /^[\t ]*(?:\r?\n[\t >]*)?/.exec(source.slice(start, end))![0].length
}

/** It stands for itself: no line ending or white space, and no start of an escape or a reference. */
function isPlain(code: number): boolean {
  return code > space && code !== ampersand && code !== backslash
}

const space = 0x20
const ampersand = 0x26
const backslash = 0x5c

function lengthInSource(
  value: string,
  index: number,
  source: string,
  at: number,
  end: number
): {source: number; value: number} {
  const character = source.charAt(at)
  const expected = value.charAt(index)
  if (character === '\\' && /[!-/:-@[-`{-~]/.test(expected) && source.charAt(at + 1) === expected) {
    return {source: 2, value: 1}
  }
  if (character === '&') {
    const reference = /^&(#x[\da-f]{1,6}|#\d{1,7}|[a-z][\da-z]{0,30});/i.exec(
      source.slice(at, Math.min(end, at + 34))
    )
    const decoded = reference && decodeReference(reference[1]!)
    if (reference && decoded && value.startsWith(decoded, index)) {
      return {source: reference[0].length, value: decoded.length}
    }
  }
  if (character === '\r' && source.charAt(at + 1) === '\n' && expected === '\n') {
    return {source: 2, value: 1}
  }
  // White space before a line ending is not in the text.
  if (expected === '\n' && (character === ' ' || character === '\t')) return {source: 1, value: 0}
  return {source: 1, value: 1}
}

function decodeReference(name: string): string | false {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name)
  const hexadecimal = name.charAt(1).toLowerCase() === 'x'
  const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10)
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\uFFFD'
}

function skipLinePrefix(next: string, source: string, at: number, end: number): number {
  while (at < end && source.charAt(at) !== next && /[\t >]/.test(source.charAt(at))) at++
  return at
}
