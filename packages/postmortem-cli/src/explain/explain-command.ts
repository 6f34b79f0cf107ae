import type {ExitCode} from '../exit-code.ts'
import type {ParametersOf} from '../options/commands.ts'
import {readFile} from 'node:fs/promises'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {installedPageOf, rules} from 'remark-lint-postmortem'
import {exitCode, UsageError} from '../exit-code.ts'
import {didYouMean} from '../options/did-you-mean.ts'
import {painter, wantsColor} from '../terminal/color.ts'
import {columnsOf} from '../terminal/columns.ts'
import {renderPage} from './render-page.ts'

/**
 * Print the page of a rule.
 *
 * @param parameters
 *   What the user wrote.
 */
export async function explainCommand({inputs, values}: ParametersOf<'explain'>): Promise<ExitCode> {
  const [given, ...others] = inputs
  if (given === undefined || others.length > 0) {
    throw new UsageError(
      `Unexpected ${inputs.length} rules, expected one, such as \`postmortem explain severity\`; \`postmortem rules\` lists them`
    )
  }
  // `postmortem-severity` in messages, `preset-postmortem/severity` in lists of plugins.
  const name = given.replace(/^.*postmortem[-/]/, '')
  if (!Object.hasOwn(rules, name)) {
    const near = await didYouMean(name, Object.keys(rules))
    throw new UsageError(`Unknown rule \`${given}\`${near} See \`postmortem rules\` for all`)
  }
  const paint = painter(wantsColor(values, process.stdout.isTTY))
  process.stdout.write(renderPage(await readPage(name), {paint, width: columnsOf()}))
  return exitCode.clean
}

async function readPage(name: string): Promise<string> {
  const url = installedPageOf(name)
  try {
    return await readFile(fileURLToPath(url), 'utf8')
  } catch (error) {
    throw new UsageError(
      `Cannot read the page of \`${name}\`: ${(error as Error).message}; it is at ${url}`
    )
  }
}
