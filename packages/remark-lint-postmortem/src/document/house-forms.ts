import type {
  ActionItem,
  HouseFormName,
  MetadataName,
  Postmortem,
  SectionName
} from 'mdast-util-postmortem'
import type {RuleSeverity} from '../rule/rule-severity.ts'

/** What a published form asks for, where it differs from what is asked of other documents. */
export interface HouseForm {
  /** Sections that it does not have, under any name. */
  withoutSections: ReadonlyArray<SectionName>
  /** Fields that it does not have. */
  withoutFields: ReadonlyArray<MetadataName>
  /** Order of its sections, those of one group in any order; `undefined` if it has none of its own. */
  order: ReadonlyArray<ReadonlyArray<SectionName>> | undefined
  /** Owners that it asks for. */
  owner: 'person' | 'team'
  /** Where the owner is, if not in the document. */
  ownerIn: Elsewhere
  /** How exact its deadlines are. */
  deadline: 'day' | 'month'
  /** Where the deadline is, if not in the document. */
  deadlineIn: Elsewhere
}

/** In the ticket; implied by the priority; nowhere, since the form has none. */
type Elsewhere = 'nowhere' | 'priority' | 'ticket' | undefined

/** What a form has, so that its preset requires it. */
interface Demands {
  sections: ReadonlyArray<SectionName>
  /** What it calls the reasons. */
  causes: 'either' | 'factors' | 'none' | 'root-cause'
  fields: ReadonlyArray<MetadataName>
  /** Parts that are no sections of other documents, by the names that the reader has for them. */
  parts: ReadonlyArray<string>
  /** Its scale of severity, most severe first. */
  severities?: ReadonlyArray<string>
  /** Other rules, as its preset sets them. */
  rules: Readonly<Record<string, Demand>>
}

/** How the preset of a form sets a rule. */
type Demand = RuleSeverity | readonly [RuleSeverity, Readonly<Record<string, unknown>>]

/** What is asked of a document in a style of its own. */
const own: HouseForm = {
  withoutSections: [],
  withoutFields: [],
  order: undefined,
  owner: 'person',
  ownerIn: undefined,
  deadline: 'day',
  deadlineIn: undefined
}

/** What is asked of a letter to those who were hit. */
const letter: HouseForm = {
  ...own,
  withoutSections: ['went-well', 'went-poorly', 'prevention', 'lessons-learned'],
  withoutFields: ['severity'],
  ownerIn: 'nowhere',
  deadlineIn: 'nowhere'
}

/** Rules where the ticket of an item says who does it until when. */
const inTickets: Demands['rules'] = {
  'action-item-deadline': 'off',
  'action-item-owner': 'off',
  'action-item-ticket': 'error',
  'action-items-table': 'off'
}

