import type {Root} from 'mdast'
import type {Field, Postmortem, Title} from 'mdast-util-postmortem'
import type {Preset, Processor} from 'unified'
import type {Known} from './draft.ts'
import type {FieldSlot} from './draft-forms.ts'
import {languageFor} from 'mdast-util-postmortem'
import {loadDocumentFor} from 'remark-lint-postmortem'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {defaultConfiguration} from '../lint/configuration.ts'
import {valuesOf} from './draft.ts'
import {dateMark} from './draft-forms.ts'
import {fillList} from './fill-list.ts'
import {escapeMarkdown} from './plain-text.ts'

/** A part of a text, and what takes its place. */
interface Change {
  start: number
  end: number
  text: string
}

/** A text with a mark behind each label that has no value. */
interface Marked {
  text: string
  /** What takes the marks out again. */
  marks: ReadonlyArray<Change>
}

/** Stands where a value is missing, so that the label before it is read as a field. */
const mark = 'TBD'

/** Labels of what is added to a template that has no place for it. */
const labels: Readonly<Record<FieldSlot, string>> = {
  date: 'Date',
  severity: 'Severity',
  status: 'Status',
  owner: 'Owner',
  authors: 'Authors'
}

const slots = Object.keys(labels) as ReadonlyArray<FieldSlot>

/**
 * Fill in the template of a team: its title, and the fields whose values are known.
 *
 * @param template
 *   Text of the template.
 * @param known
 *   What is known of the incident.
 * @returns
 *   The same text with these values; a field that it lacks is added to its front matter, or below
 *   its title.
 */
export function fillTemplate(template: string, known: Known): string {
  const plain = template.replace(/^\uFEFF/, '')
  const listed = withAuthors(plain, known.authors)
  const {marks, text} = markEmpty(listed ?? plain)
  const {metadata, title} = read(text)
  const values = {...valuesOf(known), ...(listed !== undefined && {authors: undefined})}
  const isDraft = metadata.some(({state}) => state === 'draft')
  const filled: Array<Change> = []
  const missing: Array<[slot: FieldSlot, value: string]> = []
  for (const slot of slots) {
    const value = values[slot]
    if (value === undefined || (slot === 'status' && isDraft)) continue
    const field = metadata.find((one) => isFor(slot, one))
    if (field) filled.push(fieldChange(field, value, text))
    else missing.push([slot, value])
  }
  const changes = [...filled, ...headChanges(title, missing, text, known)]
  const kept = marks.filter(
    ({end, start}) => !changes.some((change) => change.start < end && change.end > start)
  )
  return applied(text, [...changes, ...kept])
}

/** Authors are the field that can be a list. */
function withAuthors(template: string, authors: ReadonlyArray<string>): string | undefined {
  const end = endOfFrontMatter(template.split(/(?<=\n)/))
  return authors.length === 0
    ? undefined
    : fillList(template, end, languageFor('en').metadata.authors, authors)
}

function read(value: string): Postmortem {
  const processor = unified()
    .use(remarkParse)
    .use(defaultConfiguration('recommended') as Preset)
    .freeze() as unknown as Processor
  const file = new VFile({value})
  return loadDocumentFor(processor, processor.parse(file) as Root, file).postmortem
}

function markEmpty(text: string): Marked {
  const marks: Array<Change> = []
  const lines = text.split(/(?<=\n)/)
  const end = endOfFrontMatter(lines)
  let marked = ''
  for (const [index, line] of lines.entries()) {
    // Values of a list are in the lines below its key.
    const isList = index < end && /^[ \t-]/.test(lines[index + 1]!)
    const at = isList ? undefined : placeOfMark(line)
    if (at === undefined) {
      marked += line
      continue
    }
    const before = line.charAt(at - 1)
    const added = before === '[' ? `"${mark}"` : /["']/.test(before) ? mark : ` ${mark}`
    marks.push({start: marked.length + at, end: marked.length + at + added.length, text: ''})
    marked += line.slice(0, at) + added + line.slice(at)
  }
  return {text: marked, marks}
}

/** Index of the line that closes the front matter; -1 if there is none. */
function endOfFrontMatter(lines: ReadonlyArray<string>): number {
  const fence = lines[0]?.trimEnd()
  if (fence !== '---' && fence !== '+++') return -1
  return lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence)
}

/** Behind `**Severity:**`, between the quotes of `severity: ""`, in an empty cell. */
function placeOfMark(line: string): number | undefined {
  const cell = /^\|[^|]*\|(?=[ \t]*\|)/.exec(line)?.[0]
  if (cell !== undefined) return cell.length
  const content = line.trimEnd()
  if (/[:=] *(?:""|''|\[\])$/.test(content)) return content.length - 1
  return /:(?:\*\*|__)?\\?$|(?:\*\*|__):\\?$/.test(content)
    ? content.replace(/\\$/, '').length
    : undefined
}

