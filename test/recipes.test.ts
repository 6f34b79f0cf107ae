/** The recipes in the readme of the command line, run as they are written. */
import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import type {Result} from './run-cli.ts'
import {bad, good} from './documents.ts'
import {makeFolder, program, root, run} from './run-cli.ts'

const readme = readFileSync(path.join(root, 'packages/postmortem-cli/README.md'), 'utf8')

/** Code in one section of the readme. */
function codeIn(heading: string): Array<string> {
  const section = readme.split(/^#{1,3} /m).find((part) => part.startsWith(`${heading}\n`))!
  return Array.from(section.matchAll(/^```\w+\n([\s\S]*?)^```$/gm), ([, code]) => code!)
}

/** A folder where the program, remark, and tools for hooks are installed. */
function makeProject(files: Record<string, string>): string {
  const cwd = makeFolder({'package.json': '{"private": true}', ...files})
  const modules = path.join(cwd, 'node_modules')
  mkdirSync(path.join(modules, '.bin'), {recursive: true})
  for (const name of [
    'remark-preset-postmortem',
    'remark-cli',
    'lefthook',
    'lint-staged',
    'vfile-reporter-sarif',
    'vfile-reporter-gitlab'
  ]) {
    symlinkSync(path.join(root, 'test/node_modules', name), path.join(modules, name))
  }
  for (const name of ['lint-staged', 'lefthook', 'remark']) {
    symlinkSync(path.join(root, 'test/node_modules/.bin', name), path.join(modules, '.bin', name))
  }
  for (const name of ['postmortem', 'postmortem-cli']) {
    symlinkSync(program, path.join(modules, '.bin', name))
  }
  return cwd
}

const shell = (cwd: string, command: string): Promise<Result> =>
  run('bash', ['-c', command], {cwd, env: {npm_config_offline: 'true'}})

describe('commands', () => {
  const commands = [
    'postmortem-cli',
    'lint',
    'fix',
    'rules',
    'explain',
    'config',
    'new',
    'export',
    'With remark itself'
  ]
    .flatMap(codeIn)
    .flatMap((code) => code.trim().split('\n'))
    // Without a title it asks for one, which `cli-new.test.ts` answers.
    .filter((line) => line.startsWith('npx ') && line !== 'npx postmortem new')

  it('are there', () => {
    expect(commands).toHaveLength(26)
  })

  it.each(commands)('%s', async (command) => {
    const documents = {'docs/outage.md': good, 'docs/postmortems/other.md': good}
    const cwd = makeProject({...documents, 'docs/template.md': '# Postmortem: [title]\n'})
    await shell(
      cwd,
      'git init --quiet && git -c user.name=A -c user.email=a@b.c commit --quiet --allow-empty -m one'
    )
    if (command.includes(' --baseline ')) {
      await shell(cwd, command.replace(' --baseline ', ' --write-baseline '))
    }
    expect(await shell(cwd, command)).toMatchObject({code: 0})
    // Each reports that the documents are bad, save those that do not judge.
    if (
      / fix | export | rules| explain | config | new | report |--write-baseline|--fix/.test(command)
    )
      return
    for (const file of Object.keys(documents)) writeFileSync(path.join(cwd, file), bad)
    expect(await shell(cwd, command)).toMatchObject({code: 1})
  })
})

it('a baseline keeps what was there from being reported', async () => {
  const [write, use] = codeIn('Start with old postmortems')[0]!.trim().split('\n')
  const cwd = makeProject({'docs/outage.md': bad})
  expect(await shell(cwd, write!)).toMatchObject({code: 0})
  expect(await shell(cwd, use!)).toMatchObject({code: 0, stdout: ''})
  writeFileSync(path.join(cwd, 'docs/new.md'), bad)
  expect((await shell(cwd, use!)).code).toBe(1)
})

describe.each([
  ['lint-staged', 'lint-staged.config.mjs', 'npx lint-staged'],
  ['lefthook', 'lefthook.yml', 'npx lefthook run pre-commit']
])('%s', (name, file, command) => {
  it.each([
    ['blocks a bad document', bad, 1],
    ['lets a good one pass', good, 0]
  ])('%s', async (_, text, code) => {
    const cwd = makeProject({
      [file]: codeIn(name)[0]!,
      'docs/a.md': text,
      '.gitignore': 'node_modules\n'
    })
    await stageAll(cwd)
    const result = await shell(cwd, command)
    expect(result.code, result.stdout + result.stderr).toBe(code)
    if (code === 1) expect(result.stdout + result.stderr).toContain('Unexpected severity `Huge`')
  })

  it('takes no name of a file for an option', async () => {
    const cwd = makeProject({
      [file]: codeIn(name)[0]!.replaceAll('docs/**', '**'),
      '--output-file=docs/a.md': bad,
      'docs/a.md': 'kept\n',
      '.gitignore': 'node_modules\n'
    })
    await stageAll(cwd)
    const result = await shell(cwd, command)
    expect(result.code, result.stdout + result.stderr).toBe(1)
    expect(result.stdout + result.stderr).toContain('Unexpected severity `Huge`')
    expect(readFileSync(path.join(cwd, 'docs/a.md'), 'utf8')).toBe('kept\n')
  })
})

it('GitLab’s job writes the report that it names', async () => {
  const {postmortem} = parse(codeIn('GitLab')[0]!) as {
    postmortem: {script: Array<string>; artifacts: {reports: {codequality: string}}}
  }
  const cwd = makeProject({'docs/postmortems/a.md': bad})
  const {code} = await shell(cwd, postmortem.script.join('\n'))
  expect(code).toBe(1)
  const report = readFileSync(path.join(cwd, postmortem.artifacts.reports.codequality), 'utf8')
  expect(JSON.parse(report)).toHaveLength(3)
})

describe('a recipe for', () => {
  /** A script of a recipe: what `sh`, YAML, or a `Jenkinsfile` would hand to a shell. */
  const commandIn = (heading: string) => /npx --yes postmortem-cli [^\n'|]+(?:'[^\n']+')?/.exec(codeIn(heading)[0]!)![0].trim() // prettier-ignore

  it.each([
    ['Azure DevOps', /<testsuite name="docs\/postmortems\/a\.md" tests="3"/],
    ['Jenkins', /<checkstyle version="4\.3">\n {2}<file name="docs\/postmortems\/a\.md">/]
  ])('%s writes the report that it names', async (heading, text) => {
    const cwd = makeProject({'docs/postmortems/a.md': bad})
    expect(await shell(cwd, commandIn(heading))).toMatchObject({code: 1})
    expect(codeIn(heading)[0]!.match(/postmortem\.xml/g)).toHaveLength(2)
    expect(readFileSync(path.join(cwd, 'postmortem.xml'), 'utf8')).toMatch(text)
  })

  it('reviewdog hands it the problems', async () => {
    const cwd = makeProject({'docs/postmortems/a.md': bad})
    const command = codeIn('reviewdog')[0]!.replace(/\| reviewdog .*/, '| cat')
    const {stdout} = await shell(cwd, command)
    expect((JSON.parse(stdout) as {diagnostics: Array<unknown>}).diagnostics).toHaveLength(3)
  })

  it.each([1, 2, 3])('many files checks those of machine %d', async (number) => {
    const names = ['a', 'b', 'c'].map((name) => `docs/postmortems/${name}.md`)
    const cwd = makeProject(Object.fromEntries(names.map((name) => [name, bad])))
    const {postmortem} = parse(codeIn('Many files')[0]!) as {
      postmortem: {steps: Array<{run?: string}>}
    }
    const command = postmortem.steps[1]!.run!.replace('${{ matrix.shard }}', String(number))
    const {stdout} = await shell(cwd, command)
    const found = new Set(Array.from(stdout.matchAll(/file=([^,]+),/g), ([, name]) => name))
    expect([...found]).toEqual([names[number - 1]])
  })

  it('MDX reads it as Markdown', async () => {
    const mdx = (text: string) =>
      `---\nsidebar_position: 3\n---\n\nimport Graph from '@site/src/graph'\n\n${text.replace('## Impact\n', '## Impact\n\n<Graph of="errors" />\n\n:::note\nCounted in the logs.\n:::\n')}` // prettier-ignore
    const command = commandIn('Docusaurus and MDX')
    const cwd = makeProject({'docs/2025/good.mdx': mdx(good), 'docs/good.md': good})
    expect(await shell(cwd, command)).toMatchObject({code: 0, stdout: ''})
    writeFileSync(path.join(cwd, 'docs/2025/good.mdx'), mdx(bad))
    expect((await shell(cwd, command)).stdout).toContain('docs/2025/good.mdx:10:15: error: ')
  })

  it('Obsidian checks the notes of a vault', async () => {
    const note = `---\ntags:\n  - postmortem\naliases: [pool]\n---\n${good.replace('The rollback starts.', 'The rollback of [[Runbook pool|the runbook]] starts.')}` // prettier-ignore
    const cwd = makeProject({'Incidents/Pool.md': note, '.obsidian/plugins/a.md': bad, 'Idea.md': '# Idea\n'}) // prettier-ignore
    const command = commandIn('Obsidian')
    expect(await shell(cwd, command)).toMatchObject({code: 0, stdout: ''})
    writeFileSync(path.join(cwd, 'Incidents/Pool.md'), bad)
    expect((await shell(cwd, command)).code).toBe(1)
  })
})

it.each([
  ['sarif', /"version": "2\.1\.0"/],
  ['gitlab', /"check_name": "remark-lint:postmortem-severity"/]
])('remark takes the reporter %s', async (name, text) => {
  const cwd = makeProject({'docs/a.md': bad})
  const command = new RegExp(String.raw`^npx remark .*--report ${name} .*$`, 'm').exec(
    readFileSync(path.join(root, `packages/vfile-reporter-${name}/README.md`), 'utf8')
  )![0]
  await shell(cwd, command)
  const file = /2> (\S+)$/.exec(command)![1]!
  expect(readFileSync(path.join(cwd, file), 'utf8')).toMatch(text)
})

it('the hook for pre-commit is the one that there is', () => {
  const config = parse(codeIn('pre-commit')[0]!) as {repos: [{hooks: [{id: string}]}]}
  const hooks = parse(readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Array<{
    id: string
  }>
  expect(hooks.map(({id}) => id)).toEqual([config.repos[0].hooks[0].id, 'postmortem-fix'])
})

/** Make a repository of a folder, with everything in it staged. */
async function stageAll(cwd: string): Promise<void> {
  await shell(
    cwd,
    'git init --quiet && git -c user.name=A -c user.email=a@b.c commit --quiet --allow-empty -m one'
  )
  await shell(cwd, 'git add .')
}
