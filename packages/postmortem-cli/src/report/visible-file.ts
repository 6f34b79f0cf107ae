import type {CheckedFile, PlainMessage} from '../lint/checked-file.ts'
import {escapeControls, escapeControlsInLines} from './escape-controls.ts'

/**
 * Make controls visible in all texts of a file that text reports print.
 *
 * @param file
 *   What was found in a file.
 * @returns
 *   The same, to be printed.
 */
export function visibleFile({messages, notChecked, path}: CheckedFile): CheckedFile {
  return {
    path: escapeControls(path),
    messages: messages.map(visibleMessage),
    ...(notChecked !== undefined && {notChecked: escapeControls(notChecked)})
  }
}

function visibleMessage(message: PlainMessage): PlainMessage {
  const {cause, note, reason, ruleId, source, url} = message
  return {
    ...message,
    reason: escapeControls(reason),
    ...(ruleId !== undefined && {ruleId: escapeControls(ruleId)}),
    ...(source !== undefined && {source: escapeControls(source)}),
    ...(url !== undefined && {url: escapeControls(url)}),
    ...(note !== undefined && {note: escapeControlsInLines(note)}),
    ...(cause && {cause: {...cause, reason: escapeControls(cause.reason)}})
  }
}
