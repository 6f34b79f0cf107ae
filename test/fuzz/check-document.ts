import type {Nodes, Root} from 'mdast'
import type {VFileMessage} from 'vfile-message'
import {toString} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import all from 'remark-preset-postmortem/all'
import {unified} from 'unified'
import {VFile} from 'vfile'

const processor = unified().use(remarkParse).use(all, {appliesTo: 'all', foldAbove: 1e6}).freeze()

/** A document with what all rules find in it. */
interface Checked {
  text: string
  tree: Root
  messages: ReadonlyArray<VFileMessage>
}

/** A message with a text that replaces its place. */
interface Fix {
  message: VFileMessage
  start: number
  end: number
  text: string
}

/**
 * Check that the rules do with a document what they should do with any.
 *
 * @param text
 *   Document.
 * @param choice
 *   Number that says which fix is made where there are several.
 * @throws
 *   If something does not hold, with what.
 */
export function checkDocument(text: string, choice: number): void {
  const checked = check(text)
  expectPlaces(checked)
  expectSame(linesOf(checked), linesOf(check(text)), 'the second time')
  if (!text.includes('\r')) {
    expectSame(linesOf(checked), linesOf(check(text.replaceAll('\n', '\r\n'))), 'with CRLF')
  }
  // One of these each time: both would make it take twice as long.
  if (choice % 2 === 0) expectSameWithFrontMatter(checked)
  else expectOneFixed(checked, choice)
}

function check(text: string): Checked {
  const file = new VFile({value: text, path: 'docs/postmortems/checkout.md'})
  const tree = processor.parse(file)
  processor.runSync(tree, file)
  return {text, tree, messages: file.messages}
}

/** Every message is at a place in the text, which is empty only where a fix inserts something. */
function expectPlaces({messages, text, tree}: Checked): void {
  const lines = withoutMark(text).split(/\r\n|\n|\r/)
  const starts = [0]
  for (const match of withoutMark(text).matchAll(/\r\n|\n|\r/g)) {
    starts.push(match.index + match[0].length)
  }
  for (const message of messages) {
    for (const place of [message.place, (message.cause as VFileMessage | undefined)?.place]) {
      if (!place && place !== message.place) continue
      if (!place) throw wrong('message without a place', message)
      const points = 'start' in place ? [place.start, place.end] : [place]
      for (const {column, line, offset} of points) {
        const isIn = line <= lines.length && column >= 1 && column <= lines[line - 1]!.length + 1
        if (!isIn) throw wrong('place outside of the text', message)
        if (offset !== starts[line - 1]! + column - 1) throw wrong('wrong offset', message)
      }
    }
    const {end, start} = spanOf(message)
    if (start > end) throw wrong('place that ends before it starts', message)
    const isEmptyDocument = tree.children.length === 0
    if (start === end && !message.expected && !isEmptyDocument) throw wrong('empty place', message)
  }
}

/** Front matter that says nothing moves everything down, and that is all. */
function expectSameWithFrontMatter(checked: Checked): void {
  const {text, tree} = checked
  const [first] = tree.children
  if (!first || isFrontMatter(first)) return
  const front = '---\nlayout: wide\n---\n\n'
  const after = check(front + withoutMark(text))
  // What is pointed at for want of words is the first block.
  const moved = after.messages.filter(({line}) => line! > 4)
  const whole = after.messages.length - moved.length
  if (whole > 0) return expectSame(reasons(checked), reasons(after), 'with front matter')
  expectSame(linesOf(checked), linesOf(after, 4), 'with front matter')
}

/** Any fix can be applied alone, by an editor. */
function expectOneFixed(checked: Checked, choice: number): void {
  const fixes = fixesOf(checked, choice)
  if (fixes.length > 0) expectFixed(checked, fixes[choice % fixes.length]!)
}

/** One fix makes its finding go away and leaves the blocks around it as they were. */
function expectFixed(before: Checked, fix: Fix): void {
  const after = check(withFix(before.text, fix))
  const alike = ({messages}: Checked) =>
    messages.filter(
      ({reason, ruleId}) => reason === fix.message.reason && ruleId === fix.message.ruleId
    ).length
  if (alike(after) >= alike(before)) throw wrong('finding after its fix', fix.message, fix.text)

  const blocks = before.tree.children
  const others = after.tree.children
  const above = blocks.filter(({position}) => position!.end.offset! < fix.start)
  const below = blocks.filter(({position}) => position!.start.offset! > fix.end)
  const isKept =
    above.every((block, index) => isSame(block, others[index])) &&
    below.every((block, index) => isSame(block, others.at(index - below.length)))
  if (!isKept) throw wrong('change outside of the place', fix.message, fix.text)
}

function fixesOf({messages}: Checked, choice: number): Array<Fix> {
  return messages.flatMap((message) => {
    const {expected = [], skeleton} = message
    const at = skeleton?.at.offset
    if (at !== undefined) return [{message, start: at, end: at, text: skeleton!.text}]
    if (expected.length === 0) return []
    return [{message, ...spanOf(message), text: expected[choice % expected.length]!}]
  })
}

function withFix(text: string, {end, start, text: fix}: Fix): string {
  const first = text.length - withoutMark(text).length
  return text.slice(0, first + start) + fix + text.slice(first + end)
}

/** A text without a byte order mark, which no place counts. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '')
}

function linesOf({messages}: Checked, shift = 0): Array<string> {
  return messages
    .map(({fatal, place, reason, ruleId}) => {
      const points = !place ? [] : 'start' in place ? [place.start, place.end] : [place]
      const where = points.map(({column, line}) => `${line - shift}:${column}`).join('-')
      // A heading over two lines is quoted as it is written.
      const quoted = reason.replaceAll('\r\n', '\n')
      return `${where} ${fatal ? 'error' : 'warning'} ${ruleId ?? ''}: ${quoted}`
    })
    .toSorted()
}

function reasons({messages}: Checked): Array<string> {
  return messages.map(({reason, ruleId}) => `${ruleId ?? ''}: ${reason}`).toSorted()
}

function expectSame(
  before: ReadonlyArray<string>,
  after: ReadonlyArray<string>,
  when: string
): void {
  const only = (list: ReadonlyArray<string>, others: ReadonlyArray<string>) =>
    list.filter((line) => !others.includes(line)).join('\n')
  if (before.join('\n') === after.join('\n')) return
  throw new Error(
    `Unexpected other findings ${when}:\nwas ${only(before, after)}\nis ${only(after, before)}`
  )
}

function spanOf({place}: VFileMessage): {start: number; end: number} {
  const [start, end] = place && 'start' in place ? [place.start, place.end] : [place, place]
  return {start: start?.offset ?? 0, end: end?.offset ?? 0}
}

function isSame(block: Nodes, other: Nodes | undefined): boolean {
  return other?.type === block.type && toString(other) === toString(block)
}

function isFrontMatter({type}: {type: string}): boolean {
  return type === 'yaml' || type === 'toml'
}

function wrong(what: string, {place, reason, ruleId}: VFileMessage, fix?: string): Error {
  const at = JSON.stringify(place, (key, value: unknown) => (key === 'offset' ? undefined : value))
  const by = fix === undefined ? '' : ` for the fix ${JSON.stringify(fix)}`
  return new Error(`Unexpected ${what}${by}: ${ruleId ?? ''} at ${at}: ${reason}`)
}
