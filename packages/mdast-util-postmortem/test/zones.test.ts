import {describe, expect, it} from 'vitest'
import type {Zone} from 'mdast-util-postmortem'
import {meaningsOf, seasonOf} from 'mdast-util-postmortem'
import {defaultLanguage} from '../src/languages/index.ts'
import {zoneInIntro, zoneInText} from '../src/timeline/declared-zones.ts'
import type {InText} from '../src/text/span.ts'
import {readOffset, readZone} from '../src/time/zones.ts'
import {showZone} from './show-time.ts'
import {english} from './parse.ts'

function shown(text: string, zone: Zone<InText> | undefined): string {
  return zone ? `[${text.slice(zone.span.start, zone.span.end)}] ${showZone(zone)}` : 'none'
}

/** Texts that start with a zone. */
const zones: Array<[text: string, expected: string]> = [
  ['UTC', '[UTC] +0'],
  ['utc', '[utc] +0'],
  ['GMT', '[GMT] +0'],
  ['Z', '[Z] +0'],
  ['Etc/UTC', '[Etc/UTC] +0'],
  ['UTC+5:30', '[UTC+5:30] +330'],
  ['UTC -3', '[UTC -3] -180'],
  ['UTC\u22123', '[UTC\u22123] -180'],
  ['UTC+0530 later', '[UTC+0530] +330'],
  ['GMT+14', '[GMT+14] +840'],
  ['GMT+15', 'none'],
  ['UTC+5:50', 'none'],
  ['UTC - 3 of them', '[UTC] +0'],
  ['CET', '[CET] +60 Europe/Paris'],
  ['CEST', '[CEST] +120 Europe/Paris'],
  ['PDT', '[PDT] -420 America/Los_Angeles'],
  ['JST', '[JST] +540 Asia/Tokyo'],
  ['ACST', '[ACST] +570 Australia/Adelaide'],
  ['PT', '[PT] America/Los_Angeles'],
  ['Mountain Time', '[Mountain Time] America/Denver'],
  ['Eastern Daylight Time', '[Eastern Daylight Time] America/New_York'],
  ['Europe/Berlin', '[Europe/Berlin] Europe/Berlin'],
  ['America/Indiana/Knox', '[America/Indiana/Knox] America/Indiana/Knox'],
  ['PST/PDT', '[PST/PDT] America/Los_Angeles'],
  ['CET/CEST', '[CET/CEST] Europe/Paris'],
  ['CET/PDT', '[CET] +60 Europe/Paris'],
  ['UTC+04:00', '[UTC+04:00] +240'],
  ['Central European Summer Time', '[Central European Summer Time] Europe/Paris'],
  ['pacific time', '[pacific time] America/Los_Angeles'],
  ['pacific', 'none'],
  ['China', 'none'],
  ['Europe/Atlantis', 'none'],
  ['IST', '[IST] ambiguous'],
  ['CST', '[CST] ambiguous'],
  ['BST', '[BST] ambiguous'],
  ['EST5EDT', 'none'],
  ['API', 'none'],
  ['Zulu', 'none'],
  ['UTCP', 'none'],
  ['constructor', 'none'],
  ['', 'none']
]

describe('zones', () => {
  it.each(zones)('%s', (text, expected) => {
    expect(shown(text, readZone(text, 0, english.time))).toBe(expected)
  })
})

/** Texts that start with an offset. */
const offsets: Array<[text: string, expected: string]> = [
  ['+05:30', '[+05:30] +330'],
  ['-0700', '[-0700] -420'],
  ['\u22120930', '[\u22120930] -570'],
  ['+14:00', '[+14:00] +840'],
  ['+15:00', 'none'],
  ['-07:20', 'none'],
  ['-7:00', 'none'],
  ['+05:30:00', 'none']
]

describe('offsets', () => {
  it.each(offsets)('%s', (text, expected) => {
    expect(shown(text, readOffset(text, 0))).toBe(expected)
  })
})

/** Headings, headers of columns, values. */
const declared: Array<[text: string, expected: string]> = [
  ['Timeline (UTC)', '[UTC] +0'],
  ['Timeline (all times in CET)', '[CET] +60 Europe/Paris'],
  ['Time, UTC+2', '[UTC+2] +120'],
  ['Europe/Berlin', '[Europe/Berlin] Europe/Berlin'],
  ['Time (+02:00)', '[+02:00] +120'],
  ['Timeline', 'none'],
  ['API/UTC', 'none'],
  ['Timeline of the API', 'none']
]

describe('zones in headings', () => {
  it.each(declared)('%s', (text, expected) => {
    expect(shown(text, zoneInText(text, defaultLanguage.time))).toBe(expected)
  })
})

/** Paragraphs. */
const intros: Array<[text: string, expected: string]> = [
  ['All times are in UTC.', '[UTC] +0'],
  ['Timestamps: CET', '[CET] +60 Europe/Paris'],
  ['Time zone: America/New_York', '[America/New_York] America/New_York'],
  ['It broke. All times are PDT.', '[PDT] -420 America/Los_Angeles'],
  ['All times are given in\nUTC.', '[UTC] +0'],
  ['All times central.', '[central] America/Chicago'],
  ['All times are in eastern time', '[eastern time] America/New_York'],
  ['All times are those of the central log server.', 'none'],
  ['All times in PDT (UTC-7).', '[PDT] -420 America/Los_Angeles'],
  ['The database is in UTC.', 'none'],
  ['All times are local time.', 'none'],
  ['Clocks are Melbourne time.', '[Melbourne] Australia/Melbourne'],
  ['All clock times below are New York local time', '[New York] America/New_York'],
  ['Times: Swedish local time', '[Swedish local time] Europe/Stockholm'],
  ['Times: Buenos Aires', '[Buenos Aires] America/Buenos_Aires'],
  ['(Everything below is Pacific.)', '[Pacific] America/Los_Angeles'],
  ['It failed three times in London.', 'none'],
  ['The alert reached London some time later.', 'none'],
  ['Times are those of Checkout time.', 'none'],
  [`${'Very long. '.repeat(100)}All times are UTC.`, 'none']
]

describe('zones in paragraphs', () => {
  it.each(intros)('%s', (text, expected) => {
    expect(shown(text, zoneInIntro(text, defaultLanguage))).toBe(expected)
  })
})

/** Paragraphs before the first section. */
const openings: Array<[text: string, expected: string]> = [
  ['All times are in UTC.', '[UTC] +0'],
  ['**Timezone:** Europe/Berlin', '[Europe/Berlin] Europe/Berlin'],
  ['The incident lasted two hours, and the team is in PDT.', 'none'],
  ['The first of the times was 14:05 UTC.', 'none']
]

describe('zones under the title', () => {
  it.each(openings)('%s', (text, expected) => {
    expect(shown(text, zoneInIntro(text, defaultLanguage, true))).toBe(expected)
  })
})

it('says what letters can mean', () => {
  expect(meaningsOf('ist')).toEqual(['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'])
  expect(meaningsOf('UTC')).toEqual([])
  expect(meaningsOf('constructor')).toEqual([])
})

it('says which letters a place uses in a season', () => {
  expect(seasonOf('America/Los_Angeles', -420)).toBe('PDT')
  expect(seasonOf('America/Los_Angeles', -480)).toBe('PST')
  expect(seasonOf('America/Los_Angeles', 0)).toBeUndefined()
})
