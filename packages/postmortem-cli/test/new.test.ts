/** Drafts: what they say, and what the rules say of them. */
import {languageFor, supportedLocales} from 'mdast-util-postmortem'
import {formNames, formSettings, unfolded} from 'remark-lint-postmortem'
import {describe, expect, it, test} from 'vitest'
import {lintPlain} from '../src/lint/lint-documents.ts'
import type {DraftFormName, Known} from '../src/new/draft.ts'
import {draftOf} from '../src/new/draft.ts'
import {fillTemplate} from '../src/new/fill-template.ts'
import {dayOf} from '../src/new/new-command.ts'
import {escapeMarkdown, plainLine} from '../src/new/plain-text.ts'
import {slugOf} from '../src/new/slug.ts'

const bare: Known = {
  title: 'Checkout fails',
  date: '2026-05-06',
  severity: undefined,
  owner: undefined,
  authors: []
}
const full: Known = {
  ...bare,
  severity: 'P1',
  owner: 'Amara Okafor',
  authors: ['Amara Okafor', 'Jonas Weber']
}

type Checked = ReturnType<typeof lintPlain>

function lint(value: string, preset: DraftFormName | 'strict', path: string): Checked {
  return lintPlain(
    {path, value},
    {
      preset: preset === 'canonical' ? 'recommended' : preset,
      cwd: import.meta.dirname,
      noConfig: true
    }
  )
}

/** Rules that report what is to be filled in. */
const rulesOf = ({messages}: Checked): Array<string> =>
  [...new Set(messages.map(({ruleId}) => ruleId!.replace('postmortem-', '')))].toSorted()

/** What drafts have by nature: somebody has to do each action. */
const ofItems = new Set(['action-item-deadline', 'action-item-owner', 'action-item-ticket'])

describe.each(supportedLocales)('the draft in %s', (locale) => {
  const text = draftOf('canonical', {...bare, locale})

  it('has placeholders, and nothing else to be reported', () => {
    const checked = lint(text, 'canonical', 'notes.md')
    expect({isDraft: checked.isDraft, notChecked: checked.notChecked}).toEqual({isDraft: true})
    expect(rulesOf(checked).filter((rule) => !ofItems.has(rule))).toEqual(['no-placeholder'])
  })

  it('has the headings of the language', () => {
    const {titles} = languageFor(locale).sections.timeline
    expect(text).toContain(`## ${titles[0]}`)
    expect(text.includes('Root Cause')).toBe(locale === 'en')
  })
})

