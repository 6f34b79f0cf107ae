import type {PluggableList} from 'unified'
import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import severity from 'remark-lint-postmortem/severity'
import preset from 'remark-preset-postmortem'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {lint, messagesOf} from './lint.ts'

const report = `# Checkout outage

**Date:** 2025-05-05

## Impact

40 customers could not pay.

## Root cause

A full disk on the database.

## Timeline

- 14:05 UTC Alert fired
- 14:52 UTC Service restored
`

const dutch = `# Uitval van de kassa op 2025-05-05

De kassa was twee uur lang niet bereikbaar, omdat de schijf vol was. Niemand had gemerkt dat de oude logbestanden al weken niet meer werden verwijderd, en het alarm daarvoor ontbrak helemaal.
`

const note = '# Shopping list\n\nMilk, bread, and cheese.\n'
const typed = (text: string): string => `---\ntype: postmortem\n---\n\n${text}`

interface Case {
  text: string
  path?: string
  settings?: Record<string, unknown>
  reason: string
  /** What is reported besides. */
  reported?: Array<string>
}

const language =
  'the language `nl` is not supported; set `locale` if it is another one, or name its headings in `sections`'
const old = 'the incident was before `2026-01-01`; see `ignoreBefore`'
const excluded = 'left out by `docs/**` in `appliesTo`'
const named = 'its path or title says that it is a template; see `appliesTo`'

const cases: Record<string, Case> = {
  'another document': {
    text: note,
    reason: 'not recognised as an incident report; see `appliesTo`'
  },
  'left out by a glob': {text: report, settings: {appliesTo: {'docs/**': false}}, reason: excluded},
  'left out by a glob, called a report by its front matter': {
    text: typed(report),
    settings: {appliesTo: {'docs/**': false}},
    reason: excluded,
    reported: [`1:1-3:4 info scope: Document not checked: ${excluded}`]
  },
  'a template by its path': {text: report, path: 'docs/template.md', reason: named},
  'a template by its path, called a report by its front matter': {
    text: typed(report),
    path: 'docs/template.md',
    reason: named,
    reported: [`1:1-3:4 info scope: Document not checked: ${named}`]
  },
  'a template by its text': {
    text: '# [Title]\n\n## Impact\n\n## Root cause\n',
    reason: 'it looks like a template that nobody has filled in; see `appliesTo`'
  },
  'the template of the team': {
    text: typed(report),
    path: 'fixtures/team-template.md',
    settings: {template: 'fixtures/team-template.md'},
    reason: 'it is the template of the team; see `template`'
  },
  'an old report': {text: report, settings: {ignoreBefore: '2026-01-01'}, reason: old},
  'an old report that a glob names': {
    text: report,
    settings: {ignoreBefore: '2026-01-01', appliesTo: {'docs/**': true}},
    reason: old,
    reported: [`1:1-1:18 info scope: Document not checked: ${old}`]
  },
  'another language, recognised': {
    text: report,
    settings: {locale: 'nl'},
    reason: language,
    reported: [`1:1-1:18 warning language: Document not checked: ${language}`]
  },
  'another language, named by a glob': {
    text: dutch,
    settings: {appliesTo: {'docs/**': true}},
    reason: language,
    reported: [`1:1-1:36 warning language: Document not checked: ${language}`]
  },
  'another language, in a folder of reports': {
    text: dutch,
    path: 'docs/postmortems/checkout.md',
    reason: language,
    reported: [`1:1-1:36 warning language: Document not checked: ${language}`]
  },
  'another language, called a report by the name of the file': {
    text: dutch,
    path: 'docs/2025-05-05-postmortem-kassa.md',
    reason: language,
    reported: [`1:1-1:36 warning language: Document not checked: ${language}`]
  },
  'another language, called a report by its title': {
    text: dutch.replace('# ', '# Postmortem: '),
    reason: language,
    reported: [`1:1-1:48 warning language: Document not checked: ${language}`]
  },
  'another language, nothing calls it a report': {
    text: dutch,
    reason: 'not recognised as an incident report; see `appliesTo`'
  },
  'another language, whose headings are given': {
    text: dutch,
    settings: {sections: {impact: {Gevolgen: true}}},
    reason: 'not recognised as an incident report; see `appliesTo`'
  },
  'a short one in another language, called a report by its front matter': {
    text: typed(
      '# Uitval van de kassa\n\n## Samenvatting\n\nSchijf vol.\n\n## Gevolgen\n\n40 klanten.\n\n## Impact\n\n2 h\n'
    ),
    reason: language,
    reported: [`1:1-3:4 warning language: Document not checked: ${language}`]
  },
  'another language, called a report by its front matter': {
    text: typed(dutch),
    reason: language,
    reported: [`1:1-3:4 warning language: Document not checked: ${language}`]
  }
}

