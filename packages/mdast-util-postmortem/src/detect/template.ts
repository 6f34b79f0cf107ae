import type {Postmortem} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {Evidence} from './incident-report.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {countWords} from '../text/count-words.ts'
import {findDate} from '../time/find-date.ts'
import {hasWords, hasWordsAtAnEnd, isOneOf, partsOfPath} from './names.ts'

/**
 * Find out whether a document is a template, and by what.
 *
 * Front matter that calls it a report outweighs its text. In a folder of reports an empty document
 * is a report to be written, not a template.
 *
 * @param evidence
 *   What is known about it.
 * @returns
 *   `name` if its path or its title says so, `text` if nobody has filled it in; `undefined` if it
 *   is not a template.
 */
export function templateBy(evidence: Evidence): Postmortem['templateBy'] {
  const {templates} = evidence.language.detection
  if (isTemplatePath(evidence.path, evidence.language)) return 'name'
  if (evidence.declaredBy === 'front-matter') return undefined
  const title = evidence.title?.written ?? ''
  const {main} = normalizeHeading(title)
  if (templates.names.some((name) => main === name || main.endsWith(` ${name}`))) return 'name'
  return evidence.date === undefined && isUnfilled(evidence, title) ? 'text' : undefined
}

/**
 * `template.md`, `postmortem-template.md`, `templates/…`; not `email-template-outage.md`, nor
 * `templates/blog/2026-01-31-outage.md`, as templates have no day.
 */
function isTemplatePath(path: string, language: Language): boolean {
  const words = language.detection.templates
  const {folders, name} = partsOfPath(path)
  const own = name.replace(/\.[a-z]+$/i, '')
  const compounds = words.of.flatMap((of) =>
    words.names.flatMap((word) => [`${of} ${word}`, `${of}${word}`])
  )
  return (
    hasWordsAtAnEnd(own, words.names) ||
    hasWords(own, compounds) ||
    (folders.some((folder) => isOneOf(folder, words.folders)) && !findDate(own, language))
  )
}

/**
 * Check whether a document has no text of its own, or little besides what templates have.
 *
 * Sections without text do not count: a report does not become a template when headings are added
 * to it.
 */
function isUnfilled(evidence: Evidence, title: string): boolean {
  const {blocks, declaredBy, placeholders, sections, language} = evidence
  const bodies = blocks.filter(({kind}) => kind === 'item' || kind === 'paragraph')
  const prompts = bodies.filter(({written: text}) => isInstruction(text, language)).length
  const {names} = language.detection.templates
  const count = [
    placeholders.length >= 2,
    prompts * 2 > bodies.length || (bodies.length >= 4 && prompts * 4 >= bodies.length),
    bodies.slice(0, 3).some(({written: text}) => hasWords(text, names))
  ].filter(Boolean).length
  const hasPlaceholder = isPlaceholderTitle(title, language)
  const own = ownText(evidence, title)
  if (own === 'much') return count + Number(hasPlaceholder) >= 2
  if (own === 'little') return count > 0
  const isDeclared = declaredBy === 'folder' || declaredBy === 'front-matter'
  return isDeclared ? count > 0 || hasPlaceholder : sections.length > 0
}

/** `[Title]`, `{Month, year} - {Title}` */
function isPlaceholderTitle(title: string, {placeholderTitles}: Language): boolean {
  const words = title.replaceAll(/[<>[\]{}]/g, '')
  return (
    placeholderTitles.includes(normalizeHeading(words).main) ||
    /\{[^{}\p{L}]*\p{L}[^{}]*\}/u.test(title)
  )
}

/** More words are much: templates have a line on where they come from, or on zones. */
const littleWords = 25

/** How much text there is besides prompts, placeholders, and labels; a figure is much. */
function ownText(
  {blocks, placeholders, language}: Evidence,
  title: string
): 'little' | 'much' | 'none' {
  if (/\d/.test(title)) return 'much'
  let words = 0
  for (const {kind, written: text} of blocks) {
    if (kind === 'heading' || isInstruction(text, language)) continue
    if (placeholders.some((placeholder) => text.includes(placeholder.written))) continue
    if (/\d/.test(text)) return 'much'
    // Headers of tables are in templates as well.
    if (kind !== 'cell' && !/:\s*$/.test(text)) words += countWords(text)
    if (words > littleWords) return 'much'
  }
  return words === 0 ? 'none' : 'little'
}

/** A text that asks its author to write something: *Describe how …*, *What led to …?* */
function isInstruction(text: string, {promptStarts, questionWords}: Language): boolean {
  const start = text.slice(0, 40).toLowerCase()
  return [...promptStarts, ...questionWords].some(
    (word) => start.startsWith(word) && !/\p{L}/u.test(start.charAt(word.length))
  )
}
