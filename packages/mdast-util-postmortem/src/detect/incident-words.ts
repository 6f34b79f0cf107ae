import type {Language} from '../languages/index.ts'
import type {Block} from '../model.ts'
import type {PrefixTable} from '../text/prefixes.ts'
import {perLanguage} from '../text/per-language.ts'
import {prefixesIn, prefixTable} from '../text/prefixes.ts'

const incidentPrefixes: (language: Language) => PrefixTable = perLanguage(({detection}: Language) =>
  prefixTable(detection.incidentWords)
)

/** Count different words for incidents; they are prefixes. */
export function countIncidentWords(
  blocks: ReadonlyArray<Block>,
  language: Language,
  most: number
): number {
  const prefixes = incidentPrefixes(language)
  const found = new Set<string>()
  for (const {written: text} of blocks) {
    for (const prefix of prefixesIn(text, prefixes)) found.add(prefix)
    if (found.size >= most) return most
  }
  return found.size
}

const clock =
  /(?<![\d:.])(?:(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d.%])|(?:1[0-2]|[1-9]) ?[ap]\.?m\b)/gi

/**
 * Find different times of day.
 *
 * @param most
 *   How many to find at most.
 */
export function clocksIn(text: string, most: number): ReadonlySet<string> {
  const found = new Set<string>()
  clock.lastIndex = 0
  // Mostly the first lines are enough.
  for (let match = clock.exec(text); match && found.size < most; match = clock.exec(text)) {
    found.add(match[0])
  }
  return found
}
