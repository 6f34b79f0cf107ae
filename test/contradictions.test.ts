import remarkPresetPostmortem from 'remark-preset-postmortem'
import remarkPresetPostmortemStrict from 'remark-preset-postmortem/strict'
import {describe, expect, test} from 'vitest'
import {lint} from './lint.ts'

/**
 * What a careful reviewer sees in one place: a text with a contradiction, the words that are
 * reported, and a text that is almost the same, without one.
 */
const pairs: Record<string, ReadonlyArray<[wrong: string, words: string, right: string]>> = {
  'impact-arithmetic': [
    ['Queue time went 8.0 → 6.0 s (-20 %).', '20 %', 'Queue time went 8.0 → 6.0 s (-25 %).'],
    [
      'Memory rose from 46 to 124 MB, a 63 % increase.',
      '63 %',
      'Memory rose from 46 to 124 MB, a 170 % increase.'
    ],
    [
      'Orders fell by 40 % from 1,000 to 800 per hour.',
      '40 %',
      'Orders fell by 20 % from 1,000 to 800 per hour.'
    ],
    [
      'That was a 15% drop in sign-ups, from 400 to 300.',
      '15%',
      'That was a 15% drop in sign-ups, and 400 of 300 thousand left.'
    ],
    ['Latency: 120 ms -> 340 ms (+283 %)', '283 %', 'Latency: 120 ms -> 340 ms (+183 %)'],
    ['The cost went from $10 to $35 (5x).', '5x', 'The cost went from $10 to $35 (3.5x).'],
    [
      'Builds were shortened from 2 h 30 min to 45 min (−50 %).',
      '50 %',
      'Builds were shortened from 2 h 30 min to 45 min (−70 %).'
    ],
    [
      'The cache hit rate fell from 90 % to 45 % (down 60 %).',
      '60 %',
      'The cache hit rate fell from 90 % to 45 % (down 45 %).'
    ],
    [
      'Pages load in 4.0 s => 2.0 s (30 % faster).',
      '30 %',
      'Pages load in 4.0 s => 2.0 s (100 % faster).'
    ],
    [
      'CPU went from 40 to 60 (+20 %).',
      '20 %',
      'CPU went from 40 to 60, and 20 % of the requests failed.'
    ],
    [
      'The pool shrank from 12 to 8 workers (-12 %).',
      '12 %',
      'The pool shrank from 12 to 8 workers (80 % CPU).'
    ],
    ['Errors: 0.20 % → 0.30 % (+70 %)', '70 %', 'Errors: 0.20 % → 0.30 % (+0.10 %)'],
    [
      'Traffic went from 1.2 to 1.6 thousand requests per second (+50 %).',
      '50 %',
      'Traffic went from 1.2 to 1.6 million requests per second (about +30 %).'
    ]
  ],
  'consistent-figures': [
    [
      'Two compounding mistakes:\n\n1. The pool was too small\n2. Retries had no limit\n3. Nobody was paged',
      'Two compounding mistakes',
      'Three compounding mistakes:\n\n1. The pool was too small\n2. Retries had no limit\n3. Nobody was paged'
    ],
    [
      'There were four reasons for the delay.\n\nWe changed four things:\n\n- The limit\n- The alert\n- The pool',
      'four things',
      'There were four reasons for the delay.\n\nWe changed the first four things:\n\n- The limit\n- The alert\n- The pool'
    ],
    [
      'This had three causes: (1) the pool was small, (2) retries had no limit.',
      'three causes',
      'This had three causes: (1) the pool was small, (2) retries had no limit, and (3) no alert.'
    ],
    [
      'Four things went wrong:\n\n- The alert was late\n- The page went astray\n- The dashboard was wrong',
      'Four things',
      'At least two things went wrong:\n\n- The alert was late\n- The page went astray\n- The dashboard was wrong'
    ],
    [
      'We took 5 steps:\n\n1. Stop the job\n\n```sh\nstop\n```\n\n2. Start it\n3. Check it',
      '5 steps',
      'We took 3 steps:\n\n1. Stop the job\n\n```sh\nstop\n```\n\n2. Start it\n3. Check it'
    ],
    [
      '## Three bugs\n\n### 1. The pool\n\nIt was small.\n\n### 2. The retries\n\nThey had no limit.',
      'Three bugs',
      '## Two bugs\n\n### 1. The pool\n\nIt was small.\n\n### 2. The retries\n\nThey had no limit.\n\n### What followed\n\nAn alert.'
    ],
    ['The index had 4096 MiB (5 GiB).', '5 GiB', 'The index had 4096 MiB (4 GiB).'],
    ['Free were 524288Ki (524 MiB).', '524 MiB', 'Free were 524288Ki (512 MiB).'],
    ['The dump has 3,200 MB (2.3 GB).', '2.3 GB', 'The dump has 3,200 MB (3.1 GB).']
  ]
}

