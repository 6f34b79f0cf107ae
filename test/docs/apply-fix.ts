import type {VFileMessage} from 'vfile-message'

/** A document after one fix. */
export interface Fixed {
  document: string
  /** Where the fix stands in it. */
  from: number
  to: number
  /** How far everything after it has moved. */
  shift: number
}

/**
 * List the texts that make a message go away: those that it expects, or what is to be inserted
 * elsewhere.
 *
 * @param message
 *   Message.
 */
export function fixesOf({expected, skeleton}: VFileMessage): ReadonlyArray<string> {
  return skeleton ? [skeleton.text] : (expected ?? [])
}

/**
 * Replace exactly the place of a message by a fix, or insert it elsewhere, as editors do.
 *
 * @param document
 *   Document.
 * @param message
 *   Message.
 * @param fix
 *   One of its texts.
 */
export function applyFix(document: string, message: VFileMessage, fix: string): Fixed {
  const {start, end} = spanOfFix(message)
  return {
    document: document.slice(0, start) + fix + document.slice(end),
    from: start,
    to: start + fix.length,
    shift: fix.length - (end - start)
  }
}

/**
 * Where the fix of a message is in the text.
 *
 * @param message
 *   Message.
 */
function spanOfFix(message: VFileMessage): {start: number; end: number} {
  const at = message.skeleton?.at.offset
  return at === undefined ? spanOf(message) : {start: at, end: at}
}

/**
 * Compare the messages before and after a fix.
 *
 * @param before
 *   All messages before it, but for the one that was fixed.
 * @param after
 *   Messages after it.
 * @param fixed
 *   What the fix did.
 * @returns
 *   Messages after it that were not there before: not with that reason, or at another place
 *   although the fix does not touch them.
 */
export function newMessages(
  before: ReadonlyArray<VFileMessage>,
  after: ReadonlyArray<VFileMessage>,
  fixed: Fixed
): Array<VFileMessage> {
  const known = [...before]
  return after.filter((message) => {
    const {start, end} = spanOf(message)
    const touched = end >= fixed.from && start <= fixed.to
    const index = known.findIndex((other) => {
      if (other.reason !== message.reason) return false
      const {start: old} = spanOf(other)
      return touched || start === old || start === old + fixed.shift
    })
    if (index !== -1) known.splice(index, 1)
    return index === -1
  })
}

/**
 * Where a message is in the text.
 *
 * @param message
 *   Message.
 * @returns
 *   Offsets.
 * @throws
 *   If it has no place.
 */
export function spanOf({place, reason}: VFileMessage): {start: number; end: number} {
  const [start, end] = place && 'start' in place ? [place.start, place.end] : [place, place]
  if (start?.offset === undefined || end?.offset === undefined) {
    throw new Error(`Unexpected message without a place: ${reason}`)
  }
  return {start: start.offset, end: end.offset}
}
