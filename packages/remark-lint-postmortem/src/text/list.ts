/**
 * List words for a message.
 *
 * @param words
 *   Words.
 * @param joint
 *   What stands before the last one.
 * @returns
 *   `` `a`, `b`, or `c` ``.
 */
export function list(words: ReadonlyArray<string>, joint: 'and' | 'or' = 'or'): string {
  const quoted = words.map((word) => `\`${word}\``)
  if (quoted.length < 3) return quoted.join(` ${joint} `)
  return `${quoted.slice(0, -1).join(', ')}, ${joint} ${quoted.at(-1)!}`
}
