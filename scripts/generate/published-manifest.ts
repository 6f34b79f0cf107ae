import type {Manifest} from '../packages/manifest.ts'
import type {GeneratedFile} from './rule-index.ts'
import {readManifest} from '../packages/manifest.ts'

/**
 * The manifest of a package that is published, with what all of them share: the addresses, which
 * follow from `repository` and `homepage` of the root’s `package.json`, and how they are published.
 *
 * @param folder
 *   Folder of the package.
 * @param manifest
 *   Its manifest (default: as it is written).
 */
export function publishedManifest(
  folder: string,
  manifest: Manifest = readManifest(folder)
): GeneratedFile {
  const {homepage, repository} = readManifest('.')
  const published = {
    ...manifest,
    // One that is gone from the root is gone here.
    repository: undefined,
    bugs: undefined,
    homepage: undefined,
    ...addressesOf(repository, folder, homepage),
    publishConfig: {access: 'public', provenance: true, ...manifest.publishConfig}
  }
  return {file: `${folder}/package.json`, text: JSON.stringify(published, undefined, 2) + '\n'}
}

/**
 * The addresses of a package.
 *
 * @param repository
 *   Address of the repository, such as `https://git.example/team/postmortem`, if it is known.
 * @param folder
 *   Folder of the package.
 * @param homepage
 *   Address of the homepage, if there is one; else it is the readme of the package.
 */
export function addressesOf(
  repository: Manifest['repository'],
  folder: string,
  homepage?: string
): Pick<Manifest, 'repository' | 'bugs' | 'homepage'> {
  if (typeof repository !== 'string') return {}
  const address = repository.replace(/(?:\.git)?\/*$/, '')
  return {
    repository: {type: 'git', url: `git+${address}.git`, directory: folder},
    bugs: `${address}/issues`,
    homepage: homepage ?? `${address}/tree/main/${folder}#readme`
  }
}
