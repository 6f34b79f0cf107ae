import {expect, it} from 'vitest'
import {read} from './parse.ts'

/** Documents, with the heading of each of several incidents, and the lines that are about it. */
it.each<[text: string, found: ReadonlyArray<string>]>([
  ['# Water cut\n\n## Incident 1\n\n1 h\n\n## Incident 2\n\n2 h\n', ['Incident 1 3-7', 'Incident 2 7-10']],
  ['# Water cut\n\n## Second outage: the pump\n\n## First outage: the main\n', ['Second outage: the pump 3-5', 'First outage: the main 5-6']],
  ['# Registo de incidentes\n\n## Incidente #001\n\nA bomba parou.\n\n## Incidente #012\n\nA bomba voltou a parar, e não foi a mesma.\n', ['Incidente #001 3-7', 'Incidente #012 7-10']],
  ['# ポンプの障害報告\n\n## 障害 1\n\n水が止まりました。\n\n## 障害 2\n\nまた止まりました。\n', ['障害 1 3-7', '障害 2 7-10']],
  // With headings of its own an incident ends at the next heading beside it.
  ['# Cuts\n\n## Outage A\n\n### Impact\n\nx\n\n## Outage B\n\n### Impact\n\nx\n\n## Lessons\n', ['Outage A 3-9', 'Outage B 9-15']],
  // Without, all up to the next one is about it.
  ['# Cuts\n\n## Outage A\n\n## Impact\n\nx\n\n## Outage B\n\n## Impact\n', ['Outage A 3-9', 'Outage B 9-12']],
  // What stands behind the last one is about all of them.
  ['# Cuts\n\n## Outage A\n\n1 h\n\n## Outage B\n\n2 h\n\n## Timeline\n', ['Outage A 3-7', 'Outage B 7-11']],
  ['# Postmortem: the pump\n\n1 h\n\n# Postmortem: the main\n\n2 h\n', ['Postmortem: the pump 1-5', 'Postmortem: the main 5-8']],
  ['# Water cut\n\n## Incident 1\n\n1 h\n', []],
  ['# Incident 4711\n\n## Incident 2026-03-10\n\n## Incident response\n', []],
  ['# Water cut\n\n## Incident 1\n\n## Incident 1\n', []],
  ['# Water cut\n\n## First response\n\n## Second response\n', []],
  ['# Postmortem\n\n## Impact\n\n# Timeline\n', []]
])('%j', (text, found) => {
  const {incidents} = read(text)
  expect(
    incidents.map(({whole, written}) => `${written} ${whole?.start.line}-${whole?.end.line}`)
  ).toEqual(found)
}) // prettier-ignore
