import picomatch from 'picomatch'

// Loaded when settings have globs: few have.

/**
 * Check whether a text is a glob.
 *
 * @param source
 *   Text.
 */
export function isGlob(source: string): boolean {
  try {
    return Boolean(picomatch.makeRe(source))
  } catch {
    return false
  }
}

/**
 * Check whether a glob matches a path.
 *
 * @param file
 *   Path, with slashes.
 * @param glob
 *   Glob.
 */
export function matchesGlob(file: string, glob: string): boolean {
  return picomatch.isMatch(file, glob, {dot: true})
}
