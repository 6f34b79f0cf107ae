import type {GeneratedFile} from './rule-index.ts'
import {readManifest} from '../packages/manifest.ts'
import {rulesPackage} from './root.ts'

/** The module that says where the site is: `homepage` of the root’s `package.json`, if it is set. */
export function homepageModule(): GeneratedFile {
  const {homepage} = readManifest('.')
  const value = homepage === undefined ? 'undefined' : `'${homepage.replace(/\/*$/, '/')}'`
  return {
    file: `${rulesPackage}/src/homepage.ts`,
    text: `// Made by \`pnpm generate\`.\n\n/** Address of the site, with a slash at its end; \`undefined\` as long as there is none. */\nexport const homepage: string | undefined = ${value}\n`
  }
}
