import type {RootContent} from 'mdast'

/** HTML that goes on to the end of the document unless something ends it. */
const htmlEnds: ReadonlyArray<[start: RegExp, end: RegExp]> = [
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
  [/^<(?:pre|script|style|textarea)(?:[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i]
]

/**
 * Check whether a block goes on to the end of the document because nothing closes it: what is
 * added after it becomes a part of it.
 *
 * @param block
 *   Last block of a document.
 * @returns
 *   Whether a code fence, a comment, or a tag is open.
 */
export function isUnclosed(block: RootContent, source: string): boolean {
  if (block.type === 'html') {
    const [, end] = htmlEnds.find(([start]) => start.test(block.value)) ?? []
    return end !== undefined && !end.test(block.value)
  }
  const fence = block.type === 'code' ? /^(?:`{3,}|~{3,})/.exec(source)?.[0] : undefined
  if (fence === undefined) return false
  const last = source
    .trimEnd()
    .split(/[\r\n]/)
    .at(-1)!
    .trim()
  const isFirst = !/[\r\n]/.test(source.trimEnd())
  return isFirst || last.length < fence.length || last !== fence.charAt(0).repeat(last.length)
}
