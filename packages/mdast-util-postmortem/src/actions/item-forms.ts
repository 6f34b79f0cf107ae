import type {Position} from 'unist'
import type {ActionItem, TextSpan} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {Block, Item, ListBlock, Part, TextBlock} from '../outline/parts.ts'
import type {TextRange} from '../text/text-range.ts'
import type {ItemWords} from './piece-kinds.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {perLanguage} from '../text/per-language.ts'
import {rangeIn, wordsOf} from '../text/text-range.ts'
import {daysBetween} from '../time/calendar.ts'
import {horizonOf} from './horizon.ts'
import {endsWithWord, wholeWords} from '../text/whole-words.ts'

/** What the forms of items are recognised by. */
interface ItemFormContext {
  language: Language
  /** Indexes of the parts that are sections. */
  numberOf: ReadonlyMap<Part, number>
}

/** Longest line that groups the items below it: `Short term:`. */
const longestGroup = 60

/** `To prevent this, we will:` says it as well as a heading. */
export function introduces(
  before: Block | Part | undefined,
  around: Item | Part,
  language: Language
): boolean {
  const label = around.type === 'part' && around.style !== 'heading' ? around : undefined
  const range = before
    ? before.type === 'text'
      ? before
      : undefined
    : (label?.value ?? label?.title)
  if (!range) return false
  const words = wordsOf(range).trim().toLowerCase()
  const isOpen = words.endsWith(':') || (!before && label?.value === undefined)
  const {intro, reader} = introsOf(language)
  return isOpen && intro.test(words) && !reader.test(words)
}

/** `Stop the queue from growing by one of:` above ways to do it; the line is the action. */
export function introducesAlternatives(
  before: Block | Part | undefined,
  {actions}: Language
): before is TextBlock {
  if (before?.type !== 'text') return false
  const words = wordsOf(before).trimEnd().toLowerCase()
  return words.endsWith(':') && endsWithWord(words.slice(0, -1), actions.alternatives)
}

/** What introduces actions, other things, and what readers are to do. */
export const introsOf: (language: Language) => Record<'intro' | 'other' | 'reader', RegExp> =
  perLanguage(({actions: {intros, otherIntros, readers}}: Language) => ({
    intro: wholeWords(intros),
    other: wholeWords(otherIntros),
    reader: wholeWords(readers)
  }))

/** The headings below a section are its items if nothing else in it is. */
export function areHeadingsItems({content}: Part, {language, numberOf}: ItemFormContext): boolean {
  const headings = content.filter(
    (block): block is Part => block.type === 'part' && block.style === 'heading'
  )
  return (
    headings.length > 1 &&
    headings.every(
      (part) =>
        !numberOf.has(part) &&
        part.title &&
        !horizonOf(wordsOf(part.title), language) &&
        part.content.every(({type}) => type === 'text' || type === 'part')
    ) &&
    content.every(({type}) => type !== 'list' && type !== 'table')
  )
}

/** `### Alert on sockets` with `Owner: Ada` below it. */
export function hasItemFields(
  {content}: Item | Part,
  {language}: Pick<ItemFormContext, 'language'>
): boolean {
  const {deadlineKeys, ownerKeys, priorityKeys} = language.actions
  const keys = new Set([...ownerKeys, ...deadlineKeys, ...priorityKeys])
  return content.some(
    (block) =>
      block.type === 'part' &&
      block.title !== undefined &&
      block.value !== undefined &&
      keys.has(normalizeHeading(wordsOf(block.title)).main)
  )
}

/** `- Owner: Ada` below an item, which then is no group: `- **Alert on sockets.**`. */
export function holdsItemFields(
  lists: ReadonlyArray<ListBlock>,
  context: Pick<ItemFormContext, 'language'>
): boolean {
  return lists.some(({items}) => items.some((item) => hasItemFields(item, context)))
}

/**
 * Whether an item below another one is to be done beside it: it has an owner or a deadline of its
 * own, and says what to do. `- Ada, by Friday` only says it of the item around it.
 */
export function isOwnItem(
  {action, deadline, deadlinePlace, ownerPlace, owners, state}: ActionItem,
  {date, language}: ItemWords
): boolean {
  const isPast =
    date !== undefined && deadline?.date !== undefined && daysBetween(date, deadline.date) < 0
  const hasOwner = owners.length > 0 && isOutside(ownerPlace, action)
  const hasDeadline =
    deadline !== undefined && !isPast && state !== 'done' && isOutside(deadlinePlace, action)
  const [, first = ''] = /^(\p{L}+)\s/u.exec(action.written) ?? []
  if (language.actions.verbs.has(first.toLowerCase())) return hasOwner || hasDeadline
  return /^\p{Lu}/u.test(first) && hasOwner && hasDeadline
}

function isOutside(place: Position | undefined, {position}: TextSpan): boolean {
  const [start, end] = [place?.start.offset ?? 0, place?.end.offset ?? 0]
  return start >= (position?.end.offset ?? 0) || end <= (position?.start.offset ?? 0)
}

/** `**Action item:** alert on sockets`; `TODO: ask Ada` among other things is a note. */
export function isLabelOfItem(
  {style, title, value}: Part,
  {language}: ItemFormContext,
  isAmongActions: boolean
): boolean {
  if (!title || !value || style === 'heading' || style === 'table') return false
  const {main} = normalizeHeading(wordsOf(title))
  const isNote = !isAmongActions && language.placeholders.reminders.includes(main.toUpperCase())
  return !isNote && language.actions.itemLabels.includes(main)
}

export function isMarked(line: TextRange): boolean {
  return /^\s*[✅☑✔⬜☐🔲]/u.test(wordsOf(line))
}

/** Marks that say what is done: the others are still to be done. */
export function isTicked({items}: ListBlock): boolean {
  return items.some(({content: [first]}) => first?.type === 'text' && isMarked(first))
}

/** `Short term:` with a list below it is a heading. */
export function groupOf({content: [first]}: Item): TextRange | undefined {
  const text =
    first?.type === 'text' ? first.text : first?.type === 'part' ? first.title?.text : undefined
  const whole = text && rangeIn(text)
  if (!whole) return undefined
  const words = wordsOf(whole)
  const [strong] = whole.text.strong
  const isBold = whole.text.strong.length === 1 && strong!.end >= whole.span.end - 1
  return (/[:：]$/.test(words) || isBold) && words.length <= longestGroup ? whole : undefined
}
