import type {List, Paragraph, RootContent} from 'mdast'
import type {KnownPeople} from '../people/owners.ts'
import type {FlatText, Span} from '../text/flat-text.ts'
import type {SectionLookup} from '../sections/section-lookup.ts'
import type {Language} from '../languages/index.ts'
import {isOwnerLabel} from '../people/owners.ts'
import {textOf, trimSpan} from '../text/flat-text.ts'

/** The line above a list that says who is to do what is in it. */
export interface OwnerLabel {
  text: FlatText
  span: Span
}

interface Context {
  blocks: ReadonlyArray<RootContent>
  sectionOf: SectionLookup
  language: Language
  known: KnownPeople
}

/** Longest label: `Ada Lovelace, Grace Hopper`. */
const longestLabel = 40

/**
 * Find the lines that name the owner of all items of the list below them: `**Ada**`, `JG:`.
 *
 * `**Process**` looks the same. If one line of a section is no name, none of them is.
 *
 * @param context
 *   Where to look.
 * @returns
 *   For each list the line above it.
 */
export function ownerLabels(context: Context): ReadonlyMap<List, OwnerLabel> {
  const {blocks, known, sectionOf, language} = context
  const labels = new Map<List, OwnerLabel>()
  const topics = new Set<number | undefined>()
  for (const [index, list] of blocks.entries()) {
    const before = blocks[index - 1]
    const section = sectionOf.of(list)
    if (list.type !== 'list' || before?.type !== 'paragraph' || topics.has(section)) continue
    const label = labelIn(before)
    if (!label) continue
    const words = label.text.value.slice(label.span.start, label.span.end)
    if (isOwnerLabel(words, language.people, known)) labels.set(list, label)
    else topics.add(section)
  }
  for (const list of labels.keys()) if (topics.has(sectionOf.of(list))) labels.delete(list)
  return labels
}

/** A short line in bold, or with a colon behind it. */
function labelIn(node: Paragraph): OwnerLabel | undefined {
  const text = textOf(node)
  if (text.value.length > longestLabel) return undefined
  const end = text.value.trimEnd().length
  const colon = /:[\s:]*$/.exec(text.value)
  const [strong] = text.strong
  const isBold = strong?.start === 0 && strong.end >= (colon?.index ?? end)
  if (!isBold && !colon) return undefined
  const span = trimSpan(text.value, 0, colon?.index ?? end)
  return span && {text, span}
}
