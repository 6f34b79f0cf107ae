import {hostileInputs as all} from '../../test/hostile/inputs.ts'

/** A text that is hard on parsers or rules, in any size. */
export interface HostileInput {
  name: string
  /** Write it, with about so many characters; fewer where the parser itself would not end. */
  text: (size: number) => string
}

/** Those of the tests that differ most: with all of them a run would take hours. */
const chosen: ReadonlyArray<string> = [
  'a large document', 'headings of sections', 'bold labels', 'a timeline in a list', 'a timeline in a table', 'actions in a table', 'figures in sentences',
  'blame', 'comments', 'definitions', 'bare addresses', 'a table of many columns', 'nested lists', 'nested quotes', 'nested brackets', 'nested images',
  'unclosed tags', 'keys in front matter', 'a line of words', 'a line of very', 'a line of digits and colons', 'a line of dashes', 'a line of pipes',
  'a line of capitals', 'a line of spaces'
] // prettier-ignore

/** Texts on which a tool may need more than linear time, or more stack than there is. */
export const hostileInputs: ReadonlyArray<HostileInput> = chosen.map((name) => {
  const input = all.find((input) => input.name === name)
  if (!input) throw new Error(`Unexpected hostile input \`${name}\`, expected one of the tests`)
  return {name, text: (size) => input.text(Math.min(size, input.size))}
})
