import type {ParseNatively} from 'remark-preset-postmortem/native-syntax'
import type {ParserName} from '../options/parser-names.ts'
import {loadSatteri} from 'remark-preset-postmortem/native-syntax'
import {UsageError} from '../exit-code.ts'

/**
 * Load the parser that is not in this program.
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
  const found = await loadSatteri()
  if (typeof found === 'function') return found
  if (wanted === undefined) return undefined
  const [reason = ''] = found.message.split('\n')
  throw new UsageError(
    `Cannot use \`--parser satteri\`: ${reason}; install \`satteri\` where \`postmortem-cli\` is installed`
  )
}
