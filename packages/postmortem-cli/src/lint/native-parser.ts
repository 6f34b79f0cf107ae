import type {ParseNatively} from 'remark-preset-postmortem/native-syntax'
import type {ParserName} from '../options/parser-names.ts'
import {UsageError} from '../exit-code.ts'
import {loadSatteri} from './load-satteri.ts'

let loaded: Promise<ParseNatively | Error> | undefined

/**
 * Load the parser that is not in this program. It is looked for beside the program, where the user
 * installed both, and never in the folder of the documents.
 *
 * @param wanted
 *   Parser that the user wants; by default `satteri` where it is installed.
 * @returns
 *   What parses; `undefined` for the parser of remark.
 * @throws
 *   If the user wants `satteri` and it does not load.
 */
export async function nativeParser(
  wanted: ParserName | undefined
): Promise<ParseNatively | undefined> {
  if (wanted === 'micromark') return undefined
  loaded ??= loadSatteri().then(
    ({markdownToMdast}) => markdownToMdast,
    (error: unknown) => error as Error
  )
  const found = await loaded
  if (typeof found === 'function') return found
  if (wanted === undefined) return undefined
  const [reason = ''] = found.message.split('\n')
  throw new UsageError(
    `Cannot use \`--parser satteri\`: ${reason}; install \`satteri\` where \`postmortem-cli\` is installed`
  )
}
