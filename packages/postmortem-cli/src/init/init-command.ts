import type {ExitCode} from '../exit-code.ts'
import type {ParametersOf} from '../options/commands.ts'
import type {CheckedFile} from '../lint/checked-file.ts'
import type {Choice} from './house-style.ts'
import type {Report} from './report.ts'
import {existsSync} from 'node:fs'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {exitCode, UsageError} from '../exit-code.ts'
import {configurationFor} from '../files/configured.ts'
import {findInputs} from '../files/find-files.ts'
import {writeWhole} from '../files/write-whole.ts'
import {isFailure} from '../lint/checked-file.ts'
import {lintInBatches} from '../lint/lint-in-batches.ts'
import {escapeControls, escapeControlsInLines} from '../report/escape-controls.ts'
import {amount} from '../report/summary.ts'
import {configurationText} from './configuration-text.ts'
import {howToRead, merged, whatIsLeft} from './house-style.ts'
import {remainingTable} from './remaining.ts'

/** The configuration that is written. */
const name = '.remarkrc.yml'

/**
 * Write a configuration that suits the postmortems that are there, and say what is reported with it.
 *
 * @param parameters
 *   What the user wrote.
 */
export async function initCommand({
  inputs: given,
  values
}: ParametersOf<'init'>): Promise<ExitCode> {
  const cwd = process.cwd()
  const {timeout} = values
  await refuseConfigured(cwd)
  const inputs = given.length > 0 ? given : ['.']
  const {failures, files} = await findInputs(inputs, {cwd, timeout})
  const before = await check(files, {cwd, timeout, noConfig: true})
  const reports = reportsIn(before)
  for (const {path, reason} of [...failures, ...before.flatMap(failureOf)])
    say(`${path}: ${reason}`)

  const text = await suitableConfiguration(reports, {cwd, timeout})
  process.stdout.write(escapeControlsInLines(text))
  if (values['dry-run']) {
    say(`Would write \`${name}\`, from ${amount(reports.length, 'incident report')}.`)
    return exitCode.clean
  }
  await writeWhole(path.join(cwd, name), text)
  say(`Wrote \`${name}\`, from ${amount(reports.length, 'incident report')}.`)
  if (reports.length === 0) return exitCode.clean
  const paths = reports.map((report) => report.path)
  const after = await check(paths, {cwd, timeout, noConfig: false})
  process.stderr.write(`\n${remainingTable(reports, after)}`)
  return exitCode.clean
}

/** With a setting more is read, which may ask for another one: a few rounds are enough. */
const rounds = 4

/** Find settings, each time with what is read with those that were found before. */
async function suitableConfiguration(
  reports: ReadonlyArray<Report>,
  options: {cwd: string; timeout: number}
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'postmortem-init-'))
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const paths = reports.map((report) => report.path)
  let choices: Array<Choice> = []
  let read = reports
  try {
    for (let round = 0; round < rounds; round++) {
      const found = merged([...choices, ...howToRead(read, zone)])
      if (JSON.stringify(found) === JSON.stringify(choices)) break
      choices = found
      const configFile = path.join(folder, `${round}.yml`)
      await writeFile(configFile, configurationText(choices, reports.length))
      read = reportsIn(await check(paths, {...options, noConfig: false, configFile}))
    }
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
  return configurationText(merged([...choices, ...whatIsLeft(read)]), reports.length)
}

function reportsIn(files: ReadonlyArray<CheckedFile>): Array<Report> {
  return files.flatMap(({messages, path, postmortem}) =>
    postmortem ? [{messages, path, postmortem}] : []
  )
}

/** Settings that somebody has thought about are not written over, nor mixed with others. */
async function refuseConfigured(cwd: string): Promise<void> {
  if (existsSync(path.join(cwd, name)) || (await configurationFor(name, {cwd})).isConfigured) {
    throw new UsageError(
      'Unexpected configuration of remark here or in a folder above, expected none; remove it to begin anew'
    )
  }
}

function check(
  paths: ReadonlyArray<string>,
  options: {cwd: string; noConfig: boolean; timeout: number; configFile?: string}
): Promise<Array<CheckedFile>> {
  return lintInBatches(paths, {
    ...options,
    preset: 'recommended',
    keep: 'postmortem',
    threads: undefined,
    // What was looked up before the configuration was written does not hold afterwards.
    alwaysInThread: !options.noConfig,
    onProgress: () => {}
  })
}

function failureOf({messages, path}: CheckedFile): Array<{path: string; reason: string}> {
  return messages.filter(isFailure).map(({reason}) => ({path, reason}))
}

function say(line: string): void {
  process.stderr.write(`${escapeControls(line)}\n`)
}
