import type {Span} from '../model.ts'

export type {Span} from '../model.ts'

/** Where words are in a text that a grammar reads. */
export interface InText {
  span: Span
}

/** Where a pattern matched, in a text that starts at an offset of the one that counts. */
export function spanOfMatch({0: written, index}: RegExpExecArray, offset = 0): Span {
  return {start: offset + index, end: offset + index + written.length}
}

/** Whether a place is inside of one of some spans. */
export function isInside(index: number, spans: ReadonlyArray<Span>): boolean {
  return spans.some(({end, start}) => index >= start && index < end)
}

/** Whether a span has something in common with one of some others. */
export function overlaps({end, start}: Span, others: ReadonlyArray<Span>): boolean {
  return others.some((other) => start < other.end && end > other.start)
}
