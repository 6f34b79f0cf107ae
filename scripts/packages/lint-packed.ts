import type {PackedPackage} from './pack.ts'
import {existsSync} from 'node:fs'
import path from 'node:path'
import {root} from '../generate/root.ts'
import {run} from './run.ts'

/**
 * Check a package as it would be published: with publint, with attw, and for what only this
 * workspace can know.
 *
 * @param packed
 *   The package.
 * @returns
 *   What is wrong with it.
 */
export async function lintPacked(packed: PackedPackage): Promise<ReadonlyArray<string>> {
  const {archive, files, folder, manifestText} = packed
  const problems: Array<string> = []
  for (const phrase of ['postmortem-source', 'workspace:', 'catalog:']) {
    if (manifestText.includes(phrase)) problems.push(`package.json has \`${phrase}\``)
  }
  // `tsc -b` leaves what it made of a source that is gone.
  for (const file of files) {
    const source = /^dist\/(?!chunk\.|on-demand\/|by-platform\/)(.+?)(?:\.d)?\.[jt]s$/.exec(file)
    if (source && !existsSync(path.join(folder, 'src', source[1] + '.ts'))) {
      problems.push(`${file} has no source, remove it`)
    }
  }
  const publint = await run('publint', [archive, '--strict'], root)
  if (!publint.ok) problems.push(`publint\n${publint.text}`)
  const attw = await run('attw', [archive, '--profile', 'esm-only', '--format', 'ascii'], root)
  if (!attw.ok) problems.push(`attw\n${attw.text}`)
  return problems
}
