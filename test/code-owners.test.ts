import {existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {remark} from 'remark'
import remarkPresetPostmortem from 'remark-preset-postmortem'
import {VFile} from 'vfile'
import {afterEach, beforeEach, expect, test} from 'vitest'

const document = `# Checkout outage

**Date:** 2026-03-14

## Action Items

| Action | Owner | Deadline |
| --- | --- | --- |
| Add an alert | Walrus | 2026-03-20 |
| Add a test | @platform | 2026-03-20 |
| Add a limit | @ada | 2026-03-20 |
`

/** A regular file that says it has no bytes. */
const endless = '/proc/self/pagemap'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'postmortem-owners-'))
})

afterEach(() => {
  rmSync(folder, {recursive: true})
})

test('who is a person says CODEOWNERS, which is read again when it changes', async () => {
  expect(await owners()).toEqual(['10:16-10:25 `@platform`'])

  const file = path.join(folder, '.github', 'CODEOWNERS')
  mkdirSync(path.dirname(file))
  writeFileSync(file, '# @platform\n*.ts @walrus @org/shop # not @platform\n')
  expect(await owners()).toEqual(['10:16-10:25 `@platform`'])

  writeFileSync(file, '/disks/ @platform ada@example.com\n/all/ @org/walrus\n')
  expect(await owners()).toEqual([])
})

test('a folder in its place is no reason to fail', async () => {
  mkdirSync(path.join(folder, 'CODEOWNERS'))
  expect(await owners()).toEqual(['10:16-10:25 `@platform`'])
})

test.skipIf(process.platform === 'win32').each([
  ['a link to itself', () => symlinkSync('CODEOWNERS', path.join(folder, 'CODEOWNERS'))],
  ['a file in place of its folder', () => writeFileSync(path.join(folder, '.github'), '')]
])('%s is no reason to fail', async (_, make) => {
  make()
  mkdirSync(path.join(folder, 'docs'))
  writeFileSync(path.join(folder, 'docs/CODEOWNERS'), '/disks/ @platform\n')
  // The other places are looked at.
  expect(await owners()).toEqual([])
})

test.skipIf(!existsSync(endless))('a file without end is not read to its end', async () => {
  symlinkSync(endless, path.join(folder, 'CODEOWNERS'))
  expect(await owners()).toEqual(['10:16-10:25 `@platform`'])
})

test('settings name people and teams', async () => {
  expect(await owners({people: {'@platform': true}, teams: {Walrus: true}})).toEqual([
    '9:18-9:24 `Walrus`'
  ])
})

/** Owners that are no person. */
async function owners(settings: object = {}): Promise<Array<string>> {
  const processor = remark()
    .data('settings', {postmortem: {appliesTo: 'all', ...settings}})
    .use(remarkPresetPostmortem)
  const file = new VFile({value: document, cwd: folder, path: 'report.md'})
  await processor.run(processor.parse(file), file)
  return file.messages
    .filter(({ruleId}) => ruleId === 'postmortem-action-item-owner-individual')
    .map(({place, reason}) => {
      const {end, start} = place as {end: {line: number; column: number}; start: {line: number; column: number}} // prettier-ignore
      return `${start.line}:${start.column}-${end.line}:${end.column} ${/`[^`]+`/.exec(reason)![0]}`
    })
}