/** What forms differ in, and what they have. */
const forms: Record<HouseFormName, Partial<HouseForm> & {demands: Demands}> = {
  atlassian: {
    withoutSections: ['contributing-factors', 'went-well', 'went-poorly', 'prevention'],
    withoutFields: ['severity'],
    owner: 'team',
    order: [
      ['summary'],
      ['impact'],
      ['detection'],
      ['resolution'],
      ['timeline'],
      ['lessons-learned'],
      ['action-items']
    ],
    demands: {
      sections: ['summary', 'impact', 'detection', 'timeline', 'lessons-learned', 'action-items'],
      causes: 'root-cause',
      fields: ['owner', 'date'],
      parts: [
        'Leadup',
        'Fault',
        'Response',
        'Recovery',
        'Root cause identification: The Five Whys',
        'Backlog check',
        'Recurrence'
      ],
      rules: {
        'action-item-deadline-range': ['warn', {within: {default: '56d'}}],
        'action-item-ticket': 'warn'
      }
    }
  },
  'aws-coe': {
    withoutSections: [
      'contributing-factors',
      'went-well',
      'went-poorly',
      'prevention',
      'lessons-learned'
    ],
    withoutFields: ['severity'],
    owner: 'team',
    order: [['summary'], ['impact'], ['timeline'], ['root-cause'], ['action-items']],
    demands: {
      sections: ['summary', 'impact', 'timeline', 'action-items'],
      causes: 'none',
      fields: ['date'],
      parts: ['Metrics', 'Incident Questions', '5 Whys'],
      rules: {
        'action-item-priority': ['warn', {required: true}],
        'action-items-table': ['warn', {columns: {priority: true}, required: true}],
        'no-named-person': 'warn'
      }
    }
  },
  'azure-pir': {
    withoutSections: [
      'timeline',
      'impact',
      'contributing-factors',
      'went-well',
      'went-poorly',
      'prevention',
      'lessons-learned'
    ],
    withoutFields: ['severity'],
    owner: 'team',
    deadline: 'month',
    order: [['summary'], ['root-cause'], ['timeline'], ['action-items']],
    demands: {
      sections: ['summary', 'action-items'],
      causes: 'root-cause',
      fields: ['date'],
      parts: [
        'How did we respond?',
        'How can customers make incidents like this less impactful?',
        'How can we make our incident communications more useful?'
      ],
      rules: {
        'no-named-person': 'warn',
        promptness: ['warn', {within: {default: '14d'}}],
        'timeline-entries': 'error'
      }
    }
  },
  ccadb: {
    withoutSections: ['prevention'],
    withoutFields: ['severity'],
    ownerIn: 'nowhere',
    order: [
      ['summary'],
      ['impact'],
      ['timeline'],
      ['root-cause', 'contributing-factors'],
      ['lessons-learned', 'went-well', 'went-poorly', 'lucky'],
      ['action-items']
    ],
    demands: {
      sections: [
        'summary',
        'impact',
        'timeline',
        'went-well',
        'went-poorly',
        'lessons-learned',
        'action-items'
      ],
      causes: 'factors',
      fields: ['date'],
      parts: [
        'Full Incident Report',
        'CA Owner CCADB unique ID',
        'Incident description',
        'Timeline summary',
        'Non-compliance start date',
        'Non-compliance identified date',
        'Non-compliance end date',
        'Relevant policies',
        'Source of incident disclosure',
        'Total number of certificates',
        'Total number of "remaining valid" certificates',
        'Affected certificate types',
        'Incident heuristic',
        'Was issuance stopped in response to this incident, and why or why not?',
        'Analysis',
        'Related Incidents',
        'Kind',
        'Corresponding Root Cause(s)',
        'Evaluation Criteria',
        'Appendix'
      ],
      rules: {
        'action-item-status': [
          'error',
          {done: {Complete: true, Canceled: true}, open: {Ongoing: true, Delayed: true}}
        ],
        'action-items-table': ['error', {columns: {owner: false, status: true}, required: true}],
        'timeline-time-zone': 'error',
        'timestamp-precision': 'warn'
      }
    }
  },
  gds: {
    withoutSections: [
      'root-cause',
      'contributing-factors',
      'went-well',
      'went-poorly',
      'action-items',
      'prevention',
      'lessons-learned'
    ],
    owner: 'team',
    deadlineIn: 'priority',
    order: [['summary'], ['impact'], ['timeline']],
    demands: {
      sections: ['summary', 'impact', 'timeline'],
      causes: 'none',
      fields: ['date', 'severity'],
      parts: ['Time', 'Service/application', 'Incident lead', 'Comms lead'],
      severities: ['P1', 'P2', 'P3', 'P4'],
      rules: {}
    }
  },
  // Its timeline and its causes are in the incident issue and in the table on top.
  gitlab: {
    withoutSections: [
      'timeline',
      'impact',
      'root-cause',
      'contributing-factors',
      'prevention',
      'lessons-learned'
    ],
    owner: 'team',
    ownerIn: 'ticket',
    deadlineIn: 'ticket',
    order: [['summary'], ['action-items'], ['went-well', 'went-poorly']],
    demands: {
      sections: ['summary', 'action-items', 'went-well', 'went-poorly'],
      causes: 'none',
      fields: ['severity', 'started', 'ended', 'duration'],
      parts: [
        'Key Information',
        'Customers Affected',
        'Requests Affected',
        'Link to Incident Issue',
        'Details',
        'Learning Opportunities'
      ],
      severities: ['severity::1', 'severity::2', 'severity::3', 'severity::4'],
      rules: inTickets
    }
  },
  // The example of the book ends with the timeline, that of the workbook with the actions.
  'google-sre': {
    withoutSections: ['contributing-factors', 'prevention'],
    withoutFields: ['severity'],
    deadlineIn: 'nowhere',
    order: [
      ['summary'],
      ['impact'],
      ['root-cause', 'trigger'],
      ['timeline', 'lessons-learned', 'went-well', 'went-poorly', 'lucky', 'action-items'],
      ['supporting']
    ],
    demands: {
      sections: [
        'summary',
        'impact',
        'trigger',
        'timeline',
        'went-well',
        'went-poorly',
        'lucky',
        'action-items'
      ],
      causes: 'root-cause',
      fields: ['date', 'authors', 'status'],
      parts: ['Detection', 'Resolution'],
      rules: {
        'action-item-priority': ['warn', {distinct: true}],
        'action-item-ticket': ['warn', {allowNone: true}],
        'action-items-table': [
          'warn',
          {columns: {deadline: false, type: true, ticket: true}, required: true}
        ],
        'action-item-type': 'warn',
        'document-owner': ['warn', {required: false}],
        promptness: ['warn', {within: {default: '7d'}}],
        'quantified-impact': ['warn', {duration: false}],
        'review-record': ['warn', {beyondTeam: true, fields: {reviewed: false, shared: false}}]
      }
    }
  },
  'incident-io': {
    withoutSections: ['impact', 'went-well', 'went-poorly', 'prevention'],
    owner: 'team',
    ownerIn: 'ticket',
    deadlineIn: 'priority',
    demands: {
      sections: ['summary', 'timeline', 'lessons-learned', 'action-items'],
      causes: 'factors',
      fields: ['severity'],
      parts: ['Mitigators'],
      rules: {
        'action-item-priority': ['warn', {required: true}],
        'action-item-status': [
          'warn',
          {done: {Deleted: true, 'Not doing': true, not_doing: true}, open: {Outstanding: true}}
        ]
      }
    }
  },
  pagerduty: {
    withoutSections: ['root-cause', 'prevention', 'lessons-learned'],
    withoutFields: ['severity', 'date'],
    owner: 'team',
    ownerIn: 'ticket',
    deadlineIn: 'ticket',
    order: [
      ['summary'],
      ['contributing-factors'],
      ['resolution'],
      ['impact'],
      ['timeline'],
      ['went-well', 'went-poorly'],
      ['action-items']
    ],
    demands: {
      sections: [
        'summary',
        'resolution',
        'impact',
        'timeline',
        'went-well',
        'went-poorly',
        'action-items'
      ],
      causes: 'factors',
      fields: ['owner'],
      parts: [
        'Meeting Scheduled For',
        'Call Recording',
        'What Happened',
        'Responders',
        "How'd We Do?",
        'Data Link',
        'Internal Email',
        'External Message'
      ],
      severities: ['SEV-1', 'SEV-2', 'SEV-3', 'SEV-4', 'SEV-5'],
      rules: {
        ...inTickets,
        'no-root-cause-term': 'warn',
        'timeline-evidence': ['warn', {minimum: 100}]
      }
    }
  }
}

