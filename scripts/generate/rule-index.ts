import fs from 'node:fs'
import path from 'node:path'
import {root, rulesPackage} from './root.ts'

/** A file and what it should say. */
export interface GeneratedFile {
  /** Path from the folder of the project. */
  file: string
  text: string
}

/** Names of the rules: one file each. */
export function listRuleNames(): Array<string> {
  return fs
    .readdirSync(path.join(root, rulesPackage, 'src/rules'))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -'.ts'.length))
    .toSorted()
}

/**
 * The modules that list the rules.
 *
 * @param names
 *   Names of the rules.
 */
export function ruleIndex(names: ReadonlyArray<string>): Array<GeneratedFile> {
  const head = '// Made by `pnpm generate`.\n'
  const imports = names.map((name) => `import ${camel(name)} from './${name}.ts'\n`).join('')
  const entries = names
    .map((name) => (name.includes('-') ? `  '${name}': ${camel(name)}` : `  ${name}`))
    .join(',\n')
  const list = names.map((name) => `  '${name}'`).join(',\n')
  return [
    {
      file: `${rulesPackage}/src/rules/index.ts`,
      text: `${head}import type {AnyRule} from '../define-rule.ts'\n${imports}\n/** All rules by name. */\nexport const rules: Record<string, AnyRule> = {\n${entries}\n}\n`
    },
    {
      file: `${rulesPackage}/src/rule-names.ts`,
      text: `${head}\n/** Names of all rules. */\nexport const ruleNames: ReadonlyArray<string> = [\n${list}\n]\n`
    }
  ]
}

/**
 * The subpaths of the preset: under pnpm only these resolve from the user’s configuration.
 *
 * @param names
 *   Names of the rules.
 * @param folder
 *   Folder of the package of presets.
 */
export function presetSubpaths(names: ReadonlyArray<string>, folder: string): Array<GeneratedFile> {
  return names.map((name) => ({
    file: `${folder}/src/rules/${name}.ts`,
    text: `// Made by \`pnpm generate\`.\nexport {default} from 'remark-lint-postmortem/${name}'\n`
  }))
}

function camel(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
