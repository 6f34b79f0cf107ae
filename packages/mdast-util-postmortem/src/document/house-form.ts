import type {Language} from '../languages/index.ts'
import type {FormPart, HouseFormName} from '../model.ts'
import type {Block, Cell, Part, TableBlock} from '../outline/parts.ts'
import type {Source} from '../text/flat-text.ts'
import type {TextRange} from '../text/text-range.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {perLanguage} from '../text/per-language.ts'
import {rangeIn, textSpan, wordsOf} from '../text/text-range.ts'

/** The published form that a document follows, and what it has of its parts. */
interface HouseForm {
  form: HouseFormName | undefined
  formParts: Array<FormPart>
}

/** A form with its parts, each with its titles as they are compared. */
interface Known {
  name: HouseFormName
  fewest: number
  parts: ReadonlyArray<{name: string; titles: ReadonlyArray<string>; isMark: boolean}>
}

const knownForms: (language: Language) => ReadonlyArray<Known> = perLanguage(({forms}: Language) =>
  Object.entries(forms).map(([name, {fewest, marks, others}]) => ({
    name: name as HouseFormName,
    fewest,
    parts: [...marks, ...others].map((titles, index) => ({
      name: titles[0]!,
      titles: titles.map((title) => normalizeHeading(title).main),
      isMark: index < marks.length
    }))
  }))
)

/**
 * Find the published form that a document follows, and its parts.
 *
 * @param chosen
 *   The form that it is known to follow; otherwise the one of which most parts by which it is known
 *   are there, if those are enough.
 */
export function readHouseForm(
  outline: Part,
  language: Language,
  source: Source,
  chosen: HouseFormName | undefined
): HouseForm {
  const titles = titlesIn(outline)
  const known = knownForms(language)
  const form = chosen ? known.find(({name}) => name === chosen) : mostLike(known, titles)
  if (!form) return {form: undefined, formParts: []}
  const formParts = form.parts.flatMap(({name, titles: words}) => {
    const range = words.map((title) => titles.get(title)).find((found) => found !== undefined)
    return range ? [{name, ...textSpan(range, source)}] : []
  })
  return {form: form.name, formParts}
}

function mostLike(
  forms: ReadonlyArray<Known>,
  titles: ReadonlyMap<string, TextRange>
): Known | undefined {
  let best: {form: Known; count: number} | undefined
  for (const form of forms) {
    const count = form.parts.filter(
      ({isMark, titles: words}) => isMark && words.some((title) => titles.has(title))
    ).length
    if (count >= form.fewest && count > (best?.count ?? 0)) best = {form, count}
  }
  return best?.form
}

/** Headers of columns, and of rows with one value. */
function headersOf({rows: [first, ...rows]}: TableBlock): Array<Cell> {
  if (!first) return []
  const labels = first.cells.length === 2 ? rows.flatMap(({cells}) => cells.slice(0, 1)) : []
  return [...first.cells, ...labels]
}

/**
 * Titles, labels, and headers of columns and rows; `Incident Review: …` also without what is behind the colon.
 */
function titlesIn(outline: Part): ReadonlyMap<string, TextRange> {
  const titles = new Map<string, TextRange>()
  addAll(outline.content)
  return titles

  function addAll(content: ReadonlyArray<Block | Part>): void {
    for (const each of content) {
      if (each.type === 'part') {
        if (each.title) add(each.title)
        addAll(each.content)
      } else if (each.type === 'list') {
        for (const item of each.items) addAll(item.content)
      } else if (each.type === 'table') {
        for (const {text} of headersOf(each)) {
          const header = rangeIn(text)
          if (header) add(header)
        }
        addAll(each.parts)
      }
    }
  }

  function add(title: TextRange): void {
    const {main} = normalizeHeading(wordsOf(title))
    for (const words of [main, main.split(':', 1)[0]!]) {
      if (!titles.has(words)) titles.set(words, title)
    }
  }
}
