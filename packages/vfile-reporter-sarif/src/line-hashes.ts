/** Characters that count for the hash of a line, from its start. */
const length = 100
const base = 37n
const tokens = new RegExp(String.raw`\r\n?|[^ \t\r]`, 'gs')
/** Stands for the end of the text. */
const end = 0xffffn

/**
 * Hash each line of a text as GitHub does for `primaryLocationLineHash`, so that an alert is known
 * again when lines before it come or go.
 *
 * The hash of a line is that of the 100 characters from its start on, without spaces and tabs;
 * lines with the same hash are counted.
 *
 * @param text
 *   Text of a document.
 * @returns
 *   `hash:count` for each line, the first one at index 0. The hash is 64 bits in hexadecimal.
 */
export function hashLines(text: string): Array<string> {
  const {codes, starts} = squeeze(text)
  const counts = new Map<string, number>()
  return starts.map((start) => {
    let hash = 0n
    for (let index = start; index < start + length; index++) {
      hash = BigInt.asUintN(64, hash * base + (codes[index] ?? 0n))
    }
    const digits = hash.toString(16)
    const count = (counts.get(digits) ?? 0) + 1
    counts.set(digits, count)
    return `${digits}:${count}`
  })
}

/** Characters that count, and where among them each line starts. */
function squeeze(text: string): {codes: Array<bigint>; starts: Array<number>} {
  const codes: Array<bigint> = []
  const starts: Array<number> = []
  let isLineStart = true
  for (const [token] of text.matchAll(tokens)) {
    if (isLineStart) starts.push(codes.length)
    isLineStart = token === '\n' || token.startsWith('\r')
    codes.push(BigInt(isLineStart ? 10 : token.charCodeAt(0)))
  }
  if (isLineStart) starts.push(codes.length)
  codes.push(end)
  return {codes, starts}
}
