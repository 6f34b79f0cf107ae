import remarkPresetPostmortem from 'remark-preset-postmortem'
import {describe, expect, test} from 'vitest'
import {lint} from './lint.ts'

/**
 * What a careful reviewer sees in two places of a document: its parts with a contradiction, the
 * words that are reported, and parts that are almost the same, without one.
 */
const documents: Record<string, ReadonlyArray<[wrong: string, words: string, right: string]>> = {
  'consistent-figures': [
    [
      '# Outage on 2026-02-03: 4,200 riders could not unlock bikes\n\n## Summary\n\n5,300 riders could not unlock bikes.',
      '5,300 riders',
      '# Outage on 2026-02-03: 4,200 riders could not unlock bikes\n\n## Summary\n\n4,200 riders could not unlock bikes, and 530 riders reported it.'
    ],
    [
      '# Outage on 2026-02-03\n\n## Summary\n\nReadings of 18,000 households were lost.\n\n## Impact\n\nReadings of 13,000 households were lost.',
      '13,000 households',
      '# Outage on 2026-02-03\n\n## Summary\n\nReadings of about 18,000 households were lost.\n\n## Impact\n\nReadings of 17,642 households were lost.'
    ],
    [
      '# Outage on 2026-02-03\n\n**Revenue impact:** €48,000\n\n## Summary\n\nRefunds were paid twice, and €84,000 were lost.',
      '€84,000',
      '# Outage on 2026-02-03\n\n**Revenue impact:** €48,000\n\n## Summary\n\nRefunds were paid twice, and about €50,000 were lost.'
    ],
    [
      '# Outage on 2026-02-03\n\n## Summary\n\nA full disk made us lose 312 orders.\n\n## Impact\n\n- 231 orders were lost\n- 12 shops had no bread',
      '231 orders',
      '# Outage on 2026-02-03\n\n## Summary\n\nA full disk made us lose 312 orders.\n\n## Impact\n\n- 312 orders were lost\n- 231 orders were delayed'
    ],
    [
      '# Outage on 2026-02-03\n\n## Summary\n\nThe cleanup job deleted 2.4 TB of photos.\n\n## Impact\n\n4.2 TB of photos were deleted.',
      '4.2 TB',
      '# Outage on 2026-02-03\n\n## Summary\n\nThe cleanup job deleted 2.4 TB of photos.\n\n## Impact\n\n2.38 TB of photos were deleted, 1.1 TB were restored.'
    ],
    [
      '# Outage on 2026-02-03\n\n## Summary\n\nWe lost $12,400 in tolls.\n\n## Impact\n\nThe incident cost us $14,200 in tolls.',
      '$14,200',
      '# Outage on 2026-02-03\n\n## Summary\n\nWe lost $12,400 in tolls.\n\n## Impact\n\nThe incident cost us $12,400 in tolls, and $1,800 for overtime.'
    ],
    [
      '# Outage on 2026-02-03\n\n## Impact\n\nThree stations were affected:\n\n- Graz\n- Linz\n- Wels\n- Bad Ischl',
      'Three stations',
      '# Outage on 2026-02-03\n\n## Impact\n\nThree stations and one depot were affected:\n\n- Graz\n- Linz\n- Wels\n- Bad Ischl'
    ],
    [
      '# Outage on 2026-02-03\n\n## Impact\n\nTwo towns lost water:\n\n- Wels\n- Steyr\n- Linz',
      'Two towns',
      '# Outage on 2026-02-03\n\n## Impact\n\nTwo towns lost water:\n\n- Wels had none for an hour\n- Steyr had some\n- Linz was fine all day'
    ],
    [
      '# Outage on 2026-02-03\n\n## Summary\n\nNo customers were affected.\n\n## Impact\n\n410 customers could not collect a parcel.',
      '410 customers',
      '# Outage on 2026-02-03\n\n## Summary\n\nNo customers were affected in Wels.\n\n## Impact\n\n410 customers could not collect a parcel.'
    ],
    [
      '# Outage on 2026-02-03\n\n## Summary\n\n8,000 passengers were late.\n\n## Impact\n\nIn total 6,000 passengers were late.',
      '6,000 passengers',
      '# Outage on 2026-02-03\n\n## Summary\n\n8,000 passengers were late.\n\n## Impact\n\n6,000 passengers in Graz were late, and 2,000 passengers in Linz.'
    ]
  ],
  duration: [
    [
      '# Pumps stopped on 2026-02-03\n\n- Time to detect: 5 minutes\n\n## Timeline (UTC)\n\n- 08:00 **Incident started**: pump 3 stops\n- 08:25 **Detected**: an alert fires',
      '5 minutes',
      '# Pumps stopped on 2026-02-03\n\n- Time to detect: 25 minutes\n\n## Timeline (UTC)\n\n- 08:00 **Incident started**: pump 3 stops\n- 08:25 **Detected**: an alert fires'
    ],
    [
      '# Pumps stopped\n\n- Started: 2026-02-03 08:00 UTC\n- Detected: 2026-02-03 08:25 UTC\n- Acknowledged: 2026-02-03 08:30 UTC\n- Time to acknowledge: 15 minutes',
      '15 minutes',
      '# Pumps stopped\n\n- Started: 2026-02-03 08:00 UTC\n- Detected: 2026-02-03 08:25 UTC\n- Acknowledged: 2026-02-03 08:30 UTC\n- Time to acknowledge: 5 minutes'
    ],
    [
      '# Pumps stopped on 2026-02-03\n\n| Measure | Value |\n| --- | --- |\n| Time to detect | 25 min |\n| Time to mitigate | 55 min |\n\n## Timeline (UTC)\n\n- 08:00 **Incident started**: pump 3 stops\n- 08:25 **Detected**: an alert fires\n- 08:40 **Mitigated**: pump 4 takes over\n- 09:15 **Resolved**: pump 3 is replaced',
      '55 min',
      '# Pumps stopped on 2026-02-03\n\n| Measure | Value |\n| --- | --- |\n| Time to detect | 25 min |\n| Time to mitigate | 40 min |\n\n## Timeline (UTC)\n\n- 08:00 **Incident started**: pump 3 stops\n- 08:25 **Detected**: an alert fires\n- 08:40 **Mitigated**: pump 4 takes over\n- 09:15 **Resolved**: pump 3 is replaced'
    ],
    [
      '# Search down\n\n- Started: 2026-02-03 09:10 UTC\n- Detected: 2026-02-03 09:30 UTC\n- Resolved: 2026-02-03 10:40 UTC\n- Time to resolve: 45 minutes',
      '45 minutes',
      '# Search down\n\n- Started: 2026-02-03 09:10 UTC\n- Detected: 2026-02-03 09:30 UTC\n- Resolved: 2026-02-03 10:40 UTC\n- Time to resolve: 1 h 10 min'
    ],
    [
      '# Search down\n\n- Started: 2026-02-03 09:10 UTC\n- Resolved: 2026-02-03 10:40 UTC\n\n## Summary\n\nSearch was down from 09:10 to 11:40 UTC.',
      'from 09:10 to 11:40 UTC',
      '# Search down\n\n- Started: 2026-02-03 09:10 UTC\n- Resolved: 2026-02-03 10:40 UTC\n\n## Summary\n\nSearch was down from 09:20 to 10:10 UTC.'
    ]
  ],
  'time-order': [
    [
      '# Gates shut on 2026-02-03\n\n## Summary\n\nThe outage started at 14:02 UTC.\n\n## Resolution\n\nThe incident was fully resolved at 13:20 UTC.',
      '13:20 UTC',
      '# Gates shut on 2026-02-03\n\n## Summary\n\nThe outage started at 23:42 UTC.\n\n## Resolution\n\nThe incident was fully resolved at 01:20 UTC.'
    ],
    [
      '# Gates shut on 2026-02-03\n\n## Summary\n\nThe problem was first noticed at 11:05 UTC.\n\n## Impact\n\nThe disruption ended at 10:35 UTC.',
      '10:35 UTC',
      '# Gates shut on 2026-02-03\n\n## Summary\n\nThe problem was first noticed at 10:05 UTC.\n\n## Impact\n\nThe disruption ended at 10:35 UTC.'
    ],
    [
      '# Gates shut\n\n- Started: 2026-02-03 09:10 UTC\n- Resolved: 2026-02-03 10:40 UTC\n\n## Summary\n\nThe outage ended at 14:40 UTC.',
      '14:40 UTC',
      '# Gates shut\n\n- Started: 2026-02-03 09:10 UTC\n- Resolved: 2026-02-03 10:40 UTC\n\n## Summary\n\nThe outage ended at 05:40 EST.'
    ],
    [
      '# Gates shut\n\n## Summary\n\nThe outage was detected at 08:20 UTC on 2026-02-03.\n\n## Timeline (UTC)\n\n- 2026-02-03 09:10 **Incident started**: gate 3 stops',
      '08:20 UTC on 2026-02-03',
      '# Gates shut\n\n## Summary\n\nThe outage was detected at 09:20 UTC on 2026-02-03.\n\n## Timeline (UTC)\n\n- 2026-02-03 09:10 **Incident started**: gate 3 stops'
    ],
    [
      '# Gates shut\n\n- Started: 2026-02-03 09:10 UTC\n- Resolved: 2026-02-05 08:40 UTC\n\n## Summary\n\nThe outage began at 07:10 UTC on 2026-02-03.',
      '07:10 UTC on 2026-02-03',
      '# Gates shut\n\n- Started: 2026-02-03 09:10 UTC\n- Resolved: 2026-02-05 08:40 UTC\n\n## Summary\n\nThe outage began at 09:10 UTC and was resolved at 08:40 UTC.'
    ]
  ],
  status: [
    [
      '# Gates shut on 2026-02-03\n\n**Status:** Closed\n\n## Root Cause\n\nThe root cause is still under investigation.',
      'Closed',
      '# Gates shut on 2026-02-03\n\n**Status:** Resolved\n\n## Root Cause\n\nThe root cause is still under investigation.'
    ],
    [
      '# Gates shut on 2026-02-03\n\n**Status:** Complete\n\n## Summary\n\nGates were shut. The investigation is ongoing.',
      'Complete',
      '# Gates shut on 2026-02-03\n\n**Status:** Complete\n\n## Timeline (UTC)\n\n- 09:10 Gates shut, the investigation is ongoing'
    ]
  ],
  severity: [
    [
      '# SEV1: gates shut on 2026-02-03\n\n**Severity:** SEV3\n\n## Summary\n\nGates were shut.',
      'SEV3',
      '# SEV1: gates shut on 2026-02-03\n\n**Severity:** sev-1\n\n## Summary\n\nGates were shut.'
    ]
  ],
  'consistent-dates': [
    [
      '# Incident on 3 February 2026: gates shut\n\n**Date:** 2026-03-03\n\n## Summary\n\nGates were shut.',
      '3 February 2026',
      '# Incident on 3 February 2026: gates shut\n\n- Started: 2026-02-01\n- Resolved: 2026-02-06\n\n## Summary\n\nGates were shut.'
    ]
  ]
}

describe.each(Object.entries(documents))('%s', (rule, rows) => {
  test.each(rows)('%j: %j, and not %j', async (wrong, words, right) => {
    expect((await reported(wrong, rule))[0]).toContain(words)
    expect(await reported(right, rule)).toEqual([])
  })
})

/** What the messages of a rule quote first. */
async function reported(document: string, rule: string): Promise<Array<string>> {
  const messages = await lint(`${document}\n`, {plugins: [remarkPresetPostmortem]})
  return messages.flatMap((message) => {
    const [, own, words = ''] = /^\S+ \w+ ([\w-]+): [^`]*`([^`]*)`/.exec(message) ?? []
    return own === rule ? [words] : []
  })
}
