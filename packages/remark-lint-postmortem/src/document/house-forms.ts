import type {
  ActionItem,
  HouseFormName,
  MetadataName,
  Postmortem,
  SectionName
} from 'mdast-util-postmortem'

/** What a published form asks for, where it differs from what is asked of other documents. */
export interface HouseForm {
  /** Sections that it does not have, under any name. */
  withoutSections: ReadonlyArray<SectionName>
  /** Fields that it does not have. */
  withoutFields: ReadonlyArray<MetadataName>
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

/** What is asked of a document in a style of its own. */
const own: HouseForm = {
  withoutSections: [],
  withoutFields: [],
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

/** What forms differ in. */
const forms: Record<HouseFormName, Partial<HouseForm>> = {
  atlassian: {
    withoutSections: ['contributing-factors', 'went-well', 'went-poorly', 'prevention'],
    withoutFields: ['severity'],
    owner: 'team'
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
    owner: 'team'
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
    deadline: 'month'
  },
  ccadb: {
    withoutSections: ['prevention'],
    withoutFields: ['severity'],
    ownerIn: 'nowhere'
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
    deadlineIn: 'priority'
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
    deadlineIn: 'ticket'
  },
  'google-sre': {
    withoutSections: ['contributing-factors', 'prevention'],
    withoutFields: ['severity'],
    deadlineIn: 'nowhere'
  },
  'incident-io': {
    withoutSections: ['impact', 'went-well', 'went-poorly', 'prevention'],
    owner: 'team',
    ownerIn: 'ticket',
    deadlineIn: 'priority'
  },
  pagerduty: {
    withoutSections: ['prevention', 'lessons-learned'],
    withoutFields: ['severity', 'date'],
    owner: 'team',
    ownerIn: 'ticket',
    deadlineIn: 'ticket'
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
