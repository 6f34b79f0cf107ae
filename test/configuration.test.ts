import type {Root} from 'mdast'
import type {PresetOptions, RuleSetting} from 'remark-lint-postmortem'
import type {PluggableList} from 'unified'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {remark} from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkLint from 'remark-lint'
import {defineRule} from 'remark-lint-postmortem'
import preset from 'remark-preset-postmortem'
import actionItemPriority from 'remark-preset-postmortem/action-item-priority'
import all from 'remark-preset-postmortem/all'
import noDuplicateSection from 'remark-preset-postmortem/no-duplicate-section'
import noEmptySection from 'remark-preset-postmortem/no-empty-section'
import noRootCauseTerm from 'remark-preset-postmortem/no-root-cause-term'
import noTemplateText from 'remark-preset-postmortem/no-template-text'
import rootCauseLength from 'remark-preset-postmortem/root-cause-length'
import severity from 'remark-preset-postmortem/severity'
import strict from 'remark-preset-postmortem/strict'
import {VFile} from 'vfile'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {bad, good} from './documents.ts'
import {lint, messagesOf} from './lint.ts'

const huge = 'Unexpected severity `Huge`, expected `P0`, `P1`, `P2`, or `P3`'
const short = 'Unexpected `2` words in `Root cause`, expected at least `10`'
const recommended = [
  `4:15-4:19 error severity: ${huge}`,
  `15:4-15:14 warning root-cause-length: ${short}`,
  '19:4-19:10 error no-empty-section: Unexpected empty section `Impact`, expected content'
]

test('a good document has no messages', async () => {
  expect(await lint(good, {plugins: [preset]})).toEqual([])
  expect(await lint(good, {plugins: [strict]})).toEqual([])
})

test('a bad document has messages at places', async () => {
  expect(await lint(bad, {plugins: [preset]})).toEqual(recommended)
})

/** What remark-lint and people write for a severity; `severity` is an error, unless set otherwise. */
const severities: ReadonlyArray<[value: RuleSetting | null | undefined, level: string]> = [
  ['off', 'nothing'],
  ['warn', 'warning'],
  ['error', 'error'],
  ['on', 'error'],
  [false, 'nothing'],
  [true, 'error'],
  [0, 'nothing'],
  [1, 'warning'],
  [2, 'error'],
  [['off'], 'nothing'],
  [['warn'], 'warning'],
  [['error'], 'error'],
  [['on'], 'error'],
  [[false], 'nothing'],
  [[true], 'error'],
  [[0], 'nothing'],
  [[1], 'warning'],
  [[2], 'error'],
  [['warn', {}], 'warning'],
  [['warn', null], 'warning'],
  [['off', {}], 'nothing'],
  [{}, 'error'],
  [null, 'error'],
  [undefined, 'error']
]

describe.each(severities)('severity %j', (value, level) => {
  const messages = level === 'nothing' ? [] : [`4:15-4:19 ${level} severity: ${huge}`]

  test('as configuration of the plugin', async () => {
    expect(await lint(bad, {plugins: [[severity, value] as never]})).toEqual(messages)
  })

  test('in settings.postmortem.rules', async () => {
    const settings = {rules: {severity: value}}
    expect(await lint(bad, {plugins: [severity], settings})).toEqual(messages)
  })

  test('in the options of a preset', async () => {
    const options = {rules: {severity: value}}
    const expected = recommended.flatMap((message) =>
      message.includes(' severity: ') ? messages : [message]
    )
    expect(await lint(bad, {plugins: [[preset, options]]})).toEqual(expected)
  })
})

test('severity and options together', async () => {
  const config = ['error', {words: 3}] as const
  const messages = [`15:4-15:14 error root-cause-length: ${short.replace('10', '3')}`]
  const settings = {rules: {'root-cause-length': config}}
  expect(await lint(bad, {plugins: [[rootCauseLength, [...config]]]})).toEqual(messages)
  expect(await lint(bad, {plugins: [rootCauseLength], settings})).toEqual(messages)
})

