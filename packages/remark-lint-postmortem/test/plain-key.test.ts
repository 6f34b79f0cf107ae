import {describe, expect, it} from 'vitest'
import {plainKey} from '../src/settings/cache-key.ts'

describe('the key of a configuration', () => {
  it('is the same for the same data', () => {
    const rules = {severity: ['error', {levels: {P0: true}}], duration: 2, date: undefined}
    expect(plainKey(structuredClone(rules))).toBe(plainKey(rules))
    expect(plainKey({...rules, duration: 1})).not.toBe(plainKey(rules))
    expect(plainKey(undefined)).not.toBe(plainKey(null))
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
    expect(plainKey(value)).toBe(undefined)
  })

  it('is none for what goes round in circles', () => {
    const settings: Record<string, unknown> = {}
    settings.settings = settings
    expect(plainKey(settings)).toBe(undefined)
  })
})
