import type {CodeAction, TextEdit} from 'vscode-languageserver'
import type {VFileMessage} from 'vfile-message'
import {CodeActionKind} from 'vscode-languageserver'
import {diagnosticOf} from '../diagnostics.ts'
import {rangeOf} from '../ranges.ts'

/** Most characters of a text in a title: menus of editors are narrow. */
const longestQuote = 50

/**
 * Offer what a rule expects in place of what is there.
 *
 * @param message
 *   Message.
 * @param uri
 *   Address of the document.
 * @returns
 *   An action for each text; the only one is preferred.
 */
export function quickFixes(message: VFileMessage, uri: string): Array<CodeAction> {
  return textsOf(message).map((text, _, texts) => ({
    title: titleOf(message.actual ?? '', text),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(message, uri)],
    edit: {changes: {[uri]: [editOf(message, text)]}},
    ...(texts.length === 1 && {isPreferred: true})
  }))
}

/**
 * Replace what a message is about.
 *
 * @param message
 *   Message with a place.
 * @param newText
 *   What it expects there.
 * @returns
 *   Edit.
 */
export function editOf({place}: VFileMessage, newText: string): TextEdit {
  return {range: rangeOf(place), newText}
}

/**
 * List the texts that a message expects.
 *
 * @param message
 *   Message.
 * @returns
 *   Texts; none if it has no place.
 */
export function textsOf({expected, place}: VFileMessage): ReadonlyArray<string> {
  return (place && expected) || []
}

/** Say what a fix does, not how: what is put after the last character of a section is an addition. */
function titleOf(actual: string, text: string): string {
  if (text === '') return `Remove ${quoted(actual)}`
  const added = text.startsWith(actual) ? text.slice(actual.length) : undefined
  if (added !== undefined && (actual === '' || /^\s/.test(added))) return `Add ${quoted(added)}`
  return `Replace ${quoted(actual)} with ${quoted(text)}`
}

/** Quote a text in one short line; of several lines the first with words is enough to know it. */
function quoted(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const line = (lines[0] ?? '').trim()
  const short = line.length > longestQuote ? `${line.slice(0, longestQuote - 1).trimEnd()}…` : line
  return lines.length > 1 && short === line ? `\`${short}\` …` : `\`${short}\``
}
