import {describe, expect, it} from 'vitest'
import type {ReadOptions} from 'mdast-util-postmortem'
import {read} from './parse.ts'
import {shownInstants, shownTimeline, shownZones} from './show-timeline.ts'

type Case = [what: string, text: string, expected: Array<string>, options?: ReadOptions]

/**
 * Documents with their timelines: the layout, then for each entry its place, its time as written,
 * its day and time, where the day comes from, its group, its step; `!` is said by a label.
 */
const timelines: Array<Case> = [
  [
    'a table',
    'Date: 2026-03-10\n\n## Timeline\n\n| Time | Event |\n| --- | --- |\n| 14:05 | Alert fires |\n| **14:20** | Rolled back |\n| | Status page |\n',
    [
      'table',
      '7:3-7:8 14:05 → 2026-03-10 14:05 document 0 detected',
      '8:5-8:10 14:20 → 2026-03-10 14:20 before 0 mitigated',
      '9:1-9:18 no time → 2026-03-10 before 0'
    ]
  ],
  [
    'days beside it',
    '## Timeline\n\nAll times UTC.\n\n## 10 March 2026\n\n- 14:05 Alarm\n\n## 11 March 2026\n\n- 07:30 Gate repaired\n\n## Thanks\n\n- 08:00 Breakfast\n',
    [
      'list',
      '7:3-7:8 14:05 → 2026-03-10 14:05 header 0 detected',
      '11:3-11:8 07:30 → 2026-03-11 07:30 header 0'
    ]
  ],
  [
    'phases with their times in brackets',
    'Date: 2026-03-10\n\n## Timeline\n\n### Before (12:00 AM)\n\nThe tide gate is shut.\n\n### Phase 2 – repair (2:05 PM–3:20 PM)\n\n- Divers replace the hinge.\n- Ferries wait.\n\n### Ferries sail again (3:20 PM)\n',
    [
      'heading',
      '5:13-5:21 12:00 AM → 2026-03-10 00:00 document 0',
      '9:23-9:38 2:05 PM–3:20 PM → 2026-03-10 14:05 to 15:20 before 0',
      '14:25-14:32 3:20 PM → 2026-03-10 15:20 before 0'
    ]
  ],
  [
    'phases in bold, and items with their times in brackets',
    'Date: 2026-03-10\n\n## Timeline\n\n**Alarm at the gate (14:05)**\n\nDivers go down.\n\n**Gate repaired (about 15:20)**\n',
    [
      'paragraph',
      '5:22-5:27 14:05 → 2026-03-10 14:05 document 0 detected',
      '9:18-9:29 about 15:20 → 2026-03-10 15:20 before 0'
    ]
  ],
  [
    'items with their times in brackets',
    'Date: 2026-03-10\n\n## Timeline\n\n- **Alarm (14:05):** the gate is open\n- The gate is shut by hand (15:20)\n- The gate (bay 3) is open\n',
    [
      'list',
      '5:12-5:17 14:05 → 2026-03-10 14:05 document 0 detected',
      '6:29-6:34 15:20 → 2026-03-10 15:20 before 0',
      '7:3-7:27 no time → 2026-03-10 before 0'
    ]
  ],
  [
    'times below phases with times in brackets',
    'Date: 2026-03-10\n\n## Timeline\n\n### Alarm (14:05)\n\n- 14:06 Divers are called\n- 14:10 They go down\n\n### Repair (14:30)\n\n### Trial (14:50)\n',
    [
      'list',
      '7:3-7:8 14:06 → 2026-03-10 14:06 document 1',
      '8:3-8:8 14:10 → 2026-03-10 14:10 before 1'
    ]
  ],
  [
    'a chat that is pasted as code',
    'Date: 2026-03-10\n\n## Timeline\n\nFrom the chat:\n\n```text\n14:05 @ada: alert fires\n\n14:20 @bob: rolled back\n  to 4.2\n```\n',
    [
      'paragraph',
      '8:1-8:6 14:05 → 2026-03-10 14:05 document 0 detected',
      '10:1-10:6 14:20 → 2026-03-10 14:20 before 0 mitigated'
    ]
  ],
  [
    'a log beside entries',
    'Date: 2026-03-10\n\n## Timeline\n\n- 14:05 Alert fires\n\n```text\n14:01 error\n14:02 error\n14:03 error\n```\n\n- 14:20 Rolled back\n',
    [
      'list',
      '5:3-5:8 14:05 → 2026-03-10 14:05 document 0 detected',
      '13:3-13:8 14:20 → 2026-03-10 14:20 before 0 mitigated'
    ]
  ],
  [
    'a table with days and times',
    '## Timeline\n\n| Day | Time (UTC) | Event |\n| --- | --- | --- |\n| Mar 9, 2026 | 23:50 | Deploy |\n| Mar 10, 2026 | 00:05 | Alert |\n',
    [
      'table',
      '5:17-5:22 23:50 → 2026-03-09 23:50 entry 0 started',
      '6:18-6:23 00:05 → 2026-03-10 00:05 entry 0 detected!'
    ]
  ],
  [
    'a table with times and days, after the events',
    '## Timeline\n\n| Event | Time | Date |\n| --- | --- | --- |\n| Deploy | 23:50 | 2026-03-09 |\n| Alert | 00:05 | 2026-03-10 |\n',
    [
      'table',
      '5:12-5:17 23:50 → 2026-03-09 23:50 entry 0 started',
      '6:11-6:16 00:05 → 2026-03-10 00:05 entry 0 detected!'
    ]
  ],
  [
    'a table of steps that look like clocks',
    '## Timeline\n\n| Step | Event |\n| - | - |\n| 1200 | Loss rises |\n| 1150 | Rate is raised |\n| 1400 | Run is stopped |\n',
    ['no timeline']
  ],
  [
    'a table with days only',
    '## Timeline\n\n| Date | Event |\n| - | - |\n| 2026-03-09 | Deploy |\n| 2026-03-10 | Alert |\n',
    [
      'table',
      '5:3-5:13 2026-03-09 → 2026-03-09 day entry 0 started',
      '6:3-6:13 2026-03-10 → 2026-03-10 day entry 0 detected!'
    ]
  ],
  [
    'two tables',
    'Date: 2026-03-10\n\n## Timeline\n\n| Time | Event |\n| - | - |\n| 14:05 | Alert |\n\n| Time | Event |\n| - | - |\n| 13:05 | Deploy |\n',
    [
      'table',
      '7:3-7:8 14:05 → 2026-03-10 14:05 document 0 detected!',
      '11:3-11:8 13:05 → 2026-03-10 13:05 before 1'
    ]
  ],
  [
    'a table without times',
    '## Timeline\n\n| Name | Role |\n| - | - |\n| Ada | Lead |\n',
    ['no timeline']
  ],
  [
    'a list',
    'Date: 2026-03-10\n\n## Timeline\n\n- 14:05 Alert fires\n- 14:20: Rolled back\n- **14:30** – Service restored\n- `14:40` Closed the incident\n- [14:45] Done\n',
    [
      'list',
      '5:3-5:8 14:05 → 2026-03-10 14:05 document 0 detected',
      '6:3-6:8 14:20 → 2026-03-10 14:20 before 0 mitigated',
      '7:5-7:10 14:30 → 2026-03-10 14:30 before 0 restored!',
      '8:4-8:9 14:40 → 2026-03-10 14:40 before 0 closed',
      '9:4-9:9 14:45 → 2026-03-10 14:45 before 0'
    ]
  ],
  [
    'an ordered list',
    'Date: 2026-03-10\n\n## Timeline\n\n1. 14:05 Alert\n2. 14:20 Done\n',
    [
      'list',
      '5:4-5:9 14:05 → 2026-03-10 14:05 document 0 detected!',
      '6:4-6:9 14:20 → 2026-03-10 14:20 before 0'
    ]
  ],
  [
    'a list with details and siblings without a time',
    'Date: 2026-03-10\n\n## Timeline\n\n- 14:05 Alert\n  - disk full\n  - 3 nodes\n- Somebody restarts it\n- 14:20 Done\n',
    [
      'list',
      '5:3-5:8 14:05 → 2026-03-10 14:05 document 0 detected!',
      '8:3-8:23 no time → 2026-03-10 before 0',
      '9:3-9:8 14:20 → 2026-03-10 14:20 before 0'
    ]
  ],
  [
    'a list of comments',
    'Date: 2026-03-10\n\n## Timeline\n\n- 14:05 Alert\n- 14:20 Done\n\nNotes:\n\n* Nothing was lost\n* All is well\n',
    [
      'list',
      '5:3-5:8 14:05 → 2026-03-10 14:05 document 0 detected!',
      '6:3-6:8 14:20 → 2026-03-10 14:20 before 0'
    ]
  ],
  [
    'items for days',
    '## Timeline\n\n- 2026-03-09\n  - 23:50 Deploy\n- **2026-03-10**\n  - 00:05 Alert\n  - 00:20 Done\n',
    [
      'list',
      '4:5-4:10 23:50 → 2026-03-09 23:50 header 0 started',
      '6:5-6:10 00:05 → 2026-03-10 00:05 header 0 detected!',
      '7:5-7:10 00:20 → 2026-03-10 00:20 before 0'
    ]
  ],
  [
    'a list split by a comment',
    'Date: 2026-03-10\n\n## Timeline\n\n- 14:05 Alert\n<!-- remark-lint disable -->\n- 14:20 Done\n',
    [
      'list',
      '5:3-5:8 14:05 → 2026-03-10 14:05 document 0 detected!',
      '7:3-7:8 14:20 → 2026-03-10 14:20 before 0'
    ]
  ],
  [
    'headings',
    'Date: 2026-03-10\n\n## Timeline\n\n### 14:05\n\nAlert fires\n\n### 14:20 UTC - Rolled back\n\nDone\n',
    [
      'heading',
      '5:5-5:10 14:05 → 2026-03-10 14:05 document 0 detected',
      '9:5-9:14 14:20 UTC → 2026-03-10 14:20 before 0 mitigated'
    ]
  ],
  [
    'headings below headings',
    '## Timeline\n\n### 2026-03-09\n\n#### 23:50\n\nDeploy\n\n### 2026-03-10\n\n#### 00:05\n\nAlert\n',
    [
      'heading',
      '5:6-5:11 23:50 → 2026-03-09 23:50 header 0 started',
      '11:6-11:11 00:05 → 2026-03-10 00:05 header 0 detected!'
    ]
  ],
  [
    'headings for days above a list',
    '## Timeline\n\n### 9 March 2026\n\n- 23:50 Deploy\n\n### 10 March 2026 (recovery)\n\n- 00:05 Alert\n- 00:20 Done\n',
    [
      'list',
      '5:3-5:8 23:50 → 2026-03-09 23:50 header 1 started',
      '9:3-9:8 00:05 → 2026-03-10 00:05 header 1 detected!',
      '10:3-10:8 00:20 → 2026-03-10 00:20 before 1'
    ]
  ],
  [
    'lines of paragraphs',
    'Date: 2026-03-10\n\n## Timeline\n\n14:05 Alert fires\n14:20 Rolled back\nand checked\n\n14:30 Done\n',
    [
      'paragraph',
      '5:1-5:6 14:05 → 2026-03-10 14:05 document 0 detected',
      '6:1-6:6 14:20 → 2026-03-10 14:20 before 0 mitigated',
      '9:1-9:6 14:30 → 2026-03-10 14:30 before 0'
    ]
  ],
  [
    'lines with hard breaks',
    'Date: 2026-03-10\n\n## Timeline\n\n**14:05** Alert fires\\\n**14:20** **Fixed:** rolled back  \n**14:30** Done\n',
    [
      'paragraph',
      '5:3-5:8 14:05 → 2026-03-10 14:05 document 0 detected',
      '6:3-6:8 14:20 → 2026-03-10 14:20 before 0 mitigated!',
      '7:3-7:8 14:30 → 2026-03-10 14:30 before 0'
    ]
  ],
  [
    'rows of a table without its line of dashes',
    'Date: 2026-03-10\n\n## Timeline\n\n| **14:05** | Alert fires |\n| **14:20** | Rolled back |\n',
    [
      'paragraph',
      '5:5-5:10 14:05 → 2026-03-10 14:05 document 0 detected',
      '6:5-6:10 14:20 → 2026-03-10 14:20 before 0 mitigated'
    ]
  ],
  [
    'paragraphs for days',
    '## Timeline\n\n2026-03-09\n\n- 23:50 Deploy\n\n**2026-03-10**\n\n- 00:05 Alert\n',
    [
      'list',
      '5:3-5:8 23:50 → 2026-03-09 23:50 header 0 started',
      '9:3-9:8 00:05 → 2026-03-10 00:05 header 0 detected!'
    ]
  ],
  [
    'times behind labels',
    '## Timeline\n\n- Fault: 2026-03-10 14:05\n- Rollback done (2026-03-10 14:20 UTC)\n',
    [
      'list',
      '3:10-3:26 2026-03-10 14:05 → 2026-03-10 14:05 entry 0',
      '4:18-4:38 2026-03-10 14:20 UTC → 2026-03-10 14:20 entry 0 mitigated'
    ]
  ],
  [
    'days with their times at the ends of sentences',
    '## Timeline\n\n- The valve was opened at 2026-03-10 2:05 PM +UTC\n- Ada closed the valve at the pump on 2026-03-10 14:20 UTC\n',
    [
      'list',
      '3:27-3:50 2026-03-10 2:05 PM +UTC → 2026-03-10 14:05 entry 0',
      '4:39-4:59 2026-03-10 14:20 UTC → 2026-03-10 14:20 entry 0'
    ]
  ],
  [
    'clocks behind the names of steps',
    'Date: 2026-03-10\n\n## Timeline\n\n- **Started:** 14:00, with the deploy\n- Detected at 14:05 by an alert\n- Owner: Ada\n- Mitigated: 14:30\n- **Resolved:** 14:40 UTC\n',
    [
      'list',
      '5:16-5:21 14:00 → 2026-03-10 14:00 document 0 started!',
      '6:15-6:20 14:05 → 2026-03-10 14:05 before 0 detected!',
      '7:3-7:13 no time → 2026-03-10 before 0',
      '8:14-8:19 14:30 → 2026-03-10 14:30 before 0 mitigated!',
      '9:17-9:26 14:40 UTC → 2026-03-10 14:40 before 0 restored!'
    ]
  ],
  [
    'labels behind times',
    'Date: 2026-03-10\n\n## Timeline\n\n- 13:00 Start: deploy\n- 14:05 - **Detected** - by Ada\n- 14:10 Investigating\n- 14:20 Mitigated: rolled back\n- 14:30 | Resolved | all green\n- 15:00 Incident closed\n',
    [
      'list',
      '5:3-5:8 13:00 → 2026-03-10 13:00 document 0 started!',
      '6:3-6:8 14:05 → 2026-03-10 14:05 before 0 detected!',
      '7:3-7:8 14:10 → 2026-03-10 14:10 before 0 triaged!',
      '8:3-8:8 14:20 → 2026-03-10 14:20 before 0 mitigated!',
      '9:3-9:8 14:30 → 2026-03-10 14:30 before 0 restored!',
      '10:3-10:8 15:00 → 2026-03-10 15:00 before 0 closed!'
    ]
  ],
  [
    'columns of a table',
    'Date: 2026-03-10\n\n## Timeline\n\n| Time | 13:00 | 14:05 | 14:30 |\n| - | - | - | - |\n| Event | Lock jams | Ship waits | Lock opens again |\n',
    [
      'table',
      '5:10-5:15 13:00 → 2026-03-10 13:00 document 0',
      '5:18-5:23 14:05 → 2026-03-10 14:05 before 0',
      '5:26-5:31 14:30 → 2026-03-10 14:30 before 0'
    ]
  ],
  [
    'four digits in most lines',
    'Date: 2026-03-10\n\n## Timeline\n\n1300 – Sluice jams\n1405 – Ship waits\n2010 – Sluice opens\n',
    [
      'paragraph',
      '5:1-5:5 1300 → 2026-03-10 13:00 document 0',
      '6:1-6:5 1405 → 2026-03-10 14:05 before 0',
      '7:1-7:5 2010 → 2026-03-10 20:10 before 0'
    ]
  ],
  [
    'years are no clocks',
    '## Timeline\n\n- 1998 – Sluice built\n- 2015 – Gate replaced\n- 2021 – Motor replaced\n',
    ['no timeline']
  ],
  [
    'words for steps',
    'Date: 2026-03-10\n\n## Timeline\n\n- 13:00 Version 7 is deployed\n- 14:05 The alert fires\n- 14:10 Ada acknowledges the page\n- 14:20 Ada is rolling back\n- 14:25 Version 8 is deployed\n- 14:30 Service is fully operational\n',
    [
      'list',
      '5:3-5:8 13:00 → 2026-03-10 13:00 document 0 started',
      '6:3-6:8 14:05 → 2026-03-10 14:05 before 0 detected',
      '7:3-7:8 14:10 → 2026-03-10 14:10 before 0 triaged',
      '8:3-8:8 14:20 → 2026-03-10 14:20 before 0 mitigated',
      '9:3-9:8 14:25 → 2026-03-10 14:25 before 0',
      '10:3-10:8 14:30 → 2026-03-10 14:30 before 0 restored'
    ]
  ],
  [
    'phases',
    'Date: 2026-03-10\n\n## Timeline\n\n### Outage\n\n- 14:05 Alert\n\n### Recovery\n\n- 14:01 Backup\n- 14:20 Done\n',
    [
      'list',
      '7:3-7:8 14:05 → 2026-03-10 14:05 document 1 detected!',
      '11:3-11:8 14:01 → 2026-03-10 14:01 before 2',
      '12:3-12:8 14:20 → 2026-03-10 14:20 before 2'
    ]
  ],
  [
    'two timelines',
    'Date: 2026-03-10\n\n## Timeline\n\n- 14:05 Alert\n\n## Timeline of the recovery\n\n| Time | Event |\n| - | - |\n| 14:20 | Done |\n',
    [
      'list',
      '5:3-5:8 14:05 → 2026-03-10 14:05 document 0 detected!',
      '11:3-11:8 14:20 → 2026-03-10 14:20 before 1'
    ]
  ],
  [
    'midnight',
    'Date: 2026-03-10\n\n## Timeline\n\n- 23:50 Alert\n- 00:05 Restart\n- 00:01 Late\n- 23:00 Quiet\n- 17:00 Done\n',
    [
      'list',
      '5:3-5:8 23:50 → 2026-03-10 23:50 document 0 detected!',
      '6:3-6:8 00:05 → 2026-03-11 00:05 midnight 0',
      '7:3-7:8 00:01 → 2026-03-11 00:01 before 0',
      '8:3-8:8 23:00 → 2026-03-11 23:00 before 0',
      '9:3-9:8 17:00 → 2026-03-12 17:00 midnight 0'
    ]
  ],
  [
    'noon on a clock of twelve hours',
    'Date: 2026-03-10\n\n## Timeline\n\n- 11:50 Alert\n- 12:10-1:05 Pumps are dried\n- 1:20 Restart\n- 3:00 Done\n',
    [
      'list',
      '5:3-5:8 11:50 → 2026-03-10 11:50 document 0 detected!',
      '6:3-6:13 12:10-1:05 → 2026-03-10 12:10 to 13:05 before 0',
      '7:3-7:7 1:20 → 2026-03-10 13:20 before 0',
      '8:3-8:7 3:00 → 2026-03-10 15:00 before 0'
    ]
  ],
  [
    'night on a clock of twenty-four hours',
    'Date: 2026-03-10\n\n## Timeline\n\n- 9:50 Alert\n- 12:10 Call\n- 01:20 Restart\n',
    [
      'list',
      '5:3-5:7 9:50 → 2026-03-10 09:50 document 0 detected!',
      '6:3-6:8 12:10 → 2026-03-10 12:10 before 0',
      '7:3-7:8 01:20 → 2026-03-11 01:20 midnight 0'
    ]
  ],
  [
    'bridges and details that have no time of their own',
    'Date: 2026-03-10\n\n## Timeline\n\n1. **14:05 – Alert**\n   - The crew is called\n   - At 14:09 it leaves\n2. .. long search for the valve ..\n3. (the pump runs dry)\n4. **14:40 – Valve open**\n',
    [
      'list',
      '5:6-5:11 14:05 → 2026-03-10 14:05 document 0 detected!',
      '7:6-7:14 At 14:09 → 2026-03-10 14:09 before 0',
      '10:6-10:11 14:40 → 2026-03-10 14:40 before 0'
    ]
  ],
  [
    'days on which nobody knows when',
    '## Timeline\n\n| Time | Event |\n| - | - |\n| 2026-03-10 14:05 | Alert |\n| 2026-03-10, sometime later | Pump is oiled |\n| Unknown date | Valve is turned |\n| 2026-03-11 09:00 | Done |\n',
    [
      'table',
      '5:3-5:19 2026-03-10 14:05 → 2026-03-10 14:05 entry 0 detected!',
      '6:3-6:29 2026-03-10, sometime later → 2026-03-10 unknown entry 0',
      '7:3-7:15 Unknown date → 2026-03-10 unknown before 0',
      '8:3-8:19 2026-03-11 09:00 → 2026-03-11 09:00 entry 0'
    ]
  ],
  [
    'times behind labels that name no step',
    'Date: 2026-03-10\n\n## Timeline\n\n- First call: 9:45 pm CET (from the harbour)\n- Notice to residents: 11:30 pm CET\n- Crew: seven\n',
    [
      'list',
      '5:15-5:26 9:45 pm CET → 2026-03-10 21:45 document 0',
      '6:24-6:36 11:30 pm CET → 2026-03-10 23:30 before 0 detected'
    ]
  ],
  [
    'the evening before the day of the document',
    'Date: 2026-03-11\n\n## Timeline\n\n- 23:40 Alert\n- 23:50 Call\n- 00:05 (03-11) Restart\n- 07:00 Done\n',
    [
      'list',
      '5:3-5:8 23:40 → 2026-03-10 23:40 midnight 0 detected!',
      '6:3-6:8 23:50 → 2026-03-10 23:50 before 0',
      '7:3-7:16 00:05 (03-11) → 2026-03-11 00:05 entry 0',
      '8:3-8:8 07:00 → 2026-03-11 07:00 before 0'
    ]
  ],
  [
    'a document that was written after the days of its timeline',
    'Date: 2026-03-11\n\n## Timeline\n\n- 14:40 Alert\n- 14:50 Call\n\n9 March 2026:\n\n- 00:05 Restart\n',
    [
      'list',
      '5:3-5:8 14:40 → no day 14:40 0 detected!',
      '6:3-6:8 14:50 → no day 14:50 0',
      '10:3-10:8 00:05 → 2026-03-09 00:05 header 0'
    ]
  ],
  [
    'a dated time that goes back',
    '## Timeline\n\n- 2026-03-10 23:50 Alert\n- 2026-03-10 00:05 Restart\n- 00:20 Done\n',
    [
      'list',
      '3:3-3:19 2026-03-10 23:50 → 2026-03-10 23:50 entry 0 detected!',
      '4:3-4:19 2026-03-10 00:05 → 2026-03-10 00:05 entry 0',
      '5:3-5:8 00:20 → 2026-03-10 00:20 before 0'
    ]
  ],
  [
    'days without a year',
    'Date: 2025-12-31\n\n## Timeline\n\n- Dec 31 23:50 Alert\n- Jan 1 00:05 Restart\n- Jan 2 Done\n',
    [
      'list',
      '5:3-5:15 Dec 31 23:50 → 2025-12-31 23:50 entry 0 detected!',
      '6:3-6:14 Jan 1 00:05 → 2026-01-01 00:05 entry 0',
      '7:3-7:8 Jan 2 → 2026-01-02 day entry 0'
    ]
  ],
  [
    'a December before a report of January',
    'Date: 2026-01-02\n\n## Timeline\n\n- Dec 31 23:50 Deploy\n- Jan 2 09:00 Alert\n',
    [
      'list',
      '5:3-5:15 Dec 31 23:50 → 2025-12-31 23:50 entry 0 started',
      '6:3-6:14 Jan 2 09:00 → 2026-01-02 09:00 entry 0 detected!'
    ]
  ],
  [
    'shifts',
    'Date: 2026-03-10\n\n## Timeline\n\n- 23:50 Alert\n- 00:15 (+1 day) Restart\n- 01:00 (+1 day) Check\n- Next day, 09:00 Check\n- Day 4, 10:00 Done\n',
    [
      'list',
      '5:3-5:8 23:50 → 2026-03-10 23:50 document 0 detected!',
      '6:3-6:17 00:15 (+1 day) → 2026-03-11 00:15 entry 0',
      '7:3-7:17 01:00 (+1 day) → 2026-03-11 01:00 entry 0',
      '8:3-8:18 Next day, 09:00 → 2026-03-12 09:00 entry 0',
      '9:3-9:15 Day 4, 10:00 → 2026-03-13 10:00 entry 0'
    ]
  ],
  [
    'numbered days',
    'Date: 2026-03-10\n\n## Timeline\n\n### Day 1\n\n- 14:05 Alert\n\n### Day 2: recovery\n\n- 15:00 Done\n',
    [
      'list',
      '7:3-7:8 14:05 → 2026-03-10 14:05 header 0 detected!',
      '11:3-11:8 15:00 → 2026-03-11 15:00 header 0'
    ]
  ],
  [
    'the day of the front matter',
    '---\ndate: 2026-03-10\n---\n\n# Outage\n\n## Timeline\n\n- 14:05 Alert\n- 14:20 Done\n',
    [
      'list',
      '9:3-9:8 14:05 → 2026-03-10 14:05 document 0 detected!',
      '10:3-10:8 14:20 → 2026-03-10 14:20 before 0'
    ]
  ],
  [
    'the day of the file name',
    '# Outage\n\n## Timeline\n\n- 14:05 Alert\n- 14:20 Done\n',
    [
      'list',
      '5:3-5:8 14:05 → 2026-03-10 14:05 document 0 detected!',
      '6:3-6:8 14:20 → 2026-03-10 14:20 before 0'
    ],
    {path: 'docs/2026-03-10-outage.md'}
  ],
  [
    'no day at all',
    '# Outage\n\n## Timeline\n\n- 14:05 Alert\n- 14:20 Done\n',
    ['list', '5:3-5:8 14:05 → no day 14:05 0 detected!', '6:3-6:8 14:20 → no day 14:20 0']
  ],
  [
    'the order of day and month, decided by another day',
    '## Timeline\n\n- 03/04/2026 14:05 Alert\n- 25/04/2026 14:20 Done\n',
    [
      'list',
      '3:3-3:19 03/04/2026 14:05 → 2026-04-03 14:05 entry 0 detected!',
      '4:3-4:19 25/04/2026 14:20 → 2026-04-25 14:20 entry 0'
    ]
  ],
  [
    'a time behind a label and *at*, and behind what happened, with a hedge',
    'Date: 2026-03-10\n\n## Timeline\n\n- **Detection:** at approximately 14:05 UTC a customer wrote\n- The vendor was called at about 2:30 PM UTC\n',
    [
      'list',
      '5:21-5:44 approximately 14:05 UTC → 2026-03-10 14:05 document 0 detected!',
      '6:28-6:45 about 2:30 PM UTC → 2026-03-10 14:30 before 0'
    ]
  ],
  [
    'the order of day and month from the other header, for all entries below one',
    '## Timeline\n\n### 29-03-2026\n\n- 14:05 Alert\n\n### 03-04-2026\n\n- 14:20 Check\n- 14:30 Done\n',
    [
      'list',
      '5:3-5:8 14:05 → 2026-03-29 14:05 header 0 detected!',
      '9:3-9:8 14:20 → 2026-04-03 14:20 header 0',
      '10:3-10:8 14:30 → 2026-04-03 14:30 before 0'
    ]
  ],
  [
    'the order of day and month, decided by closeness',
    '## Timeline\n\n- 03/04/2026 14:05 Alert\n- 04/04/2026 14:20 Check\n- 05/04/2026 14:20 Done\n',
    [
      'list',
      '3:3-3:19 03/04/2026 14:05 → 2026-04-03 14:05 entry 0 detected!',
      '4:3-4:19 04/04/2026 14:20 → 2026-04-04 14:20 entry 0',
      '5:3-5:19 05/04/2026 14:20 → 2026-04-05 14:20 entry 0'
    ]
  ],
  [
    'the order of day and month, decided by the team',
    '## Timeline\n\n- 03/04/2026 14:05 Alert\n',
    ['list', '3:3-3:19 03/04/2026 14:05 → 2026-04-03 14:05 entry 0 detected!'],
    {dayFirst: true}
  ],
  [
    'the order of day and month, decided by closeness the other way',
    '## Timeline\n\n- 04/03/2026 14:05 Alert\n- 04/05/2026 14:20 Done\n',
    [
      'list',
      '3:3-3:19 04/03/2026 14:05 → 2026-04-03 14:05 entry 0 detected!',
      '4:3-4:19 04/05/2026 14:20 → 2026-04-05 14:20 entry 0'
    ]
  ],
  [
    'the order of day and month, decided by the day of the document',
    'Date: 2026-04-03\n\n## Timeline\n\n- 03/04/2026 14:05 Alert\n',
    ['list', '5:3-5:19 03/04/2026 14:05 → 2026-04-03 14:05 entry 0 detected!']
  ],
  [
    'the order of day and month, decided by a day with a name',
    '## Timeline\n\n- 2 April 2026 14:05 Deploy\n- 03/04/2026 14:05 Alert\n',
    [
      'list',
      '3:3-3:21 2 April 2026 14:05 → 2026-04-02 14:05 entry 0 started',
      '4:3-4:19 03/04/2026 14:05 → 2026-04-03 14:05 entry 0 detected!'
    ]
  ],
  [
    'the order of day and month, open',
    '## Timeline\n\n- 03/04/2026 14:05 Alert\n',
    ['list', '3:3-3:19 03/04/2026 14:05 → 2026-03-04? 14:05 entry 0 detected!']
  ],
  [
    'ranges and other zones',
    '## Timeline\n\n- 2026-03-10 14:05-14:20 UTC Alerts\n- 10:30 EDT (14:30 UTC) Done\n',
    [
      'list',
      '3:3-3:29 2026-03-10 14:05-14:20 UTC → 2026-03-10 14:05 to 14:20 entry 0 detected',
      '4:3-4:24 10:30 EDT (14:30 UTC) → 2026-03-10 10:30 before 0'
    ]
  ],
  [
    'no timeline section',
    '# Outage on 2026-03-10\n\nIt broke.\n\n- 14:05 Alert\n- 14:20 Done\n\n| Task | Due |\n| - | - |\n| Disk | 2026-04-01 |\n',
    [
      'list',
      '5:3-5:8 14:05 → 2026-03-10 14:05 header 0 detected!',
      '6:3-6:8 14:20 → 2026-03-10 14:20 before 0'
    ]
  ],
  [
    'no timeline section and a table of deadlines',
    '# Outage on 2026-03-10\n\n| Time | Event |\n| - | - |\n| 14:05 | Alert |\n| 14:20 | Done |\n\n| Task | Due |\n| - | - |\n| Disk | 2026-04-01 |\n',
    [
      'table',
      '5:3-5:8 14:05 → 2026-03-10 14:05 header 0 detected!',
      '6:3-6:8 14:20 → 2026-03-10 14:20 before 0'
    ]
  ],
  [
    'no timeline',
    '# Outage on 2026-03-10\n\nAt 14:05 it broke.\n\n- By 2026-04-01: disk\n',
    ['no timeline']
  ],
  ['a timeline of words', '## Timeline\n\n- Later it broke\n- Then it worked\n', ['no timeline']],
  [
    'times after the start',
    'Date: 2026-03-10\n\n## Timeline\n\n**T+0** Alert\n**T+5m** Restart\n\n10 minutes later it worked.\n',
    [
      'paragraph',
      '5:3-5:6 T+0 → 2026-03-10 none document 0 detected!',
      '6:3-6:7 T+5m → 2026-03-10 none before 0'
    ]
  ],
  [
    'faults',
    'Date: 2026-03-10\n\n## Timeline\n\n- 25:10 Alert\n- 2026-02-30 14:05 Restart\n- 22:XX Done\n- 22:30 Closed\n',
    [
      'list',
      '5:3-5:8 25:10 → 2026-03-10 none document 0 detected!',
      '6:3-6:19 2026-02-30 14:05 → 2026-03-10 none before 0',
      '7:3-7:8 22:XX → 2026-03-10 none before 0',
      '8:3-8:8 22:30 → 2026-03-10 22:30 before 0 closed!'
    ]
  ],
  [
    'CRLF',
    'Date: 2026-03-10\r\n\r\n## Timeline\r\n\r\n14:05 Alert\r\n14:20 &amp; done\r\n',
    [
      'paragraph',
      '5:1-5:6 14:05 → 2026-03-10 14:05 document 0 detected!',
      '6:1-6:6 14:20 → 2026-03-10 14:20 before 0'
    ]
  ],
  [
    'emoji',
    'Date: 2026-03-10\n\n## Timeline\n\n- 🚨 14:05 Alert\n- :rotating_light: 14:10 Restart\n- ✅ **14:20** ✅ Done\n',
    [
      'list',
      '5:6-5:11 14:05 → 2026-03-10 14:05 document 0 detected!',
      '6:20-6:25 14:10 → 2026-03-10 14:10 before 0',
      '7:7-7:12 14:20 → 2026-03-10 14:20 before 0'
    ]
  ],
  [
    'emoji, references, and escapes before times',
    'Date: 2026-03-10\n\n## Timeline\n\n- 🚨 14:05 Alert\n- &gt; 14:20 Restart\n- \\[14:30\\] Done\n- &#91;14:40&#93; **&amp;**\n- 14:50 A &amp; B\n',
    [
      'list',
      '5:6-5:11 14:05 → 2026-03-10 14:05 document 0 detected!',
      '6:8-6:13 14:20 → 2026-03-10 14:20 before 0',
      '7:5-7:10 14:30 → 2026-03-10 14:30 before 0',
      '8:8-8:13 14:40 → 2026-03-10 14:40 before 0',
      '9:3-9:8 14:50 → 2026-03-10 14:50 before 0'
    ]
  ],
  [
    'lines for days, with a remark on the zone',
    '## Timeline\n\n**14th March 2026:** (all times in UTC)\n20:20 UTC: Alert\n\n**15th March 2026:**\n01:20 UTC: Done\n',
    [
      'paragraph',
      '4:1-4:10 20:20 UTC → 2026-03-14 20:20 header 0 detected!',
      '7:1-7:10 01:20 UTC → 2026-03-15 01:20 header 0'
    ]
  ],
  [
    'days of the week, of which the document has the first',
    'Date: 2026-03-13\n\n## Timeline\n\n- Fri 22:00 Deploy\n- Fri 23:50 Alert\n- Sat 06:00 Restart\n- 07:00 Still down\n- Mon 09:00 Done\n- 10:00 (Sun) Note\n',
    [
      'list',
      '5:3-5:12 Fri 22:00 → 2026-03-13 22:00 entry 0 started',
      '6:3-6:12 Fri 23:50 → 2026-03-13 23:50 entry 0 detected!',
      '7:3-7:12 Sat 06:00 → 2026-03-14 06:00 entry 0',
      '8:3-8:8 07:00 → 2026-03-14 07:00 before 0',
      '9:3-9:12 Mon 09:00 → 2026-03-16 09:00 entry 0',
      '10:3-10:14 10:00 (Sun) → 2026-03-15 10:00 entry 0'
    ]
  ],
  [
    'a day of the week before the day of the document',
    'Date: 2026-03-16\n\n## Timeline\n\n- Saturday 22:00 Deploy\n- Monday 06:00 Alert\n',
    [
      'list',
      '5:3-5:17 Saturday 22:00 → 2026-03-14 22:00 entry 0 started',
      '6:3-6:15 Monday 06:00 → 2026-03-16 06:00 entry 0 detected!'
    ]
  ],
  [
    'days of the week beside days',
    '## Timeline\n\n- Sat 2026-03-14 23:00 Deploy\n- Sun 2026-03-15 06:00 Alert\n',
    [
      'list',
      '3:3-3:23 Sat 2026-03-14 23:00 → 2026-03-14 23:00 entry 0 started',
      '4:3-4:23 Sun 2026-03-15 06:00 → 2026-03-15 06:00 entry 0 detected!'
    ]
  ],
  [
    'a quote and a code block between',
    'Date: 2026-03-10\n\n## Timeline\n\n- 14:05 Alert\n\n  > 14:06 error\n\n  ```\n  14:07 error\n  ```\n- 14:20 Done\n',
    [
      'list',
      '5:3-5:8 14:05 → 2026-03-10 14:05 document 0 detected!',
      '12:3-12:8 14:20 → 2026-03-10 14:20 before 0'
    ]
  ]
]

