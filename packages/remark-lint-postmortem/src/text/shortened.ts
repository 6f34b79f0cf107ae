/** Characters of the longest text that a message shows whole. */
const maxLength = 40

/**
 * Shorten a text for a message.
 *
 * @param text
 *   Text.
 * @returns
 *   Its first line; of a long text only the start.
 */
export function shortened(text: string): string {
  const line = text.split('\n')[0]!
  return text.length > maxLength ? line.slice(0, maxLength).trimEnd() + '…' : line
}
