import {describe, expect, it} from 'vitest'
import {cacheKey} from '../src/settings/cache-key.ts'

describe('the key of a configuration', () => {
  it('is the same for the same data', () => {
    const rules = {severity: ['error', {levels: {P0: true}}], duration: 2, date: undefined}
    expect(cacheKey(structuredClone(rules))).toBe(cacheKey(rules))
    expect(cacheKey({...rules, duration: 1})).not.toBe(cacheKey(rules))
    expect(cacheKey(undefined)).not.toBe(cacheKey(null))
  })

  it.each([
    ['a function', {rules: () => true}],
    ['a pattern', [/x/]],
    ['a date', {date: new Date(0)}],
    ['no number', Number.NaN],
    ['a big number', 1n],
    ['a symbol', [Symbol.iterator]],
    ['a map', {columns: new Map()}]
  ])('is none for what is not plain: %s', (_, value) => {
    expect(cacheKey(value)).toBe(undefined)
  })

  it('is none for what goes round in circles', () => {
    const settings: Record<string, unknown> = {}
    settings.settings = settings
    expect(cacheKey(settings)).toBe(undefined)
  })
})
