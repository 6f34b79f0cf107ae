import path from 'node:path'
import {folderOf} from '../tools/installed.ts'
import {benchFolder} from './run-program.ts'

const ownPreset = path.join(benchFolder, '../packages/remark-preset-postmortem/dist/index.js')

/** Our command line, as it is published. */
export const postmortem: string = path.join(
  benchFolder,
  '../packages/postmortem-cli/bin/postmortem.mjs'
)

/** Other command lines. */
export const markdownlint: string = path.join(
  folderOf('markdownlint-cli2'),
  'markdownlint-cli2-bin.mjs'
)
export const rumdl: string = path.join(folderOf('rumdl'), 'bin/rumdl')

/**
 * Parameters for remark’s command line with our preset.
 *
 * @param file
 *   File or folder.
 */
export function remarkWithOurs(file: string): Array<string> {
  return remark(file, ownPreset)
}

/**
 * Parameters for remark’s command line with `remark-preset-lint-recommended`.
 *
 * @param file
 *   File or folder.
 */
export function remarkWithRecommended(file: string): Array<string> {
  return remark(file, path.join(folderOf('remark-preset-lint-recommended'), 'index.js'))
}

function remark(file: string, preset: string): Array<string> {
  const program = path.join(folderOf('remark-cli'), 'cli.js')
  return [program, file, '--quiet', '--no-stdout', '--no-color', '--use', preset]
}