describe.each(['canonical', ...formNames] as const)('the draft of %s', (name) => {
  it.each(['docs/postmortems/2026-05-06-checkout-fails.md', 'notes.md'])(
    'has placeholders, and nothing else to be reported, as %s',
    (path) => {
      const checked = lint(draftOf(name, bare), name, path)
      expect({isDraft: checked.isDraft, notChecked: checked.notChecked}).toEqual({isDraft: true})
      expect(rulesOf(checked)).toContain('no-placeholder')
      expect(rulesOf(checked).filter((rule) => !ofItems.has(rule))).toEqual(['no-placeholder'])
      expect(checked.messages.filter(({fatal}) => fatal)).toEqual([])
      expect(unfolded(checked.messages).length).toBeGreaterThan(10)
    }
  )

  it('says what is known', () => {
    const [severity = 'P1'] =
      name === 'canonical' ? [] : Object.keys(formSettings(name).severity.levels)
    const text = draftOf(name, {...full, severity})
    expect(text.split('\n')[0]).toContain('Checkout fails')
    for (const known of [severity, 'Amara Okafor', 'Jonas Weber', 'Draft', '2026-05-06']) {
      expect(text).toContain(known)
    }
    const checked = lint(text, name, 'notes.md')
    expect(rulesOf(checked).filter((rule) => !ofItems.has(rule))).toEqual(['no-placeholder'])
  })

  it('leaves nothing that was to be replaced', () => {
    expect(draftOf(name, bare)).not.toMatch(/undefined|YYYY|\[object/)
  })
})

test('a draft of a published form is one in recommended as well', () => {
  for (const name of formNames) {
    const checked = lint(draftOf(name, full), 'canonical', 'notes.md')
    expect([name, checked.isDraft, checked.notChecked]).toEqual([name, true, undefined])
  }
})

test.each<[DraftFormName, title: string, heading: string]>([
  ['canonical', 'Checkout fails', '# Incident postmortem: Checkout fails'],
  ['canonical', 'incident postmortem: x', '# incident postmortem: x'],
  ['google-sre', 'Checkout', '# Checkout Postmortem'],
  ['gds', 'Checkout', '# 2026-05-06: Checkout'],
  [
    'gitlab',
    'a *b* `c` [d](e) <f> #',
    String.raw`# Incident Review: a \*b\* \`c\` \[d\](e) \<f> \#`
  ]
])('title of %s: %s', (name, title, heading) => {
  expect(draftOf(name, {...bare, title}).split('\n')[0]).toBe(heading)
})

test('a cell of a table keeps to itself', () => {
  const text = draftOf('canonical', {...bare, owner: 'A | B', severity: '~severity::2'})
  expect(text).toContain(String.raw`| Owner | A \| B |`)
  expect(text).toContain('| Severity | ~severity::2 |')
})

test.each([
  ['a\nb\r\n\tc', 'a b c'],
  ['a\u001B[31mb\u0000', 'a [31mb'],
  ['a\u202Eb\u200Bc\uFEFF', 'abc'],
  ['a\u2028# b', 'a # b'],
  ['\uD83D x', 'x'],
  ['👩‍🚒', '👩‍🚒']
])('one line of %j', (text, line) => {
  expect(plainLine(text)).toBe(line)
})

test.each([
  ['snake_case _b_', String.raw`snake_case \_b\_`],
  ['~~a~~ &amp; & b', String.raw`\~\~a\~\~ \&amp; & b`],
  ['C# and #1', 'C# and #1'],
  [String.raw`a\b`, String.raw`a\\b`]
])('Markdown of %s', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped)
})

test.each([
  ['Checkout fails with 503', 'checkout-fails-with-503'],
  ['../../etc/passwd', 'etc-passwd'],
  ['We don’t page: CON? "x" <y> | *', 'we-dont-page-con-x-y'],
  ['Überlast in Łódź, Straße', 'uberlast-in-lodz-strasse'],
  ['Сбой оплаты', 'сбой-оплаты'],
  ['データが消えた', 'データが消えた'],
  ['भुगतान विफल', 'भुगतान-विफल'],
  ['🔥', ''],
  ['a '.repeat(50), `${'a-'.repeat(29)}a`],
  ['word '.repeat(20), 'word-word-word-word-word-word-word-word-word-word-word-word'],
  ['障'.repeat(80), '障'.repeat(60)]
])('slug of %j', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
  expect(Buffer.byteLength(`2026-05-06-${slug}.md`)).toBeLessThan(255)
})

test('the day is that of the clock it is given', () => {
  expect(dayOf(new Date(2026, 0, 31, 23, 59))).toBe('2026-01-31')
})

