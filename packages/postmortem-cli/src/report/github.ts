import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {repositoryPath} from 'vfile-repository-path'

/**
 * Report messages as commands that GitHub turns into annotations of a pull request.
 *
 * @param files
 *   Files with messages.
 * @param root
 *   Top of the repository, which paths are relative to.
 * @returns
 *   A command a line.
 */
export function reportForGithub(files: ReadonlyArray<VFile>, root: string): string {
  return files
    .flatMap((file) => {
      const {path} = repositoryPath(file, root)
      return file.messages.map((message) => `${commandOf(path, message)}\n`)
    })
    .join('')
}

function commandOf(
  path: string,
  {column, fatal, line, note, place, reason, ruleId}: VFileMessage
): string {
  const end = place && 'end' in place ? place.end : undefined
  const properties = {
    file: path,
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
  return `::${levelOf(fatal)} ${list}::${escapeData(text)}`
}

/** `fatal` is `undefined` for what is only information. */
function levelOf(fatal: VFileMessage['fatal']): 'error' | 'notice' | 'warning' {
  if (fatal == null) return 'notice'
  return fatal ? 'error' : 'warning'
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
