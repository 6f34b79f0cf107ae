import type {Entry, Postmortem, Section} from 'mdast-util-postmortem'
import type {DocumentSymbol, Range} from 'vscode-languageserver'
import {SymbolKind} from 'vscode-languageserver'
import {rangeOf} from '../ranges.ts'

/**
 * Outline a postmortem: its sections, with the entries of the timeline in theirs.
 *
 * @param postmortem
 *   What was read.
 * @returns
 *   Sections in the order of the document; what has no position is left out.
 */
export function outlineOf({sections, timeline}: Postmortem): Array<DocumentSymbol> {
  const symbols = sections.map(sectionSymbol)
  for (const entry of timeline.entries) {
    const symbol = entrySymbol(entry)
    const around = entry.section === undefined ? undefined : symbols[entry.section]
    if (symbol && around) around.children!.push(symbol)
  }
  const roots: Array<DocumentSymbol> = []
  for (const [index, symbol] of symbols.entries()) {
    if (!symbol) continue
    const {parent} = sections[index]!
    const around = parent === undefined ? undefined : symbols[parent]
    ;(around ? around.children! : roots).push(symbol)
  }
  // The range of a symbol has to enclose those of its children.
  for (const root of roots) widen(root)
  return roots
}

function sectionSymbol({
  body,
  heading,
  names,
  headingBlock: opening
}: Section): DocumentSymbol | undefined {
  if (!opening) return undefined
  const selectionRange = rangeOf(opening)
  return {
    name: heading.written,
    detail: names.join(', '),
    kind: SymbolKind.Namespace,
    range: {start: selectionRange.start, end: body ? rangeOf(body).end : selectionRange.end},
    selectionRange,
    children: []
  }
}

function entrySymbol({milestone, position, text, timestamp}: Entry): DocumentSymbol | undefined {
  if (!timestamp || !position) return undefined
  const range = rangeOf(position)
  return {
    name: `${timestamp.written} ${text}`.trim(),
    ...(milestone && {detail: milestone.name}),
    kind: SymbolKind.Event,
    range,
    selectionRange: range
  }
}

function widen(symbol: DocumentSymbol): Range['end'] {
  for (const child of symbol.children ?? []) {
    const end = widen(child)
    const {line, character} = symbol.range.end
    if (end.line > line || (end.line === line && end.character > character)) symbol.range.end = end
  }
  return symbol.range.end
}