describe('a rule that is off in the preset', () => {
  const term =
    '15:4-15:14 warning no-root-cause-term: Unexpected term `Root cause`, expected `contributing factors`'
  const terms = async (plugins: PluggableList, settings?: unknown): Promise<Array<string>> => {
    const messages = await lint(bad, {plugins, settings})
    return messages.filter((message) => message.includes('no-root-cause-term'))
  }

  test('is off', async () => {
    expect(await terms([preset])).toEqual([])
    expect(await terms([strict])).toEqual([])
    expect(await terms([preset, strict])).toEqual([])
  })

  test.each<[string, PluggableList]>([
    ['before the preset', [noRootCauseTerm, preset]],
    ['after the preset', [preset, noRootCauseTerm]],
    ['as `true`', [preset, [noRootCauseTerm, true]]],
    ['as `on`', [preset, [noRootCauseTerm, 'on']]],
    ['with options', [preset, [noRootCauseTerm, {replacement: 'contributing factors'}]]],
    ['before two presets', [noRootCauseTerm, strict, preset]],
    ['between two presets', [strict, noRootCauseTerm, preset]],
    ['alone', [noRootCauseTerm]],
    ['with all others', [all]]
  ])('is on when it is used, %s', async (_, plugins) => {
    expect(await terms(plugins)).toEqual([term])
  })

  test('is off when it is used, but off', async () => {
    expect(await terms([preset, [noRootCauseTerm, false]])).toEqual([])
    expect(await terms([preset, [noRootCauseTerm, 'off']])).toEqual([])
  })

  test('is on when settings turn it on', async () => {
    expect(await terms([preset], {rules: {'no-root-cause-term': true}})).toEqual([term])
    expect(await terms([preset], {rules: {'no-root-cause-term': 'warn'}})).toEqual([term])
    expect(await terms([preset], {rules: {'no-root-cause-term': {replacement: 'x'}}})).toEqual([])
  })

  test('is an error where it was made one', async () => {
    const options = {rules: {'no-root-cause-term': 'error' as const}}
    const message = term.replace('warning', 'error')
    expect(await terms([[preset, options]])).toEqual([message])
    expect(await terms([[preset, options], noRootCauseTerm])).toEqual([message])
    expect(
      await terms([
        [preset, options],
        [noRootCauseTerm, 'on']
      ])
    ).toEqual([message])
  })
})

