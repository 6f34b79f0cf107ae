import {escapeControls} from '../report/escape-controls.ts'
import {escapeMarkup} from '../report/escape-markup.ts'

/** HTML that may be written as it is. */
export interface Markup {
  html: string
}

type Part = Markup | ReadonlyArray<Markup> | number | string

/**
 * Write HTML: all that is filled in is text and is escaped, unless it was made here as well.
 *
 * @param texts
 *   HTML around what is filled in.
 * @param parts
 *   What is filled in, between tags or in attributes in double quotes.
 */
export function markup(texts: TemplateStringsArray, ...parts: ReadonlyArray<Part>): Markup {
  const [first = '', ...others] = texts
  return {html: first + others.map((text, index) => htmlOf(parts[index]!) + text).join('')}
}

function htmlOf(part: Part): string {
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escapeMarkup(escapeControls(part))
  return 'html' in part ? part.html : part.map(({html}) => html).join('\n')
}
