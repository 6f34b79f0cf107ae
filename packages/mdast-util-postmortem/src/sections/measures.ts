import type {SectionName} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {Item, Part, TableBlock} from '../outline/parts.ts'
import {anyOf} from '../text/any-of.ts'
import {perLanguage} from '../text/per-language.ts'
import {wordsOf} from '../text/text-range.ts'
import {findDate} from '../time/find-date.ts'
import {normalizeHeading} from './normalize.ts'

/**
 * Give measures that have owners or dates the name of action items as well, where no other section
 * has it: *Measures* over a table with *Responsible* and *Due*.
 *
 * @param named
 *   Parts with what they are called; changed.
 * @param language
 *   Words of the language.
 */
export function nameMeasures(named: Map<Part, Array<SectionName>>, language: Language): void {
  if ([...named.values()].some((names) => names.includes('action-items'))) return
  for (const [part, names] of named) {
    if (names.length > 1 || names[0] !== 'prevention' || !areMeasures(part, language)) continue
    if (part.content.some((block) => isAssigned(block, language)))
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

function isAssigned(block: Part['content'][number], language: Language): boolean {
  if (block.type === 'table') return hasColumns(block, language)
  return block.type === 'list' && block.items.some((item) => hasOwnerOrDate(item, language))
}

function hasColumns({rows: [header]}: TableBlock, {actions}: Language): boolean {
  const keys = new Set([...actions.ownerKeys, ...actions.deadlineKeys])
  return header?.cells.some(({text}) => keys.has(normalizeHeading(text.value).main)) === true
}

/** `Add a pump (Ada, 2026-01-31)`, but not `2026-01-31: a pump was added`. */
function hasOwnerOrDate({content: [first]}: Item, language: Language): boolean {
  if (first?.type !== 'text') return false
  const words = wordsOf(first)
  const date = findDate(words, language)
  return (date !== undefined && date.span.start > longestStart) || patternOf(language).test(words)
}

const longestStart = 9

/** `@ada`, `Owner: Ada`. */
const patternOf = perLanguage(
  ({actions}: Language) =>
    new RegExp(String.raw`(?:^|[\s(])@\w|(?<!\p{L})${anyOf(actions.ownerKeys)}:`, 'iu')
)
