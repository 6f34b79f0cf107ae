import type {Section, SectionName} from '../model.ts'
import type {Block, Part} from '../outline/parts.ts'
import {countWords} from '../text/count-words.ts'
import {wordsOf} from '../text/text-range.ts'

/** Sections that say what it was about, before those of what came then. */
const openings: ReadonlySet<SectionName> = new Set([
  'background',
  'detection',
  'trigger',
  'went-poorly'
])

/** A heading of so many words is a sentence. */
const fewestWordsOfSentence = 8

/**
 * Count the words that say what happened before the first section is announced by a heading: prose,
 * titles that are sentences, and labels such as `- **Impact:** …`; not fields.
 *
 * @param document
 *   Outline, its title, and which parts are sections.
 */
export function openingWords({
  numberOf,
  outline,
  sections,
  title
}: {
  numberOf: ReadonlyMap<Part, number>
  outline: Part
  sections: ReadonlyArray<Section>
  title: Part | undefined
}): number {
  let count = 0
  read(outline.content)
  return count

  /** Whether the opening goes on behind it. */
  function read(content: ReadonlyArray<Block | Part>): boolean {
    return content.every((block) => {
      if (block.type === 'text') count += countWords(wordsOf(block))
      else if (block.type === 'list') return block.items.every((item) => read(item.content))
      else if (block.type === 'part') return readPart(block)
      return true
    })
  }

  function readPart(part: Part): boolean {
    const at = numberOf.get(part)
    if (at === undefined) {
      const words = part.title && part !== title ? countWords(wordsOf(part.title)) : 0
      if (words >= fewestWordsOfSentence) count += words
      return read(part.content)
    }
    const {headingStyle, names} = sections[at]!
    const isHeading = headingStyle === 'heading'
    const isOpening = names.some((name) => openings.has(name) || (name === 'impact' && !isHeading))
    if (!isOpening) return !isHeading
    if (part.value) count += countWords(wordsOf(part.value))
    return read(part.content)
  }
}
