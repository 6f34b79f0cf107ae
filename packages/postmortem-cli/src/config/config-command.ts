import type {ExitCode} from '../exit-code.ts'
import type {KeptConfiguration} from '../lint/checked-file.ts'
import type {ParametersOf} from '../options/commands.ts'
import process from 'node:process'
import {exitCode, UsageError} from '../exit-code.ts'
import {configurationChoice} from '../files/configured.ts'
import {readDocument} from '../files/read-document.ts'
import {isFailure} from '../lint/checked-file.ts'
import {checkOnce} from '../lint/checker.ts'
import {escapeControls} from '../report/escape-controls.ts'
import {columnsOf} from '../terminal/columns.ts'
import {tableLines} from '../terminal/table.ts'
import {wrap} from '../terminal/wrap.ts'

/**
 * Print what holds for a file, and where it is set.
 *
 * @param parameters
 *   What the user wrote.
 */
export async function configCommand({inputs, values}: ParametersOf<'config'>): Promise<ExitCode> {
  const [name, ...others] = inputs
  if (name === undefined || others.length > 0) {
    throw new UsageError(
      `Unexpected ${inputs.length} files, expected one, such as \`postmortem config docs/outage.md\``
    )
  }
  const choice = await configurationChoice(values, process.cwd())
  const document = await readDocument(name, choice.cwd)
  if ('reason' in document) throw new UsageError(`${name}: ${document.reason}`)
  const {preset, timeout} = values
  const checked = await checkOnce(document, {...choice, preset, timeout, keep: 'configuration'})
  const {configuration, isDraft, messages, notChecked} = checked
  const failures = messages.filter(isFailure).map(({reason}) => reason)
  for (const reason of failures) process.stderr.write(`${escapeControls(`${name}: ${reason}`)}\n`)
  if (configuration) {
    const shown = {path: name, isDraft: isDraft === true, notChecked, ...configuration}
    process.stdout.write(
      values.json ? `${JSON.stringify(shown, undefined, 2)}\n` : textOf(shown, columnsOf())
    )
  }
  return failures.length > 0 ? exitCode.failure : exitCode.clean
}

interface Shown extends KeptConfiguration {
  path: string
  isDraft: boolean
  notChecked: string | undefined
}

function textOf({file, isDraft, notChecked, path, preset, rules, settings}: Shown, width: number) {
  const on = rules.filter(({severity}) => severity !== 'off')
  const off = rules.filter(({severity}) => severity === 'off').map(({name}) => name)
  const options = rules.flatMap(({name, options}) =>
    options.map(({from, name: option, value}) => [`${name}.${option}`, from, shownValue(value)])
  )
  const state = isDraft ? 'as a draft: errors are warnings, and warnings are not reported' : 'yes'
  const parts = [
    table(
      ['file', path],
      [
        ['configuration', file ?? 'none'],
        ['preset', preset ?? 'none'],
        ['checked', notChecked === undefined ? state : `no: ${notChecked}`]
      ]
    ),
    table(['setting', 'set in', 'value'], settings.map(({from, name, value}) => [name, from, shownValue(value)])), // prettier-ignore
    table(['rule', 'severity', 'set in'], on.map(({from, name, severity}) => [name, severity === 'warn' ? 'warning' : severity, from])), // prettier-ignore
    table(['option', 'set in', 'value'], options),
    off.length === 0 ? [] : wrap(`off: ${off.join(', ')}`, width)
  ]
  const blocks = parts.filter(({length}) => length > 0).map((lines) => lines.join('\n'))
  return `${blocks.join('\n\n')}\n`

  function table(
    header: ReadonlyArray<string>,
    rows: ReadonlyArray<ReadonlyArray<string>>
  ): Array<string> {
    return rows.length === 0
      ? []
      : tableLines(header, rows.map((row) => row.map(escapeControls)), width) // prettier-ignore
  }
}

/** A value as JSON with spaces, so that it is broken between its parts. */
function shownValue(value: unknown): string {
  // A string has no line break of its own: it is escaped.
  return JSON.stringify(value, undefined, 1)
    .replaceAll(/(?<=[[{])\n\s*|\n\s*(?=[\]}])/g, '')
    .replaceAll(/\n\s*/g, ' ')
}
