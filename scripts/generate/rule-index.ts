import fs from 'node:fs'
import path from 'node:path'
import {root, rulesPackage} from './root.ts'

/** A file and what it should say. */
export interface GeneratedFile {
  /** Path from the folder of the project. */
  file: string
  text: string
}

/** Where a rule is: `rules/timeline/timeline-order.ts`. */
export interface RuleFile {
  name: string
  /** Folder: the part of a postmortem that the rule checks. */
  part: string
}

/** List the rules by name: the files with a default export in the folders of `rules`. */
export function listRuleFiles(): Array<RuleFile> {
  const folder = path.join(root, rulesPackage, 'src/rules')
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /.[\\/].*\.ts$/.test(file))
    .filter((file) => /^export default /m.test(fs.readFileSync(path.join(folder, file), 'utf8')))
    .map((file) => ({name: path.basename(file, '.ts'), part: path.dirname(file)}))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * The modules that list the rules.
 *
 * @param rules
 *   Rules by name.
 */
export function ruleIndex(rules: ReadonlyArray<RuleFile>): Array<GeneratedFile> {
  const head = '// Made by `pnpm generate`.\n'
  const imports = rules
    .map(({name, part}) => `import ${camel(name)} from './${part}/${name}.ts'\n`)
    .join('')
  const entries = rules
    .map(({name}) => (name.includes('-') ? `  '${name}': ${camel(name)}` : `  ${name}`))
    .join(',\n')
  const list = rules.map(({name}) => `  '${name}'`).join(',\n')
  return [
    {
      file: `${rulesPackage}/src/rules/index.ts`,
      text: `${head}import type {AnyRule} from '../rule/rule-definition.ts'\n${imports}\n/** All rules by name. */\nexport const rules: Record<string, AnyRule> = {\n${entries}\n}\n`
    },
    {
      file: `${rulesPackage}/src/rules/names.ts`,
      text: `${head}\n/** Names of all rules. */\nexport const ruleNames: ReadonlyArray<string> = [\n${list}\n]\n`
    }
  ]
}

/** How the pages of rules show fixes: `  fix: "2026-03-14"`, `  skeleton at 3:1: "…"`. */
const fixLines = /^ {2}(fix|suggestion|skeleton)(?: at \d+:\d+)?: "/gm

/**
 * The module that says which kinds of fixes rules have: those that are on their pages, where tests
 * run each example.
 *
 * @param rules
 *   Rules by name.
 */
export function fixClasses(rules: ReadonlyArray<RuleFile>): GeneratedFile {
  const lines = rules.flatMap(({name}) => {
    const page = fs.readFileSync(path.join(root, rulesPackage, 'docs', `${name}.md`), 'utf8')
    const found = new Set(Array.from(page.matchAll(fixLines), ([, word]) => word))
    const classes = ['fix', 'suggestion', 'skeleton'].filter((word) => found.has(word))
    const list = classes.map((word) => (word === 'fix' ? `'safe'` : `'${word}'`)).join(', ')
    const key = name.includes('-') ? `'${name}'` : name
    return list === '' ? [] : `  ${key}: [${list}]`
  })
  return {
    file: `${rulesPackage}/src/rules/fix-classes.ts`,
    text: `// Made by \`pnpm generate\`.\nimport type {FixClass} from '../edits/edits.ts'\n\n/** Kinds of fixes that rules have; a rule that is not here has none. */\nexport const fixClasses: Readonly<Record<string, ReadonlyArray<FixClass>>> = {\n${lines.join(',\n')}\n}\n`
  }
}

/**
 * The subpaths of the preset: under pnpm only these resolve from the user’s configuration.
 *
 * @param rules
 *   Rules.
 * @param folder
 *   Folder of the package of presets.
 */
export function presetSubpaths(
  rules: ReadonlyArray<RuleFile>,
  folder: string
): Array<GeneratedFile> {
  return rules.map(({name}) => ({
    file: `${folder}/src/rules/${name}.ts`,
    text: `// Made by \`pnpm generate\`.\nexport {default} from 'remark-lint-postmortem/${name}'\n`
  }))
}

/**
 * The presets of published forms, each under its own subpath, and all of them by their names.
 *
 * @param forms
 *   Names of the forms.
 * @param folder
 *   Folder of the package of presets.
 */
export function formPresets(forms: ReadonlyArray<string>, folder: string): Array<GeneratedFile> {
  const head = '// Made by `pnpm generate`.\n'
  const imports = forms.map((name) => `import ${camel(name)} from './${name}.ts'\n`)
  const entries = forms.map((name) => (/\W/.test(name) ? `'${name}': ${camel(name)}` : name))
  return [
    ...forms.map((name) => ({
      file: `${folder}/src/forms/${name}.ts`,
      text: `${head}import type {PresetOptions} from 'remark-lint-postmortem'
import type {Processor} from 'unified'
import {usePreset} from '../use-preset.ts'

/**
 * Check incident postmortems in the form \`${name}\`.
 *
 * @param options
 *   Settings, as in \`settings.postmortem\` (optional).
 */
export default function remarkPresetPostmortem${camel(`-${name}`)}(
  this: Processor,
  options?: PresetOptions | null
): undefined {
  return usePreset(this, '${name}', options)
}
`
    })),
    {
      file: `${folder}/src/forms/index.ts`,
      text: `${head}import type {PresetName} from 'remark-lint-postmortem'
import type {Preset} from '../use-preset.ts'
${imports.join('')}
/** Presets of published forms, by their names. */
export const formPresets: Readonly<
  Record<Exclude<PresetName, 'all' | 'recommended' | 'strict'>, Preset>
> = {
${entries.map((entry) => `  ${entry}`).join(',\n')}
}
`
    }
  ]
}

function camel(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
