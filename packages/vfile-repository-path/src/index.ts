import type {VFile} from 'vfile'
import {existsSync, realpathSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'

/** Place of a file. */
export interface RepositoryPath {
  /**
   * Path with slashes: from the repository, or from the working directory of a file that is outside
   * of it.
   */
  path: string
  /** The file is in the repository. */
  isInside: boolean
}

/**
 * Find the top of the repository that a program runs in.
 *
 * It is what CI says (`GITHUB_WORKSPACE`, `CI_PROJECT_DIR`), else the closest folder with a `.git`,
 * else the working directory itself. Git is not run.
 *
 * @param cwd
 *   Working directory, absolute; the current one by default.
 * @returns
 *   Absolute path.
 */
export function repositoryRoot(cwd: string = process.cwd()): string {
  const {CI_PROJECT_DIR, GITHUB_WORKSPACE} = process.env
  // An empty variable is as good as none.
  const folderOfCi = GITHUB_WORKSPACE || CI_PROJECT_DIR
  return folderOfCi ? withoutLinks(path.resolve(cwd, folderOfCi)) : (gitTopLevel(cwd) ?? cwd)
}

/**
 * Get the path of a file from the top of its repository.
 *
 * @param file
 *   File with a path.
 * @param root
 *   Top of the repository, as `repositoryRoot` finds it.
 * @returns
 *   Path, and whether the file is in the repository.
 */
export function repositoryPath(
  {cwd, path: name}: Pick<VFile, 'cwd' | 'path'>,
  root: string
): RepositoryPath {
  const full = path.resolve(cwd, name)
  const fromRoot = path.relative(root, full)
  // On Windows the way to another drive is absolute.
  const isInside = fromRoot.split(path.sep)[0] !== '..' && !path.isAbsolute(fromRoot)
  const shown = isInside ? fromRoot : path.relative(cwd, full)
  return {path: shown.split(path.sep).join('/'), isInside}
}

/** In a worktree or a submodule `.git` is a file. */
function gitTopLevel(folder: string): string | undefined {
  if (existsSync(path.join(folder, '.git'))) return folder
  const parent = path.dirname(folder)
  return parent === folder ? undefined : gitTopLevel(parent)
}

/** The working directory has no symbolic links in it, so what it is compared with may have none. */
function withoutLinks(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}
