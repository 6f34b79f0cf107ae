import {expect, it} from 'vitest'
import {read} from './parse.ts'

/** Documents behind a section on the impact, with the headings that have nothing below them. */
it.each<[text: string, found: ReadonlyArray<string>]>([
  ['## 6. Conclusion', ['6. Conclusion']],
  ['## Closing remarks\n\n<!-- a sentence -->', ['Closing remarks']],
  ['## Attendees\n\n## Approval\n\nAda', ['Attendees']],
  ['## Annex\n\n### Wiring plan\n\n![plan](plan.png)\n\n### Photographs', ['Photographs']],
  ['## Data\n\n### Impact\n\nx\n\n### Photographs', ['Photographs']],
  ['Conclusion\n==========\n\n4. Approval\n===========', ['Conclusion', 'Approval']],
  ['## Recording:', ['Recording:']],
  ['## Thank you!', []],
  ['## 12 March 2026', []],
  ['## Review: 12 March', []],
  ['## We will keep the second pump', []],
  ['**Conclusion**', []],
  ['## Conclusion\n\n- ', []]
])('%j', (text, found) => {
  const {emptyHeadings} = read(`# Water cut\n\n## Impact\n\n40 houses.\n\n${text}\n`)
  expect(emptyHeadings.map(({written}) => written)).toEqual(found)
})

it('finds fields above the first section', () => {
  const {emptyHeadings} = read('# Water cut\n\n## Recording:\n\n## Impact\n\n40 houses.')
  expect(emptyHeadings.map(({written}) => written)).toEqual(['Recording:'])
})

it('leaves lines below the title alone', () => {
  expect(
    read('# Water cut\n\n## Harbour district\n\n## Impact\n\n40 houses.').emptyHeadings
  ).toEqual([])
})
