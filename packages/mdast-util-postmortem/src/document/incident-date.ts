import type {Language} from '../languages/index.ts'
import type {DocumentDateWords} from '../languages/language.ts'
import type {Block, CalendarDate, Field, MetadataName, Section} from '../model.ts'
import {anyOf} from '../text/any-of.ts'
import {perLanguage} from '../text/per-language.ts'
import {nameWithDay} from '../detect/names.ts'
import {findDate} from '../time/find-date.ts'

/** The days of a document. */
export interface DocumentDates {
  /** Day of the incident; `undefined` if it is unknown. */
  incident: CalendarDate | undefined
  /** Day on which the document was written or reviewed, as far as it says so. */
  written: CalendarDate | undefined
  /** The day of the incident is said at least in part: `12 November`, `06/04/2023`. */
  isDaySaid: boolean
}

/** What dates are read from. */
interface DateContext {
  fields: ReadonlyArray<Field>
  /** Path of the file. */
  path: string
  /** Blocks of prose. */
  prose: ReadonlyArray<Block>
  sections: ReadonlyArray<Section>
  language: Language
}

const ofIncident: ReadonlyArray<MetadataName> = ['date', 'started', 'detected', 'ended']
const ofDocument: ReadonlyArray<MetadataName> = ['published', 'reviewed']

/**
 * Find the day of the incident: in the field that says it most directly, in the name of the file or
 * of its folder, or in the text; and the day on which the document was written.
 */
export function documentDates({
  fields,
  language,
  path,
  prose,
  sections
}: DateContext): DocumentDates {
  const [name, folder = ''] = path.split(/[/\\]/).toReversed().map(nameWithDay)
  const inPath = findDate(name!, language)?.date ?? findDate(folder, language)?.date
  const inText = datesInText(prose, sections, language)
  return {
    incident: dateOfFields(ofIncident, fields) ?? inPath ?? inText.incident,
    written: dateOfFields(ofDocument, fields) ?? inText.written,
    isDaySaid:
      inText.isDaySaid || fields.some((field) => ofIncident.includes(field.name) && field.time?.day)
  }
}

function dateOfFields(
  names: ReadonlyArray<MetadataName>,
  fields: ReadonlyArray<Field>
): CalendarDate | undefined {
  for (const name of names) {
    const field = fields.find((field) => field.name === name && field.date)
    if (field) return field.date
  }
  return undefined
}

/** The first full dates of each kind in the opening, the summary, or the timeline. */
function datesInText(
  prose: ReadonlyArray<Block>,
  sections: ReadonlyArray<Section>,
  language: Language
): DocumentDates {
  const dates: DocumentDates = {incident: undefined, written: undefined, isDaySaid: false}
  let isOpening = true
  for (const {section, written: text} of prose) {
    if (section !== undefined) isOpening = false
    const names = section === undefined ? [] : sections[section]!.names
    if (!isOpening && !names.includes('summary') && !names.includes('timeline')) continue
    for (const line of text.split('\n')) {
      const found = findDate(line, language)
      if (!found) continue
      const {date, span} = found
      const isOther = isOfDocument(line.slice(0, span.start), language)
      if (date) dates[isOther ? 'written' : 'incident'] ??= date
      dates.isDaySaid ||= !isOther && isDay.test(line.slice(span.start, span.end))
    }
    if (dates.incident) return dates
  }
  return dates
}

/** `12 November`, `06/04/2023`, but not `3/4` of something. */
const isDay = /\p{L}{3}|\d{4}/u

const patternsOf = perLanguage(
  ({articles, keys, nouns, participles, prepositions, verbs}: DocumentDateWords) => {
    const [article, key, noun, participle, verb] = [articles, keys, nouns, participles, verbs].map(anyOf) // prettier-ignore
    // `in the review of the board`: few words, and no verb among them.
    const tail = String.raw`(?:\s${anyOf(prepositions)}(?:\s(?!${verb}\s)\S{1,30}){0,5})?`
    return {
      key: new RegExp(String.raw`(?<!\p{L})(?:${key}|${participle})(?!\p{L})`, 'iu'),
      /** `Written by Ada Lind`, `approved on`. */
      participle: new RegExp(String.raw`^${participle}${tail}$`, 'iu'),
      /** `Version 1.2`, `this report was written on`, `the review of`. */
      noun: new RegExp(
        String.raw`^(?:${article}\s)?${noun}(?:\sv?[\d.]{1,8})?(?:\s${verb})?(?:\s${participle})?${tail}$`,
        'iu'
      )
    }
  }
)

/** Longest label, and longest clause that is read. */
const longest = 80

/** `By Ada Lind`, not `by noon on`. */
const byName = /^\p{Ll}{2,3}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){1,4}$/u

/**
 * A date is that of the document if its label or the clause right before it says so: `Version 1.2,
 * 3 May`, `agreed in the review of`; not `Version 2.3 of the parser was deployed on`.
 */
function isOfDocument(lead: string, language: Language): boolean {
  const patterns = patternsOf(language.documentDates)
  const parts = lead.split(':')
  const key = parts.length > 1 && parts.at(-1)!.trim() === '' ? lastPart(parts.at(-2)!, /[—–|·•;.]/) : '' // prettier-ignore
  if (key.length <= longest && patterns.key.test(key)) return true
  const clause = lastPart(lead.replace(/[\s,(]{1,5}$/, ''), /[,;:()—–|·•]\s|[.(]\s|\s-\s/)
  if (clause.length > longest) return false
  if (patterns.participle.test(clause) || patterns.noun.test(clause)) return true
  const [by = '', ...names] = clause.split(' ')
  const isByline = language.documentDates.by.includes(by.toLowerCase()) && names.length > 0
  return isByline && (byName.test(by.toLowerCase() + clause.slice(by.length)) || /,\s?$/.test(lead))
}

function lastPart(text: string, divider: RegExp): string {
  return text.split(divider).at(-1)!.trim()
}
