import type {ActionWords, PeopleWords} from '../language.ts'

/** English words for who is meant. */
// prettier-ignore
export const people: PeopleWords = {
  none: ['tbd', 'tba', 'tbc', 'none', 'n/a', 'na', 'unassigned', 'nobody', 'no one', 'unknown', 'to be determined', 'to be assigned', 'to be decided', 'not assigned', 'unowned', 'pending', 'open', 'todo', '?', '??', '???', '-', '–', '—', 'owner', 'name', 'someone', 'somebody', 'xxx', 'volunteer', 'volunteer needed', 'help wanted'],
  groups: ['everyone', 'everybody', 'all', 'all engineers', 'all teams', 'all hands', 'all staff', 'all of us', 'the whole team', 'whole team', 'team leads', 'various', 'multiple', 'several', 'us', 'we', 'engineers', 'developers', 'maintainers', 'responders', 'incident responders', 'all developers', 'both', 'all leads', 'everyone on-call'],
  teams: ['team', 'teams', 'squad', 'guild', 'crew', 'tribe', 'department', 'dept', 'group', 'chapter', 'org', 'working group', 'committee', 'council', 'office'],
  teamNames: ['sre', 'sres', 'devops', 'platform', 'infra', 'infrastructure', 'ops', 'operations', 'security', 'secops', 'it', 'qa', 'backend', 'back-end', 'frontend', 'front-end', 'engineering', 'eng', 'data', 'data engineering', 'support', 'customer support', 'product', 'legal', 'marketing', 'networking', 'network', 'noc', 'core', 'dba', 'dbas', 'database', 'databases', 'payments', 'billing', 'checkout', 'search', 'mobile', 'web', 'ios', 'android', 'observability', 'monitoring', 'reliability', 'storage', 'compute', 'cloud', 'identity', 'auth', 'api', 'release', 'release engineering', 'tooling', 'devex', 'developer experience', 'client', 'customer success', 'comms', 'communications', 'finance', 'hr', 'management', 'leadership', 'architecture', 'design', 'growth', 'ml', 'ai', 'analytics', 'delivery', 'logistics', 'hub', 'hubs', 'vendor', 'provider', 'ci', 'build', 'dev', 'devs', 'helpdesk', 'service desk', 'site reliability', 'site reliability engineering', 'tech support', 'docs', 'documentation'],
  topics: ['action', 'actions', 'alert', 'alerts', 'api', 'app', 'aws', 'azure', 'backup', 'backups', 'bug', 'bugs', 'capacity', 'cd', 'cdn', 'client', 'cluster', 'code', 'config', 'cpu', 'critical', 'culture', 'dashboard', 'dashboards', 'db', 'detect', 'detected', 'dns', 'fix', 'fixes', 'followup', 'gcp', 'general', 'hardware', 'high', 'http', 'immediate', 'infra', 'investigate', 'issue', 'issues', 'later', 'lb', 'longer', 'low', 'medium', 'mitigate', 'misc', 'next', 'note', 'notes', 'now', 'optional', 'os', 'other', 'others', 'performance', 'people', 'policy', 'prevent', 'priority', 'process', 'processes', 'proposed', 'reduce', 'repair', 'resilience', 'review', 'runbook', 'runbooks', 'server', 'service', 'services', 'sla', 'slo', 'software', 'sql', 'ssl', 'staging', 'steps', 'system', 'systems', 'task', 'tasks', 'tech', 'technical', 'tests', 'tls', 'todo', 'tools', 'training', 'ui', 'update', 'urgent', 'ux', 'vm', 'vpn', 'workflow'],
  topicEnds: ['ing', 'ion', 'ions', 'ity', 'ment', 'ments', 'ture', 'ance', 'ability', 'ware', 'ness', 'ics', 'term'],
  roles: ['on-call', 'oncall', 'on call', 'on-call engineer', 'on-caller', 'engineer', 'developer', 'lead', 'tech lead', 'team lead', 'manager', 'engineering manager', 'product manager', 'project manager', 'incident manager', 'commander', 'incident commander', 'ic', 'director', 'cto', 'ceo', 'cio', 'ciso', 'vp', 'head of engineering', 'maintainer', 'owner', 'service owner', 'code owner', 'responder', 'scribe', 'communications lead', 'release manager', 'architect', 'administrator', 'admin', 'sysadmin', 'operator', 'analyst', 'primary', 'secondary', 'rotation', 'on-call rotation'],
  labels: ['author', 'authors', 'owner', 'owners', 'assignee', 'assignees', 'responder', 'responders', 'attendee', 'attendees', 'participant', 'participants', 'commander', 'contact', 'contacts', 'reviewer', 'reviewers', 'scribe', 'on-call', 'lead', 'approver', 'approvers', 'dri', 'reporter']
}

