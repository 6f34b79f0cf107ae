import type {Edit, FixClass} from 'remark-lint-postmortem/edits'
import type {CodeLens, Diagnostic, DocumentSymbol, Range} from 'vscode-languageserver'
import type {CompletionWords} from './completion/words.ts'
import {DiagnosticSeverity} from 'vscode-languageserver'

/**
 * Result of checking one version of a document: plain data, because it crosses threads, and
 * complete, so that requests are answered while the threads are busy.
 */
export interface Checked {
  /** In the order of the document. */
  problems: ReadonlyArray<Problem>
  outline: Array<DocumentSymbol>
  codeLenses: Array<CodeLens>
  /** `undefined` if the document is not checked. */
  completion: CompletionWords | undefined
  /** The check took too long, or the thread that made it failed. */
  wasEnded: boolean
}

/** A problem, and what can be done about it. */
export interface Problem {
  diagnostic: Diagnostic
  fixClass: FixClass
  /** Each makes the problem go away. */
  fixes: ReadonlyArray<NamedEdit>
  /** Comment that suppresses it; `undefined` where none can. */
  suppression: NamedEdit | undefined
  /** Changes of the configuration with which it is not reported. */
  settings: ReadonlyArray<NamedSetting>
}

/** A change of the settings, and what it is called in menus. */
export interface NamedSetting {
  title: string
  /** Where it is in the settings: `['severity', 'levels']`. */
  path: ReadonlyArray<string>
  values: Readonly<Record<string, boolean | string>>
  /** The other place at which it is offered. */
  at: Range | undefined
}

/** An edit, and what it is called in menus. */
export interface NamedEdit {
  title: string
  edit: Edit
}

/** Why a document was not checked. */
export interface NotChecked {
  /** What is wrong, and what to do. */
  reason: string
  severity: DiagnosticSeverity
  wasEnded: boolean
}

/**
 * Report that a document was not checked, at its start.
 *
 * @param why
 *   Reason.
 * @returns
 *   Result with this as the only problem.
 */
export function notChecked({reason, severity, wasEnded}: NotChecked): Checked {
  const start = {line: 0, character: 0}
  const diagnostic: Diagnostic = {
    range: {start, end: start},
    severity,
    source: 'postmortem',
    message: `Not checked: ${reason}`
  }
  return {
    problems: [
      {diagnostic, fixClass: 'suggestion', fixes: [], suppression: undefined, settings: []}
    ],
    outline: [],
    codeLenses: [],
    completion: undefined,
    wasEnded
  }
}

/** Bytes of the largest document that is checked, as on the command line. */
const maxBytes = 2_000_000

/**
 * Refuse a document that is too large to check.
 *
 * @param text
 *   Document.
 * @returns
 *   Result that says so; `undefined` if it can be checked.
 */
export function refuseLarge(text: string): Checked | undefined {
  const size = Buffer.byteLength(text)
  if (size <= maxBytes) return undefined
  return notChecked({
    reason: `the document has ${(size / 1e6).toFixed(1)} MB, and at most ${maxBytes / 1e6} MB are checked. Split it into several documents.`,
    // A large file is seldom a postmortem.
    severity: DiagnosticSeverity.Information,
    wasEnded: false
  })
}
