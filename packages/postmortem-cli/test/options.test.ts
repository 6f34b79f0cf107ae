import {describe, expect, it} from 'vitest'
import type {CommandName} from '../src/options/commands.ts'
import {optionsOf} from '../src/options/commands.ts'
import {generalHelp, helpOf} from '../src/options/help.ts'
import {flagOf} from '../src/options/options.ts'
import {presetNames} from '../src/options/preset-names.ts'
import {readOptions} from '../src/options/read-options.ts'
import {readReports} from '../src/report/read-reports.ts'

describe('options', () => {
  it('are read with their defaults', async () => {
    const {inputs, isTerminated, values} = await readOptions('fix', ['--dry-run', 'a.md'])
    expect(values).toEqual({
      'dry-run': true,
      suggestions: false,
      preset: 'recommended',
      config: undefined,
      'no-config': false,
      timeout: 20,
      hook: false,
      quiet: false
    })
    expect({inputs, isTerminated}).toEqual({inputs: ['a.md'], isTerminated: false})
  })

  it.each([
    ['by another name', ['--report', 'json'], {format: ['json']}],
    ['by a letter', ['-qf', 'json'], {quiet: true, format: ['json']}],
    ['several times', ['-f', 'json', '--format=sarif'], {format: ['json', 'sarif']}],
    ['without a value that they can do without', ['--changed', 'docs'], {changed: 'HEAD'}],
    ['with that value', ['--changed=main'], {changed: 'main'}],
    ['as numbers', ['--max-warnings', '0', '--timeout=3'], {'max-warnings': 0, timeout: 3}],
    ['with a value that looks like an option', ['--config=-x'], {config: '-x'}]
  ])('can be given %s', async (_, parameters, expected) => {
    expect((await readOptions('lint', parameters)).values).toMatchObject(expected)
  })

  it('end at `--`', async () => {
    const read = await readOptions('lint', ['--quiet', '--', '--fix', 'a.md'])
    expect(read).toMatchObject({inputs: ['--fix', 'a.md'], isTerminated: true})
    expect(read.values).toMatchObject({fix: false, quiet: true})
  })

  it.each([
    [
      'an option that is misspelt',
      ['--max-warning', '3'],
      'Unknown option `--max-warning` of `postmortem lint`: did you mean `--max-warnings`? See `postmortem lint --help`'
    ],
    [
      'an option that is like no other',
      ['--xyzzyplugh'],
      'Unknown option `--xyzzyplugh` of `postmortem lint`. See `postmortem lint --help`'
    ],
    [
      'a letter',
      ['-x'],
      expect.stringMatching(/^Unknown option `-x` of `postmortem lint`.* See `postmortem lint --help`$/) as string
    ],
    ['no value', ['--config'], 'Unexpected `--config` without a value, expected `--config FILE`'],
    [
      'an option in place of a value',
      ['--config', '--quiet'],
      'Unexpected `--config` without a value, expected `--config FILE`'
    ],
    ['a value of a switch', ['--quiet=yes'], 'Unexpected value `yes` of `--quiet`, expected none'],
    [
      'a value that is none of those',
      ['--preset', 'loose'],
      `Unexpected value \`loose\` of \`--preset\`, expected one of ${presetNames.map((name) => `\`${name}\``).join(', ')}`
    ],
    [
      'no number',
      ['--timeout', '1e3'],
      'Unexpected value `1e3` of `--timeout`, expected a number from 1 to 999'
    ],
    [
      'a number that is too small',
      ['--threads', '0'],
      'Unexpected value `0` of `--threads`, expected a number from 1 to 999'
    ]
  ])('are refused with %s', async (_, parameters, message) => {
    await expect(readOptions('lint', parameters)).rejects.toThrow(
      expect.objectContaining({message}) as Error
    )
  }) // prettier-ignore
})

describe('reports', () => {
  const format = (value: string) => ({name: 'format', value}) as const
  const output = (value: string) => ({name: 'output-file', value}) as const

  it.each([
    ['the usual one', [], false, [{}]],
    ['one', [format('json')], false, [{name: 'json'}]],
    ['a file of the usual one', [output('a')], false, [{file: 'a'}]],
    ['several', [format('json'), format('sarif'), output('a')], false, [{name: 'json'}, {name: 'sarif', file: 'a'}]],
    ['statistics', [], true, [{name: 'statistics'}]],
    ['statistics as JSON', [format('json')], true, [{name: 'statistics-json'}]]
  ])('are %s', (_, given, isStatistics, expected) => {
    expect(readReports(given, isStatistics)).toEqual(expected)
  }) // prettier-ignore

  it.each([
    ['two files of one', [output('a'), output('b')], false, 'second `--output-file`'],
    ['two without a file', [format('sarif')], true, 'several reports on standard output']
  ])('cannot be %s', (_, given, isStatistics, message) => {
    expect(() => readReports(given, isStatistics)).toThrow(message)
  })
})

describe('help', () => {
  const commands = Object.keys(optionsOf) as Array<CommandName>

  it.each(commands)('of `%s` has all its options, in 80 columns', (command) => {
    const help = helpOf(command)
    for (const option of optionsOf[command]) expect(help).toContain(`--${flagOf(option)}`)
    expect(generalHelp()).toMatch(new RegExp(`^  ${command} +\\S`, 'm'))
    for (const line of help.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
  })
})
