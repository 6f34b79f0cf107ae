import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {repositoryPath, repositoryRoot} from 'vfile-repository-path'
import {hashLines} from './line-hashes.ts'

/** What is known of a rule besides its messages. */
export interface RuleDescription {
  /** What it checks, in a sentence. */
  short: string
  /** Why, in a paragraph. */
  full?: string
  /** Its page, in Markdown. */
  markdown?: string
}

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
  /**
   * Descriptions of rules, by their names in messages. Of others the name and the note of their
   * first message are all that there is.
   */
  rules?: Readonly<Record<string, RuleDescription>>
}

interface Region {
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
/** Characters. */
const maxDescription = 1024
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
  const rules = rulesOf(results.map(({message}) => message), options?.rules ?? {}) // prettier-ignore
  const indices = new Map(rules.map(({id}, index) => [id, index]))
  const hashes = new Map<VFile, Array<string>>()

  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name, version, semanticVersion: version, informationUri, rules}},
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

interface Rule {
  id: string
  shortDescription: {text: string}
  fullDescription: {text: string}
  help: {text: string; markdown?: string}
  helpUri?: string
}

/** GitHub shows no rule without a short description, a full one, and help. */
function rulesOf(
  messages: ReadonlyArray<VFileMessage>,
  described: Readonly<Record<string, RuleDescription>>
): Array<Rule> {
  const rules = new Map<string, Rule>()
  for (const message of messages) {
    const id = idOf(message)
    if (rules.has(id)) continue
    const name = String(message.ruleId)
    const known = Object.hasOwn(described, name) ? described[name] : undefined
    const full = known?.full ?? message.note ?? known?.short ?? id
    rules.set(id, {
      id,
      shortDescription: {text: limited(known?.short ?? id)},
      fullDescription: {text: limited(full)},
      help: {text: full, ...(known?.markdown !== undefined && {markdown: known.markdown})},
      ...(isPublic(message.url) && {helpUri: message.url})
    })
  }
  return Array.from(rules.values()).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** GitHub takes no longer descriptions. */
function limited(text: string): string {
  return text.length <= maxDescription ? text : `${text.slice(0, maxDescription - 1)}…`
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
