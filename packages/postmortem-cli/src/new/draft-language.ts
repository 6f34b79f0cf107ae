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
  const translated = (text: string) => words.get(text) ?? text
  const inTables = (text: string) =>
    text.replaceAll(/(?<=\| )[A-Z][\w ]*(?= \|)/g, (cell) => translated(cell))
  return {
    ...canonical,
    title: {before: `${capitalised(language.detection.reports[0]!)}: `},
    fields: canonical.fields.map(([label, value]) => [translated(label), value]),
    parts: canonical.parts.map(([heading, body]) => {
      const [, marks = '', title = ''] = /^(#+ )(.+)$/.exec(heading) ?? []
      const own = marks + translated(title)
      return body === undefined ? [own] : [own, inTables(body)]
    })
  }
}

/** Words of a language by those of the English draft. */
function wordsOf({actions, impact, metadata, sections}: Language): ReadonlyMap<string, string> {
  const english = languageFor('en')
  const words = new Map<string, string>()
  for (const [name, {titles}] of Object.entries(english.sections)) {
    for (const title of titles) {
      words.set(title, sections[name as keyof typeof sections].titles[0])
    }
  }
  for (const [name, labels] of Object.entries(english.metadata)) {
    const own = capitalised(metadata[name as keyof typeof metadata][0]!)
    for (const label of labels) words.set(capitalised(label), own)
  }
  for (const [name, headers] of Object.entries(english.actions.columns)) {
    const own = capitalised(actions.columns[name as keyof typeof actions.columns][0]!)
    for (const header of headers) words.set(capitalised(header), own)
  }
  for (const [label, metric] of Object.entries(metrics)) {
    words.set(label, capitalised(impact.labels[metric][0]!))
  }
  const {long, short} = actions.horizons
  return words.set('Short-term', capitalised(short[0]!)).set('Long-term', capitalised(long[0]!))
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