describe('a template', () => {
  it.each<[what: string, template: string, filled: string]>([
    [
      'with labels',
      '# Incident on YYYY-MM-DD: title\n\n**Severity:** P0 / P1\n**Status:** Final\n**Owner:**\n\n## Summary\n',
      '# Incident on 2026-05-06: Checkout fails\n\n**Date:** 2026-05-06\n\n**Authors:** Amara Okafor, Jonas Weber\n\n**Severity:** P1\n**Status:** Draft\n**Owner:** Amara Okafor\n\n## Summary\n'
    ],
    [
      'with a table and empty cells',
      '# [Title]\n\n| Field | Value |\n| --- | --- |\n| Date | |\n| Severity | |\n| Status | |\n| Owner | |\n| Authors | |\n| Team | |\n\nNotes:\n',
      '# Checkout fails\n\n| Field | Value |\n| --- | --- |\n| Date | 2026-05-06 |\n| Severity | P1 |\n| Status | Draft |\n| Owner | Amara Okafor |\n| Authors | Amara Okafor, Jonas Weber |\n| Team | |\n\nNotes:\n'
    ],
    [
      'with front matter',
      '---\ntitle: "[Title]"\ndate: YYYY-MM-DD\nseverity: ""\nowner:\nstatus: draft\ntags:\n  - x\n---\n\n## Summary\n',
      '---\ntitle: "Checkout fails"\ndate: 2026-05-06\nseverity: "P1"\nowner: "Amara Okafor"\nstatus: draft\ntags:\n  - x\nauthors: "Amara Okafor, Jonas Weber"\n---\n\n## Summary\n'
    ],
    [
      'with comments and lists in its front matter',
      '---\ntitle:\nseverity: # P0 to P3\nowner: No\nstatus: final\nauthors:\n  - [name]\n---\n\n# Postmortem: [Title]\n',
      '---\ntitle: "Checkout fails"\nseverity: P1 # P0 to P3\nowner: "Amara Okafor"\nstatus: Draft\nauthors:\n  - "Amara Okafor"\n  - "Jonas Weber"\ndate: 2026-05-06\n---\n\n# Postmortem: Checkout fails\n'
    ],
    [
      'with lists in lines, under other names',
      '---\ntitle: "[Title]"\nwritten-by: [] # all of you\ndate: YYYY-MM-DD\nseverity: ""\nowner:\nstatus: draft\n---\n\n## Summary\n',
      '---\ntitle: "Checkout fails"\nwritten-by: ["Amara Okafor", "Jonas Weber"] # all of you\ndate: 2026-05-06\nseverity: "P1"\nowner: "Amara Okafor"\nstatus: draft\n---\n\n## Summary\n'
    ],
    [
      'with authors who are more than names',
      '---\ntitle:\ndate:\nseverity:\nowner:\nauthors:\n- name: A\n  team: B\n---\n\n# [Title]\n',
      '---\ntitle: "Checkout fails"\ndate: 2026-05-06\nseverity: P1\nowner: "Amara Okafor"\nauthors:\n- name: A\n  team: B\nstatus: Draft\n---\n\n# Checkout fails\n'
    ],
    [
      'with an empty title',
      '# Postmortem:\n\nStatus: draft\nSeverity: P1\nDate:\nOwner:\nAuthors:\n',
      '# Postmortem: Checkout fails\n\nStatus: draft\nSeverity: P1\nDate: 2026-05-06\nOwner: Amara Okafor\nAuthors: Amara Okafor, Jonas Weber\n'
    ],
    [
      'with front matter in TOML',
      '+++\ndate = 2020-01-01\nseverity = ""\nauthors = []\n+++\n\n# Outage\n',
      '+++\ndate = 2026-05-06\nseverity = "P1"\nauthors = ["Amara Okafor", "Jonas Weber"]\nstatus = "Draft"\nowner = "Amara Okafor"\n+++\n\n# Checkout fails\n'
    ],
    [
      'without a title',
      'Text.\n',
      '# Checkout fails\n\n**Date:** 2026-05-06\n\n**Severity:** P1\n\n**Status:** Draft\n\n**Owner:** Amara Okafor\n\n**Authors:** Amara Okafor, Jonas Weber\n\nText.\n'
    ]
  ])('%s is filled in', (_, template, filled) => {
    expect(fillTemplate(template, full)).toBe(filled)
    const lines = template.replaceAll('\n', '\r\n')
    expect(fillTemplate(lines, full)).toBe(filled.replaceAll('\n', '\r\n'))
  })

  it('keeps what nothing is known of', () => {
    expect(
      fillTemplate('# Title\n\n- Date:\n- Severity: P1 / P2\n- Owner:\n- Status: draft\n', bare)
    ).toBe(
      '# Checkout fails\n\n- Date: 2026-05-06\n- Severity: P1 / P2\n- Owner:\n- Status: draft\n'
    )
  })
})
