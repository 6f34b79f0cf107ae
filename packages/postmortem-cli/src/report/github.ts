import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

/**
 * Report messages as commands that GitHub turns into annotations of a pull request.
 *
 * @param files
 *   Files with messages.
 * @returns
 *   A command a line.
 */
export function reportForGithub(files: ReadonlyArray<VFile>): string {
  return files
    .flatMap((file) => file.messages.map((message) => `${commandOf(file, message)}\n`))
    .join('')
}

function commandOf(
  file: VFile,
  {column, fatal, line, note, place, reason, ruleId}: VFileMessage
): string {
  const end = place && 'end' in place ? place.end : undefined
  const properties = {
    file: file.path,
    line,
    endLine: end?.line,
    // GitHub takes columns only where start and end are in one line.
    col: end && end.line !== line ? undefined : column,
    endColumn: end && end.line === line ? end.column : undefined,
    title: ruleId
  }
  const list = Object.entries(properties)
    .filter(([, value]) => value != null)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',')
  const text = [reason, note].filter((part) => part != null).join('\n')
  return `::${fatal ? 'error' : 'warning'} ${list}::${escapeData(text)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
