import type {MetadataName} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {ReadOptions} from '../read-options.ts'
import type {TitleKind} from '../outline/labels.ts'
import type {HeadingIndex} from './heading-index.ts'
import {matchSection} from './section-match.ts'
import {normalizeHeading} from './normalize.ts'
import {perLanguage} from '../text/per-language.ts'

/** What titles are known as. */
export interface TitleKinds {
  kindOf: (title: string) => TitleKind
  /** The field that a title is the key of. */
  fieldOf: (title: string) => MetadataName | undefined
  /** `Action item`, as label of each of them. */
  isActionLabel: (title: string) => boolean
}

/** Longest key: `Time to resolution (excluding monitoring)`. */
const longestKey = 60

/**
 * Make a table of what titles are known as.
 *
 * @param ownFields
 *   Keys of fields that the team uses besides.
 */
export function titleKinds(index: HeadingIndex, ownFields: ReadOptions['fields'] = {}): TitleKinds {
  const {actionLabels, fields, itemKeys} = keysOf(index.language)
  const own = fieldsByKey(ownFields)
  const kinds = new Map<string, TitleKind>()
  return {kindOf, fieldOf, isActionLabel}

  function kindOf(title: string): TitleKind {
    if (title.length > longestKey) return undefined
    if (!kinds.has(title)) kinds.set(title, lookUp(title))
    return kinds.get(title)
  }

  /** Only exact words make a label. */
  function lookUp(title: string): TitleKind {
    const key = normalizeHeading(title).main
    if (own.has(key) || fields.has(key) || isSeverity(key)) return 'field'
    const match = matchSection(title, index)
    if (match?.exact && !match.weak) return 'section'
    if (itemKeys.has(key)) return 'field'
    return match?.exact ? 'weak' : undefined
  }

  function fieldOf(title: string): MetadataName | undefined {
    if (title.length > longestKey) return undefined
    const key = normalizeHeading(title).main
    return own.get(key) ?? fields.get(key) ?? (isSeverity(key) ? 'severity' : undefined)
  }

  /** `Severity by our own scale`, `final severity`. */
  function isSeverity(key: string): boolean {
    const {severity, weakKeys} = index.language
    const {before, behind} = severity.qualifiers
    const words = key.split(' ')
    const first = words.findIndex((word) => !before.includes(word))
    const end = words.findIndex((word, at) => at > first && behind.includes(word))
    if (first === -1 || (first === 0 && end === -1)) return false
    const bare = words.slice(first, end === -1 ? undefined : end).join(' ')
    return fields.get(bare) === 'severity' && weakKeys.severity?.includes(bare) !== true
  }

  function isActionLabel(title: string): boolean {
    return actionLabels.has(normalizeHeading(title).main)
  }
}

interface Keys {
  fields: ReadonlyMap<string, MetadataName>
  itemKeys: ReadonlySet<string>
  actionLabels: ReadonlySet<string>
}

/** Making them takes longer than reading a document. */
const keysOf = perLanguage(({actions, metadata}: Language): Keys => {
  const {actionKeys, deadlineKeys, ownerKeys, priorityKeys, statusKeys, ticketKeys} = actions
  const itemKeys = [actionKeys, deadlineKeys, ownerKeys, priorityKeys, statusKeys, ticketKeys]
  return {
    fields: fieldsByKey(metadata),
    itemKeys: new Set(itemKeys.flat().map((word) => normalizeHeading(word).main)),
    actionLabels: new Set(actionKeys)
  }
})

function fieldsByKey(words: NonNullable<ReadOptions['fields']>): Map<string, MetadataName> {
  return new Map(
    Object.entries(words).flatMap(([name, keys]) =>
      keys.map((key): [string, MetadataName] => [
        normalizeHeading(key).main || key,
        name as MetadataName
      ])
    )
  )
}
