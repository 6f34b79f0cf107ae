import type {KnownPeople} from '../people/owners.ts'
import type {Language} from '../languages/index.ts'
import type {Block, ListBlock, Part, TextBlock} from '../outline/parts.ts'
import type {TextRange} from '../text/text-range.ts'
import {isOwnerLabel} from '../people/owners.ts'
import {rangeIn, wordsOf} from '../text/text-range.ts'

/** Longest label: `Ada Lovelace, Grace Hopper`. */
const longestLabel = 40

/**
 * Find the lines that name the owner of all items of the list below them: `**Ada**`, `JG:`.
 *
 * `**Process**` looks the same. If one line of a section is no name, none of them is.
 *
 * @param section
 *   Part of the outline that is about actions.
 * @param language
 *   Words of its language.
 * @param known
 *   Names of people and teams.
 * @returns
 *   For each list the line above it.
 */
export function ownerLabels(
  section: Part,
  language: Language,
  known: KnownPeople
): ReadonlyMap<ListBlock, TextRange> {
  const labels = new Map<ListBlock, TextRange>()
  addLabels(section)
  const areNames = [...labels.values()].every((label) =>
    isOwnerLabel(wordsOf(label), language.people, known)
  )
  return areNames ? labels : new Map()

  function addLabels(part: Part): void {
    for (const [index, block] of part.content.entries()) {
      if (block.type === 'part') addLabels(block)
      if (block.type !== 'list') continue
      const before = part.content[index - 1]
      const label = before ? labelIn(before) : part === section ? undefined : labelOf(part)
      if (label && label.span.end - label.span.start <= longestLabel) labels.set(block, label)
    }
  }
}

/** `**Ada**` with a list below it. */
function labelOf({style, title, value}: Part): TextRange | undefined {
  return style === 'bold' && !value ? title : undefined
}

/** `JG:` before a list. */
function labelIn(block: Block | Part): TextRange | undefined {
  return block.type === 'text' ? withoutColon(block) : undefined
}

function withoutColon({span, text}: TextBlock): TextRange | undefined {
  const words = text.value.slice(span.start, span.end).trimEnd()
  return words.endsWith(':') ? rangeIn(text, span.start, span.start + words.length - 1) : undefined
}
