import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {createHash} from 'node:crypto'
import {repositoryPath, repositoryRoot} from 'vfile-repository-path'

/** How to report. */
export interface GitlabOptions {
  /**
   * Folder that paths are relative to; by default the top of the repository: `GITHUB_WORKSPACE`,
   * `CI_PROJECT_DIR`, the closest folder with a `.git`, or the working directory.
   */
  root?: string
}

/**
 * Report messages as GitLab’s code quality report.
 *
 * @param files
 *   Files with messages.
 * @param options
 *   How to report (optional).
 * @returns
 *   JSON, with a line ending. Fingerprints do not change when the lines around a message do.
 */
export default function vfileReporterGitlab(
  files: ReadonlyArray<VFile>,
  options?: GitlabOptions | null
): string {
  const root = options?.root ?? repositoryRoot()
  const counts = new Map<string, number>()
  const issues = files.flatMap((file) => {
    // GitLab wants no `./` before it.
    const name = file.path ? repositoryPath(file, root).path : 'stdin'
    return file.messages.map((message) => ({
      description: message.reason,
      check_name: nameOf(message),
      fingerprint: fingerprintOf([name, nameOf(message), message.reason]),
      severity: severityOf(message),
      location: {path: name, lines: linesOf(message)},
      content: contentOf(message)
    }))
  })
  return JSON.stringify(issues, undefined, 2) + '\n'

  /** The same words twice in one document are two issues. */
  function fingerprintOf(parts: ReadonlyArray<string>): string {
    const key = JSON.stringify(parts)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return createHash('sha256').update(`${key}:${count}`).digest('hex')
  }
}

function nameOf({ruleId, source}: VFileMessage): string {
  return [source, ruleId].filter((part) => part != null).join(':') || 'failure'
}

/** Why it matters, and the page of the rule, unless it is a file of this machine. */
function contentOf({note, url}: VFileMessage): {body: string} | undefined {
  const link =
    url != null && /^https?:/i.test(url)
      ? `[About this rule](${url.replaceAll(/[()<>\s\\]/g, encode)})`
      : undefined
  const parts = [note, link].filter((part) => part != null)
  return parts.length === 0 ? undefined : {body: parts.join('\n\n')}
}

/** `encodeURIComponent` leaves parentheses. */
function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/** `fatal` is `undefined` for what is only information. */
function severityOf({fatal}: VFileMessage): 'info' | 'major' | 'minor' {
  if (fatal == null) return 'info'
  return fatal ? 'major' : 'minor'
}

function linesOf({line, place}: VFileMessage): {begin: number; end?: number} {
  if (line == null) return {begin: 1}
  return place && 'end' in place ? {begin: line, end: place.end.line} : {begin: line}
}
