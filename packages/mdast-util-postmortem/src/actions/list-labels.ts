import type {ListBlock, Part} from '../outline/parts.ts'
import type {TextRange} from '../text/text-range.ts'
import type {ItemWords} from './piece-kinds.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {isNamed, isOwnerLabel} from '../people/owners.ts'
import {rangeIn, textOfRange, wordsOf} from '../text/text-range.ts'
import {stateOf} from './action-state.ts'
import {partsOfItem} from './item-parts.ts'
import {kindOf} from './piece-kinds.ts'
import {startsWithWord} from '../text/whole-words.ts'

/** Longest label: `Ada Lovelace, Grace Hopper`, `Long-term improvements (target: Q4 2026 – Q1 2027)`. */
const longestLabel = 60

/** What stands above a list and holds for all its items. */
export interface ListLabel {
  owner: TextRange | undefined
  deadline: TextRange | undefined
}

/** A line above a list. */
interface Line {
  range: TextRange
  /** `section` is the title of the section itself, which names nobody. */
  style: 'bold' | 'heading' | 'plain' | 'section'
  /** What its label says that it is: `Owner: Ada`. */
  key?: keyof ListLabel
}

/**
 * Find the lines that name the owner or the deadline of all items of the list below them: `**Ada**`,
 * `JG:`, `### Ada Lovelace`, `**Short term (by June 4)**`.
 *
 * `**Process**` looks as a name does. If one line in bold is no name, none of these is.
 *
 * @param section
 *   Part of the outline that is about actions.
 * @returns
 *   For each list what is above it.
 */
export function listLabels(
  section: Part,
  context: ItemWords
): ReadonlyMap<ListBlock, Readonly<ListLabel>> {
  const lines = new Map<ListBlock, Line>()
  addLines(section)
  const others = [...lines.values()].filter(({key}) => !key)
  const areNames = (style: Line['style']) =>
    areOwners(
      others.filter((line) => line.style === style),
      context
    )
  const ofNames = {
    bold: areNames('bold'),
    heading: areNames('heading'),
    plain: areNames('plain'),
    section: false
  }
  return new Map([...lines].map(([list, line]) => [list, labelOf(line)]))

  function labelOf({key, range, style}: Line): ListLabel {
    if (key) return {owner: undefined, deadline: undefined, [key]: range}
    return {
      owner: ofNames[style] ? withoutRemark(range) : undefined,
      deadline: deadlineIn(range, context)
    }
  }

  function lineAbove(part: Part): Line | undefined {
    if (part !== section) return lineOf(part) ?? labelledLine(part, context)
    return part.title && {range: part.title, style: 'section'}
  }

  function addLines(part: Part): void {
    for (const [index, block] of part.content.entries()) {
      if (block.type === 'part') addLines(block)
      if (block.type !== 'list') continue
      const before = part.content[index - 1]
      const line =
        (before?.type === 'text' && lineBefore(before)) ||
        (before?.type === 'part' && labelledLine(before, context)) ||
        (!before && lineAbove(part))
      if (line && line.range.span.end - line.range.span.start <= longestLabel)
        lines.set(block, line)
    }
  }
}

/** `**Ada**` or `### Ada` with a list below it. */
function lineOf({style, title, value}: Part): Line | undefined {
  if (!title || value || (style !== 'bold' && style !== 'heading')) return undefined
  return {range: title, style}
}

/** `Owner: Ada` before a list. */
function labelledLine({style, title, value}: Part, {language}: ItemWords): Line | undefined {
  if (!title || !value || style === 'heading') return undefined
  const {deadlineKeys, ownerKeys} = language.actions
  const {main} = normalizeHeading(wordsOf(title))
  const key = ownerKeys.includes(main)
    ? 'owner'
    : deadlineKeys.includes(main)
      ? 'deadline'
      : undefined
  return key && {range: value, style: 'plain', key}
}

/** `JG:` before a list. */
function lineBefore({span, text}: TextRange): Line | undefined {
  const words = text.value.slice(span.start, span.end).trimEnd()
  const range = words.endsWith(':')
    ? rangeIn(text, span.start, span.start + words.length - 1)
    : undefined
  return range && {range, style: 'plain'}
}

/**
 * Headings are topics more often: one of them has to be a known name. Most are enough then, as a
 * name can be that of a product as well.
 */
function areOwners(lines: ReadonlyArray<Line>, {known, language}: ItemWords): boolean {
  const {people} = language
  const isName = ({range}: Line) =>
    isOwnerLabel(wordsOf(withoutRemark(range)), people, known) &&
    // `Completed:` is nobody.
    stateOf(wordsOf(range), language) === undefined
  const names = lines.filter((line) => isName(line))
  if (lines.every(({style}) => style !== 'heading')) return names.length === lines.length
  return (
    names.length * 2 > lines.length &&
    names.some(({range}) => isNamed(wordsOf(range), people, known))
  )
}

/** `Ada – for planning`. */
function withoutRemark(range: TextRange): TextRange {
  const {start} = range.span
  const [name] = wordsOf(range).split(/\s[-–—]\s/, 1)
  return rangeIn(range.text, start, start + name!.length) ?? range
}

const signs = /[\d([:–—-]/

/** `Short term (by June 4)`, `By June 4`. */
function deadlineIn(range: TextRange, context: ItemWords): TextRange | undefined {
  const words = wordsOf(range).toLowerCase()
  const {deadlineStarts} = context.language.actions
  // Most lines are topics, and what is set off by nothing is no deadline.
  if (!signs.test(words) && !startsWithWord(words, deadlineStarts)) return undefined
  const text = textOfRange(range)
  const whole = kindOf(text, {start: 0, end: text.value.length}, 'end', context)
  const isWhole = whole?.name === 'deadline' && whole.strength === 'firm'
  const span = isWhole ? whole.span : partsOfItem(text, context).deadline
  return span && rangeIn(range.text, range.span.start + span.start, range.span.start + span.end)
}
