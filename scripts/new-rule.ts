/**
 * Start a rule: its file and its page, and everything that is made from them.
 *
 *     pnpm new-rule PART NAME
 *
 * PART is the folder of the rule: what it checks, such as `timeline`.
 */
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {root, rulesPackage} from './generate/root.ts'
import {listRuleFiles} from './generate/rule-index.ts'

const [part, name] = process.argv.slice(2)
const words = /^[a-z]+(?:-[a-z]+)*$/

if (!part || !name || !words.test(part) || !words.test(name)) {
  console.error(
    'new-rule: expected a part and a name, words in lower case with hyphens: `pnpm new-rule timeline timeline-order`'
  )
  process.exitCode = 2
} else if (listRuleFiles().some((rule) => rule.name === name)) {
  console.error(`new-rule: expected a new name, there is a rule \`${name}\` already`)
  process.exitCode = 2
} else {
  const file = `${rulesPackage}/src/rules/${part}/${name}.ts`
  write(file, ruleSource(name))
  write(`${rulesPackage}/docs/${name}.md`, page(name))
  const {generatedFiles} = await import('./generate/generated-files.ts')
  for (const {file, text} of await generatedFiles()) write(file, text)
  console.log(
    [
      `new-rule: wrote ${file} and ${rulesPackage}/docs/${name}.md.`,
      'Next: say in the rule what it checks, in its page why, with examples, and run `pnpm generate` and `pnpm test`.',
      'The tests report what is missing.'
    ].join('\n')
  )
}

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true})
  fs.writeFileSync(path.join(root, file), text)
}

function ruleSource(name: string): string {
  return `import type {Rule} from '../define-rule.ts'
import {defineRule} from '../define-rule.ts'

export interface Options {
  allow: Record<string, boolean>
}

/** Why there is this rule, in a line. */
const rule: Rule<Options> = defineRule<Options>({
  name: '${name}',
  description: 'what holds in a good document',
  note: 'Why it matters, and what to do.',
  presets: {recommended: 'off', strict: 'off'},
  options: {
    allow: {type: 'switches', default: {}, description: 'What is not told.'}
  },
  *check({title}, {allow}) {
    if (!title || allow[title.written]) return
    yield {
      reason: \`Unexpected title \\\`\${title.written}\\\`, expected another one\`,
      place: title.position
    }
  }
})

export default rule
`
}

function page(name: string): string {
  const fence = '```'
  return `<!-- header -->

<!-- /header -->

## Why

Why the rule for \`${name}\` is there, and where its rule of thumb comes from.

## Options

<!-- options -->

<!-- /options -->

## Examples

### A title that is told

${fence}\`markdown
# Checkout outage
${fence}\`

${fence}text
1:3-1:18: Unexpected title \`Checkout outage\`, expected another one
${fence}

### A title that is allowed

${fence}json
{"options": {"allow": {"Checkout outage": true}}}
${fence}

${fence}\`markdown
# Checkout outage
${fence}\`

${fence}text
no messages
${fence}

## When to turn it off

When another rule says the same.
`
}
