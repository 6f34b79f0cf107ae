/** Reports for CI: what the systems that read them ask for. */
import {Buffer} from 'node:buffer'
import {Ajv} from 'ajv'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import type {CheckedFile, PlainMessage} from '../src/lint/checked-file.ts'
import {reportAsCheckstyle} from '../src/report/checkstyle.ts'
import {reportForGithub} from '../src/report/github.ts'
import {jobSummary} from '../src/report/job-summary.ts'
import {describedRules, withoutLinks} from '../src/report/sarif-rules.ts'
import {reportAsRdjson} from '../src/report/rdjson.ts'

const one: PlainMessage = {
  reason: 'Unexpected severity `<b>&"|Huge"`, expected `P0`',
  place: {start: {line: 3, column: 6}, end: {line: 3, column: 10}},
  ruleId: 'postmortem-severity',
  source: 'remark-lint',
  fatal: true,
  url: 'https://example.com/severity',
  note: 'Why.',
  expected: ['P0', ''],
  fixClass: 'suggestion'
}
const insertion: PlainMessage = {
  reason: 'Unexpected end',
  place: {line: 3, column: 10},
  ruleId: 'own',
  source: 'plugin',
  url: 'file:///rules/own.md',
  expected: ['!']
}
const failure: PlainMessage = {reason: 'Cannot read file: denied', fatal: true}
const files: ReadonlyArray<CheckedFile> = [
  {path: 'docs/a&b "c".md', messages: [one, {...insertion, fatal: false}, insertion]},
  {path: 'docs/clean.md', messages: []},
  {path: 'docs/locked.md', messages: [failure]}
]
const text = '# Out\n\n🚨é: Huge\n'
const same = (path: string) => path

describe('rdjson', () => {
  const point = {
    type: 'object',
    properties: {
      line: {type: 'integer', minimum: 1},
      column: {type: 'integer', minimum: 1}
    },
    required: ['line'],
    additionalProperties: false
  }
  const range = {
    type: 'object',
    properties: {start: point, end: point},
    required: ['start'],
    additionalProperties: false
  }
  /** The fields that every version of reviewdog knows: it refuses those that it does not. */
  const isRdjson = new Ajv({allErrors: true}).compile({
    type: 'object',
    properties: {
      source: {
        type: 'object',
        properties: {name: {type: 'string'}, url: {type: 'string'}},
        additionalProperties: false
      },
      severity: {enum: ['ERROR', 'WARNING', 'INFO']},
      diagnostics: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            message: {type: 'string'},
            location: {
              type: 'object',
              properties: {path: {type: 'string'}, range},
              required: ['path'],
              additionalProperties: false
            },
            severity: {enum: ['ERROR', 'WARNING', 'INFO']},
            code: {
              type: 'object',
              properties: {value: {type: 'string'}, url: {type: 'string', pattern: '^https?:'}},
              required: ['value'],
              additionalProperties: false
            },
            suggestions: {
              type: 'array',
              items: {
                type: 'object',
                properties: {range, text: {type: 'string'}},
                required: ['range', 'text'],
                additionalProperties: false
              }
            }
          },
          required: ['message', 'location'],
          additionalProperties: false
        }
      }
    },
    required: ['diagnostics'],
    additionalProperties: false
  })

  it('has its shape, with columns in bytes', async () => {
    const report = JSON.parse(await reportAsRdjson(files, async () => text)) as {
      diagnostics: Array<object>
    }
    expect(isRdjson(report) || isRdjson.errors).toBe(true)
    // The emoji has two units and four bytes, and the letter behind it two bytes.
    const range = {start: {line: 3, column: 9}, end: {line: 3, column: 13}}
    const atEnd = {start: range.end, end: range.end}
    expect(report.diagnostics).toHaveLength(4)
    expect(report.diagnostics[0]).toEqual({
      message: `${one.reason}\nWhy.`,
      location: {path: 'docs/a&b "c".md', range},
      severity: 'ERROR',
      code: {value: 'postmortem-severity', url: 'https://example.com/severity'},
      suggestions: ['P0', ''].map((text) => ({range, text}))
    })
    expect(report.diagnostics[2]).toEqual({
      message: 'Unexpected end',
      location: {path: 'docs/a&b "c".md', range: atEnd},
      severity: 'INFO',
      code: {value: 'plugin:own'},
      suggestions: [{range: atEnd, text: '!'}]
    })
    expect(report.diagnostics[3]).toEqual({
      message: failure.reason,
      location: {path: 'docs/locked.md'},
      severity: 'ERROR'
    })
  })
})

describe('Checkstyle', () => {
  it('has a file with errors for each document with messages, and is escaped', () => {
    expect(reportAsCheckstyle(files)).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<checkstyle version="4.3">',
        '  <file name="docs/a&amp;b &quot;c&quot;.md">',
        '    <error line="3" column="6" severity="error" message="Unexpected severity `&lt;b&gt;&amp;&quot;|Huge&quot;`, expected `P0`" source="postmortem-severity"/>',
        '    <error line="3" column="10" severity="warning" message="Unexpected end" source="plugin:own"/>',
        '    <error line="3" column="10" severity="info" message="Unexpected end" source="plugin:own"/>',
        '  </file>',
        '  <file name="docs/locked.md">',
        '    <error line="1" severity="error" message="Cannot read file: denied" source="postmortem"/>',
        '  </file>',
        '</checkstyle>',
        ''
      ].join('\n')
    )
  })
})

