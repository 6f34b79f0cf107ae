import type {CalendarDate} from 'mdast-util-postmortem'
import type {ExitCode} from '../exit-code.ts'
import type {ParametersOf} from '../options/commands.ts'
import type {OverviewFormat} from '../options/overview-formats.ts'
import type {Overview} from './overview.ts'
import {findDate} from 'mdast-util-postmortem'
import path from 'node:path'
import process from 'node:process'
import {isoDay} from 'remark-lint-postmortem'
import {exitCode, UsageError} from '../exit-code.ts'
import {configurationChoice} from '../files/configured.ts'
import {findInputs} from '../files/find-files.ts'
import {writeOutput} from '../files/write-output.ts'
import {isFailure} from '../lint/checked-file.ts'
import {lintInBatches} from '../lint/lint-in-batches.ts'
import {escapeControls, escapeControlsInLines} from '../report/escape-controls.ts'
import {overviewOf} from './overview.ts'

/** Each form is loaded when it is asked for. */
const writers: Record<OverviewFormat, (overview: Overview, folder: string) => Promise<string>> = {
  async markdown(overview, folder) {
    return (await import('./markdown.ts')).overviewMarkdown(overview, folder)
  },
  async html(overview, folder) {
    return (await import('./html-page.ts')).overviewPage(overview, folder)
  },
  async csv(overview) {
    return (await import('./csv.ts')).overviewCsv(overview)
  },
  async json(overview) {
    return `${escapeControlsInLines(JSON.stringify(overview, undefined, 2))}\n`
  }
}

/**
 * Sum up the postmortems of a folder.
 *
 * @param parameters
 *   What the user wrote.
 */
export async function reportCommand({inputs, values}: ParametersOf<'report'>): Promise<ExitCode> {
  const {preset, timeout} = values
  const today = values.today === undefined ? undefined : readToday(values.today)
  const file = values['overview-file']
  const choice = await configurationChoice(values, process.cwd())
  const {cwd} = choice
  const found = await findInputs(inputs.length > 0 ? inputs : ['.'], {cwd, timeout})
  const checked = await lintInBatches(found.files, {
    ...choice,
    preset,
    timeout,
    keep: 'postmortem',
    threads: undefined,
    onProgress: () => {}
  })
  const overview = overviewOf(checked, today)
  const output = file === undefined ? undefined : path.resolve(cwd, file)
  // Links lead from the file that they are in.
  const folder = output === undefined ? '' : path.relative(cwd, path.dirname(output))
  const text = await writers[values['overview-format']](overview, folder)
  if (output === undefined) process.stdout.write(text)
  else await writeOutput('report', output, text, cwd)

  const failures = [
    ...found.failures,
    ...checked.flatMap(({messages, path}) =>
      messages.filter(isFailure).map(({reason}) => ({path, reason}))
    )
  ]
  for (const {path, reason} of [...found.warnings, ...failures]) {
    process.stderr.write(`${escapeControls(`${path}: ${reason}`)}\n`)
  }
  return failures.length > 0 ? exitCode.failure : exitCode.clean
}

function readToday(given: string): CalendarDate {
  const date = findDate(given)?.date
  if (date && isoDay(date) === given) return date
  throw new UsageError(
    `Unexpected value \`${given}\` of \`--today\`, expected a day such as \`2026-01-31\``
  )
}