describe('precedence', () => {
  const document = bad.replace('| P1 |', '| Huge |')

  /** The level of the messages of a rule, and the levels that they expect. */
  async function outcome(
    plugins: PluggableList,
    settings?: unknown,
    name = 'severity'
  ): Promise<string> {
    const messages = await lint(document, {plugins, settings})
    const found = messages.find((message) => message.includes(` ${name}: `))
    const [, level, levels] = /^\S+ (\w+) \S+: .*, expected (.*)$/.exec(found!)!
    return `${level!}: ${levels!.replaceAll('`', '')}`
  }
  const levels = (...names: Array<string>): Record<string, boolean> =>
    Object.fromEntries(names.map((name) => [name, true]))
  const rule = (value: RuleSetting): {rules: Record<string, RuleSetting>} => ({
    rules: {severity: value}
  })

  test.each<[string, string, PluggableList, unknown?]>([
    ['the default of the rule', 'error: P0, P1, P2, or P3', [severity]],
    ['the preset', 'error: P0, P1, P2, or P3', [preset]],
    ['settings over the preset', 'warning: P0, P1, P2, or P3', [preset], rule('warn')],
    [
      'options of the preset over settings',
      'error: P0, P1, P2, or P3',
      [[preset, rule('error')]],
      rule('warn')
    ],
    [
      'the plugin over options of the preset',
      'warning: P0, P1, P2, or P3',
      [
        [preset, rule('error')],
        [severity, 'warn']
      ]
    ],
    [
      'the plugin before the preset as well',
      'warning: P0, P1, P2, or P3',
      [
        [severity, 'warn'],
        [preset, rule('error')]
      ]
    ],
    ['the plugin over settings', 'error: P0, P1, P2, or P3', [[severity, 'error']], rule('off')],
    ['`on` leaves the level alone', 'warning: P0, P1, P2, or P3', [[severity, 'on']], rule('warn')],
    [
      '`on` after `off` is the usual level',
      'error: P0, P1, P2, or P3',
      [[severity, 'on']],
      rule('off')
    ],
    [
      'settings for all rules',
      'error: S1 or S2',
      [preset],
      {severity: {levels: levels('S1', 'S2')}}
    ],
    [
      'settings for all rules in two places',
      'error: S1 or S2',
      [[preset, {severity: {levels: levels('S2')}}]],
      {severity: {levels: levels('S1')}}
    ]
  ])('%s', async (_, expected, plugins, settings) => {
    expect(await outcome(plugins, settings)).toBe(expected)
  })

  const priority = 'action-item-priority'
  const priorities = (setting: RuleSetting): {rules: Record<string, RuleSetting>} => ({
    rules: {[priority]: setting}
  })

  test.each<[string, string, PluggableList, unknown]>([
    [
      'a level in one place, options in another',
      'error: A',
      [[preset, priorities({levels: levels('A')})]],
      priorities('error')
    ],
    [
      'options of all places',
      'warning: A, B, or C',
      [
        [preset, priorities({levels: levels('B')})],
        [actionItemPriority, {levels: levels('C')}]
      ],
      priorities({levels: levels('A')})
    ],
    [
      'a name that is off in a stronger place',
      'warning: A',
      [[actionItemPriority, {levels: {B: false}}]],
      priorities({levels: levels('A', 'B')})
    ],
    [
      'an option of the rule over settings for all rules',
      'warning: A',
      [[actionItemPriority, {levels: levels('A')}]],
      {severity: {levels: levels('S1')}}
    ]
  ])('%s', async (_, expected, plugins, settings) => {
    expect(await outcome(plugins, settings, priority)).toBe(expected)
  })

  test('of two presets the last decides, with the options of both', async () => {
    expect(await outcome([[preset, rule('warn')], strict])).toBe('warning: P0, P1, P2, or P3')
    expect(
      await outcome([
        [strict, rule('warn')],
        [preset, rule('error')]
      ])
    ).toBe('error: P0, P1, P2, or P3')
    expect(await lint(bad, {plugins: [strict, preset]})).toEqual(recommended)
    expect(await lint(bad, {plugins: [preset, strict]})).toEqual(
      await lint(bad, {plugins: [strict]})
    )
  })

  test('a preset that is used twice is used once, with the options of both', async () => {
    expect(await lint(bad, {plugins: [preset, preset]})).toEqual(recommended)
    expect(await outcome([[preset, rule('warn')], preset])).toBe('warning: P0, P1, P2, or P3')
    expect(
      await outcome(
        [
          [preset, priorities({levels: levels('A')})],
          [preset, priorities({levels: levels('B')})]
        ],
        undefined,
        priority
      )
    ).toBe('warning: A or B')
  })
})

