import type {VFileMessage} from 'vfile-message'
import {readdirSync} from 'node:fs'
import {rules} from 'remark-lint-postmortem'
import {describe, expect, test} from 'vitest'
import {applyFix, fixesOf, newMessages, spanOf} from './docs/apply-fix.ts'
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
  const reporting = examples.filter(({messages}) => messages !== 'no messages')

  test('has the parts that all pages have', () => {
    expect(parts).toEqual(['Why', 'Options', 'Examples', 'When to turn it off'])
  })

  test('shows what is reported and what is not', () => {
    expect(reporting.length, 'examples with messages').toBeGreaterThan(0)
    expect(examples.length - reporting.length, 'examples without').toBeGreaterThan(0)
  })

  test('shows each option', () => {
    const shown = examples.flatMap(({setup}) => Object.keys(setup.options ?? {}))
    expect(shown).toEqual(expect.arrayContaining(Object.keys(rule.definition.options as object)))
  })

  describe.each(examples)('$name', (example) => {
    test('has exactly these messages of this rule, in the text', async () => {
      const messages = await runExample(rule, example)
      expect(printMessages(messages)).toBe(example.messages)
      for (const message of messages) {
        const {start, end} = spanOf(message)
        expect(message.ruleId).toBe(`postmortem-${name}`)
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(example.document.length).toBeGreaterThanOrEqual(end)
      }
    })

    test('is the same with a byte order mark and Windows line endings', async () => {
      const document = '\uFEFF' + example.document.replaceAll('\n', '\r\n')
      const messages = await runExample(rule, example, {document})
      expect(printMessages(messages)).toBe(example.messages)
    })
  })

  // Where nothing is reported there is nothing to fix, and no place.
  describe.each(reporting)('$name', (example) => {
    test('has fixes that fix it and nothing else', async () => {
      const before = await runExample(rule, example)
      for (const message of before) {
        for (const fix of fixesOf(message)) {
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

    test('is the same, but for the places, without positions', async () => {
      const messages = await runExample(rule, example, {stripped: true})
      const placed = reasonsOf(await runExample(rule, example))
      expect(reasonsOf(messages)).toEqual(
        placed.map((reason) => reason.replaceAll(/ on line \d+/g, ''))
      )
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
