import type {Section, TextSpan} from '../model.ts'
import type {Part} from '../outline/parts.ts'
import type {ItemContext} from './item-values.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {rangeIn, textSpan, wordsOf} from '../text/text-range.ts'
import {startsWithWord} from '../text/whole-words.ts'

/** Find the words that say that there is nothing to do: `No action items.` */
export function noneIn({
  language,
  numberOf,
  sections,
  source
}: ItemContext & {
  sections: ReadonlyArray<Section>
  numberOf: ReadonlyMap<Part, number>
}): TextSpan | undefined {
  for (const [part, section] of numberOf) {
    if (!sections[section]!.names.includes('action-items')) continue
    const texts = part.content.filter((block) => block.type === 'text')
    for (const text of part.value ? [part.value, ...texts] : texts) {
      const {main} = normalizeHeading(wordsOf(text))
      const range = rangeIn(text.text, text.span.start, text.span.end)
      if (range && startsWithWord(main, language.actions.noItems)) {
        return textSpan(range, source)
      }
    }
  }
  return undefined
}
