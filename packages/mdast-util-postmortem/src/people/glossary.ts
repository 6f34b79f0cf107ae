import type {PeopleWords} from '../languages/language.ts'

/** Names and words that a team or a document gives. */
export interface GivenNames {
  /** People, with or without `@`. */
  people: ReadonlyArray<string>
  /** Products and services, which are never taken for people. */
  systems: ReadonlyArray<string>
  /** Further words for people at work: `release captain`. */
  roles: ReadonlyArray<string>
}

/** Names, ready to be looked up. */
export interface Glossary {
  /** Check whether a word as written is the name of a person, or a part of one. */
  isPerson: (word: string) => boolean
  /** Check whether a word as written is the name of a product or a service. */
  isSystem: (word: string) => boolean
  /** Check whether a word in lower case is a given word for people at work. */
  isRole: (lower: string) => boolean
  /** The same for the same names. */
  key: string
}

/** Shortest part of a name to be one by itself. */
const shortest = 3

/**
 * Make names ready to be looked up.
 *
 * @param words
 *   Names that the language knows.
 * @returns
 *   Glossary; common given names are people unless they are named as systems.
 */
export function glossaryOf(
  {people, roles, systems}: GivenNames,
  {givenNames, products}: Pick<PeopleWords, 'givenNames' | 'products'>
): Glossary {
  const named = new Set(people.flatMap((name) => partsOfName(name.replace(/^@/, ''))))
  const others = new Set(systems.map((name) => name.toLowerCase()))
  // The last word of *release captain* says who it is.
  const titles = new Set(roles.map((role) => role.toLowerCase().trim().split(/\s+/).at(-1)!))
  const isSystem = (word: string) => {
    const lower = word.toLowerCase()
    return others.has(lower) || (products.has(lower) && !named.has(word))
  }
  return {
    isPerson: (word) => !isSystem(word) && (named.has(word) || givenNames.has(word)),
    isSystem,
    isRole: (lower) => titles.has(lower),
    key: JSON.stringify([people, systems, roles])
  }
}

/** The name, and its parts: `J.` and `van` are no names by themselves. */
function partsOfName(name: string): Array<string> {
  const parts = name.split(/\s+/)
  return [name, ...parts.filter((part) => part.length >= shortest && !/^[a-z]/.test(part))]
}
