import {describe, expect, test} from 'vitest'
import {read} from './parse.ts'

describe('times that sentences state', () => {
  test.each<[sentence: string, moments: Array<string>]>([
    [
      'The outage began at 14:02 UTC and was resolved at 15:10 UTC.',
      ['started 14:02 UTC', 'ended 15:10 UTC']
    ],
    ['The outage began at about 14:02, and it was over by noon.', ['started about 14:02']],
    ['This incident was first noticed at 14:05 on 2026-02-03.', ['detected 14:05 on 2026-02-03']],
    ['The ticket gate outage started 14:02.', ['started 14:02']],
    ['The earlier outage began at 14:02.', []],
    ['The second outage began at 14:02.', []],
    ['A deployment started at 14:02, before the outage.', []],
    ['The outage began after the deployment at 14:02.', []],
    ['The outage would have ended at 14:02.', []]
  ])('%j: %j', (sentence, moments) => {
    const document = `# Outage on 2026-02-03\n\n## Summary\n\n${sentence}\n`
    expect(read(document).moments.map(({name, time}) => `${name} ${time.written}`)).toEqual(moments)
  })

  test('not those of quotes, and of the timeline', () => {
    const sentence = 'The outage began at 14:02.'
    const document = `# Outage\n\n> ${sentence}\n\n## Timeline\n\n- 14:05 ${sentence}\n`
    expect(read(document).moments).toEqual([])
  })
})

describe('lengths of time to a step', () => {
  test.each<[text: string, times: Array<string>]>([
    ['- Time to detect: 5 minutes', ['detected 5 minutes']],
    ['**TTD:** ~2 h', ['detected 2 h']],
    [
      '| Time to mitigate | 40 min |\n| --- | --- |\n| MTTR | 1 h |',
      ['mitigated 40 min', 'ended 1 h']
    ],
    ['Time to detect was cut to 5 minutes.', []],
    ['- Time to detect: nobody knows, 5 minutes at least', []]
  ])('%j: %j', (text, times) => {
    const {responseTimes} = read(`# Outage on 2026-02-03\n\n## Impact\n\n${text}\n`)
    expect(responseTimes.map(({duration, step}) => `${step} ${duration.written}`)).toEqual(times)
  })
})

test.each<[sentence: string, words: Array<string>]>([
  ['The root cause is still unknown.', ['root cause is still unknown']],
  ['The root cause was unknown until Monday.', []],
  ['> The investigation is ongoing.', []]
])('what is not finished: %j: %j', (sentence, words) => {
  const {openEnds} = read(`# Outage\n\n## Root Cause\n\n${sentence}\n`)
  expect(openEnds.map(({written}) => written)).toEqual(words)
})

test.each<[title: string, day: string | undefined, level: string | undefined]>([
  ['SEV2: parcels late on 3 May 2026', '3 May 2026', 'SEV2'],
  ['Parcels late (2026-05-03)', '2026-05-03', undefined],
  ['From P3 to P1: parcels late', undefined, undefined]
])('the title %j names %j and %j', (written, day, level) => {
  const {title} = read(`# ${written}\n\n**Date:** 2026-05-03\n`)
  expect([title?.day?.written, title?.level?.written]).toEqual([day, level])
})