describe('GitHub', () => {
  const many = (count: number, fatal?: boolean): Array<PlainMessage> =>
    Array.from({length: count}, () => ({reason: 'Unexpected x', ...(fatal !== undefined && {fatal})})) // prettier-ignore
  const linesOf = (...messages: Array<PlainMessage>) =>
    reportForGithub([{path: 'a.md', messages}], same).split('\n')

  it('annotates ten problems of each level', () => {
    const lines = linesOf(...many(10, true), ...many(10, false), ...many(10))
    expect(lines.map((line) => line.split(' ')[0])).toEqual(
      ['::error', '::warning', '::notice'].flatMap((name) => Array(10).fill(name) as string[]).concat('') // prettier-ignore
    )
  })

  it('counts the rest in a notice, and lists it in the log', () => {
    const lines = linesOf(...many(12, true), ...many(11, false), ...many(10))
    expect(lines.slice(29)).toEqual([
      '::notice title=postmortem::Not annotated: 2 errors, 1 warning, 1 notice; see the log of this step',
      'a.md: error: Unexpected x',
      'a.md: error: Unexpected x',
      'a.md: warning: Unexpected x',
      'a.md: info: Unexpected x',
      ''
    ])
    expect(lines.filter((line) => line.startsWith('::notice'))).toHaveLength(10)
  })
})

describe('the summary of a job on GitHub', () => {
  const mebibyte = 2 ** 20

  beforeEach(() => {
    for (const name of ['REPOSITORY', 'SERVER_URL', 'SHA']) vi.stubEnv(`GITHUB_${name}`, '')
    return () => vi.unstubAllEnvs()
  })

  it('has a row for each rule in each file, in which nothing is Markdown or HTML', () => {
    expect(jobSummary(files, same, mebibyte)).toBe(
      [
        '### Postmortems: 2 errors, 1 warning, 1 notice',
        '',
        '| File | Rule | Problems | First of them |',
        '| --- | --- | --- | --- |',
        '| <code>docs/a&#38;b &#34;c&#34;.md</code> | <a href="https&#58;//example.com/severity"><code>postmortem-severity</code></a> | 1 error | line 3: Unexpected severity <code>&#60;b&#62;&#38;&#34;&#124;Huge&#34;</code>, expected <code>P0</code> |',
        '| <code>docs/a&#38;b &#34;c&#34;.md</code> | <code>plugin&#58;own</code> | 1 warning, 1 notice | line 3: Unexpected end |',
        '| <code>docs/locked.md</code> | – | 1 error | Cannot read file&#58; denied |',
        '',
        ''
      ].join('\n')
    )
  })

  it('says so where there are no problems', () => {
    expect(jobSummary([], same, mebibyte)).toBe('### Postmortems: no problems\n\n')
  })

  it('links the line in the commit', () => {
    vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com')
    vi.stubEnv('GITHUB_REPOSITORY', 'o/r')
    vi.stubEnv('GITHUB_SHA', 'abc')
    const summary = jobSummary([{path: 'a "b.md', messages: [one]}], same, mebibyte)
    const address = /<a href="([^"]*)">/.exec(summary)![1]!
    expect(address.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))).toBe(
      'https://github.com/o/r/blob/abc/a%20%22b.md?plain=1#L3'
    )
  })

  it('is never larger than GitHub takes', () => {
    const all = Array.from({length: 9000}, (_, index) => ({path: `${index}.md`, messages: [one]}))
    const summary = jobSummary(all, same, mebibyte)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(mebibyte)
    expect(Buffer.byteLength(summary)).toBeGreaterThan(mebibyte - 1000)
    const left = Number(
      /\n\nNot shown: (\d+) rows; see the log of the step\.\n\n$/.exec(summary)![1]
    )
    expect(summary.match(/^\| <code>/gm)).toHaveLength(9000 - left)
    expect(jobSummary(all, same, 100)).toBe('')
  })
})

describe('rules in SARIF', () => {
  it('are described with their pages, which have no links that lead nowhere', async () => {
    const described = await describedRules(files)
    expect(Object.keys(described)).toEqual(['postmortem-severity'])
    const {full, markdown, short} = described['postmortem-severity']!
    expect(short).toBe('Require the severity to be a level of the scale.')
    expect(full).toMatch(/^Only levels of one scale /)
    expect(markdown).toMatch(/^# `severity`\n\n/)
    expect(markdown).toContain('is left to `metadata`;')
    expect(markdown).not.toMatch(/\]\([\w./-]+\.md|<!-- \w+ -->/)
  })

  it('keep code and links to the web', () => {
    const page = '<!-- x -->\n\n# A\n\nSee [`b`](b.md) and [c *d*](../c.md#e), [web](https://example.com).\n\n| [x](y.md) |\n| --- |\n\n```md\n[a](b.md)\n```\n' // prettier-ignore
    expect(withoutLinks(page)).toBe(
      '# A\n\nSee `b` and c *d*, [web](https://example.com).\n\n| x |\n| --- |\n\n```md\n[a](b.md)\n```\n'
    )
  })
})
