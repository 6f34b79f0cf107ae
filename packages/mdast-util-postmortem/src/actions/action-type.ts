import type {ActionItem, ActionPurpose, ActionType} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {Source} from '../text/flat-text.ts'
import type {TextRange} from '../text/text-range.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {anyOf} from '../text/any-of.ts'
import {perLanguage} from '../text/per-language.ts'
import {textSpan, wordsOf} from '../text/text-range.ts'
import {stateOfGroup} from './action-state.ts'
import {horizonOf} from './horizon.ts'

/** Longest words that say what actions are for: more is a sentence. */
const longestType = 60

/** Read what an action is for. */
export function typeOf(range: TextRange, source: Source, language: Language): ActionType {
  return {...textSpan(range, source), purposes: purposesIn(wordsOf(range), language)}
}

/**
 * Find out what words say that actions are for: `Prevent`, `detection / mitigation`, `Prevention of
 * repeats`.
 *
 * @param words
 *   A cell, a label, a heading.
 * @returns
 *   Each purpose once; none if the words are not known.
 */
function purposesIn(words: string, language: Language): Array<ActionPurpose> {
  if (words.length > longestType) return []
  const known = knownPurposes(language)
  const found = words.split(known.separator).flatMap((part) => {
    const {main} = normalizeHeading(part)
    return known.purposes.get(main) ?? known.purposes.get(main.split(' ', 1)[0]!) ?? []
  })
  return [...new Set(found)]
}

/** What stands above items and holds for all of them. */
export interface ItemGroup {
  horizon: ActionItem['horizon']
  type: ActionItem['type']
  state: ActionItem['state']
}

/**
 * Read what a heading or a label says of the items below it: when they help, what they are for,
 * that all of them were done.
 *
 * @param title
 *   Its words, if it has any.
 * @param context
 *   Source of the document, and words of its language.
 * @param around
 *   The group that it stands in (optional).
 */
export function groupIn(
  title: TextRange | undefined,
  {language, source}: {language: Language; source: Source},
  around?: ItemGroup
): ItemGroup {
  const type = title && typeOf(title, source, language)
  return {
    horizon: (title && horizonOf(wordsOf(title), language)) ?? around?.horizon,
    type: type && type.purposes.length > 0 ? type : around?.type,
    state: (title && stateOfGroup(wordsOf(title), language)) ?? around?.state
  }
}

const knownPurposes = perLanguage(({actions, people}: Language) => ({
  purposes: new Map(
    Object.entries(actions.purposes).flatMap(([purpose, words]) =>
      words.map((word) => [word, purpose as ActionPurpose] as const)
    )
  ),
  separator: new RegExp(String.raw`[/,;&+|(]|\s${anyOf(people.joints)}\s`, 'i')
}))
