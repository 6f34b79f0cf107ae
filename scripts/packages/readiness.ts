import type {PackedPackage} from './pack.ts'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {root} from '../generate/root.ts'

/** What packages share of what is known of them. */
type Part = Pick<PackedPackage, 'files' | 'folder' | 'manifest' | 'name'>

/**
 * List what packages lack that people and registries expect of what is published.
 *
 * @param packages
 *   All packages that would be published.
 * @returns
 *   What is missing, each with the remedy.
 */
export function missingForRelease(packages: ReadonlyArray<Part>): ReadonlyArray<string> {
  const versions = new Map(packages.map(({manifest: {name, version}}) => [name, version]))
  const missing = packages.flatMap((packed) =>
    [...missingIn(packed), ...disagreeing(packed, versions)].map(
      (text) => `${packed.name}: ${text}`
    )
  )
  const changes = readdirSync(path.join(root, '.changeset')).filter((name) => name.endsWith('.md'))
  return changes.length === 0
    ? missing
    : [...missing, `${changes.length} changes have no version, run \`pnpm exec changeset version\``]
}

function* missingIn({files, folder, manifest, name}: Part): Iterable<string> {
  const {bugs, homepage, license, publishConfig, repository, version} = manifest
  if (manifest.name !== name) yield `is called \`${manifest.name}\`, rename it or its folder`
  for (const file of ['LICENSE', 'README.md']) {
    if (!files.includes(file)) yield `no \`${file}\` in the archive, add it to the folder`
  }
  if (license === undefined) yield 'no `license`, set it in `package.json`'
  const addresses = Object.entries({repository, bugs, homepage})
  const unset = addresses.filter(([, value]) => value === undefined).map(([key]) => `\`${key}\``)
  if (unset.length > 0) {
    yield `no ${unset.join(', ')}, set \`repository\` in \`package.json\` of the root and run \`pnpm generate\``
  }
  if (publishConfig?.provenance !== true || publishConfig.access !== 'public') {
    yield 'no `publishConfig` with `provenance` and `access`, run `pnpm generate`'
  }
  const changelog = path.join(folder, 'CHANGELOG.md')
  const changes = existsSync(changelog) ? readFileSync(changelog, 'utf8').split('\n') : []
  if (!changes.includes(`## ${version}`)) {
    yield `no changes of \`${version}\` in \`CHANGELOG.md\`, run \`pnpm exec changeset\` and \`pnpm exec changeset version\``
  }
}

/** Packages of the project are published together: each depends on the others as they are. */
function* disagreeing(
  {manifest: {dependencies = {}}}: Part,
  versions: ReadonlyMap<string, string>
): Iterable<string> {
  for (const [name, range] of Object.entries(dependencies)) {
    const version = versions.get(name)
    if (version !== undefined && range.replace(/^\^/, '') !== version) {
      yield `depends on \`${name}\` \`${range}\`, which is \`${version}\`, run \`pnpm exec changeset version\``
    }
  }
}
