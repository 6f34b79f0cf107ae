import type {Language} from '../languages/index.ts'
import type {HouseFormName} from '../model.ts'
import type {Part} from '../outline/parts.ts'
import {partsIn} from '../outline/parts.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {wordsOf} from '../text/text-range.ts'

/**
 * Find the published form that a document follows.
 *
 * @param outline
 *   Document.
 * @param language
 *   Words of its language.
 * @returns
 *   The form of which most parts are there, if those are enough.
 */
export function houseFormOf(outline: Part, {forms}: Language): HouseFormName | undefined {
  const titles = titlesIn(outline)
  let best: {name: HouseFormName; count: number} | undefined
  for (const [name, {fewest, marks}] of Object.entries(forms)) {
    const count = marks.filter((words) => words.some((title) => titles.has(title))).length
    if (count < fewest || count <= (best?.count ?? 0)) continue
    best = {name: name as HouseFormName, count}
  }
  return best?.name
}

/** Titles and labels; `Incident Review: …` also without what is behind the colon. */
function titlesIn(outline: Part): ReadonlySet<string> {
  const titles = new Set<string>()
  for (const {title} of partsIn(outline)) {
    if (!title) continue
    const {main} = normalizeHeading(wordsOf(title))
    titles.add(main).add(main.split(':', 1)[0]!)
  }
  return titles
}
