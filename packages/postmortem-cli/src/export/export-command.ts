import type {Postmortem} from 'mdast-util-postmortem'
import type {ExitCode} from '../exit-code.ts'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {exitCode} from '../exit-code.ts'
import {findInputs} from '../files/find-files.ts'
import {readDocument} from '../files/read-document.ts'
import {isFailure} from '../lint/checked-file.ts'
import {openChecker} from '../lint/checker.ts'
import {countOf} from '../lint/lint-command.ts'
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
 *   Arguments after `export`.
 */
export async function exportCommand(parameters: Array<string>): Promise<ExitCode> {
  const {positionals, values} = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: {
      'no-config': {type: 'boolean', default: false},
      timeout: {type: 'string', default: '20'}
    }
  })
  const cwd = process.cwd()
  const timeout = countOf('--timeout', values.timeout)
  const {failures, files, warnings} = await findInputs(positionals, {cwd, timeout})
  const checker = openChecker({
    cwd,
    preset: 'recommended',
    noConfig: values['no-config'],
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
