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
  const [name] = stepsIn(text, {milestones})
  return name && {name, from: 'words'}
}

/**
 * List the steps of an incident that a text tells of.
 *
 * @param text
 *   What happened.
 * @param vocabulary
 *   Words of its language.
 * @returns
 *   Steps, the latest first.
 */
export function stepsIn(
  text: string,
  {milestones}: Pick<Vocabulary, 'milestones'>
): Array<MilestoneName> {
  const lower = text.slice(0, 300).toLowerCase()
  return order.filter((name) => milestones[name].words.some((word) => startsWord(lower, word)))
}

function startsWord(text: string, word: string): boolean {
  const index = text.indexOf(word)
  return index === 0 || (index > 0 && !/[\p{L}\p{N}]/u.test(text.charAt(index - 1)))
}
