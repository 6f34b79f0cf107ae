import type {DetectionWords} from '../language.ts'

/** What distinguishes reports on incidents from other documents. */
// prettier-ignore
export const detection: DetectionWords = {
  types: ['incident', 'incident report', 'post mortem', 'postmortem', 'rca'],
  reports: [
    'post mortem', 'postmortem', 'post mortems', 'postmortems', 'incident report', 'incident review', 'incident retro', 'incident retrospective', 'incident analysis', 'outage report',
    'outage review', 'rca', 'root cause analysis', 'post incident report', 'post incident review', 'post incident analysis', 'pir', 'coe', 'correction of error', 'correction of errors',
    'after action report', 'after action review'
  ],
  incidentNames: ['incident', 'outage', 'disruption', 'interruption'],
  ordinals: ['first', 'second', 'third', 'fourth', '1st', '2nd', '3rd', '4th'],
  titles: {
    incident: [
      'incident', 'incidents', 'outage', 'outages', 'rca', 'root cause', 'downtime', 'correction of error', 'correction of errors', 'breach', 'disruption', 'degradation', 'degraded', 'unavailable',
      'unavailability', 'unreachable', 'inaccessible', 'failure', 'failures', 'failed', 'leak', 'leaked', 'data loss', 'lost data', 'crash', 'crashed', 'down', 'offline', 'compromise', 'compromised', 'malware', 'exploit', 'exploited', 'attack',
      'errors', 'failing', 'broken', 'unauthorized access', 'unauthorised access', 'exposure', 'exposed', 'stolen', 'security notice', 'went wrong', 'stall', 'stalled', 'hung', 'halt', 'halted', 'expired', 'corruption', 'corrupted', 'delayed', 'delays', 'interruption', 'blackout', 'hacked', 'hijacked', 'intrusion',
      'ddos', 'denial of service', 'phishing', 'phish', 'fraud', 'fraudulent', 'malicious', 'stuck', 'not available', 'not reachable', 'not working', 'overload', 'overloaded', 'starvation', 'death', 'deaths', 'exhausted', 'exhaustion', 'vulnerability', 'lockout'
    ],
    review: ['postmortem', 'postmortems', 'post mortem', 'post mortems', 'post incident review', 'pir', 'retro', 'coe', 'disclosure', 'after action report', 'lessons learned']
  },
  // There are also runbooks in `incidents/`.
  folders: ['post mortem', 'post mortems', 'postmortem', 'postmortems'],
  incidentFolders: ['incident', 'incidents', 'outage', 'outages', 'rca', 'rcas'],
  others: {
    files: ['code of conduct', 'contributing', 'changelog', 'license', 'security', 'summary', 'agents', 'claude', 'gemini', 'skill', 'roadmap', 'todo', 'history', 'news', 'support', 'governance'],
    indexes: ['readme', 'index'],
    anywhere: [
      'template', 'templates', 'runbook', 'runbooks', 'playbook', 'playbooks', 'tutorial', 'code of conduct', 'contributing', 'changelog', 'change log', 'readme', 'release notes', 'roadmap', 'rfc', 'adr',
      'design doc', 'design document', 'handbook', 'cheat sheet', 'faq', 'frequently asked questions', 'sprint', 'game jam', 'gamejam', 'hackathon', 'postmortem culture', 'weekly report', 'weekly update', 'weekly status',
      'meeting notes', 'meeting minutes', 'handover', 'hand over', 'handoff', 'hand off', 'game day', 'gameday', 'agenda', 'decision record', 'incident response plan', 'incident response policy', 'how we', 'how to', 'howto', 'what to do', 'best practices',
      'threat model', 'risk register', 'implementation plan', 'migration plan', 'test plan', 'project plan', 'rollout plan', 'response plan', 'recovery plan', 'continuity plan', 'capacity plan', 'action plan',
      'walkthrough', 'walk through', 'user story', 'tech debt', 'technical debt', 'okrs', 'job description'
    ],
    edge: [
      'guide', 'guideline', 'guidelines', 'policy', 'policies', 'process', 'procedure', 'procedures', 'checklist', 'index', 'proposal', 'specification', 'spec', 'architecture', 'documentation', 'game', 'jam',
      'protocol', 'standard', 'standards', 'example', 'sample', 'bug', 'when to', 'launch', 'project', 'decision', 'status report', 'planning', 'drill', 'exercise', 'plan', 'audit', 'design', 'benchmark', 'evaluation', 'comparison', 'charter',
      'explained', 'introduction', 'overview', 'reference', 'requirements', 'minutes', 'backlog', 'troubleshooting', 'advisory', 'definitions', 'glossary', 'terminology', 'vocabulary', 'dictionary', 'levels', 'metrics', 'statistics', 'course', 'module', 'chapter', 'lesson',
      'audit report', 'test report', 'design review', 'code review', 'access review', 'security review', 'training', 'workshop', 'curriculum', 'questionnaire', 'interview', 'newsletter'
    ],
    prepositions: ['about', 'at', 'for', 'in', 'of', 'on', 'to'],
    after: [
      'template', 'templates', 'policy', 'policies', 'process', 'processes', 'procedure', 'procedures', 'guide', 'guides', 'guideline', 'guidelines', 'culture', 'checklist', 'checklists', 'form', 'format', 'standard', 'standards', 'training', 'handbook',
      'playbook', 'runbook', 'walkthrough', 'walk through', 'example', 'examples', 'sample', 'samples', 'index', 'metrics', 'tips', 'best practices', 'practices', 'review process', 'writing', 'meeting', 'meetings', 'statistics', 'tool', 'tools', 'tooling', 'program', 'programme',
      'action items', 'library', 'archive', 'questions', 'anatomy', 'basics', '101', 'workflow', 'system', 'response', 'management', 'response plan', 'response policy', 'severity'
    ],
    before: [
      'sample', 'example', 'examples', 'fictional', 'mock', 'annotated', 'writing a', 'writing an', 'writing', 'write a', 'write an', 'what is a', 'what is an', 'how to run a', 'running a', 'running', 'guide to', 'introduction to', 'about', 'anatomy of a', 'walkthrough of a', 'reading a', 'good', 'effective', 'blank',
      'conducting', 'when to write a', 'our', 'why'
    ],
    many: ['dozens of', 'hundreds of', 'many', 'most', 'our', 'other people s', 'public', 'published', 'thousands of', 'years of'],
    plurals: ['incident reports', 'incident reviews', 'outage reports', 'post mortems', 'postmortems', 'rcas'],
    incidents: ['incidents', 'outages'],
    lessons: ['learning from', 'learnings from', 'lessons from', 'patterns in', 'things', 'what'],
    folders: [
      'runbook', 'runbooks', 'playbook', 'playbooks', 'adr', 'adrs', 'decisions', 'rfc', 'rfcs', 'keps', 'proposals', 'plans', 'planning', 'meetings', 'meeting notes', 'minutes', 'handover', 'handovers', 'handoff', 'handoffs', 'audit', 'audits', 'design', 'designs', 'design docs', 'spec', 'specs',
      'policy', 'policies', 'training', 'onboarding', 'how to', 'howto', 'guides', 'tutorial', 'tutorials', 'drills', 'exercises', 'sprints', 'research', 'experiments', 'prompts', 'skills', 'commands', 'agents', 'changelogs', 'release notes', 'releases', 'threat models', 'alerts', 'faq', 'advisories', 'roadmap'
    ]
  },
  templates: {
    names: ['template'],
    folders: ['template', 'templates'],
    of: ['post mortem', 'postmortem', 'incident', 'report', 'review', 'retro', 'pir', 'rca']
  },
  invented: ['fictional', 'fictitious', 'hypothetical', 'made up', 'for illustration', 'illustrative', 'worked example', 'good and a bad example', 'good and bad examples', 'not a real incident'],
  otherHeadings: [
    'decision', 'decisions', 'consequences', 'alternatives', 'alternatives considered', 'considered options', 'agenda', 'escalation', 'escalation path', 'steps to reproduce', 'expected behavior', 'expected behaviour', 'actual behavior', 'actual behaviour',
    'prerequisites', 'installation', 'usage', 'how to use', 'getting started', 'when to use', 'meaning', 'roles and responsibilities', 'roles', 'definitions', 'severity levels', 'highlights', 'lowlights', 'plans for next week', 'this week', 'next week',
    'last week', 'blockers', 'procedure', 'verification steps', 'features', 'license', 'contributing', 'api', 'configuration', 'on call', 'open tickets', 'purpose', 'audience', 'when to declare', 'severity definitions',
    'motivation', 'goals', 'non goals', 'drawbacks', 'unresolved questions', 'open questions', 'detailed design', 'proposal', 'success criteria', 'acceptance criteria', 'rollback plan', 'test plan', 'out of scope', 'attendees', 'proof of concept', 'recommended mitigation', 'diagnosis steps', 'assumptions', 'deliverables', 'milestones', 'budget'
  ],
  incidentWords: [
    'outage', 'incident', 'downtime', 'unavailab', 'degraded', 'degradation', 'root cause', 'rollback', 'rolled back', 'roll back', 'revert', 'mitigat', 'restored', 'on-call', 'on call', 'oncall', 'paged', 'pager', 'alert', 'monitoring', 'affected', 'impacted',
    'error rate', '500 error', '502', '503', '504', '5xx', 'went down', 'was down', 'were down', 'is down', 'are down', 'brought down', 'went offline', 'offline', 'timeouts', 'timed out', 'disrupt', 'status page', 'failover', 'hotfix', 'escalat', 'compromised', 'attacker', 'vulnerab', 'leaked', 'breach', 'malicious', 'unreachable', 'inaccessible', 'misconfigur', 'recovered', 'recovery', 'crashed', 'production', 'utc', 'expired', 'investigat', 'rate limit', 'overload', 'exhaust', 'stalled', 'halted', 'stuck',
    'unauthoris', 'unauthoriz', 'exposed', 'stolen', 'notified'
  ],
  narration: {
    past: ['was', 'were', 'had', 'did', 'began', 'went', 'became', 'broke', 'came', 'found', 'fell', 'got', 'grew', 'kept', 'led', 'left', 'lost', 'made', 'ran', 'rose', 'saw', 'sent', 'stood', 'stuck', 'threw', 'took', "wasn't", "weren't", "didn't", "couldn't", "hadn't"],
    pastEnding: 'ed',
    adjectiveAfter: [
      'a', 'an', 'the', 'is', 'are', 'be', 'being', 'been', 'not', 'any', 'each', 'all', 'no', 'of', 'for', 'with', 'in', 'on', 'to', 'by', 'from', 'as', 'if', 'when', 'per', 'get', 'gets', 'its', 'their', 'your', 'our', 'this', 'these', 'every', 'or', 'into', 'has', 'have'
    ],
    instructions: ['should', 'must', 'will', 'can', 'may', 'might', 'if', 'shall', 'you', 'your', "don't", 'please', 'whether', 'ensure', 'cannot', 'need', 'needs', 'proposed', 'planned']
  }
}
