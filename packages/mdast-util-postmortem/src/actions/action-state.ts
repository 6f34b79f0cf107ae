import type {ActionItem, Deadline} from '../model.ts'
import type {Language} from '../languages/index.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {perLanguage} from '../text/per-language.ts'
import {endsWithWord, startsWithWord} from '../text/whole-words.ts'
import {hasDigit, hasWord} from '../text/characters.ts'
import {firstWord} from '../text/words.ts'
import {isPast} from './done-in-words.ts'

/**
 * State that the words of a status mean.
 *
 * @param value
 *   Text of a status: `Done`, `in progress (Ada)`.
 * @returns
 *   State; `undefined` if the words are not known.
 */
export function stateOf(value: string, language: Language): ActionItem['state'] {
  const words = value
    .trim()
    .toLowerCase()
    .replaceAll(/[*_`~]/g, '')
  const known = statesOf(language)
  const starts = [...wordsAtStart(words, language), words, normalizeHeading(value).main]
  const found = new Set(starts.map((start) => known.get(start)))
  return precedence.find((state) => found.has(state))
}

/** A past of an action is what was done: `Documented`, `Tested in staging`, but not `Requested`. */
function stateOfPast(value: string, language: Language): ActionItem['state'] {
  const word = firstWord(value.trim()).toLowerCase()
  if (language.actions.pasts.unfinished.includes(word)) return 'open'
  return isPast(word, language) ? 'done' : undefined
}

/**
 * State of all items of a group: *Immediate actions (completed)*, *Preventive measures implemented*,
 * *Already done*.
 *
 * @returns
 *   State; `undefined` if the words do not say that all of it was done.
 */
export function stateOfGroup(title: string, {actions}: Language): 'done' | undefined {
  const {main, tail} = normalizeHeading(title)
  const is = (words: string) => actions.done.includes(words)
  if (is(tail) || is(main) || actions.doneGroups.whole.includes(main)) return 'done'
  if (endsWithWord(main, actions.doneGroups.ends)) return 'done'
  const isGroup = actions.doneGroups.nouns.some((noun) => {
    if (main.endsWith(` ${noun}`)) return is(main.slice(0, -noun.length - 1))
    const at = ` ${main}`.lastIndexOf(` ${noun} `)
    return at !== -1 && is(main.slice(at + noun.length + 1))
  })
  return isGroup ? 'done' : undefined
}

/**
 * Check whether somebody is at it: `In progress (Ada)`.
 *
 * @param status
 *   Words of its status.
 */
export function isStartedBy(status: string, {actions}: Language): boolean {
  return startsWithWord(normalizeHeading(status).main, actions.started)
}

/** Of two that a text starts with: *open* is not done, *not needed* is not *no*. */
const precedence = ['cancelled', 'open', 'done'] as const

const statesOf = perLanguage(
  ({actions}: Language): ReadonlyMap<string, (typeof precedence)[number]> => {
    const states = precedence.toReversed()
    return new Map(states.flatMap((state) => actions[state].map((word) => [word, state] as const)))
  }
)

/**
 * State of an item: of its status, which can be the past of an action, or of its deadline: `Done
 * 3 Feb`.
 *
 * @returns
 *   State; `undefined` if neither says it.
 */
export function stateOfItem(
  status: string | undefined,
  deadline: Deadline | undefined,
  language: Language
): ActionItem['state'] {
  const state =
    status === undefined ? undefined : (stateOf(status, language) ?? stateOfPast(status, language))
  return state ?? (deadline?.kind === 'done' ? 'done' : undefined)
}

/**
 * Length of the state that a text starts with if it says nothing else, or only where and when:
 * `Done`, `done in #12`, `✅ 2026-03-12`, but not `Open source`.
 *
 * @param value
 *   Text without white space at its ends.
 * @returns
 *   Length in characters; 0 if it is no state.
 */
export function stateLength(value: string, language: Language): number {
  const lower = value.toLowerCase()
  const length = wordsAtStart(lower, language).at(-1)?.length ?? 0
  const [first = ''] = lower.slice(length).trim().split(/\s/, 1)
  const isDetail = /^[#(]?\d/.test(first) || language.actions.stateDetails.includes(first)
  return /^[!.]?$/.test(first) || (isDetail && hasDigit(lower)) ? length : 0
}

const longestState = 16

/** Words of states that a text starts with, the longest last. A letter is one only by itself. */
function wordsAtStart(lower: string, language: Language): Array<string> {
  const known = statesOf(language)
  const found: Array<string> = []
  for (let end = 1; end <= Math.min(longestState, lower.length); end++) {
    const word = lower.slice(0, end)
    const isAlone = end > 1 || lower.length === 1 || !/\w/.test(word)
    if (isAlone && known.has(word) && !hasWord(lower.charAt(end))) found.push(word)
  }
  return found
}
