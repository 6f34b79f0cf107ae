import type {Language} from '../languages/index.ts'
import {allMatches} from './all-matches.ts'
import {anyOf} from './any-of.ts'
import {perLanguage} from './per-language.ts'

/** Ids of contributing factors, of action items, of tickets. */
const ids =
  /(?<![\w/-])(?:CF|AI|RC|F|PM|A)[-\s]?\d{1,3}(?![\w-])|(?<![\w/#-])(?:[A-Z][A-Z\d]{1,9}-\d{1,6}|#\d{1,6})(?![\w-])/g
/** Whatever it is called, it is the number of a factor. */
const factorId = /^(?:CF|RC|F)[-\s]?(\d{1,3})$/

/** List what a text names by an id: `CF1`, `AI-3`, `OPS-123`. */
export function idsIn(text: string): Array<RegExpExecArray> {
  return allMatches(text, ids)
}

/**
 * List what a text names by an id or a number, in one spelling: `CF1` for `Root cause #1`, `RC-1`,
 * and `contributing factor 1`; `AI3`; `OPS123`.
 */
export function referencesIn(text: string, language: Language): Array<string> {
  const numbers = allMatches(text, namedFactors(language)).flatMap(([, list = '']) =>
    [...list.matchAll(/\d+/g)].map(([number]) => `CF${number}`)
  )
  // `Root cause #1` is no issue.
  const found = idsIn(text.replace(namedFactors(language), ' ')).map(([id]) => {
    const factor = factorId.exec(id)
    return factor ? `CF${factor[1]!}` : id.replaceAll(/[\s-]/g, '').toUpperCase()
  })
  return [...new Set([...numbers, ...found])]
}

/** `Root causes #1, 2 and 3`. */
const namedFactors: (language: Language) => RegExp = perLanguage(
  ({actions, people}: Language) =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])${anyOf(actions.factorNames)}\s?#?(\d{1,2}(?:(?:,\s?|\s${anyOf(people.joints)}\s|\s?&\s?)#?\d{1,2}(?!\d)){0,9})(?![\p{N}%])`,
      'giu'
    )
)
