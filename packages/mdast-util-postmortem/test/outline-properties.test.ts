import type {Html, ListItem, Nodes, Root, RootContent} from 'mdast'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it, test} from 'vitest'
import type {Block, Item, Part} from '../src/outline/parts.ts'
import {languageFor} from '../src/languages/index.ts'
import {outlineOf} from '../src/outline/outline.ts'
import {indexHeadings} from '../src/sections/heading-index.ts'
import {titleKinds} from '../src/sections/title-kinds.ts'
import {textOf} from '../src/text/flat-text.ts'
import {wordsOf} from '../src/text/text-range.ts'
import {postmortem} from '../../../test/fuzz/postmortems.ts'
import fc from './fast-check.ts'
import {parse} from './parse.ts'

const {kindOf} = titleKinds(indexHeadings(languageFor('en')))
const fixtures = fileURLToPath(new URL('../../../fixtures', import.meta.url))

describe('each letter of a document stands in its outline once, in order', () => {
  const names = fs.readdirSync(fixtures, {recursive: true, encoding: 'utf8'})
  it.each(names.filter((name) => name.endsWith('.md')).toSorted())('%s', (name) => {
    expectAll(fs.readFileSync(path.join(fixtures, name), 'utf8'))
  })

  it('in any postmortem', () => {
    fc.assert(fc.property(postmortem, expectAll), {numRuns: 300})
  })

  it('in any pile of labels', () => {
    fc.assert(fc.property(pile(), expectAll), {numRuns: 500})
  })
})

/** Labels in all forms, in any order and depth. */
function pile(): fc.Arbitrary<string> {
  const line = fc.constantFrom(
    '## Impact', '### Severity: High', '**Impact**', '**Impact:** 40 users', '**Ada**', '- **Impact**:', '- **Severity**: P1', '- 40 users', '1. **Action items**', '   - Add a test', '  - **Root cause:**', 'Impact: none', 'Root cause:', 'Text. **Impact:** none **Status:** final', '**Date:** 2026-03-01 | **Severity:** P1', '> **Impact**', '> - Severity: P1', '<details>', '<summary>Timeline</summary>', '</details>', '<h2>Impact</h2>', '<table><tr><td>Date</td><td>2026-03-01</td></tr></table>', '| Date | Severity |\n| - | - |\n| 2026-03-01 | P1 |', '---', '```\n**Impact:** none\n```', '[^1]: Impact: none', '![Impact](a.png)', '- [ ] **Impact**', '', ''
  ) // prettier-ignore
  return fc.array(line, {maxLength: 25}).map((lines) => lines.join('\n'))
}

function expectAll(text: string): void {
  const tree = parse(text)
  const outline = outlineOf(tree, kindOf)
  expect([...textsIn(outline)].map((text) => lettersOf(text)).join('')).toBe(
    [...textsOf(tree)].map((text) => lettersOf(text)).join('')
  )
  expect([...htmlIn(outline)]).toEqual([...htmlOf(tree)])
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Texts of paragraphs, headings, cells, and code. */
function* textsOf(node: Nodes): Generator<string> {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    yield textOf(node).value
  } else if (node.type === 'code') yield node.value
  else if ('children' in node) for (const child of node.children) yield* textsOf(child)
}

function* textsIn(container: Item | Part): Generator<string> {
  if (container.type === 'part' && container.node?.type !== 'html') {
    if (container.title) yield wordsOf(container.title)
    if (container.value) yield wordsOf(container.value)
  }
  for (const block of container.content) yield* textsInBlock(block)
}

function* textsInBlock(block: Block | Part): Generator<string> {
  if (block.type === 'part') yield* textsIn(block)
  else if (block.type === 'text') yield wordsOf(block)
  else if (block.type === 'list') for (const item of block.items) yield* textsIn(item)
  else yield* textsOf(block.node)
}

/** Blocks of HTML. */
function* htmlOf(node: Nodes): Generator<Html> {
  if (node.type === 'html') yield node
  else if ('children' in node && !isPhrasing(node))
    for (const child of node.children) yield* htmlOf(child)
}

function isPhrasing({type}: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'table'
}

function* htmlIn(container: Item | Part): Generator<Html> {
  if (container.type === 'part' && container.node?.type === 'html') yield container.node
  for (const block of container.content) {
    if (block.type === 'part') yield* htmlIn(block)
    else if (block.type === 'list') for (const item of block.items) yield* htmlIn(item)
    else yield* htmlOf(block.node)
  }
}

// Such documents are too deep, or too long, for the parser.
describe('any tree has an outline', () => {
  test.each<[what: string, tree: Root]>([
    ['lists in lists', rootOf(nested((inner) => [listOf([[paragraphOf('Impact:'), ...inner]])]))],
    ['quotes in quotes', rootOf(nested((inner) => [{type: 'blockquote', children: inner}]))],
    ['quotes in lists', rootOf(nested((inner) => [listOf([[{type: 'blockquote', children: inner}]])]))],
    ['100,000 headings', rootOf(manyOf((index) => headingOf('Impact', ((index % 6) + 1) as 1)))],
    ['100,000 labels', rootOf(manyOf(() => paragraphOf('Impact: none')))],
    ['a list of 100,000 labels', rootOf([listOf(manyOf((index) => [paragraphOf(index % 2 === 0 ? 'Impact:' : 'none')]))])],
    ['100,000 details that are not closed', rootOf(manyOf(() => ({type: 'html', value: '<details><summary>Impact</summary>'})))],
    ['nothing', rootOf([])],
    ['empty blocks', rootOf([paragraphOf(''), headingOf('', 2), listOf([]), listOf([[]]), {type: 'table', children: []}, {type: 'blockquote', children: []}, {type: 'html', value: ''}])]
  ])('%s', (_, tree) => {
    // Whoever reads it calls itself for each part in a part.
    expect(depthOf(outlineOf(tree, kindOf))).toBeLessThanOrEqual(120)
  }) // prettier-ignore
})

function depthOf({content}: Item | Part): number {
  const depths = content.flatMap((block) => {
    if (block.type === 'part') return [depthOf(block)]
    return block.type === 'list' ? block.items.map((item) => depthOf(item)) : []
  })
  return 1 + depths.reduce((most, depth) => Math.max(most, depth), 0)
}

function rootOf(children: Array<RootContent>): Root {
  return {type: 'root', children}
}

type Inner = ListItem['children']

function nested(around: (inner: Inner) => Inner): Inner {
  let inner: Inner = [paragraphOf('Impact: none')]
  for (let level = 0; level < 10_000; level++) inner = around(inner)
  return inner
}

function manyOf<Node>(make: (index: number) => Node): Array<Node> {
  return Array.from({length: 100_000}, (_, index) => make(index))
}

function paragraphOf(value: string): Extract<RootContent, {type: 'paragraph'}> {
  return {type: 'paragraph', children: [{type: 'text', value}]}
}

function headingOf(value: string, depth: 1 | 2): RootContent {
  return {type: 'heading', depth, children: [{type: 'text', value}]}
}

function listOf(items: ReadonlyArray<Inner>): Extract<RootContent, {type: 'list'}> {
  return {type: 'list', children: items.map((children) => ({type: 'listItem', children}))}
}
