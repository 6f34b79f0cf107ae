/** The action of this repository: its script, run as a runner runs it. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import type {Result} from './run-cli.ts'
import {bad, good} from './documents.ts'
import {makeFolder, root, run} from './run-cli.ts'

interface Action {
  inputs: Record<string, {default: string}>
  runs: {steps: [{env: Record<string, string>; run: string}]}
}

const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as Action
const [{env, run: script}] = action.runs.steps

/** Run the step with these inputs; those that are not given have their default. */
function runAction(
  cwd: string,
  inputs: Record<string, string>,
  runner: Record<string, string> = {}
): Promise<Result> {
  const values = Object.entries(env).map(([name, expression]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)![1]!
    return [name, inputs[input] ?? action.inputs[input]!.default]
  })
  return run('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
    cwd,
    env: {
      ...(Object.fromEntries(values) as Record<string, string>),
      GITHUB_ACTION_PATH: root,
      ...runner
    }
  })
}

describe('action', () => {
  const files = {'docs/postmortems/bad.md': bad, 'docs/postmortems/good.md': good}

  it('annotates and fails', async () => {
    const {code, stdout} = await runAction(makeFolder(files), {})
    expect(code).toBe(1)
    expect(stdout).toContain('::error file=docs/postmortems/bad.md,line=4,endLine=4,col=15,')
  })

  it('passes where all is well', async () => {
    const inputs = {files: 'docs/postmortems/good.md\n*.md', 'fail-on': 'warning'}
    const cwd = makeFolder({...files, 'other.md': good})
    expect(await runAction(cwd, inputs)).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Checked 2 incident reports: no problems.\n'
    })
  })

  it('writes a report for code scanning', async () => {
    const cwd = makeFolder(files)
    await runAction(cwd, {sarif: 'out.sarif'})
    expect(readFileSync(path.join(cwd, 'out.sarif'), 'utf8')).toContain('"version": "2.1.0"')
  })

  it('checks only what changed', async () => {
    const cwd = makeFolder(files)
    const git = (...parameters: Array<string>) => run('git', parameters, {cwd})
    await git('init', '--quiet')
    await git('add', '.')
    await git('-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '-qm', 'one')
    expect((await runAction(cwd, {})).code).toBe(1)
    expect((await runAction(cwd, {changed: 'HEAD'})).code).toBe(0)
    expect((await runAction(cwd, {changed: '--output=hacked'})).code).toBe(2)
    expect((await run('ls', [], {cwd})).stdout).toBe('docs\n')
  })

  it('adds to the summary of the job', async () => {
    const cwd = makeFolder({...files, 'summary.md': 'Before.\n'})
    await runAction(cwd, {}, {GITHUB_STEP_SUMMARY: path.join(cwd, 'summary.md')})
    expect(readFileSync(path.join(cwd, 'summary.md'), 'utf8')).toMatch(
      /^Before\.\n### Postmortems: 2 errors, 1 warning\n\n\| File \| Rule /
    )
  })

  it('loads no configuration if it is not to', async () => {
    const cwd = makeFolder({...files, '.remarkrc.mjs': 'throw new Error("loaded")\n'})
    const lint = async (inputs: Record<string, string>) => (await runAction(cwd, inputs)).code
    expect([await lint({}), await lint({'no-config': 'true'})]).toEqual([2, 1])
  })

  it('runs nothing that is in an input', async () => {
    const cwd = makeFolder(files)
    const {code, stderr} = await runAction(cwd, {
      files: '$(touch hacked) `touch hacked`; touch hacked'
    })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^postmortem: Unexpected /)
    expect((await run('ls', [], {cwd})).stdout).toBe('docs\n')
    expect(script).not.toContain('${{')
  })
})
