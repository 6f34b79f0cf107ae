import type {Entry, MilestoneName} from '../model.ts'
import type {Vocabulary} from '../vocabulary/index.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import type {Stems} from '../text/stems.ts'
import {stemsIn, stemsOf} from '../text/stems.ts'

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
  const {words} = wordsOf(vocabulary)
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
  return toldBy(text, wordsOf(vocabulary).wordsOrHints)
}

/** The steps that words of a text tell of, the latest first. */
function toldBy(text: string, {stems, stepsOf}: Words): Array<MilestoneName> {
  const told = new Set<MilestoneName>()
  for (const stem of stemsIn(text.slice(0, longest), stems)) {
    for (const name of stepsOf.get(stem)!) told.add(name)
  }
  return told.size === 0 ? [] : order.filter((name) => told.has(name))
}

interface Words {
  stems: Stems
  /** A word can tell of several steps. */
  stepsOf: ReadonlyMap<string, ReadonlyArray<MilestoneName>>
}

const known = new WeakMap<Vocabulary, {words: Words; wordsOrHints: Words}>()

function wordsOf(vocabulary: Vocabulary): {words: Words; wordsOrHints: Words} {
  let both = known.get(vocabulary)
  if (!both) {
    const {milestones} = vocabulary
    both = {
      words: indexed((name) => milestones[name].words),
      wordsOrHints: indexed((name) => [...milestones[name].words, ...milestones[name].hints])
    }
    known.set(vocabulary, both)
  }
  return both
}

function indexed(wordsOf: (name: MilestoneName) => ReadonlyArray<string>): Words {
  const stepsOf = new Map<string, Array<MilestoneName>>()
  for (const name of order) {
    for (const word of wordsOf(name)) stepsOf.set(word, [...(stepsOf.get(word) ?? []), name])
  }
  return {stems: stemsOf([...stepsOf.keys()]), stepsOf}
}