describe('a draft', () => {
  const asDraft = (line: string): string => bad.replace('**Severity', `${line}\n**Severity`)
  const draftMessages = [
    `5:15-5:19 warning severity: ${huge}`,
    '20:4-20:10 warning no-empty-section: Unexpected empty section `Impact`, expected content'
  ]

  test.each(['**Status:** draft', '**Status:** Draft', '**Status:** in review', '**Status**: WIP'])(
    'is checked leniently: %s',
    async (line) => {
      const messages = await lint(asDraft(line), {plugins: [preset]})
      expect(
        messages.filter((message) => / (?:severity|no-empty-section): /.test(message))
      ).toEqual(draftMessages)
      expect(messages.filter((message) => message.includes(' error '))).toEqual([])
      expect(messages.filter((message) => message.includes('root-cause-length'))).toEqual([])
    }
  )

  test.each(['status: draft', 'draft: true', 'status: "draft" # for now'])(
    'is checked leniently: %s in front matter',
    async (line) => {
      const messages = await lint(`---\n${line}\n---\n\n${bad}`, {plugins: [preset]})
      expect(messages).toEqual([
        `8:15-8:19 warning severity: ${huge}`,
        '23:4-23:10 warning no-empty-section: Unexpected empty section `Impact`, expected content'
      ])
    }
  )

  test.each(['**Status:** final', '**Status:** resolved', '**Status:** whatever'])(
    'is not a document with %s',
    async (line) => {
      const messages = await lint(asDraft(line), {plugins: [preset]})
      expect(messages).toContain(`5:15-5:19 error severity: ${huge}`)
    }
  )

  test('can be called by other words', async () => {
    const document = asDraft('**Status:** Cooking')
    const draft = `5:15-5:19 warning severity: ${huge}`
    const final = `5:15-5:19 error severity: ${huge}`
    const settings = {status: {draft: {Cooking: true}}}
    expect(await lint(document, {plugins: [severity]})).toEqual([final])
    expect(await lint(document, {plugins: [severity], settings})).toEqual([draft])
    const off = {status: {draft: {cooking: false}}}
    expect(await lint(document, {plugins: [severity], settings: off})).toEqual([final])
    const over = {status: {final: {'in review': true}}}
    const inReview = asDraft('**Status:** in review')
    expect(await lint(inReview, {plugins: [severity], settings: over})).toEqual([final])
  })

  test('is not checked for what only concerns a finished document', async () => {
    const double = asDraft('**Status:** draft').replace(
      '## Impact',
      '## Summary\n\nTwo.\n\n## Impact'
    )
    const twice = 'no-duplicate-section: Unexpected second `Summary` section, expected one'
    expect(await lint(double, {plugins: [noDuplicateSection]})).toEqual([])
    expect(await lint(double, {plugins: [[noDuplicateSection, 'error']]})).toEqual([])
    expect(await lint(double.replace('draft', 'final'), {plugins: [noDuplicateSection]})).toEqual([
      `20:4-20:11 warning ${twice}`
    ])
  })

  test.each([
    ['warn', undefined, []],
    ['warn', 'warn', ['1:1-1:2 warning example: Unexpected title, expected none']],
    ['error', undefined, ['1:1-1:2 warning example: Unexpected title, expected none']],
    ['error', 'warn', ['1:1-1:2 warning example: Unexpected title, expected none']],
    ['error', 'error', ['1:1-1:2 error example: Unexpected title, expected none']],
    ['error', 'off', []]
  ] as const)('reports %s as the rule has it: %s', async (recommended, draft, messages) => {
    const point = (column: number) => ({line: 1, column, offset: column - 1})
    const example = defineRule({
      name: 'example',
      description: 'there is no title',
      note: 'It is an example.',
      presets: {recommended, strict: 'off', ...(draft && {draft})},
      options: {},
      messages: {title: 'Unexpected title, expected none'},
      *check() {
        yield {messageId: 'title', place: {start: point(1), end: point(2)}}
      }
    })
    expect(await lint(asDraft('**Status:** draft'), {plugins: [example]})).toEqual(messages)
  })

  test('gets warnings for what a user made an error', async () => {
    const document = asDraft('**Status:** draft')
    expect(await lint(document, {plugins: [rootCauseLength]})).toEqual([])
    expect(await lint(document, {plugins: [[rootCauseLength, 'error']]})).toEqual([
      `16:4-16:14 warning root-cause-length: ${short}`
    ])
  })
})

