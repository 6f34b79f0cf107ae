import type {CodeAction, CodeActionParams} from 'vscode-languageserver'
import type {Checked, NamedEdit, Problem} from '../checked.ts'
import {CodeActionKind} from 'vscode-languageserver'
import {problemsAt, textEditOf} from '../ranges.ts'
import {fixAll, fixAllKind} from './fix-all.ts'

/** Kinds of actions that there are. */
export const actionKinds: Array<CodeActionKind> = [CodeActionKind.QuickFix, fixAllKind]

/**
 * List what can be done about the problems at a range.
 *
 * @param checked
 *   What was found.
 * @param params
 *   Document, range, and kinds that are asked for.
 * @returns
 *   Fixes first, then comments that suppress, then all safe fixes of the document.
 */
export function actionsAt(
  {problems}: Pick<Checked, 'problems'>,
  {context, range, textDocument: {uri}}: CodeActionParams
): Array<CodeAction> {
  const wants = (kind: CodeActionKind): boolean =>
    !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`))
  const here = wants(CodeActionKind.QuickFix) ? problemsAt(problems, range) : []
  const all = wants(fixAllKind) ? fixAll(problems, uri) : undefined
  return [
    ...here.flatMap((problem) => quickFixes(problem, uri)),
    ...here.flatMap((problem) =>
      problem.suppression ? [quickFix(problem, problem.suppression, uri)] : []
    ),
    ...(all ? [all] : [])
  ]
}

/** Editors apply a preferred fix without asking which one: only a safe one, without a choice. */
function quickFixes(problem: Problem, uri: string): Array<CodeAction> {
  const {fixClass, fixes} = problem
  const isPreferred = fixClass === 'safe' && fixes.length === 1
  return fixes.map((fix) => ({
    ...quickFix(problem, fix, uri),
    ...(isPreferred && {isPreferred})
  }))
}

function quickFix({diagnostic}: Problem, {edit, title}: NamedEdit, uri: string): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: {changes: {[uri]: [textEditOf(edit)]}}
  }
}
