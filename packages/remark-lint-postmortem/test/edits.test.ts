import type {Point} from 'unist'
import type {FixableMessage} from '../src/edits/edits.ts'
import {describe, expect, test} from 'vitest'
import {applyEdits, editsOf} from '../src/edits/edits.ts'

/** A message at a place in a text of one line. */
function at(
  start: number,
  end: number,
  fixClass: FixableMessage['fixClass'],
  ...expected: Array<string>
): FixableMessage {
  const point = (offset: number): Point => ({line: 1, column: offset + 1, offset})
  return {place: {start: point(start), end: point(end)}, fixClass, expected}
}

const text = 'Resolved at 14:31 PM on 22026-03-14.'

describe('fixes that are applied', () => {
  test.each<[what: string, messages: Array<FixableMessage>, suggestions: boolean, fixed: string]>([
    ['nothing', [], false, text],
    [
      'safe fixes, in the order of the document',
      [at(24, 35, 'safe', '2026-03-14'), at(12, 20, 'safe', '14:31')],
      false,
      'Resolved at 14:31 on 2026-03-14.'
    ],
    ['no suggestion', [at(12, 20, 'suggestion', '14:31')], false, text],
    [
      'a suggestion that is asked for',
      [at(12, 20, 'suggestion', '14:31')],
      true,
      'Resolved at 14:31 on 22026-03-14.'
    ],
    ['no suggestion of several', [at(12, 20, 'suggestion', '14:31', '02:31')], true, text],
    ['no skeleton', [at(0, 0, 'skeleton', 'None.')], true, text],
    ['no fix without a class', [at(0, 0, undefined, 'x')], true, text],
    [
      'of two that overlap the first',
      [at(9, 17, 'safe', 'at 14:31'), at(12, 20, 'safe', '14:32')],
      false,
      'Resolved at 14:31 PM on 22026-03-14.'
    ],
    [
      'of two that touch the first',
      [at(17, 20, 'safe', ''), at(12, 17, 'safe', '14:32')],
      false,
      'Resolved at 14:32 PM on 22026-03-14.'
    ],
    [
      'insertions at one place, in the order of the messages',
      [at(17, 17, 'safe', ' CET'), at(17, 17, 'safe', ' (UTC+1)')],
      false,
      'Resolved at 14:31 CET (UTC+1) PM on 22026-03-14.'
    ],
    [
      'the same insertion once',
      [at(17, 17, 'safe', ' CET'), at(17, 17, 'safe', ' CET')],
      false,
      'Resolved at 14:31 CET PM on 22026-03-14.'
    ]
  ])('%s', (_, messages, suggestions, fixed) => {
    expect(applyEdits(text, editsOf(messages, {suggestions}))).toBe(fixed)
  })

  test.each([
    ['Unix', 'a\nb\n', 'a\n\nc\nb\n'],
    ['Windows', 'a\r\nb\r\n', 'a\r\n\r\nc\r\nb\r\n'],
    ['old Macs', 'a\rb\r', 'a\r\rc\rb\r'],
    ['Windows, behind a byte order mark', '\uFEFFa\r\nb\r\n', '\uFEFFa\r\n\r\nc\r\nb\r\n']
  ])('keep the line endings of %s', (_, before, after) => {
    expect(applyEdits(before, editsOf([at(1, 1, 'safe', '\n\nc')]))).toBe(after)
  })
})
