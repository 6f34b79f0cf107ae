import {describe, expect, it} from 'vitest'
import {read} from './parse.ts'
import {shownClaims, shownFacts, shownVague} from './show-impact.ts'

/**
 * Documents with what is read in them: each figure, denial, and vague word of a fact with its
 * place; then vague words with their kind, after `-`; then shares and the service level.
 */
const groups: Record<string, Array<[what: string, text: string, expected: Array<string>]>> = {
  labels: [
    [
      'in bold',
      '# Checkout outage\n\n## Impact\n\n**Duration:** 47 minutes\n**Users affected:** 1,204\n**Revenue lost:** ~$4k\n',
      [
        'duration from label 5:3-5:11 Duration: 5:15-5:25 47 minutes = duration 2820 s',
        'users from label 6:3-6:17 Users affected: 6:21-6:26 1,204 = number 1204',
        'revenue from label 7:3-7:15 Revenue lost: 7:20-7:23 $4k = money 4000 USD ~[7:19-7:20 ~]'
      ]
    ],
    [
      'in a list',
      '# Checkout outage\n\n## Impact\n\n- **Users affected**: 1,204\n- Requests failed: 41,200\n- Data loss: none\n',
      [
        'users from label 5:5-5:19 Users affected: 5:23-5:28 1,204 = number 1204',
        'requests from label 6:3-6:18 Requests failed: 6:20-6:26 41,200 = number 41200',
        'data from label 7:3-7:12 Data loss: none: 7:14-7:18 none'
      ]
    ],
    [
      'plain',
      '# Checkout outage\n\n## Impact\n\nUsers affected: 1,204 (12 % of active users)\n',
      [
        'users from label 5:1-5:15 Users affected: 5:17-5:22 1,204 = number 1204',
        'users from label 5:1-5:15 Users affected: 5:24-5:28 12 % = percent 12 % (users)'
      ]
    ],
    [
      'with a clock for a length of time',
      '# Checkout outage\n\n## Impact\n\nTotal downtime: 01:32:00\n',
      ['duration from label 5:1-5:15 Total downtime: 5:17-5:25 01:32:00 = duration 5520 s']
    ],
    [
      'that say that nobody was hit',
      '# Checkout outage\n\n## Impact\n\nUsers affected: none\n\nData loss: no\n\nRevenue impact: $0\n',
      [
        'users from label 5:1-5:15 Users affected: none: 5:17-5:21 none',
        'data from label 7:1-7:10 Data loss: none: 7:12-7:14 no',
        'revenue from label 9:1-9:15 Revenue impact: 9:17-9:19 $0 = money 0 USD'
      ]
    ],
    [
      'that say that all were hit',
      '# Checkout outage\n\n## Impact\n\nUsers affected: all\n\nCustomers: all internal users\n',
      [
        'users from label 5:1-5:15 Users affected: all: 5:17-5:20 all',
        'users from label 7:1-7:10 Customers: all: 7:12-7:30 all internal users'
      ]
    ],
    [
      'with all and a figure',
      '# Checkout outage\n\n## Impact\n\nUsers affected: all (3,400)\n',
      ['users from label 5:1-5:15 Users affected: 5:22-5:27 3,400 = number 3400']
    ],
    [
      'without a value that says how much',
      '# Checkout outage\n\n## Impact\n\nCustomer impact: they had to log in again\n',
      ['users from label 5:1-5:16 Customer impact: no figure']
    ],
    [
      'that name no measure',
      '# Checkout outage\n\n## Impact\n\nMitigation: rolled back for 300 users\n\nSeverity: 2\n',
      ['users from sentence: 5:29-5:38 300 users = count 300 users (users)']
    ],
    [
      'with an amount of work',
      '# Checkout outage\n\n## Impact\n\nCost: 40 engineering hours\n',
      ['revenue from label 5:1-5:5 Cost: no figure']
    ],
    [
      'with data lost by time',
      '# Checkout outage\n\n## Impact\n\nData loss: the last 5 minutes of writes\n',
      ['data from label 5:1-5:10 Data loss: 5:21-5:30 5 minutes = duration 300 s']
    ]
  ],
  tables: [
    [
      'measures down the first column',
      '# Checkout outage\n\n## Impact\n\n| Measure | Value |\n| - | - |\n| Users affected | 1,204 |\n| Duration | 47 min |\n| Data loss | None |\n',
      [
        'users from table 7:3-7:17 Users affected: 7:20-7:25 1,204 = number 1204',
        'duration from table 8:3-8:11 Duration: 8:14-8:20 47 min = duration 2820 s',
        'data from table 9:3-9:12 Data loss: none: 9:15-9:19 None'
      ]
    ],
    [
      'measures along the header',
      '# Checkout outage\n\n## Impact\n\n| Users affected | Requests failed |\n| - | - |\n| 1,204 | ~38k |\n',
      [
        'users from table 5:3-5:17 Users affected: 7:3-7:8 1,204 = number 1204',
        'requests from table 5:20-5:35 Requests failed: 7:12-7:15 38k = number 38000 ~[7:11-7:12 ~]'
      ]
    ],
    [
      'a header that is a row',
      '# Checkout outage\n\n## Impact\n\n| Users affected | 1,204 |\n| - | - |\n| Duration | 1h 32m |\n',
      [
        'users from table 5:3-5:17 Users affected: 5:20-5:25 1,204 = number 1204',
        'duration from table 7:3-7:11 Duration: 7:14-7:20 1h 32m = duration 5520 s'
      ]
    ],
    [
      'more columns',
      '# Checkout outage\n\n## Impact\n\n| Measure | Value | How we know |\n| - | - | - |\n| Users affected | 1,204 | from 3 dashboards |\n',
      [
        'users from table 7:3-7:17 Users affected: 7:20-7:25 1,204 = number 1204',
        'other from table: 7:33-7:45 3 dashboards = count 3 dashboards (other)'
      ]
    ],
    [
      'sentences in cells',
      '# Checkout outage\n\n## Impact\n\n| Service | What happened |\n| - | - |\n| Search | down for 20 minutes |\n',
      ['duration from table: 7:21-7:31 20 minutes = duration 1200 s']
    ]
  ],
  headings: [
    [
      'the value below',
      '# Checkout outage\n\n## Impact\n\n### Users affected\n\n1,204 users\n\n### Duration\n\nDown for 47 minutes.\n',
      [
        'users from sentence 5:5-5:19 Users affected: 7:1-7:12 1,204 users = count 1204 users (users)',
        'duration from sentence 9:5-9:13 Duration: 11:10-11:20 47 minutes = duration 2820 s'
      ]
    ]
  ],
  announcements: [
    [
      'a bare number below a heading',
      '# Checkout outage\n\n## Impact\n\n### Users affected\n\n~1,204, by the access logs of 3 hosts.\n',
      [
        'users from sentence 5:5-5:19 Users affected: 7:2-7:7 1,204 = number 1204 ~[7:1-7:2 ~]',
        'other from sentence 5:5-5:19 Users affected: 7:31-7:38 3 hosts = count 3 hosts (other)'
      ]
    ],
    [
      'a length of time below a label',
      '# Checkout outage\n\n**Duration:**\n\n- a painful 47 minutes\n- 5 minutes after the deploy\n',
      ['duration from sentence 3:3-3:11 Duration: 5:13-5:23 47 minutes = duration 2820 s']
    ],
    [
      'none and why',
      '# Checkout outage\n\n## Impact\n\n- Users affected: none, since it was closed\n- Data loss: no (writes were refused)\n',
      [
        'users from label 5:3-5:17 Users affected: none: 5:19-5:44 none, since it was closed',
        'data from label 6:3-6:12 Data loss: none: 6:14-6:38 no (writes were refused)'
      ]
    ],
    [
      'labels of what was done',
      '# Checkout outage\n\n## Resolution\n\nRestarted sessions: 14\n',
      []
    ]
  ],
  harm: [
    [
      'what could not be done',
      '# Postmortem: outage of 3 March\n\n## Summary\n\nNo tickets could be printed for 40 minutes.\n',
      ['duration from sentence: 5:33-5:43 40 minutes = duration 2400 s']
    ],
    [
      'how long until it was fixed',
      '# Postmortem: outage of 3 March\n\n## Summary\n\nEverything was fixed in about 40 minutes.\n',
      ['duration from sentence: 5:31-5:41 40 minutes = duration 2400 s ~[5:25-5:30 about]']
    ],
    [
      'things of any name',
      '# Postmortem: outage of 3 March\n\n## Summary\n\n216 vouchers were redeemed twice. 40 deploys caused the outage.\n',
      ['other from sentence: 5:1-5:13 216 vouchers = count 216 vouchers (other)']
    ],
    [
      'what failed before its noun',
      '# Postmortem: outage of 3 March\n\n## Summary\n\nThere were 12 failed orders.\n',
      ['requests from sentence: 5:12-5:28 12 failed orders = count 12 orders (requests)']
    ],
    [
      'a count that caused it',
      '# Postmortem: search was slow due to 900k messages in a queue\n\n## Timeline\n\n- 14:05 Alert\n',
      []
    ],
    [
      'those who were to repair it, who did not see it',
      '# Checkout outage\n\n## Impact\n\nThe team did not notice.\n',
      []
    ],
    [
      'those who repaired it',
      '# Postmortem: outage of 3 March\n\n## Summary\n\nIt took long since only one person on-call had access, and all was down.\n',
      []
    ],
    [
      'most were spared, which says nothing of the others',
      '# Postmortem: outage of 3 March\n\n## Summary\n\nMost players were not affected.\n',
      []
    ],
    [
      'a degree of how long it was, where a number says so',
      '# Postmortem: outage of 3 March\n\n## Summary\n\nSearch was down for 40 minutes. The extended outage had severe delays.\n',
      [
        'duration from sentence: 5:21-5:31 40 minutes = duration 2400 s',
        'duration from sentence: vague: 5:37-5:45 extended',
        '- 5:57-5:63 severe = degree'
      ]
    ],
    [
      'bills and sales',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nBills of customers increased.\n',
      ['revenue from sentence: no figure']
    ]
  ],
  places: [
    [
      'the summary',
      '# Checkout outage\n\n## Summary\n\nCheckout was down for 47 minutes and 1,204 customers could not pay.\n',
      [
        'duration from sentence: 5:23-5:33 47 minutes = duration 2820 s',
        'users from sentence: 5:38-5:53 1,204 customers = count 1204 customers (users)'
      ]
    ],
    [
      'the lead',
      '# Checkout outage\n\nCheckout was unavailable for 47 minutes.\n\n## Timeline\n\n- 14:05 Alert\n',
      ['duration from sentence: 3:30-3:40 47 minutes = duration 2820 s']
    ],
    [
      'the title',
      '# Checkout down for 47 minutes\n\n## Timeline\n\n- 14:05 Alert\n',
      ['duration from sentence: 1:21-1:31 47 minutes = duration 2820 s']
    ],
    [
      'front matter',
      '---\nduration: 47 minutes\n---\n\n# Checkout outage\n\n## Root cause\n\nA full disk.\n',
      ['duration from field 2:1-2:9 duration: 2:11-2:21 47 minutes = duration 2820 s']
    ],
    [
      'metadata',
      '# Checkout outage\n\n**Duration:** 47 minutes\n**Severity:** 2\n\n## Root cause\n\nA full disk.\n',
      ['duration from label 3:3-3:11 Duration: 3:15-3:25 47 minutes = duration 2820 s']
    ],
    [
      'not the timeline',
      '# Checkout outage\n\n## Timeline\n\n- 14:05 300 users saw errors for 5 minutes\n',
      []
    ],
    [
      'not the action items',
      '# Checkout outage\n\n## Action items\n\n- Serve some users from a cache for 5 minutes\n',
      []
    ],
    ['not code', '# Checkout outage\n\n## Impact\n\nThe limit `300 users` was hit.\n', []]
  ],
  sentences: [
    [
      'users, requests, money, data',
      '# Checkout outage\n\n## Impact\n\n1,204 customers could not pay. 41,200 requests failed. We refunded €18,400. 17 rows were lost.\n',
      [
        'users from sentence: 5:1-5:16 1,204 customers = count 1204 customers (users)',
        'requests from sentence: 5:32-5:47 41,200 requests = count 41200 requests (requests)',
        'revenue from sentence: 5:68-5:75 €18,400 = money 18400 EUR',
        'data from sentence: 5:77-5:84 17 rows = count 17 rows (data)'
      ]
    ],
    [
      'half of a minute is a length',
      '# Checkout outage\n\n## Impact\n\nSearch was down for 30 seconds.\n',
      ['duration from sentence: 5:21-5:31 30 seconds = duration 30 s']
    ],
    [
      'a time that something else took',
      '# Checkout outage\n\n## Impact\n\nWe rolled back after 20 minutes. The cache has a TTL of 300 seconds. It took us 35 minutes to find the cause.\n',
      [
        'other from sentence: 5:22-5:32 20 minutes = duration 1200 s',
        'other from sentence: 5:57-5:68 300 seconds = duration 300 s',
        'other from sentence: 5:81-5:91 35 minutes = duration 2100 s'
      ]
    ],
    [
      'a window',
      '# Checkout outage\n\n## Impact\n\nCheckout was down from 14:03 to 14:45 UTC.\n',
      ['duration from sentence: 5:19-5:42 from 14:03 to 14:45 UTC = window 2520 s']
    ],
    [
      'approximate',
      '# Checkout outage\n\n## Impact\n\nAbout 1,200 users saw errors for up to two hours.\n',
      [
        'users from sentence: 5:7-5:18 1,200 users = count 1200 users (users) ~[5:1-5:6 About]',
        'duration from sentence: 5:40-5:49 two hours = duration 7200 s ~[5:34-5:39 up to]'
      ]
    ],
    [
      'a range',
      '# Checkout outage\n\n## Impact\n\nBetween 300 and 400 customers could not log in for 2-3 hours.\n',
      [
        'users from sentence: 5:9-5:30 300 and 400 customers = count 300-400 customers (users) ~[5:9-5:20 300 and 400]',
        'duration from sentence: 5:52-5:61 2-3 hours = duration 7200-10800 s ~[5:52-5:55 2-3]'
      ]
    ],
    [
      'a change is no range',
      '# Checkout outage\n\n## Impact\n\nWe scaled the deployment from 3 to 12 pods.\n',
      ['other from sentence: 5:36-5:43 12 pods = count 12 pods (other)']
    ],
    [
      'latency is of requests, and no outage',
      '# Checkout outage\n\n## Impact\n\np99 latency rose from 180 ms to 4.2 s.\n',
      [
        'requests from sentence: 5:23-5:29 180 ms = duration 0.18 s',
        'requests from sentence: 5:33-5:38 4.2 s = duration 4.2 s'
      ]
    ],
    [
      'bytes and time of data',
      '# Checkout outage\n\n## Impact\n\n15 GB of logs were lost. We lost 6 hours of metrics.\n',
      [
        'data from sentence: 5:1-5:6 15 GB = bytes 15 GB',
        'data from sentence: 5:34-5:41 6 hours = duration 21600 s'
      ]
    ],
    [
      'who was hit, without a number',
      '# Checkout outage\n\n## Impact\n\nUsers in Europe could not log in.\n',
      ['users from sentence: no figure']
    ],
    [
      'status codes',
      '# Checkout outage\n\n## Impact\n\nClients received 500 errors and HTTP 429.\n',
      ['users from sentence: no figure']
    ]
  ],
  'none and all': [
    [
      'nobody was hit',
      '# Checkout outage\n\n## Impact\n\nNo users were affected.\n',
      ['users from sentence: none: 5:1-5:23 No users were affected']
    ],
    [
      'nothing was lost',
      '# Checkout outage\n\n## Impact\n\nNo orders were lost. There was no data loss. No revenue was lost.\n',
      [
        'requests from sentence: none: 5:1-5:20 No orders were lost',
        'data from sentence: none: 5:32-5:44 no data loss',
        'revenue from sentence: none: 5:46-5:65 No revenue was lost'
      ]
    ],
    [
      'data of customers is data',
      '# Checkout outage\n\n## Impact\n\nNo customer data was exposed.\n',
      ['data from sentence: none: 5:1-5:29 No customer data was exposed']
    ],
    [
      'no impact on somebody',
      '# Checkout outage\n\n## Impact\n\nThere was no impact on external users.\n',
      ['users from sentence: none: 5:11-5:38 no impact on external users']
    ],
    [
      'not affected',
      '# Checkout outage\n\n## Impact\n\nCustomer data was not affected.\n',
      ['data from sentence: none: 5:1-5:31 Customer data was not affected']
    ],
    [
      'a part that was not affected',
      '# Checkout outage\n\n## Impact\n\nUsers in Europe were not affected.\n',
      []
    ],
    [
      'without',
      '# Checkout outage\n\n## Impact\n\nWe failed over without data loss.\n',
      ['data from sentence: none: 5:16-5:33 without data loss']
    ],
    [
      'no service level was missed',
      '# Checkout outage\n\n## Impact\n\nNo SLA breach.\n',
      ['sla from sentence: none: 5:1-5:14 No SLA breach']
    ],
    [
      'all were hit',
      '# Checkout outage\n\n## Impact\n\nAll requests failed.\n',
      ['requests from sentence: all: 5:1-5:13 All requests']
    ],
    [
      'nothing could be done',
      '# Checkout outage\n\n## Impact\n\nNo deployments were possible for 6 hours.\n',
      [
        'duration from sentence: 5:34-5:41 6 hours = duration 21600 s',
        'requests from sentence: all: 5:1-5:29 No deployments were possible'
      ]
    ],
    ['no errors is no denial', '# Checkout outage\n\n## Impact\n\nNo errors were reported.\n', []]
  ],
  unknown: [
    [
      'bare',
      '# Checkout outage\n\n## Impact\n\nUsers affected: unknown\n',
      ['users from label 5:1-5:15 Users affected: unknown: 5:17-5:24 unknown']
    ],
    [
      'with a reason',
      '# Checkout outage\n\n## Impact\n\nUsers affected: unknown, because logins are not counted\n',
      ['users from label 5:1-5:15 Users affected: unknown with a reason: 5:17-5:24 unknown']
    ],
    [
      'with a reason that is too short',
      '# Checkout outage\n\n## Impact\n\nUsers affected: unknown (sorry)\n',
      ['users from label 5:1-5:15 Users affected: unknown: 5:17-5:32 unknown (sorry)']
    ],
    [
      'still to be filled in',
      '# Checkout outage\n\n## Impact\n\nUsers affected: TBD\n',
      ['users from label 5:1-5:15 Users affected: unknown: 5:17-5:20 TBD']
    ],
    [
      'not applicable, with a reason',
      '# Checkout outage\n\n## Impact\n\nRevenue lost: N/A (the service is free)\n',
      ['revenue from label 5:1-5:13 Revenue lost: unknown with a reason: 5:15-5:18 N/A']
    ],
    [
      'none known',
      '# Checkout outage\n\n## Impact\n\nData loss: none known\n',
      ['data from label 5:1-5:10 Data loss: unknown: 5:12-5:22 none known']
    ],
    [
      'an outage of something that is not available',
      '# Checkout outage\n\n## Impact\n\nGrafana was not available for 5 minutes.\n',
      ['duration from sentence: 5:31-5:40 5 minutes = duration 300 s']
    ]
  ],
  vague: [
    [
      'an amount',
      '# Checkout outage\n\n## Impact\n\nSome customers could not pay.\n',
      [
        'users from sentence: vague: 5:1-5:15 Some customers',
        '- 5:1-5:15 Some customers = amount users'
      ]
    ],
    [
      'an amount with a size',
      '# Checkout outage\n\n## Impact\n\nA small number of requests failed.\n',
      [
        'requests from sentence: vague: 5:1-5:27 A small number of requests',
        '- 5:1-5:27 A small number of requests = amount requests'
      ]
    ],
    [
      'an order',
      '# Checkout outage\n\n## Impact\n\nHundreds of orders were delayed.\n',
      [
        'requests from sentence: vague: 5:1-5:19 Hundreds of orders',
        '- 5:1-5:19 Hundreds of orders = amount requests'
      ]
    ],
    [
      'a share',
      '# Checkout outage\n\n## Impact\n\nAbout half of the traffic was dropped.\n',
      [
        'requests from sentence: vague: 5:1-5:26 About half of the traffic',
        '- 5:1-5:26 About half of the traffic = amount requests'
      ]
    ],
    [
      'a length of time',
      '# Checkout outage\n\n## Impact\n\nSearch was down for several hours.\n',
      [
        'duration from sentence: vague: 5:21-5:34 several hours',
        '- 5:21-5:34 several hours = time duration'
      ]
    ],
    [
      'a delay',
      '# Checkout outage\n\n## Impact\n\nEmails were delayed by several hours.\n',
      [
        'requests from sentence: no figure',
        'duration from sentence: vague: 5:24-5:37 several hours',
        '- 5:24-5:37 several hours = time duration'
      ]
    ],
    [
      'a while',
      '# Checkout outage\n\n## Impact\n\nSearch was down for a short period of time.\n',
      [
        'duration from sentence: vague: 5:21-5:43 a short period of time',
        '- 5:21-5:43 a short period of time = time duration'
      ]
    ],
    [
      'a degree',
      '# Checkout outage\n\n## Impact\n\nWe saw an elevated error rate.\n',
      [
        'requests from sentence: vague: 5:11-5:19 elevated',
        '- 5:11-5:19 elevated = degree requests'
      ]
    ],
    [
      'a degree of the impact',
      '# Checkout outage\n\n## Impact\n\nThe impact on customers was minimal.\n',
      ['users from sentence: no figure', '- 5:29-5:36 minimal = degree']
    ],
    [
      'an adverb',
      '# Checkout outage\n\n## Impact\n\nSearch was briefly unavailable.\n',
      ['- 5:12-5:19 briefly = degree duration']
    ],
    [
      'a multiple',
      '# Checkout outage\n\n## Impact\n\nError volume was 10x the baseline.\n',
      ['- 5:18-5:21 10x = degree']
    ],
    [
      'everybody',
      '# Checkout outage\n\n## Impact\n\nEveryone was logged out.\n',
      [
        'users from sentence: all: 5:1-5:9 Everyone',
        'users from sentence: vague: 5:1-5:9 Everyone',
        '- 5:1-5:9 Everyone = everybody users'
      ]
    ],
    [
      'all data',
      '# Checkout outage\n\n## Impact\n\nAll metrics were lost.\n',
      [
        'data from sentence: all: 5:1-5:12 All metrics',
        'data from sentence: vague: 5:1-5:12 All metrics',
        '- 5:1-5:12 All metrics = everybody data'
      ]
    ],
    [
      'a service level',
      '# Checkout outage\n\n## Impact\n\nThe SLO was breached.\n',
      [
        'sla from sentence: vague: 5:5-5:21 SLO was breached',
        '- 5:5-5:21 SLO was breached = degree sla'
      ]
    ],
    [
      'a word as the value',
      '# Checkout outage\n\n## Impact\n\nRevenue impact: minimal\n',
      [
        'revenue from label 5:1-5:15 Revenue impact: vague: 5:17-5:24 minimal',
        '- 5:17-5:24 minimal = degree revenue'
      ]
    ],
    [
      'in the root cause',
      '# Checkout outage\n\n## Root cause\n\nA bad index made many users see errors.\n',
      ['- 5:18-5:28 many users = amount users']
    ]
  ],
  'vague words with a figure for the same thing': [
    [
      'a number behind',
      '# Checkout outage\n\n## Impact\n\nSome users (1,204) saw errors.\n',
      ['users from sentence: 5:13-5:18 1,204 = number 1204']
    ],
    [
      'a number before',
      '# Checkout outage\n\n## Impact\n\n1,204 users, most users in Europe, saw errors.\n',
      ['users from sentence: 5:1-5:12 1,204 users = count 1204 users (users)']
    ],
    [
      'a percentage',
      '# Checkout outage\n\n## Impact\n\nMany requests (12 %) failed.\n',
      ['requests from sentence: 5:16-5:20 12 % = percent 12 %']
    ],
    [
      'a length of time',
      '# Checkout outage\n\n## Impact\n\nSearch was down for a few minutes (14:03-14:07 UTC).\n',
      ['duration from sentence: 5:36-5:51 14:03-14:07 UTC = window 240 s']
    ],
    [
      'a degree with a percentage',
      '# Checkout outage\n\n## Impact\n\nWe saw an elevated error rate of 12 %.\n',
      ['requests from sentence: 5:34-5:38 12 % = percent 12 %']
    ],
    [
      'everybody with a number',
      '# Checkout outage\n\n## Impact\n\nAll users were logged out (24,310 accounts).\n',
      [
        'users from sentence: 5:28-5:43 24,310 accounts = count 24310 accounts (users)',
        'users from sentence: all: 5:1-5:10 All users'
      ]
    ],
    [
      'an order stays vague',
      '# Checkout outage\n\n## Impact\n\n300 customers and thousands of visitors saw errors.\n',
      [
        'users from sentence: 5:1-5:14 300 customers = count 300 customers (users)',
        'users from sentence: vague: 5:19-5:40 thousands of visitors',
        '- 5:19-5:40 thousands of visitors = amount users'
      ]
    ],
    [
      'a number of something else',
      '# Checkout outage\n\n## Impact\n\nSome users saw errors on 3 hosts.\n',
      [
        'other from sentence: 5:26-5:33 3 hosts = count 3 hosts (other)',
        'users from sentence: vague: 5:1-5:11 Some users',
        '- 5:1-5:11 Some users = amount users'
      ]
    ]
  ],
  'honest narrative': [
    [
      'who did what',
      '# Checkout outage\n\n## Impact\n\nCustomers had to enter their card again. The page was blank.\n',
      ['users from sentence: no figure']
    ],
    [
      'somebody who was not hit',
      '# Checkout outage\n\n## Impact\n\nMost users did not notice. Several teams joined the call.\n',
      []
    ],
    [
      'limited to something',
      '# Checkout outage\n\n## Impact\n\nThe impact was limited to the EU region.\n',
      []
    ],
    [
      'something that could happen',
      '# Checkout outage\n\n## Impact\n\nA new limit has a huge potential impact.\n',
      []
    ],
    ['too many', '# Checkout outage\n\n## Impact\n\nThe pool opened too many connections.\n', []],
    ['as many', '# Checkout outage\n\n## Impact\n\nWe restarted as many hosts as we could.\n', []],
    ['code', '# Checkout outage\n\n## Impact\n\nThe function returns `some users`.\n', []]
  ],
  'any domain': [
    [
      'what is lost',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nThe data set lost 13,986 sequences.\n',
      ['data from sentence: 5:19-5:35 13,986 sequences = count 13986 sequences (data)']
    ],
    [
      'what is counted',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nTwenty-two trams stood still.\n',
      ['other from sentence: 5:1-5:17 Twenty-two trams = count 22 trams (other)']
    ],
    [
      'the value of a label',
      '# Postmortem: outage of 3 March\n\n## Impact\n\n- **Total number of certificates:** 412\n',
      ['other from sentence: 5:37-5:40 412 = number 412']
    ],
    [
      'a window in the summary, without a word for harm',
      '# Postmortem: outage of 3 March\n\n## Summary\n\nBetween 09:12 and 09:58 UTC the gates stayed where they were.\n',
      ['duration from sentence: 5:1-5:28 Between 09:12 and 09:58 UTC = window 2760 s']
    ],
    [
      'the rest of a disk',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nThe disk was at 1% free.\n',
      []
    ]
  ],
  'nobody and nothing': [
    [
      'nobody',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nNobody was affected.\n',
      ['users from sentence: none: 5:1-5:20 Nobody was affected']
    ],
    [
      'no impact',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nThere was no adverse impact.\n',
      ['other from sentence: none: 5:11-5:28 no adverse impact']
    ],
    [
      'no impact on somebody, before the word',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nThere was no customer impact.\n',
      ['users from sentence: none: 5:11-5:29 no customer impact']
    ],
    [
      'a word that JavaScript knows',
      '# Checkout outage\n\n## Impact\n\nThe constructor failed, users could not log in.\n',
      ['users from sentence: no figure']
    ],
    [
      'a thing that is not known',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nNo private keys were exposed.\n',
      ['data from sentence: none: 5:1-5:29 No private keys were exposed']
    ],
    [
      'a verb that denies',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nThis did not affect any customers.\n',
      ['users from sentence: none: 5:6-5:34 did not affect any customers']
    ],
    ['nobody noticed', '# Postmortem: outage of 3 March\n\n## Impact\n\nNobody noticed.\n', []],
    [
      'those who were affected are not all',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nAll affected guests were let in.\n',
      ['users from sentence: no figure']
    ]
  ],
  'vague forms': [
    [
      'a crowd with any adjective',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nA whole bunch of cafés could not take cards.\n',
      [
        'users from sentence: vague: 5:1-5:23 A whole bunch of cafés',
        '- 5:1-5:23 A whole bunch of cafés = amount users'
      ]
    ],
    [
      'a total number',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nA total number of visitors was lost.\n',
      ['users from sentence: no figure']
    ],
    [
      'a status code before the noun',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nClients saw a number of 400 Bad Request errors.\n',
      [
        'users from sentence: no figure',
        'requests from sentence: vague: 5:13-5:47 a number of 400 Bad Request errors',
        '- 5:13-5:47 a number of 400 Bad Request errors = amount requests'
      ]
    ],
    [
      'alone',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nCafés lost their connection: some, mostly in Graz, closed.\n',
      ['users from sentence: no figure', '- 5:30-5:34 some = amount']
    ],
    [
      'a thing of any domain',
      '# Postmortem: outage of 3 March\n\n## Summary\n\nThe outage led to many retakes.\n',
      ['- 5:19-5:31 many retakes = amount']
    ],
    [
      'many things that were not hit',
      '# Postmortem: outage of 3 March\n\n## Summary\n\nThe outage began in Graz, which has many trams.\n',
      []
    ],
    [
      'hours alone',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nThe scanner was down for hours.\n',
      [
        'duration from sentence: vague: 5:22-5:31 for hours',
        '- 5:22-5:31 for hours = time duration'
      ]
    ],
    [
      'a time that is none',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nThe job failed at a time that did not exist.\n',
      ['requests from sentence: no figure']
    ],
    [
      'an extended outage with its days',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nExtended outage between 2026-03-11 and 2026-03-14.\n',
      []
    ],
    [
      'a period that is blacked out',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nHeating was off for a period of [REDACTED] hours.\n',
      []
    ],
    [
      'some of a mass',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nGrowers had some downtime.\n',
      ['users from sentence: no figure', '- 5:13-5:26 some downtime = amount']
    ],
    [
      'an adverb beside a change',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nLookups were significantly slower.\n',
      ['- 5:14-5:34 significantly slower = degree']
    ]
  ],
  'what did not happen, and who repaired it': [
    [
      'what could be',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nAn attacker could read cards for a short time.\n',
      []
    ],
    [
      'what would be',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nMany users would be put off.\n',
      []
    ],
    [
      'what could not be',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nMany users could not pay.\n',
      ['users from sentence: vague: 5:1-5:11 Many users', '- 5:1-5:11 Many users = amount users']
    ],
    [
      'an error that could repeat',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nSome users saw errors that could repeat.\n',
      ['users from sentence: vague: 5:1-5:11 Some users', '- 5:1-5:11 Some users = amount users']
    ],
    [
      'time of responders',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nWe spent a few hours on the cause.\n',
      []
    ],
    [
      'harm to those who write',
      '# Postmortem: outage of 3 March\n\n## Impact\n\nWe were down for several hours.\n',
      [
        'duration from sentence: vague: 5:18-5:31 several hours',
        '- 5:18-5:31 several hours = time duration'
      ]
    ]
  ],
  asides: [
    [
      'harm right beside',
      '# Postmortem: outage of 3 March\n\n## Root cause\n\nThe bug locked out a small number of tenants.\n',
      ['- 5:20-5:45 a small number of tenants = amount users']
    ],
    [
      'something else',
      '# Postmortem: outage of 3 March\n\n## Root cause\n\nThe pool has many connections, and errors of some of them are not logged.\n',
      []
    ],
    [
      'another heading',
      '# Postmortem: outage of 3 March\n\n## How the exporter works\n\nWe use several hundred queues. Some customers could not log in.\n',
      ['users from sentence: no figure', '- 5:32-5:46 Some customers = amount users']
    ],
    [
      'a figure below another heading',
      '# Postmortem: outage of 3 March\n\n## How the exporter works\n\n800 customers could not log in.\n',
      ['users from sentence: 5:1-5:14 800 customers = count 800 customers (users)']
    ],
    [
      'figures of something else',
      '# Postmortem: outage of 3 March\n\n## How the exporter works\n\nThe exporter serves 800 customers.\n',
      []
    ]
  ],
  'a size and a time': [
    [
      'a short time',
      '# Postmortem: outage of 3 March\n\n## Summary\n\n4,100 customers could not pay for a short time.\n',
      [
        'users from sentence: 5:1-5:16 4,100 customers = count 4100 customers (users)',
        'duration from sentence: vague: 5:35-5:47 a short time',
        '- 5:35-5:47 a short time = time duration'
      ]
    ]
  ],
  positions: [
    [
      'markup in a number',
      '# Checkout outage\n\n## Impact\n\n**1,2**04 users could not pay.\n',
      ['users from sentence: 5:3-5:16 1,204 users = count 1204 users (users)']
    ],
    [
      'a character reference',
      '# Checkout outage\n\n## Impact\n\nCaf&eacute; &amp; bar: 1,204 users were affected.\n',
      ['users from sentence: 5:24-5:35 1,204 users = count 1204 users (users)']
    ],
    [
      'CRLF',
      '# Checkout outage\r\n\r\n## Impact\r\n\r\nCheckout was down.\r\n\r\nIt hit **1,204** users.\r\n',
      ['users from sentence: 7:10-7:23 1,204 users = count 1204 users (users)']
    ],
    [
      'a list in a list',
      '# Checkout outage\n\n## Impact\n\n- Web\n  - 1,204 users could\n    not pay\n',
      ['users from sentence: 6:5-6:16 1,204 users = count 1204 users (users)']
    ],
    [
      'a label with markup',
      '# Checkout outage\n\n## Impact\n\n- **Users _affected_:** about **1,204**\n',
      ['users from label 5:5-5:20 Users affected: 5:33-5:38 1,204 = number 1204 ~[5:25-5:30 about]']
    ],
    [
      'an escape',
      '# Checkout outage\n\n## Impact\n\n\\* Some users\\* saw errors.\n',
      ['users from sentence: vague: 5:4-5:14 Some users', '- 5:4-5:14 Some users = amount users']
    ],
    [
      'two lines',
      '# Checkout outage\n\n## Impact\n\nCheckout was down for 47\nminutes.\n',
      ['duration from sentence: 5:23-6:8 47\nminutes = duration 2820 s']
    ]
  ],
  shares: [
    [
      'a part of a whole',
      '# Checkout outage\n\n## Impact\n\n8,400 of 70,000 users (12 %) saw errors.\n',
      [
        'users from sentence: 5:1-5:6 8,400 = count 8400 users (users) of 70000',
        'users from sentence: 5:24-5:28 12 % = percent 12 %',
        '5:1-5:6 8,400 of 5:10-5:16 70,000 is 5:24-5:28 12 %'
      ]
    ],
    [
      'a percentage with its numbers',
      '# Checkout outage\n\n## Impact\n\n12 % of users (8,400 of 70,000) saw errors.\n',
      [
        'users from sentence: 5:1-5:5 12 % = percent 12 % (users)',
        'users from sentence: 5:16-5:21 8,400 = count 8400 of 70000',
        '5:16-5:21 8,400 of 5:25-5:31 70,000 is 5:1-5:5 12 %'
      ]
    ],
    [
      'a number with its percentage',
      '# Checkout outage\n\n## Impact\n\nRequests failed: 38,112 (2.4 % of 1,588,000)\n',
      [
        'requests from label 5:1-5:16 Requests failed: 5:18-5:24 38,112 = number 38112',
        'requests from label 5:1-5:16 Requests failed: 5:26-5:31 2.4 % = percent 2.4 % of 1588000',
        '5:18-5:24 38,112 of 5:35-5:44 1,588,000 is 5:26-5:31 2.4 %'
      ]
    ],
    [
      'figures that are not exact',
      '# Checkout outage\n\n## Impact\n\nAbout 8,400 of 70,000 users (12 %) saw errors.\n',
      [
        'users from sentence: 5:7-5:12 8,400 = count 8400 users (users) of 70000 ~[5:1-5:6 About]',
        'users from sentence: 5:30-5:34 12 % = percent 12 %'
      ]
    ],
    [
      'another percentage',
      '# Checkout outage\n\n## Impact\n\n8,400 of 70,000 users saw errors. Revenue fell by 12 %.\n',
      [
        'users from sentence: 5:1-5:6 8,400 = count 8400 users (users) of 70000',
        'revenue from sentence: 5:51-5:55 12 % = percent 12 %'
      ]
    ]
  ],
  'service levels': [
    [
      'availability and its objective',
      '# Checkout outage\n\n## Impact\n\nAvailability for March: 99.87 % (SLO 99.9 %)\n',
      [
        'sla from label 5:1-5:23 Availability for March: 5:25-5:32 99.87 % = percent 99.87 %',
        'sla from label 5:1-5:23 Availability for March: 5:38-5:44 99.9 % = percent 99.9 %',
        'objective: 5:38-5:44 99.9 % = 99.9',
        'window: 5:1-5:23 Availability for March = 2678400',
        'availability: 5:25-5:32 99.87 % = 99.87'
      ]
    ],
    [
      'promised and reached',
      '# Checkout outage\n\n## Impact\n\nSLA: 99.9 % promised, 99.82 % reached\n',
      [
        'sla from label 5:1-5:4 SLA: 5:6-5:12 99.9 % = percent 99.9 %',
        'sla from label 5:1-5:4 SLA: 5:23-5:30 99.82 % = percent 99.82 %',
        'objective: 5:6-5:12 99.9 % = 99.9',
        'availability: 5:23-5:30 99.82 % = 99.82'
      ]
    ],
    [
      'a budget that was used',
      '# Checkout outage\n\n## Impact\n\nWe burned 60 % of our 30-day error budget.\n',
      [
        'sla from sentence: 5:11-5:15 60 % = percent 60 % (other)',
        'other from sentence: 5:23-5:29 30-day = duration 2592000 s',
        'window: 5:23-5:29 30-day = 2592000',
        'consumed: 5:11-5:15 60 % = 60'
      ]
    ],
    [
      'downtime of a budget',
      '# Checkout outage\n\n## Impact\n\nError budget consumed: 21 min 36 s of 43 min 12 s (50 %)\n',
      [
        'sla from label 5:1-5:22 Error budget consumed: 5:24-5:35 21 min 36 s = duration 1296 s',
        'sla from label 5:1-5:22 Error budget consumed: 5:39-5:50 43 min 12 s = duration 2592 s',
        'sla from label 5:1-5:22 Error budget consumed: 5:52-5:56 50 % = percent 50 %',
        'budget: 5:39-5:50 43 min 12 s = 2592',
        'spent: 5:24-5:35 21 min 36 s = 1296',
        'consumed: 5:52-5:56 50 % = 50'
      ]
    ],
    [
      'a budget that an objective allows, in weeks',
      '# Checkout outage\n\n## Impact\n\nThe objective is 99.9 % over 4 weeks; this allows 40 minutes.\n',
      [
        'other from sentence: 5:18-5:24 99.9 % = percent 99.9 %',
        'other from sentence: 5:30-5:37 4 weeks = duration 2419200 s ~[5:25-5:29 over]',
        'other from sentence: 5:51-5:61 40 minutes = duration 2400 s',
        'objective: 5:18-5:24 99.9 % = 99.9',
        'window: 5:30-5:37 4 weeks = 2419200',
        'budget: 5:51-5:61 40 minutes = 2400'
      ]
    ],
    [
      'an objective',
      '# Checkout outage\n\n## Impact\n\nOur 99.9 % SLO was missed.\n',
      ['sla from sentence: 5:5-5:11 99.9 % = percent 99.9 %', 'objective: 5:5-5:11 99.9 % = 99.9']
    ],
    [
      'a percentage of something else',
      '# Checkout outage\n\n## Impact\n\n99.9 % of requests failed.\n',
      ['requests from sentence: 5:1-5:7 99.9 % = percent 99.9 % (requests)']
    ],
    [
      'usage of a disk',
      '# Checkout outage\n\n## Impact\n\nDisk usage reached 95 %.\n',
      ['other from sentence: 5:20-5:24 95 % = percent 95 %']
    ],
    [
      'a share of those named before',
      '# Checkout outage\n\n## Impact\n\n2,216 calls, 61 % of them not answered.\n',
      [
        'requests from sentence: 5:1-5:12 2,216 calls = count 2216 calls (requests)',
        'requests from sentence: 5:14-5:18 61 % = percent 61 % (other)'
      ]
    ],
    [
      'a share of what a label names',
      '# Checkout outage\n\n## Impact\n\nPacket loss, maximum: 34 %\n',
      ['other from sentence: 5:23-5:27 34 % = percent 34 % (other)']
    ],
    [
      'a threshold',
      '# Checkout outage\n\n## Impact\n\nThe alert fires when 95 % of memory is used.\n',
      ['other from sentence: 5:22-5:26 95 % = percent 95 % (other)']
    ]
  ]
}

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases)('%s', (_, text, expected) => {
    const {impact} = read(text, {locale: 'en'})
    const vague = shownVague(impact).map((words) => `- ${words}`)
    expect([...shownFacts(impact), ...vague, ...shownClaims(impact)]).toEqual(expected)
  })
})
