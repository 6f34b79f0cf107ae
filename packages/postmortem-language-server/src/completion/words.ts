import type {MetadataName, Postmortem} from 'mdast-util-postmortem'
import type {Settings} from 'remark-lint-postmortem'
import type {CheckedVersion} from '../check.ts'
import {languageFor} from 'mdast-util-postmortem'
import {
  codeOwners,
  insertSection,
  namesOn,
  sectionNames,
  severityLevels
} from 'remark-lint-postmortem'

/** What a document can be completed with: plain data, because it crosses threads. */
export interface CompletionWords {
  /** Language of the document. */
  locale: string
  /** Headings of sections that are missing. */
  headings: Array<MissingHeading>
  /** Fields that are missing. */
  fields: Array<MetadataName>
  /** What stands around the keys of fields: `**`, `:** `. */
  fieldStyle: {before: string; after: string}
  /** Levels of severity, most severe first. */
  levels: ReadonlyArray<string>
  statuses: Array<string>
  /** People and teams. */
  owners: Array<string>
  /** Further headers of the column for owners, in lower case. */
  ownerColumns: Array<string>
}

/** The heading of a section that is missing. */
interface MissingHeading {
  /** As the document would write it: `## 3. Impact`, `**Impact:**`. */
  written: string
  /** The line where it belongs, from 0. */
  line: number
}

/**
 * Collect what a document can be completed with.
 *
 * @param version
 *   Document, and what was read.
 * @param cwd
 *   Folder of the project.
 * @returns
 *   Words; `undefined` if the document is not checked.
 */
export function completionWords(
  {postmortem, settings, text}: CheckedVersion,
  cwd: string
): CompletionWords | undefined {
  if (!postmortem) return undefined
  const {locale, metadata} = postmortem
  const language = languageFor(locale)
  const stated = new Set(metadata.map(({name}) => name))
  const source = text.replace(/^\uFEFF/, '')
  return {
    locale,
    headings: missingHeadings(postmortem, source),
    fields: (Object.keys(language.metadata) as Array<MetadataName>).filter(
      (name) => !stated.has(name)
    ),
    fieldStyle: fieldStyle(postmortem, source),
    levels: severityLevels(settings?.severity ?? {}),
    statuses: unique([
      ...[settings?.status.draft, settings?.status.final].flatMap((words) => namesOn(words ?? {})),
      ...language.status.draft,
      ...language.status.final,
      ...language.status.incident
    ]),
    owners: ownersIn(postmortem, settings, cwd),
    ownerColumns: namesOn(settings?.columns.owner ?? {}).map((word) => word.toLowerCase())
  }
}

function missingHeadings(postmortem: Postmortem, text: string): Array<MissingHeading> {
  const present = new Set(postmortem.sections.flatMap(({names}) => names))
  return sectionNames
    .filter((name) => !present.has(name))
    .flatMap((name) => {
      const {skeleton} = insertSection(postmortem, name, text)
      return skeleton ? [{written: skeleton.text.trim(), line: skeleton.at.line - 1}] : []
    })
}

/** As the first field that has a line of its own. */
function fieldStyle({metadata}: Postmortem, text: string): CompletionWords['fieldStyle'] {
  for (const {key, source, value} of metadata) {
    const start = key.position?.start.offset
    const end = key.position?.end.offset
    const valueStart = value.position?.start.offset
    if (source !== 'line' && source !== 'list') continue
    if (start === undefined || end === undefined || valueStart === undefined) continue
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
    const after = text.slice(end, valueStart)
    if (/^[\s>*_+-]*$/.test(before) && /^[^\r\n]*$/.test(after)) return {before, after}
  }
  return {before: '**', after: ':** '}
}

/** Those of the settings and of the project, and those whom the document names. */
function ownersIn(
  {actions, metadata, people}: Postmortem,
  settings: Settings | undefined,
  cwd: string
): Array<string> {
  const ofCode = codeOwners(cwd)
  const named = [
    ...metadata.flatMap(({owners = []}) => owners),
    ...actions.items.flatMap(({owners}) => owners)
  ]
  return unique([
    ...namesOn(settings?.people ?? {}),
    ...people.map(({written}) => written),
    ...named
      .filter(({kind, placeholder}) => placeholder === undefined && /^(?:person|team)$/.test(kind))
      .map(({written}) => written),
    ...namesOn(settings?.teams ?? {}),
    ...ofCode.people,
    ...ofCode.teams
  ])
}

function unique(words: ReadonlyArray<string>): Array<string> {
  return [...new Set(words)]
}
