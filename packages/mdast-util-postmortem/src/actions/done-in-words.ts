import type {ActionItem} from '../model.ts'
import type {Language} from '../languages/index.ts'
import {anyOf} from '../text/any-of.ts'
import {perLanguage} from '../text/per-language.ts'
import {firstWord} from '../text/words.ts'

/** How far into an item it stands that somebody has done it. */
const longestSubject = 6

/**
 * Whether the words of an item say that it was done: `Added a limit`, `Rolled back #12`, `The network
 * team has moved the pump`, but not `Improved monitoring`.
 */
export function saysDone(action: string, language: Language): boolean {
  const {adverbs, next, perfects, subjects} = language.actions.pasts
  const words = action.slice(0, longestStart).replaceAll('’', "'").split(/\s+/)
  const lower = words.map((word) => word.toLowerCase())
  const verbAt = (at: number): number => (adverbs.includes(lower[at] ?? '') ? verbAt(at + 1) : at)
  const isSubject = subjects.includes(lower[0]!)
  const first = verbAt(isSubject ? 1 : 0)
  if (isPast(lower[first], language)) {
    const after = words[first + 1] ?? ''
    // A figure, code, or a name shows it as well; in a title all words have capitals.
    const isNamed = /^[^\p{Ll}]/u.test(after) && !isTitle(words.slice(first))
    return isSubject || next.includes(lower[first + 1] ?? '') || isNamed
  }
  const perfect = lower.slice(0, longestSubject).findIndex((word) => perfects.includes(word))
  const isOpen =
    language.actions.verbs.has(lower[0]!) ||
    lower.slice(0, perfect).some((word) => opens(word, language))
  return perfect !== -1 && !isOpen && isParticiple(lower[verbAt(perfect + 1)], language)
}

const longestStart = 120

/** Whether an item ends with a sentence that it was done: `… We already added this.`, `… It was fixed.`. */
export function endsDone(action: string, language: Language): boolean {
  const {adverbs, perfects, subjects, things} = language.actions.pasts
  const words = lastSentence(action.slice(-longestEnd).trimEnd())
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/)
  const [subject = '', ...others] = words.filter((word) => !adverbs.includes(word))
  const [first, second, third] = perfects.includes(others[0]!) ? others.slice(1) : others
  const isOfUs = subjects.includes(subject) || perfects.includes(subject)
  if (!isPast(first, language) || third !== undefined) return false
  return isOfUs
    ? things.includes(second ?? '')
    : things.includes(subject) && first !== others[0] && second === undefined
}

const longestEnd = 80

/** The sentence behind another one, without its mark; empty if there is none. */
function lastSentence(text: string): string {
  const words = /[.!]$/.test(text) ? text.slice(0, -1) : text
  const at = Math.max(...['. ', '! ', '? '].map((mark) => words.lastIndexOf(mark)))
  const last = at === -1 ? '' : words.slice(at + 2).trimStart()
  return /^\p{Lu}/u.test(last) ? last : ''
}

/**
 * Mark what was done in lists of which most items say so: there `Redeployed the site` is no wish,
 * as *improved monitoring* can be.
 */
export function markDone(items: ReadonlyArray<ActionItem>, language: Language): void {
  // More done than not, by list.
  const surplus = new Map<number | undefined, number>()
  for (const {list, state} of items)
    surplus.set(list, (surplus.get(list) ?? 0) + (state === 'done' ? 1 : -1))
  for (const item of items) {
    if (item.list === undefined || item.state !== undefined || surplus.get(item.list)! <= 0)
      continue
    if (!isPast(firstWord(item.action.written).toLowerCase(), language)) continue
    item.state = 'done'
    item.isDoneInWords = true
  }
}

/** Whether an item is to write the report that it stands in: *Write an incident report*. */
export function isOwnReport(action: string, language: Language): boolean {
  return action.length < longestStart && ownReport(language).test(action)
}

const ownReport = perLanguage(({actions, detection, figures}: Language) => {
  const article = `(?:${anyOf([...figures.articles, ...figures.determiners])} )?`
  const verb = anyOf(actions.writes)
  return new RegExp(String.raw`^\P{L}*${verb} ${article}${anyOf(detection.reports)}\P{L}*$`, 'iu')
})

/** Whether an item ends with the change that did it: `Add a limit (PR #107)`. */
export function endsWithChange(text: string, language: Language): boolean {
  return changeAtEnd(language).test(text.trimEnd().slice(-longestChange))
}

const longestChange = 40

const changeAtEnd = perLanguage(
  ({actions}: Language) =>
    new RegExp(String.raw`\(${anyOf(actions.changes)}\s{0,2}[#!]?\d{1,7}\)\.?$`, 'iu')
)

/** `Automated Cleanup of Images: delete those that …`. */
function isTitle(words: ReadonlyArray<string>): boolean {
  const end = words.findIndex((word) => /[.:;]$/.test(word))
  const title = words.slice(0, end === -1 ? undefined : end + 1)
  return title.length > 2 && title.every((word) => word.length < 4 || /^\p{Lu}\p{Ll}/u.test(word))
}

/** `If it has failed`, `Check: the team has …`, `Understand why it was missed`. */
function opens(word: string, {actions, questionWords}: Language): boolean {
  return /[,.:;]$/.test(word) || actions.plans.includes(word) || questionWords.includes(word)
}

/**
 * Whether a word is a past of a verb that actions start with.
 *
 * @param word
 *   Word, in lower case.
 */
export function isPast(word: string | undefined, language: Language): boolean {
  const {pasts, verbs} = language.actions
  if (!isParticiple(word, language)) return false
  const stem = word!.slice(0, -pasts.ending.length)
  const stems = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')]
  return !word!.endsWith(pasts.ending) || stems.some((verb) => verbs.has(verb))
}

/**
 * Whether a word is a participle behind *has*.
 *
 * @param word
 *   Word, in lower case.
 */
export function isParticiple(word: string | undefined, {actions}: Language): boolean {
  const bare = word?.replace(/[.,;!]$/, '')
  return (
    bare !== undefined &&
    (bare.endsWith(actions.pasts.ending) || actions.pasts.irregular.includes(bare))
  )
}
