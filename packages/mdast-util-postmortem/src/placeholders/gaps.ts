import type {Span} from '../text/flat-text.ts'

/** `...`, `?`: somebody meant to come back. */
const gap = /^(?:\.{3,6}|…|\?{1,2})$/

/** `Customers affected: ...`, but not `14:05: …`. */
const labelled = /^\p{L}[^\n:]{0,60}:\s{1,3}(?<gap>\.{3,6}|…)$/u

/**
 * Find dots or a question mark in the place of an answer.
 *
 * @param isAnswer
 *   The block stands alone where something is to be said.
 */
export function gapIn(value: string, isAnswer: boolean): Span | undefined {
  const words = value.trim()
  const endsOpen = words.endsWith('...') || words.endsWith('…')
  const found =
    isAnswer && gap.test(words) ? words : endsOpen && labelled.exec(words)?.groups?.['gap']
  if (!found) return undefined
  const start = value.lastIndexOf(found)
  return {start, end: start + found.length}
}
