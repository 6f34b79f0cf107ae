import type {ExitCode} from '../exit-code.ts'
import type {Document} from '../files/read-document.ts'
import type {Failure} from '../lint/checked-file.ts'
import type {Checker} from '../lint/checker.ts'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {createTwoFilesPatch} from 'diff'
import writeFileAtomic from 'write-file-atomic'
import {exitCode} from '../exit-code.ts'
import {findInputs} from '../files/find-files.ts'
import {readDocument} from '../files/read-document.ts'
import {requireTerminator} from '../hook.ts'
import {isFailure} from '../lint/checked-file.ts'
import {openChecker} from '../lint/checker.ts'
import {countOf, oneOf} from '../lint/lint-command.ts'
import {presetNames} from '../lint/preset-names.ts'
import {applyFixes} from './apply-fixes.ts'

/** A repair can make room for another one, but not for ever. */
const mostRounds = 10

/** A document, with what became of it. */
interface Fixed extends Document {
  before: string
}

/**
 * Repair what has exactly one repair.
 *
 * @param parameters
 *   What the user wrote behind `fix`.
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
      timeout: {type: 'string', default: '20'}
    }
  })
  if (values.hook) requireTerminator(tokens)
  const cwd = process.cwd()
  const checker = openChecker({
    cwd,
    preset: oneOf('--preset', values.preset, presetNames),
    noConfig: values['no-config'],
    timeout: countOf('--timeout', values.timeout)
  })
  const {failures, files, warnings} = await findInputs(positionals, cwd)
  const finish = values['dry-run'] ? showChange : write
  let changed = 0

  try {
    for (const file of files) {
      const fixed = await fix(file, cwd, checker)
      if ('reason' in fixed) failures.push(fixed)
      if (!('before' in fixed) || fixed.value === fixed.before) continue
      const failure = await finish(fixed, cwd)
      if (failure) failures.push(failure)
      else changed++
    }
  } finally {
    await checker.close()
  }

  for (const {path, reason} of [...warnings, ...failures])
    process.stderr.write(`${path}: ${reason}\n`)
  if (failures.length > 0) return exitCode.failure
  return values['dry-run'] && changed > 0 ? exitCode.findings : exitCode.clean
}

async function fix(file: string, cwd: string, checker: Checker): Promise<Failure | Fixed> {
  const document = await readDocument(file, cwd)
  if ('reason' in document) return document
  let {value} = document
  for (let round = 0; round < mostRounds; round++) {
    const {messages} = await checker.checkOne({path: file, value})
    const failure = messages.find(isFailure)
    if (failure) return {path: file, reason: failure.reason}
    const next = applyFixes(value, messages)
    if (next === value) break
    value = next
  }
  return {path: file, value, before: document.value}
}

async function showChange({before, path, value}: Fixed): Promise<undefined> {
  process.stdout.write(createTwoFilesPatch(path, path, before, value))
}

/** Put the new text in place of the old one, in one step. */
async function write(
  {before, path: file, value}: Fixed,
  cwd: string
): Promise<Failure | undefined> {
  const full = path.resolve(cwd, file)
  try {
    if ((await readFile(full, 'utf8')) !== before) {
      return {path: file, reason: 'Cannot write file: it has changed meanwhile'}
    }
    await writeFileAtomic(full, value)
    process.stdout.write(`${file}: repaired\n`)
    return undefined
  } catch (error) {
    return {path: file, reason: `Cannot write file: ${(error as Error).message}`}
  }
}
