import type {Failure} from '../lint/checked-file.ts'
import type {FixedDocument} from './fix-document.ts'
import {lstat, readFile, realpath, writeFile} from 'node:fs/promises'
import path from 'node:path'
import writeFileAtomic from 'write-file-atomic'

/**
 * Put the new text of a document in place of the old one: in one step, but for a file with several
 * hard links, which would lose the others.
 *
 * @param document
 *   Document with its fixes.
 * @param inputs
 *   What the user named; the target of a link must be in the folder in which it was looked for.
 * @param cwd
 *   Folder that the program runs in.
 * @returns
 *   Why it was not written; `undefined` if it was.
 */
export async function writeDocument(
  {before, path: name, value}: FixedDocument,
  inputs: ReadonlyArray<string>,
  cwd: string
): Promise<Failure | undefined> {
  const file = path.resolve(cwd, name)
  const failure = (reason: string): Failure => ({
    path: name,
    reason: `Cannot write file: ${reason}`
  })
  try {
    const folder = folderOf(file, inputs, cwd)
    const target = await realpath(file)
    if (!isIn(target, await realpath(folder))) {
      return failure('it is a link that leaves the folder')
    }
    if ((await readFile(target, 'utf8')) !== before) return failure('it has changed meanwhile')
    const {nlink} = await lstat(target)
    await (nlink > 1 ? writeFile(target, value) : writeFileAtomic(target, value))
    return undefined
  } catch (error) {
    return failure((error as Error).message)
  }
}

/** The innermost folder that the user named around a file; else the folder of the file. */
function folderOf(file: string, inputs: ReadonlyArray<string>, cwd: string): string {
  const named = inputs
    .map((input) => path.resolve(cwd, input))
    .filter((input) => input !== file && isIn(file, input))
    .toSorted((a, b) => b.length - a.length)
  return named[0] ?? path.dirname(file)
}

function isIn(file: string, folder: string): boolean {
  const relative = path.relative(folder, file)
  return !relative.startsWith('..') && !path.isAbsolute(relative)
}