describe('timelines', () => {
  it.each(timelines)('%s', (_, text, expected, options) => {
    expect(shownTimeline(text, options)).toEqual(expected)
  })
})

/** Documents with the zones that they declare, the one that counts first. */
const zones: Array<Case> = [
  [
    'the header of a column',
    '# Outage\n\n## Timeline (CET)\n\nAll times are in PST.\n\n| Time (UTC) | Event |\n| - | - |\n| 14:05 | Alert |\n',
    [
      'column 7:9-7:12 UTC +0',
      'heading 3:14-3:17 CET +60 Europe/Paris',
      'intro 5:18-5:21 PST -480 America/Los_Angeles'
    ]
  ],
  [
    'the heading',
    '---\ntimezone: JST\n---\n\n## Timeline (UTC)\n\nAll times are in PST.\n\n- 14:05 Alert\n',
    [
      'heading 5:14-5:17 UTC +0',
      'intro 7:18-7:21 PST -480 America/Los_Angeles',
      'front-matter 2:11-2:14 JST +540 Asia/Tokyo'
    ]
  ],
  [
    'the words of details',
    '## Timeline\n\n<details>\n<summary>All entries (CEST)</summary>\n\n| Hour | Event |\n| - | - |\n| 14:05 | Alert |\n\n</details>\n',
    ['heading 4:23-4:27 CEST +120 Europe/Paris']
  ],
  [
    'a line with a day',
    '## Timeline\n\n**10 March 2026, CET**\n\n| | Event |\n| - | - |\n| 14:05 | Alert |\n',
    ['date-header 3:18-3:21 CET +60 Europe/Paris']
  ],
  [
    'the time of a field',
    '# Flood\n\nTime of event: 04:36 NZDT\n\n## Timeline\n\n- 04:36 Alert\n',
    ['time 3:22-3:26 NZDT +780 Pacific/Auckland']
  ],
  [
    'times of the summary',
    '# Flood\n\n## Summary\n\nThe bridge was shut from 9:15 am until 1:30 pm EST.\n\n## Timeline\n\n- 9:15 am Alert\n',
    ['time 5:48-5:51 EST -300 America/New_York']
  ],
  [
    'no times of the summary if there are two zones',
    '# Flood\n\n## Summary\n\nShut from 9:15 EST until 17:30 UTC.\n\n## Timeline\n\n- 9:15 am Alert\n',
    []
  ],
  [
    'no times of the summary if the timeline has zones',
    '# Flood\n\n## Summary\n\nShut from 9:15 EST.\n\n## Timeline\n\n- 14:15 UTC Alert\n',
    []
  ],
  [
    'a heading for a day',
    '## Timeline\n\n### 2026-03-10 (CET)\n\n- 14:05 Alert\n',
    ['date-header 3:17-3:20 CET +60 Europe/Paris']
  ],
  [
    'an opening paragraph',
    '## Timeline\n\nAll times are in\nPDT.\n\n- 14:05 Alert\n- 14:20 Done, in UTC time\n',
    ['intro 4:1-4:4 PDT -420 America/Los_Angeles']
  ],
  [
    'a quote',
    '## Timeline\n\n> Times: Europe/Berlin\n\n- 14:05 Alert\n',
    ['intro 3:10-3:23 Europe/Berlin Europe/Berlin']
  ],
  [
    'an item',
    '## Timeline\n\n- Timestamps are UTC\n- 14:05 Alert\n- 14:20 Done\n',
    ['intro 3:18-3:21 UTC +0']
  ],
  [
    'front matter',
    '---\ntimezone: Europe/Berlin\n---\n\n## Timeline\n\n- 14:05 Alert\n',
    ['front-matter 2:11-2:24 Europe/Berlin Europe/Berlin']
  ],
  [
    'the settings',
    '## Timeline\n\n- 14:05 Alert\n',
    ['settings nowhere America/New_York America/New_York'],
    {timeZone: 'America/New_York'}
  ],
  ['nowhere', '## Timeline\n\nAll times are local time. The API is down.\n\n- 14:05 Alert\n', []],
  [
    'letters with several meanings',
    '## Timeline (IST)\n\n- 14:05 Alert\n',
    ['heading 1:14-1:17 IST ambiguous']
  ],
  [
    'letters of which the document names the place',
    '# Outage\n\nThe office in Bengaluru lost power.\n\n## Timeline (IST)\n\n- 14:05 Alert\n',
    ['heading 5:14-5:17 IST Asia/Kolkata']
  ],
  [
    'letters of which the document names two places',
    '# Outage\n\nDublin and Jerusalem lost power.\n\n## Timeline (IST)\n\n- 14:05 Alert\n',
    ['heading 5:14-5:17 IST ambiguous']
  ],
  [
    'letters that are mostly of one place',
    '## Timeline (GST)\n\n- 14:05 Alert\n',
    ['heading 1:14-1:17 GST Asia/Dubai']
  ],
  [
    'a city beside each time',
    '## Timeline\n\n- 14:05 Lisbon - Alert\n- 14:09 Lisbon - Restart\n- 14:20 Lisbon - Recovery\n',
    ['time 3:9-3:15 Lisbon Europe/Lisbon']
  ],
  [
    'somebody who is called like a city beside a time',
    '## Timeline\n\n- 14:05 Regina: Alert\n- 14:09 Restart\n- 14:20 Recovery\n',
    []
  ],
  [
    'an offset in brackets behind a time of the summary',
    '# Outage\n\nIt broke at 14:05 (+08:00).\n\n## Timeline\n\n- 14:05 Alert\n',
    ['time 3:20-3:26 +08:00 +480']
  ],
  [
    'letters with an offset beside them',
    '## Timeline (AEST - UTC+10)\n\n- 2026-01-12 14:05 Alert\n',
    ['heading 1:14-1:18 AEST +600']
  ],
  [
    'letters behind their offset',
    '## Timeline (IST)\n\nThe office is in UTC+05:30 (IST).\n\n- 14:05 Alert\n',
    ['heading 1:14-1:17 IST +330']
  ],
  [
    'letters with their name and offset',
    '# Outage\n\nGST is gulf standard time [UTC+04].\n\n## Timeline (GST)\n\n- 14:05 Alert\n',
    ['heading 5:14-5:17 GST +240']
  ],
  [
    'under the title',
    '# Outage\n\nAll times in PDT (UTC-7).\n\n## Summary\n\nIt broke.\n\n## Timeline\n\n- 14:05 Alert\n',
    ['intro 3:14-3:17 PDT -420']
  ],
  [
    'under a title without headings below it',
    '# Outage\n\n* Line: Vik\n* Times: Swedish local time\n\n**In short.** It broke.\n\n**Timeline**\n\n- 14:05 Alert\n',
    ['intro 4:10-4:28 Swedish local time Europe/Stockholm']
  ],
  [
    'letters that the place of the settings uses',
    '## Timeline (BST)\n\n- 14:05 Alert\n',
    ['heading 1:14-1:17 BST Europe/London', 'settings nowhere Europe/London Europe/London'],
    {timeZone: 'Europe/London'}
  ],
  [
    'both halves of the year',
    '## Timeline (PST/PDT)\n\n- 14:05 Alert\n',
    ['heading 1:14-1:21 PST/PDT America/Los_Angeles']
  ],
  ['an offset', '## Timeline (UTC+05:30)\n\n- 14:05 Alert\n', ['heading 1:14-1:23 UTC+05:30 +330']]
]

