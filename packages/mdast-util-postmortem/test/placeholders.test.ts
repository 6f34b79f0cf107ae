import {describe, expect, it} from 'vitest'
import {read, short} from './parse.ts'

/** Paragraphs with what is left over in them: `kind text place`. */
const paragraphs: Array<[paragraph: string, placeholders: Array<string>]> = [
  ['See [link to github issue].', ['placeholder [link to github issue] 3:5-3:27']],
  ['By <add name here>.', ['placeholder <add name here> 3:4-3:19']],
  ['{{ 12:33 }} The disk was full.', ['placeholder {{ 12:33 }} 3:1-3:12']],
  ['At 22:XX the alert fired.', ['placeholder 22:XX 3:4-3:9']],
  ['At 2026-01-31T11:3x:00Z it fired.', ['placeholder 11:3x:00 3:15-3:23']],
  ['Started YYYY-MM-DD.', ['placeholder YYYY-MM-DD 3:9-3:19']],
  ['Owner: ______', ['placeholder ______ 3:8-3:14']],
  ['**Severity:** P0 / P1 / P2', ['choice P0 / P1 / P2 3:15-3:27']],
  ['Low | Medium | High', ['choice Low | Medium | High 3:1-3:20']],
  ['Owner: TBD', ['placeholder TBD 3:8-3:11']],
  ['*How was the incident resolved?*', ['prompt How was the incident resolved? 3:1-3:33']],
  ['List any tasks that are needed.', []],
  ['Describe the impact on customers.', ['prompt Describe the impact on customers. 3:1-3:34']],
  // What is none.
  ['[[wikilink to a page]] and [a link](https://example.com) and [^note].', []],
  ["{{ '/x.svg' | relative_url }} and {{ page.title }}", []],
  ['[REDACTED], [Value redacted], and `[link to issue]`', []],
  ['At ??:?? somebody noticed.', []],
  ['- [x] Add an alert', []],
  ['N/A', []],
  ['Either P0 or P1.', []],
  ['`YYYY-MM-DD` is the format.', []],
  ['How was the certificate of the load balancer renewed?', []],
  ['<details>text</details>', []],
  ['The <private_ip> of the host.', []],
  ['Where we got lucky:', []]
]

describe('placeholders', () => {
  it.each(paragraphs)('%s', (paragraph, expected) => {
    const placeholders = read(`# Outage\n\n${paragraph}\n`).placeholders.map(
      ({kind, written: text, position}) => `${kind} ${text} ${short(position)}`
    )
    expect(placeholders).toEqual(expected)
  })
})

it('reads headings, items, cells, and quotes, and leaves code alone', () => {
  const {placeholders} = read(
    '# {{ title }}\n\n- TBD\n\n> TBD\n\n| a |\n| - |\n| TBD |\n\n```\nTBD\n```\n\n    TBD\n'
  )
  expect(placeholders.map(({position}) => short(position))).toEqual([
    '1:3-1:14',
    '3:3-3:6',
    '5:3-5:6',
    '9:3-9:6'
  ])
})

it('leaves prompts in languages without language alone', () => {
  const text =
    '# Ausfall\n\nAm Montag fiel der Dienst für zwei Stunden aus, weil die Platte voll war. Niemand hatte bemerkt, dass die alten Protokolle seit Wochen nicht mehr gelöscht wurden, und der Alarm dafür fehlte ganz.\n\n*How was the incident resolved?*\n'
  expect(read(text).locale).toBe('de')
  expect(read(text).placeholders).toEqual([])
})
