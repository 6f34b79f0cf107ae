/**
 * Runs the tests: `[--all | NAME…]`, and options of vitest. Without a name those that are slow by
 * nature are left out, with `--all` they run as well.
 */
import {spawnSync} from 'node:child_process'
import process from 'node:process'

/** What makes documents by chance, installs, starts other programs, or lets them take long. */
const slow = [
  'test/cli-timeout.test.ts',
  'test/corpus.test.ts',
  'test/editor/**',
  'test/fuzz/**',
  'test/hostile.test.ts',
  'test/packed*.test.ts',
  'test/pre-commit.test.ts',
  'test/regular-expressions.test.ts'
]

const parameters = process.argv.slice(2)
const passedOn = parameters.filter((parameter) => parameter !== '--all')
const isAll = passedOn.length < parameters.length
const isNamed = passedOn.some((parameter) => !parameter.startsWith('-'))
const excluded = isAll || isNamed ? [] : slow.flatMap((glob) => ['--exclude', glob])

const {status} = spawnSync('vitest', ['run', ...excluded, ...passedOn], {
  stdio: 'inherit',
  shell: process.platform === 'win32'
})
process.exitCode = status ?? 1
