import type {Point, Position} from 'unist'
import type {CheckedFile, PlainMessage} from '../lint/checked-file.ts'
import type {Level} from './finding-words.ts'
import {Buffer} from 'node:buffer'
import {levelOf, ruleOf} from './finding-words.ts'
import {linesOf} from './lines-of.ts'
import {webAddress} from './web-address.ts'

/** What reviewdog calls levels. */
const severities: Record<Level, string> = {error: 'ERROR', warning: 'WARNING', info: 'INFO'}

/**
 * Report messages in the format of reviewdog, with what could stand there instead as suggestions.
 *
 * @param files
 *   What was found.
 * @param textOf
 *   Get the text of a document, unless it cannot be read.
 * @returns
 *   JSON, with a line ending.
 */
export async function reportAsRdjson(
  files: ReadonlyArray<CheckedFile>,
  textOf: (path: string) => Promise<string | undefined>
): Promise<string> {
  const diagnostics: Array<object> = []
  for (const {messages, path} of files) {
    const text = messages.some(({place}) => place) ? await textOf(path) : undefined
    const lines = linesOf(text ?? '')
    for (const message of messages) diagnostics.push(diagnosticOf(path, lines, message))
  }
  return JSON.stringify({source: {name: 'postmortem'}, diagnostics}, undefined, 2) + '\n'
}

function diagnosticOf(path: string, lines: ReadonlyArray<string>, message: PlainMessage): object {
  const {expected, note, place, reason} = message
  const url = webAddress(message)
  const range = place && rangeOf(lines, place)
  const rule = ruleOf(message)
  return {
    message: [reason, note].filter((part) => part !== undefined).join('\n'),
    location: {path, ...(range && {range})},
    severity: severities[levelOf(message)],
    ...(rule !== undefined && {
      code: {value: rule, ...(url !== undefined && {url})}
    }),
    ...(range && expected && {suggestions: expected.map((text) => ({range, text}))})
  }
}

function rangeOf(lines: ReadonlyArray<string>, place: Point | Position): object {
  const {end, start} = 'start' in place ? place : {start: place, end: place}
  return {start: inBytes(lines, start), end: inBytes(lines, end)}
}

/** Columns count bytes of UTF-8. */
function inBytes(lines: ReadonlyArray<string>, {column, line}: Point): object {
  const before = (lines[line - 1] ?? '').slice(0, column - 1)
  return {line, column: Buffer.byteLength(before) + 1}
}
