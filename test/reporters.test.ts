import {mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import ajvDraft4 from 'ajv-draft-04'
import formats from 'ajv-formats'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import reportForGitlab from 'vfile-reporter-gitlab'
import reportAsSarif from 'vfile-reporter-sarif'
import {repositoryPath, repositoryRoot} from 'vfile-repository-path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'

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
    JSON.parse(reportAsSarif(files, {root: cwd})) as {
      runs: [
        {
          results: Array<Record<string, unknown>>
          invocations: unknown
          originalUriBaseIds: unknown
          tool: unknown
        }
      ]
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

  it('reports places, fixes, the other place, and fingerprints', () => {
    const [{results, tool}] = report([makeFile()]).runs
    expect(tool).toEqual({
      driver: {
        name: 'remark',
        rules: [
          {
            id: 'lint:one',
            shortDescription: {text: 'lint:one'},
            fullDescription: {text: 'Why.'},
            help: {text: 'Why.'},
            helpUri: 'https://example.com/one'
          },
          {
            id: 'two',
            shortDescription: {text: 'two'},
            fullDescription: {text: 'two'},
            help: {text: 'two'}
          }
        ]
      }
    })
    const artifactLocation = {uri: 'docs/a%20b.md', uriBaseId: '%SRCROOT%'}
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

  it('reports failures as notifications', () => {
    const [{invocations, results}] = report([failedFile()]).runs
    expect(results).toEqual([])
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: {text: 'Cannot read file: denied'},
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {uri: 'docs/locked.md', uriBaseId: '%SRCROOT%'}
                }
              }
            ]
          }
        ]
      }
    ])
  })

  it('has no link that works on this machine only, but the help itself', () => {
    const rulesOf = (url: string) => {
      const file = new VFile({path: 'a.md', cwd})
      const message = file.message('Unexpected `x`', {ruleId: 'one'})
      Object.assign(message, {url, note: 'Why.'})
      return report([file]).runs[0].tool
    }
    expect(JSON.stringify(rulesOf('file:///work/docs/one.md'))).not.toMatch(/file:|helpUri/)
    expect(rulesOf('https://example.com/one')).toMatchObject({
      driver: {rules: [{helpUri: 'https://example.com/one'}]}
    })
  })

  it('describes the program, and the rules that it is given', () => {
    const rules = {
      one: {short: 'It holds.', full: 'Why it does.', markdown: '# One\n'},
      two: {short: 'x'.repeat(1025)},
      three: {short: 'Not reported.'}
    }
    const log = JSON.parse(
      reportAsSarif([makeFile()], {root: cwd, name: 'own', version: '1.2.3', rules})
    ) as {runs: [{tool: {driver: object}}]}
    isSarif(log)
    expect(isSarif.errors).toBeNull()
    const cut = `${'x'.repeat(1023)}…`
    expect(log.runs[0].tool.driver).toEqual({
      name: 'own',
      version: '1.2.3',
      semanticVersion: '1.2.3',
      rules: [
        {
          id: 'lint:one',
          shortDescription: {text: 'It holds.'},
          fullDescription: {text: 'Why it does.'},
          help: {text: 'Why it does.', markdown: '# One\n'},
          helpUri: 'https://example.com/one'
        },
        {
          id: 'two',
          shortDescription: {text: cut},
          fullDescription: {text: cut},
          help: {text: rules.two.short}
        }
      ]
    })
  })

  it('has addresses relative to the repository, and of files outside of it in full', () => {
    const {originalUriBaseIds} = report([makeFile()]).runs[0]
    expect(originalUriBaseIds).toEqual({
      '%SRCROOT%': {description: {text: 'The top of the repository.'}}
    })
    const locationOf = (path: string) => {
      const file = new VFile({path, cwd})
      file.message('Unexpected `x`', {ruleId: 'one'})
      return report([file]).runs[0].results[0]!.locations
    }
    const outside = {uri: pathToFileURL('/other/a b.md').href}
    expect(locationOf('../other/a b.md')).toEqual([{physicalLocation: {artifactLocation: outside}}])
    expect(locationOf('..a:b.md')).toEqual([
      {physicalLocation: {artifactLocation: {uri: '..a%3Ab.md', uriBaseId: '%SRCROOT%'}}}
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
  it('reports what GitLab needs', () => {
    const issues = JSON.parse(
      reportForGitlab([makeFile(), failedFile(), namelessFile()], {root: cwd})
    ) as Array<{fingerprint: string}>
    const fingerprint = expect.stringMatching(/^[\da-f]{64}$/) as string
    const name = 'docs/a b.md'
    expect(issues).toEqual([
      {
        description: 'Unexpected `x`, expected `y`',
        check_name: 'lint:one',
        fingerprint,
        severity: 'minor',
        location: {path: name, lines: {begin: 1, end: 1}},
        content: {body: 'Why.\n\n[About this rule](https://example.com/one)'}
      },
      {
        description: 'Unexpected end',
        check_name: 'two',
        fingerprint,
        severity: 'major',
        location: {path: name, lines: {begin: 3}}
      },
      {
        description: 'Unexpected pair',
        check_name: 'lint:one',
        fingerprint,
        severity: 'info',
        location: {path: name, lines: {begin: 3, end: 5}}
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

  it('links no page of this machine', () => {
    const file = new VFile({path: 'a.md', cwd})
    Object.assign(file.message('Unexpected'), {url: 'file:///work/docs/one.md', note: 'Why.'})
    Object.assign(file.message('Unexpected'), {url: 'https://example.com/a)b<c>'})
    expect(JSON.parse(reportForGitlab([file], {root: cwd}))).toMatchObject([
      {content: {body: 'Why.'}},
      {content: {body: '[About this rule](https://example.com/a%29b%3Cc%3E)'}}
    ])
  })

  it('has a fingerprint for each issue, that does not change with lines', () => {
    const fingerprintsOf = (lines: Array<number>) => {
      const file = new VFile({path: 'a.md', cwd})
      for (const line of lines)
        file.message('Unexpected', {place: {line, column: 1}, ruleId: 'one'})
      return (JSON.parse(reportForGitlab([file], {root: cwd})) as Array<{fingerprint: string}>).map(
        ({fingerprint}) => fingerprint
      )
    }
    expect(fingerprintsOf([5, 9])).toEqual(fingerprintsOf([1, 2]))
    expect(new Set(fingerprintsOf([1, 2])).size).toBe(2)
  })
})

describe('the path of a file in its repository', () => {
  /** Make a folder two levels below one that can be a repository. */
  function makeFolders(): {folder: string; top: string; below: string} {
    const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'postmortem-repository-')))
    const top = path.join(folder, 'repository')
    const below = path.join(top, 'docs/2026')
    mkdirSync(below, {recursive: true})
    return {folder, top, below}
  }

  beforeEach(() => {
    vi.stubEnv('CI_PROJECT_DIR', '')
    vi.stubEnv('GITHUB_WORKSPACE', '')
  })
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('counts from the working directory without a repository', () => {
    const {below} = makeFolders()
    expect(repositoryRoot(below)).toBe(below)
  })

  it('counts from the closest folder with a `.git`, be it a folder or a file', () => {
    const {below, top} = makeFolders()
    mkdirSync(path.join(top, '.git'))
    expect(repositoryRoot(below)).toBe(top)
    expect(repositoryRoot(top)).toBe(top)
    const submodule = path.join(top, 'docs')
    writeFileSync(path.join(submodule, '.git'), 'gitdir: ../.git/modules/docs\n')
    expect(repositoryRoot(below)).toBe(submodule)
  })

  it('counts from the folder that CI names', () => {
    const {below, folder, top} = makeFolders()
    vi.stubEnv('CI_PROJECT_DIR', path.join(folder, 'gitlab'))
    expect(repositoryRoot(below)).toBe(path.join(folder, 'gitlab'))
    vi.stubEnv('GITHUB_WORKSPACE', path.join(folder, 'github'))
    expect(repositoryRoot(below)).toBe(path.join(folder, 'github'))
    const link = path.join(folder, 'link')
    symlinkSync('repository', link, 'dir')
    vi.stubEnv('GITHUB_WORKSPACE', link)
    expect(repositoryRoot(below)).toBe(top)
  })

  it('is what reporters use by default', () => {
    const {below, top} = makeFolders()
    vi.stubEnv('GITHUB_WORKSPACE', top)
    const file = new VFile({path: 'a.md', cwd: below})
    file.message('Unexpected `x`', {ruleId: 'one'})
    expect(JSON.parse(reportForGitlab([file]))).toMatchObject([
      {location: {path: 'docs/2026/a.md'}}
    ])
    const artifactLocation = {uri: 'docs/2026/a.md', uriBaseId: '%SRCROOT%'}
    expect(JSON.parse(reportAsSarif([file]))).toMatchObject({
      runs: [{results: [{locations: [{physicalLocation: {artifactLocation}}]}]}]
    })
  })

  it.each([
    ['a.md', 'docs/a.md', true],
    ['../a.md', 'a.md', true],
    ['..a.md', 'docs/..a.md', true],
    ['/work/docs/../b.md', 'b.md', true],
    ['../../other/a.md', '../../other/a.md', false],
    ['../../work.md', '../../work.md', false]
  ])('of %s is %s', (name, expected, isInside) => {
    const file = new VFile({path: name, cwd: '/work/docs'})
    expect(repositoryPath(file, '/work')).toEqual({path: expected, isInside})
  })
})
