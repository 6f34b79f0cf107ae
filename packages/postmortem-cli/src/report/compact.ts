import type {CheckedFile, PlainMessage} from '../lint/checked-file.ts'
import {fixOf, levelOf, placeOf, ruleOf} from './finding-words.ts'

/**
 * Report each message in a line, as compilers do, for `grep`, logs, editors, and agents.
 *
 * @param files
 *   What was found, with visible controls.
 * @param isVerbose
 *   Whether to say why each problem matters, and where to read more, in lines that are indented.
 * @returns
 *   ``docs/a.md:4:15: error: Unexpected severity `Huge`, … (postmortem-severity, suggestion)``
 */
export function reportCompactly(files: ReadonlyArray<CheckedFile>, isVerbose: boolean): string {
  return files
    .flatMap(({messages, path}) =>
      messages.flatMap((message) => [
        lineOf(path, message),
        ...(isVerbose ? detailsOf(path, message) : [])
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

function detailsOf(path: string, {cause, note, url}: PlainMessage): Array<string> {
  return [
    ...(cause ? [`${placeOf(path, cause)}: ${cause.reason}`] : []),
    ...(note?.split('\n') ?? []),
    ...(url === undefined ? [] : [url])
  ].map((line) => `  ${line}`)
}
