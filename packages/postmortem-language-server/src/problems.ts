import type {FixClass} from 'remark-lint-postmortem/edits'
import type {VFileMessage} from 'vfile-message'
import type {CheckedVersion} from './check.ts'
import type {Problem} from './checked.ts'
import {fixesOf} from './actions/fixes.ts'
import {otherHeadings, settingsFor} from './actions/settings.ts'
import {suppressionOf} from './actions/suppression.ts'
import {diagnosticOf} from './diagnostics.ts'

/**
 * Turn the messages of a document into plain data, with what can be done about each.
 *
 * @param version
 *   Document, and what was found in it.
 * @param uri
 *   Its address.
 * @returns
 *   Problems in the order of the messages.
 */
export function problemsOf(
  version: Pick<CheckedVersion, 'messages' | 'postmortem' | 'text' | 'tree'>,
  uri: string
): Array<Problem> {
  const {messages, text, tree} = version
  const lines = text.split('\n')
  const headings = otherHeadings(version)
  return messages.map((message) => ({
    diagnostic: diagnosticOf(message, uri),
    fixClass: fixClassOf(message),
    fixes: fixesOf(message, fixClassOf(message)),
    suppression: tree && suppressionOf(message, tree, lines),
    settings: settingsFor(message, headings)
  }))
}

/** An installed preset may be of a version that says nothing of its fixes. */
function fixClassOf({fixClass = 'suggestion'}: VFileMessage): FixClass {
  return fixClass
}
