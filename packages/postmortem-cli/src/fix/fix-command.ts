import type {ExitCode} from '../exit-code.ts'
import type {ParametersOf} from '../options/commands.ts'
import type {FixedDocument} from './fix-document.ts'
import type {Outcome} from './fix-files.ts'
import process from 'node:process'
import {createTwoFilesPatch} from 'diff'
import {exitCode} from '../exit-code.ts'
import {configurationChoice} from '../files/configured.ts'
import {findInputs} from '../files/find-files.ts'
import {requireTerminator} from '../hook.ts'
import {ignoredFile} from '../lint/checked-file.ts'
import {nativeParser} from '../lint/native-parser.ts'
import {escapeControls, escapeControlsInLines} from '../report/escape-controls.ts'
import {amount, reasonLines} from '../report/summary.ts'
import {fixedLine, fixFiles, refusalLines} from './fix-files.ts'

/** Lines that a diff takes away or adds. */
const maxChangedLines = 2000

/**
 * Apply safe fixes, and suggestions of which there is one where the user asks for them.
 *
 * @param parameters
 *   What the user wrote.
 */
export async function fixCommand(parameters: ParametersOf<'fix'>): Promise<ExitCode> {
  requireTerminator(parameters)
  const {inputs, values} = parameters
  const {'dry-run': isDryRun, parser, preset, suggestions, timeout} = values
  await nativeParser(parser)
  const choice = await configurationChoice(values, process.cwd())
  const {cwd} = choice
  const found = await findInputs(inputs, {cwd, timeout})
  const outcome = await fixFiles(
    found.files,
    {...choice, inputs, isDryRun, parser, preset, suggestions, timeout},
    (fixed) => process.stdout.write(isDryRun ? diffOf(fixed, timeout) : `${fixedLine(fixed)}\n`)
  )
  outcome.failures.unshift(...found.failures)

  print([...found.warnings, ...outcome.failures].map(({path, reason}) => `${path}: ${reason}`))
  print(outcome.refused.flatMap(refusalLines))
  if (!values.quiet) {
    const others = outcome.leftAlone.filter(({path}) => found.named.has(path))
    process.stderr.write(reasonLines([...found.ignored.map(ignoredFile), ...others]))
    if (found.isSearch) print([closingLine(outcome, found.files.length, isDryRun)])
  }
  if (outcome.failures.length > 0) return exitCode.failure
  return isDryRun && outcome.fixed.length > 0 ? exitCode.findings : exitCode.clean
}

function print(lines: ReadonlyArray<string>): void {
  for (const line of lines) process.stderr.write(`${escapeControls(line)}\n`)
}

/** The time of a diff grows with the square of the lines that change. */
function diffOf({before, path, value, ...fixed}: FixedDocument, seconds: number): string {
  const name = escapeControls(path)
  const limits = {maxEditLength: maxChangedLines, timeout: seconds * 1000}
  const diff = createTwoFilesPatch(name, name, before, value, undefined, undefined, limits)
  return diff === undefined
    ? `${name}: would fix ${amount(fixed.count, 'problem')}; the change is too large to show\n`
    : escapeControlsInLines(diff)
}

/** `Fixed 3 problems in 2 files (of 40 files; 28 left alone).` */
function closingLine(
  {failures, fixed, leftAlone, refused}: Outcome,
  total: number,
  isDryRun: boolean
): string {
  const count = fixed.reduce((sum, document) => sum + document.count, 0)
  const notApplied = refused.reduce((sum, document) => sum + document.refused.length, 0)
  const others = [
    [leftAlone.length, 'left alone'],
    [failures.length, 'failed'],
    [notApplied, `${notApplied === 1 ? 'fix' : 'fixes'} not applied`]
  ] as const
  const list = others.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`)
  const outOf = [`of ${amount(total, 'file')}`, ...list].join('; ')
  const what = count === 0 ? 'no problems' : amount(count, 'problem')
  const where = count === 0 ? '' : ` in ${amount(fixed.length, 'file')}`
  return `${isDryRun ? 'Would fix' : 'Fixed'} ${what}${where} (${outOf}).`
}
