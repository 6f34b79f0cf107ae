import type {CheckedFile, PlainMessage} from '../lint/checked-file.ts'
import type {Level} from './finding-words.ts'
import {reportCompactly} from './compact.ts'
import {levelOf, startOf} from './finding-words.ts'
import {amount} from './summary.ts'
import {webAddress} from './web-address.ts'

/** Annotations of a level that GitHub shows of a step; it drops the others without a word. */
const most = 10

/** GitHub’s words for levels. */
const commands: Record<Level, string> = {error: 'error', warning: 'warning', info: 'notice'}

/**
 * Report messages as commands that GitHub turns into annotations of a pull request: as many of each
 * level as it shows. The others are counted in a notice, and stand in the log.
 *
 * @param files
 *   What was found, with visible controls.
 * @param pathOf
 *   Get the path of a file from the top of the repository.
 * @returns
 *   A command a line, then a line for each message that there is no room for.
 */
export function reportForGithub(
  files: ReadonlyArray<CheckedFile>,
  pathOf: (path: string) => string
): string {
  const counts: Record<Level, number> = {error: 0, warning: 0, info: 0}
  for (const message of files.flatMap(({messages}) => messages)) counts[levelOf(message)]++
  const isTooMany = Object.values(counts).some((count) => count > most)
  // The count of the rest is a notice as well.
  const room = {error: most, warning: most, info: isTooMany ? most - 1 : most}
  const shown = {error: 0, warning: 0, info: 0}
  const annotations: Array<string> = []
  const rest = files.map((file) => ({
    ...file,
    messages: file.messages.filter((message) => {
      const level = levelOf(message)
      if (++shown[level] > room[level]) return true
      annotations.push(`${commandOf(pathOf(file.path), message)}\n`)
      return false
    })
  }))
  if (!isTooMany) return annotations.join('')
  return [...annotations, `${noticeOf(rest)}\n`, reportCompactly(rest)].join('')
}

function noticeOf(rest: ReadonlyArray<CheckedFile>): string {
  const counted = amountsOf(rest.flatMap(({messages}) => messages))
  return `::notice title=postmortem::Not annotated: ${counted}; see the log of this step`
}

/** Count messages of each level: `2 errors, 1 notice`. */
export function amountsOf(messages: ReadonlyArray<PlainMessage>): string {
  const levels = messages.map(levelOf)
  return (['error', 'warning', 'info'] as const)
    .map((level) => [levels.filter((one) => one === level).length, commands[level]] as const)
    .filter(([count]) => count > 0)
    .map(([count, noun]) => amount(count, noun))
    .join(', ')
}

function commandOf(path: string, message: PlainMessage): string {
  const {note, place, reason, ruleId} = message
  const start = startOf(message)
  const end = place && 'end' in place ? place.end : undefined
  const properties = {
    file: path,
    line: start?.line,
    endLine: end?.line,
    // GitHub takes columns only where start and end are in one line.
    col: end && end.line !== start?.line ? undefined : start?.column,
    endColumn: end && end.line === start?.line ? end.column : undefined,
    title: ruleId
  }
  const list = Object.entries(properties)
    .filter(([, value]) => value != null)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',')
  const text = [reason, note, webAddress(message)].filter((part) => part != null).join('\n')
  return `::${commands[levelOf(message)]} ${list}::${escapeData(text)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
