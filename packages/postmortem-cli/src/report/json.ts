import type {CheckedFile, PlainMessage} from '../lint/checked-file.ts'
import {startOf} from './finding-words.ts'
import {relativeAddress} from './relative-address.ts'

/**
 * Report as JSON, for programs and agents: as `vfile-reporter-json` does, and also how far fixes
 * can be trusted, the other place, and each of the messages that one stands for. Its schema is
 * `report.schema.json`.
 *
 * @param files
 *   What was found.
 * @param cwd
 *   Folder that the program runs in.
 * @returns
 *   JSON, with a line ending.
 */
export function reportAsJson(files: ReadonlyArray<CheckedFile>, cwd: string): string {
  const list = files.map(({messages, path}) => ({
    path,
    cwd,
    history: [path],
    messages: messages.map((message) => plainly(message, cwd))
  }))
  return JSON.stringify(list, undefined, 2) + '\n'
}

function plainly({alike, ...message}: PlainMessage, cwd: string): object {
  const {column, line} = startOf(message) ?? {}
  return {
    line,
    column,
    ...message,
    ...(message.url !== undefined && {url: relativeAddress(message.url, cwd)}),
    ...(alike && {alike: alike.map((one) => plainly(one, cwd))})
  }
}
