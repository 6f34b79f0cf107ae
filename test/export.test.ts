/** What `postmortem export` prints, and the schema that is published for it. */
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {Ajv} from 'ajv'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Result} from './run-cli.ts'
import {good} from './documents.ts'
import {makeFolder, program, root, run} from './run-cli.ts'

interface Exported {
  path: string
  postmortem: {
    isIncidentReport: boolean
    metadata: Array<{name: string; value: {written: string; position: unknown}}>
    documentStatus?: string
  }
}

const schema = JSON.parse(
  readFileSync(path.join(root, 'packages/postmortem-cli/model.schema.json'), 'utf8')
) as object
const isValid = new Ajv({allErrors: true}).compile(schema)

const exportFrom = (cwd: string, ...parameters: Array<string>): Promise<Result> =>
  run(process.execPath, [program, 'export', ...parameters], {cwd})
const read = ({stdout}: Result): Array<Exported> => JSON.parse(stdout) as Array<Exported>

describe('of every fixture', {timeout: 120_000}, () => {
  let fixtures: Result
  let names: Array<string>

  beforeAll(async () => {
    const cwd = makeFolder({})
    cpSync(path.join(root, 'fixtures'), path.join(cwd, 'docs'), {recursive: true})
    const options = {recursive: true, encoding: 'utf8'} as const
    names = readdirSync(path.join(cwd, 'docs'), options).filter((name) => name.endsWith('.md'))
    fixtures = await exportFrom(cwd, 'docs')
  })

  it('the schema holds', () => {
    isValid(read(fixtures))
    expect(isValid.errors).toBeNull()
  })

  it('only incident reports are there', () => {
    const documents = read(fixtures)
    const reports = names.filter((name) => /^(?:broken|clean)[/\\]/.test(name))
    expect(documents.map(({path}) => path)).toEqual(
      reports.map((name) => `docs/${name.replaceAll('\\', '/')}`).toSorted()
    )
    expect(documents.every(({postmortem}) => postmortem.isIncidentReport)).toBe(true)
  })
})

it('tells the words of a document and where they are', async () => {
  const result = await exportFrom(makeFolder({'docs/a.md': good}), 'docs')
  expect(result).toMatchObject({code: 0, stderr: ''})
  const [{path, postmortem}] = read(result) as [Exported]
  expect(path).toBe('docs/a.md')
  expect(postmortem.metadata.find(({name}) => name === 'severity')?.value).toEqual({
    written: 'P1',
    position: {
      start: {line: 3, column: 15, offset: 47},
      end: {line: 3, column: 17, offset: 49}
    }
  })
})

it('reads as the configuration says', async () => {
  const cwd = makeFolder({'a.md': good.replace('**Status:** final', '**Status:** ratified')})
  const status = async () => read(await exportFrom(cwd, 'a.md'))[0]!.postmortem.documentStatus
  expect(await status()).toBeUndefined()
  const settings = {postmortem: {status: {final: {ratified: true}}}}
  writeFileSync(path.join(cwd, '.remarkrc.json'), JSON.stringify({settings}))
  expect(await status()).toBe('final')
})

it.each([
  ['other documents', {'README.md': '# Docs\n'}, '[\n]\n'],
  ['a document that cannot be read', {'a.md': Buffer.from([0xff])}, '[\n]\n']
])('prints a list of none for %s', async (_, files, stdout) => {
  expect((await exportFrom(makeFolder(files), '.')).stdout).toBe(stdout)
})

it('says what it could not read', async () => {
  const cwd = makeFolder({'a.md': good, 'b.md': Buffer.from([0xff])})
  const result = await exportFrom(cwd, '.')
  expect(result).toMatchObject({code: 2, stderr: 'b.md: Cannot read file: it is not UTF-8 text\n'})
  expect(read(result).map(({path}) => path)).toEqual(['a.md'])
})

it('refuses what the schema does not say', () => {
  expect(isValid([{path: 'a.md'}])).toBe(false)
  expect(isValid([{path: 'a.md', postmortem: {}}])).toBe(false)
})
