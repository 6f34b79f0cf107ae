/**
 * Find all matches of a pattern.
 *
 * `matchAll` would make a pattern of its own each time, which takes longer than to look through a
 * line.
 *
 * @param pattern
 *   What to look for; must be global.
 */
export function allMatches(text: string, pattern: RegExp): Array<RegExpExecArray> {
  const found: Array<RegExpExecArray> = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += isPair(text.codePointAt(pattern.lastIndex)) ? 2 : 1
  }
  return found
}

function isPair(code = 0): boolean {
  return code > 0xff_ff
}
