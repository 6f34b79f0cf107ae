import type {Language} from '../language.ts'
import {actions, people} from './actions.ts'
import {detection} from './detection.ts'
import {figures} from './figures.ts'
import {forms} from './forms.ts'
import {privacy} from './privacy.ts'
import {impact} from './impact.ts'
import {placeholders, prompts} from './placeholders.ts'
import {spelling} from './spelling.ts'
import {documentDates, time} from './time.ts'

/** English. */
// prettier-ignore
export const en: Language = {
  locale: 'en',
  hasSpaces: true,
  frequentWords: ['the', 'and', 'was', 'were', 'of', 'to', 'that', 'with', 'from', 'this', 'it', 'we'],
  commonWords: ['about', 'actually', 'added', 'after', 'again', 'against', 'already', 'also', 'always', 'another', 'because', 'been', 'before', 'being', 'between', 'both', 'cause', 'clear', 'complete', 'could', 'did', 'does', 'doing', 'done', 'down', 'during', 'each', 'either', 'engineer', 'ensure', 'every', 'failed', 'fixed', 'found', 'from', 'have', 'happen', 'having', 'here', 'however', 'impact', 'improve', 'incident', 'into', 'issue', 'itself', 'just', 'know', 'late', 'less', 'like', 'long', 'longer', 'made', 'make', 'many', 'minute', 'more', 'most', 'much', 'must', 'need', 'never', 'none', 'only', 'other', 'outage', 'over', 'part', 'people', 'problem', 'production', 'quick', 'rather', 'same', 'service', 'should', 'since', 'slow', 'some', 'still', 'such', 'system', 'take', 'team', 'than', 'that', 'their', 'them', 'then', 'there', 'these', 'they', 'thing', 'this', 'those', 'time', 'took', 'under', 'until', 'used', 'user', 'using', 'very', 'went', 'were', 'what', 'when', 'where', 'which', 'while', 'whole', 'with', 'within', 'without', 'work', 'would', 'your'],
  relatedWords: [
    ['alert', 'alarm', 'blind', 'dashboard', 'detect', 'detection', 'discovered', 'email', 'emailed', 'feedback', 'indicator', 'invisible', 'metric', 'monitor', 'notice', 'noticed', 'observability', 'page', 'pager', 'paged', 'progress', 'silent', 'silently', 'unclear', 'unnoticed', 'visible', 'visibility', 'watch'],
    ['document', 'confused', 'confusing', 'confusion', 'docs', 'documentation', 'explain', 'guide', 'instructions', 'knowledge', 'known', 'lessons', 'manual', 'misleading', 'onboarding', 'playbook', 'runbook', 'training', 'unaware', 'unclear', 'understanding', 'unfamiliar', 'wiki'],
    ['announce', 'communicate', 'communication', 'contact', 'inform', 'informed', 'message', 'notify', 'notification', 'status', 'template', 'told', 'update'],
    ['drill', 'canary', 'changed', 'changes', 'environment', 'migrate', 'migrated', 'migration', 'practice', 'prod', 'production', 'rehearse', 'rehearsal', 'replaced', 'replacement', 'rollout', 'sandbox', 'simulate', 'staging', 'test', 'tested', 'untested', 'upgrade', 'upgraded', 'validate', 'verify', 'verified'],
    ['deploy', 'deployment', 'friday', 'merged', 'merging', 'release', 'revert', 'rollback', 'rollout', 'shipped'],
    ['automate', 'automated', 'automatic', 'automatically', 'automation', 'manual', 'manually', 'hand', 'script', 'vigilance'],
    ['capacity', 'exhausted', 'exhaustion', 'limit', 'load', 'overload', 'quota', 'scale', 'scaling', 'size', 'space', 'threshold', 'utilization', 'utilisation'],
    ['network', 'adapter', 'bandwidth', 'cable', 'connection', 'connectivity', 'ethernet', 'link', 'route', 'router', 'routing', 'uplink', 'wifi', 'wireless'],
    ['redundant', 'backup', 'failover', 'fallback', 'redundancy', 'replica', 'secondary', 'single', 'spare', 'standby'],
    ['credentials', 'certificate', 'expired', 'expires', 'expiry', 'password', 'renew', 'renewal', 'rotate', 'rotation', 'secret', 'token']
  ],
  ownWords: ['after', 'and', 'are', 'by', 'for', 'from', 'not', 'of', 'the', 'this', 'to', 'were', 'with'],
  sections: {
    summary: {
      titles: ['Incident Summary', 'Summary'],
      lastWords: ['summary'],
      words: [
        'summary', 'tl;dr', 'tldr', 'tl dr', 'abstract', 'synopsis', 'at a glance', 'in short', 'in brief',
        'executive summary', 'incident overview', 'incident description', 'issue description',
        'problem summary', 'problem description', 'problem statement', 'summary of events',
        'the incident', 'the outage', 'the issue', 'incident report summary', 'management summary'
      ],
      weak: [
        'narrative', 'brief', 'facts', 'the facts', 'what broke', 'what', 'short version', 'the short version', 'in a nutshell', 'background and summary',
        'what happened', 'what has happened', 'overview', 'description', 'introduction', 'incident', 'issue',
        'problem', 'the problem', 'what is the problem', 'what was the problem', 'what was the issue', 'outage', 'what happens',
        'event description'
      ]
    },
    severity: {
      titles: ['Severity'],
      words: ['severity', 'severity level', 'incident severity', 'sev', 'severity classification', 'severity rating'],
      weak: ['priority', 'criticality', 'classification']
    },
    timeline: {
      titles: ['Timeline', 'Incident timeline'],
      lastWords: ['timeline', 'chronology'],
      words: [
        'timeline', 'time line', 'timelines', 'chronology', 'key events', 'sequence of events', 'course of events',
        'order of events', 'chronology of events', 'events timeline', 'chain of events', 'event log', 'incident log',
        'what happened when', 'chronological overview', 'minute by minute', 'play by play', 'log of events'
      ],
      weak: ['sequence', 'log', 'the night', 'the day', 'the story', 'how it unfolded', 'events', 'history', 'what happened and when']
    },
    'root-cause': {
      titles: ['Root Cause', 'Root Cause Analysis'],
      lastWords: ['root cause', 'root causes'],
      words: [
        'root cause', 'root causes', 'root cause(s)', 'rootcause', 'rca', 'cause', 'causes', 'cause(s)',
        'analysis of causes', 'analysis of cause', 'causal analysis', 'cause analysis', 'underlying cause',
        'underlying causes', 'why did it happen', 'why did this happen', 'why it happened', 'why this happened', 'why it happens', 'why this happens', 'why does this happen',
        'why did that happen', 'why did it break', 'why did this break', 'why it broke', 'why did it fail',
        'what caused the incident', 'what caused the outage', 'what caused the issue', 'what caused the problem',
        'what caused it', 'what caused this', 'what was the cause', 'what was the root cause',
        'what were the root causes', 'five whys', '5 whys', '5-whys', 'the five whys', 'the 5 whys', 'whys',
        'five why', '5 why', "five why's", "5 why's", 'fault', 'reason for the outage', 'reason for outage', 'reason', 'reasons',
        'what went wrong and why', 'proximate cause', 'direct cause', 'immediate cause', 'technical root cause',
        'origin of the problem', 'origin of the incident', 'origin of the outage', 'origin of the issue', 'origin of the failure', 'source of the problem', 'source of the issue', 'source of the failure', 'source of the outage', 'source of the incident', 'the bug', 'the cause', 'how did it happen', 'how did this happen', 'what allowed this to happen', 'what allowed it to happen', 'technical cause', 'the vulnerability', 'vulnerability details', 'details of vulnerability', 'details of the vulnerability', 'exploit details', 'details of exploit', 'details of the exploit', 'how the attack worked', 'how the exploit worked'
      ],
      weak: [
        'findings',
        'origin', 'origins', 'analysis', 'technical details', 'technical description', 'details of incident', 'details of the incident', 'technical analysis', 'technical explanation', 'technical deep dive',
        'deep dive', 'diagnosis', 'explanation', 'investigation', 'post incident analysis',
        'incident analysis', 'what was wrong', 'why'
      ]
    },
    'contributing-factors': {
      titles: ['Contributing Factors'],
      lastWords: ['contributing factors'],
      words: [
        'contributing factors', 'contributing factor', 'contributing conditions', 'contributing causes',
        'contributory factors', 'contributors', 'contributing factor(s)', 'aggravating factors',
        'complicating factors', 'enabling conditions', 'what contributed', 'contributing'
      ],
      weak: ['conditions', 'factors']
    },
    impact: {
      titles: ['Impact', 'Impact Metrics'],
      firstWords: ['impacted', 'affected'],
      lastWords: ['impact', 'impacts'],
      words: [
        'consequence',
        'impact', 'impacts', 'impact metrics', 'impact assessment', 'impact statement', 'user impact', 'customer impact',
        'affected users', 'affected services', 'affected systems', 'affected customers', 'affected components',
        'affected packages', 'affected versions', 'services affected', 'systems affected', 'users affected',
        'customers affected', 'assets affected', 'funds affected', 'funds lost', 'losses', 'services impacted', 'impacted services', 'impacted systems', 'impacted users',
        'what was impacted', 'what was affected', 'who was impacted', 'who was affected', 'what is affected',
        'what is the impact', 'what was the impact', 'how were customers impacted', 'blast radius',
        'consequences', 'damage', 'risks and hazards', 'what does this mean for you', 'what does this mean for users',
        'what does this mean for me', 'am i affected', 'was i affected', 'how does this affect you', 'effects', 'effect',
        'impact on users', 'extent of impact', 'who is affected',
        'fallout', 'repercussions', 'ramifications', 'collateral damage', 'harm done', 'knock-on effects', 'downtimes', 'who was hit', 'who got hit',
        'how bad was it', 'how bad is it', 'how serious was it', 'how severe was it', 'how big was it', 'how large was it', 'how bad was the damage', 'how much was affected'
      ],
      weak: ['scope', 'symptoms', 'scope of the problem', 'aftermath', 'outcomes', 'downtime', 'affected', 'what this means', 'influence']
    },
    detection: {
      titles: ['Detection'],
      words: [
        'detection', 'discovery', 'identification', 'how was it detected', 'how was the incident detected',
        'how was this detected', 'how did we detect it', 'how we found out', 'how it was discovered',
        'how it was detected', 'how we detected it', 'how did we find out', 'how was it discovered',
        'time to detect', 'alerting', 'how was the issue discovered', 'how was the issue detected'
      ]
    },
    resolution: {
      titles: ['Resolution'],
      words: [
        'what was not changed', 'what did not change', 'what we did not change', 'what i did not change', "what we didn't change", "what i didn't change",
        'resolution', 'resolutions', 'recovery', 'response', 'fix', 'the fix', 'fixes', 'solution', 'the solution', 'mitigation',
        'mitigations', 'mitigation steps', 'mitigation and resolution', 'steps to resolution', 'steps to resolve',
        'steps taken', 'steps taken to resolve', 'action taken', 'actions taken', 'resolving actions', 'actions taken to resolve',
        'short term fix', 'short-term fix', 'immediate fix', 'how was it resolved', 'how it was resolved',
        'how was it fixed', 'how it was fixed', 'how did we fix it', 'how we fixed it', 'how was the incident resolved',
        'how was the issue resolved', 'how did we respond', 'how we responded', 'our response', 'incident response', 'what has been done',
        'what was done', 'what we did', 'what did we do', 'how was it mitigated', 'restoration', 'recovery process',
        'recovery steps', 'resolution steps', 'troubleshooting', 'temporary fix', 'the resolution', 'restoring service', 'resolving the issue', 'fixing the issue', 'resolving the incident', 'solving the problem', 'fixing it', 'what fixed it', 'how i fixed it', 'corrective actions taken', 'immediate actions taken', 'response actions',
        'details of fix', 'details of the fix', 'fix details', 'applied fix', 'fix applied', 'solution applied', 'repair', 'remedy', 'containment', 'immediate response', 'response and recovery', 'service restoration', 'remediation completed', 'completed remediation', 'immediate remediation completed'
      ],
      weak: ['remediation', 'remedial measures', 'remediation steps', 'workaround', 'workarounds']
    },
    trigger: {
      titles: ['Trigger'],
      words: ['trigger', 'triggers', 'triggering event', 'what triggered the incident', 'what triggered it', 'trigger event', 'the trigger']
    },
    background: {
      titles: ['Background'],
      words: [
        'background', 'leadup', 'lead up', 'lead-up', 'lead up to the incident', 'context', 'preface',
        'background information', 'architecture background', 'system overview', 'previous incidents', 'preamble', 'prior state'
      ]
    },
    'went-well': {
      titles: ['What Went Well'],
      words: [
        'good', 'sustain', 'sustains',
        'what went well', 'what went right', 'things that went well', 'things that went right', 'what worked',
        'what worked well', 'what we did well', 'what did we do well', 'what did go well', 'went well', 'the good',
        'what was good', 'what helped', 'what has gone well', 'successes', 'what went great', 'what we did right', 'what did we do right', 'what i did right', 'what systems worked well', 'positives', 'what saved us',
        'where we did well', 'how we did well', 'bright spots'
      ]
    },
    'went-poorly': {
      titles: ['What Went Poorly'],
      words: [
        'bad', 'the bad', 'the ugly',
        'what went poorly', 'what went wrong', 'what went badly', 'things that went poorly', 'things that went wrong',
        "what didn't go well", "what didn't go so well", "what didn't go as well", 'what did not go well',
        'what did not go so well', "what didn't work", "what didn't work well", 'what did not work', 'what did not work well',
        'what could have gone better', 'what could be better', 'what could be improved', 'what can be improved',
        'what could have been better', 'what could have been done better', 'what could we have done better',
        'what could we do better', 'what can we do better', 'what we can improve', 'what we could improve', 'what can we improve', 'what could we improve', 'what we should improve', 'what i could have done better', 'what should have gone better', 'what to improve',
        'what we could have done better', 'what we can do better', 'what we could do better',
        'what needs improvement', 'what needs to improve', 'areas for improvement', 'areas of improvement',
        "things that didn't go well", 'things that could have gone better', 'things that went badly', "what didn't", 'went poorly', 'went wrong', 'went badly', 'went less well',
        'the bad', 'not so good', 'the not so good', 'not so well', 'not good', 'less good', 'what was bad', 'what i was wrong about', 'what we were wrong about', 'what we got wrong',
        'what was difficult', 'what hindered us', 'shortcomings', 'negatives', 'gaps', 'room for improvement',
        'what slowed us down', 'opportunities for improvement', 'improvement opportunities', 'where we struggled',
        'why detection took as long as it did', 'why recovery took as long as it did', 'why detection took so long', 'why recovery took so long', 'why did detection take so long', 'why did recovery take so long', 'why it was not detected earlier', 'why it was not noticed earlier',
        'what made it harder', 'what delayed detection', 'what delayed recovery', 'what delayed us', 'problems during the response', 'problems during response', 'problems in the response', 'problems with the response', 'problems during the incident', 'problems during recovery',
        "why wasn't it caught earlier", "why it wasn't caught", "why it wasn't caught earlier", 'what did not'
      ],
      weak: ['improve', 'improves', 'challenges', 'difficulties', 'improvements', 'improvements needed']
    },
    lucky: {
      titles: ['Where We Got Lucky'],
      words: [
        'where we got lucky', 'where did we get lucky', 'what went lucky', 'how we got lucky', 'where we were lucky',
        'got lucky', 'lucky', 'luck', 'we got lucky', 'how did we get lucky', 'what could have been worse',
        'what could have gone worse', 'what we got lucky with', 'near misses', 'where i got lucky', 'how it could have been worse', 'what were we lucky about'
      ]
    },
    'action-items': {
      titles: ['Action Items'],
      lastWords: ['action items', 'next steps', 'follow ups'],
      words: [
        'action items', 'action item', 'action items(s)', 'actions', 'action plan', 'corrective actions',
        'corrective action', 'corrective action items', 'action points', 'next steps', 'next actions', 'follow-ups', 'follow ups',
        'followups', 'follow-up', 'follow up', 'followup', 'follow-up actions', 'follow up actions', 'followup actions',
        'follow-up items', 'follow up items', 'follow-up tasks', 'follow up tasks', 'follow-up work', 'todo', 'todos', 'to-do', 'to-dos', 'to do', "to do's",
        'tasks', 'task list', 'recommendations', 'recommended actions', 'recommendation', 'future actions', 'process improvements',
        "what we're doing about it", 'what we are doing about it', 'what are we doing about it', 'what we will do',
        'what will we do', 'what will we change', 'what we will change', 'what are we going to do', 'what happens next', 'what now', 'who does what', 'open points',
        "what's next", 'what is next', 'what comes next', 'what are the next steps', 'improvement actions', 'planned actions', 'planned work',
        'required actions', 'actions arising', 'action tracker', 'short-term actions', 'medium-term actions', 'long-term actions', 'longer-term actions', 'outstanding actions', 'agreed actions', 'actions required', 'fixes required', 'fixes needed', 'leftover tasks', 'leftover work', 'leftovers', 'remaining tasks', 'remaining actions', 'open tasks', 'open actions', 'open work', 'pending tasks', 'pending actions', 'pending work', 'still to do', 'left to do', "what's left", 'what is left', "what's left to do", 'what is left to do', 'what remains', 'what remains to be done', 'what remains to do', 'loose ends',
        'enhancement roadmap', 'enhancements roadmap', 'improvement roadmap', 'improvements roadmap', 'hardening roadmap', 'remediation roadmap', 'security roadmap', 'reliability roadmap', 'further actions', 'further work', 'further steps', 'post-incident actions', 'post incident actions', 'postmortem actions', 'tickets', 'remaining work',
        'remediation items', 'countermeasure', 'how we fix this', 'how we fix it', 'how we are fixing this', 'how we are fixing it', 'follow-up steps', 'remediation steps and follow-up', 'remediation actions', 'remediation plan', 'repair items', 'improvement plan', 'cleanup plan', 'clean-up plan', 'hardening plan', 'fix plan', 'proposed actions', 'action list', 'outstanding work', 'improvement items', 'follow through', 'outcomes/corrective actions', 'review actions', 'actions planned', 'required action', 'follow-up issues', "what we'll do", "what we'll do next", 'what we will do next', "what we're going to do", "what we'll change"
      ],
      weak: ['remediation', 'remediations', 'remediation steps', 'open', 'still open', 'changes', 'improvements', 'future work', 'improvements needed', 'remedial actions', 'remedial measures', 'plan', 'the plan']
    },
    prevention: {
      titles: ['Prevention Measures', 'Prevention'],
      lastWords: ['prevention'],
      words: [
        'prevent', 'prevention', 'prevention measures', 'preventive measures', 'preventative measures', 'preventive measure', 'proactive measures', 'prevention rules',
        'preventative measure', 'preventive actions', 'preventative actions', 'preventive action', 'preventing recurrence', 'prevent recurrence',
        'recurrence prevention', 'prevention plan', 'how are we preventing it', 'how are we preventing it from happening again', 'how do we prevent this',
        'how do we prevent it', 'how do we prevent this from happening again', 'how can we prevent this', 'how will we prevent this',
        'how can we prevent it', 'how to prevent this', 'how we prevent this', 'how we will prevent this', 'how can this be prevented',
        'future prevention', 'future measures', 'improvement measures', 'follow-up measures', 'future safeguards', 'safeguards', 'safeguards added', 'guardrails added', 'guards added', 'long term solution', 'long-term solution', 'long term fix', 'long-term fix',
        'permanent fix', 'permanent solution', 'moving forward', 'going forward', 'looking forward', 'looking ahead', 'the path forward', 'path forward', 'the way forward', 'way forward', 'steps we are taking', 'what we have done since', 'will this happen again', 'will it happen again', 'measures',
        'short-term improvements', 'long-term improvements', 'short term improvements', 'long term improvements', 'longer-term improvements',
        'short-term / long-term', 'ensuring this does not happen again', 'what is being done to prevent future incidents',
        'what are we doing to prevent this', 'what we are doing to prevent this', 'steps to prevent recurrence', 'how to prevent it in the future', 'how to avoid this in the future',
        'countermeasures', 'precautions', 'guardrails', 'guard rails', 'preventive steps', 'preventing future incidents', 'preventing this in the future', 'prevention steps', 'prevention strategies', 'recurrence prevention measures', 'counter measures', 'improving reliability', 'avoiding this in the future', 'hardening', 'how do we avoid this', 'how could this have been prevented', 'future improvements'
      ],
      weak: ['long term changes', 'long-term changes', 'defense', 'protection']
    },
    'lessons-learned': {
      titles: ['Lessons Learned'],
      lastWords: ['lessons learned', 'takeaways', 'learnings'],
      words: [
        'lessons learned', 'lessons learnt', 'lesson learned', 'lesson learnt', 'lessons', 'lesson', 'lesson(s) learned', 'takeaways', 'takeaway', 'take aways', 'take-aways',
        'key takeaways', 'learnings', 'learning', 'insights', 'insight', 'what we learned', 'what did we learn', 'what we learnt', 'what have we learned', "what we've learned",
        'what i learned', 'things we learned', 'key learnings', 'learning points', 'retrospective', 'reflections', 'reflection', 'surprises',
        'what was learned', 'learnings and risks', 'what can we learn', 'learning review', 'observations', 'what surprised us'
      ],
      weak: ['what to remember']
    },
    supporting: {
      titles: ['Supporting Information'],
      words: [
        'supporting information', 'supporting data', 'supporting material', 'supporting documents', 'supporting evidence', 'references', 'reference', 'links', 'useful links', 'related links', 'relevant links',
        'related documents', 'related docs', 'related documentation', 'related issues', 'related incidents', 'related items', 'related reading', 'related information', 'related prs', 'related tickets', 'related postmortems', 'related posts', 'related changes', 'related pull requests',
        'appendix', 'appendices', 'chat log', 'chat logs', 'logs', 'glossary', 'further reading', 'attachments', 'evidence', 'artifacts', 'artefacts', 'resources', 'see also', 'additional information', 'additional resources', 'additional reading',
        'data and tools', 'documentation', 'raw data', 'sources', 'metrics', 'graphs', 'screenshots', 'dashboards', 'external links', 'footnotes'
      ],
      weak: ['technical details']
    }
  },
  several: {
    'how are we making incidents like this less likely': ['action-items', 'prevention'],
    'how are we making incidents like this less likely or less impactful': ['action-items', 'prevention'],
    'corrective and preventative measures': ['action-items', 'prevention'],
    'corrective and preventative measure': ['action-items', 'prevention'],
    'corrective and preventive measures': ['action-items', 'prevention'],
    'corrective and preventive actions': ['action-items', 'prevention'],
    'corrective and preventative actions': ['action-items', 'prevention'],
    'corrective measures': ['action-items', 'prevention'],
    'corrective/preventative measures': ['action-items', 'prevention'],
    'corrective/preventive measures': ['action-items', 'prevention'],
    'preventative and corrective measures': ['action-items', 'prevention'],
    'preventive and corrective measures': ['action-items', 'prevention'],
    'what made it worse': ['contributing-factors', 'went-poorly'],
    'what made this worse': ['contributing-factors', 'went-poorly'],
    capa: ['action-items', 'prevention'],
    'what went wrong and how was it fixed': ['root-cause', 'resolution']
  },
  inProse: {
    'action-items': [
      'we will', "we'll", 'we plan to', 'we are planning to', 'planning on', 'plans to', 'have plans', 'going to', 'intend to', 'intends to',
      'we need to', 'we want to', 'we aim to', 'team will', 'working on', 'are being', 'is being', 'to prevent this', 'to prevent similar', 'to avoid this', 'will be',
      'should be', 'should have', 'we should', 'must be', 'consider adding', 'consider using', 'follow-up', 'follow up', 'next step', 'next steps', 'is needed', 'are needed', 'can be mitigated', 'are reviewing', 'is reviewing', 'tracked in', 'are taking', 'will avoid'
    ],
    companions: ["what we're changing", 'what we are changing', "what we're doing about", 'what we are doing about', "what we're improving", 'what we are improving', 'companion post', 'companion piece', 'follow-up post', 'follow up post'],
    causesInTitles: ['root causes'],
    causeStarts: ['why'],
    causeTitleNots: ['important', 'matter', 'why not', 'why now', 'why we'],
    faults: ['bug', 'cause', 'defect', 'failure', 'fault', 'flaw', 'issue', 'problem'],
    labels: {
      impact: ['observed behavior', 'observed behaviour', 'problem', 'symptom', 'the problem'],
      'root-cause': ['forensic analysis', 'forensics'],
      // Whoever has one of these is hit whenever they use it.
      timeline: ['affected releases', 'affected versions', 'fixed versions', 'patched versions', 'versions affected', 'vulnerable versions']
    },
    impact: [
      'affected', 'impacted', 'affects', 'affecting', 'impacts', 'unavailable', 'inaccessible', 'unreachable', 'unusable', 'unable to', 'could not', "couldn't", 'cannot', "can't", 'was down', 'were down', 'went down', 'lost', 'losses', 'loss of', 'stole', 'stolen', 'drained', 'exfiltrated', 'leaked', 'exposed', 'compromised', 'at risk', 'hacked', 'blank page', 'blank screen', 'white screen', 'no data', 'no funds', 'no indicators of', 'no evidence of', 'no unauthorized', 'no unauthorised', 'left with', 'delayed', 'delays', 'degraded', 'victims', 'saw errors', 'received errors',
      'encountered', 'breakage', 'breakages', 'was blocked', 'were blocked', 'blocking the', 'blocking all', 'blocked the', 'blocked all', 'no longer worked', 'stopped working', 'did not work', "didn't work"
    ],
    // What those who worked on it could not do hit nobody else.
    notImpact: {
      starts: ['could not', "couldn't", 'cannot', "can't", 'unable to'],
      ends: ['be deployed', 'be released', 'be shipped', 'be merged', 'be found', 'be determined', 'be identified', 'be explained', 'be reproduced', 'be confirmed', 'be ruled out', 'be caught', 'deploy', 'reproduce', 'determine', 'explain', 'find out', 'rule out']
    },
    'root-cause': [
      'because', 'root cause', 'caused', 'causing', 'due to', 'led to', 'as a result of', 'resulted from', 'result of', 'resulting from', 'reason for', 'triggered by', 'stemmed from', 'made it possible', 'issue was that', 'problem was that', 'can cause', 'could cause', 'by mistake', 'a bug', 'bug in', 'meant that', 'resulted in', 'resulting in', 'the reason', 'misconfigured', 'misconfiguration', 'a typo'
    ]
  },
  voice: {
    one: ['I'],
    several: ['we', 'our', 'us', 'ours'],
    apologies: [
      'we apologise', 'we apologize', 'we deeply apologise', 'we deeply apologize', 'we sincerely apologise', 'we sincerely apologize', 'we want to apologise', 'we want to apologize',
      'we would like to apologise', 'we would like to apologize', "we'd like to apologise", "we'd like to apologize", 'our apologies', 'our sincere apologies', 'we are sorry', "we're sorry",
      'we are very sorry', "we're very sorry", 'we are deeply sorry', "we're deeply sorry", 'we are truly sorry', "we're truly sorry",
      'thanks for using', 'thank you for using', 'thank you for your patience', 'thanks for your patience', 'we thank you for', 'no action is required by users', 'no action is required by our users',
      'users do not need to take any action', 'users need to take no action', 'customers do not need to take any action',
      'our community', 'public disclosure', 'any inconvenience', 'the inconvenience'
    ],
    // Of one document several: *our customers* alone is said among colleagues as well.
    addressed: [
      ['our customers', 'our users', 'our clients', 'our members', 'our readers', 'our platform', 'our community', 'our subscribers', 'our partners'],
      [
        'your account', 'your accounts', 'your app', 'your apps', 'your application', 'your applications', 'your builds', 'your business', 'your credentials', 'your data', 'your feedback', 'your files', 'your funds', 'your machine',
        'your orders', 'your password', 'your passwords', 'your projects', 'your services', 'your site', 'your sites', 'your subscription', 'your suggestions', 'your tokens', 'your trust', 'your understanding', 'your wallet', 'your website'
      ],
      ['we have notified', 'we notified', "we've notified", 'have notified all', 'have notified every', 'have contacted all', 'have contacted every', 'have emailed all', 'have emailed every', 'will notify you', 'will keep you', 'keep you informed', 'keep you updated'],
      ['contact our support', 'contact our team', 'contact us', 'please contact', 'reach out to us', 'write to us', 'get in touch', 'feel free to reach out', 'open a support ticket'],
      ['very seriously', 'extremely seriously', 'transparently disclosing', 'in the interest of transparency', 'full transparency', 'we value transparency', 'we regret', 'regain your trust', 'you may have', 'you might have noticed', 'as you may', 'if you were affected', 'if you are affected']
    ],
    audiences: ['[public]', '(public)', '[notice]', 'vulnerability disclosure', 'disclosure report', 'public notice', 'customer-facing', 'public postmortem', 'public post-mortem', 'public statement', 'public incident report', 'public report']
  },
  modifiers: [
    'a', 'actual', 'and', 'brief', 'business', 'client', 'complete', 'customer', 'detailed', 'downstream', 'estimated', 'event', 'executive',
    'external', 'final', 'follow-up', 'full', 'future', 'general', 'high level', 'high-level', 'identified', 'immediate', 'incident', 'initial', 'internal',
    'issue', 'key', 'main', 'major', 'operational', 'our', 'outage', 'overall', 'postmortem', 'post-mortem', 'post-incident', 'possible', 'potential',
    'preliminary', 'primary', 'probable', 'problem', 'proposed', 'quick', 'secondary', 'security', 'service', 'short', 'so', 'some', 'suspected', 'system', 'team',
    'technical', 'the', 'total', 'ultimate', 'underlying', 'user', 'data', 'financial', 'confirmed', 'likely', 'production', 'recommended', 'planned', 'agreed', 'further', 'organisational', 'organizational', 'measured', 'important', 'additional', 'known',
    'distinct', 'independent', 'separate', 'two', 'three', 'four', 'five', 'six', 'seven'
  ],
  tails: [
    'actions', 'activities', 'analysis', 'applied', 'deployed', 'implemented', 'made', 'and', 'assessment', 'breakdown', 'chain', 'description', 'details', 'discussion', 'efforts', 'events', 'evaluation', 'explanation',
    'identification', 'incident', 'information', 'items', 'list', 'log', 'matrix', 'metrics', 'narrative', 'notes', 'overview', 'performed', 'phase', 'plan', 'process',
    'recap', 'report', 'review', 'section', 'statement', 'steps', 'summary', 'table', 'taken', 'todo', 'todos', 'tracking', 'update', 'approximate', 'details', 'statistics', 'today', 'here', 'utc', 'tracker', 'below', 'sequence', 'completed', 'summarised', 'summarized', 'again'
  ],
  adjectiveEndings: [],
  connectors: ['of', 'for', 'on', 'to', 'during', 'in', 'after', 'from', 'by', 'with', 'at', 'when', 'that', 'we', 'this', 'as', 'all times', 'times', 'about'],
  plans: ['alternative', 'alternatives', 'approach', 'design', 'feature', 'features', 'option', 'options', 'plan', 'plans', 'policy', 'policies', 'project', 'projects', 'proposal', 'proposals', 'refactoring', 'roadmap'],
  generic: ['summary', 'overview', 'description', 'details', 'analysis', 'assessment', 'discussion', 'explanation', 'list', 'log', 'review', 'statement', 'table', 'breakdown', 'extent', 'scope'],
  ofWords: ['of the', 'of', 'for the', 'for', 'on'],
  frames: ['what was the', 'what were the', 'what is the', 'what are the', 'what was our', 'what were our', 'what are our', 'how was the', 'what about the'],
  fillers: ['actually', 'exactly', 'really', 'just', 'then', 'now'],
  phrases: [
    {name: 'summary', order: [['in'], ['one', 'two', 'three', 'few', 'plain', 'simple'], ['english', 'lines', 'minute', 'minutes', 'paragraph', 'sentence', 'sentences', 'terms', 'words']]},
    {name: 'contributing-factors', order: [['what', 'why'], ['contributed', 'lasted', 'made', 'took'], ['bigger', 'long', 'longer', 'possible', 'spread', 'worse', 'too', 'also', 'likely']]},
    {name: 'detection', order: [['how', 'who'], ['detect', 'detected', 'discover', 'discovered', 'notice', 'noticed', 'spot', 'spotted', 'alerted']]},
    {name: 'impact', order: [['how'], ['bad', 'big', 'costly', 'expensive', 'far', 'large', 'many', 'much', 'serious', 'severe', 'wide'], ['affected', 'did', 'got', 'lost', 'reached', 'was', 'were']]},
    {name: 'impact', order: [['what'], ['it', 'this', 'outage'], ['cost', 'mean', 'meant']]},
    {name: 'impact', together: true, order: [['who'], ['felt', 'suffered', 'lost']]},
    {name: 'root-cause', order: [['how'], ['could', 'did'], ['happen']]},
    {name: 'resolution', order: [['how', 'what'], ['brought', 'came', 'get', 'got'], ['back', 'running', 'up']]},
    {name: 'resolution', order: [['how'], ['ended', 'fixed', 'mitigated', 'recovered', 'repaired', 'resolved', 'restored', 'solved', 'stopped']]},
    {name: 'timeline', together: true, order: [['blow', 'hour', 'minute', 'step'], ['by', 'for'], ['blow', 'hour', 'minute', 'step']]},
    {name: 'lucky', order: [['where', 'what', 'how'], ['luck', 'lucky', 'fortunate']]},
    {name: 'lessons-learned', order: [['what', 'things'], ['shows', 'showed', 'taught', 'teaches'], ['me', 'us']]},
    {name: 'lessons-learned', order: [['what', 'things'], ['keep', 'remains', 'stays', 'sticks'], ['mind', 'with']]},
    {name: 'lessons-learned', order: [['what', 'things'], ['we', 'i'], ['know', 'understand'], ['now']]},
    {name: 'lessons-learned', order: [['what', 'things'], ['we', "we'd", 'i', "i'd"], ['differently', 'otherwise', 'learned', 'learnt', 'remember']]},
    {name: 'lessons-learned', order: [['what', 'things'], ['we', 'i'], ['take', 'took', 'taking'], ['along', 'away', 'home', 'from', 'with']]},
    {name: 'resolution', order: [['what', 'things'], ['tried', 'attempted']]},
    {name: 'went-poorly', order: [['what', 'things', 'where'], ["didn't", "wasn't", 'not', 'could', 'should', 'wrong', 'poorly', 'badly', 'worse']]},
    {name: 'went-poorly', together: true, order: [['what', 'where', 'things'], ['was', 'is', 'were'], ['hard', 'harder', 'difficult', 'tricky', 'confusing', 'slow', 'painful', 'missing']]},
    {name: 'went-well', order: [['what', 'things'], ['well', 'right', 'helped', 'worked']]},
    {name: 'action-items', order: [['what', 'things', 'where'], ["we're", "i'm", "we'll", "i'll", "we'd", "i'd", 'we', 'i', 'are', 'will', 'needs', 'must', 'should', 'else'], ['doing', 'do', 'change', 'changing', 'improve', 'improving', 'fix', 'fixing', 'planning', 'next']]},
    {name: 'action-items', order: [['what', 'things'], ["we've", "i've"], ['since']]},
    {name: 'prevention', order: [['how', 'what'], ['prevent', 'avoid', 'stop', 'preventing', 'avoiding', 'stopping'], ['again', 'recurring', 'repeat', 'future', 'recurrence', 'happening', 'this', 'it']]},
    {name: 'prevention', order: [['how', 'so', 'what'], ['ensure', 'keep', 'make', 'never'], ['again', 'back', 'recurring', 'repeat', 'recurrence', 'happen', 'happening']]},
    {name: 'impact', order: [['what', 'how', 'who'], ['users', 'customers', 'people', 'patients', 'members', 'players', 'visitors', 'readers', 'callers', 'passengers', 'students', 'clients', 'partners', 'teams', 'they', 'you'], ['saw', 'see', 'noticed', 'experienced', 'experience', 'felt', 'lost', 'affected', 'impacted', 'noticed']]},
    {name: 'root-cause', together: true, order: [['what'], ['caused', 'causes', 'broke', 'failed', 'triggered']]},
    {name: 'root-cause', together: true, order: [['why'], ['it', 'that', 'this'], ['bit', 'broke', 'caught', 'failed', 'happened', 'hit', 'went']]},
    {name: 'root-cause', together: true, order: [['why'], ['was', 'were', 'did', 'had', 'have', 'could']]},
    {name: 'timeline', order: [['how'], ['went', 'unfolded', 'developed', 'about', 'down', 'progressed']]}
  ],
  measures: {words: ['measures', 'countermeasures'], not: ['prevention', 'preventive', 'preventative', 'preventing', 'proactive', 'precautionary', 'protective']},
  counters: ['phase', 'phases', 'part', 'parts', 'step', 'steps', 'stage', 'stages', 'section'],
  joints: [' and ', ' or ', ' / ', '/', ' + ', ', ', '; ', ' - ', ' – ', ' — ', ': '],
  metadata: {
    authors: ['author', 'authors', 'author(s)', 'written by', 'prepared by', 'report author', 'postmortem author', 'post-mortem author', 'postmortem authors', 'report by', 'created by', 'posted by', 'drafted by', 'author name'],
    closed: ['closed', 'closed at', 'closed on', 'incident closed', 'date closed', 'formally closed', 'close date', 'closing date'],
    commander: ['incident commander', 'incident lead', 'incident manager', 'ic', 'commander', 'incident leader', 'response lead', 'incident coordinator', 'incident commander(s)'],
    date: ['date', 'incident date', 'date of incident', 'date of the incident', 'date of event', 'date of outage', 'date of occurrence', 'outage date', 'event date', 'date(s)', 'dates', 'incident date(s)', 'occurred', 'occurred on', 'occurred at', 'date occurred', 'date and time', 'date/time', 'datetime', 'when', 'incident occurred', 'day', 'date/time of incident', 'incident window'],
    acknowledged: withDateTimes('acknowledged', 'acknowledged at', 'time acknowledged', 'time of acknowledgement', 'acknowledgement time', 'acked', 'acked at'),
    detected: withDateTimes('detected', 'detected at', 'detected on', 'first detected', 'detection time', 'time detected', 'time of detection', 'detection date', 'date detected', 'discovered', 'discovered at', 'discovered on', 'first reported', 'detection time stamp', 'incident detected', 'date discovered', 'detection', 'reported on', 'reported at', 'reported'),
    duration: ['duration', 'incident duration', 'outage duration', 'total duration', 'duration of incident', 'duration of outage', 'duration of impact', 'impact duration', 'downtime', 'total downtime', 'time to repair', 'time to recovery', 'time to recover', 'time to resolve', 'time to resolution', 'time to restore', 'ttr', 'mttr', 'length', 'length of outage', 'outage length', 'time to mitigate', 'time to mitigation', 'length of incident', 'outage time', 'duration of the incident', 'duration of the outage', 'total incident duration', 'total outage', 'outage window', 'duration of downtime', 'service downtime'],
    ended: withDateTimes(...ofIncident('end', 'ended', 'end time', 'end date', 'resolved'), 'end', 'ended', 'ended at', 'ended on', 'end time', 'end date', 'incident till', 'incident to', 'till', 'until', 'resolved', 'resolved at', 'resolved on', 'resolution time', 'resolution date', 'date resolved', 'time resolved', 'time of resolution', 'restored', 'restored at', 'service restored', 'recovered', 'recovered at', 'repaired', 'time ended', 'time end', 'time of end', 'full recovery', 'fixed', 'fixed at', 'fixed on', 'mitigated', 'mitigated at', 'end (utc)', 'stop', 'solution completed', 'end timestamp', 'all clear', 'time of recovery'),
    owner: ['owner', 'owners', 'owner(s)', 'incident owner', 'postmortem owner', 'post-mortem owner', 'document owner', 'report owner', 'dri', 'responsible', 'responsible person', 'service owner', 'assignee', 'assignees', 'team', 'owning team', 'responsible team', 'postmortem lead', 'post-mortem lead', 'postmortem leader'],
    published: ['published', 'published on', 'published at', 'publication date', 'date published', 'postmortem date', 'post-mortem date', 'report date', 'date of report', 'written on', 'date written', 'report published', 'postmortem published', 'document created', 'completed on', 'postmortem completed', 'pubdate', 'publishdate'],
    reviewed: ['reviewed', 'reviewed on', 'reviewed at', 'review date', 'date reviewed', 'postmortem meeting', 'post-mortem meeting', 'meeting date', 'meeting scheduled for', 'review meeting', 'retro held', 'retro date', 'retrospective date', 'retrospective held', 'review held', 'date of review', 'last reviewed', 'postmortem review', 'reviewed by', 'reviewers', 'reviewer', 'approved by'],
    severity: ['severity', 'severity level', 'sev', 'incident severity', 'priority', 'incident priority', 'level', 'incident level', 'criticality', 'impact level', 'severity rating', 'sev level', 'severity/priority', 'urgency', 'severity classification', 'classification', 'incident classification', 'incident class'],
    shared: ['shared with', 'shared', 'distribution', 'distribution list', 'audience', 'communicated to', 'shared to', 'circulated to', 'shared on'],
    started: withDateTimes('impact window', 'incident window', 'outage window', ...ofIncident('start', 'started', 'start time', 'start date', 'began', 'onset'), 'start', 'started', 'started at', 'started on', 'start time', 'start date', 'incident from', 'from', 'began', 'began at', 'time', 'time started', 'time start', 'time begin', 'time began', 'time of start', 'time of incident', 'time of event', 'incident time', 'fault start', 'start timestamp', 'beginning', 'onset', 'time of occurrence'),
    status: ['status', 'state', 'incident status', 'current status', 'document status', 'postmortem status', 'post-mortem status', 'report status', 'incident state', 'resolution status'],
    'time-zone': ['time zone', 'timezone', 'tz']
  },
  milestones: {
    started: {labels: ['start', 'started', 'incident start', 'incident started', 'outage start', 'outage began', 'fault occurs', 'impact start', 'impact started', 'onset', 'trigger', 'began', 'beginning', 'start of incident', 'start of impact'], words: ['incident start', 'incident began', 'incident begin', 'outage start', 'outage began', 'outage begin', 'outage onset', 'impact start', 'impact began', 'impact begin', 'start of the incident', 'start of the outage', 'start of impact', 'problem start', 'errors start', 'errors began', 'errors begin', 'error rate rises', 'error rate starts', 'deploy', 'released', 'rolled out', 'merged', 'first error', 'first failure', 'goes out', 'goes down', 'went down', 'begins', 'expired', 'expires', 'started failing', 'starts failing', 'start failing', 'began failing', 'begin failing', 'crash'], hints: []},
    detected: {labels: ['detected', 'detection', 'first detected', 'time of detection', 'incident detected', 'discovered', 'alert', 'alerted', 'first report', 'reported', 'identified', 'acknowledged', 'first alert'], words: ['alert', 'alarm', 'detect', 'paged', 'pagerduty', 'page fired', 'pager', 'notic', 'reports of', 'reports that', 'reports order', 'support reports', 'gets tickets', 'get tickets', 'notices tickets', 'tickets about', 'reported', 'reporting', 'report received', 'reports error', 'reports issue', 'user report', 'users report', 'customer report', 'customers report', 'bug report', 'first report', 'discover', 'monitoring show', 'monitoring system', 'monitoring log', 'customer ticket', 'support ticket', 'first complaint', 'complain', 'notified by', 'was notified', 'were notified', 'got notified', 'observed', 'user informed', 'on-call receive', 'flagged', 'spotted', 'was informed', 'found that', 'aware of'], hints: ['returned 50', 'returns 50', 'returning 50', 'answers 50', 'answered 50', 'health check fail', 'healthcheck fail', 'probe fail', 'a page', 'the page', 'fires', 'fired', 'triggers', 'goes red', 'went red', 'turned red', 'turns red', 'lights up', 'lit up', 'pingdom', 'nagios', 'zabbix', 'sentry', 'opsgenie', 'notif', 'ticket', 'see', 'saw', 'found', 'finds', 'spike', 'ask', 'calls', 'called', 'phone', 'contact', 'report', 'raise', 'write to', 'writes', 'wrote', 'email', 'e-mail', 'post on', 'posts', 'posted', 'ping', 'tweet', 'messag', 'mention', 'query why', 'wonder', 'realis', 'realiz', 'informed', 'informs', 'tell', 'told']},
    triaged: {labels: ['triage', 'triaged', 'investigation', 'investigation started', 'declared', 'incident declared', 'investigating', 'diagnosis', 'acknowledged', 'escalated'], words: ['triage', 'investigat', 'incident declared', 'declared an incident', 'declares an incident', 'declared the incident', 'declared incident', 'incident was declared', 'incident is declared', 'incident opened', 'incident channel', 'acknowledg', 'escalat', 'joins the', 'joined the call', 'joins into', 'begin looking', 'begins looking', 'looking into', 'looked into', 'looks into', 'to look into', 'diagnos', 'incident call', 'war room', 'incident commander', 'root cause identified', 'identified', 'started debugging', 'start debugging', 'starts debugging', 'begins debugging', 'began debugging'], hints: ['look', 'debug', 'suspect', 'discuss', 'analys', 'analyz', 'troubleshoot', 'joins', 'research']},
    mitigated: {labels: ['mitigation', 'mitigated', 'fix', 'fixed', 'repair', 'repaired', 'workaround', 'rollback', 'fix deployed', 'fix applied', 'mitigation applied'], words: ['mitigat', 'rollback', 'rolled back', 'rolls back', 'roll back', 'rolling back', 'reverted', 'reverts', 'reverting', 'revert merged', 'revert deployed', 'revert pr', 'workaround', 'hotfix', 'fix deployed', 'fix was deployed', 'fix is deployed', 'deployed a fix', 'deployed the fix', 'deploys a fix', 'deploys the fix', 'deploying fix', 'deploying a fix', 'fix merged', 'fix is merged', 'fix applied', 'applied fix', 'applied a fix', 'fix rolled out', 'fix released', 'fix is live', 'fix went', 'restarted', 'restarts the', 'restarting', 'scaled up', 'scaled out', 'scaling up', 'disabled the', 'flag disabled', 'patched', 'failover', 'failed over', 'switched to', 'drained'], hints: ['fix', 'rolls', 'rolled', 'blocked', 'restart', 'disabl', 'redirect', 'switched', 'replaced', 'scaled', 'applied', 'deployed', 'merged', 'recreated', 'reset', 'removed']},
    restored: {labels: ['restored', 'resolved', 'recovery', 'recovered', 'resolution', 'service restored', 'end', 'ended', 'incident end', 'outage end', 'incident resolved', 'all clear', 'fully recovered', 'impact end'], words: ['restored', 'resolved', 'recovered', 'fully recover', 'full recovery', 'recovery confirmed', 'recovery was confirmed', 'recovery is confirmed', 'recovery complete', 'service recovery', 'back to normal', 'back online', 'is back up', 'are back up', 'back up and', 'now back up', 'came back up', 'returned to normal', 'returns to normal', 'return to normal', 'fully operational', 'confirmed operational', 'verified operational', 'operational again', 'is operational', 'are operational', 'all clear given', 'given the all clear', 'all clear sent', 'outage end', 'incident end', 'end of incident', 'end of the incident', 'end of outage', 'end of the outage', 'end of impact', 'service is back', 'site is back', 'everything is back', 'services are back', 'works again', 'work again', 'working again', 'healthy again', 'is healthy', 'green again', 'normal again', 'stabilized', 'stabilised', 'confirmed working', 'no more errors', 'errors stop', 'subsided', 'incident over', 'incident is over', 'issue fixed', 'issue is fixed', 'issue was fixed', 'problem fixed', 'problem is fixed', 'problem was fixed', 'confirmed fixed', 'was fixed', 'normal levels', 'issue was solved', 'issue solved', 'problem solved', 'solved the issue', 'solved the problem', 'available again', 'up again', 'incident done'], hints: ['cleaned up', 'cleans up', 'back', 'again', 'normal', 'healthy', 'working', 'works', 'confirm', 'success', 'recover', 'restor', 'resolv', 'stable', 'regain', 'subsid', 'cleared', 'fixed', 'green', 'returned', 'done', 'fully', 'included the fix', 'includes the fix', 'contains the fix', 'with the fix', 'with a fix', 'with fixes', 'fix was released', 'fix implemented', 'fix was implemented', 'fixes implemented', 'fixes were implemented']},
    closed: {labels: ['closed', 'incident closed', 'formally closed'], words: ['incident closed', 'incident was closed', 'incident is closed', 'formally closed', 'closed the incident', 'closes the incident', 'closing the incident', 'close incident', 'closed incident', 'outage closed', 'post-mortem phase', 'declared over', 'stood down', 'stand down', 'monitoring ended'], hints: ['stand down', 'stood down', 'retro']}
  },
  openEnds: [
    'root cause is still unknown', 'root cause is not yet known', 'root cause is not known yet', 'root cause is still not known', 'root cause is still being investigated',
    'root cause is being investigated', 'root cause is under investigation', 'root cause is still under investigation', 'root cause has not been found yet', 'root cause has not yet been found',
    'root cause has not yet been determined', 'cause is still unknown', 'cause is not yet known', 'cause is still under investigation', 'cause is still being investigated',
    'investigation is ongoing', 'investigation is still ongoing', 'investigation is in progress', 'we are still investigating', 'we are still looking for the cause',
    'outage is ongoing', 'outage is still ongoing', 'incident is ongoing', 'incident is still ongoing', 'problem is not yet resolved', 'issue is not yet resolved', 'incident is not yet resolved',
    'this document is a draft', 'this report is a draft', 'this postmortem is a draft', 'this document is still a draft', 'this document is not finished', 'this report is not finished'
  ],
  responseTimes: {
    detected: ['time to detect', 'time to detection', 'time until detection', 'ttd', 'mttd'],
    acknowledged: ['time to acknowledge', 'time to acknowledgement', 'time to acknowledgment', 'time to ack', 'tta', 'mtta'],
    mitigated: ['time to mitigate', 'time to mitigation', 'time until mitigation', 'ttm', 'mttm'],
    ended: ['time to resolve', 'time to resolution', 'time to recover', 'time to recovery', 'time to restore', 'time to repair', 'ttr', 'mttr']
  },
  moments: {
    determiners: ['the', 'this', 'our'],
    others: ['actual', 'earlier', 'final', 'first', 'initial', 'last', 'later', 'latter', 'next', 'other', 'previous', 'same', 'second', 'similar', 'third', 'underlying'],
    subjects: ['outage', 'incident', 'disruption', 'downtime', 'problem', 'issue', 'degradation', 'interruption', 'impact'],
    joints: ['and', 'then', 'but', 'it', 'until it', 'which'],
    auxiliaries: ['was', 'had been', 'has been', 'is', 'had', 'has'],
    adverbs: ['first', 'finally', 'fully', 'completely', 'only', 'then', 'already', 'initially', 'eventually', 'promptly', 'declared'],
    steps: {
      started: ['began', 'started', 'begun', 'first occurred'],
      detected: ['detected', 'noticed', 'discovered', 'first detected', 'first noticed'],
      ended: ['ended', 'resolved', 'fixed', 'over']
    },
    prepositions: ['at', 'on']
  },
  callers: {
    calls: ['ask', 'call', 'complain', 'complaint', 'e-mail', 'email', 'mail', 'message', 'phone', 'phone call', 'report', 'ring', 'tweet', 'write'],
    from: ['by', 'from']
  },
  recovery: {
    all: ['all', 'everybody', 'everyone', 'everything'],
    allStates: [
      'again', 'available', 'back', 'back to normal', 'fine', 'good', 'green', 'healthy', 'normal', 'ok', 'okay', 'online',
      'operational', 'running', 'up', 'well', 'work', 'working', 'works'
    ],
    nots: ['hardly', 'never', 'not', 'stop', 'stopped', 'stops'],
    alarms: ['alarm', 'alarms', 'alert', 'alerts', 'page', 'pages', 'warning', 'warnings'],
    ends: [
      'cease', 'ceased', 'ceases', 'clear', 'cleared', 'clears', 'end', 'ended', 'ends', 'go away', 'goes away', 'resolve', 'resolved', 'resolves',
      'silent', 'stop', 'stopped', 'stops', 'subside', 'subsided', 'went away'
    ],
    states: [
      'accessible', 'all up', 'are up', 'available', 'back', 'caught up', 'clear', 'complete', 'completed', 'completes', 'confirmed', 'drained', 'drains', 'empty', 'ended', 'ends', 'fine',
      'fresh', 'functional', 'green', 'healthy', 'in service', 'in sync', 'is up', 'live', 'no further', 'no longer', 'no more', 'nominal',
      'normal', 'ok', 'okay', 'online', 'open', 'operational', 'pass', 'passed', 'passes', 'passing', 'reachable', 'reconnect',
      'reconnected', 'reconnects', 'reopen', 'reopened', 'reopens', 'responding', 'responsive', 'resume', 'resumed', 'resumes', 'running',
      'serving', 'stable', 'stopped', 'stops', 'success', 'successful', 'successfully', 'succeed', 'succeeded', 'succeeds', 'up and running', 'usable', 'usual', 'verified',
      'working', 'works', 'zero'
    ],
    levels: ['above', 'at', 'back to', 'below', 'down to', 'drops to', 'falls to', 'over', 'under']
  },
  figures,
  time,
  impact,
  spelling,
  people,
  actions,
  forms,
  privacy,
  documentDates,
  countColumns: ['batch', 'block', 'block height', 'block number', 'epoch', 'frame', 'generation', 'height', 'iteration', 'round', 'slot', 'step', 'step range', 'steps', 'tick', 'training step'],
  timeColumns: ['time', 'date', 'when', 'utc', 'timestamp', 'date/time', 'date and time', 'datetime', 'day', 'hour', 'at', 'clock', 'start', 'time of day', 'event time', 'local time'],
  weakKeys: {severity: ['priority', 'incident priority', 'level', 'classification', 'criticality', 'impact level', 'urgency']},
  severity: {
    letters: {level: ['level', 'tier', 'class', 'category', 'cat', 'grade'], p: ['p', 'prio', 'priority'], s: ['s'], sev: ['sev', 'severity']},
    words: [
      'catastrophic', 'emergency', 'blocker', 'critical', 'complete outage', 'full outage', 'total outage', 'highest', 'very high', 'severe', 'urgent', 'major', 'outage', 'service outage', 'high', 'significant',
      'partial outage', 'partial service outage', 'degraded performance', 'degradation', 'service degradation', 'partial degradation', 'medium', 'moderate', 'normal', 'minor', 'low', 'very low', 'lowest', 'trivial',
      'informational', 'info'
    ],
    nouns: ['degradation', 'disruption', 'event', 'impact', 'incident', 'issue', 'level', 'outage', 'priority', 'severity'],
    conditions: ['if', 'when', 'where', 'unless'],
    unknown: ['not', 'pending', 'unassigned', 'unknown'],
    of: ['of', 'out of', '/'],
    qualifiers: {
      before: ['actual', 'agreed', 'assigned', 'declared', 'estimated', 'final', 'highest', 'house', 'initial', 'internal', 'our', 'overall', 'own', 'peak', 'revised'],
      behind: ['according', 'as', 'by', 'following', 'in', 'on', 'per', 'under']
    },
    ratings: [
      'a', 'an', 'as', 'be', 'call it', 'classed', 'classified', 'declared', 'declares', 'graded', 'is', 'level', 'opened', 'priority', 'raised to', 'rated', 'rated it', 'severity', 'to', 'was', 'were'
    ],
    given: ['declared', 'was declared', 'is declared'],
    others: [
      'all', 'another', 'any', 'each', 'earlier', 'every', 'few', 'for', 'former', 'future', 'last', 'most', 'never', 'next', 'no', 'not', 'only', 'other', 'past', 'previous', 'prior', 'similar', 'than', 'until', 'without'
    ]
  },
  status: {
    draft: ['draft', 'wip', 'in progress', 'work in progress', 'in review', 'under review', 'preliminary', 'incomplete', 'in draft', 'pending', 'pending review', 'awaiting review', 'review', 'open', 'drafting', 'unfinished', 'draft for review'],
    final: ['final', 'published', 'complete', 'completed', 'done', 'approved', 'closed', 'reviewed', 'accepted', 'finished', 'finalized', 'finalised', 'released', 'signed off', 'final version'],
    incident: ['resolved', 'mitigated', 'monitoring', 'investigating', 'under investigation', 'identified', 'contained', 'recovered', 'restored', 'ongoing', 'fixed', 'remediated', 'root cause identified'],
    ongoing: ['ongoing', 'still ongoing', 'active', 'investigating', 'incident ongoing', 'outage ongoing', 'not resolved', 'unresolved', 'not yet resolved', 'unmitigated']
  },
  unwritten: ['tbd', 'tba', 'tbc', 'todo', 'to do', 'wip', 'to be determined', 'to be done', 'to be added', 'to be written', 'to be filled', 'to be filled in', 'to be completed', 'to be confirmed', 'to be defined', 'to follow', 'coming soon', 'pending', 'fill in', 'fill me in', 'fixme', 'xxx', 'xx', '...', '…', '-', '–', '—', '?', '??', '???', '.', '*', '_', 'lorem ipsum', 'placeholder', 'work in progress', 'nothing yet', 'not yet', 'not yet written', 'more to come'],
  none: ['none', 'n/a', 'na', 'not applicable', 'nothing', 'nil', 'no', 'not relevant', 'nothing to report', 'nothing to note', 'nothing of note', 'none identified', 'none known', 'none at this time', 'none yet', 'none so far', 'none to report', 'no action items', 'no actions', 'no follow-ups', 'no impact', 'not needed', 'none needed', 'none required', 'see above', 'see below', '0', 'zero'],
  skipped: ['n/a', 'na', 'not applicable', 'see above', 'see below'],
  detection,
  placeholders,
  prompts,
  questionWords: ['did', 'how', 'was', 'were', 'what', 'when', 'where', 'which', 'who', 'why', 'is', 'are', 'do', 'does', 'has', 'have', 'could', 'can']
}

/** `Event end`, `End of the outage`. */
function ofIncident(...words: ReadonlyArray<string>): Array<string> {
  const nouns = ['degradation', 'disruption', 'event', 'fault', 'impact', 'incident', 'outage']
  return nouns.flatMap((noun) =>
    words.flatMap((word) => [`${noun} ${word}`, `${word} of ${noun}`, `${word} of the ${noun}`])
  )
}

/** `Date/time started` and `start date and time` for `time started` and `start time`. */
function withDateTimes(...words: ReadonlyArray<string>): Array<string> {
  const forms = ['time', 'date/time', 'date and time', 'time and date', 'date time', 'datetime']
  return words.flatMap((word) =>
    word.includes('time ') || word.endsWith(' time')
      ? forms.map((form) => word.replace('time', form))
      : word
  )
}
