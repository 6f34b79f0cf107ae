import fs from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readDeadline} from '../src/time/deadline.ts'
import {findDuration} from '../src/quantity/duration.ts'
import {languageFor} from '../src/languages/index.ts'
import {readTime} from '../src/time/timestamp.ts'
import {english, read} from './parse.ts'
import {showDeadline} from './show-deadline.ts'
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
      const time = readTime(String(x).replaceAll(/\*\*|`/g, ''), english)
      const read: Record<string, unknown> = {
        d: time?.day && showDay({...time.day, ambiguous: false}),
        t: time?.clock && showClock(time.clock),
        e: time?.end?.clock && showClock(time.end.clock),
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

  it('of deadlines: all are read', () => {
    const lines = linesOf('deadlines.jsonl')
    const written = {year: 2024, month: 3, day: 14, minute: undefined}
    // Whether a day is too early or past is for rules to say.
    const kinds: Record<string, string> = {
      'before-incident': 'exact',
      missing: 'nothing',
      ok: 'exact',
      overdue: 'exact'
    }
    for (const {d, v, x} of lines) {
      const deadline = readDeadline(String(x), english, written)
      const kind = kinds[String(v)] ?? v
      expect([x, deadline?.kind ?? 'nothing']).toEqual([x, kind])
      if (d) expect([x, showDeadline(deadline!)]).toEqual([x, `exact ${String(d)}`])
    }
    console.log(`deadlines: ${lines.length} of ${lines.length} read`)
    expect(lines.length).toBeGreaterThan(0)
  })

  it('of durations: none is wrong, nearly all are read', () => {
    const lines = linesOf('durations.jsonl')
    const missed = []
    for (const {x, seconds} of lines) {
      const found = findDuration(String(x), languageFor('en'))
      const read = found && !Number.isNaN(found.seconds) ? found.seconds : null
      if (read !== null) expect([x, read]).toEqual([x, seconds])
      else if (seconds !== null) missed.push(x)
    }
    console.log(`durations: ${lines.length - missed.length} of ${lines.length} read`)
    expect(lines.length).toBeGreaterThan(0)
    expect(missed.length).toBeLessThanOrEqual(lines.length * 0.02)
  })

  it('of impact: nearly all figures are right, nearly none is invented, all vague words are seen', () => {
    const lines = linesOf('impacts.jsonl') as Array<unknown> as Array<ExpectedImpact>
    const figures = lines.flatMap(({q, x}) => q.map((figure) => ({x, ...figure})))
    const missed = figures.filter(({x, ...figure}) => !figuresIn(x).some((found) => isSame(found, figure))) // prettier-ignore
    const free = lines.filter(({q}) => q.length === 0)
    const invented = free.filter(({x}) => figuresIn(x).length > 0)
    const unseen = lines.flatMap(({vg, x}) => {
      const seen = doubtsIn(x)
      return vg.filter((words) => !seen.includes(words.toLowerCase().split(' ')[0]!))
    })
    console.log(`impact: ${figures.length - missed.length} of ${figures.length} figures read`)
    expect(figures.length).toBeGreaterThan(0)
    expect(missed.length).toBeLessThanOrEqual(figures.length * 0.05)
    expect(invented.length).toBeLessThanOrEqual(free.length * 0.02)
    expect(unseen).toEqual([])
  })
})

/** A line of the figures: a text, its figures, and the words in it that are vague. */
interface ExpectedImpact {
  x: string
  q: Array<{m: string; val: number; u: string; approx?: number}>
  vg: Array<string>
}

/** The text in a section on impact; a bar makes it a table. */
function impactOf(text: string) {
  const body = text.includes(' | ') ? `| ${text} |\n| - | - |\n| a | b |` : text
  return read(`# Outage of search\n\n## Impact\n\n${body}\n`, {locale: 'en'})
}

interface FoundFigure {
  metric: string
  value: number
  unit: string
  approximate: boolean
}

function figuresIn(text: string): Array<FoundFigure> {
  return impactOf(text).impact.facts.flatMap(({figures, metric, none}) => [
    ...figures.map(({hedge, unit, value}) => ({metric, value, unit, approximate: hedge !== undefined})), // prettier-ignore
    ...(none ? [{metric, value: 0, unit: 'none', approximate: false}] : [])
  ])
}

/** What the measures of the file are called in the model. */
const measures: Record<string, string> = {
  jobs: 'requests', error_rate: 'requests', latency: 'other', error_budget: 'sla', availability: 'sla', data_loss: 'data'
} // prettier-ignore

function isSame(
  found: FoundFigure,
  {approx, m, u, val}: {m: string; val: number; u: string; approx?: number}
): boolean {
  const value = u === 'ms' ? val / 1000 : val
  const isUnit = ['%', 's', 'GB', 'USD', 'JPY'].includes(u) ? found.unit === u : true
  // A length of time can be that of a budget.
  const isMeasure = found.metric === (measures[m] ?? m) || (m === 'duration' && found.metric === 'sla') // prettier-ignore
  return found.value === value && isUnit && isMeasure && found.approximate === (approx === 1)
}

/** All words that say that something is not exact, or not known. */
function doubtsIn(text: string): string {
  const {impact, placeholders} = impactOf(text)
  return [
    ...impact.vague,
    ...impact.facts.flatMap(({figures, unknown, vague}) => [
      ...figures.map(({hedge}) => hedge),
      unknown,
      ...vague
    ]),
    ...placeholders
  ]
    .map((words) => words?.written ?? '')
    .join(' | ')
    .toLowerCase()
}
