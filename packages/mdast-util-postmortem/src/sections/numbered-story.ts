import type {Language} from '../languages/index.ts'
import type {Block, Item, ListBlock, Part} from '../outline/parts.ts'
import {perLanguage} from '../text/per-language.ts'
import {textOf} from '../text/flat-text.ts'
import {wholeWords} from '../text/whole-words.ts'

/** So many steps are a story. */
const fewestSteps = 3

/** How far into a step its verb stands. */
const longestStart = 200

/**
 * Whether what was done stands in numbered items outside of sections, one after the other: *1. I
 * stopped the pump. 2. It ran dry.*, but not *1. Stop the pump.*
 *
 * @param document
 *   Outline, which parts are sections, and words of the language.
 */
export function hasNumberedStory({
  language,
  numberOf,
  outline
}: {
  language: Language
  numberOf: ReadonlyMap<Part, number>
  outline: Part
}): boolean {
  const past = pastsOf(language)
  let steps = 0
  read(outline.content)
  return steps >= fewestSteps

  function read(content: ReadonlyArray<Block | Part>): void {
    for (const block of content) {
      if (block.type === 'list') addSteps(block)
      else if (block.type === 'part' && !numberOf.has(block)) read(block.content)
    }
  }

  /** Code between the steps of a story divides its list. */
  function addSteps({items, node}: ListBlock): void {
    if (!node.ordered) return
    const inPast = items.filter((item) => past.test(startOf(item)))
    if (inPast.length * 2 > items.length) steps += items.length
  }
}

function startOf({node: {children}}: Item): string {
  const [first] = children
  return first?.type === 'paragraph' ? textOf(first).value.slice(0, longestStart) : ''
}

const pastsOf = perLanguage(({actions: {pasts}}: Language) => {
  const ending = String.raw`(?<=\p{L}{2})${pasts.ending}(?!\p{L})`
  const words = wholeWords([...pasts.irregular, ...pasts.auxiliaries])
  return new RegExp(`${ending}|${words.source}`, 'iu')
})
