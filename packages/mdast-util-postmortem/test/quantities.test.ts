import {describe, expect, it} from 'vitest'
import {shownQuantities} from './show-impact.ts'

/**
 * Texts with what is read in them: the words of each quantity, its kind, value, and unit, what is
 * counted, what it is a part of, what its last digit is worth, what makes it approximate.
 */
const groups: Record<string, Array<[text: string, ...quantities: Array<string>]>> = {
  'whole numbers': [
    ['1240 users', '[1240 users] count 1240 users (users) ±1'],
    ['1,240 users were hit', '[1,240 users] count 1240 users (users) ±1'],
    ['1 240 users', '[1 240 users] count 1240 users (users) ±1'],
    ['1 240 users', '[1 240 users] count 1240 users (users) ±1'],
    ['1 240 300 requests', '[1 240 300 requests] count 1240300 requests (requests) ±1'],
    ['12,345,678 requests failed', '[12,345,678 requests] count 12345678 requests (requests) ±1'],
    ['12k users', '[12k users] count 12000 users (users) ±1000'],
    ['12K requests', '[12K requests] count 12000 requests (requests) ±1000'],
    ['12 k users', '[12 k users] count 12000 users (users) ±1000'],
    ['1.2M requests', '[1.2M requests] count 1200000 requests (requests) ±100000'],
    ['1.2 million requests', '[1.2 million requests] count 1200000 requests (requests) ±100000'],
    ['3 billion messages', '[3 billion messages] count 3000000000 messages (requests) ±1000000000'],
    ['2bn events', '[2bn events] count 2000000000 events (other) ±1000000000'],
    ['1.5 thousand orders', '[1.5 thousand orders] count 1500 orders (requests) ±100'],
    ['4 hundred customers', '[4 hundred customers] count 400 customers (users) ±100'],
    ['three customers', '[three customers] count 3 customers (users) ±1'],
    ['twenty-one customers', '[twenty-one customers] count 21 customers (users) ±1'],
    ['a single account', '[a single account] count 1 account (users) ±1'],
    ['a dozen hosts', '[a dozen hosts] count 12 hosts (other) ±1'],
    ['half a dozen sites', '[half a dozen sites] count 6 sites (other) ±1'],
    ['two dozen hosts', '[two dozen hosts] count 24 hosts (other) ±1'],
    ['half a million accounts', '[half a million accounts] count 500000 accounts (users) ±1000000'],
    [
      'two hundred and fifty customers',
      '[two hundred and fifty customers] count 250 customers (users) ±1'
    ],
    ['We cleared 4 orphaned mounts.', '[4 orphaned mounts] count 4 mounts (other) ±1'],
    ['one upload fails', '[one] number 1 ±1'],
    ['a score of 0.81 vs 0.9', '[0.81] number 0.81 ±0.01', '[0.9] number 0.9 ±0.1'],
    ['a hundred users', '[a hundred users] count 100 users (users) ±100'],
    ['Three million accounts', '[Three million accounts] count 3000000 accounts (users) ±1000000'],
    ['one user', '[one user] count 1 user (users) ±1'],
    ['0 users', '[0 users] count 0 users (users) ±1'],
    ['zero requests', '[zero requests] count 0 requests (requests) ±1'],
    ['One in ten requests failed', '[One in ten] percent 10 % (requests requests) ±1'],
    ['1.240 users', '[1.240 users] count 1.24 users (users) ±0.001'],
    ['007 users', '[007 users] count 7 users (users) ±1'],
    ['2 teams', '[2 teams] count 2 teams (users) ±1'],
    ['Both teams'],
    [
      '1, 2 and 3 users',
      '[1] number 1 ±1',
      '[2] number 2 ±1',
      '[3 users] count 3 users (users) ±1'
    ],
    ['1,2 users'],
    ['10,00 users'],
    ['8 of our customers', '[8 of our customers] count 8 customers (users) ±1'],
    ['8 of the 40 tenants', '[8] count 8 tenants (users) of 40 ±1'],
    ['3/40 tenants', '[3] count 3 tenants (users) of 40 ±1'],
    ['3 out of 40 tenants', '[3] count 3 tenants (users) of 40 ±1'],
    [
      '300 active paying enterprise customers',
      '[300 active paying enterprise customers] count 300 customers (users) ±1'
    ],
    ['17 rows', '[17 rows] count 17 rows (data) ±1'],
    ['17 corrupt rows in the orders table', '[17 corrupt rows] count 17 rows (data) ±1'],
    ['60 PRs', '[60 PRs] count 60 PRs (other) ±1'],
    ['46 non-production sites', '[46 non-production sites] count 46 sites (other) ±1'],
    ['412 build jobs', '[412 build jobs] count 412 build jobs (requests) ±1'],
    ['9 service accounts', '[9 service accounts] count 9 service accounts (users) ±1'],
    ['38 payment requests', '[38 payment requests] count 38 payment requests (requests) ±1'],
    ['2.4M Kafka messages', '[2.4M Kafka messages] count 2400000 messages (requests) ±100000']
  ],
  percentages: [
    ['25 % of users', '[25 %] percent 25 % (users users) ±1'],
    ['25% of all requests', '[25%] percent 25 % (requests requests) ±1'],
    ['25 percent of our customers', '[25 percent] percent 25 % (users customers) ±1'],
    ['25 per cent of traffic', '[25 per cent] percent 25 % (requests traffic) ±1'],
    ['99.95%', '[99.95%] percent 99.95 % ±0.01'],
    ['0.3 % of 1,588,000', '[0.3 %] percent 0.3 % of 1588000 ±0.1'],
    [
      '8,400 of 70,000 users (12 %)',
      '[8,400] count 8400 users (users) of 70000 ±1',
      '[12 %] percent 12 % ±1'
    ],
    [
      '12 % of users (8,400 of 70,000)',
      '[12 %] percent 12 % (users users) ±1',
      '[8,400] count 8400 of 70000 ±1'
    ],
    ['2.5 percentage points', '[2.5 percentage points] percent 2.5 % ±0.1'],
    ['5pp', '[5pp] percent 5 % ±1'],
    [
      'from 4% to 97% of requests',
      '[4%] percent 4 % ±1',
      '[97%] percent 97 % (requests requests) ±1'
    ],
    ['34-97 % of requests', '[34-97 %] percent 34-97 % (requests requests) ±1 ~[34-97]'],
    ['~34-97 % of requests', '[34-97 %] percent 34-97 % (requests requests) ±1 ~[~34-97]'],
    ['34-97 % or so', '[34-97 %] percent 34-97 % ±1 ~[34-97 % or so]'],
    ['~38% of requests', '[38%] percent 38 % (requests requests) ±1 ~[~]'],
    ['less than 1 % of users', '[1 %] percent 1 % (users users) ±1 ~[less than]'],
    ['<1% of users', '[1%] percent 1 % (users users) ±1 ~[<]'],
    ['100% of traffic', '[100%] percent 100 % (requests traffic) ±1'],
    ['a 5% error rate', '[5%] percent 5 % ±1'],
    ['1 in 5 requests', '[1 in 5] percent 20 % (requests requests) ±1'],
    ['2 out of 3 requests', '[2] count 2 requests (requests) of 3 ±1'],
    ['1 out of 1000 logins', '[1] count 1 logins (users) of 1000 ±1'],
    ['5/8 nodes', '[5] count 5 nodes (other) of 8 ±1'],
    ['fifty percent of requests', '[fifty percent] percent 50 % (requests requests) ±1'],
    ['one percent of users', '[one percent] percent 1 % (users users) ±1']
  ],
  money: [
    ['$12k', '[$12k] money 12000 USD ±1000'],
    ['$ 12,000', '[$ 12,000] money 12000 USD ±1'],
    ['US$ 3.4 bn', '[US$ 3.4 bn] money 3400000000 USD ±100000000'],
    ['$1.2m', '[$1.2m] money 1200000 USD ±100000'],
    ['$3.4M in refunds', '[$3.4M] money 3400000 USD ±100000'],
    ['$1.2 million', '[$1.2 million] money 1200000 USD ±100000'],
    ['€50,000', '[€50,000] money 50000 EUR ±1'],
    ['€ 50 000', '[€ 50 000] money 50000 EUR ±1'],
    ['50,000 €', '[50,000 €] money 50000 EUR ±1'],
    ['EUR 1.2M', '[EUR 1.2M] money 1200000 EUR ±100000'],
    ['1.2 million euros', '[1.2 million euros] money 1200000 EUR ±100000'],
    ['4,210 USD', '[4,210 USD] money 4210 USD ±1'],
    ['4210 dollars', '[4210 dollars] money 4210 USD ±1'],
    ['£0', '[£0] money 0 GBP ±1'],
    ['£12.50', '[£12.50] money 12.5 GBP ±0.01'],
    ['¥1,200,000 in refunds', '[¥1,200,000] money 1200000 JPY ±1'],
    ['CHF 900', '[CHF 900] money 900 CHF ±1'],
    ['~$50,000', '[$50,000] money 50000 USD ±1 ~[~]'],
    ['about 40k EUR', '[40k EUR] money 40000 EUR ±1000 ~[about]'],
    ['$5-10k', '[$5-10k] money 5000-10000 USD ±1000 ~[$5-10k]'],
    ['$5,000-$10,000', '[$5,000-$10,000] money 5000-10000 USD ±1 ~[$5,000-$10,000]'],
    ['5-10k EUR', '[5-10k EUR] money 5000-10000 EUR ±1000 ~[5-10k]'],
    ['$5k to $10k', '[$5k to $10k] money 5000-10000 USD ±1000 ~[$5k to $10k]'],
    ['250 pounds', '[250 pounds] money 250 GBP ±1'],
    ['ten thousand dollars', '[ten thousand dollars] money 10000 USD ±1000'],
    ['USD 45,000 of credits', '[USD 45,000] money 45000 USD ±1']
  ],
  durations: [
    ['47 minutes', '[47 minutes] duration 2820 s ±60'],
    ['47 min', '[47 min] duration 2820 s ±60'],
    ['1h 32m', '[1h 32m] duration 5520 s ±60'],
    ['1h32', '[1h32] duration 5520 s ±60'],
    ['1 hour and 32 minutes', '[1 hour and 32 minutes] duration 5520 s ±60'],
    ['an hour and a half', '[an hour and a half] duration 5400 s ±1800'],
    ['2.5 hours', '[2.5 hours] duration 9000 s ±360'],
    ['90s', '[90s] duration 90 s ±1'],
    ['8m', '[8m] duration 480 s ±60'],
    ['PT1H32M', '[PT1H32M] duration 5520 s ±60'],
    ['two days', '[two days] duration 172800 s ±86400'],
    ['3 weeks', '[3 weeks] duration 1814400 s ±604800'],
    ['180 ms', '[180 ms] duration 0.18 s ±0.001'],
    ['4.2 s', '[4.2 s] duration 4.2 s ±0.1'],
    ['45-minute outage', '[45-minute] duration 2700 s ±60'],
    ['a 45 minute outage', '[45 minute] duration 2700 s ±60'],
    ['2-3 hours', '[2-3 hours] duration 7200-10800 s ±3600 ~[2-3]'],
    ['2 to 3 hours', '[2 to 3 hours] duration 7200-10800 s ±3600 ~[2 to 3]'],
    ['two to three hours', '[two to three hours] duration 7200-10800 s ±3600 ~[two to three]'],
    ['30–40 seconds', '[30–40 seconds] duration 30-40 s ±1 ~[30–40]'],
    ['seventeen hours', '[seventeen hours] duration 61200 s ±3600'],
    ['45 to 90+ minutes', '[45 to 90+ minutes] duration 2700-5400 s ±60 ~[45 to 90]'],
    ['60000ms', '[60000ms] duration 60 s ±0.001'],
    ['~45 min', '[45 min] duration 2700 s ±60 ~[~]'],
    ['about two hours', '[two hours] duration 7200 s ±3600 ~[about]'],
    ['at least seven hours', '[seven hours] duration 25200 s ±3600 ~[at least]'],
    ['over 14 hours', '[14 hours] duration 50400 s ±3600 ~[over]'],
    ['10+ minutes', '[10+ minutes] duration 600 s ±60 ~[+]'],
    ['2 hours or so', '[2 hours] duration 7200 s ±3600 ~[or so]'],
    ['~ 5 minutes', '[5 minutes] duration 300 s ±60 ~[~]'],
    ['1.5hrs', '[1.5hrs] duration 5400 s ±360'],
    ['23 min 12 sec', '[23 min 12 sec] duration 1392 s ±1'],
    ['less than a minute', '[a minute] duration 60 s ±60 ~[less than]'],
    ['under 5 minutes', '[5 minutes] duration 300 s ±60 ~[under]'],
    ['5 minutes (approx.)', '[5 minutes] duration 300 s ±60 ~[(approx.)]'],
    ['every 5 minutes', '[5 minutes] duration 300 s ±60'],
    ['12 months'],
    ['2 years'],
    ['3 business days'],
    ['a minute or two', '[a minute] duration 60 s ±60 ~[or two]'],
    ['5 min 30 s of downtime', '[5 min 30 s] duration 330 s ±1'],
    ['16 hours, 12 minutes', '[16 hours, 12 minutes] duration 58320 s ±60']
  ],
  windows: [
    ['14:03-15:10 UTC', '[14:03-15:10 UTC] window 4020 s ±60'],
    ['14:03 – 15:10', '[14:03 – 15:10] window 4020 s ±60'],
    ['from 14:03 to 15:10', '[from 14:03 to 15:10] window 4020 s ±60'],
    ['between 14:03 UTC and 15:10 UTC', '[between 14:03 UTC and 15:10 UTC] window 4020 s ±60'],
    ['from 8:43 UTC until 14:07 UTC', '[from 8:43 UTC until 14:07 UTC] window 19440 s ±60'],
    ['23:50 to 00:20', '[23:50 to 00:20] window 1800 s ±60'],
    [
      '2026-03-10 14:03 to 2026-03-11 15:03',
      '[2026-03-10 14:03 to 2026-03-11 15:03] window 90000 s ±60'
    ],
    ['from about 14:03 to 15:10', '[about 14:03 to 15:10] window 4020 s ±60 ~[about]'],
    [
      'between 05:55 UTC on 22 Jan and 00:56 UTC on 23 Jan 2026',
      '[between 05:55 UTC on 22 Jan and 00:56 UTC on 23 Jan 2026] window 68460 s ±60'
    ],
    [
      'from 21:03 UTC on 01 Jun 2026 to 22:04 UTC on the 02 Jun 2026',
      '[from 21:03 UTC on 01 Jun 2026 to 22:04 UTC on the 02 Jun 2026] window 90060 s ±60'
    ],
    [
      'from 21:03 CST (UTC+8) on 14 Mar 2026 to 22:04 CST (UTC+8) on 14 Mar 2026',
      '[from 21:03 CST (UTC+8) on 14 Mar 2026 to 22:04 CST (UTC+8) on 14 Mar 2026] window 3660 s ±60'
    ],
    [
      'between 04:10 UTC on 30 Sep 2025, and 05:00 UTC on 1 Oct 2025',
      '[between 04:10 UTC on 30 Sep 2025, and 05:00 UTC on 1 Oct 2025] window 89400 s ±60'
    ],
    [
      'between as early as 09:00 UTC on 3 May 2025 and as late as 05:50 UTC on 4 May 2025',
      '[as early as 09:00 UTC on 3 May 2025 and as late as 05:50 UTC on 4 May 2025] window 75000 s ±60 ~[as early as]'
    ],
    ['from 14:05 UTC to 17:05 CEST', '[from 14:05 UTC to 17:05 CEST] window 3600 s ±60'],
    ['10:52 PM to 12:47 AM PST', '[10:52 PM to 12:47 AM PST] window 6900 s ±60'],
    ['~16:06 - 16:16', '[16:06 - 16:16] window 600 s ±60 ~[~]'],
    ['2:05 PM – 3:05 PM PST', '[2:05 PM – 3:05 PM PST] window 3600 s ±60'],
    ['between 09:12 and ca. 09:40', '[between 09:12 and ca. 09:40] window 1680 s ±60 ~[ca.]']
  ],
  'bytes and rates': [
    ['2.3 GB of logs', '[2.3 GB] bytes 2.3 GB ±0.1'],
    ['500MB', '[500MB] bytes 500 MB ±1'],
    ['1.5 TiB', '[1.5 TiB] bytes 1.5 TiB ±0.1'],
    ['300 bytes', '[300 bytes] bytes 300 B ±1'],
    ['120 MB/s', '[120 MB/s] rate 120 MB/s ±1'],
    ['40 requests per second', '[40 requests per second] rate 40 requests (requests) ±1'],
    ['1,200 req/s', '[1,200 req/s] rate 1200 req (requests) ±1'],
    ['1200 rps', '[1200 rps] rate 1200 rps (requests) ±1'],
    ['15 errors per minute', '[15 errors per minute] rate 15 errors (requests) ±1'],
    ['3k requests/min', '[3k requests/min] rate 3000 requests (requests) ±1000'],
    ['12 API writes/minute', '[12 API writes/minute] rate 12 writes (requests) ±1'],
    ['200 messages a second', '[200 messages a second] rate 200 messages (requests) ±1'],
    ['5 Gbps', '[5 Gbps] rate 5 Gbps ±1'],
    ['12 kB', '[12 kB] bytes 12 kB ±1']
  ],
  multiples: [
    ['10x normal load', '[10x] multiple 10 x ±1'],
    ['3 times the normal load', '[3 times] multiple 3 x ±1'],
    ['twice the usual traffic', '[twice] multiple 2 x ±1'],
    ['4× more errors', '[4×] multiple 4 x ±1'],
    ['2.5x', '[2.5x] multiple 2.5 x ±0.1'],
    ['5-fold increase', '[5-fold] multiple 5 x ±1'],
    ['three times as many errors', '[three times] multiple 3 x ±1'],
    ['5 times', '[5] number 5 ±1']
  ],
  hedges: [
    ['approximately 300 users', '[300 users] count 300 users (users) ±1 ~[approximately]'],
    ['roughly 12k requests', '[12k requests] count 12000 requests (requests) ±1000 ~[roughly]'],
    ['an estimated 500 users', '[500 users] count 500 users (users) ±1 ~[an estimated]'],
    ['up to 500 users', '[500 users] count 500 users (users) ±1 ~[up to]'],
    ['more than 1,000 customers', '[1,000 customers] count 1000 customers (users) ±1 ~[more than]'],
    ['fewer than ten customers', '[ten customers] count 10 customers (users) ±1 ~[fewer than]'],
    [
      'nearly 2 million requests',
      '[2 million requests] count 2000000 requests (requests) ±1000000 ~[nearly]'
    ],
    [
      'about 1.2 million requests',
      '[1.2 million requests] count 1200000 requests (requests) ±100000 ~[about]'
    ],
    ['1000+ users', '[1000+ users] count 1000 users (users) ±1 ~[+]'],
    ['300 users or more', '[300 users] count 300 users (users) ±1 ~[or more]'],
    ['300 users (estimated)', '[300 users] count 300 users (users) ±1 ~[(estimated)]'],
    ['300 or so users', '[300 or so users] count 300 users (users) ±1 ~[or so]'],
    ['some 300 users', '[300 users] count 300 users (users) ±1 ~[some]'],
    ['close to 40 customers', '[40 customers] count 40 customers (users) ±1 ~[close to]'],
    ['well over 100 hosts', '[100 hosts] count 100 hosts (other) ±1 ~[well over]'],
    ['at most 3 tenants', '[3 tenants] count 3 tenants (users) ±1 ~[at most]'],
    [
      'around an additional 300 users',
      '[300 users] count 300 users (users) ±1 ~[around an additional]'
    ],
    ['>500 users', '[500 users] count 500 users (users) ±1 ~[>]'],
    ['> 500 users', '[500 users] count 500 users (users) ±1 ~[>]'],
    ['≥ 500 users', '[500 users] count 500 users (users) ±1 ~[≥]'],
    ['<10 users', '[10 users] count 10 users (users) ±1 ~[<]'],
    ['≈500 users', '[500 users] count 500 users (users) ±1 ~[≈]'],
    ['500ish users', '[500ish users] count 500 users (users) ±1 ~[ish]'],
    ['in excess of 200 orders', '[200 orders] count 200 orders (requests) ±1 ~[in excess of]'],
    ['anywhere from 10 to 20 users', '[10 to 20 users] count 10-20 users (users) ±1 ~[10 to 20]'],
    ['no more than 12 users', '[12 users] count 12 users (users) ±1 ~[no more than]'],
    ['100s of users'],
    ['tens of users'],
    ['a couple of hundred users'],
    ['several thousand users'],
    ['~1,200', '[1,200] number 1200 ±1 ~[~]'],
    ['about 30', '[30] number 30 ±1 ~[about]'],
    ['300-400 users', '[300-400 users] count 300-400 users (users) ±1 ~[300-400]'],
    [
      '300 to 400 customers',
      '[300 to 400 customers] count 300-400 customers (users) ±1 ~[300 to 400]'
    ],
    [
      'between 300 and 400 customers',
      '[300 and 400 customers] count 300-400 customers (users) ±1 ~[300 and 400]'
    ],
    ['10 - 20 nodes', '[10 - 20 nodes] count 10-20 nodes (other) ±1 ~[10 - 20]'],
    ['1k-2k users', '[1k-2k users] count 1000-2000 users (users) ±1000 ~[1k-2k]']
  ],
  'no quantities': [
    ['500 errors'],
    ['HTTP 500'],
    ['HTTP 429 and 504 errors'],
    ['502s and 503s'],
    ['status code 404'],
    ['a 503 response'],
    ['returned 500 to clients'],
    ['5xx errors'],
    ['failed with 503'],
    ['UTC+10'],
    ['T+20m'],
    ['block N+1'],
    ['%5B%20'],
    ['500 errors were logged', '[500 errors] count 500 errors (requests) ±1'],
    ['500 errors were returned to clients', '[500 errors] count 500 errors (requests) ±1'],
    ['5,000 errors', '[5,000 errors] count 5000 errors (requests) ±1'],
    ['v1.2.3'],
    ['version 2.4.1'],
    ['#1234'],
    ['INC-1042'],
    ['PR 512'],
    ['see ticket 4711'],
    ['p99 latency'],
    ['node-3'],
    ['10.0.0.1'],
    ['10.0.0.0/8'],
    ['port 5432'],
    [':8080'],
    ['2026-03-10'],
    ['10 March 2026'],
    ['March 10, 2026'],
    ['on the 3rd'],
    ['1st attempt'],
    ['14:05'],
    ['at 14:05 UTC'],
    ['2pm'],
    ['2FA users'],
    ['S3 buckets'],
    ['EC2 instances'],
    ['us-east-1'],
    ['3-node cluster'],
    ['24/7'],
    ['Phase 2'],
    ['Step 3 of 5', '[5] number 5 ±1'],
    ['SEV1'],
    ['P1'],
    ['SHA 4f2a91'],
    ['0x1f'],
    ['1e6'],
    ['x86_64'],
    ['four incidents'],
    ['two phases'],
    ['one of the reasons'],
    ['one of our customers', '[one of our customers] count 1 customers (users) ±1'],
    ['in one case', '[one] number 1 ±1'],
    ['the year 2026', '[2026] number 2026 ±1'],
    ['Q3 2026', '[2026] number 2026 ±1'],
    ['RFC 7231'],
    ['3.14', '[3.14] number 3.14 ±0.01'],
    ['(1)', '[1] number 1 ±1'],
    ['1. restart the pod', '[1] number 1 ±1'],
    ['404 pages'],
    ['TLS 1.2'],
    ['IPv4'],
    ['99th percentile'],
    ['the last five', '[five] number 5 ±1'],
    ['100 Continue', '[100] number 100 ±1']
  ],
  'in sentences': [
    [
      'In total 1,240 customers and 38 partners were locked out.',
      '[1,240 customers] count 1240 customers (users) ±1',
      '[38 partners] count 38 partners (users) ±1'
    ],
    [
      'Of the 12,000 jobs, 300 failed.',
      '[12,000 jobs] count 12000 jobs (requests) ±1',
      '[300] number 300 ±1'
    ],
    [
      'The queue grew to 1.2 million messages within 5 minutes.',
      '[1.2 million messages] count 1200000 messages (requests) ±100000',
      '[5 minutes] duration 300 s ±60'
    ],
    [
      'We lost 17 rows, 2.3 GB of logs, and $400.',
      '[17 rows] count 17 rows (data) ±1',
      '[2.3 GB] bytes 2.3 GB ±0.1',
      '[$400] money 400 USD ±1'
    ],
    [
      'From 14:03 to 14:45 UTC 41,200 requests failed.',
      '[From 14:03 to 14:45 UTC] window 2520 s ±60',
      '[41,200 requests] count 41200 requests (requests) ±1'
    ],
    ['On 10 March 300 users were locked out.', '[300 users] count 300 users (users) ±1'],
    ['At 14:05 UTC 12 nodes failed.', '[12 nodes] count 12 nodes (other) ±1'],
    ['The phase 3 job failed.'],
    ['Phase 3 jobs failed.'],
    ['During the incident 300 users were locked out.', '[300 users] count 300 users (users) ±1'],
    [
      'HTTP 500 responses went up to 12 % of requests.',
      '[12 %] percent 12 % (requests requests) ±1 ~[up to]'
    ],
    ['It was the 3rd outage in 2 years.'],
    [
      'A 300 ms timeout hit 4 services.',
      '[300 ms] duration 0.3 s ±0.001',
      '[4 services] count 4 services (other) ±1'
    ],
    ['Only one customer complained.', '[Only one customer] count 1 customer (users) ±1'],
    ['Twelve of 30 nodes were rebooted.', '[Twelve] count 12 nodes (other) of 30 ±1'],
    ['(300 users)', '[300 users] count 300 users (users) ±1'],
    ['300 users.', '[300 users] count 300 users (users) ±1'],
    [
      '300 users, 40 hosts',
      '[300 users] count 300 users (users) ±1',
      '[40 hosts] count 40 hosts (other) ±1'
    ],
    ['**300** users', '[300] number 300 ±1'],
    ['300 "power users"', '[300] number 300 ±1'],
    ['300-user outage'],
    ['€1.2m – €1.4m', '[€1.2m – €1.4m] money 1200000-1400000 EUR ±100000 ~[€1.2m – €1.4m]']
  ]
}

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(shownQuantities(text)).toEqual(expected)
  })
})
