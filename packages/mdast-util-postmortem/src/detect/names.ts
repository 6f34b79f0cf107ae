import type {Language} from '../languages/index.ts'
import {perLanguage} from '../text/per-language.ts'
import {findDate} from '../time/find-date.ts'
import {endsWithWord, startsWithWord} from '../text/whole-words.ts'

/** Check whether a list of words and phrases has a whole text, but for marks around its words. */
export function isOneOf(text: string, words: ReadonlyArray<string>): boolean {
  return words.includes(plainWords(text))
}

/** Check whether one of some words and phrases, in lower case, stands in a text. */
export function hasWords(text: string, words: ReadonlyArray<string>): boolean {
  return hasPlain(plainWords(text), words)
}

function hasPlain(plain: string, words: ReadonlyArray<string>): boolean {
  const between = ` ${plain} `
  return spaced(words).some((word) => between.includes(word))
}

/** Words with a space around each. */
const spaced = perLanguage((words: ReadonlyArray<string>) => words.map((word) => ` ${word} `))

/** Check whether a text starts or ends with one of some words and phrases. */
export function hasWordsAtAnEnd(text: string, words: ReadonlyArray<string>): boolean {
  const plain = plainWords(text)
  return startsWithWord(plain, words) || endsWithWord(plain, words)
}

/** The words of a text in lower case, with a space between them. */
function plainWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim() // prettier-ignore
}

/**
 * The name of a file, and the folders that it is in. The index of a folder with a day in its name is
 * that page: `2026-01-31-outage/index.md`.
 */
export function partsOfPath(
  path: string,
  language: Language
): {name: string; folders: Array<string>} {
  const folders = path.split(/[/\\]/)
  const name = folders.pop()!
  const isIndex = isOneOf(name.split('.', 1)[0]!, language.detection.others.indexes)
  if (!isIndex || !isDatedName(folders.at(-1) ?? '', language)) return {name, folders}
  return {name: folders.pop()!, folders}
}

/** Whether the name of a file has a day: `018-2026-01-31-outage.md`. */
export function isDatedName(name: string, language: Language): boolean {
  return findDate(nameWithDay(name), language) !== undefined
}

/** The name of a file with a day as text has it, without the number before it. */
export function nameWithDay(name: string): string {
  return name.replace(numberBefore, '').replace(compactDay, ' $1-$2-$3 ').replaceAll('_', ' ')
}

/** `20260131` as a word of its own. */
const compactDay =
  /(?<![\p{L}\d])[-_]?((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\p{L}\d])[-_]?/u

/** `018-` before `2026-01-31`, `31-01-26`. */
const numberBefore = /^\d{1,4}[-_](?=\d{4}[-_]|\d{1,2}[-_]\d{1,2}[-_]\d{2}(?!\d))/

/** What a title or a name calls a document. */
export type Kind = 'about reports' | 'incident' | 'other' | 'report' | 'review'

/**
 * Say what a title, or the name of a file without its extension, calls a document.
 *
 * What names another kind of document counts if it is what the title is about: its last words, or
 * its first ones before *for* or *of*; and not where another part of it names a report:
 * *Incident 12: the billing process*.
 *
 * @returns
 *   `undefined` if it calls it nothing.
 */
export function kindOf(text: string, {detection}: Language): Kind | undefined {
  const {others, reports, titles} = detection
  const parts = text
    .split(/[:;,|()\u2013\u2014]|\s-\s/)
    .map((part) => plainWords(part).replace(/^(?:\d+ )+|(?: \d+)+$/g, ''))
    .filter((part) => part !== '')
  const plain = plainWords(text)
  const isAbout = (part: string) => isAboutReports(part, detection)
  if (parts.some(isAbout) || isOnMany(plain, others)) return 'about reports'
  if (hasPlain(plain, reports)) return 'report'
  if (hasPlain(plain, others.anywhere)) return 'other'
  const isIncident = (part: string) => hasPlain(part, titles.incident)
  const isOther = (part: string) => isCalled(part, others)
  // `Design: incident tracker`.
  if (parts.length > 1 && others.edge.includes(parts[0]!)) return 'other'
  if (
    parts.some((part) => isOther(part) && !parts.some((one) => one !== part && isIncident(one)))
  ) {
    return 'other'
  }
  if (isIncident(plain)) return 'incident'
  return hasPlain(plain, titles.review) ? 'review' : undefined
}

/** *Postmortem policy*, *Sample incident report*; not *Postmortem: policy server down*. */
function isAboutReports(part: string, {others, reports}: Language['detection']): boolean {
  return reports.some((report) => {
    if (!part.includes(report)) return false
    return (
      others.before.some((word) => `${part} `.startsWith(`${word} ${report} `)) ||
      others.after.some((word) => ` ${part}`.endsWith(` ${report} ${word}`))
    )
  })
}

/** *What 500 postmortems taught us*, *Lessons from 40 outages*; not *Postmortem: 12 outages*. */
function isOnMany(
  text: string,
  {incidents, lessons, many, plurals}: Language['detection']['others']
): boolean {
  const isBehind = (noun: string, before: (words: string) => boolean) => {
    if (!text.includes(noun)) return false
    const at = ` ${text} `.indexOf(` ${noun} `)
    return at > 0 && before(text.slice(0, at - 1))
  }
  const isLesson = startsWithWord(text, lessons)
  return (
    plurals.some((noun) =>
      isBehind(noun, (words) => isManyAtEnd(words) || endsWithWord(words, many))
    ) ||
    (isLesson && incidents.some((noun) => isBehind(noun, isManyAtEnd)))
  )
}

/** A number of ten or more that is no part of a day. */
function isManyAtEnd(words: string): boolean {
  return /(?:^|\D )(?!(?:19|20)\d\d$)[1-9]\d{1,5}$/.test(words)
}

function isCalled(
  part: string,
  {edge, prepositions}: Pick<Language['detection']['others'], 'edge' | 'prepositions'>
): boolean {
  return edge.some(
    (word) =>
      part.includes(word) &&
      (part === word ||
        part.endsWith(` ${word}`) ||
        prepositions.some((preposition) => part.startsWith(`${word} ${preposition} `)))
  )
}
