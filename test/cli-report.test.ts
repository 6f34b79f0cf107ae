/** `postmortem report`: a folder of reports as a whole. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {makeFolder, program, root, run} from './run-cli.ts'

const documents = {
  'docs/2026-01-20-checkout.md': `# Postmortem: checkout down

**Severity:** SEV1
**Started:** 2026-01-20 09:05 UTC
**Detected:** 2026-01-20 09:17 UTC
**Resolved:** 2026-01-20 09:45 UTC
**Published:** 2026-01-22

## Summary

1,204 orders failed because the certificate of the gateway had expired.

## Action items

| Action | Owner | Deadline | Ticket | Status |
| --- | --- | --- | --- | --- |
| Alert when a certificate has fewer than 14 days left | Ada | 2026-02-01 | OPS-7 | open |
| Renew certificates with a job that is watched | Grace | 2026-01-31 | OPS-8 | open |
`,
  'docs/2026-02-11-search.md': `# Postmortem: search slow

**Severity:** sev-2
**Started:** 2026-02-11 10:00 UTC
**Detected:** 2026-02-11 10:02 UTC
**Resolved:** 2026-02-11 12:00 UTC
**Published:** 2026-02-18

## Summary

Searches took 4 seconds because an index was rebuilt at noon.

## Impact

8,400 of 70,000 searches took longer than 3 seconds.

## Action items

| Action | Owner | Deadline | Ticket | Status |
| --- | --- | --- | --- | --- |
| Rebuild the index at night | Ada, Grace | 2026-05-01 | OPS-9 | open |
| Alert on certificates before they expire | Ada | 2026-03-01 | OPS-7 | open |
| Renew certificates with a job that is watched | Grace | 2026-01-31 | OPS-8 | done |
`,
  'docs/2026-05-03-login (again).md': `# Postmortem: =login \\<b onclick=x> | "slow" \\*again\\*

**Date:** 2026-05-03
**Severity:** SEV2
**Duration:** 90 minutes

## Summary

3,120 people could not log in because the session store was full.

## Action items

- [ ] Delete sessions after 30 days
`,
  'docs/undated.md': `# Incident report: mail was late

## Summary

Mail was late because the queue had stopped.

## Timeline

- 10:00 The queue stops.
- 10:30 Mail arrives.

## Action items

| Action | Owner | Deadline |
| --- | --- | --- |
| Alert on the age of the oldest message | Grace | TBD |
`,
  'docs/README.md': '# Reports\n\nOne file each.\n'
}

const today = '2026-05-10'

async function report(parameters: Array<string>, cwd = makeFolder(documents)): Promise<string> {
  const {code, stderr, stdout} = await run(process.execPath, [program, 'report', ...parameters], {cwd}) // prettier-ignore
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  return stdout
}

describe('report', () => {
  it('writes an index, whose links lead from its folder, and which is no report itself', async () => {
    const cwd = makeFolder(documents)
    const parameters = ['docs', '--today', today, '--output-file', 'docs/index.md']
    expect(await report(parameters, cwd)).toBe('')
    const index = readFileSync(path.join(cwd, 'docs/index.md'), 'utf8')
    expect(index).toMatchInlineSnapshot(`
      "# Incident reports

      4 incident reports, from 2026-01-20 to 2026-05-03, overdue as of 2026-05-10.

      | Date | Severity | Report | Duration | Open actions | Overdue |
      | --- | --- | --- | --: | --: | --: |
      | 2026-05-03 | SEV2 | [Postmortem: =login \\<b onclick=x\\> \\| "slow" \\*again\\*](2026-05-03-login%20%28again%29.md) | 1h 30m | 1 | 0 |
      | 2026-02-11 | sev-2 | [Postmortem: search slow](2026-02-11-search.md) | 2h | 2 | 2 |
      | 2026-01-20 | SEV1 | [Postmortem: checkout down](2026-01-20-checkout.md) | 40m | 1 | 1 |
      | – | – | [Incident report: mail was late](undated.md) | – | 1 | 0 |

      ## Times

      Nine of ten known values are not longer than p90. What a report does not say exactly counts as unknown.

      | Measure | Known | Unknown | Median | p90 |
      | --- | --: | --: | --: | --: |
      | Time to detect, from start to detection | 2 | 2 | 7m | 12m |
      | Time to resolve, from start to recovery, or the stated duration | 3 | 1 | 1h 30m | 2h |
      | Time to publish, in days from recovery to publication | 2 | 2 | 4.5d | 7d |

      ## Open actions by owner

      An action that is in several reports is carried over and counts once; it counts for each of its owners.

      | Owner | Open | Overdue | Carried over |
      | --- | --: | --: | --: |
      | Ada | 2 | 2 | 1 |
      | Grace | 2 | 1 | 0 |
      | nobody | 1 | 0 | 0 |
      | all | 4 | 2 | 1 |

      ## Open actions

      | Action | Owner | Deadline | Overdue | Last report | Reports |
      | --- | --- | --- | --- | --- | --: |
      | Alert on certificates before they expire | Ada | 2026-03-01 | 70 days | [Postmortem: search slow](2026-02-11-search.md) | 2 |
      | Rebuild the index at night | Ada, Grace | 2026-05-01 | 9 days | [Postmortem: search slow](2026-02-11-search.md) | 1 |
      | Alert on the age of the oldest message | Grace | – |  | [Incident report: mail was late](undated.md) | 1 |
      | Delete sessions after 30 days | nobody | – |  | [Postmortem: =login \\<b onclick=x\\> \\| "slow" \\*again\\*](2026-05-03-login%20%28again%29.md) | 1 |

      ## Severity over time

      1 report without a date.

      | Period | SEV1 | sev-2 | Unknown |
      | --- | --: | --: | --: |
      | 2026-Q1 | 1 | 1 | 0 |
      | 2026-Q2 | 0 | 1 | 0 |

      ## Missing parts

      | Rule | Missing | Reports |
      | --- | --- | --: |
      | required-sections | Impact | 1 |
      | required-sections | Timeline | 1 |
      | action-item-deadline | deadline | 1 |
      | action-item-owner | owner | 1 |
      | metadata | date | 1 |
      | timeline-date | date | 1 |
      | timeline-milestones | detection | 1 |
      | timeline-time-zone | time zone | 1 |
      "
    `)
    await report(parameters, cwd)
    expect(readFileSync(path.join(cwd, 'docs/index.md'), 'utf8')).toBe(index)
  })

  it('has severities in the order of their scale', async () => {
    const dated = (severity: string, day: number) =>
      `# Postmortem: login down\n\n**Date:** 2026-03-0${day}\n**Severity:** ${severity}\n\n## Summary\n\n3,120 people could not log in.\n\n## Timeline\n\n- 09:05 UTC The store is full.\n`
    const headerOf = async (names: ReadonlyArray<string>, settings: object) => {
      const files = names.map((name, index) => [`${index}.md`, dated(name, index + 1)])
      const cwd = makeFolder({
        ...(Object.fromEntries(files) as Record<string, string>),
        '.remarkrc.json': JSON.stringify({plugins: ['preset-postmortem'], settings: {postmortem: settings}}) // prettier-ignore
      })
      return /^\| Period .*$/m.exec(await report([], cwd))?.[0]
    }
    expect(await headerOf(['Minor', 'Major', 'Critical'], {})).toBe(
      '| Period | Critical | Major | Minor | Unknown |'
    )
    expect(await headerOf(['SEV10', 'SEV2'], {})).toBe('| Period | SEV2 | SEV10 | Unknown |')
    const levels = {Rot: true, Gelb: true, Aqua: true}
    expect(await headerOf(['Aqua', 'Gelb', 'Rot'], {severity: {levels}})).toBe(
      '| Period | Rot | Gelb | Aqua | Unknown |'
    )
  })

  it('knows nothing of today unless the day is given', async () => {
    const index = await report([])
    expect(index).toContain('| Date | Severity | Report | Duration | Open actions |\n')
    expect(index).not.toMatch(/overdue/i)
  })

  it('writes CSV', async () => {
    expect((await report(['-f', 'csv', '--today', today, 'docs'])).split('\r\n'))
      .toMatchInlineSnapshot(`
      [
        "path,title,date,severity,draft,seconds_to_detect,seconds_to_resolve,days_to_publish,open_actions,overdue_actions",
        "docs/2026-05-03-login (again).md,"Postmortem: =login <b onclick=x> | ""slow"" *again*",2026-05-03,SEV2,false,,5400,,1,0",
        "docs/2026-02-11-search.md,Postmortem: search slow,2026-02-11,sev-2,false,120,7200,7,2,2",
        "docs/2026-01-20-checkout.md,Postmortem: checkout down,2026-01-20,SEV1,false,720,2400,2,1,1",
        "docs/undated.md,Incident report: mail was late,,,false,,,,1,0",
        "",
      ]
    `)
  })

  it('writes JSON that has its schema', async () => {
    const overview = JSON.parse(await report(['--format', 'json', '--today', today])) as object
    const schema = readFileSync(path.join(root, 'packages/postmortem-cli/overview.schema.json'), 'utf8') // prettier-ignore
    const isOverview = new Ajv({allErrors: true}).compile(JSON.parse(schema) as object)
    isOverview(overview)
    expect(isOverview.errors).toBeNull()
    expect(isOverview({...overview, reports: [{}]})).toBe(false)
    expect(overview).toMatchObject({
      times: {
        detect: {known: 2, unknown: 2, median: 420, p90: 720},
        resolve: {known: 3, unknown: 1, median: 5400, p90: 7200},
        publish: {known: 2, unknown: 2, median: 4.5, p90: 7}
      }
    })
  })

  it('writes a page that is well-formed, without scripts, with a name for each plot', async () => {
    const page = await report(['--format', 'html', '--today', today])
    expect(problemsOf(page)).toEqual([])
    expect(page).not.toMatch(/<script|<[^>]*\s(?:on\w+|src)=|javascript:|@import|url\(/i)
    const plots = page.match(/<svg[^]*?<\/svg>/g)!
    expect(plots.map((plot) => plot.match(/<title id="(\w+)-title">[^<]+<\/title>\s*<desc id="\1-desc">[^<]+</)?.[1])).toEqual(['detect', 'resolve', 'publish', 'severity']) // prettier-ignore
    expect(plots.map((plot) => plot.match(/<circle/g)!.length)).toEqual([2, 3, 2, 3])
    expect(page).toContain('>Postmortem: =login &lt;b onclick=x&gt; | &quot;slow&quot; *again*</a>')
  })

  it('says when there are no reports', async () => {
    const cwd = makeFolder({'README.md': '# Reports\n'})
    expect(await report([], cwd)).toBe('# Incident reports\n\n0 incident reports.\n')
    expect(problemsOf(await report(['-f', 'html'], cwd))).toEqual([])
  })

  it('requires a day', async () => {
    const {code, stderr} = await run(process.execPath, [program, 'report', '--today', '2026-02-30'], {cwd: makeFolder(documents)}) // prettier-ignore
    expect({code, stderr}).toEqual({
      code: 2,
      stderr:
        'postmortem: Unexpected value `2026-02-30` of `--today`, expected a day such as `2026-01-31`\n'
    })
  })
})

/** What is wrong with tags and texts of a page that closes all of its elements. */
function problemsOf(page: string): Array<string> {
  const open: Array<string> = []
  const problems: Array<string> = []
  const tag = /<(\/?)([a-z][\da-z]*)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>/gi
  const texts = page
    .replace('<!doctype html>', '')
    .replaceAll(tag, (found, end: string, name: string, _, isEmpty: string) => {
      // prettier-ignore
      if (end && open.pop() !== name) problems.push(`unexpected ${found}`)
      if (!end && !isEmpty) open.push(name)
      return ''
    })
  const wrong = texts.match(/<|&(?!(?:amp|gt|lt|quot|#\d+);)/g) ?? []
  return [...problems, ...open, ...wrong]
}
