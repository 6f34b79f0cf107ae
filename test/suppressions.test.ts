import type {PluggableList} from 'unified'
import {readFileSync} from 'node:fs'
import remarkLint from 'remark-lint'
import noUnusedSuppression from 'remark-lint-postmortem/no-unused-suppression'
import severity from 'remark-lint-postmortem/severity'
import preset from 'remark-preset-postmortem'
import all from 'remark-preset-postmortem/all'
import {describe, expect, test} from 'vitest'
import {lint} from './lint.ts'

const rule = 'postmortem-severity'

/** Two severities that are no levels, with room for comments. */
function document(parts: {before?: string; between?: string; after?: string}): string {
  const {before = '', between = '', after = ''} = parts
  return `# Checkout outage\n\n**Date:** 2026-05-05\n\n${before}**Severity:** Huge\n\n${between}## Root cause\n\nA full disk.\n\n${after}## Impact\n\n40 customers.\n`
}

const huge = 'error severity: Unexpected severity `Huge`, expected `P0`, `P1`, `P2`, or `P3`'
const unused = `Unexpected comment for \`${rule}\` that suppresses nothing, expected no comment`
const bad = document({before: `<!--lint ignore ${rule}-->\n\n`})
const idle = document({after: `<!--lint ignore ${rule}-->\n\n`})

/** Ways to list the plugins: unified runs them in different orders. */
const orders: Array<[what: string, plugins: PluggableList]> = [
  ['remark-lint first', [remarkLint, noUnusedSuppression, severity]],
  ['remark-lint last', [severity, noUnusedSuppression, remarkLint]],
  ['the rule last', [remarkLint, severity, noUnusedSuppression]],
  ['the preset alone', [[preset, {rules: {'required-sections': 'off', metadata: 'off'}}]]],
  ['the rule before the preset', [noUnusedSuppression, preset]],
  ['another rule and remark-lint before the preset', [remarkLint, severity, preset]],
  ['two presets', [preset, all, remarkLint]]
]

describe.each(orders)('%s', (_, plugins) => {
  const ofBoth = (messages: ReadonlyArray<string>): Array<string> =>
    messages.filter((message) => / (?:severity|no-unused-suppression): /.test(message))

  test('a comment that suppresses is not reported', async () => {
    expect(ofBoth(await lint(bad, {plugins}))).toEqual([])
  })

  test('a comment that suppresses nothing is', async () => {
    expect(ofBoth(await lint(idle, {plugins}))).toEqual([
      `5:15-5:19 ${huge}`,
      `11:1-13:1 warning no-unused-suppression: ${unused}`
    ])
  })

  test('and can be suppressed itself', async () => {
    const text = idle.replace(
      '# Checkout outage\n',
      '# Checkout outage\n\n<!--lint disable postmortem-no-unused-suppression-->\n'
    )
    expect(ofBoth(await lint(text, {plugins}))).toEqual([`7:15-7:19 ${huge}`])
  })
})

/** Comments with what is reported of both rules. */
const cases: Array<[what: string, parts: Parameters<typeof document>[0], expected: Array<string>]> =
  [
    ['disable', {before: `<!--lint disable ${rule}-->\n\n`}, []],
    [
      'disable and enable',
      {before: `<!--lint disable ${rule}-->\n\n`, between: `<!--lint enable ${rule}-->\n\n`},
      []
    ],
    [
      'enable without disable',
      {between: `<!--lint enable ${rule}-->\n\n`},
      [
        `5:15-5:19 ${huge}`,
        `7:1-9:1 warning no-unused-suppression: Unexpected comment for \`${rule}\` that enables nothing, expected no comment`
      ]
    ],
    [
      'disable twice',
      {
        before: `<!--lint disable ${rule}-->\n\n`,
        between: `<!--lint disable ${rule}-->\n\n`
      },
      [`9:1-11:1 warning no-unused-suppression: ${unused}`]
    ],
    [
      'ignore before the end of what is disabled with all',
      {before: `<!--lint disable-->\n\n<!--lint ignore ${rule}-->\n\n`},
      []
    ],
    [
      'two in a row',
      {before: `<!--lint ignore ${rule}-->\n\n<!--lint ignore maximum-line-length-->\n\n`},
      [`5:1-7:1 warning no-unused-suppression: ${unused}`, `9:15-9:19 ${huge}`]
    ],
    [
      'a rule that is off',
      {after: '<!--lint ignore postmortem-blameless-->\n\n'},
      [`5:15-5:19 ${huge}`]
    ],
    ['one without names', {after: '<!--lint ignore-->\n\n'}, [`5:15-5:19 ${huge}`]],
    ['one of others', {after: '<!--lint ignore no-html-->\n\n'}, [`5:15-5:19 ${huge}`]],
    ['another program', {after: `<!--alex ignore ${rule}-->\n\n`}, [`5:15-5:19 ${huge}`]]
  ]

