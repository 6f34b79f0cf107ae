import type {CheckedFile, PlainMessage} from '../lint/checked-file.ts'
import {fixOf, levelOf, placeOf, ruleOf} from './finding-words.ts'
import {relativeAddress} from './relative-address.ts'

/**
 * Report each message in a line, as compilers do, for `grep`, logs, editors, and agents.
 *
 * @param files
 *   What was found, with visible controls.
 * @param verboseIn
 *   Folder that the program runs in, to say why each problem matters, and where to read more, in
 *   lines that are indented; without it, only the lines.
 * @returns
 *   ``docs/a.md:4:15: error: Unexpected severity `Huge`, … (postmortem-severity, suggestion)``
 */
export function reportCompactly(files: ReadonlyArray<CheckedFile>, verboseIn?: string): string {
  return files
    .flatMap(({messages, path}) =>
      messages.flatMap((message) => [
        lineOf(path, message),
        ...(verboseIn === undefined ? [] : detailsOf(path, message, verboseIn))
      ])
    )
    .map((line) => `${line}\n`)
    .join('')
}

function lineOf(path: string, message: PlainMessage): string {
  const about = [ruleOf(message), fixOf(message)].filter((part) => part !== undefined)
  const end = about.length > 0 ? ` (${about.join(', ')})` : ''
  return `${placeOf(path, message)}: ${levelOf(message)}: ${message.reason}${end}`
}

function detailsOf(path: string, {cause, note, url}: PlainMessage, cwd: string): Array<string> {
  return [
    ...(cause ? [`${placeOf(path, cause)}: ${cause.reason}`] : []),
    ...(note?.split('\n') ?? []),
    ...(url === undefined ? [] : [relativeAddress(url, cwd)])
  ].map((line) => `  ${line}`)
}
