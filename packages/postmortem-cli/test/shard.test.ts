import {describe, expect, it} from 'vitest'
import {filesOfShard, readShard} from '../src/files/shard.ts'

const files = Array.from({length: 23}, (_, index) => `docs/${(index * 7) % 23}.md`)
const shards = (count: number, of: ReadonlyArray<string> = files) =>
  Array.from({length: count}, (_, index) => filesOfShard(of, {number: index + 1, count}))

describe('a shard', () => {
  it.each([1, 2, 3, 5, 23, 40])('of %d has each file once, and as many as the others', (count) => {
    const all = shards(count)
    expect(all.flat().toSorted()).toEqual(files.toSorted())
    const sizes = all.map(({length}) => length)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
  })

  it('is the same in whatever order files were found, and below whatever folder', () => {
    expect(shards(4, files.toReversed())).toEqual(shards(4))
    const elsewhere = files.map((file) => `../x/${file}`)
    expect(shards(4, elsewhere).flat()).toEqual(shards(4).flat().map((file) => `../x/${file}`)) // prettier-ignore
  })

  it('is chosen by number', () => {
    expect(readShard('2/3')).toEqual({number: 2, count: 3})
    expect(filesOfShard(['c.md', 'a.md', 'b.md'], {number: 2, count: 3})).toEqual(['b.md'])
  })

  it.each(['0/3', '4/3', 'a', '1', '1/0', '1/', '-1/3', '1.5/3', '1/3/5', ' 1/3', '1/10000'])(
    'cannot be %j',
    (text) => {
      expect(() => readShard(text)).toThrow(
        `Unexpected value \`${text}\` of \`--shard\`, expected \`I/N\``
      )
    }
  )
})
