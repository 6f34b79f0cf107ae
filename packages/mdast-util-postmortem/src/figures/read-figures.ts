import type {Language} from '../languages/language.ts'
import type {Block, StatedFigures} from '../model.ts'
import type {Part} from '../outline/parts.ts'
import type {Source} from '../text/flat-text.ts'
import {anyOf} from '../text/any-of.ts'
import {append} from '../text/append.ts'
import {perLanguage} from '../text/per-language.ts'
import {announcedListsIn} from './announced-lists.ts'
import {changesIn} from './changes.ts'
import {conversionsIn} from './conversions.ts'
import {figureSentencesIn} from './figure-sentences.ts'

/** What figures are read from. */
export interface FigureContext {
  outline: Part
  prose: ReadonlyArray<Block>
  source: Source
  language: Language
}

/** A percentage or a multiple, or a size in brackets, without which there is nothing to compute. */
const computable = perLanguage(({figures: {multiples, percent}}: Language) => {
  const times = String.raw`\d\s?${anyOf(Object.keys(multiples))}`
  return new RegExp(String.raw`${anyOf(percent)}|${times}|[KMGTP]i?B?\s?[(=]`, 'i')
})

/**
 * Read the figures of a document that can be checked against others beside them, whatever they are
 * about: changes, conversions, and counts of what is listed below them.
 *
 * @param context
 *   Where to look.
 * @returns
 *   Figures in the order of the document.
 */
export function readFigures({language, outline, prose, source}: FigureContext): StatedFigures {
  const figures: StatedFigures = {changes: [], conversions: [], lists: []}
  const couldBeComputed = computable(language)
  for (const block of prose) {
    if (block.isQuoted || !couldBeComputed.test(block.written)) continue
    for (const sentence of figureSentencesIn(block, language)) {
      append(figures.changes, changesIn(block, sentence, language))
      append(figures.conversions, conversionsIn(block, sentence))
    }
  }
  append(figures.lists, announcedListsIn(outline, source, language))
  return figures
}
