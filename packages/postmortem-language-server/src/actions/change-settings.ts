import type {CodeAction, Range, TextEdit, WorkspaceEdit} from 'vscode-languageserver'
import type {NamedSetting, Problem} from '../checked.ts'
import type {ConfigurationFile} from '../configuration/find.ts'
import {pathToFileURL} from 'node:url'
import {CodeActionKind} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {changeConfiguration} from '../configuration/change.ts'
import {problemsAt, touches} from '../ranges.ts'

/**
 * List the changes of the configuration with which the problems at a range are not reported.
 *
 * @param problems
 *   All problems of the document.
 * @param range
 *   Selection or position.
 * @param file
 *   Configuration file of the document.
 * @param canCreate
 *   Whether the client can create a file.
 * @returns
 *   Actions that edit the configuration, each once.
 */
export function settingActions(
  problems: ReadonlyArray<Problem>,
  range: Range,
  file: ConfigurationFile,
  canCreate: boolean
): Array<CodeAction> {
  if (file.text === undefined && !canCreate) return []
  const here = new Set(problemsAt(problems, range))
  const actions = problems.flatMap((problem) =>
    problem.settings
      .filter(({at}) => here.has(problem) || (at && touches(at, range)))
      .flatMap((setting) => actionOf(problem, setting, file) ?? [])
  )
  return [...new Map(actions.map((action) => [action.title, action])).values()]
}

function actionOf(
  {diagnostic}: Problem,
  setting: NamedSetting,
  file: ConfigurationFile
): CodeAction | undefined {
  const changed = changeConfiguration(file, setting)
  if (changed === undefined || changed === file.text) return undefined
  return {
    title: setting.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: editOf(file, changed)
  }
}

function editOf({path, text}: ConfigurationFile, changed: string): WorkspaceEdit {
  const uri = pathToFileURL(path).href
  if (text !== undefined) return {changes: {[uri]: [difference(text, changed)]}}
  const start = {line: 0, character: 0}
  return {
    documentChanges: [
      {kind: 'create', uri, options: {ignoreIfExists: true}},
      {
        textDocument: {uri, version: null},
        edits: [{range: {start, end: start}, newText: changed}]
      }
    ]
  }
}

/** The smallest edit, so that a cursor stays where it is. */
function difference(text: string, changed: string): TextEdit {
  const most = Math.min(text.length, changed.length)
  let start = 0
  while (start < most && text.charAt(start) === changed.charAt(start)) start++
  let end = 0
  while (end < most - start && text.at(-1 - end) === changed.at(-1 - end)) end++
  const document = TextDocument.create('', '', 0, text)
  return {
    range: {
      start: document.positionAt(start),
      end: document.positionAt(text.length - end)
    },
    newText: changed.slice(start, changed.length - end)
  }
}
