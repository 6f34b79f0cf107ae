import type {PresetOptions} from 'remark-lint-postmortem'
import {VFile} from 'vfile'
import {remark} from 'remark'
import {unfolded} from 'remark-lint-postmortem'
import recommended from 'remark-preset-postmortem'
import {describe, expect, test} from 'vitest'
import {lint} from './lint.ts'

/** A report of which the timeline has some days and nothing else. */
function withDays(count: number, before = ''): string {
  const days = Array.from({length: count}, (_, index) => `- 2026-03-14 Step ${index + 1}`)
  const lines = ['# Postmortem: fares', '', '**Date:** 2026-03-14', '', '## Timeline (UTC)', '']
  return [...lines, ...(before ? [before, ''] : []), ...days, ''].join('\n')
}

const rules: PresetOptions = {rules: {'timestamp-precision': 'warn'}}

async function precisionOf(document: string, settings: object = {}): Promise<Array<string>> {
  const messages = await lint(document, {plugins: [[recommended, {...rules, ...settings}]]})
  return messages.filter((message) => message.includes(' timestamp-precision: '))
}

const day = 'Unexpected day `2026-03-14`, expected a time exact to the minute'

describe('messages of one kind', () => {
  test('are reported one by one up to five', async () => {
    const found = await precisionOf(withDays(5))
    expect(found).toHaveLength(5)
    expect(found[0]).toBe(`7:3-7:13 warning timestamp-precision: ${day}`)
  })

  test('are one message with their number and lines if there are more', async () => {
    expect(await precisionOf(withDays(6))).toEqual([
      `7:3-7:13 warning timestamp-precision: ${day}, and 5 more: line 8, line 9, line 10, line 11, line 12`
    ])
    expect(await precisionOf(withDays(40))).toEqual([
      `7:3-7:13 warning timestamp-precision: ${day}, and 39 more: line 8, line 9, line 10, line 11, line 12, line 13, line 14, line 15, …`
    ])
  })

  test('are counted from what the team says', async () => {
    expect(await precisionOf(withDays(3), {foldAbove: 2})).toHaveLength(1)
    expect(await precisionOf(withDays(40), {foldAbove: 100})).toHaveLength(40)
    expect(await precisionOf(withDays(1), {foldAbove: 0})).toEqual([
      `7:3-7:13 warning timestamp-precision: ${day}`
    ])
  })

  test('with other words are named', async () => {
    const document = withDays(6).replace('2026-03-14 Step 6', '14 March 2026 Step 6')
    expect(await precisionOf(document)).toEqual([
      `7:3-7:13 warning timestamp-precision: ${day}, and 5 more: line 8, line 9, line 10, line 11, \`14 March 2026\` on line 12`
    ])
  })

  test('on one line about the same words are only counted', async () => {
    const document = withDays(1) + `\n## Impact\n\n${'Some riders waited. '.repeat(7)}\n`
    const each = {rules: {'no-vague-quantity': ['warn', {elsewhere: false}]}} as const
    const found = await lint(document, {plugins: [[recommended, each]]})
    expect(found.filter((message) => message.includes(' no-vague-quantity: '))).toEqual([
      '11:1-11:12 warning no-vague-quantity: Unexpected vague quantity `Some riders`, expected a number, and 6 more'
    ])
  })

  test('that a comment suppresses are not counted, and hide no others', async () => {
    const comment = '<!--lint disable postmortem-timestamp-precision-->'
    expect(await precisionOf(withDays(40, comment))).toEqual([])
    const ignored = withDays(7).replace(
      '- 2026-03-14 Step 1\n',
      '<!--lint ignore postmortem-timestamp-precision-->\n\n- 2026-03-14 Step 0\n\n## Timeline of the night\n\n'
    )
    expect(await precisionOf(ignored)).toEqual([
      `13:3-13:13 warning timestamp-precision: ${day}, and 5 more: line 14, line 15, line 16, line 17, line 18`
    ])
  })

  test('are all there for what fixes them', async () => {
    const file = new VFile({value: withDays(40), path: 'docs/postmortems/fares.md'})
    const processor = remark().use({plugins: [[recommended, rules]]})
    await processor.run(processor.parse(file), file)
    const found = file.messages.filter(({ruleId}) => ruleId === 'postmortem-timestamp-precision')
    expect(found).toHaveLength(1)
    expect(unfolded(found).map(({line, reason}) => `${line}: ${reason}`)).toEqual(
      Array.from({length: 40}, (_, index) => `${index + 7}: ${day}`)
    )
  })
})
