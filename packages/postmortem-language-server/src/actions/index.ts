import type {CodeAction, CodeActionParams} from 'vscode-languageserver'
import type {Checked} from '../check.ts'
import {CodeActionKind} from 'vscode-languageserver'
import {messagesAt} from '../ranges.ts'
import {fixAll, fixAllKind} from './fix-all.ts'
import {quickFixes} from './quick-fixes.ts'
import {silence} from './silence.ts'

/** Kinds of actions that there are. */
export const actionKinds: Array<CodeActionKind> = [CodeActionKind.QuickFix, fixAllKind]

/**
 * List what can be done about the messages at a range.
 *
 * @param checked
 *   What was found.
 * @param params
 *   Document, range, and kinds that are asked for.
 * @returns
 *   Fixes first, then comments that silence, then all fixes of the file.
 */
export function actionsAt(
  {messages, text, tree}: Checked,
  {context, range, textDocument: {uri}}: CodeActionParams
): Array<CodeAction> {
  const wants = (kind: CodeActionKind): boolean =>
    !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`))
  const here = wants(CodeActionKind.QuickFix) ? messagesAt(messages, range) : []
  const all = wants(fixAllKind) ? fixAll(messages, uri) : undefined
  return [
    ...here.flatMap((message) => quickFixes(message, uri)),
    ...here.flatMap((message) => (tree && silence(message, tree, text, uri)) ?? []),
    ...(all ? [all] : [])
  ]
}
