import type {VFileMessage} from 'vfile-message'
import {readdirSync} from 'node:fs'
import {rules} from 'remark-lint-postmortem'
import {describe, expect, test} from 'vitest'
import {applyFix, newMessages, spanOf} from './docs/apply-fix.ts'
import {printMessages} from './docs/print-messages.ts'
import {readPage} from './docs/read-page.ts'
import {runExample} from './docs/run-example.ts'

const folder = new URL('../packages/remark-lint-postmortem/docs/', import.meta.url)

test('there is a page for each rule and for nothing else', () => {
  const pages = readdirSync(folder).map((name) => name.replace(/\.md$/, ''))
  expect(pages.toSorted()).toEqual(Object.keys(rules).toSorted())
})

describe.each(Object.entries(rules))('%s', (name, rule) => {
  const {parts, examples} = readPage(new URL(`${name}.md`, folder))

  test('has the parts that all pages have', () => {
    expect(parts).toEqual(['Why', 'Options', 'Examples', 'When to turn it off'])
  })

  test('shows what is reported and what is not', () => {
    const silent = examples.filter(({messages}) => messages === 'no messages')
    expect(silent.length, 'examples without messages').toBeGreaterThan(0)
    expect(examples.length - silent.length, 'examples with messages').toBeGreaterThan(0)
  })

  test('shows each option', () => {
    const shown = examples.flatMap(({setup}) => Object.keys(setup.options ?? {}))
    expect(shown).toEqual(expect.arrayContaining(Object.keys(rule.definition.options as object)))
  })

  describe.each(examples)('$name', (example) => {
    test('has exactly these messages', async () => {
      const messages = await runExample(rule, example)
      expect(printMessages(messages)).toBe(example.messages)
    })

    test('has messages of this rule in the text', async () => {
      for (const message of await runExample(rule, example)) {
        const {start, end} = spanOf(message)
        expect(message.ruleId).toBe(`postmortem-${name}`)
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(example.document.length).toBeGreaterThanOrEqual(end)
      }
    })

    test('has fixes that fix it and nothing else', async () => {
      const before = await runExample(rule, example)
      for (const message of before) {
        for (const fix of message.expected ?? []) {
          const fixed = applyFix(example.document, message, fix)
          const after = await runExample(rule, example, {document: fixed.document})
          const others = before.filter((other) => other !== message)
          const found = printMessages(newMessages(others, after, fixed))
          expect({fix, of: message.reason, found}).toEqual({
            fix,
            of: message.reason,
            found: 'no messages'
          })
        }
      }
    })

    test('is the same with Windows line endings', async () => {
      const document = example.document.replaceAll('\n', '\r\n')
      const messages = await runExample(rule, example, {document})
      expect(printMessages(messages)).toBe(example.messages)
    })

    test('is the same with a byte order mark', async () => {
      const messages = await runExample(rule, example, {document: '\uFEFF' + example.document})
      expect(printMessages(messages)).toBe(example.messages)
    })

    test('is the same, but for the places, without positions', async () => {
      const messages = await runExample(rule, example, {stripped: true})
      expect(reasonsOf(messages)).toEqual(reasonsOf(await runExample(rule, example)))
      for (const {cause, place} of messages) {
        expect(place).toBeUndefined()
        expect((cause as VFileMessage | undefined)?.place).toBeUndefined()
      }
    })
  })
})

function reasonsOf(messages: ReadonlyArray<VFileMessage>): Array<string> {
  return messages.map(({reason}) => reason).toSorted()
}
