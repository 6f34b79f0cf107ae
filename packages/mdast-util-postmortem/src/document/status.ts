import type {Language} from '../languages/index.ts'
import type {FrontMatter} from '../metadata/front-matter.ts'
import type {Field, Postmortem} from '../model.ts'
import type {ReadOptions} from '../read-options.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {perLanguage} from '../text/per-language.ts'
import {startsWithWord, wholeWords} from '../text/whole-words.ts'

/**
 * Read whether a document is a draft or final.
 *
 * @param words
 *   Words of the language for both.
 * @param extra
 *   Those of the team, which win.
 * @returns
 *   State; `undefined` if it is unknown.
 */
export function documentStatusOf(
  fields: ReadonlyArray<Field>,
  frontMatter: FrontMatter,
  words: Language['status'],
  extra: ReadOptions['status']
): Postmortem['documentStatus'] {
  if (frontMatter.pairs.some(({key, value}) => key === 'draft' && value === 'true')) return 'draft'
  const isOneOf = (value: string, list: ReadonlyArray<string> = []) =>
    list.some((word) => stateOf(word) === value)
  for (const field of fields) {
    if (field.name !== 'status') continue
    const value = stateOf(field.value.written)
    // The words of the team win.
    if (isOneOf(value, extra?.draft)) return 'draft'
    if (isOneOf(value, extra?.final)) return 'final'
    if (isOneOf(value, words.draft)) return 'draft'
    if (isOneOf(value, words.final)) return 'final'
  }
  return undefined
}

/**
 * Read what a status says: of the document, or of the incident.
 *
 * @param value
 *   Its words: `Final`, `In review (since Monday)`, `Resolved 14:05`.
 * @param extra
 *   Those of the team, which win.
 * @returns
 *   State; `undefined` if its first words are not known.
 */
export function stateOfStatus(
  value: string,
  words: Language['status'],
  extra: ReadOptions['status'] = {}
): Field['state'] {
  const text = stateOf(value)
  if (words.ongoing.includes(text)) return 'ongoing'
  const startsWith = (list: ReadonlyArray<string> = []) => startsWithWord(text, list.map(stateOf))
  if (startsWith(extra.draft)) return 'draft'
  if (startsWith(extra.final)) return 'final'
  return (['draft', 'final', 'incident'] as const).find((state) => startsWith(words[state]))
}

/**
 * Check whether a remark behind a state says that something is open: `Complete, action items in
 * progress`.
 *
 * @param value
 *   Words of a status.
 * @param words
 *   Words of the language.
 */
export function isPartly(value: string, words: Language['status']): boolean {
  const at = value.search(tail)
  return at !== -1 && openWords(words).test(value.slice(at))
}

const openWords = perLanguage(({draft, ongoing}: Language['status']) =>
  wholeWords([...draft, ...ongoing])
)

/** What ends a state: a remark after it. */
const tail = /[,;:(|\u2013\u2014]|\s-\s|\.\s/

/** `In_Review`, `in-review (since Monday)`, and `In review - by Ada` are one state. */
function stateOf(value: string): string {
  const [state] = value.replaceAll('_', ' ').split(tail, 1)
  return normalizeHeading(state!).main
}
