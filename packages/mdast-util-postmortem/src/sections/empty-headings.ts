import type {Section, SectionName, TextSpan} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {Block, Part} from '../outline/parts.ts'
import type {Source} from '../text/flat-text.ts'
import {rangeIn, textSpan, wordsOf} from '../text/text-range.ts'
import {countWords} from '../text/count-words.ts'
import {isWord, wordsIn} from '../text/words.ts'
import {normalizeHeading} from './normalize.ts'

/** Sections whose points can be headings: there is nothing to write below these. */
const ofPoints: ReadonlySet<SectionName> = new Set([
  'action-items',
  'contributing-factors',
  'lessons-learned',
  'lucky',
  'prevention',
  'supporting',
  'timeline',
  'went-poorly',
  'went-well'
])

const mostWords = 4

/** A heading outside sections with more words says something itself. */
const mostWordsOutside = 3

/** What empty headings are looked for in. */
export interface HeadingContext {
  outline: Part
  sections: ReadonlyArray<Section>
  numberOf: ReadonlyMap<Part, number>
  source: Source
  language: Language
}

/**
 * Find headings that announce a part, and have nothing below them: within sections, and beside
 * them. A heading that says something itself announces none: *The alert came late*, *Thank you!*.
 *
 * @returns
 *   Their words.
 */
export function emptyHeadingsIn(context: HeadingContext): Array<TextSpan> {
  const {numberOf, outline, sections, source} = context
  const found: Array<TextSpan> = []
  /** Before the first section headings can be lines of the title. */
  let hasSections = false
  const queue: Array<{part: Part; names: ReadonlyArray<SectionName>}> = [{part: outline, names: []}]
  while (queue.length > 0) {
    const {names, part} = queue.pop()!
    const number = numberOf.get(part)
    hasSections ||= number !== undefined
    const own = number === undefined ? names : [...names, ...sections[number]!.names]
    if (number === undefined && isEmptyHeading(part, own, hasSections, context)) {
      found.push(textSpan(rangeIn(part.title!.text)!, source))
    }
    for (const inner of part.content.toReversed()) {
      if (inner.type === 'part') queue.push({part: inner, names: own})
    }
  }
  return found
}

function isEmptyHeading(
  part: Part,
  names: ReadonlyArray<SectionName>,
  hasSections: boolean,
  {language}: HeadingContext
): boolean {
  const {content, style, title, value} = part
  if (style !== 'heading' || !title || names.some((name) => ofPoints.has(name))) return false
  if (!content.every((block) => isComment(block))) return false
  if (isAnnouncement(wordsOf(title), language)) return names.length > 0 || !value
  // `Call recording:` is a field that nobody has filled in.
  const isOpen = !value && title.text.value.trimEnd().endsWith(':')
  return names.length === 0 && (hasSections || isOpen) && isShort(title.text.value)
}

/** `6. Conclusion`, but not `Time: 10:30`, `12 March`, `Thank you!`. */
function isShort(title: string): boolean {
  const {main} = normalizeHeading(title)
  return (
    /^\p{L}[\p{L} ]+$/u.test(main) &&
    !title.trimEnd().endsWith('!') &&
    countWords(main) <= mostWordsOutside
  )
}

function isComment(block: Block | Part): boolean {
  return block.type === 'other' && block.node.type === 'html' && isOnlyComment(block.node.value)
}

function isOnlyComment(html: string): boolean {
  return html.trim().startsWith('<!--') && html.trim().endsWith('-->')
}

/** A few words of those that parts of any report are called by. */
function isAnnouncement(title: string, {prompts, spelling}: Language): boolean {
  const words = wordsIn(title, spelling).map(({lower}) => lower)
  return (
    words.length <= mostWords &&
    words.every((word) => isWord(word) && [...prompts.topics, ...prompts.words].includes(word))
  )
}
