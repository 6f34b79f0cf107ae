import type {Language} from '../languages/index.ts'
import type {Section, SectionName} from '../model.ts'
import {isNumberedIncident} from '../document/incidents.ts'

/** Sections, by how rarely other documents have them. */
export const weightsOfParts: Readonly<Partial<Record<SectionName, number>>> = {
  'action-items': 1,
  'contributing-factors': 2,
  detection: 2,
  impact: 2,
  resolution: 1.5,
  'root-cause': 2,
  severity: 1,
  timeline: 2,
  trigger: 2
}

/** Find those sections of a document that few other documents have. */
export function partsOfReports(sections: ReadonlyArray<Section>): ReadonlySet<SectionName> {
  return new Set(
    sections.flatMap(({names}) => names.filter((name) => weightsOfParts[name] !== undefined))
  )
}

/**
 * Check whether sections are a timeline or a cause, with what else only reports have.
 *
 * @param names
 *   Sections of a document.
 */
export function hasCore(names: ReadonlySet<SectionName>): boolean {
  const isCause = names.has('root-cause')
  const others = isCause ? ofCause : ofTimeline
  if ((isCause || names.has('timeline')) && others.some((name) => names.has(name))) return true
  return isCause && names.has('summary') && names.has('resolution')
}

const ofCause: ReadonlyArray<SectionName> = ['timeline', 'impact', 'detection', 'trigger']
const ofTimeline: ReadonlyArray<SectionName> = [
  'contributing-factors',
  'detection',
  'impact',
  'resolution',
  'trigger'
]

/**
 * Check whether sections say what happened when, why, and what is learnt: those of a postmortem, if
 * it names no day.
 *
 * @param names
 *   Sections of a document.
 */
export function isPostmortem(names: ReadonlySet<SectionName>): boolean {
  const isStory = (['summary', 'timeline', 'root-cause'] as const).every((name) => names.has(name))
  return isStory && afterwards.some((name) => names.has(name))
}

const afterwards: ReadonlyArray<SectionName> = ['action-items', 'lessons-learned', 'prevention']

/**
 * Check whether sections are those of a look back on a game or a project, which is called a
 * postmortem as well.
 *
 * @param names
 *   Sections of a document.
 */
export function isRetrospective(names: ReadonlySet<SectionName>): boolean {
  const isJudged = names.has('went-well') && names.has('went-poorly')
  return isJudged && !ofIncidents.some((name) => names.has(name))
}

/** Sections of which a report on an incident has one. */
const ofIncidents: ReadonlyArray<SectionName> = [
  'contributing-factors',
  'detection',
  'impact',
  'resolution',
  'root-cause',
  'severity',
  'trigger'
]

/** Findings of an audit have a cause and an impact each, as have incidents that are counted. */
export function isCatalogue(sections: ReadonlyArray<Section>, language: Language): boolean {
  const counted = sections.filter(
    ({parentHeading}) => !isNumberedIncident(parentHeading?.written ?? '', language)
  )
  const count = (wanted: SectionName) => counted.filter(({names}) => names.includes(wanted)).length
  return Math.max(count('impact'), count('root-cause')) > 2
}
