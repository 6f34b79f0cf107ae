/** The recorded sessions: each is what its commands print in an empty folder. */
import {chmodSync, readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {describe, expect, it} from 'vitest'
import {makeFolder, program, root, run} from './run-cli.ts'

const page = readFileSync(path.join(root, 'docs/sessions.md'), 'utf8')
const sessions = Array.from(
  page.matchAll(/^## (.+)\n[\s\S]*?^```console\n([\s\S]*?)^```$/gm),
  ([, title, session]) => ({title: title!, session: session!})
)

/** A command starts with `$`; its further lines start with `>`. */
function commandsOf(session: string): ReadonlyArray<string> {
  return Array.from(session.matchAll(/^\$ (.*(?:\n> .*|\n>$)*)/gm), ([, lines]) =>
    lines!.replaceAll(/\n> ?/g, '\n')
  )
}

const tools = makeFolder({
  postmortem: `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`
})
chmodSync(path.join(tools, 'postmortem'), 0o755)

describe('recorded sessions', () => {
  it.each(sessions)('$title', async ({session}) => {
    const cwd = makeFolder({})
    const env = {PATH: `${tools}:${process.env.PATH}`, TZ: 'Europe/Oslo', GITHUB_ACTIONS: ''}
    let shown = ''
    for (const command of commandsOf(session)) {
      const {stdout} = await run('bash', ['-c', `exec 2>&1; ${command}`], {cwd, env})
      shown += `$ ${command.replaceAll('\n', '\n> ').replaceAll(/> $/gm, '>')}\n${stdout}`
    }
    expect(shown).toBe(session)
  })

  it('are there for all of them but an own rule, which has a page', () => {
    expect(sessions).toHaveLength(4)
    expect(page).toContain('(../packages/remark-lint-postmortem/own-rules.md)')
  })
})