/** The published forms. */
export const formNames: ReadonlyArray<HouseFormName> = Object.keys(forms) as Array<HouseFormName>

/**
 * Say what a form asks for.
 *
 * @param name
 *   Form; `undefined` for a document in a style of its own.
 * @param isLetterOnly
 *   The document is a letter.
 */
export function houseForm(name: HouseFormName | undefined, isLetterOnly: boolean): HouseForm {
  if (name) return {...own, ...forms[name]}
  return isLetterOnly ? letter : own
}

/** Fewer words are the beginning of a document. */
const fewestWordsOfLetter = 50

/**
 * Check whether a document is a letter to those who were hit: prose without any section.
 *
 * @param postmortem
 *   Document.
 */
export function isLetter({introduction, sections}: Postmortem): boolean {
  return sections.length === 0 && introduction.words >= fewestWordsOfLetter
}

/**
 * Say how the preset of a form sets a rule, where it differs from `recommended`.
 *
 * @param name
 *   Form.
 * @param rule
 *   Rule.
 */
export function formDemand(name: HouseFormName, rule: string): Demand | undefined {
  const {demands, withoutFields = [], withoutSections = [], order} = forms[name]
  const {causes, fields, parts, rules, sections} = demands
  switch (rule) {
    case 'form-parts':
      return ['error', {parts: switches(parts, true)}]
    case 'metadata': {
      // The start says the day.
      const without = fields.includes('started')
        ? [...withoutFields, 'date' as const]
        : withoutFields
      return ['warn', {fields: {...switches(without, false), ...switches(fields, true)}}]
    }
    case 'recommended-sections': {
      const required =
        causes === 'factors' ? [...sections, 'contributing-factors' as const] : sections
      return ['warn', {sections: switches([...withoutSections, ...required], false)}]
    }
    case 'required-sections':
      return [
        'error',
        {sections: {...switches(withoutSections, false), ...switches(sections, true)}, causes}
      ]
    case 'section-order':
      return order && 'warn'
    default:
      return rules[rule]
  }
}

/**
 * Say how the preset of a form sets all rules that it sets.
 *
 * @param name
 *   Form.
 */
export function formRules(name: HouseFormName): Record<string, Demand> {
  const common = [
    'form-parts',
    'metadata',
    'recommended-sections',
    'required-sections',
    'section-order'
  ]
  return Object.fromEntries(
    [...common, ...Object.keys(forms[name].demands.rules)].toSorted().flatMap((rule) => {
      const demand = formDemand(name, rule)
      return demand ? [[rule, demand]] : []
    })
  )
}

/**
 * Say which settings the preset of a form has, besides those of rules.
 *
 * @param name
 *   Form.
 */
export function formSettings(name: HouseFormName): {
  form: HouseFormName
  severity: {levels: Record<string, boolean>}
} {
  const {severities = []} = forms[name].demands
  return {form: name, severity: {levels: switches(severities, true)}}
}

function switches(names: ReadonlyArray<string>, isOn: boolean): Record<string, boolean> {
  return Object.fromEntries(names.map((name) => [name, isOn]))
}

/**
 * Check whether an item says where its owner or deadline is.
 *
 * @param item
 *   Item.
 * @param where
 *   Where the form has it.
 */
export function isElsewhere({priority, tickets}: ActionItem, where: Elsewhere): boolean {
  if (where === 'ticket') return tickets.length > 0
  return where === 'nowhere' || (where === 'priority' && priority !== undefined)
}