describe.each(Object.entries(pairs))('%s', (rule, rows) => {
  test.each(rows)('%j: %j, and not %j', async (wrong, words, right) => {
    expect(await reported(wrong, rule)).toEqual([words])
    expect(await reported(right, rule)).toEqual([])
  })
})

test.each([
  // Nobody was hit, but could have been.
  ['P0', 'There was no user impact.', []],
  ['P0', 'There was no user impact in Graz, and 60 % of users could not pay for 2 hours.', []],
  ['P1', '0.1 % of users were affected for 3 minutes, and no data was lost.', ['P1']],
  ['P1', 'No users were affected, but 4,100 records were lost.', []],
  ['P3', 'No users were affected.', []],
  ['P3', 'All users were affected for 3 hours.', ['P3']],
  ['P3', 'All users in Graz were affected for 3 hours.', []],
  ['P3', 'All users were affected for 5 minutes.', []],
  ['P0', 'All users were affected for 3 hours.', []],
  ['P2', '72 % of customers could not pay for 2 hours.', []],
  ['SEV3', 'All users were affected for 3 hours.', ['SEV3']],
  ['SEV0', 'All users were affected for 3 hours.', []],
  ['SEV1', 'All users were affected for 3 hours.', []],
  ['SEV1', '0.2 % of users were affected for 5 minutes.', ['SEV1']],
  ['S4', '30 % of users could not pay. The outage lasted 2 hours.', ['S4']],
  ['Low', '30 % of users could not pay. The outage lasted 2 hours.', ['Low']],
  ['High', '30 % of users could not pay. The outage lasted 2 hours.', []],
  ['Minor', '72 % of users could not pay. The outage lasted 2 hours.', ['Minor']],
  ['Minor', '3 % of users could not pay. The outage lasted 20 minutes.', []],
  ['Moderate', '72 % of users could not pay. The outage lasted 2 hours.', ['Moderate']],
  ['4', 'All users were affected for 3 hours.', []],
  ['Level 4', 'All users were affected for 3 hours.', []],
  ['Critical: keys of customers could be read', 'No users were affected.', []]
])('severity-fits-impact: %s for %j: %j', async (severity, text, words) => {
  const document = `# Incident on 2026-03-12: orders delayed\n\n**Severity:** ${severity}\n\n## Impact\n\n${text}\n`
  const messages = await lint(document, {plugins: [remarkPresetPostmortemStrict]})
  expect(wordsOf(messages, 'severity-fits-impact')).toEqual(words)
})

/** What the messages of a rule quote first. */
async function reported(text: string, rule: string): Promise<Array<string>> {
  const document = `# Incident on 2026-03-12: orders delayed\n\n## Root Cause\n\n${text}\n`
  return wordsOf(await lint(document, {plugins: [remarkPresetPostmortem]}), rule)
}

function wordsOf(messages: ReadonlyArray<string>, rule: string): Array<string> {
  return messages.flatMap((message) => {
    const [, own, words = ''] = /^\S+ \w+ ([\w-]+): [^`]*`([^`]*)`/.exec(message) ?? []
    return own === rule ? [words] : []
  })
}