/** Last entries after a mitigation, and the steps that they can be. */
const lastEntries: Array<[text: string, steps: string]> = [
  ['Boilers OK', 'restored'],
  ['Fixes implemented in both halls', 'restored mitigated'],
  ['All 14 lifts online', 'restored'],
  ['Ferry available to passengers', 'restored'],
  ['Sale of coffee resumes at two counters', 'restored'],
  ['Backlog of parcels drained', 'restored mitigated'],
  ['Share of late trains < 2 %', 'restored'],
  ['Pressure back to 4 bar', 'restored'],
  ['Alarm of the pump house stops', 'restored'],
  ['Warnings cleared', 'restored'],
  ['Passengers board', 'restored'],
  ['The timetable of Sunday is deployed', 'mitigated started'],
  ['Driver is paged again', 'restored detected'],
  ['Alarm at the second pump, and the first pump stops', 'detected restored']
]

describe('possible recoveries', () => {
  it.each(lastEntries)('%s', (text, steps) => {
    const {entries} = read(`## Timeline\n\n- 07:10 Rolled back\n- 07:40 ${text}\n`).timeline
    expect(entries.at(-1)!.steps.join(' ')).toBe(steps)
  })

  it('are not before a mitigation, or where the latest entry is first', () => {
    const stepsOf = (items: string) =>
      read(`Date: 2026-03-10\n\n## Timeline\n\n${items}`).timeline.entries.map(({steps}) =>
        steps.join(' ')
      )
    expect(stepsOf('- 07:00 Doors open\n- 07:10 Workaround set up\n- 07:40 Doors open\n')).toEqual(['', 'mitigated', 'restored']) // prettier-ignore
    expect(stepsOf('- 07:40 Doors open\n- 07:10 Workaround set up\n- 07:00 Doors shut\n')).toEqual(['restored', 'mitigated', '']) // prettier-ignore
  })
})

