import type {Postmortem} from 'mdast-util-postmortem'
import type {FixClass, PresetName, RuleSeverity, SeverityScale} from 'remark-lint-postmortem'
import type {Point, Position} from 'unist'
import type {Leaf} from './leaves.ts'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'

/** Why a file or folder could not be checked. */
export interface Failure {
  path: string
  reason: string
}

/** A message as plain data, which threads and the cache can hand over. */
export interface PlainMessage {
  reason: string
  place?: Point | Position
  ruleId?: string
  source?: string
  /** An error, or a warning; not there for information. */
  fatal?: boolean
  url?: string
  note?: string
  actual?: string
  expected?: Array<string>
  fixClass?: FixClass
  /** What the document lacks. */
  missing?: ReadonlyArray<string>
  /** The other place that it is about. */
  cause?: {reason: string; place?: Point | Position}
  /** The messages that it stands for, if there were many of its kind. */
  alike?: Array<PlainMessage>
}

/** A value, and the words for the place where it is set. */
interface SetValue {
  name: string
  value: unknown
  from: string
}

/** What holds for a document, and where it is set. */
export interface KeptConfiguration {
  /** Path of the configuration from the folder that the program runs in. */
  file?: string
  preset?: PresetName
  /** Settings that are not as they are by default. */
  settings: ReadonlyArray<SetValue>
  rules: ReadonlyArray<{
    name: string
    /** In a document that is not a draft. */
    severity: RuleSeverity
    from: string
    /** Options that are not as they are by default. */
    options: ReadonlyArray<SetValue>
  }>
}

/** Parts of a document that are only passed on when asked for. */
export interface Kept {
  /** What holds for it. */
  configuration?: KeptConfiguration
  /** What was read, if it is checked. */
  postmortem?: Postmortem
  /** The scale of its team, with what it says, if there is one. */
  severity?: SeverityScale
  /** Places of its words. */
  leaves?: ReadonlyArray<Leaf>
}

/** What can be asked for. */
export type Keep = 'configuration' | 'leaves' | 'postmortem'

/** Result of checking a file. */
export interface CheckedFile extends Kept {
  /** Path relative to the folder that the program runs in, with slashes. */
  path: string
  messages: Array<PlainMessage>
  /** Why it was left alone, as in `ignored by .remarkignore`; not there for a file that was checked. */
  notChecked?: string
  /** It was checked as a draft, in which errors are warnings and warnings are not reported. */
  isDraft?: true
}

/** Result of a file that is excluded. */
export function ignoredFile(path: string): CheckedFile {
  return {path, messages: [], notChecked: 'ignored by .remarkignore'}
}

/** Turn a failure into what is reported of its file: an error that is of no rule. */
export function failedFile({path, reason}: Failure): CheckedFile {
  return {path, messages: [{reason, fatal: true}]}
}

/** Turn why there is nothing to check at a path into what is reported: a warning of no rule. */
export function warnedFile({path, reason}: Failure): CheckedFile {
  return {path, messages: [{reason, fatal: false}], notChecked: reason}
}

/** Check whether a message reports that a file or its configuration could not be read. */
export function isFailure({fatal, ruleId, source}: PlainMessage): boolean {
  return fatal === true && (ruleId === undefined || source === 'remark-lint-postmortem')
}

/** Turn a message into plain data. */
export function plainMessage(message: VFileMessage): PlainMessage {
  const {
    actual,
    alike,
    cause,
    expected,
    fatal,
    fixClass,
    missing,
    note,
    place,
    ruleId,
    source,
    url
  } = message
  return {
    reason: message.reason,
    ...(place && {place: plainPlace(place)}),
    ...(ruleId != null && {ruleId}),
    ...(source != null && {source}),
    ...(fatal != null && {fatal}),
    ...(url != null && {url}),
    ...(note != null && {note}),
    ...(actual != null && {actual}),
    ...(expected && {expected}),
    ...(fixClass && {fixClass}),
    ...(missing && {missing}),
    ...(alike && {alike: alike.map(plainMessage)}),
    ...(cause instanceof VFileMessage && {
      cause: {reason: cause.reason, ...(cause.place && {place: plainPlace(cause.place)})}
    })
  }
}

/** Places come from trees, with more than counts. */
function plainPlace(place: Point | Position): Point | Position {
  if (!('start' in place)) return plainPoint(place)
  return {start: plainPoint(place.start), end: plainPoint(place.end)}
}

function plainPoint({column, line, offset}: Point): Point {
  return {line, column, ...(offset !== undefined && {offset})}
}

/**
 * Make a file of what was found, for reporters.
 *
 * @param checked
 *   What was found.
 * @param cwd
 *   Folder that the program runs in.
 * @param value
 *   Text of the file, for reporters that need it (optional).
 */
export function fileOf(
  {messages, notChecked, path}: CheckedFile,
  cwd: string,
  value?: string
): VFile {
  const file = new VFile({path, cwd, ...(value !== undefined && {value})})
  if (notChecked !== undefined) file.data.postmortemNotChecked = notChecked
  for (const {cause, place, reason, ...fields} of messages) {
    const message = file.message(reason, {
      ...(place && {place}),
      ...(cause && {cause: causeOf(cause, file)})
    })
    Object.assign(message, {fatal: undefined}, fields)
  }
  return file
}

function causeOf({place, reason}: NonNullable<PlainMessage['cause']>, file: VFile): VFileMessage {
  const message = new VFileMessage(reason, {...(place && {place}), source: 'remark-lint'})
  message.file = file.path
  // A stack in this program is of no use to the reader.
  message.stack = ''
  return message
}
