import type {ActionItem, Deadline} from '../model.ts'
import type {Language} from '../languages/index.ts'
import {normalizeHeading} from '../sections/normalize.ts'

/**
 * State that the words of a status mean.
 *
 * @param value
 *   Text of a status: `Done`, `in progress (Ada)`.
 * @param language
 *   Words of its language.
 * @returns
 *   State; `undefined` if the words are not known.
 */
export function stateOf(value: string, {actions}: Language): ActionItem['state'] {
  const words = value
    .trim()
    .toLowerCase()
    .replaceAll(/[*_`~]/g, '')
  const {main} = normalizeHeading(value)
  const is = (list: ReadonlyArray<string>) =>
    list.some((word) => words === word || main === word || startsWith(words, word))
  if (is(actions.cancelled)) return 'cancelled'
  if (is(actions.open)) return 'open'
  return is(actions.done) ? 'done' : undefined
}

/**
 * State of an item: of its status, or of its deadline: `Done 3 Feb`.
 *
 * @param status
 *   Words of its status.
 * @param deadline
 *   Its deadline.
 * @param language
 *   Words of its language.
 * @returns
 *   State; `undefined` if neither says it.
 */
export function stateOfItem(
  status: string | undefined,
  deadline: Deadline | undefined,
  language: Language
): ActionItem['state'] {
  const state = status === undefined ? undefined : stateOf(status, language)
  return state ?? (deadline?.kind === 'done' ? 'done' : undefined)
}

/**
 * Length of the state that a text starts with if it says nothing else, or only where and when:
 * `Done`, `done in #12`, `✅ 2026-03-12`, but not `Open source`.
 *
 * @param value
 *   Text without white space at its ends.
 * @param language
 *   Words of its language.
 * @returns
 *   Length in characters; 0 if it is no state.
 */
export function stateLength(value: string, {actions}: Language): number {
  const lower = value.toLowerCase()
  const words = [...actions.cancelled, ...actions.open, ...actions.done].filter((word) =>
    startsWith(lower, word)
  )
  const length = Math.max(0, ...words.map((word) => word.length))
  const [first = ''] = lower.slice(length).trim().split(/\s/, 1)
  const isDetail = /^[#(]?\d/.test(first) || actions.stateDetails.includes(first)
  return /^[!.]?$/.test(first) || (isDetail && /\d/.test(lower)) ? length : 0
}

function startsWith(words: string, word: string): boolean {
  return (
    words.startsWith(word) &&
    !/[\p{L}\p{N}]/u.test(words.charAt(word.length)) &&
    (word.length > 1 || words.length === 1 || !/\w/.test(word))
  )
}
