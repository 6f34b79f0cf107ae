import fs from 'node:fs'
import {describe, expect, it} from 'vitest'
import {findDuration} from '../src/time/duration.ts'
import {readTime} from '../src/time/timestamp.ts'
import {showClock, showDay} from './show-time.ts'

// Expected readings that are no part of the project; how they are written down is said there.
const folder = new URL('../../../../shared/data/', import.meta.url)
const isThere = fs.existsSync(folder)
if (!isThere) console.log('data.test.ts: no folder ../shared/data, skipped')

function linesOf(name: string): Array<Record<string, string | boolean | number | null>> {
  const text = isThere ? fs.readFileSync(new URL(name, folder), 'utf8') : ''
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, string | boolean | number | null>)
}

describe.skipIf(!isThere)('expected readings', () => {
  it('of times: none is wrong, none is invented, nearly all are read', () => {
    const lines = linesOf('timestamps.jsonl')
    const missed = []
    for (const {x, ...expected} of lines) {
      const time = readTime(String(x).replaceAll(/\*\*|`/g, ''))
      const read: Record<string, unknown> = {
        d: time?.day && showDay({...time.day, ambiguous: false}),
        t: time?.clock && showClock(time.clock),
        e: time?.end && showClock(time.end.clock),
        p: time?.precision ?? 'none',
        a: time?.approximate ?? false
      }
      for (const part of ['d', 't', 'e'] as const) {
        const what = `${part} of ${String(x)}`
        if (read[part] !== undefined) expect([what, read[part]]).toEqual([what, expected[part]])
      }
      if (JSON.stringify(expected) !== JSON.stringify({...expected, ...read})) missed.push(x)
    }
    console.log(`times: ${lines.length - missed.length} of ${lines.length} read`)
    expect(lines.length).toBeGreaterThan(0)
    expect(missed.length).toBeLessThanOrEqual(lines.length * 0.02)
  })

  it('of durations: none is wrong, nearly all are read', () => {
    const lines = linesOf('durations.jsonl')
    const missed = []
    for (const {x, seconds} of lines) {
      const found = findDuration(String(x))
      const read = found && !Number.isNaN(found.seconds) ? found.seconds : null
      if (read !== null) expect([x, read]).toEqual([x, seconds])
      else if (seconds !== null) missed.push(x)
    }
    console.log(`durations: ${lines.length - missed.length} of ${lines.length} read`)
    expect(lines.length).toBeGreaterThan(0)
    expect(missed.length).toBeLessThanOrEqual(lines.length * 0.02)
  })
})
