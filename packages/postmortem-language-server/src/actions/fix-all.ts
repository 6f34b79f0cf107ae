import type {CodeAction} from 'vscode-languageserver'
import type {Problem} from '../checked.ts'
import {combineEdits} from 'remark-lint-postmortem/edits'
import {CodeActionKind} from 'vscode-languageserver'
import {textEditOf} from '../ranges.ts'

/** Kind of the action: a part of what editors run on save as `source.fixAll`. */
export const fixAllKind: CodeActionKind = `${CodeActionKind.SourceFixAll}.postmortem`

/**
 * Offer all safe fixes that leave no choice. Of fixes that touch each other only the first one is
 * applied; the others are offered again afterwards.
 *
 * @param problems
 *   All problems of the document, in its order.
 * @param uri
 *   Address of the document.
 * @returns
 *   Action; `undefined` if there is nothing to do.
 */
export function fixAll(problems: ReadonlyArray<Problem>, uri: string): CodeAction | undefined {
  const safe = problems.filter(({fixClass, fixes}) => fixClass === 'safe' && fixes.length === 1)
  const edits = combineEdits(safe.map(({fixes}) => fixes[0]!.edit))
  if (edits.length === 0) return undefined
  const count = edits.reduce((sum, {fixes}) => sum + fixes, 0)
  return {
    title: `Fix all auto-fixable problems (${count})`,
    kind: fixAllKind,
    edit: {changes: {[uri]: edits.map((edit) => textEditOf(edit))}}
  }
}
