import type {PresetName} from 'remark-lint-postmortem'
import type {ConfigurationChoice} from '../files/configured.ts'
import type {Failure} from '../lint/checked-file.ts'
import type {ParserName} from '../options/parser-names.ts'
import type {FixedDocument} from './fix-document.ts'
import {readDocument} from '../files/read-document.ts'
import {openChecker} from '../lint/checker.ts'
import {escapeControls} from '../report/escape-controls.ts'
import {amount} from '../report/summary.ts'
import {fixDocument} from './fix-document.ts'
import {writeDocument} from './write-document.ts'

/** How to fix. */
export interface FixOptions extends ConfigurationChoice {
  /** What the user named; links are followed only within these folders. */
  inputs: ReadonlyArray<string>
  preset: PresetName
  /** Parser that the user wants. */
  parser?: ParserName | undefined
  suggestions: boolean
  /** Seconds for a file. */
  timeout: number
  /** Write nothing. */
  isDryRun?: boolean
}

/** Documents by outcome. */
export interface Outcome {
  fixed: Array<FixedDocument>
  leftAlone: Array<FixedDocument>
  /** Documents with fixes that were not applied. */
  refused: Array<FixedDocument>
  failures: Array<Failure>
}

/**
 * Apply the fixes of documents.
 *
 * @param files
 *   Their paths.
 * @param options
 *   How to fix.
 * @param onFixed
 *   Called after each document that has fixes.
 */
export async function fixFiles(
  files: ReadonlyArray<string>,
  options: FixOptions,
  onFixed: (fixed: FixedDocument) => void = () => {}
): Promise<Outcome> {
  const {configFile, cwd, inputs, isDryRun = false, noConfig, parser, preset, timeout} = options
  const outcome: Outcome = {fixed: [], leftAlone: [], refused: [], failures: []}
  const checker = openChecker({configFile, cwd, keep: 'leaves', noConfig: noConfig === true, parser, preset, timeout}) // prettier-ignore
  try {
    for (const file of files) await fixFile(file)
  } finally {
    await checker.close()
  }
  return outcome

  async function fixFile(file: string): Promise<void> {
    const document = await readDocument(file, cwd)
    const fixed = 'reason' in document ? document : await fixDocument(document, checker, options)
    if ('reason' in fixed) outcome.failures.push(fixed)
    else if (fixed.notChecked !== undefined) outcome.leftAlone.push(fixed)
    else {
      if (fixed.refused.length > 0) outcome.refused.push(fixed)
      if (fixed.count > 0) await finish(fixed)
    }
  }

  async function finish(fixed: FixedDocument): Promise<void> {
    const failure = isDryRun ? undefined : await writeDocument(fixed, inputs, cwd)
    if (failure) {
      outcome.failures.push(failure)
      return
    }
    outcome.fixed.push(fixed)
    onFixed(fixed)
  }
}

/** `docs/a.md: fixed 2 problems`. */
export function fixedLine({count, path}: FixedDocument): string {
  return escapeControls(`${path}: fixed ${amount(count, 'problem')}`)
}

/** `a.md:12:3: duration not fixed: its fix would change other text`; places count in the fixed document. */
export function refusalLines({path, refused}: FixedDocument): Array<string> {
  return refused.map(({message: {place, ruleId = ''}, reason}) => {
    const {column, line} = place && 'start' in place ? place.start : place!
    const rule = ruleId.replace(/^postmortem-/, '')
    return `${path}:${line}:${column}: ${rule} not fixed: ${reason}`
  })
}
