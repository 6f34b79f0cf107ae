import type {FlatText, Span} from '../text/flat-text.ts'
import {trimSpan} from '../text/flat-text.ts'
import {firstEndingAfter} from '../text/text-range.ts'
import {allMatches} from '../text/all-matches.ts'

/** What a title is known as. */
export type TitleKind = 'field' | 'section' | 'weak' | undefined

/** A label in a line of text. */
export interface Label {
  /** The words, without colon. */
  title: Span
  /** What follows on the line, up to the next label; `undefined` if nothing does. */
  value: Span | undefined
  isBold: boolean
  /** Nothing but marks stands before it. */
  isFirst: boolean
  /** A colon stands behind it, or in it. */
  hasColon: boolean
}

const longestBold = 100
const longestPlain = 60

/**
 * List the lines of a text that have letters, digits, or other signs.
 *
 * @returns
 *   Lines without line endings, in order.
 */
export function linesOf({value}: FlatText): Array<Span> {
  const lines: Array<Span> = []
  let start = 0
  while (start <= value.length) {
    const feed = value.indexOf('\n', start)
    const end = feed === -1 ? value.length : feed
    if (trimSpan(value, start, end)) lines.push({start, end})
    start = end + 1
  }
  return lines
}

/**
 * Find the labels of a line.
 *
 * Words in bold at its start, or behind a bar, that are closed by a colon, a dash, or the end of
 * the line are a label. Words in bold further on need a colon, plain words at the start need one as
 * well, and both must be known: most of them are prose.
 *
 * @returns
 *   Labels in order.
 */
export function labelsIn(
  text: FlatText,
  line: Span,
  kindOf: (title: string) => TitleKind
): Array<Label> {
  const {value} = text
  const bold = strongIn(text, line)
  // Most lines have none.
  if (bold.length === 0 && !hasColon(value, line)) return []
  const first = firstLetter(value, line)
  const isStatus = /^\s*[✅✔☑❌⏳🔄]/u.test(value.slice(line.start, first))
  const found: Array<Label & {after: number}> = []
  for (const strong of bold) {
    const label = boldLabel(value, strong, line, first)
    if (!label) continue
    const isKnown = () => kindOf(value.slice(label.title.start, label.title.end)) !== undefined
    // `✅ **All data is back**` says how things stand.
    if (isStatus && label.isFirst && !label.hasColon) continue
    const isApart = label.isFirst || isBehindBar(value, strong.start)
    // `**Why.** The disk was full`, not `**Do not panic.** Restart it`.
    if (/\.\s*$/.test(value.slice(strong.start, strong.end)) && !isKnown()) continue
    const isNext = found.length > 0 || endsSentence(value, line.start, strong.start)
    if (isApart || (isNext && label.hasColon && isKnown())) found.push(label)
  }
  const isLink = text.links.some((link) => link.start <= first && isRestOf(value, link, line))
  // What is a link from end to end is an entry of a table of contents.
  const plain = found[0]?.isFirst || isLink ? undefined : plainLabel(value, line, first)
  const kind = plain && kindOf(value.slice(plain.title.start, plain.title.end))
  if (kind) found.unshift(plain, ...(kind === 'field' ? furtherFields(value, line, kindOf) : []))
  return found.map(({after, ...label}, index) => ({
    ...label,
    value: withoutMarks(value, after, found[index + 1]?.title.start ?? line.end)
  }))
}

function isRestOf(value: string, span: Span, line: Span): boolean {
  return span.end > line.start && value.slice(span.end, line.end).trim() === ''
}

/** Words in bold that stand in a line, without those in others. */
function strongIn({strong}: FlatText, line: Span): Array<Span> {
  const found: Array<Span> = []
  for (let at = firstEndingAfter(strong, line.start); at < strong.length; at++) {
    const span = strong[at]!
    if (span.end > line.end) break
    if (span.start < line.start) continue
    while (found.length > 0 && found.at(-1)!.start >= span.start) found.pop()
    found.push(span)
  }
  return found
}

/** `**Impact**`, `**Impact:** none`, `**Impact: none**`, `**Impact** (EU) – none`. */
function boldLabel(
  value: string,
  strong: Span,
  line: Span,
  first: number
): (Label & {after: number}) | undefined {
  const bold = value.slice(strong.start, Math.min(strong.end, strong.start + longestBold + 2))
  const inner = bold.search(/[:：]\s*\S/)
  const hasInner = inner > 0
  const end = hasInner ? strong.start + inner : strong.end
  const behind = value.slice(strong.end, Math.min(line.end, strong.end + 60))
  const next = hasInner ? undefined : (closing.exec(behind) ?? remarkIn(bold, behind))
  const isSentence = strong.start <= first && /\.\s*$/.test(bold)
  const isColon = hasInner || /[:：?]\s*$/.test(bold) || /[:：]/.test(next?.[0] ?? '')
  if (!isColon && !isSentence && !next && !endsLine(value, strong.end, line.end)) return undefined
  const title = withoutColon(value, strong.start, end + (next?.[1]?.length ?? 0))
  if (!title || title.end - title.start > longestBold) return undefined
  return {
    title,
    value: undefined,
    isBold: true,
    isFirst: strong.start <= first,
    hasColon: isColon,
    after: hasInner ? end + 1 : strong.end + (next?.[0].length ?? 0)
  }
}

