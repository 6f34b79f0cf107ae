import type {CompletionItem, Position} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {CompletionWords} from './words.ts'
import {languageFor} from 'mdast-util-postmortem'
import {rules} from 'remark-lint-postmortem'
import {CompletionItemKind} from 'vscode-languageserver'
import {cellAt} from './cell.ts'

/** What can stand at a position, and what it takes the place of. */
interface Completion {
  kind: CompletionItemKind
  texts: ReadonlyArray<string>
  /** What is typed of it: the end of the line up to the position. */
  typed: string
  /** What clients compare with what is typed (default: the texts). */
  filters?: ReadonlyArray<string>
}

/** Lines up to a position. */
interface Lines {
  above: ReadonlyArray<string>
  /** The line up to the position. */
  before: string
  words: CompletionWords
}

/**
 * Complete what is typed at a position.
 *
 * It looks at the lines above only: what is read of a document is known after a check, and nobody
 * waits for that while he types.
 *
 * @param document
 *   Document as it is now.
 * @param position
 *   Position of the cursor.
 * @param words
 *   Words of a version that was checked.
 * @returns
 *   Items, the likeliest first.
 */
export function completionsAt(
  document: TextDocument,
  position: Position,
  words: CompletionWords
): Array<CompletionItem> {
  const text = document.getText({start: {line: 0, character: 0}, end: position})
  const all = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const lines: Lines = {above: all.slice(0, -1), before: all.at(-1)!, words}
  const found = inComment(lines) ?? inFrontMatter(lines) ?? inText(lines, position.line)
  if (!found) return []
  const {filters, kind, texts, typed} = found
  const start = {line: position.line, character: position.character - typed.length}
  return texts.map((newText, index) => ({
    label: newText.trim(),
    kind,
    sortText: String(index).padStart(4, '0'),
    filterText: filters?.[index] ?? newText,
    textEdit: {range: {start, end: position}, newText}
  }))
}

/** Names of rules: `<!--lint ignore postmortem-severity-->`. */
function inComment({before}: Lines): Completion | undefined {
  const [, names] = /<!--\s*lint\s+(?:disable|enable|ignore)\s([^>]*)$/.exec(before) ?? []
  if (names === undefined) return undefined
  const given = names.split(/\s+/)
  const typed = given.pop()!
  return {
    kind: CompletionItemKind.Value,
    texts: Object.keys(rules)
      .map((name) => `postmortem-${name}`)
      .filter((name) => !given.includes(name)),
    typed
  }
}

/** Keys, and values of those that are known; nothing else is completed there. */
function inFrontMatter({above, before, words}: Lines): Completion | undefined {
  const [fence] = above
  if ((fence !== '---' && fence !== '+++') || above.lastIndexOf(fence) > 0) return undefined
  const isToml = fence === '+++'
  const [, key, typed = ''] =
    (isToml ? /^([\w-]+)\s*=\s*"?([^"]*)$/ : /^([\w -]+):\s+(.*)$/).exec(before) ?? []
  if (key !== undefined) return valueOf(key, typed, words) ?? nothing
  if (!/^[\w-]*$/.test(before)) return nothing
  return {
    kind: CompletionItemKind.Property,
    texts: words.fields.map((name) => (isToml ? `${name} = ` : `${name}: `)),
    typed: before
  }
}

const nothing: Completion = {kind: CompletionItemKind.Text, texts: [], typed: ''}

function inText(lines: Lines, line: number): Completion | undefined {
  const {above, before, words} = lines
  if (isInCode(above)) return undefined
  return inHeading(lines, line) ?? inCell(lines) ?? afterLabel(before, words) ?? atTop(lines)
}

/** Whether a fence is open. */
function isInCode(above: ReadonlyArray<string>): boolean {
  let open: string | undefined
  for (const line of above) {
    const [, fence] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? []
    if (fence === undefined) continue
    if (open === undefined) open = fence
    else if (fence.startsWith(open) && line.trim() === fence) open = undefined
  }
  return open !== undefined
}

