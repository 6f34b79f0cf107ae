import type {Plugin} from 'esbuild'
import fs from 'node:fs'

const description = /\bdescription:\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g

/**
 * Leave out what rules, options, and settings are for: pages and the schema say it, which the
 * browser has without the worker.
 */
export function withoutDescriptions(): Plugin {
  return {
    name: 'without-descriptions',
    setup(bundler) {
      bundler.onLoad(
        {filter: /remark-lint-postmortem[\\/]src[\\/](?:rules|settings)[\\/].*\.ts$/},
        ({path}) => ({
          contents: fs.readFileSync(path, 'utf8').replaceAll(description, "description: ''"),
          loader: 'ts'
        })
      )
    }
  }
}
