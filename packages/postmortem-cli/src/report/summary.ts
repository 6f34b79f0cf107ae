import type {CheckedFile, PlainMessage} from '../lint/checked-file.ts'
import {unfolded} from 'remark-lint-postmortem/edits'
import {escapeControls} from './escape-controls.ts'

/**
 * Say why files were left alone.
 *
 * @param files
 *   What was found.
 * @returns
 *   A line for each file that was left alone, with a line ending.
 */
export function reasonLines(
  files: ReadonlyArray<Pick<CheckedFile, 'notChecked' | 'path'>>
): string {
  return files
    .flatMap(({notChecked, path}) =>
      notChecked === undefined ? [] : `${escapeControls(`${path}: not checked: ${notChecked}`)}\n`
    )
    .join('')
}

/**
 * Say which files were checked as drafts, as fewer problems are reported of them.
 *
 * @param files
 *   What was found.
 * @returns
 *   A line for each file that is a draft, with a line ending.
 */
export function draftLines(files: ReadonlyArray<Pick<CheckedFile, 'isDraft' | 'path'>>): string {
  const what = 'checked as a draft: errors are warnings, and warnings are not reported'
  return files
    .filter(({isDraft}) => isDraft)
    .map(({path}) => `${escapeControls(`${path}: ${what}`)}\n`)
    .join('')
}

/**
 * Sum up a run: how many files were checked, and what was found.
 *
 * @param files
 *   All files, each with its failures, also with those that are reported once for many.
 * @param messages
 *   Their messages.
 * @param whyNone
 *   Why there are no files, if there are none.
 * @returns
 *   One line, with a line ending.
 */
export function closingLine(
  files: ReadonlyArray<CheckedFile>,
  messages: ReadonlyArray<PlainMessage>,
  whyNone = 'no files have changed'
): string {
  if (files.length === 0) return `Nothing was checked: ${whyNone}.\n`
  const leftAlone = files.filter(({notChecked}) => notChecked !== undefined).length
  const failed = files.filter(({messages}) => messages.some(isOfNoRule)).length
  const checked = files.length - leftAlone - failed
  const others = [
    ...(leftAlone > 0 ? [`${leftAlone} left alone`] : []),
    ...(failed > 0 ? [`${failed} could not be checked`] : [])
  ].join(', ')
  const outOf = others === '' ? '' : ` (of ${amount(files.length, 'file')}; ${others})`
  if (checked === 0) return `Nothing was checked${outOf}.\n`
  const findings = findingsOf(messages.filter((message) => !isOfNoRule(message)))
  const drafts = draftsOf(files.filter(({isDraft}) => isDraft).length, checked)
  return `Checked ${amount(checked, 'incident report')}${drafts}${outOf}: ${findings}.\n`
}

function draftsOf(drafts: number, checked: number): string {
  if (drafts === 0) return ''
  if (drafts < checked) return `, ${drafts} of them ${drafts === 1 ? 'a draft' : 'drafts'}`
  return drafts === 1 ? ', a draft' : ', all of them drafts'
}

/** A failure of the program, which is not a finding. */
function isOfNoRule({fatal, ruleId}: PlainMessage): boolean {
  return fatal === true && ruleId === undefined
}

function findingsOf(messages: ReadonlyArray<PlainMessage>): string {
  if (messages.length === 0) return 'no problems'
  const count = (wanted: boolean | undefined) =>
    messages.filter(({fatal}) => fatal === wanted).length
  const kinds = [
    [count(true), 'error'],
    [count(false), 'warning'],
    [count(undefined), 'information message']
  ] as const
  const list = kinds.filter(([number]) => number > 0).map(([number, name]) => amount(number, name))
  return [...list, ...fixableOf(messages)].join(', ')
}

function fixableOf(messages: ReadonlyArray<PlainMessage>): Array<string> {
  const fixable = messages.filter((message) =>
    unfolded([message]).some(({fixClass}) => fixClass === 'safe')
  ).length
  if (fixable === 0) return []
  const which = fixable < messages.length ? `${fixable} of them ` : fixable > 1 ? 'all ' : ''
  return [`${which}fixable with \`postmortem fix\``]
}

/**
 * Write a number of things: `1 file`, `2 files`.
 *
 * @param number
 *   How many.
 * @param noun
 *   What, in the singular of a regular noun.
 */
export function amount(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
