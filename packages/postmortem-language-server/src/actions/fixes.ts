import type {Edit, FixClass} from 'remark-lint-postmortem/edits'
import type {VFileMessage} from 'vfile-message'
import type {NamedEdit} from '../checked.ts'

/** Most characters of a text in a title: menus of editors are narrow. */
const maxQuote = 50

/** First words of titles, so that menus show what can be trusted. */
const prefixes: Record<FixClass, string> = {
  safe: 'Fix',
  suggestion: 'Suggestion',
  skeleton: 'Stub'
}

/**
 * List the edits that a message expects.
 *
 * @param message
 *   Message.
 * @param fixClass
 *   How far they can be trusted.
 * @returns
 *   An edit for each text; none if the message has no place.
 */
export function fixesOf(message: VFileMessage, fixClass: FixClass): Array<NamedEdit> {
  const {actual = '', expected, place, skeleton} = message
  if (skeleton) {
    const {at, text} = skeleton
    return [
      {title: `${prefixes.skeleton}: ${changeOf('', text)}`, edit: {start: at, end: at, text}}
    ]
  }
  if (!place || !expected) return []
  return expected.map((text) => ({
    title: `${prefixes[fixClass]}: ${changeOf(actual, text)}`,
    edit: editOf({actual, place}, text)
  }))
}

/** Insert what is added after a text, and leave the text: others may add something there too. */
function editOf(
  {actual, place}: {actual: string; place: NonNullable<VFileMessage['place']>},
  text: string
): Edit {
  const {end, start} = 'start' in place ? place : {start: place, end: place}
  return text.startsWith(actual)
    ? {start: end, end, text: text.slice(actual.length)}
    : {start, end, text}
}

/** Say what a fix does, not how: what is put after the last character of a section is an addition. */
function changeOf(actual: string, text: string): string {
  if (text === '') return `remove ${quoted(actual)}`
  const added = text.startsWith(actual) ? text.slice(actual.length) : undefined
  if (added !== undefined && (actual === '' || /^\s/.test(added))) return `add ${quoted(added)}`
  return `replace ${quoted(actual)} with ${quoted(text)}`
}

/** Quote a text in one short line; of several lines the first with words is enough to know it. */
function quoted(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const line = (lines[0] ?? '').trim()
  const short = line.length > maxQuote ? `${line.slice(0, maxQuote - 1).trimEnd()}…` : line
  return lines.length > 1 && short === line ? `\`${short}\` …` : `\`${short}\``
}
