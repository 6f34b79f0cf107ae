/** What `pnpm release` asks of packages before it publishes them. */
import {describe, expect, it} from 'vitest'
import {addressesOf} from '../scripts/generate/published-manifest.ts'
import {publicPackages, readManifest} from '../scripts/packages/manifest.ts'
import {missingForRelease} from '../scripts/packages/readiness.ts'
import {makeFolder} from './run-cli.ts'

const folder = makeFolder({'CHANGELOG.md': '# reader\n\n## 1.2.0\n\n- First.\n'})
const manifest = {
  name: 'reader',
  version: '1.2.0',
  license: 'MIT',
  ...addressesOf('https://git.example/team/postmortem', 'packages/reader'),
  publishConfig: {access: 'public', provenance: true}
}
const ready = {name: 'reader', folder, files: ['LICENSE', 'README.md'], manifest}

describe('missingForRelease', () => {
  it.each([
    ['nothing', {}, []],
    ['the license', {files: ['README.md']}, ['no `LICENSE` in the archive, add it to the folder']],
    [
      'addresses',
      {manifest: {...manifest, repository: undefined, homepage: undefined}},
      [
        'no `repository`, `homepage`, set `repository` in `package.json` of the root and run `pnpm generate`'
      ]
    ],
    [
      'provenance',
      {manifest: {...manifest, publishConfig: {access: 'public'}}},
      ['no `publishConfig` with `provenance` and `access`, run `pnpm generate`']
    ],
    [
      'changes',
      {manifest: {...manifest, version: '1.3.0'}},
      [
        'no changes of `1.3.0` in `CHANGELOG.md`, run `pnpm exec changeset` and `pnpm exec changeset version`'
      ]
    ],
    [
      'a version that others depend on',
      {manifest: {...manifest, dependencies: {reader: '^1.1.0', unified: '^11.0.0'}}},
      ['depends on `reader` `^1.1.0`, which is `1.2.0`, run `pnpm exec changeset version`']
    ]
  ])('lists %s', (_, change, expected) => {
    const missing = missingForRelease([{...ready, ...change}])
    expect(missing).toEqual(expected.map((text) => `reader: ${text}`))
  })
})

it('makes all addresses of one', () => {
  expect(addressesOf('https://git.example/team/postmortem.git/', 'packages/reader')).toEqual({
    repository: {
      type: 'git',
      url: 'git+https://git.example/team/postmortem.git',
      directory: 'packages/reader'
    },
    bugs: 'https://git.example/team/postmortem/issues',
    homepage: 'https://git.example/team/postmortem/tree/main/packages/reader#readme'
  })
  expect(addressesOf(undefined, 'packages/reader')).toEqual({})
})

it('finds nothing to install for the command line', () => {
  expect(publicPackages()).toContain('packages/postmortem-cli')
  expect(readManifest('packages/postmortem-cli').dependencies).toBeUndefined()
})
