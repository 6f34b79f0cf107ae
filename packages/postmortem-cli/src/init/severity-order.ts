import {languageFor} from 'mdast-util-postmortem'

/** From the most severe to the least, as traffic lights and warnings of the weather have them. */
const colours = ['black', 'purple', 'red', 'orange', 'amber', 'yellow', 'green', 'blue', 'white']

/** `P1`, `SEV-2`, `Tier B`, `Class II`, `B`, `3`. */
const numbered = /^(?:(?:\p{L}{1,8}[ -]?)?[0-5]|(?:\p{L}{1,8}[ -])?(?:[A-E]|I{1,3}|IV|V))$/iu

/**
 * Whether a value can be a level of severity by its word alone.
 *
 * @param value
 *   Value of a field.
 */
export function isLevelWord(value: string): boolean {
  const word = value.toLowerCase()
  return numbered.test(value) || colours.includes(word) || severityWords().includes(word)
}

/**
 * Bring levels in an order, the most severe first.
 *
 * @param levels
 *   Names, with the number of reports of each.
 * @returns
 *   Names; and whether their words say the order, which is else that of frequency: the rarer, the worse.
 */
export function inOrderOfSeverity(levels: ReadonlyMap<string, number>): {
  isCertain: boolean
  names: Array<string>
} {
  const names = [...levels.keys()].toSorted((a, b) => a.localeCompare(b, 'en', {numeric: true}))
  const scale = [colours, severityWords()].find((words) => names.every((name) => words.includes(name.toLowerCase()))) // prettier-ignore
  if (scale) {
    const rank = (name: string): number => scale.indexOf(name.toLowerCase())
    return {isCertain: true, names: names.toSorted((a, b) => rank(a) - rank(b))}
  }
  if (names.every((name) => numbered.test(name))) return {isCertain: true, names}
  return {
    isCertain: false,
    names: names.toSorted((a, b) => levels.get(a)! - levels.get(b)!)
  }
}

function severityWords(): ReadonlyArray<string> {
  return languageFor('en').severity.words
}
