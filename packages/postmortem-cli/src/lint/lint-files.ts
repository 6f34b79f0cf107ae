import type {CheckedFile} from './checked-file.ts'
import type {LintOptions} from './lint-documents.ts'
import {readDocument} from '../files/read-document.ts'
import {failedFile} from './checked-file.ts'
import {lintDocuments} from './lint-documents.ts'

/**
 * Read files and check them.
 *
 * @param paths
 *   Paths of a batch of files.
 * @param options
 *   How to check.
 * @returns
 *   What was found, failures to read included; in no order.
 */
export async function lintFiles(
  paths: ReadonlyArray<string>,
  options: LintOptions
): Promise<Array<CheckedFile>> {
  const read = await Promise.all(paths.map((file) => readDocument(file, options.cwd)))
  const failed = read.flatMap((one) => ('reason' in one ? [failedFile(one)] : []))
  const documents = read.flatMap((one) => ('value' in one ? [one] : []))
  if (documents.length === 0) return failed
  return [...(await lintDocuments(documents, options)), ...failed]
}
