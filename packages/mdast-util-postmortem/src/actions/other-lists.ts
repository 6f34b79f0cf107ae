import type {ActionItem} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {Block, Item, ListBlock, Part} from '../outline/parts.ts'
import type {TicketContext} from '../text/tickets.ts'
import type {ItemWords} from './piece-kinds.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {textOf} from '../text/flat-text.ts'
import {perLanguage} from '../text/per-language.ts'
import {wordsOf} from '../text/text-range.ts'
import {ticketsIn} from '../text/tickets.ts'
import {readDeadline} from '../time/deadline.ts'
import {introsOf} from './item-forms.ts'
import {endsWithWord, startsWithWord, wholeWords} from '../text/whole-words.ts'
import {hasDigit} from '../text/characters.ts'
import {firstWord} from '../text/words.ts'

/**
 * Whether a list among actions is none of them: readers are to do it, it is about the past, it lists
 * options, it has only names, or links to pages, or a day before each of its items, or it says who
 * wrote the report and when.
 */
export function isOtherList(
  {items}: ListBlock,
  before: Block | Part | undefined,
  context: ItemWords & TicketContext
): boolean {
  const {intro, other, reader} = introsOf(context.language)
  const line = before?.type === 'text' ? lastSentenceOf(wordsOf(before).toLowerCase()) : ''
  const isOther = line.length <= longestIntro && other.test(line) && !intro.test(line)
  if (line.endsWith(':') && (reader.test(line) || isOther)) return true
  return (
    items.every((item) => isPage(item, context)) ||
    (items.length > 1 && items.every((item) => isName(item))) ||
    areFields(items, context.language) ||
    items.every((item) => startsWith(context.language.actions.options, item)) ||
    (items.length > 1 && items.every((item) => isRecord(item, context)))
  )
}

const longestIntro = 60

function lastSentenceOf(text: string): string {
  return text
    .trim()
    .split(/[.!?]\s/)
    .at(-1)!
}

/**
 * Whether a part is to be gone through each time: *How to avoid this (checklist)*.
 *
 * @param part
 *   Part that is a section.
 */
export function isChecklist({title}: Part, {actions}: Language): boolean {
  if (!title) return false
  const {main, tail} = normalizeHeading(wordsOf(title))
  return [main, tail].some((words) => endsWithWord(words, actions.checklists))
}

/** `Option A: …`, `Better option: …`. */
function startsWith(starts: ReadonlyArray<string>, item: Item): boolean {
  const text = startOf(item).replace(/^[^\p{L}]+/u, '')
  return startsWithWord(text, starts)
}

function startOf({node: {children}}: Item): string {
  const [first] = children
  return first?.type === 'paragraph' ? textOf(first).value.toLowerCase() : ''
}

/**
 * Whether a list is one of rules that hold for good, as most of its items are: *Never commit a key*,
 * *Always run the check*, beside them also *✅ Do this* and *❌ And not this*; ✅ alone says that it
 * is done.
 */
export function areLastingRules({items}: ListBlock, {actions}: Language): boolean {
  const isRule = (item: Item) => item.node.checked == null && startsWith(actions.lastingRules, item)
  const rules = items.filter(isRule)
  const others = items.filter((item) => !/^[✅✔❌]/u.test(startOf(item)))
  return rules.length * 2 > others.length
}

/** One word, or code: what is to be done has a verb and a thing. */
function isName({node: {checked, children}}: Item): boolean {
  const [first, ...others] = children
  const [only, ...rest] = first?.type === 'paragraph' ? first.children : []
  if (typeof checked === 'boolean' || others.length > 0 || !only || rest.length > 0) return false
  return (
    only.type === 'inlineCode' ||
    (only.type === 'text' && /^(?!https?:)\S+$/.test(only.value.trim()))
  )
}

/** `Report date: 2 March`, `Next review: 9 March`, `Owner: platform`: fields of the document. */
function areFields(items: ReadonlyArray<Item>, language: Language): boolean {
  const labels = items.flatMap((item) => labelPattern.exec(startOf(item))?.[1] ?? [])
  const known = labels.filter((label) => fieldsOf(language).has(normalizeHeading(label).main))
  const areAll = labels.length === items.length && items.every(({node}) => node.checked == null)
  return areAll && known.length > 1 && known.length * 2 >= labels.length
}

const labelPattern = /^([^:：]{2,40})[:：]\s*\S/

const fieldsOf = perLanguage(
  ({actions, metadata}: Language): ReadonlySet<string> =>
    new Set([
      ...[metadata.authors, metadata.owner, metadata.published, metadata.reviewed].flat(),
      ...[metadata.shared, metadata.status, actions.ownerKeys].flat()
    ])
)

/** A link to a page that is no ticket, and nothing else. */
function isPage({node}: Item, context: TicketContext): boolean {
  const [first] = node.children
  if (first?.type !== 'paragraph') return false
  const [link, ...others] = first.children
  return (
    link?.type === 'link' &&
    others.length === 0 &&
    ticketsIn(textOf(first), first, context).length === 0
  )
}

/** `2026-01-12: the disk was full`, but not `2026-01-12: add a disk`. */
function isRecord({node}: Item, {language}: ItemWords): boolean {
  const [first] = node.children
  const {value} = first?.type === 'paragraph' ? textOf(first) : {value: ''}
  const [lead, day = ''] = (hasDigit(value.slice(0, longestDay)) && dayBefore.exec(value)) || []
  if (!lead) return false
  const kind = readDeadline(day, language)?.kind
  const verb = firstWord(value.slice(lead.length))
  return (kind === 'exact' || kind === 'no-year') && !language.actions.verbs.has(verb.toLowerCase())
}

const longestDay = 30
const dayBefore = /^\s*([^:–—]{4,30}?)(?::|\s[-–—])\s+/u

/** Whether an item only says how something is: *retries are limited since 4.1 (#812)*. */
export function isStatement({action}: ActionItem, language: Language): boolean {
  const [, first = ''] = /^(\p{L}+)\s/u.exec(action.written) ?? []
  if (language.actions.verbs.has(first.toLowerCase())) return false
  return statePattern(language).test(action.written)
}

const statePattern = perLanguage(({actions}: Language) => wholeWords(actions.states))
