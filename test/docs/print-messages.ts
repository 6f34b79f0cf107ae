import type {VFileMessage} from 'vfile-message'

/**
 * Write messages as the pages of the rules have them: a line with the place and the reason of
 * each, and under it, indented, its fixes with their class and its cause.
 *
 * @param messages
 *   Messages.
 * @returns
 *   Lines; `no messages` if there is none.
 */
export function printMessages(messages: ReadonlyArray<VFileMessage>): string {
  if (messages.length === 0) return 'no messages'
  return messages.flatMap((message) => linesOf(message)).join('\n')
}

function linesOf(message: VFileMessage): Array<string> {
  const lines = [lineOf(message)]
  const what = message.fixClass === 'safe' ? 'fix' : (message.fixClass ?? 'fix of no class')
  for (const text of message.expected ?? []) lines.push(`  ${what}: ${JSON.stringify(text)}`)
  if (message.skeleton) {
    const {at, text} = message.skeleton
    lines.push(`  skeleton at ${at.line}:${at.column}: ${JSON.stringify(text)}`)
  }
  if (message.cause) lines.push(`  cause: ${lineOf(message.cause as VFileMessage)}`)
  return lines
}

function lineOf({place, reason}: VFileMessage): string {
  if (!place) return reason
  const [start, end] = 'start' in place ? [place.start, place.end] : [place, place]
  const from = `${start.line}:${start.column}`
  const to = `${end.line}:${end.column}`
  return `${from === to ? from : `${from}-${to}`}: ${reason}`
}
