import type {Html, Link} from 'mdast'
import type {Block, Field, Placeholder, SectionName} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {Source, Span} from '../text/flat-text.ts'
import type {TextRange} from '../text/text-range.ts'
import type {Role} from './role.ts'
import {anyOf} from '../text/any-of.ts'
import {perLanguage} from '../text/per-language.ts'
import {rangeIn, textSpan, wordsOf} from '../text/text-range.ts'
import {assistantIn} from './assistant.ts'
import {blanksIn} from './blanks.ts'
import {bracketsIn, isRequestInHtml} from './brackets.ts'
import {gapIn} from './gaps.ts'
import type {Reminders} from './marks.ts'
import {marksIn} from './marks.ts'
import {stockIn} from './stock.ts'
import {hasDigit} from '../text/characters.ts'
import {overlaps} from '../text/span.ts'

/** Where a text stands. */
export interface Context {
  kind: Block['kind']
  /** It is in the first row of a table. */
  isHeader: boolean
  /** It is in an item with a check box. */
  isTask: boolean
  /** What it is for the blocks around it. */
  role: Role
  /** Index of the section it stands in, and what that is. */
  section: number | undefined
  names: ReadonlyArray<SectionName>
  source: Source
  language: Language
  /** Whether the document closes an element. */
  isClosed: (name: string) => boolean
}

/** Sections in which a single letter stands for a figure: `X% of requests`. */
const measured: ReadonlySet<SectionName> = new Set(['impact', 'summary'])

/** Sections in which `TODO` is a state. */
const tasks: ReadonlySet<SectionName> = new Set(['action-items', 'prevention'])

/**
 * Find what is left to be filled in.
 *
 * @param range
 *   Text to look in; code in it is left out.
 * @returns
 *   Placeholders in order; of those that overlap the longest of the first.
 */
export function placeholdersIn(range: TextRange, context: Context): Array<Placeholder> {
  const {section, source} = context
  const {span, text} = range
  const found = matchesIn(wordsOf(range), context)
  // Most texts have none.
  if (found.length === 0) return []
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let last = 0
  return found.flatMap(({choices = [], end, kind = 'placeholder', start}) => {
    const at = rangeIn(text, span.start + start, span.start + end)
    if (start < last || !at || overlaps(at.span, text.code) || hasLink(at)) return []
    last = end
    return [{...textSpan(at, source), kind, section, choices}]
  })
}

/** A placeholder in a text; a choice has values. */
interface Match extends Span {
  kind?: Placeholder['kind']
  choices?: Array<string>
}

function matchesIn(value: string, context: Context): Array<Match> {
  const {isHeader, kind, language, names, role} = context
  const found: Array<Match> = []
  const stock = kind === 'heading' ? undefined : stockIn(value, language, kind)
  const assistant = kind === 'cell' ? undefined : assistantIn(value, language)
  const choice = choiceIn(value, language)
  if (stock) found.push(stock)
  if (assistant) found.push({...assistant, kind: 'assistant'})
  if (choice) found.push(choice)
  const isNamed = kind === 'heading' || kind === 'cell'
  const isMeasured = context.section === undefined || names.some((name) => measured.has(name))
  const written = writtenIn(value, language, {isMeasured, reminders: remindersIn(context)})
  const isAnswer = role === 'answer' && (kind !== 'cell' || names.includes('impact'))
  const gap = kind === 'heading' || isHeader ? undefined : gapIn(value, isAnswer)
  if (gap) found.push(gap)
  return [...found, ...written.filter((span) => !isHeader && !isFormat(value, span, isNamed))]
}

/**
 * Among action items, and behind a check box, `TODO` is a state, or heads a list; alone on a line it
 * is one to be written.
 */
function remindersIn({isTask, kind, names, role}: Context): Reminders {
  if (kind === 'cell') return 'in brackets'
  if (!isTask && !names.some((name) => tasks.has(name))) return 'anywhere'
  return kind === 'heading' || role === 'label' ? 'in brackets' : 'on own lines'
}

function writtenIn(
  value: string,
  language: Language,
  {isMeasured, reminders}: {isMeasured: boolean; reminders: Reminders}
): Array<Span> {
  return [
    ...(blankHint.test(value) ? blanksIn(value, language, isMeasured) : []),
    ...(bracketHint.test(value) ? bracketsIn(value, language) : []),
    ...(patternsOf(language).mark.test(value) ? marksIn(value, language, reminders) : [])
  ]
}

