import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import type {CheckedFile, PlainMessage} from '../src/lint/checked-file.ts'
import {matchBaseline, writeBaseline} from '../src/baseline/baseline.ts'

const problem = (line: number, reason = 'Unexpected `~14:30`', rule = 'a'): PlainMessage => ({
  reason,
  ruleId: `postmortem-${rule}`,
  source: 'remark-lint',
  fatal: false,
  place: {line, column: 1, offset: 0}
})
const failure: PlainMessage = {reason: 'Cannot read file', fatal: true}

const file = (name: string, ...messages: Array<PlainMessage>): CheckedFile => ({
  path: name,
  messages
})

/** A folder with these documents and a baseline of what was found in them. */
async function makeBaseline(files: ReadonlyArray<CheckedFile>) {
  const cwd = mkdtempSync(path.join(tmpdir(), 'postmortem-baseline-'))
  for (const {path: name} of files) writeFileSync(path.join(cwd, name), '')
  const baseline = path.join(cwd, 'baseline.json')
  const count = await writeBaseline(files, baseline, cwd)
  const match = (found: ReadonlyArray<CheckedFile>) => matchBaseline(found, baseline, cwd)
  return {baseline, count, cwd, match}
}

describe('a baseline', () => {
  it('has fingerprints by path and rule, sorted, and no failures', async () => {
    const {baseline, count} = await makeBaseline([
      file('b.md', problem(3, 'Unexpected x', 'z'), problem(4), problem(9), failure),
      file('a.md', problem(1)),
      file('c.md')
    ])
    expect(count).toBe(4)
    const content = JSON.parse(readFileSync(baseline, 'utf8')) as object
    const hash = expect.stringMatching(/^[\da-f]{16}$/) as string
    expect(content).toEqual({
      version: 1,
      problems: {
        'a.md': {'postmortem-a': [hash]},
        'b.md': {'postmortem-a': [hash, hash], 'postmortem-z': [hash]}
      }
    })
    expect(Object.keys((content as {problems: object}).problems)).toEqual(['a.md', 'b.md'])
  })

  it.each<[what: string, found: Array<CheckedFile>, left: Array<number>, known: number, stale: number]>([
    ['what has moved', [file('a.md', problem(30), problem(90))], [], 2, 0],
    ['what is gone', [file('a.md', problem(1))], [], 1, 1],
    ['one more of a kind', [file('a.md', problem(1), problem(2), problem(3))], [3], 2, 0],
    ['another text', [file('a.md', problem(1, 'Unexpected `~15:00`'), problem(2))], [1], 1, 1],
    ['another rule', [file('a.md', problem(1, undefined, 'b'), problem(2), problem(3))], [1], 2, 0],
    ['another file', [file('b.md', problem(1))], [1], 0, 0],
    ['a file that cannot be read', [file('a.md', failure)], [0], 0, 0]
  ])('knows %s', async (_, found, left, known, stale) => {
    const {match} = await makeBaseline([file('a.md', problem(1), problem(2))])
    const matched = await match(found)
    const lines = matched.files.flatMap(({messages}) =>
      messages.map(({place}) => (place && 'line' in place ? place.line : 0))
    )
    expect({left: lines, known: matched.known, stale: matched.stale}).toEqual({left, known, stale})
  }) // prettier-ignore

  it('knows the parts of a message that stands for many', async () => {
    const alike = [1, 2, 3].map((line) => problem(line, `Unexpected ${line}`))
    const many = {...problem(1, 'Unexpected 1, and 2 more'), alike}
    const {count, match} = await makeBaseline([file('a.md', many)])
    expect(count).toBe(3)
    expect((await match([file('a.md', many)])).files[0]!.messages).toEqual([])
    const more = {...many, alike: [...alike, problem(9, 'Unexpected 9')]}
    expect((await match([file('a.md', more)])).files[0]!.messages).toEqual([more.alike[3]])
    const others = {...many, alike: [problem(7, 'Unexpected 7'), problem(8, 'Unexpected 8')]}
    expect((await match([file('a.md', others)])).files[0]!.messages).toEqual([others])
  })

  it('holds wherever the program runs, and counts what is in files that are gone', async () => {
    const {baseline, cwd} = await makeBaseline([file('a.md', problem(1)), file('b.md', problem(1))])
    mkdirSync(path.join(cwd, 'docs'))
    const elsewhere = path.join(cwd, 'docs')
    expect(await matchBaseline([file('../a.md', problem(5))], baseline, elsewhere)).toMatchObject({
      known: 1,
      stale: 0
    })
    const {rmSync} = await import('node:fs')
    rmSync(path.join(cwd, 'b.md'))
    expect(await matchBaseline([file('../a.md')], baseline, elsewhere)).toMatchObject({
      known: 0,
      stale: 2
    })
  })

  it('is refused if it is another file, and does not replace one', async () => {
    const {cwd, match, baseline} = await makeBaseline([file('a.md', problem(1))])
    const document = path.join(cwd, 'a.md')
    writeFileSync(document, '# Outage\n')
    await expect(writeBaseline([], document, cwd)).rejects.toThrow(
      `Cannot read baseline \`${document}\``
    )
    expect(readFileSync(document, 'utf8')).toBe('# Outage\n')
    for (const content of ['[]', '{"version": 2, "problems": {}}', '{"version": 1}']) {
      writeFileSync(baseline, content)
      await expect(match([])).rejects.toThrow(
        'it is not a baseline; expected a file that `--write-baseline` has written'
      )
    }
  })
})
