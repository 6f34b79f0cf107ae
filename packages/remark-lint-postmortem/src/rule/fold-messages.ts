import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'

/** How many others a message names. */
const mostNamed = 8

/** A message, and which one of its rule it is. */
export interface KindOfMessage {
  messageId: string
  message: VFileMessage
}

/**
 * Put one message in the place of many of one kind: the first, with how many others there are, and
 * what and where the first of them are. Changes the messages of the file.
 *
 * @param file
 *   File with the messages.
 * @param messages
 *   Messages of one rule, but for those that a comment suppresses: what it hides is not counted.
 * @param most
 *   How many of one kind are reported one by one.
 */
export function foldMessages(
  file: VFile,
  messages: ReadonlyArray<KindOfMessage>,
  most: number
): void {
  for (const messageId of new Set(messages.map((message) => message.messageId))) {
    const alike = messages.flatMap((each) => (each.messageId === messageId ? each.message : []))
    const [first] = alike
    if (!first || alike.length <= Math.max(most, 1)) continue
    const others = new Set(alike)
    const index = file.messages.indexOf(first)
    file.messages.splice(index, 1, folded(first, alike))
    file.messages = file.messages.filter((message) => !others.has(message))
  }
}

function folded(first: VFileMessage, alike: ReadonlyArray<VFileMessage>): VFileMessage {
  const others = othersOf(first, alike)
  const reason = `${first.reason}, and ${alike.length - 1} more${others && `: ${others}`}`
  const {cause, place} = first
  const message = new VFileMessage(reason, {place, ...(cause instanceof Error && {cause})})
  return Object.assign(message, first, {reason, message: reason, alike})
}

/** ``line 16, `TBD` on line 20, …``: what a message is about is the first thing that it quotes. */
function othersOf(first: VFileMessage, alike: ReadonlyArray<VFileMessage>): string {
  const quoted = ({reason}: VFileMessage) => /`[^`]+`/.exec(reason)?.[0]
  const others = alike.slice(1).map((message) => {
    const what = quoted(message) === quoted(first) ? undefined : quoted(message)
    const {line} = message
    const where = line === undefined || line === first.line ? undefined : `line ${line}`
    return [what, where].filter(Boolean).join(' on ')
  })
  // One on the same line about the same words adds nothing.
  const known = [...new Set(others)].filter(Boolean)
  return [...known.slice(0, mostNamed), ...(known.length > mostNamed ? ['…'] : [])].join(', ')
}
