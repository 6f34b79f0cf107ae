import type {HouseFormName} from 'mdast-util-postmortem'
import type {DraftField, DraftForm, FieldSlot, FieldStyle} from './draft-forms.ts'
import {formSettings} from 'remark-lint-postmortem'
import {dateMark, draftForms, rowsOf} from './draft-forms.ts'
import {canonicalIn} from './draft-language.ts'
import {escapeMarkdown} from './plain-text.ts'

/** Form of a draft: a published one, or that of this project. */
export type DraftFormName = HouseFormName | 'canonical'

/** What is known of the incident, each in one line. */
export interface Known {
  title: string
  /** `2026-01-31` */
  date: string
  severity: string | undefined
  owner: string | undefined
  authors: ReadonlyArray<string>
  /** ISO 639-1 code of the language of a canonical draft; English by default. */
  locale?: string | undefined
}

/**
 * Write a draft in one of the forms.
 *
 * @param name
 *   Form.
 * @param known
 *   What is known of the incident.
 * @returns
 *   A document in which everything else is to be filled in.
 */
export function draftOf(name: DraftFormName, known: Known): string {
  const {locale = 'en'} = known
  const form = name === 'canonical' ? canonicalIn(locale) : draftForms[name]
  const values = valuesOf(known)
  const blocks = [
    // Headings alone do not always show the language.
    locale === 'en' ? undefined : `---\nlang: ${locale}\n---`,
    `# ${titleIn(form, known)}`,
    form.fieldsIn,
    fieldLines(form.style, fieldsOf(form, values).map(([label, value]) => [label, textOf(value)])), // prettier-ignore
    ...form.parts.flatMap(([heading, body]) => [heading, body?.replaceAll(dateMark, known.date)])
  ]
  return `${blocks.filter((block) => block !== undefined).join('\n\n')}\n`

  function textOf(value: DraftField[1]): string {
    if (typeof value === 'string') return value.replace(dateMark, known.date)
    const given = values[value.slot]
    return given === undefined ? placeholderOf(value.slot, name) : escapeMarkdown(given)
  }
}

/** Values of fields, by the place that they have in a form. */
export function valuesOf({
  authors,
  date,
  owner,
  severity
}: Known): Record<FieldSlot, string | undefined> {
  return {
    authors: authors.length > 0 ? authors.join(', ') : undefined,
    date,
    owner,
    severity,
    status: 'Draft'
  }
}

/** Labels of what a form has no place for, but somebody gave. */
const labels = {severity: 'Severity', owner: 'Owner', authors: 'Authors'} as const

/** The fields of the form, and those that somebody gave besides. */
function fieldsOf(
  form: DraftForm,
  values: Record<FieldSlot, string | undefined>
): Array<DraftField> {
  const taken = new Set(
    form.fields.map(([, value]) => (typeof value === 'string' ? value : value.slot))
  )
  const others = Object.entries(labels).flatMap(([slot, label]): Array<DraftField> => {
    const given = values[slot as FieldSlot]
    return given === undefined || taken.has(slot) ? [] : [[label, {slot: slot as FieldSlot}]]
  })
  return [...form.fields, ...others]
}

function titleIn({title}: DraftForm, known: Known): string {
  const {after = '', before = '', isDated} = title
  const own = known.title.toLowerCase()
  const isThere = own.startsWith(before.toLowerCase()) && own.endsWith(after.toLowerCase())
  const text = escapeMarkdown(known.title)
  if (isDated) return `${known.date}: ${text}`
  return isThere ? text : before + text + after
}

const placeholders = {
  authors: '[names of authors]',
  date: dateMark,
  owner: '[name of owner]',
  status: 'Draft'
}

function placeholderOf(slot: FieldSlot, form: DraftFormName): string {
  if (slot !== 'severity') return placeholders[slot]
  const scale = form === 'canonical' ? [] : Object.keys(formSettings(form).severity.levels)
  return (scale.length > 0 ? scale : ['P0', 'P1', 'P2', 'P3']).join(' / ')
}

function fieldLines(
  style: FieldStyle,
  fields: ReadonlyArray<readonly [label: string, value: string]>
): string {
  if (style === 'table') return rowsOf([['Field', 'Value'], ...fields])
  const lines = fields.map(([label, value]) => `**${label}:** ${value}`)
  return style === 'list' ? lines.map((line) => `- ${line}`).join('\n') : lines.join('\n\n')
}
