import type {CheckedFile, PlainMessage} from '../lint/checked-file.ts'
import {createHash} from 'node:crypto'
import {access, readFile} from 'node:fs/promises'
import path from 'node:path'
import {unfolded} from 'remark-lint-postmortem/edits'
import {UsageError} from '../exit-code.ts'
import {readFileUpTo} from '../files/read-file.ts'
import {writeOutput} from '../files/write-output.ts'
import {isFailure} from '../lint/checked-file.ts'
import {ruleOf} from '../report/finding-words.ts'

/** Bytes; fingerprints of a million problems. */
const maxBytes = 50_000_000
const version = 1

/** Fingerprints of problems by path and rule; of problems that are alike one for each. */
type Fingerprints = Record<string, Record<string, Array<string>>>

/** What is in the file. */
interface Baseline {
  version: typeof version
  /** By paths from the folder of the file, so that it holds wherever the program runs. */
  problems: Fingerprints
}

/** What was found besides a baseline. */
export interface Matched {
  files: ReadonlyArray<CheckedFile>
  /** How many problems of the baseline were found. */
  known: number
  /** How many of them were not found, in files that were checked or are gone. */
  stale: number
}

/**
 * Write all problems into a baseline.
 *
 * @param files
 *   What was found.
 * @param file
 *   Absolute path of the baseline.
 * @param cwd
 *   Folder that the program runs in.
 * @returns
 *   How many problems there are.
 * @throws
 *   If it cannot be written, or is another file.
 */
export async function writeBaseline(
  files: ReadonlyArray<CheckedFile>,
  file: string,
  cwd: string
): Promise<number> {
  // A slip must not cost a document.
  if ((await readFile(file, 'utf8').catch(() => '')) !== '') await readBaseline(file)
  const problems: Fingerprints = {}
  let count = 0
  for (const {messages, path: name} of files) {
    const ofFile: Record<string, Array<string>> = {}
    for (const message of unfolded(messages)) {
      const rule = problemRule(message)
      if (rule === undefined) continue
      count++
      ;(ofFile[rule] ??= []).push(fingerprintOf(message))
    }
    for (const fingerprints of Object.values(ofFile)) fingerprints.sort()
    if (Object.keys(ofFile).length > 0) problems[keyOf(name, file, cwd)] = sorted(ofFile)
  }
  const baseline: Baseline = {version, problems: sorted(problems)}
  await writeOutput('baseline', file, JSON.stringify(baseline, undefined, 2) + '\n', cwd)
  return count
}

/**
 * Take away the problems that are in a baseline.
 *
 * @param files
 *   What was found.
 * @param file
 *   Absolute path of the baseline.
 * @param cwd
 *   Folder that the program runs in.
 * @throws
 *   If it cannot be read.
 */
export async function matchBaseline(
  files: ReadonlyArray<CheckedFile>,
  file: string,
  cwd: string
): Promise<Matched> {
  const {problems} = await readBaseline(file)
  const result: Matched = {files: [], known: 0, stale: 0}
  const checked = new Set<string>()
  result.files = files.map((one) => {
    const key = keyOf(one.path, file, cwd)
    checked.add(key)
    const ofFile = Object.hasOwn(problems, key) ? problems[key]! : {}
    const left = new Map(Object.entries(ofFile).map(([rule, list]) => [rule, [...list]]))
    const messages = one.messages.flatMap((message) => without(message, left))
    const stale = Array.from(left.values()).reduce((sum, list) => sum + list.length, 0)
    result.known += countOf(ofFile) - stale
    if (!one.messages.some(isFailure)) result.stale += stale
    return {...one, messages}
  })
  for (const [key, ofFile] of Object.entries(problems)) {
    if (!checked.has(key) && (await isGone(path.resolve(path.dirname(file), key)))) {
      result.stale += countOf(ofFile)
    }
  }
  return result
}

/** Of many messages that are reported as one, those that are new are reported one by one. */
function without(message: PlainMessage, left: Map<string, Array<string>>): Array<PlainMessage> {
  const alike = unfolded([message])
  const rest = alike.filter((one) => {
    const list = left.get(problemRule(one) ?? '') ?? []
    const index = list.indexOf(fingerprintOf(one))
    if (index !== -1) list.splice(index, 1)
    return index === -1
  })
  return rest.length === alike.length ? [message] : rest
}

/** The rule of a problem that a baseline can have: failures always count. */
function problemRule(message: PlainMessage): string | undefined {
  return isFailure(message) ? undefined : ruleOf(message)
}

/** Neither the line nor the words around count, so that it is the same after other edits. */
function fingerprintOf({actual, reason}: PlainMessage): string {
  return createHash('sha256')
    .update(JSON.stringify([reason, actual]))
    .digest('hex')
    .slice(0, 16)
}

function keyOf(name: string, file: string, cwd: string): string {
  return path.relative(path.dirname(file), path.resolve(cwd, name)).split(path.sep).join('/')
}

function countOf(ofFile: Record<string, Array<string>>): number {
  return Object.values(ofFile).reduce((sum, list) => sum + list.length, 0)
}

function sorted<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

async function isGone(file: string): Promise<boolean> {
  return access(file).then(
    () => false,
    () => true
  )
}

async function readBaseline(file: string): Promise<Baseline> {
  try {
    const bytes = await readFileUpTo(file, maxBytes)
    const content = JSON.parse(bytes.toString('utf8')) as unknown
    if (!isBaseline(content)) throw new Error('it is not a baseline')
    return content
  } catch (error) {
    throw new UsageError(
      `Cannot read baseline \`${file}\`: ${(error as Error).message}; expected a file that \`--write-baseline\` has written`
    )
  }
}

function isBaseline(value: unknown): value is Baseline {
  if (typeof value !== 'object' || value === null) return false
  const {problems, version: given} = value as Partial<Baseline>
  return (
    given === version &&
    isRecord(problems) &&
    Object.values(problems).every(
      (ofFile) => isRecord(ofFile) && Object.values(ofFile).every((list) => Array.isArray(list))
    )
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
