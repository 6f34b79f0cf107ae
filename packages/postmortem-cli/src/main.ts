import type {ExitCode} from './exit-code.ts'
import type {CommandName, Parameters} from './options/commands.ts'
import process from 'node:process'
import {exitCode, UsageError} from './exit-code.ts'
import {optionsOf} from './options/commands.ts'
import {didYouMean} from './options/did-you-mean.ts'
import {readOptions} from './options/read-options.ts'
import {escapeControls, escapeControlsInLines} from './report/escape-controls.ts'

/** What a command does; options that it does not have are not in its parameters. */
type Run = (parameters: Parameters) => Promise<ExitCode>

/** Each command is loaded when it is asked for: one that is not asked for costs no time. */
const commands: Record<CommandName, () => Promise<Run>> = {
  config: async () => (await import('./config/config-command.ts')).configCommand,
  explain: async () => (await import('./explain/explain-command.ts')).explainCommand,
  export: async () => (await import('./export/export-command.ts')).exportCommand,
  fix: async () => (await import('./fix/fix-command.ts')).fixCommand,
  init: async () => (await import('./init/init-command.ts')).initCommand,
  lint: async () => (await import('./lint/lint-command.ts')).lintCommand,
  new: async () => (await import('./new/new-command.ts')).newCommand,
  report: async () => (await import('./overview/report-command.ts')).reportCommand,
  rules: async () => (await import('./rules/rules-command.ts')).rulesCommand
}

/**
 * Run the program.
 *
 * @param parameters
 *   Arguments after the name of the program.
 * @returns
 *   Exit code; everything else is written to standard output and standard error.
 */
export async function main(parameters: ReadonlyArray<string>): Promise<ExitCode> {
  const [first = '', ...rest] = parameters
  try {
    if (['--version', '-v'].includes(first)) {
      return print(`${(await import('./version.ts')).version}\n`)
    }
    const isHelp = ['--help', '-h', 'help'].includes(first)
    const name = isHelp ? (rest[0] ?? '') : first
    if (isHelp && name === '') return print((await import('./options/help.ts')).generalHelp())
    if (!isCommand(name)) throw await unknownCommand(name)
    if (isHelp || asksForHelp(rest)) return print((await import('./options/help.ts')).helpOf(name))
    const read = await readOptions(name, rest)
    return await (
      await commands[name]()
    )(read)
  } catch (error) {
    process.stderr.write(`postmortem: ${sayWhy(error)}\n`)
    return exitCode.failure
  }
}

function asksForHelp(parameters: ReadonlyArray<string>): boolean {
  const end = parameters.indexOf('--')
  return parameters
    .slice(0, end === -1 ? undefined : end)
    .some((one) => one === '--help' || one === '-h')
}

function print(text: string): ExitCode {
  process.stdout.write(text)
  return exitCode.clean
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(optionsOf, name)
}

async function unknownCommand(name: string): Promise<UsageError> {
  const known = Object.keys(optionsOf)
  const list = known.map((command) => `\`${command}\``).join(', ')
  const what =
    name === '' ? 'Missing command.' : `Unknown command \`${name}\`${await didYouMean(name, known)}`
  return new UsageError(`${what} Expected one of ${list}; see \`postmortem --help\``)
}

/** Wrong usage needs no stack; anything else is a defect of the program. */
function sayWhy(error: unknown): string {
  if (error instanceof UsageError) return escapeControls(error.message)
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return escapeControlsInLines(text)
}
