import type {Root} from 'mdast'
import type {Postmortem} from 'mdast-util-postmortem'
import type {Plugin} from 'unified'
import type {ExitCode} from '../exit-code.ts'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {readingFor} from 'remark-lint-postmortem'
import {exitCode} from '../exit-code.ts'
import {findInputs} from '../files/find-files.ts'
import {readDocument} from '../files/read-document.ts'
import {isFailure} from '../lint/checked-file.ts'
import {lintDocuments} from '../lint/lint-documents.ts'
import {escapeControls} from '../report/escape-controls.ts'

/** What is printed of a document; a list of these has the schema `model.schema.json`. */
interface ExportedPostmortem {
  /** Path relative to the folder that the program runs in, with slashes. */
  path: string
  postmortem: Postmortem
}

/**
 * Print what postmortems say.
 *
 * @param parameters
 *   What the user wrote behind `export`.
 */
export async function exportCommand(parameters: Array<string>): Promise<ExitCode> {
  const {positionals} = parseArgs({args: parameters, allowPositionals: true, options: {}})
  const cwd = process.cwd()
  const {failures, files} = await findInputs(positionals, cwd)
  let isFirst = true

  // One by one, so that memory does not grow with their number.
  process.stdout.write('[')
  for (const path of files) {
    const document = await readDocument(path, cwd)
    if ('reason' in document) {
      failures.push(document)
      continue
    }
    const readings: Array<Postmortem> = []
    const [checked] = await lintDocuments([document], {
      cwd,
      preset: 'recommended',
      plugins: [collectInto(readings)]
    })
    const failure = checked?.messages.find(isFailure)
    if (failure) failures.push({path, reason: failure.reason})
    for (const postmortem of readings) {
      const exported: ExportedPostmortem = {path, postmortem}
      process.stdout.write(`${isFirst ? '' : ','}\n${escapeControls(JSON.stringify(exported))}`)
      isFirst = false
    }
  }
  process.stdout.write('\n]\n')

  for (const {path, reason} of failures) {
    process.stderr.write(`${escapeControls(`${path}: ${reason}`)}\n`)
  }
  return failures.length > 0 ? exitCode.failure : exitCode.clean
}

/** Make a plugin that collects readings as the settings of the user want them. */
function collectInto(readings: Array<Postmortem>): Plugin {
  return function collectReading() {
    return (tree, file) => {
      const {applies, postmortem} = readingFor(this, tree as Root, file)
      if (applies) readings.push(postmortem)
    }
  }
}