describe('a document that is not checked', () => {
  test.each(Object.entries(cases))(
    '%s',
    async (_, {path, reason, reported = [], settings, text}) => {
      const file = new VFile({value: text, path: path ?? 'docs/checkout.md'})
      const processor = remark().use({
        plugins: [preset],
        settings: {postmortem: settings ?? {}}
      })
      await processor.run(processor.parse(file), file)
      expect(file.data.postmortemNotChecked).toBe(reason)
      expect(file.data.postmortem).toBeUndefined()
      expect(messagesOf(file)).toEqual(reported)
    }
  )

  test('that is checked has no reason', async () => {
    const file = new VFile({value: report, path: 'docs/checkout.md'})
    const processor = remark().use(remarkGfm).use(severity)
    await processor.run(processor.parse(file), file)
    expect(file.data.postmortemNotChecked).toBeUndefined()
    expect(file.data.postmortem?.title?.written).toBe('Checkout outage')
  })

  test('can have the message suppressed', async () => {
    const text = `<!--lint ignore postmortem-language-->\n\n${dutch}`
    const settings = {appliesTo: {'docs/**': true}}
    expect(await lint(text, {plugins: [preset], settings, path: 'docs/a.md'})).toEqual([])
  })
})

describe('a table that was not parsed', () => {
  const table = `${report}\n## Action items\n\n| Action | Owner |\n| --- | --- |\n| Add an alert | Ada |\n`
  const message =
    '20:1-22:23 warning table: Unexpected table that was parsed as text, expected `remark-gfm` among the plugins'

  test('is reported once', async () => {
    const plugins: PluggableList = [[severity, {}]]
    expect(await lint(`${table}\n| A | B |\n| - | - |\n`, {plugins, gfm: false})).toEqual([message])
  })

  test('is not reported with `remark-gfm`, nor where there is none', async () => {
    expect(await lint(table, {plugins: [severity]})).toEqual([])
    expect(await lint(report, {plugins: [severity], gfm: false})).toEqual([])
    const other = `${report}\nOne line | with a bar\n--- | --- | ---\n`
    expect(await lint(other, {plugins: [severity], gfm: false})).toEqual([])
  })
})

describe('an empty report', () => {
  const empty = '# Postmortem: checkout outage\n\n## Summary\n\n## Impact\n\n## Root cause\n'

  test.each([
    ['in a folder of reports', empty, 'docs/postmortems/a.md', 0],
    ['that says what it is', typed(empty), 'a.md', 4]
  ])('%s has its empty sections reported', async (_, text, path, lines) => {
    const messages = await lint(text, {plugins: [preset], path})
    expect(messages.filter((message) => message.includes('no-empty-section'))).toEqual([
      `${3 + lines}:4-${3 + lines}:11 error no-empty-section: Unexpected empty section \`Summary\`, expected content`,
      `${5 + lines}:4-${5 + lines}:10 error no-empty-section: Unexpected empty section \`Impact\`, expected content`,
      `${7 + lines}:4-${7 + lines}:14 error no-empty-section: Unexpected empty section \`Root cause\`, expected content`
    ])
  })
})
