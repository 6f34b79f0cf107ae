import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parse} from 'yaml'
import {root, run} from './run-cli.ts'

const {catalog} = parse(readFileSync(path.join(root, 'pnpm-workspace.yaml'), 'utf8')) as {
  catalog: Record<string, string>
}

/**
 * Pack packages as they are published, with those of this workspace that they depend on, and
 * install them with npm.
 *
 * @param cwd
 *   Absolute path of an empty folder.
 * @param packages
 *   Names of packages; those of others are installed in the version of this workspace.
 */
export async function installPacked(cwd: string, packages: ReadonlyArray<string>): Promise<void> {
  const dependencies = await Promise.all(
    [...new Set(packages.flatMap(withOwnDependencies))].map(
      async (name) =>
        [name, isOurs(name) ? `file:${await pack(name, cwd)}` : catalog[name]] as const
    )
  )
  const manifest = {private: true, dependencies: Object.fromEntries(dependencies)}
  writeFileSync(path.join(cwd, 'package.json'), JSON.stringify(manifest))
  const {code, stderr} = await run(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund'],
    {cwd}
  )
  if (code !== 0) throw new Error(stderr)
}

const manifestOf = (name: string): string => path.join(root, 'packages', name, 'package.json')
const isOurs = (name: string): boolean => existsSync(manifestOf(name))

function withOwnDependencies(name: string): Array<string> {
  if (!isOurs(name)) return [name]
  const {dependencies = {}} = JSON.parse(readFileSync(manifestOf(name), 'utf8')) as {
    dependencies?: Record<string, string>
  }
  return [name, ...Object.keys(dependencies).filter(isOurs).flatMap(withOwnDependencies)]
}

async function pack(name: string, to: string): Promise<string> {
  const {stdout} = await run(
    'npx',
    ['--yes', 'pnpm@10.34.9', 'pack', '--json', '--pack-destination', to],
    {cwd: path.join(root, 'packages', name)}
  )
  return (JSON.parse(stdout) as {filename: string}).filename
}
