/** A line of prose: no heading, row, field, or code, and it ends with a word, a bracket, or a period. */
const proseLine =
  /^(?![#|`~+<]|[-=]{3}|\s{4}|[-*_> ]*\p{L}[\p{L} ]{0,30}[*_]*:)(.*[\p{L}\p{N})*_])(\.?)$/gmu

/**
 * Change each line of prose a bit, so that nothing is known of it from before: tools remember
 * texts that they have seen.
 *
 * @param text
 *   Document.
 * @param number
 *   Number of the variant; 0 gives the document as it is.
 */
export function vary(text: string, number: number): string {
  return number === 0 ? text : text.replaceAll(proseLine, `$1 ${wordOf(number)}$2`)
}

/** In letters: with digits each line would state a figure. */
function wordOf(number: number): string {
  return `v${Array.from(String(number), (digit) => 'bcdfghjklm'.charAt(Number(digit))).join('')}`
}
