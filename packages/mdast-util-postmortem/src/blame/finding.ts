import type {BlameFinding, Block, SubjectKind, TextSpan} from '../model.ts'
import type {Span} from '../text/flat-text.ts'
import {textSpanIn} from '../text/find-text.ts'

/** What was found in a text. */
export interface Found {
  category: BlameFinding['category']
  degree: BlameFinding['degree']
  subjectKind: SubjectKind
  span: Span
  subject: Span | undefined
}

/** Longest stretch between a subject and words to take both for one: *was not*. */
const maxGap = 16

/**
 * Say where and in which words something was found.
 *
 * @param inRemedy
 *   It stands among what is to be done.
 */
export function findingIn(block: Block, found: Found, inRemedy: boolean): BlameFinding {
  const {category, degree, span, subject, subjectKind} = found
  const words = lineIn(block, span)
  const who = subject && lineIn(block, subject)
  return {
    written: words.written,
    position: words.position,
    category,
    degree,
    clause: clauseIn(block, found, words, who),
    subjectKind,
    subject: who,
    section: block.section,
    inRemedy
  }
}

/** A part of a block, its words in one line. */
function lineIn(block: Block, span: Span): TextSpan {
  const {position, written: text} = textSpanIn(block, span)
  return {written: inOneLine(text), position}
}

function inOneLine(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replaceAll(/\s+/g, ' ') : text
}

/** The words, with their subject where it stands beside them. */
function clauseIn(
  block: Block,
  {span, subject}: Found,
  words: TextSpan,
  who: TextSpan | undefined
): TextSpan {
  if (!subject || !who) return {...words}
  const isFirst = subject.start < span.start
  const gap = isFirst ? span.start - subject.end : subject.start - span.end
  if (gap > maxGap) return {...words}
  const isLast = subject.end > span.end
  const start = isFirst ? subject.start : span.start
  const end = isLast ? subject.end : span.end
  const from = (isFirst ? who : words).position
  const to = (isLast ? who : words).position
  return {
    written: inOneLine(block.written.slice(start, end)),
    position: from && to && {start: from.start, end: to.end}
  }
}