describe('appliesTo', () => {
  const notes = '# Notes\n\n**Severity:** Huge\n\nLunch was late.\n'
  const huge3 = `3:15-3:19 error severity: ${huge}`
  const ofNotes = (
    appliesTo: PresetOptions['appliesTo'] | undefined,
    path = 'docs/notes.md'
  ): Promise<Array<string>> =>
    lint(notes, {
      plugins: [severity],
      path,
      settings: {...(appliesTo !== undefined && {appliesTo})}
    })
  const ofBad = (appliesTo: PresetOptions['appliesTo'], path?: string): Promise<Array<string>> =>
    lint(bad, {plugins: [severity], settings: {appliesTo}, ...(path !== undefined && {path})})
  const huge4 = `4:15-4:19 error severity: ${huge}`

  test('auto', async () => {
    expect(await ofNotes(undefined)).toEqual([])
    expect(await ofNotes('auto')).toEqual([])
    expect(await ofNotes({})).toEqual([])
    expect(await ofBad('auto')).toEqual([huge4])
    expect(await ofBad('auto', 'README.md')).toEqual([])
    expect(await ofBad('auto', 'docs/template.md')).toEqual([])
  })

  test('all', async () => {
    expect(await ofNotes('all')).toEqual([huge3])
    expect(await ofBad('all', 'README.md')).toEqual([huge4])
  })

  test.each<[string, Record<string, boolean>, boolean]>([
    ['a folder', {'docs/**': true}, true],
    ['another folder', {'other/**': true}, false],
    ['a name anywhere', {'**/notes.md': true}, true],
    ['braces', {'docs/{notes,log}.md': true}, true],
    ['a glob from the working directory', {'./docs/*.md': true}, true],
    ['a glob that does not reach down', {'*.md': true}, false],
    ['the last glob of two', {'docs/**': true, '**/notes.md': false}, false],
    ['the last glob of two, the other way round', {'**/notes.md': false, 'docs/**': true}, true]
  ])('globs: %s', async (_, globs, isChecked) => {
    expect(await ofNotes(globs)).toEqual(isChecked ? [huge3] : [])
  })

  test('globs leave out reports, and other reports as they are', async () => {
    expect(await ofBad({'docs/postmortems/old/**': false}, 'docs/postmortems/old/a.md')).toEqual([])
    expect(await ofBad({'docs/postmortems/old/**': false})).toEqual([huge4])
  })

  test('globs match folders whose name starts with a dot, and absolute paths', async () => {
    expect(await ofNotes({'**/notes.md': true}, '.github/notes.md')).toEqual([huge3])
    expect(await ofNotes({'docs/**': true}, path.resolve('docs/notes.md'))).toEqual([huge3])
  })

  test('the last glob of all places decides', async () => {
    const plugins: PluggableList = [[preset, {appliesTo: {'docs/**': false}}]]
    const settings = {appliesTo: {'docs/**': true, 'docs/postmortems/**': true}}
    expect(await lint(bad, {plugins, settings})).toEqual([])
  })

  test('a document without a path is no report by its path, but by its content', async () => {
    const file = new VFile(bad)
    const processor = remark()
      .use(remarkGfm)
      .use([[severity, 'warn']])
    await processor.run(processor.parse(file), file)
    expect(messagesOf(file)).toEqual([`4:15-4:19 warning severity: ${huge}`])
  })
})

describe('ignoreBefore', () => {
  const at = (ignoreBefore: string): Promise<Array<string>> =>
    lint(bad, {plugins: [severity], settings: {ignoreBefore}})

  test('leaves alone what was before, not what was on the day', async () => {
    expect(await at('2025-05-05')).toEqual([`4:15-4:19 error severity: ${huge}`])
    expect(await at('2025-05-06')).toEqual([])
    expect(await at('2026-01-01')).toEqual([])
  })

  test('does not leave alone what has no date', async () => {
    const document = bad.replace('**Date:** 2025-05-05\n', '')
    expect(
      await lint(document, {plugins: [severity], settings: {ignoreBefore: '2030-01-01'}})
    ).toEqual([`3:15-3:19 error severity: ${huge}`])
  })
})

test('locale is that of the settings', async () => {
  const plugins = [[noRootCauseTerm, 'warn'] as never]
  const message =
    '15:4-15:14 warning no-root-cause-term: Unexpected term `Root cause`, expected `contributing factors`'
  expect(await lint(bad, {plugins, settings: {locale: 'en'}})).toEqual([message])
  expect(await lint(bad, {plugins, settings: {locale: 'nl'}})).toEqual([
    '1:1-1:18 warning language: Document not checked: the language `nl` is not supported; set `locale` if it is another one, or name its headings in `sections`'
  ])
})

test('sections are known by further headings', async () => {
  const document = bad.replace('Timeline (UTC)', 'What the Clock Says')
  const missing = (messages: Array<string>): Array<string> =>
    messages.filter((message) => message.includes('missing section `Timeline`'))
  const messages = await lint(document, {plugins: [preset]})
  expect(missing(messages)).toEqual([
    '1:3-1:18 error required-sections: Unexpected missing section `Timeline`, expected a heading such as `Timeline` or `Incident timeline`'
  ])
  for (const heading of ['What the Clock Says', 'what the clock says']) {
    const settings = {sections: {timeline: {[heading]: true}}}
    expect(missing(await lint(document, {plugins: [preset], settings}))).toEqual([])
  }
})