describe('recoveries of all', () => {
  const milestoneOf = (text: string) =>
    read(`## Timeline\n\n- 07:10 ${text}\n- 07:40 Barrier painted\n`).timeline.entries[0]!.milestone
      ?.name

  it.each([
    'Valve replaced, all pumps work.',
    'Everything works',
    'all good 🎉',
    'Everyone is back',
    'All six ferries are up',
    'Everything fine; crew goes home'
  ])('%s', (text) => {
    expect(milestoneOf(text)).toBe('restored')
  })

  it.each([
    'Not all pumps work',
    'All pumps up to pier 3 stand still',
    'All requests up 20 %',
    'We stop all work',
    'All pumps work at half speed',
    'Everybody looks at the pump'
  ])('not: %s', (text) => {
    expect(milestoneOf(text)).not.toBe('restored')
  })
})

/** What people outside of the response do. */
const reports: ReadonlyArray<string> = [
  'Ward 7 calls the workshop',
  'A passenger asks why the doors are shut',
  'Shops write to the newsroom',
  'Box office reports empty seats as sold',
  'Residents phone the waterworks',
  'A skipper posts a photo of the gate',
  'Skippers call',
  'Parents of pupils complain',
  'First call from the ward',
  'Two e-mails from the harbour office'
]

describe('reports by others', () => {
  it.each(reports)('%s', (text) => {
    const {entries} = read(`## Timeline\n\n- 07:10 ${text}\n- 07:40 Rolled back\n`).timeline
    expect(entries[0]!.steps).toContain('detected')
  })

  it.each(['Pump 7 stops', 'Barriers close', 'Shift changes', 'Rings of the valve are worn'])(
    'not: %s',
    (text) => {
      const {entries} = read(`## Timeline\n\n- 07:10 ${text}\n- 07:40 Rolled back\n`).timeline
      expect(entries[0]!.steps).not.toContain('detected')
    }
  )
})

