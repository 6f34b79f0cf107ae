import type {Postmortem} from '../model.ts'
import type {Part} from '../outline/parts.ts'
import {countWords} from '../text/count-words.ts'
import {wordsOf} from '../text/text-range.ts'

/**
 * Read the prose between the title and the first section, also below a first heading that
 * announces none: `## Narrative`.
 *
 * @param title
 *   The part that is its title.
 */
export function introductionOf(
  outline: Part,
  title: Part | undefined,
  numberOf: ReadonlyMap<Part, number>
): Postmortem['introduction'] {
  const introduction: Postmortem['introduction'] = {words: 0, position: undefined}
  const blocks = outline.content.flatMap((block) => (block === title ? title.content : [block]))
  // `## Date: 8 June 2026` is a field.
  const first = blocks.find(
    (block) => block.type === 'text' || (block.type === 'part' && block.content.length > 0)
  )
  const isUnknown = first?.type === 'part' && first.style === 'heading' && !numberOf.has(first)
  for (const block of isUnknown ? first.content : blocks) {
    if (block.type === 'part' && (block.style === 'heading' || numberOf.has(block))) break
    if (block.type !== 'text') continue
    introduction.words += countWords(wordsOf(block))
    introduction.position ??= block.node.position
  }
  return introduction
}
