import {describe, expect, test} from 'vitest'
import {read} from './parse.ts'

/** Lines with what in them should not be published, and its first characters. */
const lines: Array<[line: string, found: Array<string>]> = [
  ['Write to mira.holt@harborline.dev.', ['email mira']],
  ['Write to support@harborline.dev or security+eu@harborline.dev.', []],
  ['Write to mira@example.com, mira@docs.example, or mira@host.test.', []],
  ['Ask relay-dev@groups.harborline.dev, relay@lists.harborline.dev, or relay-team@harborline.dev.', []],
  ['Ask harborlinebookings@harborline.dev or tsc@harborline.dev.', []],
  ['Ask mira.devlin@harborline.dev.', ['email mira']],
  ['Clone git@code.harborline.dev:tools/relay.git', []],
  ['See logo@2x.png and the scope @harborline/relay@2.1.0.', []],
  ['<https://mira@code.harborline.dev/relay>', []],
  ['Call +49 30 5550 4417 or (212) 555-4417.', ['phone +49 ', 'phone (212']],
  ['Phone: 030 5550 4417', ['phone 030 ']],
  ['Call 212-555-0117, a number of films.', []],
  ['Phone 2026-05-09 10:02', []],
  ['Users grew by +1 000 and fell by 415-2026.', []],
  ['Node 10.20.4.17, 172.20.0.9, and 192.168.7.1', ['address 10.2', 'address 172.', 'address 192.']],
  ['Range 10.0.0.0/8, version 10.0.19041.1, 172.40.0.9, 192.0.2.1, 8.8.8.8', []],
  ['Version 1.10.20.4.17 of 10.20.4.17.3', []],
  ['`psql -h db-7.storage.internal`, http://wiki.corp/x, printer.lan', ['host db-7', 'host wiki', 'host prin']],
  ['host.docker.internal, redis.default.svc.cluster.local', []],
  ['redis.harbor.cluster.local', ['host redi']],
  ['author_email: mira.holt@harborline.dev', ['email mira']],
  ['Write to bounty@harborline.dev.', []],
  ['settings.local.json, .env.local, /etc/fail2ban/jail.local, com.acme.internal', []],
  ['Customer Emma Larsson and a user named James Cole', ['end-user Emma', 'end-user Jame']],
  ['Customer Portal Team, user Interface Kit, Emma Larsson of the team', []],
  ['AKIAQZ7WJ4NLT2XKD5RV', ['secret AKIA']],
  ['AKIAIOSFODNN7EXAMPLE', []],
  ['ghp_Zk3vQ9rTn2Wb7LxYc5Hd8Jf1Ms6Pa4Ge0Ru2', ['secret ghp_']],
  ['ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', []],
  ['glpat-Xk29vLq7RtYw4ZsPm8Bd', ['secret glpa']],
  ['-----BEGIN RSA PRIVATE KEY-----', ['secret ----']],
  ['-----BEGIN CERTIFICATE-----', []],
  ['postgres://app:Rt7kQz2v@db.harborline.dev/app', ['secret Rt7k']],
  ['postgres://app:pass@localhost/app, redis://app:$PASSWORD@cache', []],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtaXJhIn0.dk3KlvQ9rTn2Wb7LxYc5', ['secret eyJh']]
] // prettier-ignore

describe('what should not be published', () => {
  test.each(lines)('%s', (line, expected) => {
    expect(found(line)).toEqual(expected)
  })

  test('is found in code, front matter, and tables', () => {
    const text = [
      '---',
      'author: mira.holt@harborline.dev',
      '---',
      '',
      '```',
      'ssh 10.20.4.17',
      '```',
      '',
      '| Host |',
      '| --- |',
      '| db-7.storage.internal |'
    ].join('\n')
    const {privateData} = read(text)
    expect(privateData.map(({kind, position}) => [kind, position?.start.line])).toEqual([
      ['email', 2],
      ['address', 6],
      ['host', 11]
    ])
  })

  test('is no address that front matter gives to readers', () => {
    expect(found('---\nauthor_email: mira.holt@harborline.dev\n---\n\n# Outage')).toEqual([])
  })

  test.each([
    ['harborline.dev', 'mira@harborline.dev'],
    ['@harborline.dev', 'mira@harborline.dev'],
    ['Storage.Internal', 'db-7.storage.internal'],
    ['10.20.4.17', 'Node 10.20.4.17'],
    ['+49 30 5550 4417', '+49 30 5550 4417']
  ])('is not what is public: %s', (name, line) => {
    expect(found(line)).not.toEqual([])
    expect(found(line, [name])).toEqual([])
  })

  test('is kept nowhere as a whole', () => {
    const token = 'glpat-Xk29vLq7RtYw4ZsPm8Bd'
    expect(JSON.stringify(read(`\`\`\`\n${token}\n\`\`\``))).not.toContain(token)
  })
})

/** Marks of assistants. */
test.each([
  ['Parcels were late [oaicite:1].', ['[oaicite:1]']],
  ['Parcels were late :contentReference[oaicite:1]{index=1}.', [':contentReference[oaicite:1]{index=1}']],
  ['Parcels were late citeturn0search1.', ['citeturn0search1']],
  ['Parcels were late【4†source】.', ['【4†source】']],
  ['See [that](https://x.example.com/a?b=1&utm_source=chatgpt.com).', ['&utm_source=chatgpt.com']],
  ['Parcels, as an AI language model, were late.', ['as an AI language model']],
  ['The turn0 search1 of the parser, `turn0search1`, and utm_source=newsletter.', []],
  ['Our AI language model was as an expert in returns.', []]
])('%s', (line, expected) => {
  expect(read(line).assistantMarks.map(({written}) => written)).toEqual(expected)
}) // prettier-ignore

function found(line: string, isPublic: Array<string> = []): Array<string> {
  return read(line, {public: isPublic}).privateData.map(({kind, start}) => `${kind} ${start}`)
}
