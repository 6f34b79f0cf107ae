import {expect, it} from 'vitest'
import {clientSettings, defaultSettings} from '../src/client-settings.ts'

it.each([
  [undefined, {}],
  [null, {}],
  ['strict', {}],
  [[], {}],
  [{}, {}],
  [
    {preset: 'strict', delay: 0},
    {preset: 'strict', delay: 0}
  ],
  [{preset: 'toString', delay: '1', settings: [], codeLens: null}, {}],
  [{delay: -1}, {}],
  [{delay: 1e9}, {}],
  [{delay: Number.NaN}, {}],
  [{timeout: 2.5}, {timeout: 2.5}],
  [{timeout: 0}, {}],
  [{timeout: 1e9}, {}],
  [
    {codeLens: false, settings: {locale: 'en'}},
    {codeLens: false, settings: {locale: 'en'}}
  ]
])('%j', (value, expected) => {
  expect(clientSettings(value)).toEqual({...defaultSettings, ...expected})
})
