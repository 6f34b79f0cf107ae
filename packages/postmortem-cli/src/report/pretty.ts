import type {Point, Position} from 'unist'
import type {CheckedFile, PlainMessage} from '../lint/checked-file.ts'
import type {Paint, Painter} from '../terminal/color.ts'
import {columnsOf} from '../terminal/columns.ts'
import {wrap} from '../terminal/wrap.ts'
import {codeFrame} from './code-frame.ts'
import {fixOf, levelOf, placeOf, ruleOf} from './finding-words.ts'
import {linesOf} from './lines-of.ts'

/** Lines of a span that are shown at most. */
const maxLines = 3

/** How to report. */
interface PrettyOptions {
  paint: Painter
  /** Links a rule to its page. */
  link: (text: string, url: string | undefined) => string
  /** Text of a document, unless it cannot be read. */
  textOf: (path: string) => Promise<string | undefined>
  /** Say why each problem matters, and where to read more. */
  verbose: boolean
}

/**
 * Report messages for people in a terminal: what is wrong, the line with its part underlined, and
 * the other place that it is about. The first message of a rule also says why it matters.
 *
 * @param files
 *   What was found; paths and messages with visible controls.
 * @param options
 *   How to report.
 * @returns
 *   Text, none of whose lines is wider than the terminal, with an empty line after each message.
 */
export async function reportPrettily(
  files: ReadonlyArray<CheckedFile>,
  {link, paint, textOf, verbose}: PrettyOptions
): Promise<string> {
  const width = columnsOf()
  const explained = new Set<string>()
  const blocks: Array<string> = []
  for (const {messages, path} of files) {
    if (messages.length === 0) continue
    const isPlaced = messages.some(({place}) => place)
    const text = isPlaced ? await textOf(path) : undefined
    const lines = linesOf(text ?? '')
    for (const message of messages) blocks.push(blockOf(path, lines, message))
  }
  return blocks.map((block) => `${block}\n`).join('')

  function blockOf(path: string, lines: ReadonlyArray<string>, message: PlainMessage): string {
    const level = levelOf(message)
    const gutter = gutterOf(message)
    const frame = frameOf(lines, message.place, gutter, '^', level)
    return [
      ...headOf(path, message, level),
      ...indented(message.reason, 'bold'),
      ...frame,
      // A line that was shown just before needs only its marks.
      ...relatedOf(lines, message, gutter).filter((line) => !frame.includes(line)),
      ...notesOf(message)
    ]
      .map((line) => `${line}\n`)
      .join('')
  }

  /** `docs/a.md:4:15  error  postmortem-severity  suggestion`, in two lines if it is long. */
  function headOf(path: string, message: PlainMessage, level: Paint): Array<string> {
    const place = placeOf(path, message)
    const about = [level, ruleOf(message), fixOf(message)].filter((part) => part !== undefined)
    const rule = ruleOf(message)
    const painted = about
      .map((part, index) => paint(index === 0 ? level : 'dim', part))
      .map((part, index) => (index === 1 && rule !== undefined ? link(part, message.url) : part))
      .join('  ')
    return place.length + 2 + about.join('  ').length <= width
      ? [`${place}  ${painted}`]
      : [...wrap(place, width), `  ${painted}`]
  }

  function indented(text: string, look: Paint): Array<string> {
    return wrap(text, width - 2).map((line) => `  ${paint(look, line)}`)
  }

  function relatedOf(
    lines: ReadonlyArray<string>,
    {cause}: PlainMessage,
    gutter: number
  ): Array<string> {
    if (!cause) return []
    const frame = frameOf(lines, cause.place, gutter, '~', 'info')
    if (frame.length === 0) return indented(cause.reason, 'info')
    const indent = gutter + 3
    const reason = wrap(cause.reason, width - indent)
    return [...frame, ...reason.map((line) => ' '.repeat(indent) + paint('info', line))]
  }

  function notesOf(message: PlainMessage): Array<string> {
    const {note, url} = message
    const rule = ruleOf(message) ?? ''
    const isFirst = !explained.has(rule)
    explained.add(rule)
    if (verbose) return [note, url].flatMap((text) => (text === undefined ? [] : indented(text, 'dim'))) // prettier-ignore
    return note === undefined || !isFirst ? [] : indented(firstSentenceOf(note), 'dim')
  }

  function frameOf(
    lines: ReadonlyArray<string>,
    place: Point | Position | undefined,
    gutter: number,
    mark: string,
    look: Paint
  ): Array<string> {
    if (!place) return []
    const {end, start} = 'start' in place ? place : {start: place, end: place}
    const room = width - gutter - 3
    return shownLines(start, end).flatMap((number) => {
      const line = lines[number - 1]
      if (line === undefined) return []
      const from = number === start.line ? start.column - 1 : line.length - line.trimStart().length
      const to = number === end.line ? end.column - 1 : line.trimEnd().length
      const {marks, text} = codeFrame(line, from, to, room, mark)
      const edge = (label: string): string => paint('dim', `${label.padStart(gutter)} │`)
      const below =
        to > from || start.line === end.line ? [`${edge('')} ${paint(look, marks)}`] : []
      return [`${edge(String(number))} ${text}`.trimEnd(), ...below]
    })
  }
}

/** The first lines of a span, and its last one. */
function shownLines(start: Point, end: Point): Array<number> {
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line
  const all = Array.from({length: last - start.line + 1}, (_, index) => start.line + index)
  return all.length > maxLines ? [...all.slice(0, maxLines - 1), last] : all
}

/** Columns for the longest number of a line of a message. */
function gutterOf({cause, place}: PlainMessage): number {
  const numbers = [place, cause?.place].flatMap((one) => {
    if (!one) return []
    return 'start' in one ? [one.start.line, one.end.line] : [one.line]
  })
  return Math.max(3, ...numbers.map((line) => String(line).length + 2))
}

function firstSentenceOf(note: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(note)?.[0] ?? note
}
