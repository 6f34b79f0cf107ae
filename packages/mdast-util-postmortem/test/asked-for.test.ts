import fs from 'node:fs'
import {expect, it} from 'vitest'
import type {Postmortem} from 'mdast-util-postmortem'
import {readPostmortem} from 'mdast-util-postmortem'
import {parse} from './parse.ts'

const fixtures = new URL('../../../fixtures/', import.meta.url)

/** Documents that have all parts, or leave much open. */
const names = [
  'broken/checkout-outage.md',
  'broken/half-filled.md',
  'broken/hasty-notes.md',
  'broken/impact-labels.md',
  'broken/language-de.md',
  'broken/language-ja.md'
]

it.each(names)('is the same whatever is asked for first: %s', (name) => {
  const text = fs.readFileSync(new URL(name, fixtures), 'utf8')
  const readAnew = () => readPostmortem(parse(text), text, {path: name})
  const parts = Object.keys(readAnew()) as Array<keyof Postmortem>
  const inOrder = {...readAnew()}
  const other = readAnew()
  const backwards = parts.toReversed().map((part) => [part, other[part]] as const)
  expect(Object.fromEntries(backwards)).toEqual(inOrder)
  for (const part of parts) expect(readAnew()[part], part).toEqual(inOrder[part])
})
