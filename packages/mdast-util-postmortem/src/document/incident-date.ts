import type {Language} from '../languages/index.ts'
import type {Block, CalendarDate, Field, Section} from '../model.ts'
import {findDate} from '../time/find-date.ts'

/**
 * Find the day of the incident: in the field that says it most directly, in the name of the file,
 * or in the text.
 *
 * @param fields
 *   Fields of the document.
 * @param path
 *   Path of the file.
 * @param prose
 *   Blocks of prose.
 * @param sections
 *   Sections.
 * @param language
 *   Words of the language of the document.
 * @returns
 *   Day; `undefined` if it is unknown.
 */
export function incidentDate(
  fields: ReadonlyArray<Field>,
  path: string,
  prose: ReadonlyArray<Block>,
  sections: ReadonlyArray<Section>,
  language: Language
): CalendarDate | undefined {
  for (const name of ['date', 'started', 'detected', 'ended']) {
    const field = fields.find((field) => field.name === name && field.date)
    if (field) return field.date
  }
  const name = path.split(/[/\\]/).at(-1)!.replaceAll('_', ' ')
  return findDate(name, language)?.date ?? dateInText(prose, sections, language)
}

/** The first full date in the opening, the summary, or the timeline. */
function dateInText(
  prose: ReadonlyArray<Block>,
  sections: ReadonlyArray<Section>,
  language: Language
): CalendarDate | undefined {
  let isOpening = true
  for (const {section, written: text} of prose) {
    if (section !== undefined) isOpening = false
    const names = section === undefined ? [] : sections[section]!.names
    if (!isOpening && !names.includes('summary') && !names.includes('timeline')) continue
    const date = isByline(text, language) ? undefined : findDate(text, language)?.date
    if (date) return date
  }
  return undefined
}

/** Longest line that says who wrote something, and when. */
const longestByline = 100

/** `By Ada Lovelace, 2 April 2026`, `Published on 2 April 2026`: when the document was written. */
function isByline(text: string, {bylines}: Language): boolean {
  const start = text.slice(0, longestByline + 1).toLowerCase()
  if (start.length > longestByline) return false
  return bylines.some((words) => start.startsWith(words) && !/[\p{L}\d]/u.test(start.charAt(words.length))) // prettier-ignore
}
