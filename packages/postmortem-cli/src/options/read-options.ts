import type {CommandName, Parameters} from './commands.ts'
import type {Option, OptionName, Values} from './options.ts'
import {parseArgs} from 'node:util'
import {UsageError} from '../exit-code.ts'
import {optionsOf} from './commands.ts'
import {didYouMean} from './did-you-mean.ts'
import {flagOf, options} from './options.ts'

/**
 * Read what the user wrote after the name of a command.
 *
 * @param command
 *   Name of the command.
 * @param parameters
 *   Arguments after it.
 * @throws
 *   If there is an option that the command does not have, or a value that the option cannot have;
 *   the message names the option, and what to write instead.
 */
export async function readOptions(
  command: CommandName,
  parameters: ReadonlyArray<string>
): Promise<Parameters> {
  const names: ReadonlyArray<OptionName> = optionsOf[command]
  const {tokens} = parseArgs({
    args: parameters.flatMap((one) => withBareValue(one, names)),
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(names.flatMap((name) => namesOf(name)))
  })
  const values: Record<string, unknown> = Object.fromEntries(
    names.map((name) => [name, defaultOf(options[name])])
  )
  const given: Array<{name: OptionName; value: string}> = []
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const name = names.find(
      (one) => flagOf(one) === token.name || (options[one] as Option).alias === token.name
    )
    if (!name) throw await unknownOption(command, token.rawName, names)
    const option: Option = options[name]
    if (option.type === 'switch') {
      if (token.value !== undefined) throw unexpectedValue(token.rawName, token.value)
      values[name] = true
      continue
    }
    const value = requireValue(token, option)
    given.push({name, value})
    const read = readValue(token.rawName, value, option)
    if (isList(option)) (values[name] as Array<unknown>).push(read)
    else values[name] = read
  }
  const kinds = tokens.map(({kind}) => kind)
  const end = kinds.indexOf('option-terminator')
  return {
    values: values as Values<OptionName>,
    inputs: tokens.flatMap((token) => (token.kind === 'positional' ? token.value : [])),
    given,
    isTerminated: end !== -1 && !kinds.slice(0, end).includes('positional')
  }
}

/** `--changed` means `--changed=HEAD`. */
function withBareValue(parameter: string, names: ReadonlyArray<OptionName>): string {
  const name = names.find((one) => parameter === `--${flagOf(one)}`)
  const option: Option | undefined = name && options[name]
  return option?.type === 'text' && option.bare !== undefined
    ? `${parameter}=${option.bare}`
    : parameter
}

type Config = [string, {type: 'boolean' | 'string'; multiple: true; short?: string}]

function namesOf(name: OptionName): Array<Config> {
  const {alias, short, type}: Option = options[name]
  const config = {type: type === 'switch' ? 'boolean' : 'string', multiple: true} as const
  return [
    [flagOf(name), {...config, ...(short !== undefined && {short})}],
    ...(alias === undefined ? [] : [[alias, config] satisfies Config])
  ]
}

function isList(option: Option): boolean {
  return 'isList' in option
}

function defaultOf(option: Option): unknown {
  if (option.type === 'switch') return false
  if (isList(option)) return []
  return 'default' in option ? option.default : undefined
}

interface OptionToken {
  rawName: string
  value?: string | undefined
  inlineValue?: boolean | undefined
}

/** A file can be called `--quiet`, but who leaves a value out means the option. */
function requireValue({inlineValue, rawName, value}: OptionToken, {value: name}: {value: string}) {
  if (value !== undefined && (inlineValue || !/^-./.test(value))) return value
  throw new UsageError(`Unexpected \`${rawName}\` without a value, expected \`${rawName} ${name}\``)
}

function unexpectedValue(rawName: string, value: string): UsageError {
  return new UsageError(`Unexpected value \`${value}\` of \`${rawName}\`, expected none`)
}

function readValue(rawName: string, value: string, option: Option): number | string {
  if (option.type === 'number') {
    const number = /^\d{1,6}$/.test(value) ? Number(value) : -1
    if (number >= option.least && number <= option.most) return number
    throw wrongValue(rawName, value, `a number from ${option.least} to ${option.most}`)
  }
  if (option.type === 'choice' && !option.choices.includes(value)) {
    const list = option.choices.map((one) => `\`${one}\``).join(', ')
    throw wrongValue(rawName, value, `one of ${list}`)
  }
  return value
}

function wrongValue(rawName: string, value: string, expected: string): UsageError {
  return new UsageError(`Unexpected value \`${value}\` of \`${rawName}\`, expected ${expected}`)
}

async function unknownOption(
  command: CommandName,
  rawName: string,
  names: ReadonlyArray<OptionName>
): Promise<UsageError> {
  const near = await didYouMean(rawName, ['help', ...names.map(flagOf)].map((name) => `--${name}`)) // prettier-ignore
  return new UsageError(
    `Unknown option \`${rawName}\` of \`postmortem ${command}\`${near} See \`postmortem ${command} --help\``
  )
}
