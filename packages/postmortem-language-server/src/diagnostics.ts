import type {Diagnostic} from 'vscode-languageserver'
import type {VFileMessage} from 'vfile-message'
import {DiagnosticSeverity} from 'vscode-languageserver'
import {rangeOf} from './ranges.ts'

/**
 * Turn a message into a diagnostic.
 *
 * @param message
 *   Message of a rule, or what kept the check from being made.
 * @param uri
 *   Address of the document.
 * @returns
 *   Diagnostic: with the reason of the rule or the cause of a failure on lines of their own, the
 *   page of the rule, and the other place.
 */
export function diagnosticOf(message: VFileMessage, uri: string): Diagnostic {
  const {cause, note, place, reason, ruleId, url} = message
  const causes = ruleId === undefined ? causesOf(cause) : []
  const related = cause as VFileMessage | undefined
  return {
    range: rangeOf(place),
    severity: severityOf(message),
    source: 'postmortem',
    message: [reason, ...(note ? [note] : []), ...causes].join('\n'),
    ...(ruleId && {code: ruleId}),
    ...(url && {codeDescription: {href: url}}),
    ...(related?.place && {
      relatedInformation: [
        {location: {uri, range: rangeOf(related.place)}, message: related.reason}
      ]
    })
  }
}

/** Why a document cannot be checked: the error, what led to it, and so on. */
function causesOf(cause: unknown): Array<string> {
  return cause instanceof Error ? [cause.message, ...causesOf(cause.cause)] : []
}

function severityOf({fatal}: VFileMessage): DiagnosticSeverity {
  if (fatal) return DiagnosticSeverity.Error
  return fatal === false ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information
}