describe('declared zones', () => {
  it.each(zones)('%s', (_, text, expected, options) => {
    expect(shownZones(text, options)).toEqual(expected)
  })
})

/** Documents with the seconds that each time can mean, and how far ahead of UTC the clock is. */
const instants: Array<Case> = [
  [
    'a declared offset',
    'Date: 2026-03-10\n\n## Timeline (UTC)\n\n- 14:05 Alert\n- 14:05:09 Restart\n- 3pm Check\n',
    [
      '2026-03-10T14:05:00 – 2026-03-10T14:05:59 [0]',
      '2026-03-10T14:05:09 – 2026-03-10T14:05:09 [0]',
      '2026-03-10T15:00:00 – 2026-03-10T15:59:59 [0]'
    ]
  ],
  [
    'its own offset',
    '## Timeline (UTC)\n\n- 2026-03-10 14:05 PST Alert\n',
    ['2026-03-10T14:05:00 – 2026-03-10T14:05:59 [-480]']
  ],
  [
    'a place',
    '## Timeline\n\n- 2026-03-28 14:05 Europe/Berlin Alert\n- 2026-03-29 02:30 Europe/Berlin Gap\n- 2026-03-29 14:05 Europe/Berlin Alert\n- 2026-10-25 02:30 Europe/Berlin Twice\n',
    [
      '2026-03-28T14:05:00 – 2026-03-28T14:05:59 [60]',
      '2026-03-29T02:30:00 – 2026-03-29T02:30:59 []',
      '2026-03-29T14:05:00 – 2026-03-29T14:05:59 [120]',
      '2026-10-25T02:30:00 – 2026-10-25T02:30:59 [120, 60]'
    ]
  ],
  [
    'no zone',
    '## Timeline\n\n- 2026-03-10 14:05 Alert\n- 2026-03-11 Done\n',
    [
      '2026-03-10T14:05:00 – 2026-03-10T14:05:59 no offset',
      '2026-03-11T00:00:00 – 2026-03-11T23:59:59 no offset'
    ]
  ],
  [
    'midnight as 24:00',
    '## Timeline (UTC)\n\n- 2026-03-10 24:00 Alert\n',
    ['2026-03-11T00:00:00 – 2026-03-11T00:00:59 [0]']
  ],
  [
    'an unknown time',
    '## Timeline (UTC)\n\n- 2026-03-10 XX:XX Alert\n- 2026-03-10 14:05 Done\n',
    [
      '2026-03-10T00:00:00 – 2026-03-10T23:59:59 [0]',
      '2026-03-10T14:05:00 – 2026-03-10T14:05:59 [0]'
    ]
  ],
  ['no day', '## Timeline (UTC)\n\n- 14:05 Alert\n', ['unknown [0]']]
]

