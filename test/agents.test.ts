/** What coding agents use: the skill, and the report in JSON. */
import {cpSync, readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import type {Result} from './run-cli.ts'
import {bad} from './documents.ts'
import {makeFolder, program, root, run} from './run-cli.ts'

const skill = readFileSync(path.join(root, 'skills/postmortem/SKILL.md'), 'utf8')
const isReport = new Ajv({allErrors: true, allowUnionTypes: true}).compile(
  JSON.parse(
    readFileSync(path.join(root, 'packages/postmortem-cli/report.schema.json'), 'utf8')
  ) as object
)
const broken = path.join(root, 'fixtures/broken')

interface Message {
  ruleId: string
  reason: string
  line: number
  alike?: Array<Message>
  cause?: object
}

/** A command of the skill, on a document. */
function runCommand(command: string, file: string, cwd: string): Promise<Result> {
  const [npx, cli, ...parameters] = command.trim().split(' ')
  expect([npx, cli]).toEqual(['npx', 'postmortem-cli'])
  const filled = parameters.map((one) => (one === 'FILE' ? file : one))
  return run(process.execPath, [program, ...filled], {cwd})
}

const [lint, fix] = Array.from(skill.matchAll(/```sh\n([^`]+)```/g), ([, command]) => command!)

describe('the skill', () => {
  it('says when to use it', () => {
    const {description, name} = parse(/^---\n([\s\S]*?)---/.exec(skill)![1]!) as {
      description: string
      name: string
    }
    expect(name).toBe('postmortem')
    expect(description.length).toBeLessThan(1024)
  })

  it('checks a document with its commands, and finds the fields that it lists', async () => {
    const cwd = makeFolder({})
    cpSync(path.join(broken, 'checkout-outage.md'), path.join(cwd, 'a.md'))
    const linted = await runCommand(lint!, 'a.md', cwd)
    expect(linted.code).toBe(1)
    const [file] = JSON.parse(linted.stdout) as Array<{messages: Array<object>}>
    const listed = Array.from(skill.matchAll(/^- `(\w+)`(?:,? and `(\w+)`)?/gm), (one) =>
      one.slice(1).filter(Boolean)
    ).flat()
    const fields = new Set(file!.messages.flatMap(Object.keys))
    expect(listed.filter((field) => !fields.has(field))).toEqual([])
    expect(await runCommand(fix!, 'a.md', cwd)).toMatchObject({code: 0})
  })

  it('is done with a clean document', async () => {
    const cwd = makeFolder({})
    cpSync(path.join(root, 'fixtures/clean/canonical.md'), path.join(cwd, 'a.md'))
    expect((await runCommand(lint!, 'a.md', cwd)).code).toBe(0)
  })
})

describe('the report in JSON', () => {
  it('has its schema', async () => {
    const {stdout} = await run(
      process.execPath,
      [program, 'lint', '--preset', 'all', '--format', 'json', 'broken'],
      {cwd: path.join(root, 'fixtures')}
    )
    expect(isReport(JSON.parse(stdout)) || isReport.errors).toBe(true)
  })

  it('has what a fix is worth, the other place, and each of many that are alike', async () => {
    const times = Array.from({length: 7}, (_, index) => `- ${index + 1} PM Step ${index}.`)
    const text = bad
      .replace('2025-05-05\n', '2025-05-05\n**Started:** 22025-05-05 14:05\n')
      .replace('- 14:52', [...times, '- 14:02'].join('\n'))
    const {stdout} = await run(
      process.execPath,
      [program, 'lint', '--format', 'json', '--stdin-file-path', 'a.md'],
      {cwd: makeFolder({}), input: text}
    )
    const report = JSON.parse(stdout) as [{messages: Array<Message>}]
    expect(isReport(report) || isReport.errors).toBe(true)
    const of = (id: string) => report[0].messages.find(({ruleId}) => ruleId === `postmortem-${id}`)
    expect(of('severity')).toMatchObject({fixClass: 'suggestion', line: 5, column: 15})
    expect(of('timeline-order')?.cause).toHaveProperty('place.start.line')
    const precision = of('timestamp-precision')
    expect(precision?.reason).toMatch(/, and 6 more: /)
    expect(precision?.alike?.map(({line, reason}) => [line, reason])).toEqual(
      times.map((_, index) => [
        index + 14,
        `Unexpected time \`${index + 1} PM\`, expected a time exact to the minute`
      ])
    )
  })
})
