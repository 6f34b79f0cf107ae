import type {ExitCode} from './exit-code.ts'
import process from 'node:process'
import {exitCode, UsageError} from './exit-code.ts'
import {help} from './help.ts'
import {escapeControls, escapeControlsInLines} from './report/escape-controls.ts'

type Command = (parameters: Array<string>) => Promise<ExitCode>

/** Each command is loaded when it is asked for: one that is not asked for costs no time. */
const commands: Record<string, () => Promise<Command>> = {
  export: async () => (await import('./export/export-command.ts')).exportCommand,
  fix: async () => (await import('./fix/fix-command.ts')).fixCommand,
  init: async () => (await import('./init/init-command.ts')).initCommand,
  lint: async () => (await import('./lint/lint-command.ts')).lintCommand
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
  const [name = '', ...rest] = parameters
  if (['--help', '-h', 'help'].includes(name)) return print(help.general)
  try {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!load) throw new UsageError(unknownCommand(name))
    const wanted = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined)
    if (wanted.some((one) => one === '--help' || one === '-h')) {
      return print(help[name as keyof typeof help])
    }
    const command = await load()
    return await command(rest)
  } catch (error) {
    process.stderr.write(`postmortem: ${sayWhy(error)}\n`)
    return exitCode.failure
  }
}

function print(text: string): ExitCode {
  process.stdout.write(text)
  return exitCode.clean
}

function unknownCommand(name: string): string {
  const known = Object.keys(commands)
    .toSorted()
    .map((command) => `\`${command}\``)
    .join(', ')
  const what = name === '' ? 'missing command' : `unknown command \`${name}\``
  return `Unexpected ${what}, expected one of ${known}; see \`postmortem --help\``
}

/** Wrong usage needs no stack; anything else is a defect of the program. */
function sayWhy(error: unknown): string {
  if (error instanceof UsageError || isParseError(error)) return escapeControls(error.message)
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return escapeControlsInLines(text)
}

function isParseError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS_')
  )
}
