/**
 * Runs the tests: `[--all | NAME…]`, and options of vitest. Without a name those that are slow by
 * nature are left out (`slow` in `vitest.config.ts`); with `--all` they run as well.
 */
import {spawnSync} from 'node:child_process'
import process from 'node:process'

const parameters = process.argv.slice(2)
const passedOn = parameters.filter((parameter) => parameter !== '--all')
const isAll = passedOn.length < parameters.length
const isNamed = passedOn.some((parameter) => !parameter.startsWith('-'))
const projects = isAll || isNamed ? [] : ['--project', 'quick']

const {status} = spawnSync('vitest', ['run', ...projects, ...passedOn], {
  stdio: 'inherit',
  shell: process.platform === 'win32'
})
process.exitCode = status ?? 1
