import type {Plugin} from 'esbuild'
import fs from 'node:fs'

/** Read sources in ASCII, before they are bundled: so their source maps are right. */
export function asciiSources(): Plugin {
  return {
    name: 'ascii-sources',
    setup(bundler) {
      bundler.onLoad({filter: /\.[cm]?[jt]s$/}, ({path}) => ({
        contents: inAscii(fs.readFileSync(path, 'utf8')),
        loader: path.endsWith('ts') ? 'ts' : 'js'
      }))
    }
  }
}

/**
 * Write other characters as escapes: Node reads, and V8 scans, a file in ASCII faster. The bundler
 * does so in strings; what is left is in patterns, where escapes mean the same.
 *
 * @param text
 *   JavaScript or TypeScript.
 */
export function inAscii(text: string): string {
  return text.replaceAll(
    /[^\0-\x7F]/g,
    (unit) => String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, '0')
  )
}
