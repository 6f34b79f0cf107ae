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
  ['All bakers who use the mill encountered a stop.', ['impact']],
  ['## Summary\n\nThe night shift was blocked.', ['impact']],
  ['## Summary\n\nThe new menu could not be released, nobody was able to explain it.', []],
  ['## Summary\n\nThe leak could not be found, and tenants could not wash.', ['impact']],
  ['## Timeline\n\n06:12 stuck. The problem was that the valve had rust.', ['root-cause']],
  ['See also [the plan](/plan), which has what we’re changing about pumps.', ['action-items']],
  ['## Lessons learned\n\n- A full filter should be reported.', ['action-items']],
  ['## Lessons learned\n\nWe need to clean the filter.', ['action-items']],
  ['## Impact\n\n40 houses had no water because the pump stopped.', []],
  [
    '## Timeline\n\n06:12 the pump stopped because its filter was full, 07:40 it ran.',
    ['root-cause']
  ],
  ['## Timeline\n\n06:12 the pump stopped: `because of 4`.', []],
  ['## Resolution\n\n- 06:12 closed\n- 06:30 drained\n- 07:40 opened', ['timeline']],
  ['1. I closed the valve.\n2. The tank was emptied.\n3. The filter had rust on it.', ['timeline']],
  ['1. Close the valve.\n2. Drain the tank.\n3. Replace the filter.', []],
  ['- **Affected versions:** pumps of 2019', ['timeline']],
  ['**Symptom:** The taps ran dry.', ['impact']],
  ['## Bug 1: the filter\n\nFull.', ['root-cause']],
  ['## Why the pump stopped\n\nA full filter.', ['root-cause']],
  ['## Why this matters\n\nA full filter.', []],
  [
    'One evening in May, when nobody was at the works, the large pump of the northern basin stopped.',
    ['summary']
  ],
  [
    '- **Background:** The large pump of the northern basin fills the tank above the town by each night.',
    ['summary']
  ],
  [
    '**Date:** 5 May. **Owner:** Ada. **State:** final. **Reviewed:** 9 May by the board of the water works.',
    []
  ],
  ['> It stopped because we will see.', []],
  ['## We will clean it because it was full', []],
  ['## What three root causes did to a filter', ['root-cause']]
])('%j', (text, found) => {
  expect(read(`# Water cut\n\n${text}\n`).inProse).toEqual(found)
})
