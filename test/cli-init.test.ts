/** `postmortem init`: a configuration from the reports that are there. */
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {describe, expect, it} from 'vitest'
import type {Result} from './run-cli.ts'
import {makeFolder, program, run} from './run-cli.ts'

const init = (cwd: string, ...parameters: Array<string>): Promise<Result> =>
  run(process.execPath, [program, 'init', ...parameters], {cwd, env: {TZ: 'Europe/Oslo'}})

/** A report in a style with sections, columns, and a scale of its own. */
const report = (day: number, severity: string): string => `# Postmortem: checkout down

Date: ${day}/04/2026\\
Severity: ${severity}

## Summary

Checkout failed for 40 minutes because the certificate of the gateway had expired.

## Figures at a glance

1,204 orders failed.

## Timeline

| When | What |
| --- | --- |
| 09:05 | The certificate expires, orders fail. |
| 09:17 | An alert pages the on-call engineer. |
| 09:45 | A new certificate is installed, orders succeed again. |

## Root cause

The job that renews certificates had been switched off in March, and no check looks at the days that are left.

## Action items

| Action | Squad | Owner |
| --- | --- | --- |
| Alert when a certificate has fewer than 14 days left | Gateway | Storefront |
`

const reports = {
  'docs/a.md': report(23, 'SEV1'),
  'docs/b.md': report(6, 'SEV3'),
  'docs/c.md': report(14, 'SEV2'),
  'docs/README.md': '# Reports\n\nOne file each.\n'
}

const configuration = `# Made by \`postmortem init\` from 3 incident reports.
plugins:
  - preset-postmortem
settings:
  postmortem:
    severity:
      # severities of 3 of 3 reports, the most severe first; add levels that were not needed yet
      levels: {SEV1: true, SEV2: true, SEV3: true}
    # dates in which only the first number can be the day
    dayFirst: true
    # 3 of 3 reports name no time zone; this is that of your computer
    timeZone: "Europe/Oslo"
    sections:
      # a heading in 3 of 3 reports, by what stands below it
      impact: {"Figures at a glance": true}
    rules:
      # reported in 3 of 3 reports
      action-items-table: {columns: {deadline: false}}

# To be decided; what is right belongs above, without \`#\`.
# settings:
#   postmortem:
#     # owns action items in 3 of 3 reports: a team?
#     teams: {Storefront: true}
#     columns:
#       # a column in 3 of 3 reports: \`owner\`, \`deadline\`, \`priority\`?
#       COLUMN: {Squad: true}
`

describe('init', () => {
  it('writes a configuration, and says what is reported with it', async () => {
    const cwd = makeFolder(reports)
    const {code, stderr, stdout} = await init(cwd, 'docs')
    expect({code, stdout}).toEqual({code: 0, stdout: configuration})
    expect(readFileSync(path.join(cwd, '.remarkrc.yml'), 'utf8')).toBe(configuration)
    expect(stderr).toMatchInlineSnapshot(`
      "Wrote \`.remarkrc.yml\`, from 3 incident reports.

      0 findings with these settings, 7 without them
        action-items-table      0  (3 without the settings)
        timeline-time-zone      0  (3 without the settings)
        date-format             0  (1 without the settings)
      "
    `)
  })

  it('only prints it on request', async () => {
    const cwd = makeFolder(reports)
    const {code, stderr, stdout} = await init(cwd, '--dry-run')
    expect({code, stderr, stdout}).toEqual({
      code: 0,
      stderr: 'Would write `.remarkrc.yml`, from 3 incident reports.\n',
      stdout: configuration
    })
    expect(existsSync(path.join(cwd, '.remarkrc.yml'))).toBe(false)
  })

  it('leaves a configuration alone', async () => {
    const cwd = makeFolder({...reports, '.remarkrc.json': '{}'})
    expect(await init(cwd, 'docs')).toEqual({
      code: 2,
      stderr:
        'postmortem: Unexpected configuration of remark here or in a folder above, expected none; remove it to begin anew\n',
      stdout: ''
    })
  })

  it('sees no style in two reports', async () => {
    const {stdout} = await init(makeFolder({'a.md': report(23, 'SEV1'), 'b.md': report(6, 'SEV3')}))
    expect(stdout).toBe(
      '# Made by `postmortem init` from 2 incident reports.\nplugins:\n  - preset-postmortem\n'
    )
  })

  it('asks for the order of a scale of words', async () => {
    const {stdout} = await init(
      makeFolder({
        'a.md': report(23, 'Grave'),
        'b.md': report(6, 'Bad'),
        'c.md': report(14, 'Grave')
      }),
      '--dry-run'
    )
    expect(stdout).toContain(
      '      # severities of 3 of 3 reports, the most severe first: bring them in order\n' +
        '      levels: {Bad: true, Grave: true}\n'
    )
  })
})
