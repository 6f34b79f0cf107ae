import type {Entry, MilestoneName} from '../model.ts'
import type {Vocabulary} from '../vocabulary/index.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import type {Cues} from '../text/cues.ts'
import {cuesOf} from '../text/cues.ts'
import {startOfAny} from '../text/words.ts'

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
  vocabulary: Vocabulary
): Entry['milestone'] {
  const {milestones} = vocabulary
  const named = label === undefined ? '' : normalizeHeading(label).main
  const lead = normalizeHeading(/^[^:–—|.]{1,40}?(?=[:–—|]|\s-\s)/.exec(text)?.[0] ?? '').main
  const whole = text.length > longestLabel ? '' : normalizeHeading(text).main
  for (const name of order) {
    const {labels} = milestones[name]
    if ([named, lead, whole].some((words) => words !== '' && labels.includes(words))) {
      return {name, from: 'label'}
    }
  }
  const {words} = patternsOf(vocabulary)
  const [name] = toldBy(text, words)
  return name && {name, from: 'words'}
}

/** Longest text that is nothing but a label. */
const longestLabel = 60

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
export function stepsIn(text: string, vocabulary: Vocabulary): Array<MilestoneName> {
  return toldBy(text, patternsOf(vocabulary).wordsOrHints)
}

/** The steps that words of a text tell of, the latest first. */
function toldBy(text: string, {cues, each}: Patterns): Array<MilestoneName> {
  const found = cues.in(text, 0, Math.min(text.length, longest))
  if (found === 0) return []
  const lower = text.slice(0, longest).toLowerCase()
  return order.filter((name) => (found & cues.bits[name]) !== 0 && lower.search(each[name]) !== -1)
}

interface Patterns {
  /** Most entries have none of the words. */
  cues: Cues<MilestoneName>
  each: Record<MilestoneName, RegExp>
}

const patterns = new WeakMap<Vocabulary, {words: Patterns; wordsOrHints: Patterns}>()

function patternsOf(vocabulary: Vocabulary): {words: Patterns; wordsOrHints: Patterns} {
  let known = patterns.get(vocabulary)
  if (!known) {
    const {milestones} = vocabulary
    known = {
      words: patternsFor((name) => milestones[name].words),
      wordsOrHints: patternsFor((name) => [...milestones[name].words, ...milestones[name].hints])
    }
    patterns.set(vocabulary, known)
  }
  return known
}

function patternsFor(wordsOf: (name: MilestoneName) => ReadonlyArray<string>): Patterns {
  const each = Object.fromEntries(order.map((name) => [name, startOfAny(wordsOf(name))]))
  const stems = Object.fromEntries(
    order.map((name) => [name, wordsOf(name).map((word) => `${word}*`)])
  )
  return {
    cues: cuesOf(stems as Record<MilestoneName, Array<string>>),
    each: each as Record<MilestoneName, RegExp>
  }
}
