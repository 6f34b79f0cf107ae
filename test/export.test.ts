/** What `postmortem export` prints has the schema that is published with it. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {bad, good} from './documents.ts'
import {makeFolder, program, root, run} from './run-cli.ts'

interface Exported {
  path: string
  postmortem: {
    locale: string
    timeline?: {entries: Array<unknown>}
    metadata: Array<{name: string}>
  }
}

const schema = JSON.parse(
  readFileSync(path.join(root, 'packages/postmortem-cli/model.schema.json'), 'utf8')
) as Record<string, unknown>
const isModel = new Ajv({allErrors: true, allowUnionTypes: true}).compile(schema)

async function exportFrom(cwd: string, inputs: Array<string>): Promise<Array<Exported>> {
  const {code, stderr, stdout} = await run(process.execPath, [program, 'export', ...inputs], {cwd})
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  return JSON.parse(stdout) as Array<Exported>
}

describe('export', () => {
  it('has the schema, for all fixtures', async () => {
    const exported = await exportFrom(root, ['fixtures'])
    isModel(exported)
    expect(isModel.errors).toBeNull()
    const reports = ['clean', 'broken'].flatMap((name) =>
      readdirSync(path.join(root, 'fixtures', name)).filter((file) => file.endsWith('.md'))
    )
    expect(exported.length).toBeGreaterThan(reports.length / 2)
  })

  it('is strict about what it does not know', () => {
    expect(isModel([{path: 'a.md', postmortem: {}}])).toBe(false)
    expect(isModel([{path: 'a.md', postmortem: {unknown: 1}}])).toBe(false)
  })

  it('prints postmortems, by path, and leaves out other documents', async () => {
    const cwd = makeFolder({'b.md': bad, 'a.md': good, 'README.md': '# Docs\n'})
    const exported = await exportFrom(cwd, ['.'])
    expect(exported.map(({path}) => path)).toEqual(['a.md', 'b.md'])
    expect(exported[1]!.postmortem.metadata.map(({name}) => name)).toEqual(['date', 'severity'])
    expect(await exportFrom(cwd, ['README.md'])).toEqual([])
  })

  it('reads as the settings of the user say', async () => {
    const settings = {postmortem: {sections: {impact: {Harm: true}}}}
    const document = good.replace('## Impact', '## Harm')
    const namesIn = async (files: Record<string, string>) => {
      const [one] = (await exportFrom(makeFolder(files), ['a.md'])) as unknown as [
        {postmortem: {sections: Array<{names: Array<string>}>}}
      ]
      return one.postmortem.sections.flatMap(({names}) => names)
    }
    expect(await namesIn({'a.md': document})).not.toContain('impact')
    const configured = {'a.md': document, '.remarkrc.json': JSON.stringify({settings})}
    expect(await namesIn(configured)).toContain('impact')
  })
})
