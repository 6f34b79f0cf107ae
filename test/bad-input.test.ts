import type {PluggableList} from 'unified'
import {remark} from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import preset from 'remark-preset-postmortem'
import all from 'remark-preset-postmortem/all'
import impactArithmetic from 'remark-preset-postmortem/impact-arithmetic'
import noPlaceholder from 'remark-preset-postmortem/no-placeholder'
import promptness from 'remark-preset-postmortem/promptness'
import requiredSections from 'remark-preset-postmortem/required-sections'
import rootCauseLength from 'remark-preset-postmortem/root-cause-length'
import severity from 'remark-preset-postmortem/severity'
import strict from 'remark-preset-postmortem/strict'
import summaryLength from 'remark-preset-postmortem/summary-length'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {bad} from './documents.ts'
import {lint, messagesOf} from './lint.ts'

const nowhere = 'nowhere error settings: Unexpected'
const inSettings = 'in `settings.postmortem`, expected'

describe('settings that are wrong', () => {
  test.each<[settings: unknown, messages: Array<string>]>([
    [
      ['severity'],
      [
        `${nowhere} value \`["severity"]\` for \`settings.postmortem\`, expected an object such as \`{"rules": {…}}\``
      ]
    ],
    [
      'strict',
      [
        `${nowhere} value \`"strict"\` for \`settings.postmortem\`, expected an object such as \`{"rules": {…}}\``
      ]
    ],
    [
      true,
      [
        `${nowhere} value \`true\` for \`settings.postmortem\`, expected an object such as \`{"rules": {…}}\``
      ]
    ],
    [null, []],
    [{rule: {}}, [`${nowhere} unknown key \`rule\` ${inSettings} \`rules\``]],
    [{applyTo: 'all'}, [`${nowhere} unknown key \`applyTo\` ${inSettings} \`appliesTo\``]],
    [
      {whatever: 1},
      [
        `${nowhere} unknown key \`whatever\` ${inSettings} a name such as \`status\`, \`teams\`, or \`systems\``
      ]
    ],
    [
      JSON.parse('{"__proto__": {"rules": {}}}'),
      [
        `${nowhere} unknown key \`__proto__\` ${inSettings} a name such as \`people\`, \`roles\`, or \`appliesTo\``
      ]
    ],
    [
      {rules: ['severity']},
      [
        `${nowhere} value \`["severity"]\` for \`rules\` ${inSettings} an object such as \`{"severity": "error"}\``
      ]
    ],
    [
      {rules: 'strict'},
      [
        `${nowhere} value \`"strict"\` for \`rules\` ${inSettings} an object such as \`{"severity": "error"}\``
      ]
    ],
    [
      {rules: {sevrity: 'off'}},
      [`${nowhere} unknown rule \`rules.sevrity\` ${inSettings} \`severity\``]
    ],
    [
      {rules: {'postmortem-severity': 'off'}},
      [`${nowhere} unknown rule \`rules.postmortem-severity\` ${inSettings} \`severity\``]
    ],
    [
      {rules: {'remark-lint-postmortem/severity': 'off'}},
      [
        `${nowhere} unknown rule \`rules.remark-lint-postmortem/severity\` ${inSettings} \`severity\``
      ]
    ],
    [
      {rules: {constructor: 'off'}},
      [
        `${nowhere} unknown rule \`rules.constructor\` ${inSettings} a name such as \`no-estimate\`, \`status\`, or \`duration\``
      ]
    ],
    [
      {rules: {severity: 'fatal'}},
      [
        `${nowhere} value \`"fatal"\` for \`rules.severity\` ${inSettings} \`off\`, \`warn\`, \`error\`, options, or both as in \`["error", {…}]\``
      ]
    ],
    [
      {rules: {severity: 3}},
      [
        `${nowhere} value \`3\` for \`rules.severity\` ${inSettings} \`off\`, \`warn\`, \`error\`, options, or both as in \`["error", {…}]\``
      ]
    ],
    [
      {rules: {severity: []}},
      [
        `${nowhere} value \`[]\` for \`rules.severity\` ${inSettings} \`off\`, \`warn\`, \`error\`, options, or both as in \`["error", {…}]\``
      ]
    ],
    [
      {rules: {severity: [{}]}},
      [
        `${nowhere} value \`[{}]\` for \`rules.severity\` ${inSettings} \`off\`, \`warn\`, \`error\`, options, or both as in \`["error", {…}]\``
      ]
    ],
    [
      {rules: {severity: ['error', {}, {}]}},
      [
        `${nowhere} value \`["error",{},{}]\` for \`rules.severity\` ${inSettings} \`off\`, \`warn\`, \`error\`, options, or both as in \`["error", {…}]\``
      ]
    ],
    [
      {rules: {severity: ['error', ['P1']]}},
      [
        `${nowhere} value \`["error",["P1"]]\` for \`rules.severity\` ${inSettings} \`off\`, \`warn\`, \`error\`, options, or both as in \`["error", {…}]\``
      ]
    ],
    [
      {rules: {'action-item-priority': {level: {P1: true}}}},
      [`${nowhere} unknown key \`rules.action-item-priority.level\` ${inSettings} \`levels\``]
    ],
    [
      {rules: {'action-item-priority': {levels: ['P1', 'P2']}}},
      [
        `${nowhere} value \`["P1","P2"]\` for \`rules.action-item-priority.levels\` ${inSettings} an object such as \`{"P1": true, "P2": true}\``
      ]
    ],
    [
      {rules: {'action-item-priority': ['warn', {levels: {P1: 1}}]}},
      [
        `${nowhere} value \`1\` for \`rules.action-item-priority.levels.P1\` ${inSettings} \`true\` or \`false\``
      ]
    ],
    [
      {appliesTo: 'none'},
      [
        `${nowhere} value \`"none"\` for \`appliesTo\` ${inSettings} \`auto\`, \`all\`, or globs such as \`{"docs/postmortems/**": true}\``
      ]
    ],
    [
      {tickets: {'OPS-(': true}},
      [
        `${nowhere} value \`true\` for \`tickets.OPS-(\` ${inSettings} \`true\` or \`false\` for a regular expression that is valid`
      ]
    ],
    [
      {tickets: ['OPS-1']},
      [
        `${nowhere} value \`["OPS-1"]\` for \`tickets\` ${inSettings} an object such as \`{"OPS-1": true}\``
      ]
    ],
    [
      {appliesTo: ['docs/**']},
      [
        `${nowhere} value \`["docs/**"]\` for \`appliesTo\` ${inSettings} \`auto\`, \`all\`, or globs such as \`{"docs/**": true}\``
      ]
    ],
    [
      {appliesTo: {'docs/**': 'yes'}},
      [
        `${nowhere} value \`"yes"\` for \`appliesTo.docs/**\` ${inSettings} \`true\` or \`false\` for a glob that is valid`
      ]
    ],
    [
      {appliesTo: {'': true}},
      [
        `${nowhere} value \`true\` for \`appliesTo.\` ${inSettings} \`true\` or \`false\` for a glob that is valid`
      ]
    ],
    [
      {ignoreBefore: '2026'},
      [
        `${nowhere} value \`"2026"\` for \`ignoreBefore\` ${inSettings} a day such as \`2026-01-31\``
      ]
    ],
    [
      {ignoreBefore: '2026-02-30'},
      [
        `${nowhere} value \`"2026-02-30"\` for \`ignoreBefore\` ${inSettings} a day such as \`2026-01-31\``
      ]
    ],
    [
      {locale: 'english'},
      [`${nowhere} value \`"english"\` for \`locale\` ${inSettings} two letters such as \`en\``]
    ],
    [{template: ''}, [`${nowhere} value \`""\` for \`template\` ${inSettings} a text`]],
    [{template: 1}, [`${nowhere} value \`1\` for \`template\` ${inSettings} a text`]],
    [
      {status: {drafts: {wip: true}}},
      [`${nowhere} unknown key \`status.drafts\` ${inSettings} \`draft\``]
    ],
    [
      {status: {draft: ['wip']}},
      [
        `${nowhere} value \`["wip"]\` for \`status.draft\` ${inSettings} an object such as \`{"wip": true}\``
      ]
    ],
    [
      {sections: {timelines: {Clock: true}}},
      [`${nowhere} unknown key \`sections.timelines\` ${inSettings} \`timeline\``]
    ],
    [
      {sections: {timeline: {Clock: 1}}},
      [`${nowhere} value \`1\` for \`sections.timeline.Clock\` ${inSettings} \`true\` or \`false\``]
    ],
    [{severity: ['P1']}, [`${nowhere} value \`["P1"]\` for \`severity\` ${inSettings} an object`]],
    [
      {severity: {level: {}}},
      [`${nowhere} unknown key \`severity.level\` ${inSettings} \`levels\``]
    ],
    [
      {severity: {levels: ['S1', 'S2']}},
      [
        `${nowhere} value \`["S1","S2"]\` for \`severity.levels\` ${inSettings} an object such as \`{"S1": true, "S2": true}\``
      ]
    ],
    [
      {severity: {aliases: {High: 1}}},
      [`${nowhere} value \`1\` for \`severity.aliases.High\` ${inSettings} a text`]
    ],
    [
      {severity: {aliases: {High: 'SEV1'}}},
      [
        `${nowhere} level \`SEV1\` for \`severity.aliases.High\` ${inSettings} \`P0\`, \`P1\`, \`P2\`, or \`P3\``
      ]
    ],
    [
      {severity: {impact: ['P0']}},
      [
        `${nowhere} value \`["P0"]\` for \`severity.impact\` ${inSettings} an object such as \`{"SEV1": {"users": 10, "minutes": 30, "dataLoss": true}}\``
      ]
    ],
    [
      {severity: {impact: {P0: {users: 'all', hours: 2}}}},
      [
        `${nowhere} value \`"all"\` for \`severity.impact.P0.users\` ${inSettings} a number`,
        `${nowhere} unknown key \`severity.impact.P0.hours\` ${inSettings} \`users\`, \`minutes\`, or \`dataLoss\``
      ]
    ],
    [
      {severity: {impact: {P0: {users: 500}}}},
      [
        `${nowhere} value \`500\` for \`severity.impact.P0.users\` ${inSettings} a percentage up to \`100\``
      ]
    ],
    [
      {severity: {levels: {S1: true}, impact: {S2: {users: 5}}}},
      [`${nowhere} level \`S2\` for \`severity.impact.S2\` ${inSettings} \`S1\``]
    ],
    [
      {severity: {levels: {S1: true}, aliases: {High: 'S2'}}},
      [`${nowhere} level \`S2\` for \`severity.aliases.High\` ${inSettings} \`S1\``]
    ],
    [
      {locale: 'x'.repeat(1000)},
      [
        `${nowhere} value \`"${'x'.repeat(59)}…\` for \`locale\` ${inSettings} two letters such as \`en\``
      ]
    ],
    [
      {rule: {}, locale: 1, rules: {sevrity: 'off'}},
      [
        `${nowhere} unknown key \`rule\` ${inSettings} \`rules\``,
        `${nowhere} value \`1\` for \`locale\` ${inSettings} two letters such as \`en\``,
        `${nowhere} unknown rule \`rules.sevrity\` ${inSettings} \`severity\``
      ]
    ]
  ])('%j', async (settings, messages) => {
    expect(await lint('# Notes', {plugins: [preset], settings})).toEqual(messages)
    expect(await lint('# Notes', {plugins: [strict, all], settings})).toEqual(messages)

    // The same as options of the preset, which says so.
    const inOptions = messages.map((message) =>
      message.replace('`settings.postmortem`', 'the options of `remark-preset-postmortem`')
    )
    expect(await lint('# Notes', {plugins: [[preset, settings]] as PluggableList})).toEqual(
      settings === true ? [] : inOptions
    )
  })

  describe('that only a program can give', () => {
    const inOptions = 'in the options of `remark-preset-postmortem`, expected'
    const forms = '`off`, `warn`, `error`, options, or both as in `["error", {…}]`'
    const cyclic: Record<string, unknown> = {}
    cyclic.self = cyclic
    const cyclicList: Array<unknown> = []
    cyclicList.push(cyclicList)

    test.each<[string, options: unknown, message: string]>([
      [
        'a map',
        {rules: new Map()},
        `${nowhere} value \`{}\` for \`rules\` ${inOptions} an object such as \`{"severity": "error"}\``
      ],
      [
        'a date',
        {ignoreBefore: new Date(0)},
        `${nowhere} value \`"1970-01-01T00:00:00.000Z"\` for \`ignoreBefore\` ${inOptions} a day such as \`2026-01-31\``
      ],
      [
        'a big number',
        {rules: {severity: 10n}},
        `${nowhere} value \`10n\` for \`rules.severity\` ${inOptions} ${forms}`
      ],
      [
        'a function',
        {rules: {severity: () => 'error'}},
        `${nowhere} value \`function\` for \`rules.severity\` ${inOptions} ${forms}`
      ],
      [
        'an object that holds itself',
        {rules: {severity: cyclic}},
        `${nowhere} unknown key \`rules.severity.self\` ${inOptions} \`scale\``
      ],
      [
        'another one',
        cyclic,
        `${nowhere} unknown key \`self\` ${inOptions} a name such as \`form\`, \`fields\`, or \`people\``
      ],
      [
        'a list that holds itself',
        {rules: cyclicList},
        `${nowhere} value \`object\` for \`rules\` ${inOptions} an object such as \`{"severity": "error"}\``
      ]
    ])('%s', async (_, options, message) => {
      expect(await lint('# Notes', {plugins: [[preset, options]] as PluggableList})).toEqual([
        message
      ])
    })
  })

  test('have no effect, and what is right has', async () => {
    const settings = {
      rules: {severity: 'eror', 'no-empty-section': ['off', {allowNon: true}], metadata: 'off'},
      appliesTo: 'all',
      locale: 'german'
    }
    const messages = await lint(bad, {plugins: [preset], settings, path: 'README.md'})
    expect(messages.map((message) => message.split(': ')[0])).toEqual([
      'nowhere error settings',
      'nowhere error settings',
      'nowhere error settings',
      '4:15-4:19 error severity',
      '15:4-15:14 warning root-cause-length'
    ])
  })

  test('are reported with the note that they have no effect, and cannot be suppressed', async () => {
    const document = '<!--lint disable-->\n\n<!--lint disable postmortem-settings-->\n'
    const file = new VFile({value: document, path: 'a.md'})
    await remark().use(preset, {locale: 'x'}).process(file)
    expect(file.messages).toHaveLength(1)
    expect(file.messages[0]).toMatchObject({
      fatal: true,
      line: undefined,
      note: 'This part of the configuration has no effect until it is corrected.',
      place: undefined,
      reason:
        'Unexpected value `"x"` for `locale` in the options of `remark-preset-postmortem`, expected two letters such as `en`',
      ruleId: 'postmortem-settings',
      source: 'remark-lint-postmortem'
    })
  })

  test('are reported once in each file, by one rule or by all', async () => {
    const processor = remark()
      .data('settings', {postmortem: {locale: 'x'}})
      .use(all)
      .freeze()
    for (const path of ['a.md', 'b.md']) {
      const file = new VFile({value: '# Notes', path})
      await processor.process(file)
      expect(messagesOf(file)).toHaveLength(1)
    }
  })
})

