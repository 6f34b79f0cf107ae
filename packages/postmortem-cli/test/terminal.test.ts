import widthOf from 'fast-string-width'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {codeFrame} from '../src/report/code-frame.ts'
import {wantsColor} from '../src/terminal/color.ts'
import {columnsOf} from '../src/terminal/columns.ts'
import {tableLines} from '../src/terminal/table.ts'
import {wrap} from '../src/terminal/wrap.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('wrap', () => {
  it.each([
    ['a text that fits', 'one two', 10, ['one two']],
    ['a text at spaces', 'one two three', 8, ['one two', 'three']],
    ['lines of their own', 'one\n\ntwo', 10, ['one', '', 'two']],
    ['a word that is too long', 'a 1234567890 b', 5, ['a', '12345', '67890', 'b']],
    ['wide characters, which take two columns', '障害 報告書', 5, ['障害', '報告', '書']],
    ['combining marks, which take none', 'é́é́ é́', 5, ['é́é́ é́']],
    ['indented text, of which only the start stays indented', '  one two', 6, ['  one', 'two']],
    ['commands of CI systems nowhere else than where they are', '123::a', 3, ['12', '3::', 'a']]
  ])('breaks %s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
  })
})

describe('a code frame', () => {
  const long = `${'before '.repeat(20)}many users ${'after '.repeat(20)}`.trim()

  it.each<[string, string, string, number, Array<string>]>([
    ['a part of a line', 'It was down.', 'was', 40, ['It was down.', '   ^^^']],
    ['a place without text', 'It was down.', '', 40, ['It was down.', '^']],
    ['tabs as spaces', '\ta\tb', 'b', 40, ['    a   b', '        ^']],
    ['wide characters with two marks', '障害は重大です', '重大', 40, ['障害は重大です', '      ^^^^']],
    ['combining marks with none', 'cafe\u0301 closed', 'closed', 40, ['cafe\u0301 closed', '     ^^^^^^']],
    ['controls as they are printed', 'a\u001Bb', 'b', 40, [String.raw`a\u001bb`, '       ^']],
    ['a long line around its part', long, 'many users', 40, ['…before before many users after after …', '               ^^^^^^^^^^']],
    ['a part that is too long from its start', long, long.slice(7), 20, ['…before before bef…', ' ^^^^^^^^^^^^^^^^^']]
  ])('shows %s', (_, line, part, room, [text, marks]) => {
    const start = line.indexOf(part)
    expect(codeFrame(line, start, start + part.length, room, '^')).toEqual({text, marks})
  }) // prettier-ignore

  it('shows a place at the end of a line, and of an empty one', () => {
    expect(codeFrame('down', 4, 4, 40, '^')).toEqual({text: 'down', marks: '    ^'})
    expect(codeFrame('', 0, 0, 40, '~')).toEqual({text: '', marks: '~'})
  })

  it('shows a line of any length at once', () => {
    const {text} = codeFrame('x'.repeat(2_000_000), 1_000_000, 1_000_010, 40, '^')
    expect(text).toMatch(/^…x+…$/)
    expect(text.length).toBeLessThanOrEqual(40)
  })
})

describe('a table', () => {
  const header = ['rule', 'what it checks']

  it('wraps its last column', () => {
    expect(tableLines(header, [['severity', 'the severity is a level of the scale']], 40)).toEqual([
      'rule      what it checks',
      'severity  the severity is a level of the',
      '          scale'
    ])
  })

  it('is a list where there is no room', () => {
    expect(tableLines(header, [['severity', 'the severity is a level of the scale']], 30)).toEqual([
      'severity',
      '  what it checks: the severity',
      '  is a level of the scale'
    ])
  })
})

describe('color', () => {
  const none = {color: false, 'no-color': false}

  it.each([
    ['a terminal', none, {}, true, true],
    ['no terminal', none, {}, false, false],
    ['a terminal that knows no colors', none, {TERM: 'dumb'}, true, false],
    ['`NO_COLOR`', none, {NO_COLOR: '1'}, true, false],
    ['`NO_COLOR` without a value', none, {NO_COLOR: ''}, true, true],
    ['`FORCE_COLOR`', none, {FORCE_COLOR: '1'}, false, true],
    ['`FORCE_COLOR`, which is stronger', none, {FORCE_COLOR: '1', NO_COLOR: '1'}, false, true],
    ['`FORCE_COLOR=0`', none, {FORCE_COLOR: '0'}, true, false],
    ['`--color`, which is strongest', {...none, color: true}, {NO_COLOR: '1'}, false, true],
    ['`--no-color`', {...none, 'no-color': true}, {FORCE_COLOR: '1'}, true, false]
  ])('is decided by %s', (_, values, environment, isTerminal, expected) => {
    for (const name of ['FORCE_COLOR', 'NO_COLOR', 'TERM']) vi.stubEnv(name, undefined)
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
    expect(wantsColor(values, isTerminal)).toBe(expected)
  })
})

it.each([
  ['a terminal', {columns: 100}, undefined, 100],
  ['a terminal that is very wide', {columns: 300}, undefined, 120],
  ['`COLUMNS`', {}, '90', 90],
  ['nothing', {}, undefined, 80],
  ['what is no number', {}, 'wide', 80]
])('columns are those of %s', (_, stream, environment, expected) => {
  vi.stubEnv('COLUMNS', environment)
  expect(columnsOf(stream)).toBe(expected)
})
