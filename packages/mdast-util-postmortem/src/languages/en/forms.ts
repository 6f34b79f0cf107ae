import type {Language} from '../language.ts'

/** What published forms call their parts, as far as few other documents call theirs so. */
// prettier-ignore
export const forms: Language['forms'] = {
  'google-sre': {
    fewest: 4,
    marks: [
      ['trigger', 'root causes and trigger'],
      ['detection'],
      ['resolution', 'timeline/recovery efforts'],
      ['where we got lucky'],
      ['supporting information', 'problem summary']
    ]
  },
  pagerduty: {
    fewest: 3,
    marks: [
      ['meeting scheduled for'],
      ['call recording'],
      ['responders'],
      ["how'd we do", 'how did we do'],
      ['internal email', 'internal message', 'internal messaging'],
      ['external message', 'external messaging']
    ]
  },
  atlassian: {
    fewest: 4,
    marks: [
      ['leadup', 'lead up'],
      ['fault'],
      ['detection'],
      ['recovery'],
      ['root cause identification: the five whys', 'five whys root cause identification', 'root cause identification', 'five whys'],
      ['blameless root cause', 'root cause'],
      ['backlog check'],
      ['recurrence']
    ]
  },
  'aws-coe': {
    fewest: 3,
    marks: [
      ['correction of error', 'correction of errors', 'correction of error (coe)', 'coe'],
      ['metrics'],
      ['incident questions', 'questions'],
      ['diagnosis'],
      ['5 whys', 'five whys', 'the 5 whys', 'the five whys'],
      ['related items']
    ]
  },
  gitlab: {
    fewest: 3,
    marks: [
      ['incident review'],
      ['key information'],
      ['outcomes/corrective actions', 'outcomes / corrective actions'],
      ['learning opportunities'],
      ['what was difficult'],
      ['review guidelines']
    ]
  },
  'azure-pir': {
    fewest: 3,
    marks: [
      ['what went wrong and why', 'what do we know so far'],
      ['how did we respond'],
      ['how are we making incidents like this less likely or less impactful', 'how are we making incidents like this less likely and less impactful', 'how are we making incidents like this less likely', 'what happens next'],
      ['how can customers make incidents like this less impactful', 'how can our customers and partners make incidents like this less impactful'],
      ['how can we make our incident communications more useful', 'how can we make our incident communication more useful']
    ]
  },
  'incident-io': {
    fewest: 3,
    marks: [
      ['contributors'],
      ['mitigators'],
      ['learnings and risks'],
      ['follow ups']
    ]
  },
  gds: {
    fewest: 3,
    marks: [
      ['service/application', 'service / application'],
      ['incident lead'],
      ['comms lead', 'communications lead'],
      ['user impact']
    ]
  },
  ccadb: {
    fewest: 3,
    marks: [
      ['ca owner ccadb unique id'],
      ['full incident report', 'preliminary incident report'],
      ['relevant policies'],
      ['source of incident disclosure'],
      ['total number of certificates'],
      ['incident heuristic'],
      ['related incidents']
    ]
  }
}
