import type {CodeAction, TextEdit} from 'vscode-languageserver'
import type {VFileMessage} from 'vfile-message'
import {CodeActionKind} from 'vscode-languageserver'
import {editOf, textsOf} from './quick-fixes.ts'

/** Kind of the action: a part of what editors run on save as `source.fixAll`. */
export const fixAllKind: CodeActionKind = `${CodeActionKind.SourceFixAll}.postmortem`

/**
 * Offer all fixes that leave no choice. Of two that touch the same place the first one is made;
 * the other one is offered again afterwards.
 *
 * @param messages
 *   All messages of the document.
 * @param uri
 *   Address of the document.
 * @returns
 *   Action; `undefined` if there is nothing to do.
 */
export function fixAll(messages: ReadonlyArray<VFileMessage>, uri: string): CodeAction | undefined {
  const edits = messages.flatMap((message) => {
    const texts = textsOf(message)
    return texts.length === 1 ? [editOf(message, texts[0]!)] : []
  })
  const apart = withoutOverlaps(edits)
  if (apart.length === 0) return undefined
  return {
    title: `Fix all that have one fix (${apart.length})`,
    kind: fixAllKind,
    edit: {changes: {[uri]: apart}}
  }
}

function withoutOverlaps(edits: ReadonlyArray<TextEdit>): Array<TextEdit> {
  const kept: Array<TextEdit> = []
  for (const edit of edits.toSorted((a, b) => compare(a.range.start, b.range.start))) {
    const last = kept.at(-1)
    // Where one ends and the next one starts it is not certain which comes first.
    if (!last || compare(last.range.end, edit.range.start) < 0) kept.push(edit)
  }
  return kept
}

function compare(a: TextEdit['range']['start'], b: TextEdit['range']['start']): number {
  return a.line - b.line || a.character - b.character
}
