/**
 * Split a document into lines, as those count that messages name.
 *
 * @param text
 *   Text of a document.
 */
export function linesOf(text: string): Array<string> {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
}
