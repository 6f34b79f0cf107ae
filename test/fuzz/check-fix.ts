import type {Nodes} from 'mdast'
import type {PresetName} from 'remark-lint-postmortem'
import type {Edit} from 'remark-lint-postmortem/edits'
import type {CheckedFile} from '../../packages/postmortem-cli/src/lint/checked-file.ts'
import type {Refusal} from '../../packages/postmortem-cli/src/fix/fix-document.ts'
import type {Checker} from '../../packages/postmortem-cli/src/lint/checker.ts'
import process from 'node:process'
import {remark} from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import {editsOf} from 'remark-lint-postmortem/edits'
import {fixDocument} from '../../packages/postmortem-cli/src/fix/fix-document.ts'
import {openChecker} from '../../packages/postmortem-cli/src/lint/checker.ts'
import {presetNames} from '../../packages/postmortem-cli/src/options/preset-names.ts'

/** How `postmortem fix` is called. */
interface FixRun {
  preset: PresetName
  suggestions: boolean
}

/** All ways to call it. */
export const fixRuns: ReadonlyArray<FixRun> = presetNames.flatMap((preset) => [
  {preset, suggestions: false},
  {preset, suggestions: true}
])

/** A document as editors of other systems write it. */
const variants: ReadonlyArray<(text: string) => string> = [
  (text) => text,
  (text) => text.replaceAll(/\r?\n/g, '\r\n'),
  (text) => `\uFEFF${text.replace(/^\uFEFF/, '')}`
]

/** How many ways there are for `checkFixes`. */
export const fixWays: number = fixRuns.length * variants.length

/** What `fix` did with a document. */
interface FixedText {
  value: string
  /** How often it applied something. */
  rounds: number
}

/** Seconds for each document: only a program that does not end takes that long. */
const timeout = 600

/** What nobody can know of a fix before it is applied: that it contradicts something elsewhere. */
const mayBe = /^(?:its fix would lead to a new problem|with its fix the document would be)/

const checkers = new Map<PresetName, Checker>()

const parser = remark().use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze()

/** A text, and what was found in it. */
type Checked = CheckedFile & {value: string}

/**
 * Fix a document in one of the ways to do so, and check what holds after that for any document.
 *
 * @param text
 *   Document.
 * @param choice
 *   Number that says in which way, with which line endings, and with a byte order mark or without.
 * @throws
 *   If something does not hold, with what.
 */
export async function checkFixes(text: string, choice: number): Promise<void> {
  const run = fixRuns[choice % fixRuns.length]!
  const vary = variants[Math.floor(choice / fixRuns.length) % variants.length]!
  await checkFix(vary(text), run)
}

/**
 * Fix a document as the command line does, and check what holds after that for any document.
 *
 * @param text
 *   Document.
 * @param run
 *   How it is fixed.
 * @returns
 *   The document with its fixes.
 * @throws
 *   If something does not hold, with what.
 */
export async function checkFix(text: string, run: FixRun): Promise<FixedText> {
  const {refused, rounds, value} = await fix(text, run)
  const bad = refused.find(({reason}) => !mayBe.test(reason))
  if (bad) throw wrong(`refusal of “${bad.message.reason}”: ${bad.reason}`, run)
  if (value === text) return {value, rounds: 0}
  const applied = await roundsOf(text, run, refused, rounds)
  for (const [index, after] of applied.slice(1).entries()) {
    expectWords(applied[index]!, after, run)
  }
  const again = await fix(value, run)
  if (again.value !== value) throw wrong('change the second time', run)
  const [first, last] = [rounds[0]!, again.rounds[0]!]
  expectNoneGained('statement', statementsOf(text), statementsOf(value), run)
  expectNoneGained('heading', headingsOf(text), headingsOf(value), run)
  expectNoneGained('finding of rule', rulesOf(first), rulesOf(last), run)
  if (last.notChecked !== undefined) throw wrong(`document ${last.notChecked}`, run)
  expectSameMarks(text, value, run)
  return {value, rounds: applied.length - 1}
}

/** What was found in each round, without attempts at fixes that were refused. */
async function roundsOf(
  text: string,
  run: FixRun,
  refused: ReadonlyArray<Refusal>,
  rounds: ReadonlyArray<Checked>
): Promise<ReadonlyArray<Checked>> {
  const without: Array<Refusal> = [...refused]
  let found = {refused, rounds}
  while (found.refused.length > 0) {
    found = await fix(text, run, without)
    without.push(...found.refused)
  }
  return found.rounds
}

