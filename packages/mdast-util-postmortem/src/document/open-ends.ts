import type {Language} from '../languages/language.ts'
import type {Block, Section, SectionName, TextSpan} from '../model.ts'
import {findText} from '../text/find-text.ts'
import {perLanguage} from '../text/per-language.ts'
import {wholeWords} from '../text/whole-words.ts'

/** Sections that say how things stood at some time, or what is to come. */
const elsewhere: ReadonlySet<SectionName> = new Set([
  'action-items',
  'lessons-learned',
  'prevention',
  'supporting',
  'timeline',
  'went-poorly'
])

/**
 * Find words that say that the document is not finished: `the root cause is still unknown`.
 *
 * @param blocks
 *   Prose of the document.
 * @param sections
 *   Its sections.
 * @param language
 *   Words of its language.
 */
export function openEndsIn(
  blocks: ReadonlyArray<Block>,
  sections: ReadonlyArray<Section>,
  language: Language
): Array<TextSpan> {
  const pattern = phrases(language)
  return blocks.flatMap((block) => {
    const {isQuoted, kind, placeholder, section} = block
    const isProse = (kind === 'item' || kind === 'paragraph') && !isQuoted
    const names = section === undefined ? [] : sections[section]!.names
    return isProse && placeholder === undefined && !names.some((name) => elsewhere.has(name))
      ? [...findText(block, pattern)]
      : []
  })
}

const phrases = perLanguage(({openEnds}: Language) => wholeWords(openEnds, 'giu'))