describe('severity', () => {
  const of = (word: string, scale: PresetOptions['severity']): Promise<Array<string>> =>
    lint(bad.replace('Huge', word), {plugins: [severity], settings: {severity: scale}})

  test('levels', async () => {
    const scale = {levels: {SEV1: true, SEV2: true, SEV3: false}}
    expect(await of('SEV1', scale)).toEqual([])
    expect(await of('sev-2', scale)).toEqual([])
    expect(await of('SEV3', scale)).toEqual([
      '4:15-4:19 error severity: Unexpected severity `SEV3`, expected `SEV1` or `SEV2`'
    ])
    expect(await of('P1', scale)).toEqual([
      '4:15-4:17 error severity: Unexpected severity `P1`, expected `SEV1` or `SEV2`'
    ])
  })

  test('aliases', async () => {
    expect(await of('Critical', {aliases: {critical: 'P0'}})).toEqual([])
    expect(await of('Major', {levels: {SEV1: true}, aliases: {Major: 'sev1'}})).toEqual([])
    const plugins: PluggableList = [[preset, {severity: {aliases: {Huge: 'S1'}}}]]
    const settings = {severity: {levels: {S1: true}}}
    expect(await lint(bad, {plugins, settings})).toEqual(
      recommended.filter((message) => !message.includes(' severity: '))
    )
  })
})

describe('template', () => {
  let cwd = ''
  const template = '# Outage\n\n## Impact\n\nSay here whom it hurt and how badly.\n'
  const left = bad.replace('## Impact', '## Impact\n\nSay here whom it hurt, and how badly!')
  const settings = {template: 'docs/TEMPLATE.md'}
  const message =
    '21:1-21:38 error no-template-text: Unexpected template text `Say here whom it hurt, and how badly!`, expected content'

  beforeAll(() => {
    cwd = mkdtempSync(path.join(tmpdir(), 'postmortem-'))
    mkdirSync(path.join(cwd, 'docs'))
    writeFileSync(path.join(cwd, 'docs/TEMPLATE.md'), template)
    writeFileSync(path.join(cwd, 'binary.md'), Buffer.from([0, 255, 254, 10]))
  })

  afterAll(() => {
    rmSync(cwd, {recursive: true})
  })

  test('text copied from it is reported', async () => {
    expect(await lint(left, {plugins: [noTemplateText], settings, cwd})).toEqual([message])
    expect(await lint(left, {plugins: [noTemplateText], cwd})).toEqual([])
  })

  test('it is silent itself, by any path', async () => {
    for (const file of [
      'docs/TEMPLATE.md',
      './docs/../docs/TEMPLATE.md',
      path.join(cwd, 'docs/TEMPLATE.md')
    ]) {
      const setup = {plugins: [preset], settings: {...settings, appliesTo: 'all'}, cwd}
      expect(await lint(template, {...setup, path: file})).toEqual([])
    }
  })

  test('it can be given as an option of the preset, and with an absolute path', async () => {
    const options = {template: path.join(cwd, 'docs/TEMPLATE.md')}
    expect(await lint(left, {plugins: [[preset, options]]})).toContain(message)
  })

  test('it is read again when it has changed', async () => {
    const file = path.join(cwd, 'docs/changing.md')
    const setup = {plugins: [noTemplateText], settings: {template: 'docs/changing.md'}, cwd}
    writeFileSync(file, 'Nothing that is there.\n')
    expect(await lint(left, setup)).toEqual([])
    writeFileSync(file, template)
    expect(await lint(left, setup)).toEqual([message])
  })

  test.each([
    ['nowhere.md', 'missing file `nowhere.md`'],
    ['docs', 'folder `docs`'],
    ['docs/TEMPLATE.md/x.md', 'missing file `docs/TEMPLATE.md/x.md`']
  ])('it has to be there: %s', async (file, found) => {
    expect(
      await lint(bad, {plugins: [severity, noEmptySection], settings: {template: file}, cwd})
    ).toEqual([
      `nowhere error settings: Unexpected ${found} for \`template\` in \`settings.postmortem\`, expected the path of a Markdown file from \`${cwd}\``,
      `4:15-4:19 error severity: ${huge}`,
      '19:4-19:10 error no-empty-section: Unexpected empty section `Impact`, expected content'
    ])
  })

  test('it can be anything', async () => {
    const setup = {plugins: [noTemplateText], settings: {template: 'binary.md'}, cwd}
    expect(await lint(left, setup)).toEqual([])
  })
})

