import type {Lexicon} from './lexicon.ts'
import type {Entry, Term} from './sentence.ts'
import {hashOf} from '../text/word-table.ts'
import {hasEnding} from './like-person.ts'

/** Most words that no table has to remember. */
const mostTerms = 20_000

/** How many signs there are. */
const signs = 31

const noEntries: ReadonlyArray<Entry> = []

/**
 * The sign of a word: words share one, so it only says what is not there.
 *
 * @param word
 *   Word in lower case.
 */
export function signOf(word: string): number {
  return 1 << ((hashOf(word) >>> 1) % signs)
}

/**
 * Make a vocabulary: the term of each word in lower case, read when it is first met.
 *
 * @param lexicon
 *   Words of a language.
 * @param entries
 *   Matchers by the words at which they look.
 */
export function vocabularyOf(
  lexicon: Lexicon,
  entries: ReadonlyMap<string, ReadonlyArray<Entry>>
): (lower: string) => Term {
  const {grammar, subjects} = lexicon
  const people = [
    subjects.one, subjects.roles, subjects.ambiguousPeople, subjects.ambiguousSystems, subjects.hands, subjects.departments, subjects.group,
    subjects.nobodies, subjects.noneOf, subjects.objectSelves, subjects.oneself, subjects.ownPerson, subjects.ownSelf, subjects.persons,
    subjects.selves, subjects.they, subjects.titles, subjects.whoever, subjects.work, subjects.wordNames, grammar.relativePerson
  ] // prettier-ignore
  const noNames = [
    grammar.auxiliaries,
    grammar.boundaries,
    grammar.determiners,
    grammar.prepositions
  ]
  const isAmong = (word: string, lists: ReadonlyArray<ReadonlySet<string>>) =>
    lists.some((list) => list.has(word))
  let terms = new Map<string, Term>()
  return (lower) => {
    const known = terms.get(lower)
    if (known) return known
    const one = grammar.isPlural(lower) ? grammar.withoutPlural(lower) : lower
    const term = {
      lower,
      entries: entries.get(lower) ?? noEntries,
      isSomebody:
        isAmong(lower, people) ||
        isAmong(one, people) ||
        hasEnding(lower, subjects.peopleEndings) ||
        lower.startsWith('@'),
      canBeName: !isAmong(lower, noNames),
      sign: signOf(lower)
    }
    if (terms.size >= mostTerms) terms = new Map()
    terms.set(lower, term)
    return term
  }
}
