import type {Measured} from '../src/model.ts'
import {describe, expect, it} from 'vitest'
import {read} from './parse.ts'

function shown({about, fate, noun, place, qualifiers}: Measured): string {
  return [
    `${noun} ${fate}`.trim(),
    ...(qualifiers.length > 0 ? [`that are ${qualifiers.join(' ')}`] : []),
    ...(place.length > 0 ? [`in ${place.join(' ')}`] : []),
    ...(about.length > 0 ? [`about ${about.join(' ')}`] : [])
  ].join(', ')
}

function impactOf(text: string): ReturnType<typeof read>['impact'] {
  return read(`# Checkout outage, 2026-03-14\n\n## Impact\n\n${text}\n`).impact
}

/** Each figure with what it is a number of. */
function measuredIn(text: string): Array<string> {
  return impactOf(text)
    .facts.flatMap(({figures}) => figures)
    .map(({measured, written}) => `${written}: ${measured ? shown(measured) : '–'}`)
}

describe('what a figure is a number of', () => {
  it.each<[text: string, measured: Array<string>]>([
    ['4,100 customers could not pay.', ['4,100 customers: customers failed, about pay']],
    ['Checkout failed for 4,100 customers.', ['4,100 customers: customers failed, about checkout']],
    ['12 % of requests failed after a bad deploy.', ['12 %: requests failed']],
    ['The outage affected 4,100 customers.', ['4,100 customers: customers affected']],
    [
      'Checkout failed for 4,100 customers for 40 minutes, because the pool was full.',
      ['4,100 customers: customers failed, about checkout', '40 minutes: –']
    ],
    [
      '4,100 customers in Graz could not pay.',
      ['4,100 customers: customers failed, in graz, about pay']
    ],
    [
      'In Europe, 4,100 customers could not pay.',
      ['4,100 customers: customers failed, in europe, about pay']
    ],
    [
      '4,100 customers (unique) could not pay.',
      ['4,100 customers: customers failed, in unique, about pay']
    ],
    [
      '310 enterprise customers could not pay.',
      ['310 enterprise customers: customers failed, that are enterprise, about pay']
    ],
    ['12 % of requests failed.', ['12 %: requests failed']],
    ['4,100 orders were lost.', ['4,100 orders: orders gone']],
    [
      '1,204 customers (12 % of all customers) could not pay.',
      ['1,204 customers: customers failed, about pay', '12 %: customers failed, about pay']
    ],
    [
      '4,100 customers could not pay, and 9,300 customers saw it slowly.',
      ['4,100 customers: customers failed, about pay', '9,300 customers: customers slow']
    ],
    [
      'About 5 % of requests failed, and 1,204 users saw errors.',
      ['5 %: requests failed', '1,204 users: users failed']
    ],
    ['120 customers reported errors.', ['120 customers: customers reported']],
    ['120 customers were refunded.', ['120 customers: customers repaid']],
    ['We lost $4,000.', ['$4,000: gone']],
    ['Users affected: 1,204', ['1,204: users affected']],
    ['Users affected: 1,204 (all in Graz)', ['1,204: users affected, in graz']],
    ['Failed requests: 41,200', ['41,200: requests failed']],
    ['Revenue lost: $4,000', ['$4,000: gone']],
    ['Customers: 310 enterprise accounts', ['310 enterprise accounts: accounts affected, that are enterprise']] // prettier-ignore
  ])('%s', (text, measured) => {
    expect(measuredIn(text)).toEqual(measured)
  })

  it.each([
    'At the peak 4,100 customers could not pay.',
    'On average 4,100 customers could not pay.',
    'Another 4,100 customers could not pay.',
    '4,100 of them could not pay.',
    '4,100 customers per hour could not pay.',
    '4,100 customers might have failed.',
    '4,100 customers were not affected.',
    'There are 4,100 customers in Graz.',
    'Peak users affected: 4,100'
  ])('nothing that can be compared: %s', (text) => {
    expect(measuredIn(text).filter((found) => !found.endsWith('–'))).toEqual([])
  })
})

describe('what a bound is', () => {
  it.each([
    ['More than 4,100 customers could not pay.', 'least'],
    ['4,100+ customers could not pay.', 'least'],
    ['4,100 customers or more could not pay.', 'least'],
    ['Up to 4,100 customers could not pay.', 'most'],
    ['No more than 4,100 customers could not pay.', 'most'],
    ['Nearly 4,100 customers could not pay.', undefined],
    ['About 4,100 customers could not pay.', undefined],
    ['4,100 customers could not pay.', undefined]
  ])('%s', (text, limit) => {
    expect(impactOf(text).facts[0]?.figures[0]?.limit).toBe(limit)
  })
})

describe('figures that are stated twice', () => {
  it.each<[text: string, pairs: Array<string>]>([
    ['About 1,200 customers (1,504) could not pay.', ['1,200 customers = 1,504']],
    ['Checkout was down for 90 minutes (1 h 15 min).', ['90 minutes = 1 h 15 min']],
    ['1,200 customers (1,504 customers) could not pay.', ['1,200 customers = 1,504 customers']],
    ['1,200 customers (1,504) could not pay.', []],
    ['1,200 customers (900 users) could not pay.', []],
    ['1,200 customers (900 customers in Graz) could not pay.', []],
    ['1,200 of 9,000 customers (13 %) could not pay.', []],
    ['300 requests failed, at an objective of 99.9 % (16.1 %).', []],
    ['Checkout was down for 90 minutes (20 minutes until it was noticed).', []],
    ['Checkout was down for 40 or 50 minutes.', []]
  ])('%s', (text, pairs) => {
    const found = impactOf(text).restatements
    expect(found.map(({first, second}) => `${first.written} = ${second.written}`)).toEqual(pairs)
  })
})