/** Sections that are missing, as the document writes their headings; those that belong here first. */
function inHeading({before, words}: Lines, line: number): Completion | undefined {
  const [, hashes, title] = /^(#{1,6}[\t ]+)(.*)$/.exec(before) ?? []
  const label =
    hashes === undefined && before.startsWith('**') && !before.includes(':') ? before : undefined
  if (title === undefined && label === undefined) return undefined
  const depth = hashes?.trim().length
  const texts = words.headings
    .toSorted((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line))
    .flatMap(({written}) => {
      const [mark] = /^#*/.exec(written)!
      if (depth === undefined) return mark === '' && written.startsWith('**') ? [written] : []
      // Further up there is the title.
      return mark !== '' && depth >= mark.length ? [written.slice(mark.length).trim()] : []
    })
  if (label !== undefined && texts.length === 0) return undefined
  return {
    kind: CompletionItemKind.Module,
    texts,
    typed: title ?? label!,
    // Numbers and emoji are not what somebody types.
    ...(label === undefined && {filters: texts.map((text) => text.replace(/^[^\p{L}]+/u, ''))})
  }
}

/** Owners in their column, and values beside keys. */
function inCell({above, before, words}: Lines): Completion | undefined {
  const cell = cellAt(above, before)
  if (!cell) return undefined
  const {actions} = languageFor(words.locale)
  const header = wordsOf(cell.header)
  if ([...actions.columns.owner, ...words.ownerColumns].includes(header)) {
    return ownersFor(cell.typed, words)
  }
  return (cell.key !== undefined && valueOf(cell.key, cell.typed, words)) || nothing
}

/** Values of a field, or owners of an action item: `Owner: `. */
function afterLabel(before: string, words: CompletionWords): Completion | undefined {
  const colon = before.lastIndexOf(':')
  if (colon === -1) return undefined
  const [, typed] = /^[*_]*\s+(.*)$/.exec(before.slice(colon + 1)) ?? []
  if (typed === undefined) return undefined
  const label = before.slice(0, colon).replace(/[*_]+$/, '')
  const key = label.slice(label.search(/[\p{L} ]*$/u))
  const isField = /^[\s>*_+-]*$/.test(label.slice(0, label.length - key.length))
  const field = isField ? valueOf(key, typed, words) : undefined
  const last = key.trim().split(' ').at(-1)!.toLowerCase()
  const {ownerKeys} = languageFor(words.locale).actions
  return field ?? (ownerKeys.includes(last) ? ownersFor(typed, words) : undefined)
}

/** Fields below the title, before the first section. */
function atTop({above, before, words}: Lines): Completion | undefined {
  const {after, before: mark} = words.fieldStyle
  const isTop =
    above.some((line) => /^#\s/.test(line)) && !above.some((line) => line.startsWith('##'))
  const [, marks] = /^([\s>*_+-]*)[\p{L} ]*$/u.exec(before) ?? []
  if (!isTop || marks === undefined || !mark.startsWith(marks)) return undefined
  return {
    kind: CompletionItemKind.Field,
    texts: words.fields.map((name) => `${mark}${titleOf(name)}${after}`),
    typed: before,
    filters: words.fields.map((name) => `${marks}${titleOf(name)}`)
  }
}

/** `time-zone` is `Time zone`. */
function titleOf(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`
}

function valueOf(key: string, typed: string, words: CompletionWords): Completion | undefined {
  const {metadata} = languageFor(words.locale)
  const written = wordsOf(key)
  const is = (name: keyof typeof metadata): boolean => metadata[name].includes(written)
  const kind = CompletionItemKind.EnumMember
  if (is('severity')) return {kind, texts: words.levels, typed}
  if (is('status')) return {kind, texts: words.statuses, typed}
  return is('owner') || is('authors') || is('commander') ? ownersFor(typed, words) : undefined
}

/** The last of several: `Ada Lovelace, Gr`. */
function ownersFor(typed: string, {owners}: CompletionWords): Completion {
  const last = typed.slice(typed.lastIndexOf(',') + 1).trimStart()
  // What is typed may be read as a name already.
  const texts = owners.filter((owner) => owner !== last)
  return {kind: CompletionItemKind.Constant, texts, typed: last}
}

/** As languages have their words. */
function wordsOf(key: string): string {
  return key.replaceAll(/[*_`]/g, ' ').replaceAll('-', ' ').trim().toLowerCase()
}
