import type {Edit} from 'remark-lint-postmortem/edits'
import type {Leaf} from '../lint/leaves.ts'

/** A text, and where its words stand. */
interface Read {
  value: string
  leaves?: ReadonlyArray<Leaf>
}

/**
 * Check whether every word that no edit replaces is still there after the edits, in its order and
 * in the same kind of block: a text that became code, or the title of a section, has changed.
 *
 * @param before
 *   Document before.
 * @param after
 *   Document after.
 * @param edits
 *   Edits of the document before, in its order.
 */
export function keepsWords(before: Read, after: Read, edits: ReadonlyArray<Edit>): boolean {
  const words = wordsOf(after, [])
  for (const word of wordsOf(before, edits)) {
    let next = words.next()
    while (!next.done && next.value !== word) next = words.next()
    if (next.done) return false
  }
  return true
}

/** Words outside of edits, each with its kind of block. */
function* wordsOf({leaves = [], value}: Read, edits: ReadonlyArray<Edit>): Generator<string, void> {
  const text = value.replace(/^\uFEFF/, '')
  let first = 0
  for (const {end, kind, start} of leaves) {
    while (first < edits.length && edits[first]!.end.offset! <= start) first++
    let at = start
    for (let index = first; at < end; index++) {
      const edit = edits[index]
      const kept = text.slice(at, Math.min(end, edit?.start.offset ?? end))
      for (const [word] of kept.matchAll(/[\p{L}\p{N}]+/gu)) yield `${kind} ${word}`
      at = edit ? Math.max(at, edit.end.offset!) : end
    }
  }
}
