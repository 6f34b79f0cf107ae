import type {Root} from 'mdast'
import type {AnyRule} from 'remark-lint-postmortem'
import type {Plugin, Processor} from 'unified'
import type {Fixture} from './fixtures/list-fixtures.ts'
import {languageFor} from 'mdast-util-postmortem'
import {readFileSync} from 'node:fs'
import gfm from 'remark-gfm'
import {formNames, formRules, formSettings, rules} from 'remark-lint-postmortem'
import {isOwnPlugin, pluginOf, presets, withOwnPlugins} from 'remark-preset-postmortem/plugins'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {lintFixture} from './fixtures/lint-fixture.ts'
import {listFixtures, readFixture} from './fixtures/list-fixtures.ts'
import {printReport} from './fixtures/print-report.ts'

type Level = 'error' | 'off' | 'warn'
type PresetName = 'all' | 'recommended' | 'strict'

/** Documents of teams that have set nothing. */
const fixtures = listFixtures('broken').filter(({settings}) => Object.keys(settings).length === 0)
const finished = fixtures.filter(({name}) => name !== 'unfinished-draft')

/** Words with which these documents say that they are final. */
const states = {approved: true, final: true, published: true}

/** Rules that say nothing without an option. */
const silent: ReadonlySet<string> = new Set(['action-item-overdue', 'form-parts'])

describe.each(['recommended', 'strict', 'all'] as const)('%s', (preset) => {
  test('has each rule at the level of its definition', async () => {
    const levels = await levelsIn(finished, preset)
    const names = Object.keys(rules).filter((name) => !silent.has(name))
    expect(names.map((name) => [name, ...(levels.get(name) ?? ['off'])])).toEqual(
      names.map((name) => [name, levelOf(rules[name]!, preset)])
    )
  })

  test('is as gentle with drafts as the definitions say', async () => {
    const drafts = finished.map((fixture) => ({...fixture, settings: {status: {draft: states}}}))
    const levels = await levelsIn(drafts.filter(isDraft), preset)
    const found = [...levels]
    expect(found.length).toBeGreaterThan(0)
    expect(found).toEqual(found.map(([name]) => [name, [levelInDraft(rules[name]!, preset)]]))
  })
})

test.each(fixtures)('all has everything of the others: $path', async (fixture) => {
  const ids = (await lintFixture(fixture, 'all')).map(({ruleId}) => ruleId)
  for (const preset of ['recommended', 'strict'] as const) {
    const others = (await lintFixture(fixture, preset)).map(({ruleId}) => ruleId)
    expect(ids).toEqual(expect.arrayContaining(others))
  }
})

test('a draft can have no more than what is known, and the finished document can not', async () => {
  const draft = readFixture('fixtures/clean/draft')
  const begun = `${draft.document}\n## What Went Well\n\n- The alert fired within two minutes.\n`
  const known = await lintFixture(draft, 'recommended', {document: begun})
  expect(printReport(known)).toBe('no messages\n')

  const document = begun.replace('status: draft', 'status: final')
  const messages = await lintFixture(draft, 'recommended', {document})
  expect(messages.map(({fatal, ruleId}) => [ruleId, fatal])).toEqual([
    ['postmortem-recommended-sections', false]
  ])
})

