import {expect, it} from 'vitest'
import {read} from './parse.ts'

/** What documents say outside of the section for it. */
it.each<[text: string, found: ReadonlyArray<string>]>([
  ['The pump stopped because its filter was full.', ['root-cause']],
  ['The pump stopped. We will clean the filter each week.', ['action-items']],
  ['The pump stopped at 06:12 and ran at 07:40 UTC.', ['timeline']],
  ['The pump stopped at 06:12.', []],
  ['## Summary\n\nA full filter caused it.', ['root-cause']],
  ['## Conclusion\n\n- This was due to a full filter.', ['root-cause']],
  ['40 houses were affected.', ['impact']],
  ['## Summary\n\nNo tank was at risk.', ['impact']],
  ['## Lessons learned\n\n- A full filter should be reported.', ['action-items']],
  ['## Lessons learned\n\nWe need to clean the filter.', ['action-items']],
  ['## Impact\n\n40 houses had no water because the pump stopped.', []],
  ['## Timeline\n\n06:12 the pump stopped because its filter was full, 07:40 it ran.', []],
  ['> It stopped because we will see.', []],
  ['## We will clean it because it was full', []],
  ['## What three root causes did to a filter', ['root-cause']]
])('%j', (text, found) => {
  expect(read(`# Water cut\n\n${text}\n`).inProse).toEqual(found)
})
