import {describe, expect, it} from 'vitest'
import {read} from './parse.ts'

/** Whether the items below a heading were done, by the first words of each. */
function statesOf(...lines: Array<string>): Array<string> {
  const text = ['# Checkout outage', '', '## Action items', '', ...lines].join('\n')
  return read(text).actions.items.map(
    ({action, owners: [owner], state}) =>
      `${action.written}: ${state ?? 'open'}${owner ? ` (${owner.written})` : ''}`
  )
}

it.each([
  [
    ['Tanks must have a second valve', 'A pump that is loud wears out', 'Add a valve to each tank'],
    0
  ],
  [['Add a valve to each tank', 'Replace loud pumps', 'Tanks must have a second valve'], 3]
])('are read below Lessons and follow-ups where most start with a verb', (items, count) => {
  const text = `# Water cut\n\n## Lessons and follow-ups\n\n- ${items.join('\n- ')}\n`
  expect(read(text).actions.items).toHaveLength(count)
})

describe('items that say that they were done', () => {
  it('counts a past in a list of which most say so', () => {
    const most = ['- Added a limit of 40', '- Rolled back #12', '- Disabled nightly exports']
    expect(statesOf(...most)).toEqual([
      'Added a limit of 40: done',
      'Rolled back #12: done',
      'Disabled nightly exports: done'
    ])
    expect(statesOf('- Rolled back #12', '- Disabled nightly exports')).toEqual([
      'Rolled back #12: done',
      'Disabled nightly exports: open'
    ])
  })

  it.each([
    ['Added a limit on retries', 'done'],
    ['Ring the bell at high tide. We already installed that now.', 'done'],
    ['Ring the bell at high tide. This has been added.', 'done'],
    ['Ring the bell at high tide. We added a bell in May.', 'open'],
    ['Ring the bell at high tide. It was caused by rust.', 'open'],
    ['Rolled back #12', 'done'],
    ['Increased the pool to 40', 'done'],
    ['Raised MAX_CONNECTIONS', 'done'],
    ['We already moved to the new disk', 'done'],
    ['Alerts have been added for the disk', 'done'],
    ['Wrote the runbook', 'done'],
    ['Write an incident report', 'done'],
    ['Write an incident report for the harbour office', 'open'],
    ['The index has been rebuilt.', 'done'],
    ['The valve of pier 3 was replaced', 'done'],
    ['Understand why the hinge was replaced', 'open'],
    ['Add a limit on retries (PR #107)', 'done'],
    ['Add a limit on retries (pull request 107).', 'done'],
    ['Add a limit on retries (#107)', 'open'],
    ['Add a limit on retries, see PR #107', 'open'],
    ['Improved monitoring of the disk', 'open'],
    ['Automated rollback', 'open'],
    ['Automated Cleanup of Images', 'open'],
    ['Added Grafana panels for the disk', 'done'],
    ['Check whether the network team has moved the pump', 'open'],
    ['If a pump has failed, page the plumber', 'open'],
    ['Add a limit that has been asked for', 'open']
  ])('%s: %s', (action, state) => {
    expect(statesOf(`- ${action}`)).toEqual([`${action}: ${state}`])
  })

  it.each([
    ['Documented', 'done'],
    ['Tested in the harbour', 'done'],
    ['In progress', 'open, started'],
    ['PR open', 'open, started'],
    ['Raised with the board', 'open'],
    ['Planned', 'open'],
    ['Red', 'unknown'],
    ['Needed', 'open']
  ])('have the status %s: %s', (status, expected) => {
    const table = ['| Action | Owner | Status |', '| --- | --- | --- |']
    const rows = [...table, `| Paint the gate | Ada | ${status} |`]
    const text = ['# Gate stuck', '## Action items', rows.join('\n')].join('\n\n')
    const [item] = read(text).actions.items
    expect(`${item?.state ?? 'unknown'}${item?.started ? ', started' : ''}`).toBe(expected)
  })

  it('are tasks that nobody has ticked', () => {
    expect(statesOf('- [ ] Write this postmortem', '- [ ] Paint the gate')).toEqual([
      'Write this postmortem: done',
      'Paint the gate: open'
    ])
  })

  it('have who did it', () => {
    expect(statesOf('- PumpCo has placed a lock on the pump')).toEqual([
      'has placed a lock on the pump: done (PumpCo)'
    ])
  })

  it('are still to be done by a day', () => {
    expect(statesOf('- Added a limit by 2026-04-01')).toEqual(['Added a limit: open'])
  })
})

describe('groups of items that were done', () => {
  it.each([
    '### Immediate actions (completed)',
    '### Already done',
    '### Completed actions',
    '### Preventive measures implemented (2026-03-12)',
    '**Done**',
    '### Follow-ups that this outage drove',
    'Completed:'
  ])('%s', (title) => {
    expect(statesOf(title, '', '- Add a limit', '', '### Planned', '', '- Add a test')).toEqual([
      'Add a limit: done',
      'Add a test: open'
    ])
  })

  it('are not those that are to be done by a day', () => {
    expect(statesOf('### To be completed by Friday', '', '- Add a limit')).toEqual([
      'Add a limit: open'
    ])
  })

  it('leave open what has an empty box', () => {
    expect(statesOf('### Done', '', '- [ ] Add a limit')).toEqual(['Add a limit: open'])
  })
})

describe('handles in code', () => {
  it('are owners', () => {
    expect(statesOf('- Clean the filter `@mila` [repair]', '- Run `make @all`')).toEqual([
      'Clean the filter: open (@mila)',
      'Run make @all: open'
    ])
  })
})

describe('lists and tables of other things', () => {
  it.each([
    ['names', '- `CONTINENT_QUERY`\n- `RIVER_QUERY`'],
    ['options', '- One option: a pump\n- Better option: a pipe'],
    ['words', '- harbour\n- lighthouse'],
    [
      'lasting rules',
      '- Never sail without a list\n- Always shut the gate before the tide\n- Do not use the old key'
    ],
    ['a table', '| Part | Read | Write |\n| --- | --- | --- |\n| pump | a | b |\n| | c | d |\n| team | e | f |\n| hall | g | h |\n| door | i | j |'] // prettier-ignore
  ])('%s', (_, text) => {
    expect(statesOf(text)).toEqual([])
  })
})

it('are read where one of a list of rules is an action, or has an owner', () => {
  expect(statesOf('- Never sail without a list', '- Add a list')).toHaveLength(2)
  expect(statesOf('- Always shut the gate (Ada Byron)', '- Never sail alone')).toEqual([
    'Always shut the gate: open (Ada Byron)'
  ])
})

describe('names before verbs', () => {
  it('count where other items show that they are somebody', () => {
    expect(
      statesOf('- DBX to add an alert', '- DBX check how to limit it', '- Retry add a test')
    ).toEqual([
      'add an alert: open (DBX)',
      'check how to limit it: open (DBX)',
      'Retry add a test: open'
    ])
  })
})
