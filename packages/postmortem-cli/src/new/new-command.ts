import type {ExitCode} from '../exit-code.ts'
import type {KeptConfiguration} from '../lint/checked-file.ts'
import type {ParametersOf} from '../options/commands.ts'
import type {SeverityScale} from 'remark-lint-postmortem'
import type {CheckerOptions} from '../lint/checker.ts'
import type {Defaults} from './ask.ts'
import type {DraftFormName, Known} from './draft.ts'
import path from 'node:path'
import process from 'node:process'
import {supportedLocales} from 'mdast-util-postmortem'
import {formNames, severityLevels, unfolded} from 'remark-lint-postmortem'
import {exitCode, UsageError} from '../exit-code.ts'
import {configurationChoice} from '../files/configured.ts'
import {readDocument} from '../files/read-document.ts'
import {writeNew} from '../files/write-new.ts'
import {isFailure} from '../lint/checked-file.ts'
import {checkOnce} from '../lint/checker.ts'
import {escapeControls, escapeControlsInLines} from '../report/escape-controls.ts'
import {amount} from '../report/summary.ts'
import {askForRest, canAsk, inTerminal} from './ask.ts'
import {draftOf} from './draft.ts'
import {fillTemplate} from './fill-template.ts'
import {plainLine} from './plain-text.ts'
import {slugOf} from './slug.ts'

type Values = ParametersOf<'new'>['values']

/**
 * Start a postmortem. Without a title, the user is asked for it and for what else is known, if there
 * is a terminal.
 *
 * @param parameters
 *   What the user wrote.
 */
export async function newCommand(parameters: ParametersOf<'new'>): Promise<ExitCode> {
  const isAsking = parameters.inputs.length === 0 && canAsk()
  if (isPresetGiven(parameters) && parameters.values.template !== undefined) {
    throw new UsageError('Unexpected `--template` beside `--preset`, expected one or the other')
  }
  const choice = await configurationChoice(parameters.values, process.cwd())
  const {preset, timeout} = parameters.values
  const options = {...choice, preset, timeout}
  const known = isAsking ? undefined : knownOf(parameters)
  const configuration = await configurationAt(fileFor(known ?? sample, parameters.values), options)
  const {values, ...answered} = isAsking
    ? await inTerminal((ask) => askForRest(parameters, defaultsOf(parameters, configuration), ask))
    : parameters
  return write(
    {values, ...answered},
    known ?? knownOf({values, ...answered}),
    configuration,
    options
  )
}

/** Where a draft goes does not depend on what happened, as far as a configuration is concerned. */
const sample: Known = {
  title: 'Incident',
  date: '2026-01-31',
  severity: undefined,
  owner: undefined,
  authors: []
}

async function configurationAt(
  path: string,
  options: CheckerOptions
): Promise<KeptConfiguration | undefined> {
  const value = draftOf('canonical', sample)
  const {configuration, messages} = await checkOnce({path, value}, {...options, keep: 'configuration'}) // prettier-ignore
  const failure = messages.find(isFailure)
  if (failure) throw new UsageError(failure.reason)
  return configuration
}

function defaultsOf(
  parameters: ParametersOf<'new'>,
  configuration: KeptConfiguration | undefined
): Defaults {
  const isChosen =
    isPresetGiven(parameters) ||
    templateFor(parameters, configuration) !== undefined ||
    formOfConfiguration(configuration) !== 'canonical'
  const severity = valueOf('severity', configuration) as SeverityScale | undefined
  return {
    today: dayOf(new Date()),
    levels: severityLevels(severity ?? {}),
    forms: isChosen ? [] : formNames,
    checkDate: checkedDate
  }
}

