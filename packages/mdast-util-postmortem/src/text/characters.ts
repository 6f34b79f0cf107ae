/**
 * Check whether a character is white space.
 *
 * @param code
 *   Its code unit; `NaN` behind the end of a text is none.
 */
export function isSpace(code: number): boolean {
  // Most characters are of ASCII; the pattern is for the others.
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return space.test(String.fromCharCode(code))
}

const space = /\s/
