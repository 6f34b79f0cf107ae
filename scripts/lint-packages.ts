/** Lints the packages as they would be published: each is packed, and the archive is checked. */
import process from 'node:process'
import {lintPacked} from './packages/lint-packed.ts'
import {packPackages} from './packages/pack.ts'

for (const packed of await packPackages()) {
  for (const problem of await lintPacked(packed)) {
    console.error(`${packed.name}: ${problem}`)
    process.exitCode = 1
  }
}
