import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {repositoryPath, repositoryRoot} from 'vfile-repository-path'
import {hashLines} from './line-hashes.ts'

/** How to report. */
export interface SarifOptions {
  /**
   * Folder that paths are relative to; by default the top of the repository: `GITHUB_WORKSPACE`,
   * `CI_PROJECT_DIR`, the closest folder with a `.git`, or the working directory.
   */
  root?: string
  /** Name of the program; `remark` by default. */
  name?: string
  /** Version of the program. */
  version?: string
  /** Address of the program. */
  informationUri?: string
}

interface Region {
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
/** Base of all paths. It has no `uri`, as its place on this machine concerns nobody else. */
const base = {
  id: '%SRCROOT%',
  description: {text: 'The top of the repository.'}
}

/**
 * Report messages as SARIF 2.1.0.
 *
 * Messages of a rule are results, with the place in UTF-16 columns, each expected text as a fix,
 * and the fingerprint that GitHub uses. Messages without a rule are failures of the program, and
 * are notifications.
 *
 * @param files
 *   Files with messages; their text is needed for fingerprints.
 * @param options
 *   How to report (optional).
 * @returns
 *   JSON, with a line ending.
 */
export default function vfileReporterSarif(
  files: ReadonlyArray<VFile>,
  options?: SarifOptions | null
): string {
  const {informationUri, name = 'remark', root = repositoryRoot(), version} = options ?? {}
  const reported = files.flatMap((file) => file.messages.map((message) => ({file, message})))
  const results = reported.filter(({message}) => message.ruleId != null)
  const failures = reported.filter(({message}) => message.ruleId == null)
  const rules = rulesOf(results.map(({message}) => message))
  const indices = new Map(rules.map(({id}, index) => [id, index]))
  const hashes = new Map<VFile, Array<string>>()

  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name, version, informationUri, rules}},
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {[base.id]: {description: base.description}},
        invocations: [
          {
            executionSuccessful: !failures.some(({message}) => message.fatal),
            toolExecutionNotifications: failures.map(({file, message}) => ({
              level: levelOf(message),
              message: {text: textOf(message)},
              locations: [{physicalLocation: locationOf(file, message.place, root)}]
            }))
          }
        ],
        results: results.map(({file, message}) => ({
          ruleId: idOf(message),
          ruleIndex: indices.get(idOf(message)),
          level: levelOf(message),
          message: {text: message.reason},
          locations: [{physicalLocation: locationOf(file, message.place, root)}],
          relatedLocations: relatedOf(file, message, root),
          partialFingerprints: fingerprintsOf(file, message),
          fixes: fixesOf(file, message, root)
        }))
      }
    ]
  }
  return JSON.stringify(log, undefined, 2) + '\n'

  function fingerprintsOf(file: VFile, message: VFileMessage): object | undefined {
    if (message.line == null) return undefined
    let lines = hashes.get(file)
    if (!lines) hashes.set(file, (lines = hashLines(String(file))))
    const hash = lines[message.line - 1]
    return hash === undefined ? undefined : {primaryLocationLineHash: hash}
  }
}

function rulesOf(messages: ReadonlyArray<VFileMessage>): Array<{id: string}> {
  const rules = new Map<string, {id: string; helpUri?: string; help?: {text: string}}>()
  for (const message of messages) {
    const id = idOf(message)
    if (rules.has(id)) continue
    rules.set(id, {
      id,
      ...(isPublic(message.url) && {helpUri: message.url}),
      ...(message.note != null && {help: {text: message.note}})
    })
  }
  return Array.from(rules.values()).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** A page that is a file of this machine cannot be opened elsewhere. */
function isPublic(url: string | undefined): url is string {
  return url != null && /^https?:/i.test(url)
}

function idOf({ruleId, source}: VFileMessage): string {
  return source == null ? String(ruleId) : `${source}:${String(ruleId)}`
}

/** `fatal` is `undefined` for what is only information. */
function levelOf({fatal}: VFileMessage): 'error' | 'note' | 'warning' {
  if (fatal == null) return 'note'
  return fatal ? 'error' : 'warning'
}

/** A failure says more in what caused it. */
function textOf({cause, reason}: VFileMessage): string {
  return cause instanceof Error ? `${reason}: ${cause.message}` : reason
}

function locationOf(file: VFile, place: Point | Position | undefined, root: string): object {
  const region = regionOf(place)
  return {artifactLocation: artifactOf(file, root), ...(region && {region})}
}

/** Standard input has no address; a file outside of the repository has one of this machine only. */
function artifactOf(file: VFile, root: string): {uri: string; uriBaseId?: string} {
  if (!file.path) return {uri: 'stdin'}
  const {isInside, path: name} = repositoryPath(file, root)
  // A colon in the first part would be taken for the end of a scheme.
  return isInside
    ? {uri: name.split('/').map(encodeURIComponent).join('/'), uriBaseId: base.id}
    : {uri: pathToFileURL(path.resolve(file.cwd, file.path)).href}
}

function regionOf(place: Point | Position | undefined): Region | undefined {
  if (!place) return undefined
  const {start, end} = 'start' in place ? place : {start: place, end: place}
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column
  }
}

function relatedOf(file: VFile, {cause}: VFileMessage, root: string): Array<object> | undefined {
  if (!(cause instanceof Error) || !('place' in cause) || !('reason' in cause)) return undefined
  const {place, reason} = cause as VFileMessage
  if (!place) return undefined
  return [{message: {text: reason}, physicalLocation: locationOf(file, place, root)}]
}

function fixesOf(file: VFile, message: VFileMessage, root: string): Array<object> | undefined {
  const deletedRegion = regionOf(message.place)
  if (!deletedRegion || !message.expected || message.expected.length === 0) return undefined
  return message.expected.map((text) => ({
    description: {text: text === '' ? 'Remove it' : `Replace it with \`${text}\``},
    artifactChanges: [
      {
        artifactLocation: artifactOf(file, root),
        replacements: [{deletedRegion, insertedContent: {text}}]
      }
    ]
  }))
}
