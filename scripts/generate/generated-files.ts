import fs from 'node:fs'
import path from 'node:path'
import type {AnyRule} from 'remark-lint-postmortem'
import type {GeneratedFile, RuleFile} from './rule-index.ts'
import {languageFor} from 'mdast-util-postmortem'
import {formNames, settingSpecs} from 'remark-lint-postmortem'
import {exportsMap} from './exports-map.ts'
import {formTables} from './form-pages.ts'
import {homepageModule} from './homepage.ts'
import {modelPage} from './model-page.ts'
import {modelSchema} from './model-schema.ts'
import {publicPackages} from '../packages/manifest.ts'
import {publishedManifest} from './published-manifest.ts'
import {overviewSchema} from './overview-schema.ts'
import {presetPackage, root, rulesPackage} from './root.ts'
import {fixClasses, formPresets, listRuleFiles, presetSubpaths, ruleIndex} from './rule-index.ts'
import {fillParts, rulePage} from './rule-pages.ts'
import {packageSchema, settingsSchema} from './settings-schema.ts'
import {codeList, ruleTable, settingTable} from './rule-tables.ts'

/** Readmes with what is made in them. */
const readmes: Record<string, (rules: ReadonlyArray<AnyRule>) => Record<string, string>> = {
  'README.md': (rules) => ({
    rules: ruleTable(rules, `${rulesPackage}/docs`),
    settings: settingTable(settingSpecs)
  }),
  [`${rulesPackage}/README.md`]: (rules) => ({
    rules: ruleTable(rules, 'docs'),
    drafts: codeList(languageFor('en').status.draft)
  })
}

/**
 * List all files that follow from the definitions of the rules.
 *
 * @throws
 *   If a page of a rule is missing or has no place for what is made.
 */
export async function generatedFiles(): Promise<Array<GeneratedFile>> {
  const files = listRuleFiles()
  const model = modelSchema()
  const rules = await Promise.all(files.map(load))
  const subpaths = (moduleOf: (file: RuleFile) => string): Record<string, string> =>
    Object.fromEntries(files.map((file) => [`./${file.name}`, moduleOf(file)]))
  return [
    ...ruleIndex(files),
    fixClasses(files),
    homepageModule(),
    ...presetSubpaths(files, presetPackage),
    ...formPresets(formNames, presetPackage),
    exportsMap(rulesPackage, {
      '.': 'index',
      './edits': 'edits/edits',
      ...subpaths(({name, part}) => `rules/${part}/${name}`)
    }),
    exportsMap(
      presetPackage,
      {
        '.': 'index',
        './strict': 'strict',
        './all': 'all',
        './light-syntax': 'light-syntax',
        './plugins': 'plugins',
        ...Object.fromEntries(formNames.map((name) => [`./${name}`, `forms/${name}`])),
        ...subpaths(({name}) => `rules/${name}`)
      },
      ['remarkrc.schema.json', 'package.schema.json']
    ),
    ...publicPackages()
      .filter((folder) => folder !== rulesPackage && folder !== presetPackage)
      .map((folder) => publishedManifest(folder)),
    ...rules.map((rule) => rulePage(rule)),
    ...formNames.map((name) => filled(`${presetPackage}/docs/${name}.md`, formTables(name))),
    model,
    modelPage(model.text),
    overviewSchema(),
    settingsSchema(rules),
    packageSchema(),
    ...Object.entries(readmes).map(([file, parts]) => filled(file, parts(rules)))
  ]
}

function filled(file: string, parts: Record<string, string>): GeneratedFile {
  return {file, text: fillParts(fs.readFileSync(path.join(root, file), 'utf8'), parts, file)}
}

/** Load a rule from its file: the index of rules may not be made yet. */
async function load({name, part}: RuleFile): Promise<AnyRule> {
  const url = new URL(`../../${rulesPackage}/src/rules/${part}/${name}.ts`, import.meta.url)
  const {default: rule} = (await import(url.href)) as {default: AnyRule}
  return rule
}