describe('instants', () => {
  it.each(instants)('%s', (_, text, expected, options) => {
    expect(shownInstants(text, options)).toEqual(expected)
  })
})

describe('what is beside the time', () => {
  it('is the text, without marks', () => {
    const text =
      '## Timeline\n\n- **14:05** – Alert *fires*\n- Fault: 2026-03-10 14:10\n\n  Disk full\n- 14:20\n\n  Done\n'
    expect(read(text).timeline.entries.map((entry) => entry.text)).toEqual([
      'Alert fires',
      'Fault:',
      'Done'
    ])
  })

  it('is what follows a heading', () => {
    const text =
      '## Timeline\n\n### 14:05\n\nAlert [a](b) fires\n\n- [more](c)\n\n### 14:20 Done\n\nText\n'
    const {entries} = read(text).timeline
    expect(entries.map((entry) => entry.text)).toEqual(['Alert a fires', 'Done'])
    expect(entries.map(({links}) => links)).toEqual([['b', 'c'], []])
  })

  it('are links, each with its line', () => {
    const text = '## Timeline\n\n14:05 [a](b)\n14:20 Done\nand [c](d)\n14:30 <https://e.f>\n'
    expect(read(text).timeline.entries.map(({links}) => links)).toEqual([
      ['b'],
      ['d'],
      ['https://e.f']
    ])
  })
})

