import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {remark} from 'remark'
import preset from 'remark-preset-postmortem'
import type {PresetOptions} from 'remark-lint-postmortem'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {lintFixture} from './fixtures/lint-fixture.ts'
import {readFixture} from './fixtures/list-fixtures.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const readmes = [
  'README.md',
  'packages/mdast-util-postmortem/README.md',
  'packages/remark-lint-postmortem/README.md',
  'packages/remark-preset-postmortem/README.md',
  'packages/postmortem-cli/README.md',
  'packages/vfile-reporter-sarif/README.md',
  'packages/vfile-reporter-gitlab/README.md',
  'packages/vfile-repository-path/README.md',
  'packages/postmortem-language-server/README.md'
]

/** Fenced blocks of a readme, in order. */
function blocksOf(file: string): Array<{lang: string; code: string}> {
  const text = fs.readFileSync(path.join(root, file), 'utf8')
  return Array.from(text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm), ([, lang, code]) => ({
    lang: lang!,
    code: code!
  }))
}

const programs = readmes.flatMap((file) =>
  blocksOf(file).flatMap(({lang, code}, index, blocks) =>
    lang === 'js' ? [{file, code, printed: blocks[index + 1]?.code}] : []
  )
)

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'postmortem-readmes-'))

afterEach(() => {
  vi.restoreAllMocks()
})

describe('programs', () => {
  it.each(programs)('$file prints what it says', async ({file, code, printed}) => {
    // Beside the tests, so that the packages are found.
    const program = path.join(
      root,
      'test',
      `${path.basename(folder)}-${file.replaceAll('/', '-')}.mjs`
    )
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    fs.writeFileSync(program, code)
    try {
      await import(pathToFileURL(program).href)
    } finally {
      fs.rmSync(program)
    }
    const {format} = await import('node:util')
    expect(log.mock.calls.map((call) => format(...call)).join('\n') + '\n').toBe(printed)
  })

  it('are there', () => {
    expect(programs.map(({file}) => file)).toEqual([
      readmes[1],
      readmes[2],
      readmes[5],
      readmes[6],
      readmes[7]
    ])
  })
})

const configurations = readmes.flatMap((file) =>
  blocksOf(file).flatMap(({lang, code}) => (lang === 'json' ? [{file, code}] : []))
)

describe('configurations', () => {
  it.each(configurations)('$file: $code', async ({code}) => {
    const {settings} = JSON.parse(code) as {settings: {postmortem: PresetOptions}}
    const file = await remark()
      .use(preset, settings.postmortem)
      .process('---\ntype: postmortem\n---\n\n# Outage\n')
    expect(file.messages.filter(({ruleId}) => ruleId === 'postmortem-settings')).toEqual([])
    expect(file.messages.length).toBeGreaterThan(0)
  })
})

it('quotes what the example gives', async () => {
  const [example] = blocksOf('README.md')
  const fixture = readFixture('fixtures/broken/checkout-outage')
  const messages = await lintFixture(fixture, 'recommended')
  const given = messages.map(({line, column, fatal, reason, ruleId, place}) => {
    const end = place && 'end' in place ? `-${place.end.line}:${place.end.column}` : ''
    return [`${line}:${column}${end}`, fatal ? 'error' : 'warning', reason, ruleId]
  })
  const lines = example!.code.trim().split('\n').slice(1)
  expect(lines.length).toBeGreaterThan(3)
  for (const line of lines) {
    expect(given).toContainEqual(/^(\S+)\s+(\S+)\s+(.*?)\s+(\S+)$/.exec(line)!.slice(1))
  }
})
