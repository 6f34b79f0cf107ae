import {VFileMessage} from 'vfile-message'
import type {Fixed} from './docs/apply-fix.ts'
import {isDeepStrictEqual} from 'node:util'
import {toString} from 'mdast-util-to-string'
import {remark} from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import {describe, expect, test} from 'vitest'
import {applyFix, fixesOf, newMessages, spanOf} from './docs/apply-fix.ts'
import {lintFixture} from './fixtures/lint-fixture.ts'
import {listFixtures} from './fixtures/list-fixtures.ts'
import {printReport} from './fixtures/print-report.ts'

describe.each(listFixtures('broken'))('$path', (fixture) => {
  const {document} = fixture
  const kinds = kindsOfBlocks(document)

  describe.each(['strict', 'recommended'] as const)('in %s', async (preset) => {
    const before = await lintFixture(fixture, preset)
    const known = preset === 'strict' ? [] : await lintFixture(fixture, 'strict')
    // What both report is fixed once.
    const isKnown = (message: VFileMessage): boolean => {
      return known.some((other) => {
        return (
          other.reason === message.reason && isDeepStrictEqual(fixesOf(other), fixesOf(message))
        )
      })
    }
    const fixes = before.flatMap((message) =>
      (isKnown(message) ? [] : fixesOf(message)).map((fix) => ({
        message,
        fix,
        fixed: applyFix(document, message, fix),
        change: `${JSON.stringify(fix)} for “${message.reason}”`
      }))
    )

    test('each fix fixes it, and nothing new comes', async () => {
      for (const {fix, fixed, message, change} of fixes) {
        const after = await lintFixture(fixture, preset, {document: fixed.document})
        const others = before.filter((other) => other !== message)
        const come = newMessages(others, after, fixed).filter(
          (other) =>
            !isEmptied(other, fix, fixed) &&
            !isReworded(other, message, others, fixed) &&
            !isEmptyCell(other, message, fixed) &&
            !isAllSaid(other, message, fixed)
        )
        expect({change, come: printReport(come), left: countAlike(message, after)}).toEqual({
          change,
          come: 'no messages\n',
          left: countAlike(message, before) - 1
        })
      }
    })

    test('each fix leaves the rest of the document as it was', () => {
      for (const {fix, fixed, change} of fixes) {
        const kept = commonKinds(kinds, kindsOfBlocks(fixed.document))
        // A paragraph of the template can go.
        const least = fix === '' || isTable(fix) ? kinds.length - 1 : kinds.length
        const marks = strayMarks(fixed.document)
        expect({change, isWhole: kept >= least, marks}).toEqual({
          change,
          isWhole: true,
          marks: strayMarks(document)
        })
      }
    })

    test('each table that a fix makes has the rows that were there', () => {
      for (const {fixed, message, change} of fixes.filter(({fix}) => isTable(fix))) {
        const {start, end} = spanOf(message)
        const was = rowsOf(document.slice(start, end))
        const is = rowsOf(fixed.document.slice(fixed.from, fixed.to))
        expect({change, rows: is.length}).toEqual({change, rows: was.length})
        for (const [index, row] of was.entries()) {
          for (const words of row) expect(is[index]!.join(' ')).toContain(words)
        }
      }
    })

    test('each fix stands where editors and comments can reach it', () => {
      const end = endOfBlocks(document)
      for (const {message, change} of fixes) {
        const span = spanOf(message)
        const isWithin = span.start < end && span.end <= end
        expect({change, isWithin}).toEqual({change, isWithin: true})
      }
    })
  })
})

/** A section that was just put there, or that held nothing but what was taken away. */
function isEmptied(message: VFileMessage, fix: string, {from, to}: Fixed): boolean {
  const {start, end} = spanOf(message)
  return (
    message.ruleId === 'postmortem-no-empty-section' && (fix === '' || (start >= from && end <= to))
  )
}

/** A list that becomes a table has a row for each item. */
function isTable(fix: string): boolean {
  return fix.startsWith('|')
}

/** A column that was just put there is still to be filled in. */
function isEmptyCell(now: VFileMessage, {ruleId}: VFileMessage, {from, to}: Fixed): boolean {
  const {start, end} = spanOf(now)
  const isOfItems = String(now.ruleId).startsWith('postmortem-action-item-')
  return ruleId === 'postmortem-action-items-table' && (isOfItems || (start >= from && end <= to))
}

/** What is asked of a document once a rule knows all, or that it is final. */
const consequences: Record<string, string> = {
  'postmortem-action-item-type': 'postmortem-action-item-type',
  'postmortem-status': 'postmortem-review-record'
}

/** With the last type, or the severity, it is known that no item prevents, or has that priority. */
function isAllSaid({cause, ruleId: now}: VFileMessage, fixed: VFileMessage, to: Fixed): boolean {
  if (consequences[fixed.ruleId!] === now) return true
  if (!(cause instanceof VFileMessage)) return false
  const {start, end} = spanOf(cause)
  return start >= to.from && end <= to.to
}

/** The same finding, in which the fixed words are quoted. */
function isReworded(
  now: VFileMessage,
  fixed: VFileMessage,
  before: ReadonlyArray<VFileMessage>,
  {from, to}: Fixed
): boolean {
  const {start, end} = spanOf(now)
  const {start: at} = spanOf(fixed)
  return (
    start >= from &&
    end <= to &&
    before.some((other) => other.ruleId === now.ruleId && spanOf(other).start === at)
  )
}

function countAlike(message: VFileMessage, messages: ReadonlyArray<VFileMessage>): number {
  return messages.filter(({reason, ruleId}) => {
    return ruleId === message.ruleId && reason === message.reason
  }).length
}

function blocksOf(document: string) {
  return remark().use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).parse(document).children
}

/** Words of each row of a table, or of what each item of a list is about. */
function rowsOf(markdown: string): Array<Array<string>> {
  const [block] = blocksOf(markdown)
  if (block?.type === 'table') {
    return block.children.slice(1).map((row) => row.children.map((cell) => toString(cell)))
  }
  return block?.type === 'list'
    ? block.children.map((item) => /^\S+ \S+/.exec(toString(item)) ?? [])
    : []
}

function kindsOfBlocks(document: string): Array<string> {
  return blocksOf(document).map(({type}) => type)
}

/** How many blocks of one document are there in the same order in the other. */
function commonKinds(kinds: ReadonlyArray<string>, others: ReadonlyArray<string>): number {
  let lengths = others.map(() => 0)
  for (const kind of kinds) {
    let before = 0
    let most = 0
    lengths = lengths.map((length, index) => {
      most = Math.max(most, length, kind === others[index] ? before + 1 : 0)
      before = length
      return most
    })
  }
  return lengths.at(-1) ?? 0
}

/** Lines of nothing but marks of emphasis. */
function strayMarks(document: string): Array<string> {
  return document.split('\n').filter((line) => /^[\s>-]*[*_~]+\s*$/.test(line))
}

function endOfBlocks(document: string): number {
  return blocksOf(document).at(-1)!.position!.end.offset!
}
