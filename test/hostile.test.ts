import type {Root} from 'mdast'
import {readPostmortem} from 'mdast-util-postmortem'
import remarkParse from 'remark-parse'
import all from 'remark-preset-postmortem/all'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {beforeAll, describe, expect, test} from 'vitest'
import {countSteps} from './hostile/count-steps.ts'
import {hostileInputs} from './hostile/inputs.ts'

const processor = unified().use(remarkParse).use(all, {appliesTo: 'all'}).freeze()

/** Characters of the smaller one of two texts that are compared. */
const size = 1500

describe('nothing is too much', () => {
  test.each<[what: string, text: string]>([
    ['a large document', hostileInputs[0]!.text(300_000)],
    ['5,000 columns', `# Incident review\n\n## Action items\n\n${'| a '.repeat(5000)}|\n${'| - '.repeat(5000)}|\n`],
    ['a word of a megabyte', `# Incident review\n\n## Impact\n\n${'a'.repeat(1_000_000)}\n`]
  ])('%s', (_, text) => {
    expect(() => lint(text)).not.toThrow()
  }) // prettier-ignore

  test.each([1000, 10_000])('lists and quotes that are %i deep', (depth) => {
    // Such a text is too deep for the parser.
    for (const kind of ['blockquote', 'list'] as const) {
      const tree = deepTree(kind, depth)
      expect(() => readPostmortem(tree, '', {locale: 'en'})).not.toThrow()
    }
  })

  test.each([
    ['more headings than a function has room for parameters', manyOf(130_000, () => heading('Note', 3))],
    ['more items than a function has room for parameters', manyOf(1, () => listOf(130_000))]
  ])('%s', (_, children) => {
    const tree = {type: 'root', children: [heading('Prevention', 2), ...children]} as Root
    expect(() => readPostmortem(tree, '', {locale: 'en'})).not.toThrow()
  })
}) // prettier-ignore

// Last: the engine is slower when it counts.
describe('reading and judging takes steps in proportion to the length of the text', () => {
  // What is done once in a process counts in neither.
  beforeAll(() => {
    steps('# Incident review\n\n## Timeline\n\n- 14:05 Many users saw errors, TBD\n')
  })

  test.each(hostileInputs.map((input) => [input.name, input] as const))('%s', (_, input) => {
    const few = steps(input.text(size))
    const many = steps(input.text(4 * size))
    // Four times as many would be linear, sixteen times quadratic.
    expect(many / few).toBeLessThan(6)
  })
})

function steps(text: string): number {
  const file = new VFile({value: text, path: 'docs/postmortems/checkout.md'})
  const tree = processor.parse(file)
  return countSteps(() => processor.runSync(tree, file))
}

function lint(value: string): void {
  const file = new VFile({value, path: 'docs/postmortems/checkout.md'})
  processor.runSync(processor.parse(file), file)
}

type Child = Root['children'][number]

function heading(value: string, depth: 2 | 3): Child {
  return {type: 'heading', depth, children: [{type: 'text', value}]}
}

function paragraph(value: string): Extract<Child, {type: 'paragraph'}> {
  return {type: 'paragraph', children: [{type: 'text', value}]}
}

function manyOf(count: number, make: () => Child): Array<Child> {
  return Array.from({length: count}, make)
}

/** An item with a label that announces a section, and many blocks in it. */
function listOf(count: number): Child {
  const blocks = Array.from({length: count}, () => paragraph('14:05 Alert'))
  const label = paragraph('Impact')
  label.children = [{type: 'strong', children: [{type: 'text', value: 'Impact'}]}]
  return {type: 'list', children: [{type: 'listItem', children: [label, ...blocks]}]}
}

function deepTree(kind: 'blockquote' | 'list', depth: number): Root {
  let inner: Child = paragraph('14:05 TBD')
  for (let level = 0; level < depth; level++) {
    inner =
      kind === 'blockquote'
        ? {type: 'blockquote', children: [inner]}
        : {
            type: 'list',
            children: [
              {
                type: 'listItem',
                children: [paragraph('14:05 TBD'), inner]
              }
            ]
          }
  }
  const sections = ['Timeline', 'Impact', 'Action items', 'Prevention', 'Summary']
  return {type: 'root', children: sections.flatMap((name) => [heading(name, 2), inner])}
}
