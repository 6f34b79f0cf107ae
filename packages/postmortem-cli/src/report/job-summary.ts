import type {CheckedFile, PlainMessage} from '../lint/checked-file.ts'
import {Buffer} from 'node:buffer'
import {appendFile, stat} from 'node:fs/promises'
import process from 'node:process'
import {UsageError} from '../exit-code.ts'
import {ruleOf, startOf} from './finding-words.ts'
import {amountsOf} from './github.ts'
import {amount} from './summary.ts'
import {webAddress} from './web-address.ts'

/** Bytes: GitHub takes no larger summary of a step. */
const maxBytes = 2 ** 20
/** Bytes for the line that counts rows that there is no room for. */
const reserve = 200

/** Messages of one rule in one file. */
interface Row {
  path: string
  rule: string | undefined
  messages: Array<PlainMessage>
}

/**
 * Add what was found to the summary of the job, where there is one: GitHub names its file in
 * `GITHUB_STEP_SUMMARY`.
 *
 * @param files
 *   What was found, with visible controls.
 * @param pathOf
 *   Get the path of a file from the top of the repository.
 * @throws
 *   If it cannot be written.
 */
export async function addToJobSummary(
  files: ReadonlyArray<CheckedFile>,
  pathOf: (path: string) => string
): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY
  if (!file) return
  try {
    const used = await stat(file).then(
      ({size}) => size,
      () => 0
    )
    await appendFile(file, jobSummary(files, pathOf, maxBytes - used))
  } catch (error) {
    throw new UsageError(`Cannot write job summary: ${(error as Error).message}`)
  }
}

/**
 * Make a summary in Markdown: a table with a row for each rule in each file.
 *
 * @param files
 *   What was found, with visible controls.
 * @param pathOf
 *   Get the path of a file from the top of the repository.
 * @param room
 *   Bytes that it can have.
 */
export function jobSummary(
  files: ReadonlyArray<CheckedFile>,
  pathOf: (path: string) => string,
  room: number
): string {
  const rows = files.flatMap(rowsOf)
  const total = amountsOf(rows.flatMap(({messages}) => messages))
  const title = `### Postmortems: ${total === '' ? 'no problems' : total}\n\n`
  const head = '| File | Rule | Problems | First of them |\n| --- | --- | --- | --- |\n'
  let left = room - reserve - Buffer.byteLength(title + head)
  if (left < 0) return ''
  if (rows.length === 0) return title
  const lines = rows.map((row) => lineOf(row, pathOf(row.path)))
  const end = lines.findIndex((line) => (left -= Buffer.byteLength(line)) < 0)
  if (end === -1) return `${title}${head}${lines.join('')}\n`
  const more = `Not shown: ${amount(rows.length - end, 'row')}; see the log of the step.\n\n`
  return `${title}${head}${lines.slice(0, end).join('')}\n${more}`
}

function rowsOf({messages, path}: CheckedFile): Array<Row> {
  const rows = new Map<string | undefined, Row>()
  for (const message of messages) {
    const rule = ruleOf(message)
    const row = rows.get(rule) ?? {path, rule, messages: []}
    rows.set(rule, row)
    row.messages.push(message)
  }
  return Array.from(rows.values())
}

function lineOf({messages, rule}: Row, path: string): string {
  const [first] = messages
  const line = startOf(first!)?.line
  const name = `<code>${escape(path)}</code>`
  const cells = [
    line === undefined ? name : linkTo(addressOf(path, line), name),
    rule === undefined ? '–' : linkTo(webAddress(first!), `<code>${escape(rule)}</code>`),
    amountsOf(messages),
    `${line === undefined ? '' : `line ${line}: `}${withCode(first!.reason)}`
  ]
  return `| ${cells.join(' | ')} |\n`
}

function linkTo(address: string | undefined, html: string): string {
  return address === undefined ? html : `<a href="${escape(address)}">${html}</a>`
}

/** Address of a line of a file in the commit that is checked, where GitHub says which it is. */
function addressOf(path: string, line: number): string | undefined {
  const {GITHUB_REPOSITORY, GITHUB_SERVER_URL, GITHUB_SHA} = process.env
  if (!GITHUB_REPOSITORY || !GITHUB_SERVER_URL || !GITHUB_SHA) return undefined
  const file = path.split('/').map(encodeURIComponent).join('/')
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/${file}?plain=1#L${line}`
}

/** What a message quotes is code: neither a mention nor an issue. */
function withCode(reason: string): string {
  return reason
    .split(/(`[^`]+`)/)
    .map((part, index) =>
      index % 2 === 0 ? escape(part) : `<code>${escape(part.slice(1, -1))}</code>`
    )
    .join('')
}

/**
 * Whatever Markdown, HTML, and GitHub could take for their own inside of a cell, written as a
 * character reference: not what only separates words, so that paths can be read in the source.
 */
function escape(text: string): string {
  return text.replaceAll(
    /[!-+:-@[-`{-~]|(?<=www)\.|(?<=gh)-/gi,
    (character) => `&#${character.charCodeAt(0)};`
  )
}
