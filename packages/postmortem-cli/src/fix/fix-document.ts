import type {Edit} from 'remark-lint-postmortem/edits'
import type {Document} from '../files/read-document.ts'
import type {CheckedFile, Failure, PlainMessage} from '../lint/checked-file.ts'
import type {Checker} from '../lint/checker.ts'
import {applyEdits, editsOf} from 'remark-lint-postmortem/edits'
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
  /** Why the text stays as it was although there are fixes. */
  refused?: string
  /** Why the document was left alone. */
  notChecked?: string
}

/** A text, and what was found in it. */
type Checked = CheckedFile & Pick<Document, 'value'>

/**
 * Apply the fixes of a document, and those that they make possible.
 *
 * After each round the document is read again. If it is not an incident report any more, has a
 * problem that it did not have, or lost a word that no fix replaced, it stays as it was.
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
  const check = async (value: string): Promise<Checked> => ({
    ...(await checker.checkOne({...document, value})),
    value
  })
  const first = await check(document.value)
  const failure = first.messages.find(isFailure)
  if (failure) return {path: document.path, reason: failure.reason}
  const {notChecked} = first
  const unchanged = {...document, before: document.value, count: 0}
  let last = first
  let count = 0
  for (let round = 0; ; round++) {
    const edits = editsOf(last.messages, options)
    if (edits.length === 0) {
      return {...unchanged, value: last.value, count, ...(notChecked !== undefined && {notChecked})}
    }
    if (round === maxRounds) return {...unchanged, refused: 'its fixes do not come to an end'}
    const next = await check(applyEdits(last.value, edits))
    const late = next.messages.find(isFailure)
    if (late) {
      const reason = `Not fixed, since with its fixes it could not be checked: ${late.reason}`
      return {path: document.path, reason}
    }
    const refused = whyRefused(last, next, edits)
    if (refused !== undefined) return {...unchanged, refused}
    count += edits.length
    last = next
  }
}

function whyRefused(
  before: Checked,
  after: Checked,
  edits: ReadonlyArray<Edit>
): string | undefined {
  if (after.notChecked !== undefined) return `with its fixes it would be ${after.notChecked}`
  const problem = newProblem(before.messages, after.messages)
  if (problem) return `its fixes would lead to a new problem: ${problem.reason}`
  return keepsWords(before, after, edits) ? undefined : 'its fixes would change other text'
}

/** The first problem of a rule that has more of them than before. */
function newProblem(
  before: ReadonlyArray<PlainMessage>,
  after: ReadonlyArray<PlainMessage>
): PlainMessage | undefined {
  const left = new Map<string | undefined, number>()
  for (const {ruleId} of before) left.set(ruleId, (left.get(ruleId) ?? 0) + 1)
  return after.find(({ruleId}) => {
    const count = left.get(ruleId) ?? 0
    left.set(ruleId, count - 1)
    return count === 0
  })
}