describe('other plugins', () => {
  const document = `---\ntitle: Checkout\n---\n\n${good}\n~~Old~~ text, www.example.com, a note[^1].\n\n[^1]: Note.\n\n- [ ] Todo\n`
  const parse = (plugins: PluggableList): Root => {
    const processor = remark().use(plugins)
    return processor.runSync(processor.parse(document)) as Root
  }
  const withGfm = parse([remarkFrontmatter, remarkGfm])
  // Another copy of the same plugin.
  const otherGfm = function (this: unknown, ...parameters: Array<unknown>): undefined {
    return Reflect.apply(remarkGfm, this, parameters) as undefined
  }

  test.each<[string, PluggableList]>([
    ['none', [preset]],
    ['remark-frontmatter and remark-gfm before', [remarkFrontmatter, remarkGfm, preset]],
    ['remark-frontmatter and remark-gfm after', [preset, remarkFrontmatter, remarkGfm]],
    ['remark-frontmatter with options', [[remarkFrontmatter, 'toml'], preset]],
    ['remark-gfm with options', [preset, [remarkGfm, {stringLength: () => 1}]]],
    ['another copy of remark-gfm before', [otherGfm, preset]],
    ['another copy of remark-gfm after', [preset, otherGfm]],
    ['two presets', [preset, strict]],
    ['remark-lint', [remarkLint, preset, remarkLint]]
  ])('give the same tree: %s', (_, plugins) => {
    expect(parse(plugins)).toEqual(withGfm)
  })
})

describe('a processor', () => {
  test('is used for many files', async () => {
    const processor = remark()
      .use(preset, {rules: {severity: 'warn'}})
      .freeze()
    const expected = recommended.map((line) => line.replace('error severity', 'warning severity'))
    for (const [index, document] of [bad, good, '# Notes\n', bad, good].entries()) {
      const file = new VFile({value: document, path: `docs/${index}.md`})
      await processor.process(file)
      expect(messagesOf(file)).toEqual(document === bad ? expected : [])
    }
  })

  test('is used for files at the same time', async () => {
    const processor = remark().use(preset).freeze()
    const files = Array.from(
      {length: 20},
      (_, index) => new VFile({value: index % 2 ? bad : good, path: `docs/${index}.md`})
    )
    await Promise.all(files.map((file) => processor.process(file)))
    for (const [index, file] of files.entries()) {
      expect(messagesOf(file)).toEqual(index % 2 ? recommended : [])
    }
  })

  test('is copied', async () => {
    const frozen = remark()
      .use(preset, {rules: {severity: 'warn'}})
      .freeze()
    const file = new VFile({value: bad, path: 'docs/a.md'})
    await frozen().process(file)
    expect(messagesOf(file)).toEqual(
      recommended.map((line) => line.replace('error severity', 'warning severity'))
    )
  })

  test('reads a tree again for another file', async () => {
    const processor = remark().use(remarkGfm).use(severity).freeze()
    const tree = processor.parse(bad)
    const readme = new VFile({value: bad, path: 'README.md'})
    const report = new VFile({value: bad, path: 'docs/report.md'})
    await processor.run(tree, readme)
    await processor.run(tree, report)
    expect(messagesOf(readme)).toEqual([])
    expect(messagesOf(report)).toEqual([`4:15-4:19 error severity: ${huge}`])
  })
})

test('what the user gives is never changed', async () => {
  const freeze = <Value>(value: Value): Value => {
    if (typeof value === 'object' && value !== null) {
      for (const inner of Object.values(value)) freeze(inner)
    }
    return Object.freeze(value)
  }
  const settings = freeze({
    rules: {'action-item-priority': ['error', {levels: {A: true}}]},
    sections: {timeline: {Clock: true}},
    severity: {levels: {A: true}}
  })
  const options: PresetOptions = freeze({
    rules: {'action-item-priority': {levels: {B: true}}},
    appliesTo: {'docs/**': true},
    sections: {timeline: {Times: true}}
  })
  const config = freeze({levels: {C: true}})
  const plugins: PluggableList = [
    [strict, options],
    [actionItemPriority, config],
    [preset, options]
  ]
  expect(await lint(bad.replace('| P1 |', '| Huge |'), {plugins, settings})).toContain(
    '25:82-25:86 error action-item-priority: Unexpected priority `Huge`, expected `A`, `B`, or `C`'
  )
})
