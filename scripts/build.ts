/**
 * Build all packages: types and modules by `tsc`, and of the packages that are imported one module
 * each, so that importing them takes a fraction of the time. The command line, which has no
 * dependencies, gets the pages of the rules.
 *
 *     pnpm build
 */
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {buildChunk} from './build/chunk.ts'
import {root, rulesPackage} from './generate/root.ts'

const {status} = spawnSync('tsc', ['-b'], {
  cwd: root,
  stdio: 'inherit',
  // The tool is a script (`.cmd`) on Windows, which only a shell runs.
  shell: process.platform === 'win32'
})
if (status === 0) {
  await Promise.all(
    ['mdast-util-postmortem', 'remark-lint-postmortem', 'remark-preset-postmortem'].map(buildChunk)
  )
  const pages = path.join(root, 'packages/postmortem-cli/docs')
  fs.rmSync(pages, {recursive: true, force: true})
  fs.cpSync(path.join(root, rulesPackage, 'docs'), pages, {recursive: true})
} else process.exitCode = 1