/** English words for what is to be done, by whom, until when. */
// prettier-ignore
export const actions: ActionWords = {
  columns: {
    action: ['action', 'action item', 'action items', 'actions', 'task', 'tasks', 'item', 'description', 'what', 'todo', 'to do', 'follow up', 'follow-up', 'work item', 'improvement', 'recommendation', 'measure', 'corrective action', 'preventive action', 'remediation', 'title', 'summary', 'mitigation', 'fix', 'activity', 'next step', 'step', 'details'],
    owner: ['owner', 'owners', 'assignee', 'assignees', 'assigned', 'assigned to', 'dri', 'who', 'responsible', 'responsible person', 'lead', 'person', 'owned by', 'point person', 'poc', 'contact', 'driver', 'accountable', 'by whom', 'responsibility', 'team', 'owner(s)', 'owning team'],
    deadline: ['deadline', 'due', 'due date', 'due by', 'eta', 'target', 'target date', 'by when', 'when', 'date', 'expected date', 'expected', 'completion date', 'expected completion', 'expected completion date', 'estimated completion', 'timeline', 'until', 'by', 'date due', 'target completion', 'complete by', 'finish by', 'timeframe', 'time frame', 'planned'],
    priority: ['priority', 'prio', 'severity', 'urgency', 'importance', 'p'],
    status: ['status', 'state', 'done', 'progress', 'completed', 'complete', 'resolution'],
    ticket: ['ticket', 'tickets', 'issue', 'issues', 'bug', 'bugs', 'link', 'links', 'jira', 'pr', 'pull request', 'tracking', 'tracking issue', 'tracking bug', 'reference', 'ref', 'url', 'tracked in', 'tracker', 'github issue', 'linear'],
    type: ['type', 'kind', 'category', 'class', 'horizon', 'term', 'prevents', 'area'],
    number: ['#', 'no', 'no.', 'nr', 'id', 'number', 'ai', 'ref #']
  },
  done: ['done', 'closed', 'complete', 'completed', 'merged', 'fixed', 'finished', 'shipped', 'deployed', 'resolved', 'implemented', 'released', 'yes', 'x', '✅', '✔', '✔️', '☑', '🟢', 'landed', 'delivered'],
  cancelled: ['cancelled', 'canceled', "won't do", 'wont do', "won't fix", 'wontfix', 'rejected', 'dropped', 'obsolete', 'not needed', 'duplicate', 'abandoned', 'declined'],
  open: ['open', 'todo', 'to do', 'to-do', 'in progress', 'in-progress', 'ongoing', 'started', 'not started', 'planned', 'pending', 'backlog', 'in review', 'blocked', 'wip', 'new', 'triaged', 'no', '❌', '🔴', '🟡', '⬜', '☐', 'scheduled', 'active', 'assigned', 'incomplete', 'outstanding', 'proposed', 'on hold', 'deferred'],
  ownerKeys: ['owner', 'owners', 'assignee', 'assigned to', 'assigned', 'dri', 'who', 'responsible', 'lead', 'owned by', 'poc'],
  deadlineKeys: ['deadline', 'due', 'due date', 'due by', 'eta', 'target', 'target date', 'by when', 'complete by', 'expected completion', 'estimated completion', 'when', 'date'],
  priorityKeys: ['priority', 'prio', 'urgency'],
  statusKeys: ['status', 'state'],
  ticketKeys: ['ticket', 'issue', 'jira', 'tracking', 'pr', 'link', 'tracked in', 'tracking issue'],
  actionKeys: ['action', 'task', 'action item', 'what', 'description', 'item'],
  itemLabels: ['action item', 'action items', 'action', 'follow up', 'follow up item', 'follow up action', 'corrective action', 'repair item', 'todo'],
  priorities: ['critical', 'highest', 'high', 'medium', 'low', 'lowest', 'urgent', 'normal', 'major', 'minor', 'blocker', 'must', 'should', 'could'],
  noItems: ['no action items', 'no actions', 'no follow-up', 'no follow up', 'no follow-ups', 'no further action', 'no further actions', 'nothing to do', 'no action required', 'no action needed', 'no action is required', 'no action is needed', 'no actions are needed', 'no actions required', 'none required', 'none needed', 'none', 'nothing further'],
  intros: ['to prevent', 'prevent this', 'prevent similar', 'from happening again', 'next steps', 'still required', 'still to do', 'still to be done', 'follow-up', 'follow up', 'action items', 'going forward', 'remaining work', 'we will', 'we plan to', 'we are going to', 'to be done', 'improvements we', "we've made", 'we have made', 'we are making', "we're making", 'actions taken', 'steps we', 'we have taken', "we've taken"],
  horizons: {
    short: ['short term', 'short', 'immediate', 'immediately', 'quick wins', 'quick win', 'now', 'near term', 'hotfix', 'this week', 'done already', 'temporary'],
    long: ['long term', 'long', 'permanent', 'strategic', 'later', 'future', 'structural', 'systemic', 'next quarter', 'longer term']
  }
}
