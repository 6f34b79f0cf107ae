import {homedir} from 'node:os'
import path from 'node:path'
import process from 'node:process'

/**
 * Where this program keeps what it need not make again, in the folder for caches of this user.
 *
 * @returns
 *   Absolute path of a folder, which may not exist. It is never in a repository.
 */
export function cacheFolder(): string {
  return path.join(userCaches(), 'postmortem')
}

function userCaches(): string {
  const {LOCALAPPDATA, XDG_CACHE_HOME = ''} = process.env
  if (process.platform === 'win32' && LOCALAPPDATA) return LOCALAPPDATA
  // A relative path is to be ignored, says the specification: it could be in the repository.
  return path.isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : path.join(homedir(), '.cache')
}
