import type {SectionName} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {Item, Part, TableBlock} from '../outline/parts.ts'
import {wordsOf} from '../text/text-range.ts'
import {findDate} from '../time/find-date.ts'
import {normalizeHeading} from './normalize.ts'

/**
 * Give measures that are planned the name of action items as well, where no other section has it:
 * *Measures* over a list, or a table with *Responsible* and *Due*.
 *
 * @param named
 *   Parts with what they are called; changed.
 */
export function nameMeasures(named: Map<Part, Array<SectionName>>, language: Language): void {
  if ([...named.values()].some((names) => names.includes('action-items'))) return
  for (const [part, names] of named) {
    if (names.length > 1 || names[0] !== 'prevention' || !areMeasures(part, language)) continue
    if (part.content.some((block) => arePlanned(block, language)))
      named.set(part, ['action-items', ...names])
  }
}

/** *Planned measures*, but not *Preventive measures*, *Measures of impact*. */
function areMeasures({title}: Part, {measures}: Language): boolean {
  const words = title ? normalizeHeading(wordsOf(title)).main.split(' ') : []
  return (
    measures.words.includes(words.at(-1)!) && !words.some((word) => measures.not.includes(word))
  )
}

function arePlanned(block: Part['content'][number], language: Language): boolean {
  if (block.type === 'table') return hasColumns(block, language)
  return block.type === 'list' && !block.items.some((item) => isRecord(item, language))
}

function hasColumns({rows: [header]}: TableBlock, {actions}: Language): boolean {
  const keys = new Set([...actions.ownerKeys, ...actions.deadlineKeys])
  return header?.cells.some(({text}) => keys.has(normalizeHeading(text.value).main)) === true
}

/** `2026-01-31: a pump was added`, but not `Add a pump (Ada, 2026-01-31)`. */
function isRecord({content: [first]}: Item, language: Language): boolean {
  const date = first?.type === 'text' ? findDate(wordsOf(first), language) : undefined
  return date !== undefined && date.span.start <= longestStart
}

const longestStart = 9
