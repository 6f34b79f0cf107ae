/** Addresses of rules once the pages are published: they are of the web in everything that is printed. */
import {describe, expect, it, vi} from 'vitest'
import {remark} from 'remark'
import preset from 'remark-preset-postmortem'
import {diagnosticOf} from '../packages/postmortem-language-server/src/diagnostics.ts'
import {hoverAt} from '../packages/postmortem-language-server/src/views/hover.ts'
import {reportCompactly} from '../packages/postmortem-cli/src/report/compact.ts'
import {reportForGithub} from '../packages/postmortem-cli/src/report/github.ts'
import {jobSummary} from '../packages/postmortem-cli/src/report/job-summary.ts'
import {reportAsJson} from '../packages/postmortem-cli/src/report/json.ts'
import {reportPrettily} from '../packages/postmortem-cli/src/report/pretty.ts'
import {reportAsRdjson} from '../packages/postmortem-cli/src/report/rdjson.ts'
import {describedRules} from '../packages/postmortem-cli/src/report/sarif-rules.ts'
import {fileOf, plainMessage} from '../packages/postmortem-cli/src/lint/checked-file.ts'
import {linker, painter} from '../packages/postmortem-cli/src/terminal/color.ts'
import reportForGitlab from 'vfile-reporter-gitlab'
import reportAsSarif from 'vfile-reporter-sarif'
import {addressesOf} from '../scripts/generate/published-manifest.ts'
import {bad} from './documents.ts'

vi.mock(import('../packages/remark-lint-postmortem/src/homepage.ts'), () => ({
  homepage: 'https://postmortem.example/'
}))

const page = 'https://postmortem.example/rules/severity/'
const file = await remark().use(preset).process({path: 'bad.md', value: bad})
const checked = [{path: 'bad.md', messages: file.messages.map(plainMessage)}]
const textOf = () => Promise.resolve(bad)

/** Text whose marks are written as character references. */
function unescaped(text: string): string {
  return text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
}

describe('the page of a rule', () => {
  it.each<[name: string, print: () => Promise<string> | string]>([
    ['json', () => reportAsJson(checked, '/work')],
    ['compact', () => reportCompactly(checked, '/work')],
    [
      'pretty',
      () =>
        reportPrettily(checked, {
          paint: painter(true),
          link: linker(true),
          textOf,
          verbose: false
        })
    ],
    ['github', () => reportForGithub(checked, (path) => path)],
    ['the summary of a job', () => unescaped(jobSummary(checked, (path) => path, 2 ** 20))],
    ['rdjson', () => reportAsRdjson(checked, textOf)],
    [
      'gitlab',
      () =>
        reportForGitlab(
          checked.map((one) => fileOf(one, '/work')),
          {root: '/work'}
        )
    ],
    [
      'sarif',
      async () =>
        reportAsSarif(
          checked.map((one) => fileOf(one, '/work')),
          {root: '/work', rules: await describedRules(checked)}
        )
    ]
  ])('is on the homepage in %s', async (_, print) => {
    const printed = await print()
    expect(printed).toContain(page)
    expect(printed).not.toContain('file:')
  })

  it('is on the homepage in editors, and shown in them as it is installed', async () => {
    const message = file.messages.find(({ruleId}) => ruleId === 'postmortem-severity')!
    const diagnostic = diagnosticOf(message, 'file:///bad.md')
    expect(diagnostic.codeDescription).toEqual({href: page})
    const problem = {diagnostic, fixes: []} as unknown as Parameters<typeof hoverAt>[0][number]
    const hover = await hoverAt([problem], diagnostic.range.start)
    const {value} = hover!.contents as {value: string}
    expect(value).toMatch(
      /^### \[.*severity.*\]\(https:\/\/postmortem\.example\/rules\/severity\/\)/
    )
    expect(value).not.toContain('file:')
  })
})

it('is the homepage of all packages', () => {
  const repository = 'https://git.example/team/postmortem'
  const {homepage} = addressesOf(repository, 'packages/reader', 'https://postmortem.example')
  expect(homepage).toBe('https://postmortem.example')
})
