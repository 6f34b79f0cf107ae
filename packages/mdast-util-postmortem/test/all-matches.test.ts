import {expect, it} from 'vitest'
import {allMatches} from '../src/text/all-matches.ts'

it.each<[text: string, pattern: RegExp]>([
  ['two words', /\w+/g],
  ['none', /\d/g],
  ['empty ones: a1b', /\d?/g],
  ['', /x*/g],
  ['a pair: 🚒 and 🚒', /(?=\p{Emoji_Presentation})|$/gu],
  ['🚒🚒', /(?:)/gu],
  ['groups: k=v', /(?<key>\w)=(\w)/g]
])('finds in `%s` what `matchAll` finds', (text, pattern) => {
  expect(allMatches(text, pattern)).toEqual([...text.matchAll(pattern)])
})

it('starts anew each time', () => {
  const pattern = /\d/g
  pattern.exec('12')
  expect(allMatches('12', pattern).map(({index}) => index)).toEqual([0, 1])
})
