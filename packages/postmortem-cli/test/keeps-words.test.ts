import remarkParse from 'remark-parse'
import {applyEdits, editsOf} from 'remark-lint-postmortem/edits'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {keepsWords} from '../src/fix/keeps-words.ts'
import {leavesOf} from '../src/lint/leaves.ts'

const read = (value: string) => ({value, leaves: leavesOf(unified().use(remarkParse).parse(value))})

test.each<[what: string, value: string, replaced: string, text: string, isKept: boolean]>([
  ['a word that is replaced', 'It *was* down.\n', 'down', 'up', true],
  ['a part of a word', 'It was 22026 then.\n', '22026', '2026', true],
  ['a text across nodes', 'It *was* down.\n', 'was* down', 'is* up', true],
  ['a word that is removed', 'It was down.\n', ' down', '', true],
  ['text that becomes a heading', 'It was down.\nThen up.\n', 'Then up.', '---', false],
  ['text that becomes code', 'It was down.\n\nThen up.\n', 'It was down.', '```', false],
  ['text that becomes a comment', 'It was down.\n\nThen up.\n', 'It was down.', '<!--', false],
  ['text that becomes a link definition', '[a] b: c\n', ' b', '', false]
])('%s', (_, value, replaced, text, isKept) => {
  const offset = value.indexOf(replaced)
  const point = (offset: number) => {
    const lines = value.slice(0, offset).split('\n')
    return {line: lines.length, column: lines.at(-1)!.length + 1, offset}
  }
  const place = {start: point(offset), end: point(offset + replaced.length)}
  const edits = editsOf([{place, expected: [text], fixClass: 'safe'}])
  expect(keepsWords(read(value), read(applyEdits(value, edits)), edits)).toBe(isKept)
})