describe('configuration of a rule that is wrong', () => {
  const inRule = (name: string): string =>
    `in the configuration of \`postmortem-${name}\`, expected`

  test.each<[string, PluggableList, string]>([
    [
      'severity',
      [[severity, 'fatal' as never]],
      `${nowhere} value \`"fatal"\` for the configuration of \`postmortem-severity\`, expected \`off\`, \`warn\`, \`error\`, options, or both as in \`["error", {…}]\``
    ],
    [
      'number',
      [[severity, 3 as never]],
      `${nowhere} value \`3\` for the configuration of \`postmortem-severity\`, expected \`off\`, \`warn\`, \`error\`, options, or both as in \`["error", {…}]\``
    ],
    [
      'severity with options',
      [[severity, ['fatal', {}] as never]],
      `${nowhere} value \`["fatal",{}]\` for the configuration of \`postmortem-severity\`, expected \`off\`, \`warn\`, \`error\`, options, or both as in \`["error", {…}]\``
    ],
    [
      'unknown option',
      [[summaryLength, {word: 5} as never]],
      `${nowhere} unknown key \`word\` ${inRule('summary-length')} \`words\``
    ],
    [
      'unknown option with a severity',
      [[summaryLength, ['error', {word: 5}] as never]],
      `${nowhere} unknown key \`word\` ${inRule('summary-length')} \`words\``
    ],
    [
      'a text for a number',
      [[summaryLength, {words: '5'} as never]],
      `${nowhere} value \`"5"\` for \`words\` ${inRule('summary-length')} a whole number`
    ],
    [
      'a fraction',
      [[summaryLength, {words: 1.5}]],
      `${nowhere} value \`1.5\` for \`words\` ${inRule('summary-length')} a whole number`
    ],
    [
      'no number',
      [[summaryLength, {words: Number.NaN}]],
      `${nowhere} value \`null\` for \`words\` ${inRule('summary-length')} a whole number`
    ],
    [
      'a text for a number that may be a fraction',
      [[impactArithmetic, {slo: '99.9'} as never]],
      `${nowhere} value \`"99.9"\` for \`slo\` ${inRule('impact-arithmetic')} a number`
    ],
    [
      'a number below zero',
      [[impactArithmetic, {slo: -99.9}]],
      `${nowhere} value \`-99.9\` for \`slo\` ${inRule('impact-arithmetic')} a number`
    ],
    [
      'a number without an end',
      [[impactArithmetic, {window: Infinity}]],
      `${nowhere} value \`null\` for \`window\` ${inRule('impact-arithmetic')} a number`
    ],
    [
      'a switch for a number',
      [[impactArithmetic, {window: true} as never]],
      `${nowhere} value \`true\` for \`window\` ${inRule('impact-arithmetic')} a number`
    ],
    [
      'a word that is none of the choices',
      [[requiredSections, {causes: 'all'}]],
      `${nowhere} value \`"all"\` for \`causes\` ${inRule('required-sections')} \`either\`, \`both\`, \`root-cause\`, \`factors\`, or \`none\``
    ],
    [
      'a section that there is not',
      [[requiredSections, {sections: {imapct: true}}]],
      `${nowhere} unknown key \`sections.imapct\` ${inRule('required-sections')} \`impact\``
    ],
    [
      'a section in a group',
      [[requiredSections, {bySeverity: {P1: {imapct: true}}}]],
      `${nowhere} unknown key \`bySeverity.P1.imapct\` ${inRule('required-sections')} \`impact\``
    ],
    [
      'a regular expression',
      [[noPlaceholder, {patterns: {'(': true}}]],
      `${nowhere} value \`true\` for \`patterns.(\` ${inRule('no-placeholder')} \`true\` or \`false\` for a regular expression that is valid`
    ],
    [
      'regular expressions in a list',
      [[noPlaceholder, {patterns: ['FIXME']} as never]],
      `${nowhere} value \`["FIXME"]\` for \`patterns\` ${inRule('no-placeholder')} an object such as \`{"FIXME": true}\``
    ],
    [
      'a length of time',
      [[promptness, {within: {P0: '2 weeks'}}]],
      `${nowhere} value \`"2 weeks"\` for \`within.P0\` ${inRule('promptness')} a length of time such as \`48h\`, \`7d\`, or \`90m\``
    ]
  ])('%s', async (_, plugins, message) => {
    expect(await lint('# Notes', {plugins})).toEqual([message])
  })

  test('leaves the rule as it is without', async () => {
    expect(
      await lint(bad, {plugins: [[rootCauseLength, ['error', {words: 'A'}] as never]]})
    ).toEqual([
      `${nowhere} value \`"A"\` for \`words\` ${inRule('root-cause-length')} a whole number`,
      '15:4-15:14 error root-cause-length: Unexpected `2` words in `Root cause`, expected at least `10`'
    ])
  })
})

