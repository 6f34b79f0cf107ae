import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {root, run} from './run-cli.ts'

/**
 * Pack packages as they are published, and install them with npm.
 *
 * @param cwd
 *   Absolute path of an empty folder.
 * @param packages
 *   Names of packages of this workspace: with those of it that they depend on.
 */
export async function installPacked(cwd: string, packages: ReadonlyArray<string>): Promise<void> {
  const archives = await Promise.all(
    packages.map(async (name) => [name, `file:${await pack(name, cwd)}`] as const)
  )
  const manifest = {private: true, dependencies: Object.fromEntries(archives)}
  writeFileSync(path.join(cwd, 'package.json'), JSON.stringify(manifest))
  const {code, stderr} = await run(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund'],
    {cwd}
  )
  if (code !== 0) throw new Error(stderr)
}

async function pack(name: string, to: string): Promise<string> {
  const {stdout} = await run(
    'npx',
    ['--yes', 'pnpm@10.34.9', 'pack', '--json', '--pack-destination', to],
    {cwd: path.join(root, 'packages', name)}
  )
  return (JSON.parse(stdout) as {filename: string}).filename
}
