import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

const escapes: Record<string, string> = {
  '"': '&quot;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;'
}

/**
 * Report messages as JUnit XML: a suite for each file, a failed case for each message, and a case
 * that passes for a file without one. Failures of the program are errors.
 *
 * @param files
 *   Files with messages.
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

function suiteOf({messages, path}: VFile): Array<string> {
  const errors = messages.filter(({ruleId}) => ruleId == null).length
  const name = escape(path)
  const head = `tests="${Math.max(1, messages.length)}" failures="${messages.length - errors}" errors="${errors}"`
  return [
    `  <testsuite name="${name}" ${head}>`,
    ...(messages.length === 0
      ? [`    <testcase classname="${name}" name="postmortem"/>`]
      : messages.flatMap((message) => caseOf(name, message))),
    '  </testsuite>'
  ]
}

function caseOf(
  name: string,
  {column, fatal, line, note, reason, ruleId}: VFileMessage
): Array<string> {
  const kind = ruleId == null ? 'error' : 'failure'
  const place = line == null ? '' : `${line}:${column ?? 1} `
  const text = [`${place}${reason}`, note].filter((part) => part != null).join('\n')
  return [
    `    <testcase classname="${name}" name="${escape(`${place}${ruleId ?? 'failure'}`)}">`,
    `      <${kind} type="${fatal ? 'error' : 'warning'}" message="${escape(reason)}">${escape(text)}</${kind}>`,
    '    </testcase>'
  ]
}

function escape(text: string): string {
  return (
    text
      // XML has no way to write other control characters.
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
      .replaceAll(/["&<>\t\n\r]/g, (character) => escapes[character]!)
  )
}
