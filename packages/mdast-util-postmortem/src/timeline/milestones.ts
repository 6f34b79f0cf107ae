import type {Entry, MilestoneName} from '../model.ts'
import type {Language} from '../languages/index.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import type {PrefixTable} from '../text/prefixes.ts'
import {prefixesIn, prefixTable} from '../text/prefixes.ts'

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
 * Tell which step of an incident an entry is, and which ones it could tell of.
 *
 * @param label
 *   Label before its text: `Detected`.
 * @param text
 *   What happened.
 * @param language
 *   Words of its language.
 * @returns
 *   `milestone` is the step that the entry is, `undefined` if it is none or nothing tells; `steps`
 *   are those that its words could tell of, the latest first: more than they are known to, so that
 *   nobody is told that a step is missing which is there in other words.
 */
export function stepsOf(
  label: string | undefined,
  text: string,
  language: Language
): Pick<Entry, 'milestone' | 'steps'> {
  const {prefixes, tellers} = wordsOf(language)
  const told = new Set<MilestoneName>()
  const steps = new Set<MilestoneName>()
  for (const prefix of prefixesIn(text.slice(0, longest), prefixes)) {
    for (const {isHint, name} of tellers.get(prefix)!) {
      steps.add(name)
      if (!isHint) told.add(name)
    }
  }
  const named = labelled(label, text, language)
  const first = told.size > 0 ? order.find((name) => told.has(name)) : undefined
  return {
    milestone: named ? {name: named, from: 'label'} : first && {name: first, from: 'words'},
    steps: steps.size > 0 ? order.filter((name) => steps.has(name)) : []
  }
}

/** Longest text that is nothing but a label. */
const longestLabel = 60

/** How much of an entry is looked at. */
const longest = 300

/** The step that a label names, before the text, at its start, or as all of it. */
function labelled(
  label: string | undefined,
  text: string,
  {milestones}: Language
): MilestoneName | undefined {
  const named = label === undefined ? '' : normalizeHeading(label).main
  const lead = normalizeHeading(/^[^:–—|.]{1,40}?(?=[:–—|]|\s-\s)/.exec(text)?.[0] ?? '').main
  const whole = text.length > longestLabel ? '' : normalizeHeading(text).main
  const written = [named, lead, whole].filter((words) => words !== '')
  return order.find((name) => written.some((words) => milestones[name].labels.includes(words)))
}

/** Words that tell of steps. */
interface Words {
  prefixes: PrefixTable
  /** What each of them tells of: several steps, some of them as a mere hint. */
  tellers: ReadonlyMap<string, ReadonlyArray<{name: MilestoneName; isHint: boolean}>>
}

const known = new WeakMap<Language, Words>()

function wordsOf(language: Language): Words {
  let words = known.get(language)
  if (!words) known.set(language, (words = indexed(language)))
  return words
}

function indexed({milestones}: Language): Words {
  const tellers = new Map<string, Array<{name: MilestoneName; isHint: boolean}>>()
  for (const name of order) {
    const {hints, words} = milestones[name]
    for (const word of new Set([...words, ...hints])) {
      const teller = {name, isHint: !words.includes(word)}
      tellers.set(word, [...(tellers.get(word) ?? []), teller])
    }
  }
  return {prefixes: prefixTable([...tellers.keys()]), tellers}
}
