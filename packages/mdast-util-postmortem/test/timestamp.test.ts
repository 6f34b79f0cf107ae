import {describe, expect, it} from 'vitest'
import {readTime} from '../src/time/timestamp.ts'
import {shownTime} from './show-time.ts'
import {english} from './parse.ts'

/**
 * Texts with what is read in them: the words, day, clock, exactness, `~` and what makes it
 * approximate, end, zone, the same time in another zone, what it is relative to, faults with
 * ways to write what was meant.
 */
const groups: Record<string, Array<[text: string, time: string]>> = {
  'a clock': [
    ['14:05', '[14:05] 14:05 minute'],
    ['8:04 Deploy', '[8:04] 08:04 minute'],
    ['14:05: Alert', '[14:05] 14:05 minute'],
    ['14:05 - Alert', '[14:05] 14:05 minute'],
    ['14:05 – Alert', '[14:05] 14:05 minute'],
    ['00:00 The batch starts', '[00:00] 00:00 minute'],
    ['24:00 The batch ends', '[24:00] 24:00 minute'],
    ['14:05:09 Alert', '[14:05:09] 14:05:09 second'],
    ['14:05:09.123 Alert', '[14:05:09.123] 14:05:09 second'],
    ['14:05:09,123 Alert', '[14:05:09,123] 14:05:09 second'],
    ['14h05 Alert', '[14h05] 14:05 minute'],
    ['14.05 Alert', '[14.05] 14:05 minute'],
    ['4.05 Alert', '[4.05] 04:05 minute'],
    ['14:05 hrs Alert', '[14:05 hrs] 14:05 minute'],
    ['1405 hrs Alert', '[1405 hrs] 14:05 minute'],
    ['1405Z Alert', '[1405Z] 14:05 minute +0'],
    ['0905 UTC Alert', '[0905 UTC] 09:05 minute +0']
  ],
  'a clock of twelve hours': [
    ['2:05 PM', '[2:05 PM] 14:05 minute'],
    ['2:05pm', '[2:05pm] 14:05 minute'],
    ['2:05 p.m.: Alert', '[2:05 p.m.] 14:05 minute'],
    ['2:05p', '[2:05p] 14:05 minute'],
    ['2.05 pm', '[2.05 pm] 14:05 minute'],
    ['12:05 AM', '[12:05 AM] 00:05 minute'],
    ['12:05 PM', '[12:05 PM] 12:05 minute'],
    ['3pm Deploy', '[3pm] 15:00 hour'],
    ['12 AM', '[12 AM] 00:00 hour'],
    ['12 PM', '[12 PM] 12:00 hour'],
    ['14:05 pages go out', '[14:05] 14:05 minute']
  ],
  decoration: [
    ['[14:05] Alert', '[14:05] 14:05 minute'],
    ['(14:05) Alert', '[14:05] 14:05 minute'],
    ['"14:05" Alert', '[14:05] 14:05 minute'],
    ['• 14:05 Alert', '[14:05] 14:05 minute'],
    ['> 14:05 Alert', '[14:05] 14:05 minute'],
    ['— 14:05 Alert', '[14:05] 14:05 minute'],
    ['   14:05 Alert', '[14:05] 14:05 minute']
  ],
  'a day and a clock': [
    ['2026-03-10 14:05', '[2026-03-10 14:05] 2026-03-10 14:05 minute'],
    ['2026-03-10, 14:05', '[2026-03-10, 14:05] 2026-03-10 14:05 minute'],
    ['2026-03-10 at 14:05', '[2026-03-10 at 14:05] 2026-03-10 14:05 minute'],
    ['2026-03-10 @ 2:05 PM', '[2026-03-10 @ 2:05 PM] 2026-03-10 14:05 minute'],
    ['2026-03-10 | 14:05', '[2026-03-10 | 14:05] 2026-03-10 14:05 minute'],
    ['2026-03-10 - 14:05', '[2026-03-10 - 14:05] 2026-03-10 14:05 minute'],
    ['2026-03-10_14:05', '[2026-03-10_14:05] 2026-03-10 14:05 minute'],
    [
      '2026-03-10 (Tuesday) 14:05',
      '[2026-03-10 (Tuesday) 14:05] 2026-03-10 weekday 2 [Tuesday] 14:05 minute'
    ],
    ['2026-03-10 Tue 14:05', '[2026-03-10 Tue 14:05] 2026-03-10 weekday 2 [Tue] 14:05 minute'],
    [
      'Tuesday, 2026-03-10, 14:05',
      '[Tuesday, 2026-03-10, 14:05] 2026-03-10 weekday 2 [Tuesday] 14:05 minute'
    ],
    ['2026-3-9 4:05', '[2026-3-9 4:05] 2026-03-09 04:05 minute'],
    ['2026/03/10 14:05', '[2026/03/10 14:05] 2026-03-10 14:05 minute'],
    ['2026.03.10 14:05', '[2026.03.10 14:05] 2026-03-10 14:05 minute'],
    ['2026-03-10 14.05', '[2026-03-10 14.05] 2026-03-10 14:05 minute'],
    ['2026-03-10 2pm', '[2026-03-10 2pm] 2026-03-10 14:00 hour'],
    ['2026-03-10 1405: Alert', '[2026-03-10 1405] 2026-03-10 14:05 minute'],
    ['2026-03-10 1405 UTC', '[2026-03-10 1405 UTC] 2026-03-10 14:05 minute +0'],
    ['20260310 14:05', '[20260310 14:05] 2026-03-10 14:05 minute'],
    ['2026-03-10T14:05Z', '[2026-03-10T14:05Z] 2026-03-10 14:05 minute +0'],
    ['2026-03-10T14:05:09Z', '[2026-03-10T14:05:09Z] 2026-03-10 14:05:09 second +0'],
    ['2026-03-10T14:05:09.123456Z', '[2026-03-10T14:05:09.123456Z] 2026-03-10 14:05:09 second +0'],
    ['2026-03-10T14:05:09+0200', '[2026-03-10T14:05:09+0200] 2026-03-10 14:05:09 second +120'],
    ['2026-03-10T14:05-07:00', '[2026-03-10T14:05-07:00] 2026-03-10 14:05 minute -420'],
    ['2026-03-10T24:00Z', '[2026-03-10T24:00Z] 2026-03-10 24:00 minute +0'],
    ['20260310T140509Z', '[20260310T140509Z] 2026-03-10 14:05:09 second +0'],
    ['20260310T1405Z', '[20260310T1405Z] 2026-03-10 14:05 minute +0'],
    ['1773151509 Alert', '[1773151509] 2026-03-10 14:05:09 second +0']
  ],
  'names of months': [
    ['Mar 10, 2026, 14:05', '[Mar 10, 2026, 14:05] 2026-03-10 14:05 minute'],
    [
      'March 10th, 2026 at 2:05 PM (UTC) Alert',
      '[March 10th, 2026 at 2:05 PM (UTC)] 2026-03-10 14:05 minute +0'
    ],
    ['10 Mar 14:05', '[10 Mar 14:05] --03-10 14:05 minute'],
    ['10th of March 2026, 14:05', '[10th of March 2026, 14:05] 2026-03-10 14:05 minute'],
    ['10-Mar-2026 14:05', '[10-Mar-2026 14:05] 2026-03-10 14:05 minute'],
    ['10MAR26 14:05', '[10MAR26 14:05] 2026-03-10 14:05 minute'],
    [
      '[10/Mar/2026:14:05:09 +0000] "GET /"',
      '[10/Mar/2026:14:05:09 +0000] 2026-03-10 14:05:09 second +0'
    ],
    [
      'Tue Mar 10 14:05:09 UTC 2026',
      '[Tue Mar 10 14:05:09 UTC 2026] 2026-03-10 weekday 2 [Tue] 14:05:09 second +0'
    ],
    [
      'Tue, 10 Mar 2026 14:05:09 +0100',
      '[Tue, 10 Mar 2026 14:05:09 +0100] 2026-03-10 weekday 2 [Tue] 14:05:09 second +60'
    ],
    ['Mar 10 14:05:09 2026', '[Mar 10 14:05:09 2026] 2026-03-10 14:05:09 second'],
    ['Mar 10 1924 UTC: Alert', '[Mar 10 1924 UTC] --03-10 19:24 minute +0'],
    ['9. March, 14:05', '[9. March, 14:05] --03-09 14:05 minute'],
    ['Mon | Mar 9 | 14:05 | Alert', '[Mon | Mar 9 | 14:05] --03-09 weekday 1 [Mon] 14:05 minute'],
    ['Feb 29, 14:05', '[Feb 29, 14:05] --02-29 14:05 minute'],
    ['Sunday 14:05', '[Sunday 14:05] weekday 7 [Sunday] 14:05 minute'],
    ['Sat 06:00', '[Sat 06:00] weekday 6 [Sat] 06:00 minute'],
    ['06:00 (Sat) Alert', '[06:00 (Sat)] weekday 6 [Sat] 06:00 minute'],
    ['06:00 UTC Sat: Alert', '[06:00 UTC Sat] weekday 6 [Sat] 06:00 minute +0'],
    ['06:00 Sat in the queue', '[06:00] 06:00 minute'],
    ['2026-03-10 sat in the queue', '[2026-03-10] 2026-03-10 day'],
    ['2026-03-10 (Tue) Alert', '[2026-03-10 (Tue)] 2026-03-10 weekday 2 [Tue] day']
  ],
  'a day in digits': [
    ['25/03/2026 14:05', '[25/03/2026 14:05] 2026-03-25 14:05 minute'],
    ['03/25/2026 14:05', '[03/25/2026 14:05] 2026-03-25 14:05 minute'],
    ['03/04/2026 14:05', '[03/04/2026 14:05] 2026-03-04? 14:05 minute'],
    ['04/04/2026 14:05', '[04/04/2026 14:05] 2026-04-04 14:05 minute'],
    ['03/04/26 14:05', '[03/04/26 14:05] 2026-03-04? 14:05 minute'],
    ['25-03-2026 14:05', '[25-03-2026 14:05] 2026-03-25 14:05 minute'],
    ['03.04.2026 14:05', '[03.04.2026 14:05] 2026-04-03 14:05 minute'],
    ['3.4.26 14:05', '[3.4.26 14:05] 2026-04-03 14:05 minute'],
    ['[11-07 09:40] Restart', '[11-07 09:40] --11-07? 09:40 minute'],
    ['25/03 14:05', '[25/03 14:05] --03-25 14:05 minute'],
    ['03/04, 14:05', '[03/04, 14:05] --03-04? 14:05 minute'],
    ['09-26 ~22:45 Alert', '[09-26 ~22:45] --09-26 22:45 minute ~[~]'],
    ['3/4 of them at 14:05', 'no time']
  ],
  'a day only': [
    ['2026-03-10', '[2026-03-10] 2026-03-10 day'],
    ['2026-03-10 | Alert', '[2026-03-10] 2026-03-10 day'],
    ['2026-03-10: Alert', '[2026-03-10] 2026-03-10 day'],
    ['Mar 10 Alert', '[Mar 10] --03-10 day'],
    ['March 10: Alert', '[March 10] --03-10 day'],
    ['May 5 Deploy', '[May 5] --05-05 day'],
    ['On May 5 users see errors', '[On May 5] --05-05 day'],
    ['May 5 at 14:05 users see errors', '[May 5 at 14:05] --05-05 14:05 minute'],
    ['25/03/2026: Alert', '[25/03/2026] 2026-03-25 day'],
    ['2026-03-10 10.5 % of requests fail', '[2026-03-10] 2026-03-10 day'],
    ['2026-03-10 3.50 GB are left', '[2026-03-10] 2026-03-10 day'],
    ['2026-03-10 2024 servers fail', '[2026-03-10] 2026-03-10 day'],
    ['2026-03-10 - 2026-03-12', '[2026-03-10] 2026-03-10 day']
  ],
  'a day behind the clock': [
    ['14:05 (2026-03-10)', '[14:05 (2026-03-10)] 2026-03-10 14:05 minute'],
    [
      '14:05 AEST (2026-03-10)',
      '[14:05 AEST (2026-03-10)] 2026-03-10 14:05 minute +600 Australia/Sydney'
    ],
    ['14:05 UTC (Mar 10) - Alert', '[14:05 UTC (Mar 10)] --03-10 14:05 minute +0'],
    ['14:05, March 10, 2026', '[14:05, March 10, 2026] 2026-03-10 14:05 minute'],
    ['14:05 10th March 2026 - Alert', '[14:05 10th March 2026] 2026-03-10 14:05 minute'],
    [
      '2:05 PM Tuesday Mar 10th',
      '[2:05 PM Tuesday Mar 10th] --03-10 weekday 2 [Tuesday] 14:05 minute'
    ],
    ['00:03:41 (06-08)', '[00:03:41 (06-08)] --06-08? 00:03:41 second'],
    ['14:05 UTC (03-25) Alert', '[14:05 UTC (03-25)] --03-25 14:05 minute +0'],
    ['14:05 (3/4) pods restart', '[14:05] 14:05 minute'],
    ['14:05 on March 10', '[14:05 on March 10] --03-10 14:05 minute'],
    ['14:05 May 5 users see errors', '[14:05] 14:05 minute']
  ],
  'another day': [
    ['Day 2, 03:11', '[Day 2, 03:11] 03:11 minute 1 days after the first'],
    ['Day 2: 03:11 Alert', '[Day 2: 03:11] 03:11 minute 1 days after the first'],
    ['00:15 (+1 day)', '[00:15 (+1 day)] 00:15 minute 1 days after the last written'],
    ['00:15 (+1)', '[00:15 (+1)] 00:15 minute 1 days after the last written'],
    ['00:15 +1d: Alert', '[00:15 +1d] 00:15 minute 1 days after the last written'],
    ['00:15 (next day)', '[00:15 (next day)] 00:15 minute 1 days after that of the entry before'],
    [
      '00:15 the next day',
      '[00:15 the next day] 00:15 minute 1 days after that of the entry before'
    ],
    ['Next day, 00:15', '[Next day, 00:15] 00:15 minute 1 days after that of the entry before'],
    [
      'The following day at 00:15',
      '[The following day at 00:15] 00:15 minute 1 days after that of the entry before'
    ],
    ['00:15 next day delivery fails', '[00:15] 00:15 minute']
  ],
  zones: [
    ['14:05Z', '[14:05Z] 14:05 minute +0'],
    ['14:05 UTC Alert', '[14:05 UTC] 14:05 minute +0'],
    ['14:05UTC', '[14:05UTC] 14:05 minute +0'],
    ['14:05 utc', '[14:05 utc] 14:05 minute +0'],
    ['14:05 (UTC)', '[14:05 (UTC)] 14:05 minute +0'],
    ['14:05 [UTC] Alert', '[14:05 [UTC]] 14:05 minute +0'],
    ['14:05 Etc/UTC', '[14:05 Etc/UTC] 14:05 minute +0'],
    ['14:05 +UTC', '[14:05 +UTC] 14:05 minute +0'],
    ['14:05 UTC+2', '[14:05 UTC+2] 14:05 minute +120'],
    ['14:05 UTC-03:30', '[14:05 UTC-03:30] 14:05 minute -210'],
    ['14:05 (UTC + 2)', '[14:05 (UTC + 2)] 14:05 minute +120'],
    ['14:05 GMT+1', '[14:05 GMT+1] 14:05 minute +60'],
    ['14:05 +05:30', '[14:05 +05:30] 14:05 minute +330'],
    ['14:05+05:30', '[14:05+05:30] 14:05 minute +330'],
    ['14:05 -0700', '[14:05 -0700] 14:05 minute -420'],
    ['14:05 -07:00', '[14:05 -07:00] 14:05 minute -420'],
    ['14:05 CET', '[14:05 CET] 14:05 minute +60 Europe/Paris'],
    ['14:05 Uhr MESZ', '[14:05 Uhr MESZ] 14:05 minute +120 Europe/Berlin'],
    ['2:05 PM PDT', '[2:05 PM PDT] 14:05 minute -420 America/Los_Angeles'],
    ['2:05 PM PT', '[2:05 PM PT] 14:05 minute America/Los_Angeles'],
    ['14:05 Eastern', '[14:05 Eastern] 14:05 minute America/New_York'],
    [
      '14:05 Pacific Standard Time',
      '[14:05 Pacific Standard Time] 14:05 minute America/Los_Angeles'
    ],
    ['14:05 Europe/Berlin', '[14:05 Europe/Berlin] 14:05 minute Europe/Berlin'],
    [
      '14:05 America/Argentina/Buenos_Aires',
      '[14:05 America/Argentina/Buenos_Aires] 14:05 minute America/Argentina/Buenos_Aires'
    ],
    ['14:05 IST', '[14:05 IST] 14:05 minute ambiguous'],
    ['14:05 BST', '[14:05 BST] 14:05 minute ambiguous'],
    ['14:05 CST (UTC+8) Alert', '[14:05 CST (UTC+8)] 14:05 minute +480'],
    ['14:05 PST/PDT', '[14:05 PST/PDT] 14:05 minute America/Los_Angeles'],
    ['14:05 PST/UTC', '[14:05 PST] 14:05 minute -480 America/Los_Angeles'],
    ['14:05 Gulf Standard Time', '[14:05 Gulf Standard Time] 14:05 minute Asia/Dubai'],
    ['14:05 local time', '[14:05] 14:05 minute'],
    ['14:05 API fails', '[14:05] 14:05 minute'],
    ['14:05 EST5EDT', '[14:05] 14:05 minute'],
    ['14:05 Europe/Nowhere', '[14:05] 14:05 minute'],
    ['14:05 UTC+25', '[14:05] 14:05 minute'],
    ['14:05 UTC - 3 engineers join', '[14:05 UTC] 14:05 minute +0']
  ],
  'two zones': [
    [
      '10:05 EDT (14:05 UTC)',
      '[10:05 EDT (14:05 UTC)] 10:05 minute -240 America/New_York = 14:05 +0'
    ],
    [
      '10:05 EDT / 14:05 UTC',
      '[10:05 EDT / 14:05 UTC] 10:05 minute -240 America/New_York = 14:05 +0'
    ],
    [
      '14:05 UTC = 10:05 EDT',
      '[14:05 UTC = 10:05 EDT] 14:05 minute +0 = 10:05 -240 America/New_York'
    ],
    ['14:05 (07:05 PDT)', '[14:05 (07:05 PDT)] 14:05 minute = 07:05 -420 America/Los_Angeles'],
    ['14:05 (JG) Alert', '[14:05] 14:05 minute']
  ],
  ranges: [
    ['14:05-14:20', '[14:05-14:20] 14:05 minute to 14:20'],
    ['14:05 – 14:20 Alert', '[14:05 – 14:20] 14:05 minute to 14:20'],
    ['14:05 to 14:20', '[14:05 to 14:20] 14:05 minute to 14:20'],
    ['14:05 → 14:20', '[14:05 → 14:20] 14:05 minute to 14:20'],
    ['14:05 => 14:20', '[14:05 => 14:20] 14:05 minute to 14:20'],
    ['from 14:05 to 14:20', '[from 14:05 to 14:20] 14:05 minute to 14:20'],
    ['Between 14:05 and 14:20', '[Between 14:05 and 14:20] 14:05 minute to 14:20'],
    ['14:05 and 14:20 Alerts', '[14:05] 14:05 minute'],
    ['14.05-14.20 Alert', '[14.05-14.20] 14:05 minute to 14:20'],
    ['14:05-07:00', '[14:05-07:00] 14:05 minute to 07:00'],
    ['14:05 - 07:00', '[14:05 - 07:00] 14:05 minute to 07:00'],
    ['14:05 - ~14:20', '[14:05 - ~14:20] 14:05 minute ~ to 14:20'],
    ['14:05 UTC - 14:20 UTC', '[14:05 UTC - 14:20 UTC] 14:05 minute to 14:20 +0'],
    ['14:05–14:20 UTC', '[14:05–14:20 UTC] 14:05 minute to 14:20 +0'],
    ['14:05 UTC-14:20', '[14:05 UTC-14:20] 14:05 minute to 14:20 +0'],
    ['2026-03-10 14:05-07:00', '[2026-03-10 14:05-07:00] 2026-03-10 14:05 minute to 07:00'],
    ['2026-03-10 23:50 - 00:10', '[2026-03-10 23:50 - 00:10] 2026-03-10 23:50 minute to 00:10'],
    [
      '2026-03-10 14:05 - 2026-03-11 01:20',
      '[2026-03-10 14:05 - 2026-03-11 01:20] 2026-03-10 14:05 minute to 2026-03-11 01:20'
    ],
    [
      'Mar 10 14:05 - Mar 11 01:20',
      '[Mar 10 14:05 - Mar 11 01:20] --03-10 14:05 minute to --03-11 01:20'
    ],
    [
      'March 10, 2026 from 14:05 to 14:20 (UTC)',
      '[March 10, 2026 from 14:05 to 14:20 (UTC)] 2026-03-10 14:05 minute to 14:20 +0'
    ],
    ['10:15 - 10:45am PT', '[10:15 - 10:45am PT] 10:15 minute to 10:45 America/Los_Angeles'],
    ['10:15 - 1:45pm', '[10:15 - 1:45pm] 10:15 minute to 13:45'],
    ['1:15 - 1:45pm', '[1:15 - 1:45pm] 13:15 minute to 13:45'],
    ['11:30 - 12:15am', '[11:30 - 12:15am] 23:30 minute to 00:15'],
    ['12:15 - 1:45am', '[12:15 - 1:45am] 00:15 minute to 01:45'],
    ['1 PM-2 PM', '[1 PM-2 PM] 13:00 hour to 14:00'],
    ['14:05:09-14:05:30', '[14:05:09-14:05:30] 14:05:09 second to 14:05:30'],
    ['14:05:57-58', '[14:05:57-58] 14:05:57 second to 14:05:58'],
    ['14:05-20', '[14:05] 14:05 minute']
  ],
  'from then on': [
    ['02:50 UTC onwards: doors stay shut', '[02:50 UTC onwards] 02:50 minute +0'],
    ['7:15 PM onward pumps are off', '[7:15 PM onward] 19:15 minute'],
    ['from 14:00 on: pumps are off', '[from 14:00 on] 14:00 minute'],
    ['14:05 and after', '[14:05 and after] 14:05 minute'],
    ['2026-03-10 14:05 and later – queues', '[2026-03-10 14:05 and later] 2026-03-10 14:05 minute'],
    ['14:05 on pier 3', '[14:05] 14:05 minute'],
    ['14:05 and later the pump stops', '[14:05] 14:05 minute'],
    ['since 14:05', '[since 14:05] 14:05 minute'],
    ['until 14:05', '[until 14:05] 14:05 minute']
  ],
  approximate: [
    ['~14:05', '[~14:05] 14:05 minute ~[~]'],
    ['~ 14:05', '[~ 14:05] 14:05 minute ~[~ ]'],
    ['≈14:05 Alert', '[≈14:05] 14:05 minute ~[≈]'],
    ['ca. 14:05', '[ca. 14:05] 14:05 minute ~[ca. ]'],
    ['circa 14:05', '[circa 14:05] 14:05 minute ~[circa ]'],
    ['c. 14:05', '[c. 14:05] 14:05 minute ~[c. ]'],
    ['Around 14:05', '[Around 14:05] 14:05 minute ~[Around ]'],
    ['approx. 14:05', '[approx. 14:05] 14:05 minute ~[approx. ]'],
    ['Shortly before 14:05 UTC', '[Shortly before 14:05 UTC] 14:05 minute ~[Shortly before ] +0'],
    ['by 14:05', '[by 14:05] 14:05 minute ~[by ]'],
    ['After 14:05', '[After 14:05] 14:05 minute ~[After ]'],
    ['2026-03-10 ~14:05', '[2026-03-10 ~14:05] 2026-03-10 14:05 minute ~[~]'],
    ['2026-03-10 around 14:05', '[2026-03-10 around 14:05] 2026-03-10 14:05 minute ~[around ]'],
    ['~2026-03-10 14:05', '[~2026-03-10 14:05] 2026-03-10 14:05 minute ~[~]'],
    ['14:05ish', '[14:05ish] 14:05 minute ~[ish]'],
    ['14:05-ish Alert', '[14:05-ish] 14:05 minute ~[-ish]'],
    ['2:05ish PM', '[2:05ish PM] 14:05 minute ~[ish]'],
    ['2:05 PM-ish', '[2:05 PM-ish] 14:05 minute ~[-ish]'],
    ['14:05 (approx.)', '[14:05 (approx.)] 14:05 minute ~[ (approx.)]'],
    ['14:05 (estimated)', '[14:05 (estimated)] 14:05 minute ~[ (estimated)]'],
    ['14:05 (maybe later?)', '[14:05 (maybe later?)] 14:05 minute ~[ (maybe later?)]'],
    ['14:05 (?)', '[14:05 (?)] 14:05 minute ~[ (?)]'],
    ['14:05?', '[14:05?] 14:05 minute ~[?]'],
    ['14:05 approx', '[14:05 approx] 14:05 minute ~[ approx]'],
    ['14:05 approximately 30 users', '[14:05] 14:05 minute'],
    ['~14:05-14:20', '[~14:05-14:20] 14:05 minute ~[~] to 14:20'],
    ['morning of March 10', '[morning of March 10] --03-10 day ~[morning of ]'],
    [
      'between 2026-03-10 and 2026-03-14 (estimated): access',
      '[between 2026-03-10 and 2026-03-14 (estimated)] 2026-03-10 day ~[ (estimated)] to 2026-03-14'
    ],
    ['2026-03-10 → 03-14: no deploys', '[2026-03-10 → 03-14] 2026-03-10 day to --03-14'],
    [
      '2026-03-10 -> 2026-03-14 no deploys',
      '[2026-03-10 -> 2026-03-14] 2026-03-10 day to 2026-03-14'
    ],
    ['2026-03-10 → rollback', '[2026-03-10] 2026-03-10 day'],
    ['2026-03-10 and 2026-03-14: deploys', '[2026-03-10] 2026-03-10 day'],
    ['Some time before eleven: the queue grows', '[Some time before eleven] none ~'],
    ['Around nine, support writes', '[Around nine] none ~'],
    ['Around nine users write to support', 'no time'],
    ['unknown: the queue grows', '[unknown] unknown'],
    ['Time unknown – the queue grows', '[Time unknown] unknown'],
    ['[???] The queue grows', '[???] unknown'],
    ['?? The queue grows', '[??] unknown'],
    ['? The queue grows', 'no time'],
    ['Unknown hosts sign in', 'no time'],
    ['Moments later the pods restart', '[Moments later] none ~'],
    ['Some minutes later', '[Some minutes later] none ~'],
    ['Meanwhile', '[Meanwhile] none ~']
  ],
  'after something else': [
    ['T+5m', '[T+5m] none 300 s after the start'],
    ['Day 2 - T+25:05 Alert', '[Day 2 - T+25:05] none 90300 s after the start'],
    ['T+00:05', '[T+00:05] none 300 s after the start'],
    ['T-10 minutes', '[T-10 minutes] none -600 s after the start'],
    ['~T+90s', '[~T+90s] none ~[~] 90 s after the start'],
    ['T+0', '[T+0] none 0 s after the start'],
    ['+5 min', '[+5 min] none 300 s after the start'],
    ['+0:05:30', '[+0:05:30] none 330 s after the start'],
    ['-5m', '[-5m] none -300 s after the start'],
    ['20 minutes later, Alert', '[20 minutes later] none 1200 s after the entry before'],
    ['An hour later', '[An hour later] none 3600 s after the entry before'],
    ['~3 days prior', '[~3 days prior] none ~[~] -259200 s after the start'],
    ['Two hours earlier: deploy', '[Two hours earlier] none -7200 s after the start'],
    ['30 seconds after', '[30 seconds after] none 30 s after the entry before']
  ],
  'after a name or a label': [
    ['ada  2:05 PM  restarting', '[2:05 PM] 14:05 minute'],
    ['Ada Byron 2:05 PM restarting', '[2:05 PM] 14:05 minute'],
    ['ada [2:05 PM] restarting', '[2:05 PM] 14:05 minute'],
    ['Queue stuck since 2026-03-10 14:05', '[2026-03-10 14:05] 2026-03-10 14:05 minute'],
    ['Restart (2026-03-10 14:05 UTC)', '[2026-03-10 14:05 UTC] 2026-03-10 14:05 minute +0'],
    ['Restart: March 10, 2026 14:05', '[March 10, 2026 14:05] 2026-03-10 14:05 minute'],
    ['The restart of 2026-03-10 14:05 failed', 'no time'],
    ['We restart it at 14:05', 'no time']
  ],
  faults: [
    ['24:01 Alert', '[24:01] none impossible-time [24:01]'],
    ['25:10 Alert', '[25:10] none impossible-time [25:10]'],
    ['23:60 Alert', '[23:60] none impossible-time [23:60]'],
    ['14:05:60 Alert', '[14:05:60] none impossible-time [14:05:60]'],
    ['13:06 PM', '[13:06 PM] 13:06 minute mixed-clock [13:06 PM]: 13:06'],
    ['00:14 AM', '[00:14 AM] 00:14 minute mixed-clock [00:14 AM]: 00:14'],
    ['13:06 AM', '[13:06 AM] none impossible-time [13:06 AM]'],
    ['00:30 PM', '[00:30 PM] none impossible-time [00:30 PM]'],
    ['00:25 - 00:29 AM', '[00:25 - 00:29 AM] 00:25 minute to 00:29 mixed-clock [00:29 AM]: 00:29'],
    ['2026-02-30 14:05', '[2026-02-30 14:05] none impossible-date [2026-02-30]'],
    ['2026-13-01', '[2026-13-01] none impossible-date [2026-13-01]'],
    ['31/02/2026 14:05', '[31/02/2026 14:05] none impossible-date [31/02/2026]'],
    ['Feb 29, 2025 14:05', '[Feb 29, 2025 14:05] none impossible-date [Feb 29, 2025]'],
    ['2026-03-10T25:00Z', '[2026-03-10T25:00] 2026-03-10 none impossible-time [25:00]'],
    ['2026-03-10 07:7:47', '[2026-03-10 07:7:47] 2026-03-10 none malformed-time [07:7:47]'],
    ['2026-03-10 7:7', '[2026-03-10 7:7] 2026-03-10 none malformed-time [7:7]'],
    ['14:5 Alert', '[14:5] none malformed-time [14:5]'],
    ['14:005', '[14:005] none malformed-time [14:005]'],
    ['14:05:9', '[14:05:9] none malformed-time [14:05:9]'],
    ['140:05', '[140:05] none malformed-time [140:05]'],
    [
      '22025-03-10 14:05',
      '[22025-03-10 14:05] 14:05 none malformed-date [22025-03-10]: 2025-03-10'
    ],
    [
      '20026-03-10 14:05',
      '[20026-03-10 14:05] 14:05 none malformed-date [20026-03-10]: 2026-03-10 or 2006-03-10 or 2002-03-10'
    ],
    ['~16:0xz Alert', '[~16:0xz] none ~[~] unfilled [16:0xz]'],
    ['22:XX Alert', '[22:XX] none ~ unfilled [22:XX]'],
    ['1X:XX', '[1X:XX] none ~ unfilled [1X:XX]'],
    ['??:??', '[??:??] none ~ unfilled [??:??]'],
    ['HH:MM Alert', '[HH:MM] none ~ unfilled [HH:MM]'],
    ['11:39:xx', '[11:39:xx] 11:39 none unfilled [11:39:xx]: 11:39'],
    ['2026-03-10 X: Alert', '[2026-03-10 X] 2026-03-10 day unfilled [X]'],
    ['2026-03-10 ??:??', '[2026-03-10 ??:??] 2026-03-10 day ~ unfilled [??:??]']
  ],
  'no time': [
    ['404 errors are told', 'no time'],
    ['500 errors a minute', 'no time'],
    ['The pods restart', 'no time'],
    ['1.00 EUR', 'no time'],
    ['3.5 GB are left', 'no time'],
    ['1.50 GB are left', 'no time'],
    ['12 MB/s', 'no time'],
    ['10.25 MB/s', 'no time'],
    ['10.5 % of requests', 'no time'],
    ['10.50 % of requests', 'no time'],
    ['10.50% of requests', 'no time'],
    ['2.10 million users', 'no time'],
    ['1.20 seconds', 'no time'],
    ['1.20.3 is out', 'no time'],
    ['v1.20 is out', 'no time'],
    ['10.20.30 is out', 'no time'],
    ['5.10.12 kernel', 'no time'],
    ['2026.3.1 is out', 'no time'],
    ['10.0.0.1 answers', 'no time'],
    ['192.168.10.20 answers', 'no time'],
    ['3:1 odds', 'no time'],
    ['2:0 for us', 'no time'],
    ['1:1 meeting', 'no time'],
    ['00:11:22:33:44:55', 'no time'],
    ['localhost:8080', 'no time'],
    ['8080:80 is mapped', 'no time'],
    ['fe80::1', 'no time'],
    ['John 3:16', 'no time'],
    ['3/4 of requests', 'no time'],
    ['1/2 of users', 'no time'],
    ['May 5 users see errors', 'no time'],
    ['may 5 users see errors', 'no time'],
    ['1405 requests', 'no time'],
    ['1234567890 rows', 'no time'],
    ['12345678901 rows', 'no time'],
    ['1. Deploy', 'no time'],
    ['3 engineers', 'no time'],
    ['+5', 'no time'],
    ['+10%', 'no time'],
    ['+10 users', 'no time'],
    ['10 Xyz 2026', 'no time'],
    ['March 2026', 'no time'],
    ['2026', 'no time'],
    ['2026-W11', 'no time'],
    ['Q1 2026', 'no time'],
    ['14::05', 'no time'],
    ['14: 05', 'no time'],
    ['noon', 'no time'],
    ['Evening', 'no time']
  ]
}

describe.each(Object.entries(groups))('%s', (_, times) => {
  it.each(times)('%s', (text, expected) => {
    expect(shownTime(text)).toBe(expected)
  })
})

/** A time that is not at the start, or further from it than anybody writes one. */
describe('the start of a text', () => {
  it('is where a time counts', () => {
    expect(readTime(`${'a'.repeat(10)} 14:05`, english)).toBeUndefined()
    expect(readTime(`${' '.repeat(300)}14:05`, english)).toBeUndefined()
  })

  it('ends with the line, for labels', () => {
    expect(readTime('Restart 2026-03-10 14:05\nand more', english)?.clock?.hour).toBe(14)
    expect(readTime('Restart\n2026-03-10 14:05', english)).toBeUndefined()
  })
})