/** Timelines that say that all of their times are approximate, or not. */
const approximate: Array<[text: string, expected: boolean]> = [
  ['## Timeline\n\nAll times are approximate.\n\n- 14:05 Alert\n', true],
  ['## Timeline (all times approximate)\n\n- 14:05 Alert\n', true],
  ['## Timeline\n\n- 14:05 Alert\n- 14:20 approximately 30 users\n', false]
]

describe('approximate timelines', () => {
  it.each(approximate)('%j', (text, expected) => {
    expect(read(text).timeline.approximate).toBe(expected)
  })
})

/** Timelines, and whether they count what goes on in the place of times. */
const counted: Array<[text: string, isCounted: boolean, entries: number]> = [
  ['| Step | Event |\n| --- | --- |\n| 41,200 | Loss rises |\n| 41,950 | Stop |', true, 0],
  ['| Block | Fee | Event |\n| --- | --- | --- |\n| 18203331 | 0.32 | Halt |', true, 0],
  ['| Step range | Event |\n| --- | --- |\n| 300–400 | Loss rises |', true, 0],
  ['| Step | Event |\n| --- | --- |\n| 1 | Loss rises |\n| 2 | Stop |', false, 0],
  ['| Step | Time | Event |\n| --- | --- | --- |\n| 41200 | 14:05 | Stop |', false, 1],
  ['| Orders | Event |\n| --- | --- |\n| 41,200 | Loss rises |', false, 0]
]

describe('a table that counts', () => {
  it.each(counted)('%j', (table, isCounted, entries) => {
    const {timeline} = read(`# Outage\n\n## Timeline\n\n${table}\n`)
    expect(timeline).toMatchObject({isCounted, entries: {length: entries}})
  })
})

describe('a list without times below a day', () => {
  const timesOf = (heading: string) =>
    read(
      `# Checkout outage\n\n## Timeline (UTC)\n\n### 2026-03-14\n\n- 14:05 Deploy\n- 14:45 Rollback\n\n### ${heading}\n\n- The team looks for lost orders\n  - 40 so far\n- Support writes to customers\n`
    ).timeline.entries.map(({text, timestamp}) => timestamp?.written ?? `no time: ${text}`)

  it('has entries', () => {
    expect(timesOf('2026-03-15')).toEqual([
      '14:05',
      '14:45',
      'no time: The team looks for lost orders',
      'no time: Support writes to customers'
    ])
  })

  it('has none below another heading', () => {
    expect(timesOf('Participants')).toEqual(['14:05', '14:45'])
    expect(timesOf('Notes of 2026-03-15')).toEqual(['14:05', '14:45'])
  })
})
