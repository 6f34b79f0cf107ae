import type {Block, TextSpan} from '../model.ts'
import type {FlatText, Source, Span} from './flat-text.ts'
import {positionOf} from './flat-text.ts'

/** Where the text of a block comes from. */
interface Origin {
  text: FlatText
  /** The part of it that is the block. */
  span: Span
  source: Source
  /** It stands in a block quote. */
  quoted: boolean
}

/** Kept beside the model, which is plain data. */
const origins = new WeakMap<Block, Origin>()

/**
 * Remember where the text of a block comes from.
 *
 * @param block
 *   Block.
 * @param origin
 *   Text that it was read from.
 */
export function remember(block: Block, origin: Origin): void {
  origins.set(block, origin)
}

/**
 * Where the text of a block comes from.
 *
 * @param block
 *   Block.
 * @returns
 *   What was remembered; `undefined` for a copy of a block.
 */
export function originOf(block: Block): Origin | undefined {
  return origins.get(block)
}

/**
 * Find text in a block. Code is left out.
 *
 * @param block
 *   Block of a postmortem as `readPostmortem` gave it.
 * @param pattern
 *   What to look for; must be global.
 * @returns
 *   What was found and where; the place of the whole block if it is a copy.
 */
export function findText(block: Block, pattern: RegExp): Array<TextSpan> {
  const origin = origins.get(block)
  const found: Array<TextSpan> = []
  // `matchAll` would make a pattern of its own, which takes longer than to look through a sentence.
  pattern.lastIndex = 0
  for (;;) {
    const match = pattern.exec(block.text)
    if (!match) return found
    if (match[0] === '') {
      pattern.lastIndex++
      continue
    }
    if (!origin) {
      found.push({text: match[0], position: block.position})
      continue
    }
    const start = origin.span.start + match.index
    if (origin.text.code.some((code) => start >= code.start && start < code.end)) continue
    const span = {start, end: start + match[0].length}
    found.push({text: match[0], position: positionOf(origin.text, span, origin.source)})
  }
}
