import type {Answers} from './expand-snippet.ts'
import {remark} from 'remark'
import recommended from 'remark-preset-postmortem'
import strict from 'remark-preset-postmortem/strict'
import {describe, expect, it} from 'vitest'
import snippets from '../snippets/postmortem.json' with {type: 'json'}
import {expandSnippet} from './expand-snippet.ts'

const whole = expandSnippet(snippets.Postmortem.body)

/** What somebody types into the whole postmortem. */
const answers: Answers = {
  1: 'parcels without labels after a change of the printer queue',
  3: 'P2',
  4: 'Final',
  5: 'Amara Okafor',
  6: 'Mei Tanaka',
  7: '09:10',
  8: '09:14',
  9: '09:52',
  10: '10:30',
  11: '42',
  12: '2026-03-13',
  13: '2026-03-16',
  14: 'engineering, customer support',
  15: 'the label service printed 1,310 of 6,550 labels without an address, because the new queue cut off jobs of more than 4 KB; 1,310 parcels were delayed by a day',
  16: 'parcels were delayed, and no data was lost',
  17: 'The new printer queue is deployed',
  19: 'The alert `EmptyLabels` fires',
  21: '09:17',
  23: '09:40',
  24: 'The change of the queue is rolled back',
  26: 'No label without an address was printed for 5 minutes',
  29: 'The new queue stores a job in a field of 4 KB and cuts off what is longer, and the label service writes the address last, so that long labels lost it.',
  30: 'The queue accepts jobs that it cannot store.',
  31: 'The tests print short labels only.',
  32: '1,290 customers',
  33: '1,310 of 6,550 labels (20 %)',
  34: '0 EUR lost',
  35: 'no breach',
  36: '0 records lost',
  37: 'The alert fired 4 minutes after the first label without an address.',
  38: 'The rollback took 12 minutes, because it needed two approvals; accepted, as they caught two slips this year.',
  39: 'Reject jobs of more than 4 KB in the printer queue',
  40: 'Jonas Weber',
  41: '2026-03-20',
  42: 'P1',
  43: '[OPS-12](https://tickets.example.com/OPS-12)',
  44: 'Print the longest label in the tests of the label service',
  45: 'Amara Okafor',
  46: '2026-04-10',
  47: 'P2',
  48: '[OPS-13](https://tickets.example.com/OPS-13)',
  49: 'Reject jobs of more than 4 KB in the printer queue',
  50: 'Print the longest label in the tests of the label service',
  51: 'A queue that cuts off what it cannot store hides the fault from whoever fills it.'
}

/** Findings, as `line rule what`. */
async function findings(text: string, preset = recommended): Promise<Array<string>> {
  const file = await remark().use(preset, {foldAbove: 1000}).process(text)
  return file.messages.map(({line, reason, ruleId}) => `${line} ${ruleId}: ${reason}`)
}

/** Placeholders, as `line rule what`; nothing else is reported. */
function placeholders(text: string): Array<string> {
  return text.split('\n').flatMap((line, index) =>
    Array.from(line.matchAll(/\[[^\]]{3,}\](?!\()|(?<=\| )YYYY-MM-DD|HH:MM/g), ([written]) => {
      // The deadline has a rule of its own.
      return written === 'YYYY-MM-DD' && line.startsWith('| AI')
        ? `${index + 1} postmortem-action-item-deadline: Unexpected deadline \`${written}\`, expected a date such as \`2026-01-31\``
        : `${index + 1} postmortem-no-placeholder: Unexpected placeholder \`${written}\`, expected content`
    })
  )
}

describe('whole postmortem', () => {
  it('has nothing wrong but what is to be filled in', async () => {
    const expected = placeholders(whole)
    expect(expected.length).toBeGreaterThan(40)
    expect((await findings(whole)).toSorted()).toEqual(expected.toSorted())
  })

  it('is a draft', async () => {
    const {messages} = await remark().use(recommended).process(whole)
    expect(messages.every(({fatal}) => fatal === false)).toBe(true)
  })

  it('has nothing wrong when it is filled in', async () => {
    const filled = expandSnippet(snippets.Postmortem.body, answers)
    expect(placeholders(filled)).toEqual([])
    expect(await findings(filled)).toEqual([])
    expect(await findings(filled, strict)).toEqual([])
  })

  it('takes what is typed once to all places', () => {
    const filled = expandSnippet(snippets.Postmortem.body, answers)
    expect(filled).toContain('| Started | 2026-03-12 09:10 UTC |')
    expect(filled).toContain('\nOn 2026-03-12 from 09:10 to 09:52 UTC the label service printed')
    expect(filled).toContain('\n- 09:52 No label')
    expect(filled).toContain('\n| Duration | 42 minutes (09:10–09:52 UTC) |\n')
    expect(filled).toContain('\n**P2**: parcels')
  })
})

describe('sections', () => {
  it.each([
    'Postmortem: timeline',
    'Postmortem: table of action items',
    'Postmortem: impact metrics',
    'Postmortem: prevention measures'
  ] as const)('%s is a part of the whole', (name) => {
    expect(whole).toContain(expandSnippet(snippets[name].body))
  })
})

describe('lines', () => {
  const entry = '- HH:MM [what happened] ([alert](https://example.com)).'
  const factor = '- CF1: [what made it possible, likelier, longer, or worse]'
  const item = '| AI1 | [what to do] | [who does it] | YYYY-MM-DD | P0 | [link to ticket] |'

  it.each([
    ['Postmortem: entry of the timeline', entry, /(?<=Incident starts\.\n)/],
    ['Postmortem: contributing factor', factor, /(?<=## Contributing Factors\n\n)/],
    ['Postmortem: action item', item, /(?<=\| P0 \| \[link to ticket\] \|\n)(?=\n)/]
  ] as const)('%s fits in', async (name, expected, place) => {
    const line = expandSnippet(snippets[name].body)
    expect(line).toBe(expected)
    const text = whole.replace(place, `${line}\n`)
    expect(text).not.toBe(whole)
    expect((await findings(text)).toSorted()).toEqual(placeholders(text).toSorted())
  })

  it('a comment suppresses', async () => {
    const {body} = snippets['Postmortem: suppress a rule']
    const comment = expandSnippet(body, {1: 'no-placeholder'})
    expect(comment).toBe('<!--lint ignore postmortem-no-placeholder-->\n\n')
    const text = whole.replace(/(?=^\[why it could happen)/m, comment)
    expect(await findings(text)).toHaveLength((await findings(whole)).length - 1)
  })
})

it('has a short and a long prefix for each, and no prefix twice', () => {
  const prefixes = Object.values(snippets).flatMap(({prefix}) => prefix)
  expect(new Set(prefixes).size).toBe(prefixes.length)
  for (const {prefix} of Object.values(snippets)) {
    const [long, short] = [prefix].flat()
    expect(long).toMatch(/^postmortem(?:-[a-z]+)?$/)
    if (short !== undefined) expect(short).toBe(long!.replace('postmortem', 'pm'))
  }
})
