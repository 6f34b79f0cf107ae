import type {Entry, MilestoneName} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {CallerWords, RecoveryWords} from '../languages/language.ts'
import {anyOf} from '../text/any-of.ts'
import {perLanguage} from '../text/per-language.ts'
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
 * Find out which step of an incident an entry is, and which ones it could mention.
 *
 * @param label
 *   Label before its text: `Detected`.
 * @param details
 *   Items below it, which can mention further steps.
 * @returns
 *   `milestone` is the step that the entry is, `undefined` if it is none or unknown; `steps`
 *   are those that its words could mention, the latest first: more than they are known to, so that
 *   a step that is there in other words is not reported as missing.
 */
export function stepsOf(
  label: string | undefined,
  text: string,
  details: ReadonlyArray<string>,
  language: Language
): Pick<Entry, 'milestone' | 'steps'> {
  // Rows that are still empty can become any step.
  if (label === undefined && !/\p{L}/u.test(text)) return {milestone: undefined, steps: [...order]}
  const {prefixes, tellers} = wordsOf(language)
  const known = new Set<MilestoneName>()
  const steps = new Set<MilestoneName>()
  const start = text.slice(0, longest)
  const withoutEnds = start.replace(recoveryPatterns(language.recovery).alarmEnds, '')
  if (withoutEnds !== start) {
    known.add('restored')
    steps.add('restored')
  }
  if (recoveryPatterns(language.recovery).allWork.test(start)) {
    known.add('restored')
    steps.add('restored')
  }
  if (callsPattern(language.callers).test(start)) steps.add('detected')
  for (const prefix of prefixesIn(withoutEnds, prefixes)) {
    for (const {isHint, name} of tellers.get(prefix)!) {
      steps.add(name)
      if (!isHint) known.add(name)
    }
  }
  for (const detail of details) {
    for (const prefix of prefixesIn(detail.slice(0, longest), prefixes)) {
      for (const {name} of tellers.get(prefix)!) steps.add(name)
    }
  }
  const named = labelled(label, text, language)
  const first = order.find((name) => known.has(name))
  return {
    milestone: named ? {name: named, from: 'label'} : first && {name: first, from: 'words'},
    steps: steps.size > 0 ? order.filter((name) => steps.has(name)) : []
  }
}

/**
 * Add the recovery to the steps of entries that could be one: after the mitigation, or at the end,
 * whatever says that something works, or is not known to be another step. Changes them in place.
 */
export function addPossibleRecoveries(entries: ReadonlyArray<Entry>, language: Language): void {
  const {works} = recoveryPatterns(language.recovery)
  const timed = inOrder(entries.filter(({timestamp}) => timestamp !== undefined))
  const mitigation = timed.findIndex(({milestone}) => milestone?.name === 'mitigated')
  const last = timed.findLastIndex(({milestone}) => milestone?.name !== 'closed')
  const start = mitigation === -1 ? last : Math.min(mitigation + 1, last)
  for (const {steps, text} of timed.slice(Math.max(start, 0))) {
    const isPossible = steps.length === 0 || works.test(text.slice(0, longest))
    if (isPossible && !steps.includes('restored')) steps.push('restored')
  }
}

/** Take the start from a deployment after the incident was noticed, in place: it started nothing. */
export function withoutLateStarts(entries: ReadonlyArray<Entry>): void {
  let section: Entry['section']
  let isKnown = false
  for (const entry of entries) {
    if (entry.section !== section) isKnown = false
    section = entry.section
    const {milestone} = entry
    if (milestone?.name !== 'started') isKnown ||= milestone !== undefined
    else if (isKnown && milestone.from === 'words') entry.milestone = undefined
  }
}

/** The earliest first: some timelines start with the latest entry. */
function inOrder(entries: Array<Entry>): Array<Entry> {
  const [first, last] = [entries[0]?.localSeconds, entries.at(-1)?.localSeconds]
  return first && last && first.from > last.from ? entries.toReversed() : entries
}

const recoveryPatterns = perLanguage(
  ({alarms, all, allStates, ends, levels, nots, states}: RecoveryWords) => ({
    /** `All machines work`, `everything is up again`; not `not all machines work`, `all up to 20 %`. */
    allWork: new RegExp(
      String.raw`(?<!\p{L}|${anyOf(nots)}\s)${anyOf(all)}\s(?:\p{L}{1,20}\s){0,3}?${anyOf(allStates)}(?=[^\p{L}\p{N}\s]|\s*$|\s[^\p{L}\p{N}])`,
      'iu'
    ),
    /** `The alarm for empty tanks stops`. */
    alarmEnds: new RegExp(
      String.raw`(?<!\p{L})${anyOf(alarms)}(?!\p{L})[^,;.:]{0,40}?\s${anyOf(ends)}(?!\p{L})`,
      'iu'
    ),
    /** `logins OK`, `99 % of the pumps online`, `error rate < 1 %`. */
    works: new RegExp(
      String.raw`(?<![\p{L}\p{N}-])${anyOf(states)}(?![\p{L}\p{N}])|(?:[<>≤≥]|(?<!\p{L})${anyOf(levels)})\s{0,2}\d`,
      'iu'
    )
  })
)

/** `Brokers call`, `first call from the ward`: somebody outside has noticed it. */
const callsPattern = perLanguage(
  ({calls, from}: CallerWords) =>
    new RegExp(
      String.raw`^\P{L}*(?:\p{L}{1,20}\s){0,2}\p{L}{2,20}s\s${anyOf(calls)}(?!\p{L})|(?<!\p{L})${anyOf(calls)}s?\s${anyOf(from)}(?!\p{L})`,
      'iu'
    )
)

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

/** Words that mention steps. */
interface Words {
  prefixes: PrefixTable
  /** What each of them mentions: several steps, some of them as a mere hint. */
  tellers: ReadonlyMap<string, ReadonlyArray<{name: MilestoneName; isHint: boolean}>>
}

const wordsOf = perLanguage(({milestones}: Language): Words => {
  const tellers = new Map<string, Array<{name: MilestoneName; isHint: boolean}>>()
  for (const name of order) {
    const {hints, words} = milestones[name]
    for (const word of new Set([...words, ...hints])) {
      const teller = {name, isHint: !words.includes(word)}
      tellers.set(word, [...(tellers.get(word) ?? []), teller])
    }
  }
  return {prefixes: prefixTable([...tellers.keys()]), tellers}
})
