import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import jsTokens from 'js-tokens'
import {analyse} from 'scslre'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {listFixtures, root} from './fixtures/list-fixtures.ts'
import {lineParts} from './hostile/inputs.ts'

const packages = ['mdast-util-postmortem', 'remark-lint-postmortem']

/**
 * Patterns that take time in proportion to the square of the length of a text, by their start, with
 * what bounds that length.
 */
const bounded: ReadonlyArray<[start: string, bound: string, length: number]> = [
  [String.raw`\s*[,&/+]\s*|\s(?:`, 'a lead of 31 characters', 31],
  [String.raw`(\p{L}+)\s?\([~<>≈]?$`, '40 characters before a figure', 40],
  [String.raw`^[[(<{\s]+|[\])>}\s.!:]+$`, 'a text of 60 characters', 60],
  [String.raw`[\s:?.!#;,\-–—]+$`, 'a heading of 300 characters', 300],
  [String.raw`^(.*?)\s*[([{]([^()[\]{}]{0,200})[)\]}]$`, 'a heading of 300 characters', 300],
  [String.raw`[:,;–—-]+$`, 'a word of a heading of 300 characters', 300],
  [String.raw`[\s.)*\]]+$`, 'a line of 120 characters', 120],
  [String.raw`^(\S+?)\s?(?:[-–—]|\sto\s)\s?(\d\S*)(.*)$`, 'an estimate', 100],
  [String.raw`^\d[\d.,]*(.*)$`, 'a number', 100]
]

interface Pattern {
  where: string
  source: string
  flags: string
}

const written: Array<Pattern> = packages.flatMap((name) => {
  const folder = path.join(root, 'packages', name, 'src')
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  return files.filter((file) => file.endsWith('.ts')).flatMap((file) => literalsIn(folder, file))
})

function literalsIn(folder: string, file: string): Array<Pattern> {
  const tokens = jsTokens(readFileSync(path.join(folder, file), 'utf8'))
  return Array.from(tokens).flatMap(({type, value}) => {
    if (type !== 'RegularExpressionLiteral') return []
    const end = value.lastIndexOf('/')
    return [{where: file, source: value.slice(1, end), flags: value.slice(end + 1)}]
  })
}

/** Patterns that are made of words, when a document is read for the first time. */
const made: Array<Pattern> = []

const NativeRegExp = RegExp

beforeAll(async () => {
  globalThis.RegExp = new Proxy(NativeRegExp, {
    construct(target, parameters: [RegExp | string, string?], newTarget): RegExp {
      const pattern = Reflect.construct(target, parameters, newTarget) as RegExp
      // After this function comes the one that made it.
      const caller = new Error().stack?.split('\n')[2] ?? ''
      const isOurs = packages.some((name) => caller.includes(`/packages/${name}/src/`))
      if (isOurs) made.push({where: 'made', source: pattern.source, flags: pattern.flags})
      return pattern
    }
  })
  const {lintFixture} = await import('./fixtures/lint-fixture.ts')
  for (const fixture of listFixtures('broken')) await lintFixture(fixture, 'all')
  globalThis.RegExp = NativeRegExp
})

afterAll(() => {
  globalThis.RegExp = NativeRegExp
})

describe('every regular expression', () => {
  test('is found', () => {
    expect(written.length).toBeGreaterThan(100)
    expect(made.length).toBeGreaterThan(20)
  })

  test('is linear, or sees short texts only', () => {
    const found = unique([...written, ...made]).filter(
      ({flags, source}) => analyse({source, flags}).reports.length > 0
    )
    const unknown = found.filter(({source}) => !bounded.some(([start]) => source.startsWith(start)))
    expect(unknown).toEqual([])
    const starts = found.map(({source}) => source)
    for (const [start] of bounded) {
      expect(
        starts.some((source) => source.startsWith(start)),
        start
      ).toBe(true)
    }
  })

  test('copes with the texts that are worst for it', () => {
    const slow = unique([...written, ...made]).flatMap(({flags, source, where}) => {
      const [, , length = 20_000] = bounded.find(([start]) => source.startsWith(start)) ?? []
      const pattern = new RegExp(source, flags)
      return lineParts
        .filter(([, part]) => seemsSlow(pattern, `${part.repeat(length / part.length)}\0`))
        .map(([name]) => ({where, source, name}))
    })
    expect(slow).toEqual([])
  })
})

function unique(patterns: ReadonlyArray<Pattern>): Array<Pattern> {
  return [...new Map(patterns.map((each) => [`/${each.source}/${each.flags}`, each])).values()]
}

/** A linear pattern takes less than a millisecond, another one seconds: the best of three counts. */
function seemsSlow(pattern: RegExp, text: string): boolean {
  return [1, 2, 3].every(() => {
    const start = process.cpuUsage()
    if (pattern.global) text.replaceAll(pattern, '')
    else pattern.exec(text)
    const {system, user} = process.cpuUsage(start)
    return user + system > 100_000
  })
}
