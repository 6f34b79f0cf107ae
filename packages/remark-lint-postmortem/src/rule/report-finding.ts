import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {FindingDetails, Messages, MissingParts, RuleFacts} from './rule-definition.ts'
import {VFileMessage} from 'vfile-message'

/** A finding of any rule. */
export interface AnyFinding extends FindingDetails {
  messageId: string
  data?: unknown
}

/**
 * Report a finding as a message of a file.
 *
 * @param finding
 *   What a rule found.
 * @param rule
 *   The rule: its messages and notes.
 * @param tree
 *   Document.
 * @param file
 *   Its file.
 * @param text
 *   Its text, without a byte order mark.
 * @returns
 *   Message.
 */
export function reportFinding(
  finding: AnyFinding,
  rule: Pick<RuleFacts<object, object, Messages>, 'messages' | 'missing' | 'note' | 'notes'>,
  tree: Root,
  file: VFile,
  text: string
): VFileMessage {
  const {fix, messageId, place, related, settings, skeleton} = finding
  // Without words there is only front matter to point at, or the end: comments would take a
  // place between two nodes away.
  const shown = place ?? tree.children[0]?.position ?? tree.position?.end
  const reason = reasonOf(finding, rule.messages)
  const message = withoutTrace(() =>
    file.message(reason, {place: shown, cause: related && relatedMessage(file, related)})
  )
  message.note = rule.notes?.[messageId] ?? rule.note
  if (place && fix && fix.texts.length > 0) {
    message.expected = [...fix.texts]
    message.fixClass = fix.class
  }
  if (place && skeleton) message.skeleton = skeleton
  if (settings) message.settings = settings
  const missing = missingFor(finding, rule.missing)
  if (missing) message.missing = missing
  const actual = textAt(place, text)
  if (actual !== undefined) message.actual = actual
  return message
}

/** Messages are errors, but nobody asks where in the code they were made: that takes a while to find out. */
function withoutTrace<Made>(make: () => Made): Made {
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  try {
    return make()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

function reasonOf({data, messageId}: AnyFinding, messages: Messages): string {
  const words = messages[messageId]!
  return typeof words === 'string' ? words : words(data as never)
}

function missingFor(
  {data, messageId}: AnyFinding,
  missing: MissingParts<Messages> = {}
): ReadonlyArray<string> | undefined {
  const parts = missing[messageId]
  if (parts === undefined) return undefined
  return typeof parts === 'string' ? [parts] : parts(data as never)
}

function relatedMessage(
  file: VFile,
  {place, reason}: NonNullable<FindingDetails['related']>
): VFileMessage {
  const message = new VFileMessage(reason, {place, source: 'remark-lint'})
  message.file = file.path
  return message
}

function textAt(place: FindingDetails['place'], text: string): string | undefined {
  if (!place || !('start' in place)) return undefined
  const {end, start} = place
  return start.offset === undefined || end.offset === undefined
    ? undefined
    : text.slice(start.offset, end.offset)
}
