import type {Edit} from 'remark-lint-postmortem/edits'
import type {Document} from '../files/read-document.ts'
import type {CheckedFile, Failure, PlainMessage} from '../lint/checked-file.ts'
import type {Checker} from '../lint/checker.ts'
import {applyEdits, editsOf, unfolded} from 'remark-lint-postmortem/edits'
import {isFailure} from '../lint/checked-file.ts'
import {keepsWords} from './keeps-words.ts'

/** A fix can make another one possible, but not for ever. */
const maxRounds = 10

/** A document after its fixes. */
export interface FixedDocument extends Document {
  /** Text before. */
  before: string
  /** How many fixes were applied. */
  count: number
  /** Fixes that were not applied, each with why. */
  refused: ReadonlyArray<Refusal>
  /** Why the document was left alone. */
  notChecked?: string
}

/** A fix that was not applied. */
export interface Refusal {
  /** The message that it would have fixed. */
  message: PlainMessage
  reason: string
}

/** A text, and what was found in it. */
type Checked = CheckedFile & Pick<Document, 'value'>

/**
 * Apply the fixes of a document, and those that they make possible.
 *
 * After each round the document is read again. Fixes after which it is not an incident report any
 * more, has a problem that it did not have, or lost a word that no fix replaced are not applied.
 *
 * @param document
 *   Document.
 * @param checker
 *   Checker that keeps leaves.
 * @param options
 *   `suggestions`: apply suggestions of which there is one as well.
 * @returns
 *   Document with its fixes, or why it could not be checked.
 */
export async function fixDocument(
  document: Document,
  checker: Checker,
  options: {suggestions: boolean}
): Promise<Failure | FixedDocument> {
  const first = await check(document.value)
  const failure = first.messages.find(isFailure)
  if (failure) return {path: document.path, reason: failure.reason}
  const {notChecked} = first
  const refused: Array<Refusal> = []
  /** Why a check of fixes could not be made. */
  let failed: PlainMessage | undefined
  let last = first
  let count = 0
  for (let rounds = 0; rounds <= maxRounds;) {
    const fixable = fixableIn(last).filter((message) => !isAmong(message, refused))
    if (fixable.length === 0) return outcome(last.value)
    const {next, refusals} = await apply(last, fixable)
    if (failed) {
      const reason = `Not fixed, since with its fixes it could not be checked: ${failed.reason}`
      return {path: document.path, reason}
    }
    refused.push(...refusals)
    if (!next) continue
    count += editsOf(fixable, options).reduce((sum, {fixes}) => sum + fixes, 0)
    last = next
    rounds++
  }
  count = 0
  refused.splice(0, Infinity, ...refusalsOf(fixableIn(first), 'its fixes do not come to an end'))
  return outcome(document.value)

  function outcome(value: string): FixedDocument {
    const before = document.value
    return {
      ...document,
      before,
      value,
      count,
      refused,
      ...(notChecked !== undefined && {notChecked})
    }
  }

  function fixableIn({messages}: Checked): Array<PlainMessage> {
    return messages.filter((message) => editsOf([message], options).length > 0)
  }

  async function check(value: string): Promise<Checked> {
    const checked = await checker.checkOne({...document, value})
    return {...checked, messages: unfolded(checked.messages), value}
  }

  /** Apply fixes together; if that cannot be, find the culprits by trying each half. */
  async function apply(
    before: Checked,
    messages: ReadonlyArray<PlainMessage>
  ): Promise<{next?: Checked; refusals: ReadonlyArray<Refusal>}> {
    const edits = editsOf(messages, options)
    const next = await check(applyEdits(before.value, edits))
    failed = next.messages.find(isFailure)
    const reason = failed ? undefined : whyRefused(before, next, edits)
    if (reason === undefined) return {next, refusals: []}
    const middle = Math.floor(messages.length / 2)
    const [half, others] = [messages.slice(0, middle), messages.slice(middle)]
    const refusals: Array<Refusal> = []
    for (const part of middle === 0 ? [] : [half, others]) {
      refusals.push(...(await apply(before, part)).refusals)
    }
    // Fixes that only fail together: those of the second half are not applied.
    return {refusals: refusals.length > 0 ? refusals : refusalsOf(others, reason)}
  }
}

function refusalsOf(messages: ReadonlyArray<PlainMessage>, reason: string): Array<Refusal> {
  return messages.map((message) => ({message, reason}))
}

/** Check whether the same fix was refused before; its place may have moved. */
function isAmong(
  {expected, reason, ruleId}: PlainMessage,
  refused: ReadonlyArray<Refusal>
): boolean {
  return refused.some(
    ({message}) =>
      message.ruleId === ruleId &&
      message.reason === reason &&
      message.expected?.[0] === expected?.[0]
  )
}

function whyRefused(
  before: Checked,
  after: Checked,
  edits: ReadonlyArray<Edit>
): string | undefined {
  if (after.notChecked !== undefined)
    return `with its fix the document would be ${after.notChecked}`
  const problem = newProblem(before, after, edits)
  if (problem) return `its fix would lead to a new problem: ${problem.reason}`
  return keepsWords(before, after, edits) ? undefined : 'its fix would change other text'
}

/** The first problem that was not there before, but for what it quotes of the edits. */
function newProblem(
  before: Checked,
  after: Checked,
  edits: ReadonlyArray<Edit>
): PlainMessage | undefined {
  const text = before.value.replace(/^\uFEFF/, '')
  const replaced = (reason: string) =>
    edits.reduce((result, {end, start, text: insert}) => {
      const old = text.slice(start.offset, end.offset)
      return old === '' ? result : result.replaceAll(old, () => insert)
    }, reason)
  const left = new Map<string, number>()
  for (const {reason} of before.messages) {
    for (const known of new Set([reason, replaced(reason)])) {
      left.set(known, (left.get(known) ?? 0) + 1)
    }
  }
  const unknown = after.messages.filter(({reason}) => {
    const count = left.get(reason) ?? 0
    left.set(reason, count - 1)
    return count <= 0
  })
  return unknown.find((message) => !before.messages.some((other) => saysMore(other, message)))
}

/** `missing sections A, B, and C` was reported before `missing sections A and B`. */
function saysMore(before: PlainMessage, after: PlainMessage): boolean {
  const quoted = ({reason}: PlainMessage): ReadonlyArray<string> => reason.match(/`[^`]*`/g) ?? []
  const known = quoted(before)
  const now = quoted(after)
  return (
    before.ruleId === after.ruleId &&
    now.length < known.length &&
    now.every((words) => known.includes(words))
  )
}
