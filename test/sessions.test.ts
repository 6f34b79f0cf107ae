/** The recorded sessions: each is what its commands print in an empty folder; and the page on languages, in one. */
import {chmodSync, readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {describe, expect, it} from 'vitest'
import {makeFolder, program, root, run} from './run-cli.ts'

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const page = read('docs/sessions.md')

/** Blocks of one session run in one folder. */
interface Session {
  title: string
  blocks: Array<string>
}

const sessions: Array<Session> = []
for (const [, block, title] of page.matchAll(/^```console\n([\s\S]*?)^```$|^## (.+)$/gm)) {
  if (title !== undefined) sessions.push({title, blocks: []})
  else sessions.at(-1)!.blocks.push(block!)
}

const blocksOnLanguages = Array.from(
  read('docs/languages.md').matchAll(/^( *)```console\n([\s\S]*?)^ *```$/gm),
  ([, indent, block]) => block!.replaceAll(new RegExp(`^${indent!}`, 'gm'), '')
)
const languages: Session = {title: 'Languages', blocks: blocksOnLanguages}

/** A command starts with `$`; its further lines start with `>`. */
function commandsOf(session: string): ReadonlyArray<string> {
  return Array.from(session.matchAll(/^\$ (.*(?:\n> .*|\n>$)*)/gm), ([, lines]) =>
    lines!.replaceAll(/\n> ?/g, '\n')
  )
}

// `npx` would fetch what is here already.
const tools = makeFolder({
  npx: '#!/bin/sh\nshift 2\nexec postmortem "$@"\n',
  postmortem: `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`
})
for (const name of ['npx', 'postmortem']) chmodSync(path.join(tools, name), 0o755)

describe('recorded sessions', () => {
  it.each([...sessions.filter(({blocks}) => blocks.length > 0), languages])(
    '$title',
    async ({blocks}) => {
      const cwd = makeFolder({})
      const env = {
        PATH: `${tools}:${process.env.PATH}`,
        TZ: 'Europe/Oslo',
        GITHUB_ACTIONS: '',
        CLONE: root
      }
      for (const block of blocks) {
        let shown = ''
        for (const command of commandsOf(block)) {
          const {stdout} = await run('bash', ['-c', `exec 2>&1; ${command}`], {cwd, env})
          shown += `$ ${command.replaceAll('\n', '\n> ').replaceAll(/> $/gm, '>')}\n${stdout}`
        }
        expect(shown).toBe(block)
      }
    }
  )

  it('are there for all of them but an own rule, which has a page', () => {
    expect(sessions.map(({blocks}) => blocks.length)).toEqual([1, 1, 1, 0, 6])
    expect(page).toContain('(../packages/remark-lint-postmortem/own-rules.md)')
  })

  it.each(['GitLab', 'Azure DevOps', 'Jenkins', 'reviewdog'])('run the recipe for %s', (name) => {
    const readme = read('packages/postmortem-cli/README.md')
    const recipe = readme.split(`\n## ${name}\n`)[1]!
    expect(page).toContain(/npx --yes postmortem-cli [^\n'|]+/.exec(recipe)![0].trim())
  })
})
