import {describe, expect, it} from 'vitest'
import type {ReadOptions} from 'mdast-util-postmortem'
import {identify, ownersIn} from '../src/people/owners.ts'
import {languageFor} from '../src/languages/index.ts'
import {read, short} from './parse.ts'

const words = languageFor('en').people
const nobody = {people: new Set<string>(), teams: new Set<string>()}
const known = {people: new Set(['ops', '@ada']), teams: new Set(['falcon', '@bob'])}

describe('a name', () => {
  it.each([
    ['Ada', 'person'],
    ['Ada Lovelace', 'person'],
    ['ada', 'person'],
    ['A. Lovelace', 'person'],
    ['Ludwig van Beethoven', 'person'],
    ['José Ñáñez', 'person'],
    ['@ada', 'person'],
    ['ada@example.com', 'person'],
    ['SRE', 'team'],
    ['Platform', 'team'],
    ['Platform team', 'team'],
    ['Team Falcon', 'team'],
    ['Payments squad', 'team'],
    ['@org/platform', 'team'],
    ['@platform-team', 'team'],
    ['DBRE', 'team'],
    ['Unit 3.2', 'team'],
    ['Section B', 'team'],
    ['Facility mgmt', 'team'],
    ['Fleet management', 'team'],
    ['M. Benoît Caron', 'person'],
    ['on-call', 'role'],
    ['on-call engineer', 'role'],
    ['Incident commander', 'role'],
    ['Engineering manager', 'role'],
    ['everyone', 'group'],
    ['all', 'group'],
    ['All engineers', 'group'],
    ['TBD', 'none'],
    ['-', 'none'],
    ['—', 'none'],
    ['?', 'none'],
    ['n/a', 'none'],
    ['unassigned', 'none'],
    ['', 'none']
  ])('%s is a %s', (name, kind) => {
    expect(identify(name, words, nobody).kind).toBe(kind)
  })

  it.each([
    ['Ops', 'person'],
    ['@ada', 'person'],
    ['Ada', 'person'],
    ['Falcon', 'team'],
    ['@bob', 'team']
  ])('is what the team says: %s is a %s', (name, kind) => {
    expect(identify(name, words, known).kind).toBe(kind)
  })
})

describe('a cell', () => {
  it.each([
    ['Ada', 'person Ada'],
    ['Ada, Bob', 'person Ada, person Bob'],
    ['Ada and Bob', 'person Ada, person Bob'],
    ['Ada & Bob', 'person Ada, person Bob'],
    ['Ada / Bob', 'person Ada, person Bob'],
    ['@ada/@bob', 'person @ada, person @bob'],
    ['@ada @bob', 'person @ada, person @bob'],
    ['@ada, @org/team', 'person @ada, team @org/team'],
    ['Ada\nBob', 'person Ada, person Bob'],
    ['Ada (SRE)', 'person Ada'],
    ['Ada Lovelace @ada', 'person Ada Lovelace @ada'],
    ['Search and Ads team', 'team Search and Ads team'],
    ['Owner: Ada.', 'person Ada'],
    ['(unassigned)', 'none unassigned'],
    ['TBD, Ada', 'person Ada'],
    ['n/a', 'none n/a'],
    ['   ', ''],
    ['()', '']
  ])('%j', (text, expected) => {
    const owners = ownersIn(text, words, nobody)
    const shown = owners.map(({kind, span}) => `${kind} ${text.slice(span.start, span.end)}`)
    expect(shown.join(', ')).toBe(expected)
  })
})

/** The people of a document: where they are first named, and as what. */
function shown(text: string, options?: ReadOptions): Array<string> {
  return read(text, options).people.map(
    ({from, position, written: text}) => `${from} ${text} ${short(position)}`
  )
}

describe('the people of a document', () => {
  const text = [
    '# Checkout outage',
    '',
    '**Authors:** Ada Lovelace, Platform team',
    '**Incident commander:** Grace Hopper',
    '',
    '## Timeline',
    '',
    '- 14:05 @bob pages @org/search, see `@types/node` and mail@example.com',
    '',
    '## Action items',
    '',
    '| Action | Owner |',
    '| --- | --- |',
    '| Add an alert | Alan & Ada Lovelace |',
    '| Raise the limit | SRE |',
    '| Split the queue | TBD |'
  ].join('\n')

  it('are each listed once', () => {
    expect(shown(text)).toMatchInlineSnapshot(`
      [
        "author Ada Lovelace 3:14-3:26",
        "responder Grace Hopper 4:25-4:37",
        "owner Alan 14:18-14:22",
        "text @bob 8:9-8:13",
      ]
    `)
  })

  it('are those whom the team does not call a team', () => {
    expect(shown(text, {teams: ['Alan', '@bob'], people: ['SRE']})).toMatchInlineSnapshot(`
      [
        "author Ada Lovelace 3:14-3:26",
        "responder Grace Hopper 4:25-4:37",
        "owner SRE 15:21-15:24",
      ]
    `)
  })

  it('are nobody where nobody is named', () => {
    expect(shown('# Outage\n\nThe `@cron` job failed.')).toEqual([])
  })
})

describe('the voice', () => {
  const one = 'I restarted the pump at noon. Nobody called me, so I read the log.'

  it.each<[document: string, isOne: boolean, isPublic: boolean]>([
    [`# Water cut\n\n${one}\n`, true, false],
    [`# Water cut\n\n${one}\n\nWe have two pumps.\n`, false, false],
    ['# Water cut\n\nI restarted the pump.\n', false, false],
    ['# Water cut\n\n> I see no water, and I have no pump.\n', false, false],
    ['# Water cut\n\nThe I/O of phase I stopped; phase II had no I.\n', false, false],
    ['# [Public] Water cut\n\nThe pump stopped.\n', false, true],
    ['<!-- Customer-facing post. -->\n\n# Water cut\n\nThe pump stopped.\n', false, true],
    ['# Water cut\n\nWe sincerely apologise to all tenants.\n', false, true],
    ['# Public water cut\n\nThe city said: “our water is public”.\n', false, false],
    ['# Trams late\n\nSwitches froze. Thank you for your patience.', false, true],
    ['# Trams late\n\nSwitches froze. No action is required by users.', false, true],
    ['# Trams late\n\nUsers need a ticket, and said thanks.', false, false],
    ['# Trams late\n\nOur customers waited an hour.', false, false],
    ['# Vulnerability disclosure report: ticket app\n\nTickets were free.', false, true],
    ['# [NOTICE] Trams late\n\nSwitches froze.', false, true],
    [
      '# Trams late\n\nOur customers waited an hour. Set your account in `.env` first.',
      false,
      true
    ],
    ['# Trams late\n\nWe have notified all riders. Please contact us for a refund.', false, true],
    ['# Trams late\n\nOur customers waited, and our platform had no sign.', false, false]
  ])('%j', (document, isOne, isPublic) => {
    expect(read(document).voice).toEqual({isOne, isPublic})
  })
})