function isFor(slot: FieldSlot, {name, source, state, value: {position}}: Field): boolean {
  if (name !== slot || state === 'incident' || position === undefined) return false
  return !['heading', 'prose', 'title'].includes(source)
}

function fieldChange({source, value: {position}}: Field, value: string, text: string): Change {
  const start = position!.start.offset!
  const end = position!.end.offset!
  if (source !== 'front-matter') return {start, end, text: escapeMarkdown(value)}
  // Whether its place is that of the quotes depends on the syntax.
  const outer = /^["']/.test(text.charAt(start))
    ? 0
    : /^["']/.test(text.charAt(start - 1))
      ? 1
      : undefined
  return outer === undefined
    ? {start, end, text: scalar(value)}
    : {start: start - outer, end: end + outer, text: JSON.stringify(value)}
}

/** A value of front matter: anything but a date and a level or status may need quotes. */
function scalar(value: string): string {
  return /^(?:\d{4}-\d{2}-\d{2}|[A-Za-z]+-?\d+|Draft)$/.test(value) ? value : JSON.stringify(value)
}

/** The title, and the fields that the template has no place for. */
function headChanges(
  title: Title | undefined,
  missing: ReadonlyArray<readonly [slot: FieldSlot, value: string]>,
  text: string,
  known: Known
): Array<Change> {
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const own = headingChange(title, text, known)
  const heading = `# ${escapeMarkdown(known.title)}`
  const lines = text.split(/(?<=\n)/)
  const front = lines.slice(0, endOfFrontMatter(lines) + 1)
  if (front.length > 0) {
    const end = front.join('').length
    return [
      ...frontMatterChanges(front, missing, known, eol),
      ...(own ? [own] : title ? [] : [{start: end, end, text: `${eol}${heading}${eol}`}])
    ]
  }
  const fields = missing.map(([slot, value]) => `**${labels[slot]}:** ${escapeMarkdown(value)}`)
  if (!own) return [{start: 0, end: 0, text: [heading, ...fields, ''].join(eol + eol)}]
  const end = title!.block!.end.offset!
  return [own, {start: end, end, text: fields.map((line) => eol + eol + line).join('')}]
}

/** The title where it has a key, and the fields: in their keys, or in new ones at the end. */
function frontMatterChanges(
  front: ReadonlyArray<string>,
  missing: ReadonlyArray<readonly [slot: FieldSlot, value: string]>,
  known: Known,
  eol: string
): Array<Change> {
  const isToml = front[0]!.startsWith('+')
  const closing = front.slice(0, -1).join('').length
  const added = {start: closing, end: closing, text: ''}
  const changes = [added]
  for (const [key, value] of [['title', known.title] as const, ...missing]) {
    const isPlain = key !== 'title' && (!isToml || key === 'date')
    const written = isPlain ? scalar(value) : JSON.stringify(value)
    const at = front.findIndex((line) => new RegExp(`^${key} *[:=]`).test(line))
    if (at === -1) {
      if (key !== 'title') added.text += `${key}${isToml ? ' = ' : ': '}${written}${eol}`
      continue
    }
    // A list or a text of several lines is left for the author.
    if (/^[ \t-]/.test(front[at + 1]!) && at + 1 < front.length - 1) continue
    const line = front[at]!
    const [head] = /^\w+ *[:=]/.exec(line)!
    const comment = line.indexOf(' #')
    const end = comment === -1 ? line.trimEnd().length : comment
    const start = front.slice(0, at).join('').length
    changes.push({start: start + head.length, end: start + end, text: ` ${written}`})
  }
  return changes
}

function headingChange(title: Title | undefined, text: string, known: Known): Change | undefined {
  if (title?.source !== 'heading' || !title.position) return undefined
  const [start, end] = [title.position.start.offset!, title.position.end.offset!]
  return {start, end, text: filledTitle(text.slice(start, end), known)}
}

/**
 * Fill in a title: `Incident on YYYY-MM-DD: [title]` keeps its beginning, one that asks for nothing
 * is replaced.
 */
function filledTitle(written: string, {date, title}: Known): string {
  const {titles} = languageFor('en').placeholders
  const text = escapeMarkdown(title)
  const parts = written.replaceAll(dateMark, date).split(/(: | [-–—] )/)
  const isAsked = (part: string): boolean =>
    part === mark || /^\\?[<[{].*[>\]}]$/.test(part) || titles.includes(part.toLowerCase())
  const names = (part: string): string => part.replaceAll(/[\\<>[\]{}]/g, '').toLowerCase()
  const dated = parts.map((part) => (isAsked(part) && names(part) === 'date' ? date : part))
  const at = dated.findLastIndex(isAsked)
  return at === -1 ? text : dated.with(at, text).join('')
}

/** Make changes to a text; they do not overlap. */
function applied(text: string, changes: ReadonlyArray<Change>): string {
  let result = ''
  let at = 0
  for (const change of changes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, change.start) + change.text
    at = change.end
  }
  return result + text.slice(at)
}