describe('comments', () => {
  test.each(cases)('%s', async (_, parts, expected) => {
    const plugins = [noUnusedSuppression, severity, remarkLint]
    expect(await lint(document(parts), {plugins})).toEqual(expected)
  })
})

/** A document that is checked, with what is reported of its comment. */
const slips: Array<[comment: string, expected: Array<string>]> = [
  [
    '<!--lint ingore postmortem-severity-->',
    [
      '5:10-5:16 warning no-unknown-suppression: Unexpected unknown keyword `ingore` in a comment, expected `ignore`',
      `7:15-7:19 ${huge}`
    ]
  ],
  [
    '<!--lint off-->',
    [
      '5:10-5:13 warning no-unknown-suppression: Unexpected unknown keyword `off` in a comment, expected `disable`, `enable`, or `ignore`',
      `7:15-7:19 ${huge}`
    ]
  ],
  [
    '<!-- lint -->',
    [
      '5:1-5:14 warning no-unknown-suppression: Unexpected comment without keyword, expected `disable`, `enable`, or `ignore`',
      `7:15-7:19 ${huge}`
    ]
  ],
  [
    '<!--lint ignore severity-->',
    [
      '5:17-5:25 warning no-unknown-suppression: Unexpected unknown rule `severity` in a comment, expected `postmortem-severity`',
      `7:15-7:19 ${huge}`
    ]
  ],
  ['<!--lint ignore severities-->', [`7:15-7:19 ${huge}`]]
]

describe('a comment with a slip', () => {
  const rules = {
    metadata: 'off',
    'recommended-sections': 'off',
    'required-sections': 'off',
    'root-cause-length': 'off'
  }

  test.each(slips)('%s', async (comment, expected) => {
    const text = document({before: `${comment}\n\n`})
    expect(await lint(text, {plugins: [[preset, {rules}]]})).toEqual(expected)
  })

  test('does not keep other comments from their effect', async () => {
    const text = document({
      before: `<!--lint ingore-->\n\n<!--lint ignore ${rule}-->\n\n`
    })
    expect(await lint(text, {plugins: [[preset, {rules}]]})).toEqual([
      '5:10-5:16 warning no-unknown-suppression: Unexpected unknown keyword `ingore` in a comment, expected `ignore`'
    ])
  })

  test('is reported in a draft as well, where the problem is a warning', async () => {
    const text = document({
      before: '**Status:** Draft\n\n<!--lint ignore postmortem-sevrity-->\n\n'
    })
    expect(await lint(text, {plugins: [[preset, {rules}]]})).toEqual([
      '7:17-7:35 warning no-unknown-suppression: Unexpected unknown rule `postmortem-sevrity` in a comment, expected `postmortem-severity`',
      `9:15-9:19 ${huge.replace('error', 'warning')}`
    ])
  })
})

test('messages about the document have names that are known', async () => {
  const path = new URL('../fixtures/clean/canonical.md', import.meta.url)
  const names = ['front-matter', 'language', 'scope', 'table'].map((name) => `postmortem-${name}`)
  const text = `${readFileSync(path, 'utf8')}\n<!--lint disable ${names.join(' ')}-->\n`
  expect(await lint(text, {plugins: [preset]})).toEqual([])
})
