import type {PlainMessage} from '../lint/checked-file.ts'

/** A text to replace: UTF-16 units from the start of the document, without a byte order mark. */
interface Repair {
  start: number
  end: number
  text: string
}

/**
 * Repair what has exactly one repair.
 *
 * Of repairs that touch each other only the first one is done: what the other one says is of the
 * text before.
 *
 * @param value
 *   Text of a document.
 * @param messages
 *   What was found in it.
 * @returns
 *   Text with the repairs; the same text if there is none.
 */
export function applyFixes(value: string, messages: ReadonlyArray<PlainMessage>): string {
  const mark = value.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = value.slice(mark.length)
  const repairs = messages.flatMap(repairOf).toSorted((a, b) => a.start - b.start || a.end - b.end)
  let result = ''
  let at = 0
  let last = -1
  for (const {end, start, text: insert} of repairs) {
    if (start <= last) continue
    result += text.slice(at, start) + insert
    at = end
    last = end
  }
  return mark + result + text.slice(at)
}

function repairOf({expected, place}: PlainMessage): Array<Repair> {
  if (!place || expected?.length !== 1) return []
  const {start, end} = 'start' in place ? place : {start: place, end: place}
  if (start.offset === undefined || end.offset === undefined) return []
  return [{start: start.offset, end: end.offset, text: expected[0]!}]
}