/** Fix a document without some fixes, and keep what was found in each round. */
async function fix(
  text: string,
  {preset, suggestions}: FixRun,
  without: ReadonlyArray<Refusal> = []
): Promise<{value: string; refused: ReadonlyArray<Refusal>; rounds: Array<Checked>}> {
  const checker = checkerOf(preset)
  const rounds: Array<Checked> = []
  const recorder: Checker = {
    ...checker,
    async checkOne(document) {
      const checked = await checker.checkOne(document)
      const messages = checked.messages.filter(
        ({reason, ruleId}) =>
          !without.some(({message}) => message.reason === reason && message.ruleId === ruleId)
      )
      rounds.push({...checked, messages, value: document.value})
      return {...checked, messages}
    }
  }
  const document = {path: 'docs/postmortems/checkout.md', value: text}
  const fixed = await fixDocument(document, recorder, {suggestions})
  if ('reason' in fixed) throw new Error(`Unexpected failure: ${fixed.reason}`)
  return {value: fixed.value, refused: fixed.refused, rounds}
}

function checkerOf(preset: PresetName): Checker {
  const known = checkers.get(preset)
  if (known) return known
  const checker = openChecker({
    cwd: process.cwd(),
    keep: 'leaves',
    noConfig: true,
    preset,
    timeout
  })
  checkers.set(preset, checker)
  return checker
}

/** Words outside of what was replaced are all there, in whatever order. */
function expectWords(before: Checked, after: Checked, run: FixRun): void {
  const edits = editsOf(before.messages, run)
  const left = countsOf(wordsOf(after.value))
  for (const word of wordsOf(withoutReplaced(before.value, edits))) {
    const count = left.get(word) ?? 0
    if (count === 0) throw wrong(`loss of the word “${word}”`, run)
    left.set(word, count - 1)
  }
}

/** A word that a fix replaces in part counts as replaced. */
function withoutReplaced(text: string, edits: ReadonlyArray<Edit>): string {
  const first = text.startsWith('\uFEFF') ? 1 : 0
  let at = 0
  const kept = edits.map(({end, start}) => {
    const before = text.slice(at, first + start.offset!)
    at = first + end.offset!
    const isWithin = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(text.slice(at - 1))
    return isWithin ? before.replace(/[\p{L}\p{N}]+$/u, '') : before
  })
  return [...kept, text.slice(at)].join(' ')
}

function wordsOf(text: string): Array<string> {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** What a fix that fills a section or a field for its author would write. */
function statementsOf(text: string): Array<string> {
  return text.match(/\b(?:None|TBD|N\/A)\b/gi) ?? []
}

function headingsOf(text: string): Array<string> {
  const headings: Array<string> = []
  collect(parser.parse(text))
  return headings

  function collect(node: Nodes): void {
    if (node.type === 'heading') headings.push('')
    else if ('children' in node) for (const child of node.children) collect(child)
  }
}

function rulesOf({messages}: Checked): Array<string> {
  return messages.map(({ruleId}) => ruleId ?? '')
}

function expectNoneGained(
  what: string,
  before: ReadonlyArray<string>,
  after: ReadonlyArray<string>,
  run: FixRun
): void {
  const counts = countsOf(before)
  for (const [name, count] of countsOf(after)) {
    if (count > (counts.get(name) ?? 0)) throw wrong(`new ${what} ${name}`, run)
  }
}

function countsOf(names: ReadonlyArray<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** A byte order mark stays, and so do line endings where all are the same. */
function expectSameMarks(before: string, after: string, run: FixRun): void {
  if (before.startsWith('\uFEFF') !== after.startsWith('\uFEFF')) throw wrong('mark', run)
  const isWindows = before.includes('\r\n') && !/(?<!\r)\n/.test(before)
  if (isWindows && /(?<!\r)\n/.test(after)) throw wrong('line ending', run)
}

function wrong(what: string, {preset, suggestions}: FixRun): Error {
  return new Error(`Unexpected ${what} after fix (${preset}${suggestions ? ', suggestions' : ''})`)
}
