import widthOf from 'fast-string-width'

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'})

/** Split a text into what a reader takes for characters, combining marks and all. */
export function graphemesOf(text: string): Array<string> {
  return Array.from(segmenter.segment(text), ({segment}) => segment)
}

/**
 * Break a text into lines at spaces. A word that is longer than a line is broken anywhere.
 *
 * @param text
 *   Text without controls but line endings, which stay.
 * @param width
 *   Columns.
 * @returns
 *   Lines, none of which is wider.
 */
export function wrap(text: string, width: number): Array<string> {
  return text.split('\n').flatMap((line) => wrapLine(line, width))
}

function wrapLine(text: string, width: number): Array<string> {
  const lines: Array<string> = []
  let line = ''
  for (const [part] of text.matchAll(/ *[^ ]+/g)) {
    if (widthOf(line + part) <= width) {
      line += part
      continue
    }
    if (line !== '') lines.push(line)
    line = lines.length === 0 ? part : part.trimStart()
    while (widthOf(line) > width) {
      const head = headOf(line, width)
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  return [...lines, line]
}

/**
 * The characters of a word that fit into a line. None of them is at an end of `::`: at the start of
 * a line that would be a command to some CI systems.
 */
function headOf(word: string, width: number): string {
  let head = ''
  for (const grapheme of graphemesOf(word)) {
    if (widthOf(head + grapheme) > width) break
    head += grapheme
  }
  const shorter = head.replace(/[^:]:*$/, '')
  return word.startsWith(':', head.length) && shorter !== '' ? shorter : head
}