/** `Date (YYYY-MM-DD):` says how something is written. */
function isFormat(value: string, {end, start}: Span, isNamed: boolean): boolean {
  if (value.charAt(start - 1) !== '(' || hasDigit(value.slice(start, end))) return false
  // With a zone, but `(HH:MM–HH:MM UTC)` is to be filled in.
  const rest = /^[^)\d:–-]{0,12}\)/.exec(value.slice(end, end + 13))
  return rest !== null && (isNamed || value.charAt(end + rest[0].length) === ':')
}

/** `(the notice is [here](…))`: what is to be linked is linked. */
function hasLink({span, text}: TextRange): boolean {
  return (
    text.value.charAt(span.start) === '(' &&
    text.links.some(({end, start}) => span.start < start && end < span.end)
  )
}

/** What all blanks and brackets have some of; most blocks have none. */
const blankHint =
  /[NXYZ]{2}|(?<![A-Za-z])[NXYZ](?![A-Za-z])|:[MXmx]|\d[Xx]|[Xx]\d?:|yyyy|-xx|--:|__|\?\?/
const bracketHint = /[(<[{]/

const patternsOf = perLanguage(({placeholders, severity}: Language) => {
  const {filler, marks, reminders} = placeholders
  const labels = reminders.map((word) => word.slice(1).toLowerCase() + ':')
  return {
    // What all notes to oneself have.
    mark: new RegExp(anyOf([...marks, ...reminders, ...labels, ...filler])),
    // Levels of severity: `P1`, `sev 2`.
    level: new RegExp(String.raw`^${anyOf(Object.values(severity.letters).flat())}[ -]?\d$`, 'i')
  }
})

/** `P0 / P1 / P2`, also after a label: the values of a scale that nobody has chosen from. */
function choiceIn(value: string, language: Language): Match | undefined {
  if (value.length > 120 || !/[/|]/.test(value)) return undefined
  const start = value.indexOf(':') + 1
  // `[P0 / P1 / P2]`.
  const text = value.slice(start).replace(/^(\s*)\[([^[\]]*)\]\s*$/, '$1$2')
  const choices = text.split(/[/|]/).map((part) => part.trim())
  if (choices.length < 3 || choices.length > 6) return undefined
  const isScale =
    choices.every((part) => patternsOf(language).level.test(part)) ||
    choices.every((part) => language.severity.words.includes(part.toLowerCase()))
  return isScale ? {start, end: value.length, choices, kind: 'choice'} : undefined
}

/**
 * Find what is left to be filled in in front matter: `date: YYYY-MM-DD`.
 *
 * @returns
 *   For each value with a placeholder in it, a placeholder that is the value.
 */
export function placeholdersInFrontMatter(
  fields: ReadonlyArray<Field>,
  language: Language
): Array<Placeholder> {
  return fields.flatMap(({source, value}) => {
    if (source !== 'front-matter') return []
    const [match] = valueMatches(value.written, language)
    if (!match) return []
    const {choices = [], kind = 'placeholder'} = match
    return [{...value, kind, section: undefined, choices}]
  })
}

function valueMatches(value: string, language: Language): Array<Match> {
  const choice = choiceIn(value, language)
  return choice
    ? [choice]
    : writtenIn(value, language, {isMeasured: true, reminders: 'in brackets'})
}

/**
 * Find what is left to be filled in where the parser sees HTML or a link: `<service name>`,
 * `[link to issue]()`.
 *
 * @param node
 *   HTML, or a link in a paragraph, heading, or cell.
 * @param around
 *   Character before it and text behind it.
 */
export function placeholderOfNode(
  node: Html | Link,
  around: {before: string; after: string},
  {isClosed, language, section, source}: Context
): Array<Placeholder> {
  const {position} = node
  const written =
    node.type === 'html'
      ? node.value
      : source.text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
  const isRequest =
    node.type === 'html'
      ? isRequestInHtml(written, {...around, isClosed}, language)
      : node.url === '' && written.startsWith('[')
  return isRequest ? [{written, position, kind: 'placeholder', section, choices: []}] : []
}
