import {describe, expect, it} from 'vitest'
import {readPostmortem} from 'mdast-util-postmortem'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import recommended from 'remark-preset-postmortem'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {hostileInputs} from '../documents/hostile-inputs.ts'
import {makePostmortem} from '../documents/postmortem.ts'
import {vary} from '../documents/vary.ts'

const seeds = Array.from({length: 30}, (_, seed) => seed)
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze()

describe('a made postmortem', () => {
  it('is the same for the same seed, and another one for another', () => {
    expect(makePostmortem(7)).toBe(makePostmortem(7))
    expect(new Set(seeds.map((seed) => makePostmortem(seed))).size).toBe(seeds.length)
  })

  it.each([2, 10, 100])('has about %i kB when asked for', (kilobytes) => {
    for (const seed of seeds) {
      const size = makePostmortem(seed, kilobytes).length / 1024
      expect(size).toBeGreaterThan(0.7 * kilobytes)
      expect(size).toBeLessThan(1.3 * kilobytes + 1)
    }
  })

  it.each(seeds)('is read as one, %i', (seed) => {
    const text = makePostmortem(seed)
    const {actions, isIncidentReport, locale, sections, timeline} = readPostmortem(
      parser.parse(text),
      text
    )
    expect({isIncidentReport, locale}).toEqual({isIncidentReport: true, locale: 'en'})
    expect(sections.flatMap(({names}) => names)).toEqual(
      expect.arrayContaining(['summary', 'impact', 'timeline', 'root-cause'])
    )
    expect(timeline.entries).not.toEqual([])
    expect(actions.items).not.toEqual([])
  })

  it('has what rules find', async () => {
    const processor = unified().use(remarkParse).use(recommended)
    const found = new Set<string | undefined>()
    for (const seed of seeds) {
      const file = new VFile({path: 'document.md', value: makePostmortem(seed)})
      await processor.run(processor.parse(file), file)
      for (const {ruleId} of file.messages) found.add(ruleId)
    }
    expect([...found]).toEqual(
      expect.arrayContaining([
        'postmortem-action-item-owner',
        'postmortem-blameless',
        'postmortem-timeline-order'
      ])
    )
  })
})

describe('a variant', () => {
  it.each([
    ['The queue is full.', 'The queue is full vck.'],
    ['- 14:05 The alert fires', '- 14:05 The alert fires vck'],
    ['See the [log](https://logs.example.com/a)', 'See the [log](https://logs.example.com/a) vck'],
    ['## Timeline', '## Timeline'],
    ['**Status:** final', '**Status:** final'],
    ['status: final', 'status: final'],
    ['| Add an alert | Ada |', '| Add an alert | Ada |'],
    ['```js', '```js'],
    ['    const a = b', '    const a = b'],
    ['', '']
  ])('of %j', (text, varied) => {
    expect(vary(text, 17)).toBe(varied)
    expect(vary(text, 0)).toBe(text)
  })
})

describe('hostile inputs', () => {
  it.each(hostileInputs)('$name', ({text}) => {
    expect(text(1000).length).toBeGreaterThan(700)
    expect(text(1000).length).toBeLessThan(2000)
  })
})
