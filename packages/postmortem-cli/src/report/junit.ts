import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {escapeMarkup} from './escape-markup.ts'

/**
 * Report messages as JUnit XML: a suite for each file, a failed case for each error and warning,
 * and a case that passes for information and for a file without a message. Failures of the program
 * are errors. A file that was left alone is a case that was skipped.
 *
 * @param files
 *   Files with messages, without characters that XML cannot write.
 * @returns
 *   XML, with a line ending.
 */
export function reportForJunit(files: ReadonlyArray<VFile>): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...files.flatMap(suiteOf),
    '</testsuites>',
    ''
  ].join('\n')
}

function suiteOf({data, messages, path}: VFile): Array<string> {
  const name = escapeMarkup(path)
  const kinds = messages.map(kindOf)
  const counts = {
    tests: Math.max(1, messages.length),
    failures: kinds.filter((kind) => kind === 'failure').length,
    errors: kinds.filter((kind) => kind === 'error').length,
    skipped: 0
  }
  const cases = messages.flatMap((message) => caseOf(name, message))
  if (messages.length === 0) {
    const reason = data.postmortemNotChecked
    if (typeof reason === 'string') counts.skipped = 1
    cases.push(...caseWithoutMessage(name, typeof reason === 'string' ? reason : undefined))
  }
  const head = Object.entries(counts)
    .map(([attribute, number]) => `${attribute}="${number}"`)
    .join(' ')
  return [`  <testsuite name="${name}" ${head}>`, ...cases, '  </testsuite>']
}

function caseWithoutMessage(name: string, skipped: string | undefined): Array<string> {
  const head = `    <testcase classname="${name}" name="postmortem"`
  if (skipped === undefined) return [`${head}/>`]
  return [`${head}>`, `      <skipped message="${escapeMarkup(skipped)}"/>`, '    </testcase>']
}

function caseOf(name: string, message: VFileMessage): Array<string> {
  const {column, line, note, reason, ruleId} = message
  const place = line == null ? '' : `${line}:${column ?? 1} `
  const text = escapeMarkup([`${place}${reason}`, note].filter((part) => part != null).join('\n'))
  return [
    `    <testcase classname="${name}" name="${escapeMarkup(`${place}${ruleId ?? 'failure'}`)}">`,
    `      ${resultOf(message, text)}`,
    '    </testcase>'
  ]
}

/** Information is output of a case that passes. */
function resultOf(message: VFileMessage, text: string): string {
  const kind = kindOf(message)
  if (kind === 'information') return `<system-out>${text}</system-out>`
  const type = message.fatal ? 'error' : 'warning'
  return `<${kind} type="${type}" message="${escapeMarkup(message.reason)}">${text}</${kind}>`
}

function kindOf({fatal, ruleId}: VFileMessage): 'error' | 'failure' | 'information' {
  if (fatal == null) return 'information'
  return ruleId == null ? 'error' : 'failure'
}
