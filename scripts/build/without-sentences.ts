import type {Plugin} from 'esbuild'
import fs from 'node:fs'
import {inAscii} from './ascii-sources.ts'

const text = String.raw`(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`

/** A row of a table of blame: words, a sentence in which they are blame, one in which they are not. */
const row = new RegExp(String.raw`^( *\[${text}), ${text}, ${text}\](?=,?$)`, 'gm')

/**
 * Leave out of bundles the sentences that stand beside each way to blame: only tests read them, and
 * they are a tenth of the reader.
 */
export function withoutSentences(): Plugin {
  return {
    name: 'without-sentences',
    setup(bundler) {
      bundler.onLoad(
        {filter: /[\\/]languages[\\/]en[\\/]blame-(?:shapes|tables)\.ts$/},
        ({path}) => ({
          contents: inAscii(fs.readFileSync(path, 'utf8').replaceAll(row, '$1]')),
          loader: 'ts'
        })
      )
    }
  }
}
