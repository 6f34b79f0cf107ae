import type {Postmortem} from 'mdast-util-postmortem'
import type {ExitCode} from '../exit-code.ts'
import type {ParametersOf} from '../options/commands.ts'
import process from 'node:process'
import {exitCode} from '../exit-code.ts'
import {configurationChoice} from '../files/configured.ts'
import {findInputs} from '../files/find-files.ts'
import {readDocument} from '../files/read-document.ts'
import {isFailure} from '../lint/checked-file.ts'
import {openChecker} from '../lint/checker.ts'
import {nativeParser} from '../lint/native-parser.ts'
import {escapeControls} from '../report/escape-controls.ts'

/** An exported document; the list of them has the schema `model.schema.json`. */
interface ExportedPostmortem {
  /** Path relative to the folder that the program runs in, with slashes. */
  path: string
  postmortem: Postmortem
}

/**
 * Print what postmortems say.
 *
 * @param parameters
 *   What the user wrote.
 */
export async function exportCommand({inputs, values}: ParametersOf<'export'>): Promise<ExitCode> {
  const choice = await configurationChoice(values, process.cwd())
  const {cwd} = choice
  const {parser, timeout} = values
  await nativeParser(parser)
  const {failures, files, warnings} = await findInputs(inputs, {cwd, timeout})
  const checker = openChecker({
    ...choice,
    parser,
    preset: 'recommended',
    timeout,
    keep: 'postmortem'
  })
  let isFirst = true

  // One by one, so that memory does not grow with their number.
  process.stdout.write('[')
  try {
    for (const path of files) {
      const document = await readDocument(path, cwd)
      if ('reason' in document) {
        failures.push(document)
        continue
      }
      const {messages, postmortem} = await checker.checkOne(document)
      const failure = messages.find(isFailure)
      if (failure) failures.push({path, reason: failure.reason})
      if (!postmortem) continue
      const exported: ExportedPostmortem = {path, postmortem}
      process.stdout.write(`${isFirst ? '' : ','}\n${escapeControls(JSON.stringify(exported))}`)
      isFirst = false
    }
  } finally {
    await checker.close()
  }
  process.stdout.write('\n]\n')

  for (const {path, reason} of [...warnings, ...failures]) {
    process.stderr.write(`${escapeControls(`${path}: ${reason}`)}\n`)
  }
  return failures.length > 0 ? exitCode.failure : exitCode.clean
}
