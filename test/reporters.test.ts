import {createRequire} from 'node:module'
import ajvDraft4 from 'ajv-draft-04'
import formats from 'ajv-formats'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import reportForGitlab from 'vfile-reporter-gitlab'
import reportAsSarif from 'vfile-reporter-sarif'
import {describe, expect, it} from 'vitest'

const schema = createRequire(import.meta.url)(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
) as Record<string, unknown>
const ajv = new ajvDraft4.default({strict: false, allErrors: true, unicodeRegExp: false})
formats.default(ajv)
const isSarif = ajv.compile(schema)

const cwd = '/work'
const point = (line: number, column: number, offset: number) => ({line, column, offset})

/** A file with a message of each kind. */
function makeFile(): VFile {
  const file = new VFile({path: 'docs/a b.md', cwd, value: '# Outage 🚨 x\n\nSev-2\n\nSev-2\n'})
  const other = new VFileMessage('expected it here', {place: point(1, 3, 2)})
  const replace = file.message('Unexpected `x`, expected `y`', {
    place: {start: point(1, 13, 12), end: point(1, 14, 13)},
    ruleId: 'one',
    source: 'lint',
    cause: other
  })
  Object.assign(replace, {url: 'https://example.com/one', note: 'Why.', expected: ['y', '']})
  const insert = file.message('Unexpected end', {place: point(3, 6, 22), ruleId: 'two'})
  Object.assign(insert, {fatal: true, expected: ['!']})
  file.info('Unexpected pair', {
    place: {start: point(3, 1, 17), end: point(5, 6, 29)},
    ruleId: 'one',
    source: 'lint'
  })
  return file
}

function failedFile(): VFile {
  const file = new VFile({path: 'docs/locked.md', cwd})
  Object.assign(file.message('Cannot read file', {cause: new Error('denied')}), {fatal: true})
  return file
}

describe('SARIF', () => {
  const report = (files: Array<VFile>) =>
    JSON.parse(reportAsSarif(files, {cwd})) as {
      runs: [{results: Array<Record<string, unknown>>; invocations: unknown; tool: unknown}]
    }

  it.each([
    ['nothing', []],
    ['a file without messages', [new VFile({path: 'a.md', cwd})]],
    ['messages of each kind', [makeFile()]],
    ['a failure', [failedFile()]],
    ['a document without a name', [namelessFile()]]
  ])('is valid: %s', (_, files) => {
    const log = report(files)
    isSarif(log)
    expect(isSarif.errors).toBeNull()
  })

  it('tells places, fixes, the other place, and fingerprints', () => {
    const [{results, tool}] = report([makeFile()]).runs
    expect(tool).toEqual({
      driver: {
        name: 'remark',
        rules: [
          {id: 'lint:one', helpUri: 'https://example.com/one', help: {text: 'Why.'}},
          {id: 'two'}
        ]
      }
    })
    const artifactLocation = {uri: 'docs/a%20b.md'}
    const region = {startLine: 1, startColumn: 13, endLine: 1, endColumn: 14}
    expect(results[0]).toEqual({
      ruleId: 'lint:one',
      ruleIndex: 0,
      level: 'warning',
      message: {text: 'Unexpected `x`, expected `y`'},
      locations: [{physicalLocation: {artifactLocation, region}}],
      relatedLocations: [
        {
          message: {text: 'expected it here'},
          physicalLocation: {
            artifactLocation,
            region: {startLine: 1, startColumn: 3, endLine: 1, endColumn: 3}
          }
        }
      ],
      partialFingerprints: {
        primaryLocationLineHash: expect.stringMatching(/^[\da-f]{1,16}:1$/) as string
      },
      fixes: [
        {
          description: {text: 'Replace it with `y`'},
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{deletedRegion: region, insertedContent: {text: 'y'}}]
            }
          ]
        },
        {
          description: {text: 'Remove it'},
          artifactChanges: [
            {artifactLocation, replacements: [{deletedRegion: region, insertedContent: {text: ''}}]}
          ]
        }
      ]
    })
    expect(results.map(({level, ruleIndex}) => [level, ruleIndex])).toEqual([
      ['warning', 0],
      ['error', 1],
      ['note', 0]
    ])
  })

  it('tells failures as notifications', () => {
    const [{invocations, results}] = report([failedFile()]).runs
    expect(results).toEqual([])
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: {text: 'Cannot read file: denied'},
            locations: [{physicalLocation: {artifactLocation: {uri: 'docs/locked.md'}}}]
          }
        ]
      }
    ])
  })

  it.each([
    ['', '', 'the same'],
    ['# A\n\n', '# B\n\n\n', 'after other lines'],
    ['x\n', 'x\r\n', 'with other line endings']
  ])('knows a line again: %j, %j', (before, after) => {
    const long = `The severity is Huge.\n${'Word after word. '.repeat(20)}\n`
    const hashIn = (start: string) => {
      const value = start + long
      const file = new VFile({path: 'a.md', cwd, value})
      file.message('Unexpected `Huge`', {
        place: point(start.split('\n').length, 1, start.length),
        ruleId: 'one'
      })
      return report([file]).runs[0].results[0]!.partialFingerprints
    }
    expect(hashIn(after)).toEqual(hashIn(before))
  })

  it('counts lines that are the same', () => {
    const value = `${'x'.repeat(100)}\n`.repeat(2)
    const file = new VFile({path: 'a.md', cwd, value})
    file.message('Unexpected', {place: point(1, 1, 0), ruleId: 'one'})
    file.message('Unexpected', {place: point(2, 1, 101), ruleId: 'one'})
    const [first, second] = report([file]).runs[0].results.map(
      ({partialFingerprints}) =>
        (partialFingerprints as {primaryLocationLineHash: string}).primaryLocationLineHash
    )
    expect(first).toMatch(/:1$/)
    expect(second).toBe(first!.replace(/:1$/, ':2'))
  })
})