describe('front matter that cannot be read', () => {
  const front = 'warning front-matter: Unexpected front matter that cannot be read'
  const withFront = (text: string, fence = '---'): string => `${fence}\n${text}\n${fence}\n\n${bad}`
  const problems = async (text: string, fence?: string): Promise<Array<string>> => {
    const messages = await lint(withFront(text, fence), {plugins: [preset]})
    return messages.filter((message) => message.includes(' front-matter: '))
  }

  test.each([
    [
      'title: [a',
      `2:9-2:10 ${front} (Flow sequence in block collection must be sufficiently indented and end with a ]), expected valid YAML`
    ],
    ['title: "a', `2:9-2:10 ${front} (Missing closing "quote), expected valid YAML`],
    [
      'title: a: b',
      `2:8-2:9 ${front} (Nested mappings are not allowed in compact mappings), expected valid YAML`
    ],
    ['a: 1\n\tb: 2', `3:1-3:2 ${front} (Tabs are not allowed as indentation), expected valid YAML`],
    [
      'title: @ada',
      `2:8-2:9 ${front} (Plain value cannot start with reserved character @), expected valid YAML`
    ]
  ])('YAML: %j', async (text, message) => {
    expect(await problems(text)).toEqual([message])
  })

  test.each([
    ['title = ', `2:8-2:9 ${front} (Unspecified values are invalid), expected valid TOML`],
    ['title = "a', `2:10-2:11 ${front} (Unterminated string constant), expected valid TOML`],
    ['title: a', `2:6-2:7 ${front} (Unexpected character), expected valid TOML`]
  ])('TOML: %j', async (text, message) => {
    expect(await problems(text, '+++')).toEqual([message])
  })

  test('is reported once, with what it leads to', async () => {
    const file = new VFile({value: withFront('title: a: b'), path: 'docs/a.md'})
    const processor = remark().use(preset).freeze()
    await processor.run(processor.parse(file), file)
    const messages = file.messages.filter(({ruleId}) => ruleId === 'postmortem-front-matter')
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatchObject({
      fatal: false,
      note: 'Fields in front matter, such as date and severity, may be missed until it is valid.',
      source: 'remark-lint'
    })
  })

  test('is reported by one rule alone', async () => {
    const plugins = [remarkFrontmatter, summaryLength]
    expect(await lint(withFront('title: a: b'), {plugins})).toEqual([
      `2:8-2:9 ${front} (Nested mappings are not allowed in compact mappings), expected valid YAML`
    ])
  })

  test('is not reported where no rule is on, or in a document that is not checked', async () => {
    const document = withFront('title: a: b')
    expect(await lint(document, {plugins: [remarkFrontmatter, [summaryLength, 'off']]})).toEqual([])
    expect(await lint(document, {plugins: [preset], path: 'README.md'})).toEqual([])
  })

  test.each([
    ['anchors', 'a: &a {b: 1}\nseverity: P1\nc: *a'],
    ['an anchor that there is not', 'owner: *ada'],
    ['an anchor that holds itself', 'a: &a [*a]'],
    [
      'anchors nine deep, each nine times',
      Array.from(
        {length: 9},
        (_, depth) =>
          `k${depth}: &k${depth} [${depth === 0 ? 'x,'.repeat(9) : `*k${depth - 1},`.repeat(9)}]`
      ).join('\n')
    ],
    ['a merge with itself', 'a: &a\n  <<: *a\nseverity: P1'],
    ['duplicate keys', 'severity: P1\nseverity: P2'],
    ['__proto__', '__proto__: {severity: P1}\nconstructor: x\ntoString: y'],
    ['keys that are no text', '1: a\n? [b, c]\n: d\n? {e: f}\n: g\nnull: h\ntrue: i'],
    ['a list', '- a\n- b'],
    ['a text', 'just a text'],
    ['nothing', ''],
    ['a comment', '# nothing'],
    ['several documents', 'a: 1\n...\nb: 2'],
    ['tags', 'a: !!binary aGVsbG8=\nb: !!set {c, d}\nc: !custom x\nd: !!js/function "x"'],
    ['deep nesting', `a: ${'['.repeat(2000)}${']'.repeat(2000)}`],
    [
      'nesting in blocks',
      Array.from({length: 200}, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')
    ],
    ['values in blocks', 'title: |\n  a\n  b\nseverity: >-\n  P1']
  ])('nothing else is reported, and nothing thrown: YAML with %s', async (_, text) => {
    await expectSound(withFront(text))
  })

  test.each([
    ['__proto__', '__proto__ = 1\n[constructor]\nx = 1'],
    ['tables', '[a]\nb = 1\n[[c]]\nd = 1'],
    ['dates', 'date = 2026-01-31\nat = 2026-01-31T10:00:00Z'],
    ['duplicate keys', 'a = 1\na = 2']
  ])('nothing else is reported, and nothing thrown: TOML with %s', async (_, text) => {
    await expectSound(withFront(text, '+++'))
  })
})

/** Say nothing without a place inside the text, no stack traces, and throw nothing. */
async function expectSound(document: string | Uint8Array): Promise<void> {
  for (const appliesTo of ['auto', 'all'] as const) {
    for (const plugin of [preset, all]) {
      const file = new VFile({value: document, path: 'docs/postmortems/a.md'})
      const processor = remark().use(plugin, {appliesTo}).freeze()
      await processor.process(file)
      const text = new TextDecoder('utf-8', {ignoreBOM: false}).decode(
        Buffer.from(document as string)
      )
      const lines = text.split(/\r\n|\n|\r/)
      for (const message of file.messages) {
        const {place, reason, ruleId, source} = message
        expect(reason).toMatch(/^Unexpected [^]+, expected [^]*[^.]$/)
        expect(reason).not.toMatch(/\n\s*at |undefined|NaN|\[object/)
        expect([source, ruleId]).toEqual(['remark-lint', expect.stringMatching(/^postmortem-/)])
        expect(message.fatal).toBeTypeOf('boolean')
        const {start, end} = place && 'start' in place ? place : {start: place!, end: place!}
        for (const {column, line, offset} of [start, end]) {
          expect(line).toBeLessThanOrEqual(lines.length)
          expect(column).toBeGreaterThanOrEqual(1)
          expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1)
          expect(offset).toBeLessThanOrEqual(text.length)
        }
        expect(start.offset).toBeLessThanOrEqual(end.offset!)
      }
    }
  }
}

describe('documents that are no text as usual', () => {
  const front = '---\nseverity: Huge\n---\n'

  test.each<[string, string | Uint8Array]>([
    ['empty', ''],
    ['white space', ' '],
    ['white space and lines', '  \n\t\n\n'],
    ['one line ending', '\n'],
    ['a byte order mark', '\uFEFF'],
    ['a byte order mark and front matter', `\uFEFF${front}\n${bad}`],
    ['CRLF', `${front}\n${bad}`.replaceAll('\n', '\r\n')],
    ['CR', `${front}\n${bad}`.replaceAll('\n', '\r')],
    ['mixed line endings', `${front}\r\n${bad}`],
    ['binary', Buffer.from(Array.from({length: 2048}, (_, index) => (index * 7919) % 256))],
    [
      'wrong UTF-8',
      Buffer.concat([Buffer.from(bad), Buffer.from([0xff, 0xfe, 0xc3, 0x28]), Buffer.from(bad)])
    ],
    ['UTF-16', Buffer.from(bad, 'utf16le')],
    ['NUL', bad.replaceAll('e', '\0')],
    ['NUL in a heading', bad.replace('Summary', 'Sum\0mary')],
    ['only front matter', front],
    ['only front matter, without an end of line', front.trimEnd()],
    ['only front matter that cannot be read', '---\na: b: c\n---\n'],
    ['front matter without an end', `---\nseverity: Huge\n\n${bad}`],
    ['front matter with another end', `---\nseverity: Huge\n...\n\n${bad}`],
    ['an empty heading', '#\n\n##\n\n## Timeline\n\n#\n'],
    ['only a comment', '<!-- nothing -->'],
    ['only a definition', '[a]: b'],
    ['a table at its end', `${bad}\n| a |\n| - |`],
    ['emoji and marks', bad.replaceAll('a', 'a\u0301👩‍👩‍👧')],
    ['right to left', bad.replaceAll('The', '\u202Eהשירות')],
    ['one long line', `# Outage\n\n${'incident outage on-call '.repeat(5000)}`],
    ['deep quotes', `${'> '.repeat(200)}incident`],
    [
      'deep lists',
      Array.from({length: 100}, (_, index) => `${'  '.repeat(index)}- incident`).join('\n')
    ]
  ])('%s', async (_, document) => {
    await expectSound(document)
  })

  test('lone surrogates', async () => {
    // They are no UTF-8: a program has to give them as text.
    const document = bad.replace('Huge', 'Hu\uD800ge').replace('Summary', '\uDC00')
    const messages = await lint(document, {plugins: [severity]})
    expect(messages).toEqual([
      '4:15-4:20 error severity: Unexpected severity `Hu\uD800ge`, expected `P0`, `P1`, `P2`, or `P3`'
    ])
  })

  test.each([
    ['CRLF', (document: string) => document.replaceAll('\n', '\r\n')],
    ['a byte order mark', (document: string) => '\uFEFF' + document]
  ])('have the same messages at the same places with %s', async (_, change) => {
    for (const document of [bad, `${front}\n${bad}`]) {
      expect(await lint(change(document), {plugins: [all]})).toEqual(
        await lint(document, {plugins: [all]})
      )
    }
  })
})
