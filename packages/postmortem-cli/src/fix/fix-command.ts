import type {ExitCode} from '../exit-code.ts'
import type {Failure} from '../lint/checked-file.ts'
import type {FixedDocument} from './fix-document.ts'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {createTwoFilesPatch} from 'diff'
import {exitCode} from '../exit-code.ts'
import {findInputs} from '../files/find-files.ts'
import {readDocument} from '../files/read-document.ts'
import {requireTerminator} from '../hook.ts'
import {ignoredFile} from '../lint/checked-file.ts'
import {openChecker} from '../lint/checker.ts'
import {countOf, oneOf} from '../lint/lint-command.ts'
import {presetNames} from '../lint/preset-names.ts'
import {escapeControls, escapeControlsInLines} from '../report/escape-controls.ts'
import {amount, reasonLines} from '../report/summary.ts'
import {fixDocument} from './fix-document.ts'
import {writeDocument} from './write-document.ts'

/** Lines that a diff takes away or adds. */
const maxChangedLines = 2000

/** Documents by outcome. */
interface Outcome {
  fixed: Array<FixedDocument>
  leftAlone: Array<FixedDocument>
  /** Documents with fixes that were not applied. */
  refused: Array<FixedDocument>
  failures: Array<Failure>
  /** How many documents were read. */
  total: number
}

/**
 * Apply safe fixes, and suggestions of which there is one where the user asks for them.
 *
 * @param parameters
 *   Arguments after `fix`.
 */
export async function fixCommand(parameters: Array<string>): Promise<ExitCode> {
  const {positionals, tokens, values} = parseArgs({
    args: parameters,
    allowPositionals: true,
    tokens: true,
    options: {
      'dry-run': {type: 'boolean', default: false},
      hook: {type: 'boolean', default: false},
      'no-config': {type: 'boolean', default: false},
      preset: {type: 'string', default: 'recommended'},
      quiet: {type: 'boolean', default: false},
      suggestions: {type: 'boolean', default: false},
      timeout: {type: 'string', default: '20'}
    }
  })
  if (values.hook) requireTerminator(tokens)
  const cwd = process.cwd()
  const timeout = countOf('--timeout', values.timeout)
  const checker = openChecker({
    cwd,
    keep: 'leaves',
    preset: oneOf('--preset', values.preset, presetNames),
    noConfig: values['no-config'],
    timeout
  })
  const {failures, files, ignored, isSearch, named, warnings} = await findInputs(positionals, {
    cwd,
    timeout
  })
  const outcome: Outcome = {fixed: [], leftAlone: [], refused: [], failures, total: files.length}

  try {
    for (const file of files) await fixFile(file)
  } finally {
    await checker.close()
  }

  print([...warnings, ...failures].map(({path, reason}) => `${path}: ${reason}`))
  print(outcome.refused.flatMap(refusalLines))
  if (!values.quiet) {
    const others = outcome.leftAlone.filter(({path}) => named.has(path))
    process.stderr.write(reasonLines([...ignored.map(ignoredFile), ...others]))
    if (isSearch) print([closingLine(outcome, values['dry-run'])])
  }
  if (failures.length > 0) return exitCode.failure
  return values['dry-run'] && outcome.fixed.length > 0 ? exitCode.findings : exitCode.clean

  async function fixFile(file: string): Promise<void> {
    const document = await readDocument(file, cwd)
    const fixed = 'reason' in document ? document : await fixDocument(document, checker, values)
    if ('reason' in fixed) failures.push(fixed)
    else if (fixed.notChecked !== undefined) outcome.leftAlone.push(fixed)
    else {
      if (fixed.refused.length > 0) outcome.refused.push(fixed)
      if (fixed.count > 0) await finish(fixed)
    }
  }

  async function finish(fixed: FixedDocument): Promise<void> {
    const failure = values['dry-run'] ? undefined : await writeDocument(fixed, positionals, cwd)
    if (failure) {
      failures.push(failure)
      return
    }
    outcome.fixed.push(fixed)
    process.stdout.write(values['dry-run'] ? diffOf(fixed, timeout) : `${lineOf(fixed)}\n`)
  }
}

function print(lines: ReadonlyArray<string>): void {
  for (const line of lines) process.stderr.write(`${escapeControls(line)}\n`)
}

function lineOf({count, path}: FixedDocument): string {
  return escapeControls(`${path}: fixed ${amount(count, 'problem')}`)
}

/** `a.md:12:3: duration not fixed: its fix would change other text`; places count in the fixed document. */
function refusalLines({path, refused}: FixedDocument): Array<string> {
  return refused.map(({message: {place, ruleId = ''}, reason}) => {
    const {column, line} = place && 'start' in place ? place.start : place!
    const rule = ruleId.replace(/^postmortem-/, '')
    return `${path}:${line}:${column}: ${rule} not fixed: ${reason}`
  })
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
  {failures, fixed, leftAlone, refused, total}: Outcome,
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
