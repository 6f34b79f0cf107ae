import type {Settings} from '../settings/settings.ts'
import {givenNames} from './given-names.ts'
import {products} from './lexicon.ts'

/** Names that a document or a team gives. */
export interface Names {
  /** People, with or without `@`. */
  people: ReadonlyArray<string>
  /** Products and services, which no rule takes for people. */
  systems: ReadonlyArray<string>
  /** Further words for people at work: `captain`. */
  roles: ReadonlyArray<string>
}

/**
 * Names that a team gives in its settings.
 *
 * @param settings
 *   Settings.
 * @returns
 *   Names that are on.
 */
export function namesOf({people, roles, systems}: Settings): Names {
  const on = (names: Record<string, boolean>) => Object.keys(names).filter((name) => names[name])
  return {people: on(people), systems: on(systems), roles: on(roles)}
}

/** Names, ready to be looked up. */
export interface KnownNames {
  isPerson: (word: string) => boolean
  isSystem: (word: string) => boolean
  isRole: (lower: string) => boolean
  /** The same for the same names: what analyses are kept by. */
  key: string
}

/** Shortest part of a name to be one by itself. */
const shortest = 3

/**
 * Make names ready to be looked up.
 *
 * @param names
 *   Names that are given.
 * @returns
 *   What tells a person, a system, a role; given names are people unless they are named as systems.
 */
export function knowNames({people, roles, systems}: Names): KnownNames {
  const named = new Set<string>()
  for (const name of people) {
    for (const part of name.replace(/^@/, '').split(/\s+/)) {
      // `J.` and `van` are no names by themselves.
      if (part.length >= shortest && !/^[a-z]/.test(part)) named.add(part)
    }
    named.add(name.replace(/^@/, ''))
  }
  const others = new Set(systems.map((name) => name.toLowerCase()))
  // Of *release captain* the last word tells.
  const titles = new Set(roles.flatMap((role) => role.toLowerCase().trim().split(/\s+/).slice(-1)))
  const isSystem = (word: string) => {
    const lower = word.toLowerCase()
    return others.has(lower) || (products.has(lower) && !named.has(word))
  }
  return {
    isPerson: (word) => !isSystem(word) && (named.has(word) || givenNames.has(word)),
    isSystem,
    isRole: (lower) => titles.has(lower) || (lower.endsWith('s') && titles.has(lower.slice(0, -1))),
    key: JSON.stringify([people, systems, roles])
  }
}
