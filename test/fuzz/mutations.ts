import type {Arbitrary} from 'fast-check'
import fc from 'fast-check'
import {listFixtures} from '../fixtures/list-fixtures.ts'

/** A good document with some small edits, such as people make by mistake. */
export const mutated: Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...listFixtures('clean').map(({document}) => document)),
    fc.array(fc.tuple(fc.constantFrom(...mutations()), fc.nat(), fc.nat()), {
      minLength: 1,
      maxLength: 4
    })
  )
  .map(([document, edits]) =>
    edits.reduce((text, [mutate, first, second]) => mutate(text, first, second), document)
  )

type Mutation = (text: string, first: number, second: number) => string

function mutations(): Array<Mutation> {
  const units: ReadonlyArray<[separator: RegExp, joint: string]> = [
    [/\n/, '\n'],
    [/(?=\n#{1,6} )/, ''],
    [/\n{2,}/, '\n\n'],
    [/\|/, '|'],
    [/ /, ' '],
    [/(?:)/u, '']
  ]
  const edits = [drop, duplicate, swap]
  return units.flatMap(([separator, joint]) =>
    edits.map((edit): Mutation => (text, first, second) => {
      const parts = text.split(separator)
      return edit(parts, first % parts.length, second % parts.length).join(joint)
    })
  )
}

function drop(parts: ReadonlyArray<string>, at: number): Array<string> {
  return parts.filter((_, index) => index !== at)
}

function duplicate(parts: ReadonlyArray<string>, at: number): Array<string> {
  return parts.flatMap((part, index) => (index === at ? [part, part] : [part]))
}

function swap(parts: ReadonlyArray<string>, first: number, second: number): Array<string> {
  return parts.map((part, index) =>
    index === first ? parts[second]! : index === second ? parts[first]! : part
  )
}
