import type {Failure} from '../lint/checked-file.ts'
import type {FixedDocument} from './fix-document.ts'
import {access, constants, realpath, stat} from 'node:fs/promises'
import path from 'node:path'
import {isInside, leavesThroughLink} from '../files/inside.ts'
import {readFileUpTo} from '../files/read-file.ts'
import {writeInPlace, writeWhole} from '../files/write-whole.ts'

/**
 * Put the new text of a document in place of the old one: in one step, but for a file with several
 * hard links, which would lose the others.
 *
 * @param document
 *   Document with its fixes.
 * @param inputs
 *   Paths that the user named; the target of a link must be in the folder that was searched.
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
  try {
    const target = await targetOf(file, folderOf(file, inputs, cwd), cwd)
    const {mode, nlink} = await stat(target)
    // The superuser may write it, but its owner does not want it changed.
    if ((mode & 0o222) === 0) throw new Error('it is read-only; make it writable first')
    await access(target, constants.W_OK)
    const confirm = async (): Promise<void> => {
      const old = Buffer.from(before)
      if (!(await readFileUpTo(target, old.length)).equals(old)) {
        throw new Error('it has changed meanwhile; run `fix` again')
      }
    }
    await (nlink > 1
      ? writeInPlace(target, value, {before, confirm})
      : writeWhole(target, value, {confirm}))
    return undefined
  } catch (error) {
    return {path: name, reason: `Cannot write file: ${(error as Error).message}`}
  }
}

/** Follow links, but not out of a folder, and not with the folder out of the working directory. */
async function targetOf(file: string, folder: string, cwd: string): Promise<string> {
  const target = await realpath(file)
  if (!isInside(target, await realpath(folder))) {
    throw new Error('it is a link that leaves the folder')
  }
  if (await leavesThroughLink(folder, cwd)) {
    throw new Error('a link to its folder leaves the working directory; name the folder itself')
  }
  return target
}

/** The innermost folder that the user named around a file; else the folder of the file. */
function folderOf(file: string, inputs: ReadonlyArray<string>, cwd: string): string {
  const named = inputs
    .map((input) => path.resolve(cwd, input))
    .filter((input) => input !== file && isInside(file, input))
    .toSorted((a, b) => b.length - a.length)
  return named[0] ?? path.dirname(file)
}
