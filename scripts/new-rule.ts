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
  return `import {defineRule} from '../../rule/define-rule.ts'

/** Why there is this rule, in a line. */
export default defineRule({
  name: '${name}',
  description: 'require what a good document has',
  note: 'Why it matters, and what to do.',
  presets: {recommended: 'off', strict: 'off'},
  options: {
    allow: {type: 'switches', default: {}, description: 'What is not reported.'}
  },
  messages: {
    title: ({title}: {title: string}) => \`Unexpected title \\\`\${title}\\\`, expected another one\`
  },
  *check({title}, {allow}) {
    if (!title || allow[title.text]) return
    yield {messageId: 'title', data: {title: title.text}, place: title.position}
  }
})
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

### A title that is reported

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