/** What may stand behind words in bold that are a label, a remark in parentheses before it. */
const closing = /^(\s*\([^()\n]{1,40}\))?\s*(?:[:：]|[–—-](?=\s)|[·|](?=\s))/

/** `**Timeline** (UTC)`, but not `**Severity:** (P2)`. */
function remarkIn(bold: string, behind: string): RegExpExecArray | undefined {
  if (/[:：?.]\s*$/.test(bold)) return undefined
  return /^(\s*\([^()\n]{1,40}\))\s*$/.exec(behind) ?? undefined
}

/** `Impact: none`. */
function plainLabel(
  value: string,
  line: Span,
  first: number
): (Label & {after: number}) | undefined {
  const start = value.slice(first, Math.min(line.end, first + longestPlain + 1))
  const colon = start.search(/[:：](?:\s|$)/)
  if (colon <= 0 || (first + colon + 1 < line.end && !/\s/.test(value.charAt(first + colon + 1)))) {
    return undefined
  }
  const title = trimSpan(value, first, first + colon)
  return (
    title && {
      title,
      value: undefined,
      isBold: false,
      isFirst: true,
      hasColon: true,
      after: first + colon + 1
    }
  )
}

const fieldMark = /(?:\s[|·•]|[.,;])\s+(?=\p{L})/gu

/** `Date: 31 January 2026 · Severity: P1`, `Author: Ada. Status: final, Severity: P1`. */
function furtherFields(
  value: string,
  {end, start}: Span,
  kindOf: (title: string) => TitleKind
): Array<Label & {after: number}> {
  return allMatches(value.slice(start, end), fieldMark).flatMap((mark) => {
    const from = start + mark.index + mark[0].length
    const label = plainLabel(value, {start: from, end}, from)
    const isField = label && kindOf(value.slice(label.title.start, label.title.end)) === 'field'
    return isField ? [{...label, isFirst: false}] : []
  })
}

function hasColon(value: string, {end, start}: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = value.charCodeAt(at)
    if (code === 58 || code === 0xff1a) return true
  }
  return false
}

function firstLetter(value: string, {end, start}: Span): number {
  const at = value.slice(start, end).search(/[\p{L}\p{N}]/u)
  return at === -1 ? end : start + at
}

/** `**Date:** … | **Severity:** …`. */
function isBehindBar(value: string, start: number): boolean {
  return /[|·•]\s*$/.test(value.slice(Math.max(0, start - 6), start))
}

/** `All is well. **Impact:** none`, but not `The **impact**: none`. */
function endsSentence(value: string, start: number, end: number): boolean {
  return /[.!?;)]\s*$/.test(value.slice(Math.max(start, end - 6), end))
}

function endsLine(value: string, from: number, end: number): boolean {
  while (from < end && /[\s|·•]/.test(value.charAt(from))) from++
  return from === end
}

function withoutColon(value: string, start: number, end: number): Span | undefined {
  while (end > start && /[\s:：]/.test(value.charAt(end - 1))) end--
  return trimSpan(value, start, end)
}

/** A value without the marks that divide it from others. */
function withoutMarks(value: string, start: number, end: number): Span | undefined {
  while (start < end && /[\s|·•]/.test(value.charAt(start))) start++
  while (end > start && /[\s|·•,;]/.test(value.charAt(end - 1))) end--
  return start < end ? {start, end} : undefined
}

/**
 * Find the terms of a list of definitions: a known title, and `: text` in the lines below it. Other
 * terms can stand between them, and the text can have several lines, or be several texts.
 *
 * @returns
 *   For the line of a term its label, for the lines of its text `value`.
 */
export function definitionsIn(
  text: FlatText,
  lines: ReadonlyArray<Span>,
  kindOf: (title: string) => TitleKind
): ReadonlyMap<Span, Label | 'value'> {
  const found = new Map<Span, Label | 'value'>()
  if (lines.length < 2) return found
  const colons = lines.map(({start}) => definition.exec(text.value.slice(start, start + 8))?.[0])
  const firstText = colons.findIndex((colon) => colon !== undefined)
  if (firstText === -1) return found
  const isTerm = (at: number) =>
    colons[at] === undefined && (at < firstText || colons[at + 1] !== undefined)
  let label: Label | undefined
  for (const [at, line] of lines.entries()) {
    if (isTerm(at) && !(at > 0 && isTerm(at - 1))) label = undefined
    if (label) {
      const own = trimSpan(text.value, line.start + (colons[at]?.length ?? 0), line.end)
      if (own) label.value = {start: label.value?.start ?? own.start, end: own.end}
      found.set(line, 'value')
    } else if (isTerm(at)) {
      const title = trimSpan(text.value, line.start, line.end)
      if (!title || !kindOf(text.value.slice(title.start, title.end))) continue
      label = {title, value: undefined, isBold: false, isFirst: true, hasColon: true}
      found.set(line, label)
    }
  }
  return found
}

const definition = /^\s{0,3}[:：]\s/
