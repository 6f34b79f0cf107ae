import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import {fixAll} from '../src/actions/fix-all.ts'
import {quickFixes} from '../src/actions/quick-fixes.ts'

const uri = 'file:///outage.md'

function message(
  line: number,
  from: number,
  to: number,
  actual: string,
  ...expected: Array<string>
) {
  const place = {start: {line, column: from}, end: {line, column: to}}
  return {reason: 'Unexpected', fatal: false, place, actual, expected} as unknown as VFileMessage
}

describe('titles say what a fix does', () => {
  it.each([
    ['Huge', 'P1', 'Replace `Huge` with `P1`'],
    ['Huge', '', 'Remove `Huge`'],
    ['', 'UTC', 'Add `UTC`'],
    ['Timeline', 'Timeline (UTC)', 'Add `(UTC)`'],
    ['S', 'SEV1', 'Replace `S` with `SEV1`'],
    ['.', '.\n\n## Impact', 'Add `## Impact`'],
    ['.', '.\n\n## Impact\n\n- Users', 'Add `## Impact` …'],
    ['One\nTwo', 'One', 'Replace `One` … with `One`'],
    [
      'a',
      'Readers look for what happened, when, to whom, and what is done about it.',
      'Replace `a` with `Readers look for what happened, when, to whom, an…`'
    ]
  ])('%j → %j', (actual, expected, title) => {
    expect(quickFixes(message(1, 1, 2, actual, expected), uri).map((fix) => fix.title)).toEqual([
      title
    ])
  })
})

it('prefers the only fix', () => {
  const preferred = (...expected: Array<string>) =>
    quickFixes(message(1, 1, 2, 'a', ...expected), uri).map(({isPreferred}) => isPreferred)
  expect(preferred('b')).toEqual([true])
  expect(preferred('b', 'c')).toEqual([undefined, undefined])
})

describe('all fixes', () => {
  const edit = (line: number, start: number, end: number, newText: string) => ({
    range: {start: {line, character: start}, end: {line, character: end}},
    newText
  })

  it('are those that leave no choice, without two at one place', () => {
    const messages = [
      message(2, 1, 4, 'two', '2'),
      message(1, 1, 4, 'one', '1'),
      message(1, 3, 6, 'e t', 'x'),
      message(3, 1, 6, 'three', '3', 'III'),
      message(4, 1, 5, 'four')
    ]
    expect(fixAll(messages, uri)).toEqual({
      title: 'Fix all that have one fix (2)',
      kind: 'source.fixAll.postmortem',
      edit: {changes: {[uri]: [edit(0, 0, 3, '1'), edit(1, 0, 3, '2')]}}
    })
  })

  it('are not offered where there is none', () => {
    expect(fixAll([message(3, 1, 6, 'three', '3', 'III')], uri)).toBeUndefined()
  })
})
