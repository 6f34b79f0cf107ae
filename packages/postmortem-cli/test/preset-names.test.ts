import {presets} from 'remark-preset-postmortem/plugins'
import {expect, test} from 'vitest'
import {presetNames} from '../src/options/preset-names.ts'

test('all presets can be named', () => {
  expect(presetNames.toSorted()).toEqual(Object.keys(presets).toSorted())
})