async function write(
  parameters: ParametersOf<'new'>,
  known: Known,
  configuration: KeptConfiguration | undefined,
  options: CheckerOptions
): Promise<ExitCode> {
  const {values} = parameters
  const file = fileFor(known, values)
  const template = templateFor(parameters, configuration)
  const form = isPresetGiven(parameters)
    ? formOf(values.preset)
    : formOfConfiguration(configuration)
  const locale = localeOf(values.language, configuration)
  if (values.language !== undefined && (template !== undefined || form !== 'canonical')) {
    throw new UsageError(
      `Unexpected \`--language\` for ${template === undefined ? `the form \`${form}\`` : 'a template'}, expected a draft of no published form`
    )
  }
  const text =
    template === undefined
      ? draftOf(form, {...known, locale: form === 'canonical' ? locale : undefined})
      : fillTemplate(await readTemplate(template, options.cwd), known)
  if (values['dry-run']) {
    process.stdout.write(escapeControlsInLines(text))
    say(`Would write \`${file}\`.`)
    return exitCode.clean
  }
  await writeNew(file, text, options.cwd, 'choose another title or date, or name another file with `--output`') // prettier-ignore
  const checked = await checkOnce({path: file, value: text}, options)
  const open = unfolded(checked.messages).filter(({ruleId}) => ruleId === 'postmortem-no-placeholder') // prettier-ignore
  process.stdout.write(`${escapeControls(file)}\n`)
  say(
    checked.notChecked === undefined
      ? `Wrote a draft with ${amount(open.length, 'placeholder')} to fill in.`
      : `Wrote a draft, which is not checked: ${checked.notChecked}`
  )
  return exitCode.clean
}

function isPresetGiven({given}: ParametersOf<'new'>): boolean {
  return given.some(({name}) => name === 'preset')
}

function templateFor(
  parameters: ParametersOf<'new'>,
  configuration: KeptConfiguration | undefined
): string | undefined {
  const {template} = parameters.values
  return template ?? (isPresetGiven(parameters) ? undefined : settingOf('template', configuration))
}

/** What is known of the incident, each in one line. */
function knownOf({inputs, values}: ParametersOf<'new'>): Known {
  const {author, date, owner, severity} = values
  const title = plainLine(inputs.join(' '))
  if (title === '') {
    throw new UsageError(
      "Missing title, expected what happened, such as `postmortem new 'Checkout fails'`"
    )
  }
  return {
    title,
    date: date === undefined ? dayOf(new Date()) : checkedDate(date),
    severity: lineOf(severity),
    owner: lineOf(owner),
    authors: author.flatMap((name) => lineOf(name) ?? [])
  }
}

function lineOf(text: string | undefined): string | undefined {
  const line = plainLine(text ?? '')
  return line === '' ? undefined : line
}

/**
 * Say which day it is, where the program runs.
 *
 * @param now
 *   Time.
 */
export function dayOf(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
}

function checkedDate(date: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))
  // JavaScript takes February 30 for a day of March.
  if (isDay && new Date(date).toISOString().startsWith(date)) return date
  throw new UsageError(
    `Unexpected value \`${date}\` of \`--date\`, expected a date such as \`2026-01-31\``
  )
}

/** Path of the draft. */
function fileFor({date, title}: Known, {folder, output}: Values): string {
  if (output === undefined) {
    const name = `${date}-${slugOf(title) || 'incident'}.md`
    return path.join(folder ?? 'docs/postmortems', name)
  }
  if (folder === undefined) return path.normalize(output)
  throw new UsageError('Unexpected `--output` beside `--folder`, expected one or the other')
}

async function readTemplate(template: string, cwd: string): Promise<string> {
  const document = await readDocument(template, cwd)
  if ('value' in document) return document.value
  throw new UsageError(`Cannot use template \`${template}\`: ${document.reason}`)
}

function formOf(preset: unknown): DraftFormName {
  return formNames.find((name) => name === preset) ?? 'canonical'
}

/** The setting says more than the preset. */
function formOfConfiguration(configuration: KeptConfiguration | undefined): DraftFormName {
  return formOf(
    formNames.find((name) => name === settingOf('form', configuration)) ?? configuration?.preset
  )
}

function localeOf(
  given: string | undefined,
  configuration: KeptConfiguration | undefined
): string | undefined {
  if (given !== undefined && !supportedLocales.includes(given)) {
    throw new UsageError(
      `Unexpected value \`${given}\` of \`--language\`, expected one of ${supportedLocales.join(', ')}`
    )
  }
  const setting = settingOf('locale', configuration)
  return (
    given ?? (setting !== undefined && supportedLocales.includes(setting) ? setting : undefined)
  )
}

function settingOf(name: string, configuration: KeptConfiguration | undefined): string | undefined {
  const value = valueOf(name, configuration)
  return typeof value === 'string' ? value : undefined
}

function valueOf(name: string, configuration: KeptConfiguration | undefined): unknown {
  return configuration?.settings.find((setting) => setting.name === name)?.value
}

function say(line: string): void {
  process.stderr.write(`${escapeControls(line)}\n`)
}