function namelessFile(): VFile {
  const file = new VFile({cwd, value: 'x'})
  file.message('Unexpected `x`', {ruleId: 'one'})
  return file
}

describe('GitLab', () => {
  it('tells what GitLab needs', () => {
    const issues = JSON.parse(
      reportForGitlab([makeFile(), failedFile(), namelessFile()], {cwd})
    ) as Array<{fingerprint: string}>
    const fingerprint = expect.stringMatching(/^[\da-f]{64}$/) as string
    const path = 'docs/a b.md'
    expect(issues).toEqual([
      {
        description: 'Unexpected `x`, expected `y`',
        check_name: 'lint:one',
        fingerprint,
        severity: 'minor',
        location: {path, lines: {begin: 1, end: 1}}
      },
      {
        description: 'Unexpected end',
        check_name: 'two',
        fingerprint,
        severity: 'major',
        location: {path, lines: {begin: 3}}
      },
      {
        description: 'Unexpected pair',
        check_name: 'lint:one',
        fingerprint,
        severity: 'info',
        location: {path, lines: {begin: 3, end: 5}}
      },
      {
        description: 'Cannot read file',
        check_name: 'failure',
        fingerprint,
        severity: 'major',
        location: {path: 'docs/locked.md', lines: {begin: 1}}
      },
      {
        description: 'Unexpected `x`',
        check_name: 'one',
        fingerprint,
        severity: 'minor',
        location: {path: 'stdin', lines: {begin: 1}}
      }
    ])
  })

  it('has a fingerprint for each issue, that does not change with lines', () => {
    const fingerprintsOf = (lines: Array<number>) => {
      const file = new VFile({path: 'a.md', cwd})
      for (const line of lines)
        file.message('Unexpected', {place: {line, column: 1}, ruleId: 'one'})
      return (JSON.parse(reportForGitlab([file], {cwd})) as Array<{fingerprint: string}>).map(
        ({fingerprint}) => fingerprint
      )
    }
    expect(fingerprintsOf([5, 9])).toEqual(fingerprintsOf([1, 2]))
    expect(new Set(fingerprintsOf([1, 2])).size).toBe(2)
  })
})
