import type {Language} from 'mdast-util-postmortem'
import type {DraftForm} from './draft-forms.ts'
import {languageFor} from 'mdast-util-postmortem'
import {draftForms} from './draft-forms.ts'

/** Measures of impact by the words of the draft. */
const metrics = {
  Duration: 'duration',
  'Users affected': 'users',
  'Requests failed': 'requests',
  Revenue: 'revenue',
  SLA: 'sla',
  'Data loss': 'data'
} as const

/**
 * The canonical form with headings, labels, and headers of columns in a language. What is to be
 * filled in is asked for in English.
 *
 * @param locale
 *   ISO 639-1 code of a language that the rules know.
 */
export function canonicalIn(locale: string): DraftForm {
  const {canonical} = draftForms
  if (locale === 'en') return canonical
  const language = languageFor(locale)
  const words = wordsOf(language)
  const inTables = (text: string) =>
    text.replaceAll(/(?<=\| )[A-Z][\w ]*(?= \|)/g, (cell) => words.cells.get(cell) ?? cell)
  return {
    ...canonical,
    title: {before: `${capitalised(language.detection.reports[0]!)}: `},
    fields: canonical.fields.map(([label, value]) => [words.fields.get(label) ?? label, value]),
    parts: canonical.parts.map(([heading, body]) => {
      const [, marks = '', title = ''] = /^(#+ )(.+)$/.exec(heading) ?? []
      const own = marks + (words.headings.get(title) ?? title)
      return body === undefined ? [own] : [own, inTables(body)]
    })
  }
}

type Translated = ReadonlyMap<string, string>

/** Words of a language by those of the English draft. */
function wordsOf({
  actions,
  impact,
  metadata,
  sections
}: Language): Record<'cells' | 'fields' | 'headings', Translated> {
  const english = languageFor('en')
  const headings = new Map<string, string>()
  for (const [name, {titles}] of Object.entries(english.sections)) {
    for (const title of titles) {
      headings.set(title, sections[name as keyof typeof sections].titles[0])
    }
  }
  const {long, short} = actions.horizons
  headings.set('Short-term', capitalised(short[0]!)).set('Long-term', capitalised(long[0]!))
  const cells = firstOf(english.actions.columns, actions.columns)
  for (const [label, metric] of Object.entries(metrics)) {
    cells.set(label, capitalised(impact.labels[metric][0]!))
  }
  return {headings, cells, fields: firstOf(english.metadata, metadata)}
}

/** The first word of each list of a language by all words of that of English. */
function firstOf<Name extends string>(
  english: Readonly<Record<Name, ReadonlyArray<string>>>,
  own: Readonly<Record<Name, ReadonlyArray<string>>>
): Map<string, string> {
  const words = new Map<string, string>()
  for (const name of Object.keys(english) as Array<Name>) {
    for (const word of english[name]) words.set(capitalised(word), capitalised(own[name][0]!))
  }
  return words
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