describe.each(formNames)('%s', (form) => {
  const clean = readFixture(`fixtures/clean/house-${form}`)
  const page = readFileSync(
    new URL(`../packages/remark-preset-postmortem/docs/${form}.md`, import.meta.url),
    'utf8'
  )

  test('sets rules and options that there are', async () => {
    const settings = {...formSettings(form), rules: formRules(form)}
    const messages = await lintFixture({...clean, settings}, 'recommended')
    expect(messages.filter(({ruleId}) => ruleId === 'postmortem-settings')).toEqual([])
  })

  test('requires parts that the reader knows', () => {
    const {marks, others} = languageFor('en').forms[form]
    const names = [...marks, ...others].map(([name]) => name)
    const demand = formRules(form)['form-parts'] as [string, {parts: object}]
    expect(names).toEqual(expect.arrayContaining(Object.keys(demand[1].parts)))
  })

  test('has a page with its source', () => {
    expect(page.match(/^##? .*/gm)).toEqual([
      `# \`preset-postmortem/${form}\``,
      '## The form',
      '## Use',
      '## What it requires',
      '## What it does not ask for',
      '## Examples'
    ])
  })

  test('does without a part that the settings turn off', async () => {
    const document = clean.document.replace(/^(?:.*[*#] ?)Impact.*\n/gim, '')
    const settings = {rules: {'required-sections': {sections: {impact: false}}}}
    const messages = await lintFixture({...clean, settings}, form, {document})
    expect(messages.filter(({reason}) => reason.includes('missing section `Impact'))).toEqual([])
  })
})

describe('GFM of the user', () => {
  const extensionsOf = (...plugins: Array<Plugin>) => {
    const processor = unified().use(remarkParse)
    for (const plugin of plugins) processor.use(plugin)
    return (processor.freeze().data('micromarkExtensions') as Array<unknown>).length
  }
  const preset: Plugin = presets.recommended
  /** Installed once more: another function of the same name. */
  function remarkGfm(this: Processor): undefined {
    gfm.call(this as unknown as Processor<Root>)
  }

  test.each([
    ['before the preset', [remarkGfm, preset]],
    ['behind it', [preset, remarkGfm]],
    ['the same package', [preset, gfm as Plugin]]
  ])('is not added again: %s', (_, plugins) => {
    expect(extensionsOf(...plugins)).toBe(extensionsOf(preset))
  })
})

describe('plugins in place of their names', () => {
  test.each<[kind: string, Array<unknown> | Record<string, unknown>, Array<unknown>]>([
    [
      'presets',
      [
        'preset-postmortem',
        'remark-preset-postmortem/strict',
        ['preset-postmortem/all', {x: 1}],
        'preset-postmortem/google-sre'
      ],
      [presets.recommended, presets.strict, [presets.all, {x: 1}], presets['google-sre']]
    ],
    [
      'rules',
      {'lint-postmortem/severity': ['error'], 'preset-postmortem/timeline-order': false},
      [
        [rules.severity, ['error']],
        [rules['timeline-order'], false]
      ]
    ],
    [
      'others',
      ['lint', ['lint-postmortem/none', 1], null],
      ['lint', ['lint-postmortem/none', 1], null]
    ]
  ])('%s', (kind, plugins, expected) => {
    const list = withOwnPlugins(plugins)
    expect(list).toEqual(expected)
    expect(list.every((entry) => isOwnPlugin(pluginOf(entry)))).toBe(kind !== 'others')
  })
})

/** Levels at which each rule speaks of some documents. */
async function levelsIn(
  fixtures: ReadonlyArray<Fixture>,
  preset: PresetName
): Promise<Map<string, Array<Level>>> {
  const levels = new Map<string, Set<Level>>()
  for (const fixture of fixtures) {
    for (const {fatal, ruleId} of await lintFixture(fixture, preset)) {
      const name = ruleId!.replace(/^postmortem-/, '')
      levels.set(name, (levels.get(name) ?? new Set()).add(fatal ? 'error' : 'warn'))
    }
  }
  return new Map(Array.from(levels, ([name, found]) => [name, [...found]]))
}

/** In `all` a rule has the level of `strict`, else that of `recommended`, else it warns. */
function levelOf({definition: {presets}}: AnyRule, preset: PresetName): Level {
  const strict = typeof presets.strict === 'string' ? presets.strict : presets.strict[0]
  if (preset !== 'all') return preset === 'strict' ? strict : presets.recommended
  return [strict, presets.recommended].find((level) => level !== 'off') ?? 'warn'
}

/** Errors become warnings and warnings are not reported, if a rule says nothing else. */
function levelInDraft(rule: AnyRule, preset: PresetName): Level {
  const {draft, recommended} = rule.definition.presets
  const usual = levelOf(rule, preset)
  if (draft === 'off') return 'off'
  if (draft === recommended) return usual
  return usual === 'error' ? 'warn' : 'off'
}

function isDraft({document}: Fixture): boolean {
  return new RegExp(`status\\W+(?:${Object.keys(states).join('|')})`, 'i').test(document)
}
