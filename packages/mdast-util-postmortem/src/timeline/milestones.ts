import type {Entry, MilestoneName} from '../model.ts'
import type {Vocabulary} from '../vocabulary/index.ts'
import {normalizeHeading} from '../sections/normalize.ts'

/** Later steps first: *alert resolved* is no detection. */
const order: ReadonlyArray<MilestoneName> = [
  'closed',
  'restored',
  'mitigated',
  'triaged',
  'detected',
  'started'
]

/**
 * Tell which step of an incident an entry is.
 *
 * @param label
 *   Label before its text: `Detected`.
 * @param text
 *   What happened.
 * @param vocabulary
 *   Words of its language.
 * @returns
 *   Step; `undefined` if it is none, or nothing tells.
 */
export function milestoneOf(
  label: string | undefined,
  text: string,
  {milestones}: Vocabulary
): Entry['milestone'] {
  const named = label === undefined ? '' : normalizeHeading(label).main
  const lead = normalizeHeading(/^[^:–—|.]{1,40}?(?=[:–—|]|\s-\s)/.exec(text)?.[0] ?? '').main
  const whole = normalizeHeading(text).main
  for (const name of order) {
    const {labels} = milestones[name]
    if ([named, lead, whole].some((words) => words !== '' && labels.includes(words))) {
      return {name, from: 'label'}
    }
  }
  const lower = text.slice(0, longest).toLowerCase()
  const name = order.find((name) => startsOneOf(lower, milestones[name].words))
  return name && {name, from: 'words'}
}

/** How much of an entry is looked at. */
const longest = 300

/**
 * List the steps of an incident that a text could tell of: more than it is known to, so that
 * nobody is told that a step is missing which is there in other words.
 *
 * @param text
 *   What happened.
 * @param vocabulary
 *   Words of its language.
 * @returns
 *   Steps, the latest first.
 */
export function stepsIn(text: string, {milestones}: Vocabulary): Array<MilestoneName> {
  const lower = text.slice(0, longest).toLowerCase()
  return order.filter((name) => {
    const {hints, words} = milestones[name]
    return startsOneOf(lower, words) || startsOneOf(lower, hints)
  })
}

function startsOneOf(text: string, words: ReadonlyArray<string>): boolean {
  return words.some((word) => startsWord(text, word))
}

function startsWord(text: string, word: string): boolean {
  let index = text.indexOf(word)
  while (index > 0 && /[\p{L}\p{N}]/u.test(text.charAt(index - 1))) {
    index = text.indexOf(word, index + 1)
  }
  return index !== -1
}
