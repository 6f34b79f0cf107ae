import type {Postmortem} from 'mdast-util-postmortem'
import type {PresetName} from 'remark-lint-postmortem'
import type {Root} from 'mdast'
import type {VFileMessage} from 'vfile-message'
import type {Answer, Finding, NamedChange, Request, View} from './protocol.ts'
import {rules, unfolded} from 'remark-lint-postmortem'
import remarkParse from 'remark-parse'
import lightSyntax from 'remark-preset-postmortem/light-syntax'
import {presets} from 'remark-preset-postmortem/plugins'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {fixesOf} from '../../../postmortem-language-server/src/actions/fixes.ts'
import {suppressionOf} from '../../../postmortem-language-server/src/actions/suppression.ts'
import {codeLensesOf} from '../../../postmortem-language-server/src/views/code-lens.ts'

/**
 * Check a document.
 *
 * @param request
 *   Document, and how to check it.
 */
export function check({id, path, preset, settings, text, wantsModel}: Request): Answer {
  const start = performance.now()
  const file = new VFile({value: text, path})
  const processor = unified()
    .use(remarkParse)
    .use(lightSyntax)
    .use(presets[preset as PresetName] ?? presets.recommended)
    .data('settings', {postmortem: settings})
  let tree: Root | undefined
  try {
    tree = processor.parse(file)
    processor.runSync(tree, file)
  } catch (error) {
    return {
      id,
      findings: [],
      isBlank: false,
      notChecked: error instanceof Error ? error.message : String(error),
      problems: [],
      took: performance.now() - start,
      view: undefined
    }
  }
  const took = performance.now() - start
  const lines = text.split('\n')
  const places = placesIn(lines)
  const messages = unfolded(file.messages)
  const {postmortem, postmortemNotChecked} = file.data
  return {
    id,
    findings: messages
      .filter((message) => message.place)
      .map((message) => findingOf(message, tree, lines, places))
      .toSorted((a, b) => a.from - b.from || a.to - b.to),
    isBlank: text.trim() === '',
    notChecked: postmortemNotChecked,
    problems: messages.filter(({place}) => !place).map(({reason}) => reason),
    took,
    view: wantsModel && postmortem ? viewOf(postmortem) : undefined
  }
}

function viewOf(postmortem: Postmortem): View {
  return {
    // Parts that are read when they are asked for.
    postmortem: JSON.parse(JSON.stringify(postmortem)) as Postmortem,
    durations: codeLensesOf(postmortem).flatMap(({command}) => command?.title ?? [])
  }
}

type Places = (point: {line: number; column: number}) => number

/** Offsets of points, which not all edits have. */
function placesIn(lines: ReadonlyArray<string>): Places {
  const starts: Array<number> = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length + 1
  }
  const end = at - 1
  return ({column, line}) => Math.min((starts[line - 1] ?? end) + column - 1, end)
}

function findingOf(
  message: VFileMessage,
  tree: Root,
  lines: ReadonlyArray<string>,
  places: Places
): Finding {
  const {fatal, fixClass, note, reason, ruleId = ''} = message
  const {from, line, to} = spanOf(message, places)
  const cause = message.cause as VFileMessage | undefined
  const suppression = suppressionOf(message, tree, lines)
  const edits = [
    ...(fixClass ? fixesOf(message, fixClass) : []),
    ...(suppression ? [suppression] : [])
  ]
  const rule = ruleId.replace(/^postmortem-/, '')
  return {
    level: fatal ? 'error' : fatal === false ? 'warning' : 'info',
    rule,
    hasPage: Object.hasOwn(rules, rule),
    ruleId,
    reason,
    note: note ?? undefined,
    from,
    to,
    line,
    fixClass,
    fixes: edits.map(({edit, title}): NamedChange => ({
      title,
      from: places(edit.start),
      to: places(edit.end),
      insert: edit.text,
      isSuppression: edit === suppression?.edit
    })),
    related: cause?.place ? {reason: cause.reason, ...spanOf(cause, places)} : undefined
  }
}

function spanOf({place}: VFileMessage, places: Places): {from: number; to: number; line: number} {
  const {end, start} =
    place && 'start' in place
      ? place
      : {start: place ?? {line: 1, column: 1}, end: place ?? {line: 1, column: 1}}
  return {from: places(start), to: places(end), line: start.line}
}
