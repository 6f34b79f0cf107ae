import type {HeadingIndex} from './heading-index.ts'

/** How many adjectives stand first: *técnica*, *más probable*. */
export function adjectivesIn(words: ReadonlyArray<string>, {language}: HeadingIndex): number {
  const {adjectiveEndings, connectors} = language
  const end = words.findIndex(
    (word) => connectors.includes(word) || !adjectiveEndings.some((ending) => word.endsWith(ending))
  )
  return end === -1 ? words.length : end
}

/** *Causa técnica del retraso*: adjectives behind it, and then what it is of. */
export function continues(words: ReadonlyArray<string>, index: HeadingIndex): boolean {
  const rest = words.slice(adjectivesIn(words, index))
  const text = rest.join(' ')
  if (index.tails.has(text)) return true
  const connector = index.language.connectors.find(
    // *Cause d'une panne*.
    (word) => text === word || text.startsWith(word.endsWith("'") ? word : word + ' ')
  )
  if (connector !== undefined) return !isPlan(text.slice(connector.length).trim(), index)
  return rest.every((word) => index.tails.has(word) || /^[\d(]/.test(word))
}

/** *Impact of the migration plan*: what somebody thinks up is no incident. */
function isPlan(words: string, {language}: HeadingIndex): boolean {
  const all = words.split(' ')
  const end = all.findIndex((word) => language.connectors.includes(word))
  const noun = (end === -1 ? all : all.slice(0, end)).at(-1)
  return noun !== undefined && language.plans.includes(noun)
}
