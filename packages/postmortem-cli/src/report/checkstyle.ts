import type {CheckedFile, PlainMessage} from '../lint/checked-file.ts'
import {escapeMarkup} from './escape-markup.ts'
import {levelOf, ruleOf, startOf} from './finding-words.ts'

/**
 * Report messages as XML of Checkstyle, which Jenkins, reviewdog, and many others read.
 *
 * @param files
 *   What was found, without characters that XML cannot write.
 * @returns
 *   XML, with a line ending.
 */
export function reportAsCheckstyle(files: ReadonlyArray<CheckedFile>): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<checkstyle version="4.3">',
    ...files.flatMap(({messages, path}) =>
      messages.length === 0
        ? []
        : [`  <file name="${escapeMarkup(path)}">`, ...messages.map(errorOf), '  </file>']
    ),
    '</checkstyle>',
    ''
  ].join('\n')
}

function errorOf(message: PlainMessage): string {
  const {column, line} = startOf(message) ?? {}
  const attributes = {
    line: line ?? 1,
    column,
    severity: levelOf(message),
    message: message.reason,
    source: ruleOf(message) ?? 'postmortem'
  }
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}="${escapeMarkup(String(value))}"`)
  return `    <error ${list.join(' ')}/>`
}
