import type {Postmortem} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {Evidence} from './incident-report.ts'
import {partsOfReports} from './parts-of-reports.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {isPrompt} from '../placeholders/prompts.ts'
import {countWords} from '../text/count-words.ts'
import {perLanguage} from '../text/per-language.ts'
import {hasWords, hasWordsAtAnEnd, isDatedName, isOneOf, partsOfPath} from './names.ts'
import {hasDigit} from '../text/characters.ts'
import {endsWithWord, startsWithWord} from '../text/whole-words.ts'

/**
 * Find out whether a document is a template, and by what.
 *
 * Front matter that calls it a report outweighs its text. In a folder of reports an empty document
 * is a report to be written, not a template. A form that nothing calls a report, and without parts
 * of one, is of something else.
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
  if (endsWithWord(main, templates.names)) return 'name'
  if (isOfOtherThings(evidence)) return undefined
  const isTemplate =
    isForm(evidence, title) || (evidence.date === undefined && isUnfilled(evidence, title))
  return isTemplate ? 'text' : undefined
}

/** One alone can be in any document: *Contributing*, *Resolution*. */
const fewestParts = 2

/** Names and sections show that of nearly all documents, so that their text need not be read. */
function isOfOtherThings({called, declaredBy, sections}: Evidence): boolean {
  if (called.for > 0 || declaredBy !== undefined) return false
  const parts = partsOfReports(sections)
  return parts.size < fewestParts && !parts.has('timeline')
}

/**
 * `template.md`, `postmortem-template.md`, `templates/…`; not `email-template-outage.md`, nor
 * `templates/blog/2026-01-31-outage.md`, as templates have no day.
 */
function isTemplatePath(path: string, language: Language): boolean {
  const words = language.detection.templates
  const {folders, name} = partsOfPath(path, language)
  const own = name.replace(/\.[a-z]+$/i, '')
  return (
    hasWordsAtAnEnd(own, words.names) ||
    hasWords(own, compoundsOf(language)) ||
    (folders.some((folder) => isOneOf(folder, words.folders)) && !isDatedName(own, language))
  )
}

/** `Postmortem template`. */
const compoundsOf = perLanguage(({detection: {templates}}: Language) =>
  templates.of.flatMap((of) => templates.names.flatMap((word) => [`${of} ${word}`, `${of}${word}`]))
)

/** Fewer placeholders are parts of a report that were forgotten. */
const fewestOfForm = 4
const fewestAsked = 3

/**
 * Check whether at least half of a document is to be filled in: its sections, or its lines where
 * nothing says which incident it is on, or both together where its title names nothing.
 */
function isForm(evidence: Evidence, title: string): boolean {
  const {blocks, date, language, placeholders, sections} = evidence
  const empty = sections.filter(({content}) => content === 'empty').length
  const asked = sections.filter(({content}) => content === 'prompt').length
  if (asked >= fewestAsked && (asked + empty) * 2 >= sections.length) return true
  const open = new Set(placeholders.map(({position}) => position?.start.line))
  const written = blocks.filter(({kind, position, written: text}) => {
    const isLabel = kind === 'heading' || kind === 'cell' || text.trimEnd().endsWith(':')
    return !isLabel && !open.has(position?.start.line)
  })
  const lines = new Set(written.map(({position}) => position?.start.line)).size
  const isUnnamed = date === undefined || isPlaceholderTitle(title, language)
  if (isUnnamed && open.size >= fewestOfForm && open.size >= lines) return true
  return isNameless(title, language) && open.size > 0 && open.size + empty >= lines
}

/** `Incident Title`: it says that there is to be a title. */
function isNameless(title: string, {placeholders}: Language): boolean {
  const {main} = normalizeHeading(title)
  return placeholders.titles.includes(main) && placeholders.nouns.includes(main.split(' ').at(-1)!)
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
  return isDeclared || namesIncident(title, language)
    ? count > 0 || hasPlaceholder
    : sections.length > 0
}

/** `Postmortem: checkout outage`, but not `Incident report` and `Postmortem: title`. */
function namesIncident(title: string, {detection: {titles}, placeholders}: Language): boolean {
  const parts = title.split(/:\s|\s[-–—]\s/).map((part) => normalizeHeading(part).main)
  if (parts.length < 2 || /[<>[\]{}]/.test(title)) return false
  return (
    parts.some((part) => hasWords(part, [...titles.incident, ...titles.review])) &&
    parts.slice(1).every((part) => part !== '' && !placeholders.titles.includes(part))
  )
}

/** `[Title]`, `{Month, year} - {Title}` */
function isPlaceholderTitle(title: string, {placeholders}: Language): boolean {
  const words = title.replaceAll(/[<>[\]{}]/g, '')
  return (
    placeholders.titles.includes(normalizeHeading(words).main) ||
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
  if (hasDigit(title)) return 'much'
  let words = 0
  for (const {kind, written: text} of blocks) {
    if (kind === 'heading' || isInstruction(text, language)) continue
    if (placeholders.some((placeholder) => text.includes(placeholder.written))) continue
    if (hasDigit(text)) return 'much'
    // Headers of tables are in templates as well.
    if (kind !== 'cell' && !/:\s*$/.test(text)) words += countWords(text)
    if (words > littleWords) return 'much'
  }
  return words === 0 ? 'none' : 'little'
}

const startsOf = perLanguage(({prompts, questionWords}: Language) => [
  ...prompts.starts,
  ...questionWords
])

/** A text that asks its author to write something: *Describe how …*, *What led to …?* */
function isInstruction(text: string, language: Language): boolean {
  const start = text.slice(0, 40).toLowerCase()
  return startsWithWord(start, startsOf(language)) || isPrompt(text, language)
}
