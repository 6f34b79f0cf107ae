import type {GeneratedFile} from './rule-index.ts'
import {readManifest} from '../packages/manifest.ts'
import {rulesPackage} from './root.ts'

/** The address below which rules have their pages: `homepage` of the root’s `package.json`. */
export function homepageModule(): GeneratedFile {
  const address = readManifest('.').homepage?.replace(/\/+$/, '')
  const value = address === undefined ? 'undefined' : `'${address}'`
  return {
    file: `${rulesPackage}/src/homepage.ts`,
    text: `// Made by \`pnpm generate\` from \`homepage\` of the root’s \`package.json\`.

/** Where the pages of the rules are published; \`undefined\` if they are not. */
export const homepage: string | undefined = ${value}
`
  }
}
