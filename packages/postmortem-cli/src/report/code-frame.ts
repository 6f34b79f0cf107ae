import widthOf from 'fast-string-width'
import {graphemesOf} from '../terminal/wrap.ts'
import {escapeControls} from './escape-controls.ts'

/** Columns from one tab stop to the next. */
const tab = 4
/** UTF-16 units around a span that can be shown: lines of Markdown are whole paragraphs. */
const around = 500

/** A character as it is shown. */
interface Cell {
  text: string
  width: number
  /** UTF-16 units from the start of the line. */
  from: number
  to: number
}

/** A line of a document, as much of it as there is room for, and marks below a part of it. */
export interface Frame {
  text: string
  marks: string
}

/**
 * Show a part of a line with marks below it. Controls are visible, tabs are spaces, wide characters
 * have two marks.
 *
 * @param line
 *   Line of a document, without its ending.
 * @param start
 *   UTF-16 units before the part.
 * @param end
 *   UTF-16 units to its end; one mark is below a part without text.
 * @param room
 *   Columns that there are.
 * @param mark
 *   `^` or `~`.
 */
export function codeFrame(
  line: string,
  start: number,
  end: number,
  room: number,
  mark: string
): Frame {
  const shown = cellsOf(line, Math.max(0, start - around), Math.min(end, start + around) + around)
  const first = shown.findIndex(({to}) => to > start)
  const last = shown.findLastIndex(({from}) => from < Math.max(end, start + 1))
  // The end of the line has no character, but a place for a mark.
  const span = first === -1 ? [shown.length, shown.length] : [first, Math.max(last, first) + 1]
  const [from, to] = windowOf(shown, span[0]!, span[1]!, room)
  const isCut = {
    left: from > 0 || (shown[0]?.from ?? 0) > 0,
    right: to < shown.length || (shown.at(-1)?.to ?? 0) < line.length
  }
  const before = shown.slice(from, Math.min(span[0]!, to))
  const marked = shown.slice(Math.max(span[0]!, from), Math.min(span[1]!, to))
  const head = isCut.left ? '…' : ''
  const text = head + shown.slice(from, to).map(({text}) => text).join('') // prettier-ignore
  return {
    text: `${text}${isCut.right ? '…' : ''}`.trimEnd(),
    marks: ' '.repeat(head.length + columns(before)) + mark.repeat(Math.max(columns(marked), 1))
  }
}

function cellsOf(line: string, start: number, end: number): Array<Cell> {
  const cells: Array<Cell> = []
  let from = start
  let column = 0
  for (const grapheme of graphemesOf(line.slice(start, end))) {
    const text = grapheme === '\t' ? ' '.repeat(tab - (column % tab)) : escapeControls(grapheme)
    const width = widthOf(text)
    cells.push({text, width, from, to: from + grapheme.length})
    from += grapheme.length
    column += width
  }
  return cells
}

/** As much around a span as there is room for; of a span that is too long its start. */
function windowOf(
  cells: ReadonlyArray<Cell>,
  first: number,
  end: number,
  room: number
): [from: number, to: number] {
  // A sign at each end says that there is more; a mark can be behind the line.
  if (columns(cells) <= room - 3) return [0, cells.length]
  const most = room - 3
  let [from, to] = [first, first]
  let used = 0
  const fits = (cell: Cell | undefined): cell is Cell =>
    cell !== undefined && used + cell.width <= most
  while (to < end && fits(cells[to])) used += cells[to++]!.width
  let [left, right] = [0, 0]
  for (;;) {
    const [before, after] = [cells[from - 1], cells[to]]
    if (fits(before) && (left <= right || !fits(after))) {
      from--
      left += before.width
      used += before.width
    } else if (fits(after)) {
      to++
      right += after.width
      used += after.width
    } else return [from, to]
  }
}

function columns(cells: ReadonlyArray<Cell>): number {
  return cells.reduce((sum, {width}) => sum + width, 0)
}
