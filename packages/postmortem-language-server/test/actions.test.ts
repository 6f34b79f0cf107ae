import type {FixClass, Skeleton} from 'remark-lint-postmortem/edits'
import type {VFileMessage} from 'vfile-message'
import type {CodeAction} from 'vscode-languageserver'
import {describe, expect, it} from 'vitest'
import {actionsAt} from '../src/actions/index.ts'
import {problemsOf} from '../src/problems.ts'

const uri = 'file:///outage.md'

interface Given {
  line: number
  from: number
  to: number
  actual: string
  expected: ReadonlyArray<string>
  fixClass?: FixClass
  skeleton?: Skeleton
}

function message({line, from, to, ...rest}: Given): VFileMessage {
  const place = {start: {line, column: from}, end: {line, column: to}}
  return {reason: 'Unexpected', fatal: false, place, ...rest} as unknown as VFileMessage
}

function safe(
  line: number,
  from: number,
  to: number,
  actual: string,
  ...expected: Array<string>
): VFileMessage {
  return message({line, from, to, actual, expected, fixClass: 'safe'})
}

/** Actions of one kind at any of some messages. */
function actionsOf(messages: ReadonlyArray<VFileMessage>, kind: string): Array<CodeAction> {
  const problems = problemsOf({messages, text: '', tree: undefined, postmortem: undefined}, uri)
  return actionsAt(
    {problems},
    {
      textDocument: {uri},
      range: {start: {line: 0, character: 0}, end: {line: 99, character: 0}},
      context: {diagnostics: [], only: [kind]}
    }
  )
}

const quickFixes = (given: Given): Array<CodeAction> => actionsOf([message(given)], 'quickfix')
const fixAll = (...messages: Array<VFileMessage>): Array<CodeAction> => {
  return actionsOf(messages, 'source.fixAll')
}

const edit = (line: number, start: number, end: number, newText: string) => ({
  range: {start: {line, character: start}, end: {line, character: end}},
  newText
})

describe('titles say what a fix does', () => {
  it.each([
    ['Huge', 'P1', 'replace `Huge` with `P1`'],
    ['Huge', '', 'remove `Huge`'],
    ['', 'UTC', 'add `UTC`'],
    ['Timeline', 'Timeline (UTC)', 'add `(UTC)`'],
    ['S', 'SEV1', 'replace `S` with `SEV1`'],
    ['.', '.\n\n## Impact', 'add `## Impact`'],
    ['.', '.\n\n## Impact\n\n- Users', 'add `## Impact` …'],
    ['One\nTwo', 'One', 'replace `One` … with `One`'],
    [
      'a',
      'Readers look for what happened, when, to whom, and what is done about it.',
      'replace `a` with `Readers look for what happened, when, to whom, an…`'
    ]
  ])('%j → %j', (actual, text, title) => {
    const given = {line: 1, from: 1, to: 2, actual, expected: [text]}
    expect(quickFixes(given).map((fix) => fix.title)).toEqual([`Suggestion: ${title}`])
  })

  it.each<[FixClass | undefined, string]>([
    ['safe', 'Fix: replace `a` with `b`'],
    ['suggestion', 'Suggestion: replace `a` with `b`'],
    ['skeleton', 'Stub: replace `a` with `b`'],
    [undefined, 'Suggestion: replace `a` with `b`']
  ])('and how far it can be trusted: %s', (fixClass, title) => {
    const given = {line: 1, from: 1, to: 2, actual: 'a', expected: ['b']}
    expect(quickFixes({...given, ...(fixClass && {fixClass})})[0]!.title).toBe(title)
  })
})

it.each<[FixClass, Array<string>, Array<boolean | undefined>]>([
  ['safe', ['b'], [true]],
  ['safe', ['b', 'c'], [undefined, undefined]],
  ['suggestion', ['b'], [undefined]],
  ['skeleton', ['b'], [undefined]]
])('prefers a safe fix without a choice: %s %j', (fixClass, expected, preferred) => {
  const fixes = quickFixes({line: 1, from: 1, to: 2, actual: 'a', expected, fixClass})
  expect(fixes.map(({isPreferred}) => isPreferred)).toEqual(preferred)
})

it('inserts elsewhere what is missing', () => {
  const skeleton = {at: {line: 5, column: 3, offset: 40}, text: '\n\n## Impact'}
  const [fix] = quickFixes({line: 1, from: 3, to: 9, actual: 'Outage', expected: [], skeleton})
  expect(fix!.title).toBe('Stub: add `## Impact`')
  expect(fix!.edit).toEqual({changes: {[uri]: [edit(4, 2, 2, '\n\n## Impact')]}})
})

it('inserts after a text, and leaves the text', () => {
  const [fix] = quickFixes({line: 2, from: 3, to: 4, actual: '.', expected: ['.\n\n## Impact']})
  expect(fix!.edit).toEqual({changes: {[uri]: [edit(1, 3, 3, '\n\n## Impact')]}})
})

describe('all fixes', () => {
  it('are safe ones without a choice, and only one of two that touch', () => {
    const messages = [
      safe(2, 1, 4, 'two', '2'),
      safe(1, 1, 4, 'one', '1'),
      safe(1, 3, 6, 'e t', 'x'),
      safe(3, 1, 6, 'three', '3', 'III'),
      safe(4, 1, 5, 'four'),
      message({line: 5, from: 1, to: 5, actual: 'five', expected: ['5'], fixClass: 'suggestion'}),
      message({line: 6, from: 1, to: 4, actual: 'six', expected: ['6'], fixClass: 'skeleton'}),
      message({line: 7, from: 1, to: 6, actual: 'seven', expected: ['7']})
    ]
    expect(fixAll(...messages)).toEqual([
      {
        title: 'Fix all auto-fixable problems (2)',
        kind: 'source.fixAll.postmortem',
        edit: {changes: {[uri]: [edit(0, 0, 3, '1'), edit(1, 0, 3, '2')]}}
      }
    ])
  })

  it('are one where several insert at one place, in the order of the document', () => {
    const [action] = fixAll(
      safe(1, 4, 5, '.', '.\n\n## Impact'),
      safe(1, 4, 5, '.', '.\n\n## Timeline'),
      safe(2, 1, 1, '', 'UTC'),
      safe(2, 1, 1, '', 'UTC'),
      safe(2, 1, 4, 'two', '2')
    )
    expect(action).toMatchObject({
      title: 'Fix all auto-fixable problems (4)',
      edit: {
        changes: {[uri]: [edit(0, 4, 4, '\n\n## Impact\n\n## Timeline'), edit(1, 0, 0, 'UTC')]}
      }
    })
  })

  it('are not offered where there is none', () => {
    expect(fixAll(safe(3, 1, 6, 'three', '3', 'III'))).toEqual([])
    expect(
      fixAll(message({line: 1, from: 1, to: 2, actual: 'a', expected: ['b'], fixClass: 'skeleton'}))
    ).toEqual([])
  })
})
