import type {Language} from '../languages/index.ts'
import type {SectionName} from '../model.ts'
import type {Part} from '../outline/parts.ts'
import {wordsOf} from '../text/text-range.ts'
import {normalizeHeading} from './normalize.ts'

/** Sections that say what happened. */
const story: ReadonlySet<SectionName> = new Set(['resolution', 'root-cause', 'timeline'])

/**
 * Leave out recommendations that are for those who read of the incident: they stand before what
 * happened. Changes the sections in place.
 *
 * @param named
 *   Parts that are sections, in the order of the document, with their names.
 * @param language
 *   Words of its language.
 */
export function leaveAdvice(
  named: Map<Part, ReadonlyArray<SectionName>>,
  {actions}: Language
): void {
  let hasStory = false
  const early: Array<Part> = []
  for (const [part, names] of named) {
    hasStory = names.some((name) => story.has(name))
    if (hasStory) break
    const title = part.title && normalizeHeading(wordsOf(part.title)).main
    if (title && actions.advice.includes(title)) early.push(part)
  }
  if (hasStory) for (const part of early) named.delete(part)
}
