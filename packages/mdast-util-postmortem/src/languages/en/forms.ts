import type {Language} from '../language.ts'

/** What published forms call their parts; marks are those that few other documents call so. */
// prettier-ignore
export const forms: Language['forms'] = {
  'google-sre': {
    fewest: 4,
    marks: [
      ['Trigger', 'root causes and trigger'],
      ['Detection'],
      ['Resolution', 'timeline/recovery efforts'],
      ['Where we got lucky'],
      ['Supporting information', 'problem summary'],
      ['Bug']
    ],
    others: []
  },
  pagerduty: {
    fewest: 3,
    marks: [
      ['Meeting Scheduled For'],
      ['Call Recording'],
      ['Responders'],
      ["How'd We Do?", 'how did we do'],
      ['Internal Email', 'internal message', 'internal messaging'],
      ['External Message', 'external messaging']
    ],
    others: [
      ['Postmortem Owner'],
      ['What Happened'],
      ['Data Link']
    ]
  },
  atlassian: {
    fewest: 4,
    marks: [
      ['Leadup', 'lead up'],
      ['Fault'],
      ['Detection'],
      ['Recovery'],
      ['Root cause identification: The Five Whys', 'five whys root cause identification', 'root cause identification', 'five whys', 'the five whys'],
      ['Root cause', 'blameless root cause'],
      ['Backlog check'],
      ['Recurrence']
    ],
    others: [
      ['Response']
    ]
  },
  'aws-coe': {
    fewest: 3,
    marks: [
      ['Correction of Error', 'correction of errors', 'coe'],
      ['Metrics'],
      ['Incident Questions', 'questions'],
      ['Diagnosis'],
      ['5 Whys', 'five whys', 'the 5 whys', 'the five whys'],
      ['Related items']
    ],
    others: []
  },
  gitlab: {
    fewest: 3,
    marks: [
      ['Incident Review'],
      ['Key Information'],
      ['Outcomes/Corrective Actions', 'outcomes / corrective actions'],
      ['Learning Opportunities'],
      ['What was difficult?'],
      ['Review Guidelines']
    ],
    others: [
      ['Customers Affected'],
      ['Requests Affected'],
      ['Link to Incident Issue', 'link to incident'],
      ['Details']
    ]
  },
  'azure-pir': {
    fewest: 3,
    marks: [
      ['What went wrong and why?', 'what do we know so far'],
      ['How did we respond?'],
      ['How are we making incidents like this less likely or less impactful?', 'how are we making incidents like this less likely and less impactful', 'how are we making incidents like this less likely', 'what happens next'],
      ['How can customers make incidents like this less impactful?', 'how can our customers and partners make incidents like this less impactful'],
      ['How can we make our incident communications more useful?', 'how can we make our incident communication more useful']
    ],
    others: []
  },
  'incident-io': {
    fewest: 3,
    marks: [
      ['Contributors'],
      ['Mitigators'],
      ['Learnings and risks'],
      ['Follow-ups']
    ],
    others: []
  },
  gds: {
    fewest: 3,
    marks: [
      ['Service/application', 'service / application'],
      ['Incident lead'],
      ['Comms lead', 'communications lead'],
      ['User impact']
    ],
    others: [
      ['Time']
    ]
  },
  ccadb: {
    fewest: 3,
    marks: [
      ['CA Owner CCADB unique ID'],
      ['Full Incident Report', 'preliminary incident report'],
      ['Relevant policies'],
      ['Source of incident disclosure'],
      ['Total number of certificates'],
      ['Incident heuristic'],
      ['Related Incidents']
    ],
    others: [
      ['Incident description'],
      ['Timeline summary'],
      ['Non-compliance start date'],
      ['Non-compliance identified date'],
      ['Non-compliance end date'],
      ['Total number of "remaining valid" certificates'],
      ['Affected certificate types'],
      ['Was issuance stopped in response to this incident, and why or why not?'],
      ['Analysis'],
      ['Kind'],
      ['Corresponding Root Cause(s)'],
      ['Evaluation Criteria'],
      ['Appendix']
    ]
  }
}
