/**
 * Check whether a character is white space.
 *
 * @param code
 *   Its code unit; `NaN` behind the end of a text is none.
 */
export function isSpace(code: number): boolean {
  // Most characters are of ASCII; the patterns are for the others.
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return space.test(String.fromCharCode(code))
}

/** Check whether a character is a digit, by its code unit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Check whether a character is a letter of ASCII, by its code unit. */
export function isAsciiLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

/** Check whether a text has a digit. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return true
  return false
}

/** Check whether a text has a letter or a digit of any script. */
export function hasWord(text: string): boolean {
  const code = text.charCodeAt(0)
  return isAsciiLetter(code) || isDigit(code) || letterOrDigit.test(text)
}

const space = /\s/
const letterOrDigit = /[\p{L}\p{N}]/u
