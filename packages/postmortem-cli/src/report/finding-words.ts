import type {PlainMessage} from '../lint/checked-file.ts'
import type {Point} from 'unist'
import {unfolded} from 'remark-lint-postmortem/edits'

/** Level of a message, as users write it. */
export type Level = 'error' | 'info' | 'warning'

/** Give the level of a message; `fatal` is not there for information. */
export function levelOf({fatal}: PlainMessage): Level {
  if (fatal === undefined) return 'info'
  return fatal ? 'error' : 'warning'
}

/**
 * Name the rule of a message: as comments that suppress it do, and those of others with the source
 * that they are from.
 *
 * @returns
 *   `postmortem-severity`, `plugin:rule`; `undefined` for a failure of the program.
 */
export function ruleOf({ruleId, source}: PlainMessage): string | undefined {
  if (ruleId === undefined) return undefined
  const isOurs = source === undefined || /^remark-lint(?:-postmortem)?$/.test(source)
  return isOurs ? ruleId : `${source}:${ruleId}`
}

/** Say whether a message can be fixed: by `fix`, or with a suggestion. */
export function fixOf(message: PlainMessage): 'fixable' | 'suggestion' | undefined {
  const classes = new Set(unfolded([message]).map(({fixClass}) => fixClass))
  if (classes.has('safe')) return 'fixable'
  return classes.has('suggestion') ? 'suggestion' : undefined
}

/** Where a message starts. */
export function startOf({place}: Pick<PlainMessage, 'place'>): Point | undefined {
  return place && 'start' in place ? place.start : place
}

/** `docs/a.md:4:15`. */
export function placeOf(path: string, message: Pick<PlainMessage, 'place'>): string {
  const start = startOf(message)
  return start ? `${path}:${start.line}:${start.column}` : path
}
