import type {ImpactWords} from '../language.ts'

/** English words for what an incident did, to whom, and how much. */
// prettier-ignore
export const impact: ImpactWords = {
  labels: {
    data: ['data loss', 'data lost', 'data corruption', 'data impact', 'data affected', 'data integrity', 'records lost', 'rows lost', 'lost data', 'corrupted data', 'data'],
    sla: ['error budget', 'sla', 'slo', 'availability', 'uptime', 'service level'],
    revenue: ['revenue', 'financial', 'cost', 'costs', 'monetary', 'refunds', 'credits issued', 'money', 'funds lost', 'loss of funds', 'financial loss', 'business loss', 'sales'],
    duration: ['duration', 'downtime', 'outage time', 'time to resolve', 'time to resolution', 'time to repair', 'time to recover', 'time to recovery', 'time to restore', 'time to mitigate', 'time to mitigation', 'outage window', 'exposure window', 'incident window', 'impact window', 'outage length', 'length of outage', 'length', 'ttr', 'mttr', 'time down', 'unavailability', 'outage', 'impact time', 'time to fix'],
    users: ['users', 'user', 'customers', 'customer', 'clients', 'accounts', 'tenants', 'teams', 'people', 'members', 'subscribers', 'merchants', 'organizations', 'organisations', 'audience', 'visitors', 'players', 'patients', 'sessions', 'who was affected'],
    requests: ['requests', 'request', 'errors', 'error rate', 'error rates', 'failure rate', 'failures', 'transactions', 'orders', 'queries', 'jobs', 'messages', 'calls', 'traffic', 'success rate', 'bookings', 'payments', 'deployments', 'builds', 'events']
  },
  counted: {
    users: ['users', 'user', 'customers', 'customer', 'clients', 'client', 'accounts', 'account', 'tenants', 'tenant', 'people', 'members', 'member', 'subscribers', 'subscriber', 'visitors', 'visitor', 'players', 'player', 'patients', 'patient', 'merchants', 'merchant', 'sellers', 'buyers', 'shoppers', 'guests', 'drivers', 'riders', 'passengers', 'students', 'teachers', 'caseworkers', 'employees', 'developers', 'operators', 'organizations', 'organisations', 'organization', 'organisation', 'companies', 'teams', 'team', 'workspaces', 'subscriptions', 'households', 'readers', 'viewers', 'participants', 'wallets', 'holders', 'stakers', 'validators', 'consumers', 'citizens', 'staff', 'sessions', 'logins', 'sign-ins', 'ips', 'devices'],
    requests: ['requests', 'request', 'req', 'reqs', 'rps', 'qps', 'tps', 'rpm', 'errors', 'error', 'failures', 'transactions', 'transaction', 'orders', 'order', 'queries', 'query', 'jobs', 'job', 'messages', 'message', 'calls', 'call', 'responses', 'timeouts', 'traffic', 'payments', 'payment', 'bookings', 'booking', 'checkouts', 'uploads', 'downloads', 'deployments', 'deploys', 'builds', 'build', 'emails', 'notifications', 'webhooks', 'connections', 'pageviews', 'pipelines', 'swaps', 'deposits', 'withdrawals', 'purchases', 'txns', 'txs', 'crashes'],
    data: ['rows', 'row', 'records', 'record', 'files', 'file', 'documents', 'objects', 'entries', 'tables', 'databases', 'backups', 'snapshots', 'logs', 'metrics', 'samples', 'data', 'information', 'images', 'attachments', 'photos', 'packages', 'credentials', 'secrets', 'tokens'],
    other: ['services', 'service', 'sites', 'site', 'websites', 'pages', 'hosts', 'host', 'nodes', 'node', 'servers', 'server', 'instances', 'instance', 'clusters', 'cluster', 'regions', 'region', 'pods', 'pod', 'containers', 'vms', 'machines', 'replicas', 'shards', 'shard', 'partitions', 'endpoints', 'apis', 'domains', 'urls', 'apps', 'applications', 'components', 'environments', 'workers', 'zones', 'racks', 'stores', 'shops', 'workloads', 'systems', 'pools', 'queues', 'volumes', 'disks', 'circuits', 'contracts', 'vaults', 'repositories', 'projects', 'prs', 'namespaces']
  },
  uncounted: ['incidents', 'times', 'phases', 'steps', 'stages', 'things', 'issues', 'reasons', 'factors', 'causes', 'ways', 'occasions', 'parts', 'problems', 'options', 'points', 'questions', 'days', 'weeks', 'months', 'years', 'hours', 'minutes', 'seconds', 'sections', 'lessons', 'changes', 'cases', 'outages', 'events', 'fixes', 'bugs', 'approaches', 'mechanisms', 'types', 'kinds', 'signers', 'engineers'],
  numbered: ['pr', 'mr', 'cl', 'ticket', 'issue', 'incident', 'case', 'port', 'version', 'release', 'phase', 'step', 'stage', 'sprint', 'rfc', 'page', 'line', 'item', 'tier', 'level', 'section', 'chapter', 'figure', 'table', 'option', 'rule', 'appendix', 'week', 'day', 'tls', 'priority', 'severity', 'code', 'exit', 'error', 'part'],
  boundaryWords: ['was', 'were', 'is', 'are', 'be', 'been', 'had', 'has', 'have', 'did', 'do', 'does', 'could', 'would', 'should', 'will', 'can', 'may', 'might', 'and', 'or', 'but', 'of', 'in', 'on', 'at', 'to', 'for', 'from', 'by', 'with', 'without', 'during', 'between', 'after', 'before', 'until', 'while', 'when', 'where', 'which', 'who', 'that', 'than', 'then', 'as', 'if', 'because', 'so', 'per', 'due', 'via', 'within', 'across', 'over', 'under', 'into', 'this', 'these', 'those', 'it', 'its', 'we', 'they', 'i', 'he', 'she', 'you', 'not', 'no', 'failed', 'lost', 'returned', 'received', 'saw', 'got', 'went', 'caused', 'experienced', 'hours', 'minutes', 'seconds', 'days', 'weeks', 'months', 'years', 'hour', 'minute', 'day', 'times', 'also', 'only', 'more', 'less', 'later', 'ago', 'earlier', 'including'],
  connectors: ['of', 'our', 'the', 'all', 'your', 'their', 'these', 'those', 'its', 'out'],
  measures: {revenue: 'revenue', sla: 'sla', slo: 'sla', downtime: 'duration', outage: 'duration'},
  harmWords: ['affected', 'affect', 'affecting', 'impacted', 'impact', 'impacting', 'unable', 'could not', "couldn't", 'cannot', "can't", 'failed', 'fail', 'failing', 'fails', 'failure', 'failures', 'error', 'errors', 'down', 'unavailable', 'unavailability', 'inaccessible', 'unreachable', 'unresponsive', 'outage', 'outages', 'downtime', 'degraded', 'degradation', 'slow', 'slower', 'slowdown', 'slowness', 'lost', 'lose', 'losing', 'loss', 'dropped', 'delayed', 'delay', 'delays', 'stuck', 'stalled', 'stalling', 'blip', 'halted', 'blocked', 'interrupted', 'interruption', 'disrupted', 'disruption', 'crash', 'crashed', 'crashing', 'corrupted', 'corrupt', 'corruption', 'compromised', 'compromise', 'leaked', 'exposed', 'stolen', 'offline', 'timed out', 'timeout', 'timeouts', 'timing out', 'rejected', 'missing', 'broken', 'broke', 'saw', 'seeing', 'experienced', 'experience', 'experiencing', 'received', 'receiving', 'reported', 'complained', 'deleted', 'overwritten', 'wiped', 'duplicated', 'incorrect', 'wrong', 'had to', 'forced', 'prevented', 'locked out', 'logged out', 'suffered', 'suffering', 'throttled', 'limited', 'lasted', 'intermittent', 'intermittently', 'issue', 'issues', 'problem', 'problems', 'breach', 'breached', 'trouble', 'difficulty', 'fell back', 'fallback', 'returned', 'returning', 'encountered', 'hit', 'backed up', 'clogged', 'reducing capacity', 'reduced capacity', 'halt', 'malicious', 'attacker', 'attacked', 'expired', 'not working', 'stopped', 'stop', 'liquidated', 'slashed', 'hang', 'hung', 'hanging', 'queued', 'backlog', 'without'],
  lossWords: ['lost', 'loss', 'deleted', 'corrupted', 'corrupt', 'corruption', 'dropped', 'overwritten', 'wiped', 'leaked', 'exposed', 'stolen', 'missing', 'destroyed', 'compromised', 'accessed', 'erased', 'truncated', 'exfiltrated', 'modified', 'tampered', 'damaged', 'inconsistent', 'breached', 'published'],
  affectedBefore: ['prevented', 'preventing', 'affected', 'affecting', 'impacted', 'impacting', 'locked out', 'blocked', 'stopped', 'failing for', 'unavailable to', 'inaccessible to', 'unavailable for', 'down for'],
  affectedAfter: ['were unable', 'was unable', 'unable', 'could not', "couldn't", 'were not able', "weren't able", 'were receiving', 'were seeing', 'were affected', 'were impacted', 'saw', 'experienced', 'received', 'had trouble', 'lost', 'encountered', 'got errors', 'affected', 'impacted', 'were locked out', 'were logged out', 'had to', 'reported'],
  unaffectedVerbs: ['succeeded', 'succeed', 'did not notice', "didn't notice", 'noticed nothing', 'joined', 'were paged', 'were notified', 'were informed', 'recovered', 'rely', 'relied', 'depend', 'use', 'used', 'worked'],
  notAffected: ['was not affected', 'were not affected', 'was not impacted', 'were not impacted', 'was unaffected', 'were unaffected', 'remained unaffected', 'was not lost', 'were not lost', "wasn't affected", "weren't affected", 'was not breached', 'was not missed'],
  delaying: ['delayed by', 'late by', 'behind by', 'slowed down by', 'stale by', 'postponed by', 'extended by', 'delays of', 'delay of'],
  none: ['none', 'no', 'no loss', 'nothing', 'not breached', 'not missed', 'no breach', 'zero', 'nobody', 'no one', 'no-one', 'nil', 'no impact', 'not affected', 'unaffected'],
  methods: ['based on', 'according to', 'measured', 'counted in', 'estimated from', 'extrapolated from', 'derived from', 'calculated from', 'computed from', 'sampled', 'as reported by', 'from the logs', 'from logs', 'from access logs', 'from metrics', 'per the dashboard', 'source:'],
  unknown: ['unknown', 'not known', 'n/a', 'na', 'tbd', 'tba', 'tbc', 'not applicable', 'not measured', 'not available', 'unclear', 'undetermined', 'to be determined', 'pending', 'unquantified', 'not quantified', 'none known', 'none observed', 'none that we know of', 'none identified', 'none reported', 'none confirmed', 'none found', 'none detected', 'none seen', 'none expected', 'no known'],
  reasons: ['because', 'since', 'due to', 'as we', 'as it', 'as there', 'as the'],
  rates: ['error rate', 'error rates', 'failure rate', 'failure rates', 'success rate', 'errors', 'failures', 'traffic'],
  levels: ['availability', 'uptime', 'slo', 'sla', 'error budget', 'service level'],
  serviceLevel: {
    objective: ['slo', 'sla', 'objective', 'target', 'promise', 'promised', 'agreed'],
    named: ['availability', 'uptime'],
    reached: ['availability', 'uptime', 'reached', 'achieved', 'measured'],
    used: ['consumed', 'used', 'spent', 'burn', 'burned', 'burnt', 'exhausted', 'consumption'],
    budget: ['error budget'],
    allowed: ['allow', 'allows', 'allowed', 'allowing', 'permits', 'permitted'],
    downtime: ['downtime', 'outage', 'unavailable', 'unavailability', 'down'],
    beforeObjective: ['for', 'at', 'of'],
    recurring: {monthly: 0, quarterly: 91, yearly: 365, annual: 365},
    windows: {month: 0, quarter: 91, year: 365},
    windowLeads: ['per', 'a', 'each', 'this', 'calendar', 'rolling'],
    monthLeads: ['for', 'in', 'of']
  },
  wholeLeads: [
    'lasted', 'lasting', 'lasted for', 'lasting for', 'down for', 'unavailable for', 'offline for', 'unreachable for', 'inaccessible for',
    'outage of', 'downtime of', 'outage for', 'downtime for', 'interrupted for'
  ],
  wholeTails: ['outage', 'downtime', 'of downtime', 'of outage', 'of unavailability', 'interruption', 'service interruption', 'service outage'],
  endings: [
    'patched', 'fixed', 'resolved', 'restored', 'recovered', 'mitigated', 'contained', 'repaired', 'remediated', 'corrected'
  ],
  endingJoints: ['within', 'in', 'in under'],
  countedHours: ['support hours', 'business hours', 'working hours', 'office hours', 'service hours', 'staffed hours', 'opening hours'],
  counting: ['count', 'counts', 'counted', 'counting', 'measured', 'calculated', 'excluded', 'excluding', 'stated'],
  durationLeads: ['for', 'for the', 'lasted', 'lasting', 'lasted for', 'down for'],
  likelyDurationLeads: ['for', 'for the', 'lasted', 'lasted for', 'lasting', 'lasts', 'over', 'took', 'down', 'down for', 'of', 'a', 'the', 'was', 'were', 'duration', 'outage', 'halted', 'from', 'between', 'during', 'another', 'an additional', 'took us', 'total of', 'painful', 'long', 'time', 'period', 'period of time'],
  otherLengthLeads: ['after', 'within', 'every', 'in', 'timeout of', 'timeouts of', 'interval of', 'ttl of', 'lag of', 'delay of', 'delays of', 'latency of', 'latencies of', 'retention of', 'response time of', 'response times of', 'before', 'last', 'past', 'next', 'first', 'recent', 'previous', 'by', 'until', 'least every', 'than', 'to', 'age of', 'old'],
  durationTails: ['of', 'outage', 'downtime'],
  otherLengthTails: ['ago', 'later', 'earlier', 'old', 'before', 'after', 'per', 'each', 'every', 'timeout', 'interval', 'window', 'prior', 'into', 'ttl', 'from now', 'delay', 'retention', 'cadence', 'detection', 'to find', 'to detect', 'to notice', 'to identify', 'to realise', 'to realize', 'to understand', 'to diagnose', 'to respond', 'to acknowledge', 'to deploy', 'to build'],
  quantifiers: ['a number of', 'some', 'many', 'several', 'a few', 'few', 'most', 'much', 'numerous', 'various', 'multiple', 'certain', 'a couple of', 'countless', 'a lot of', 'lots of', 'plenty of', 'hundreds of', 'thousands of', 'tens of thousands of', 'hundreds of thousands of', 'millions of', 'dozens of', 'scores of', 'a flood of', 'a handful of', 'a bunch of', 'a ton of', 'tons of', 'a fair number of', 'a wave of', 'a burst of', 'the majority of', 'a majority of', 'the vast majority of', 'the bulk of', 'half of', 'about half of', 'parts of', 'a third of', 'two thirds of', 'a quarter of', 'large parts of', 'an unknown number of', 'an increasing number of', 'a growing number of', 'a portion of', 'portions of', 'a subset of', 'a fraction of', 'a proportion of'],
  sizes: ['small', 'tiny', 'large', 'huge', 'significant', 'substantial', 'considerable', 'good', 'great', 'high', 'low', 'limited', 'big', 'vast', 'sizable', 'sizeable', 'fair', 'noticeable', 'non-trivial', 'minor', 'major', 'massive', 'overwhelming', 'unusual', 'unusually high', 'very small', 'very large'],
  amounts: ['number', 'numbers', 'amount', 'amounts', 'portion', 'part', 'percentage', 'fraction', 'share', 'proportion', 'majority', 'subset', 'set', 'chunk', 'volume', 'quantity'],
  unitQuantifiers: ['few', 'a few', 'several', 'some', 'many', 'multiple', 'a couple of', 'a couple', 'a number of', 'the next few', 'the last few', 'numerous', 'the better part of', 'countless'],
  unitNouns: ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'mins', 'hrs', 'secs'],
  unitAdverbs: ['more'],
  vagueDurations: ['a period of time', 'a period', 'a while', 'some time', 'a short time', 'a short period', 'a short period of time', 'a short while', 'a brief period', 'a brief moment', 'a brief time', 'a long time', 'a long while', 'quite some time', 'an extended period', 'an extended period of time', 'an extended time', 'a prolonged period', 'a limited time', 'the whole day', 'most of the day', 'much of the day'],
  degrees: ['minimal', 'minor', 'negligible', 'brief', 'small', 'slight', 'moderate', 'significant', 'substantial', 'considerable', 'severe', 'major', 'massive', 'huge', 'large', 'extensive', 'extended', 'prolonged', 'elevated', 'increased', 'sharp', 'frequent', 'intermittent', 'sporadic', 'occasional', 'limited', 'noticeable', 'heavy', 'high', 'excessive', 'drastic', 'dramatic', 'serious', 'short'],
  degreeNouns: ['impact', 'degradation', 'slowdown', 'slowness', 'latency', 'latencies', 'delay', 'delays', 'downtime', 'outage', 'outages', 'disruption', 'disruptions', 'interruption', 'interruptions', 'unavailability', 'error rate', 'error rates', 'errors', 'failures', 'timeouts', 'data loss', 'loss', 'losses', 'increase', 'decrease', 'drop', 'spike', 'decline', 'blip', 'error volume', 'failure rate', 'packet loss', 'backlog', 'query timeouts', 'response times', 'load times', 'performance issues', 'service degradation', 'performance degradation', 'network degradation', 'network performance degradation', 'loss of data', 'loss of revenue', 'revenue loss', '5xx', '4xx', '5xx errors', '4xx errors', '404s', '502s', '503s', '500s', 'responses', 'error responses', '404 responses', '502 responses'],
  degreeVerbs: ['significantly slower', 'significantly higher', 'significantly degraded', 'significantly delayed', 'severely degraded', 'severely impacted', 'severely affected', 'slightly degraded', 'slightly delayed', 'heavily delayed', 'heavily degraded', 'dropped sharply', 'dropped significantly', 'increased significantly', 'increased sharply', 'briefly', 'intermittently', 'sporadically', 'occasionally', 'momentarily'],
  negligible: ['minimal', 'negligible', 'minor', 'small', 'low', 'limited', 'brief', 'short', 'medium', 'moderate', 'high', 'large', 'significant', 'some', 'many', 'several', 'few', 'a few', 'most', 'various', 'severe', 'major', 'substantial', 'considerable', 'partial', 'insignificant', 'unclear'],
  breaches: ['sla breached', 'slo breached', 'sla was breached', 'slo was breached', 'breached our sla', 'breached our slo', 'breached the sla', 'breached the slo', 'sla breach', 'slo breach', 'sla violation', 'slo violation', 'sla missed', 'slo missed'],
  everybody: ['everyone', 'everybody', 'all users', 'all our users', 'all of our users', 'all customers', 'all our customers', 'all of our customers', 'all clients', 'all tenants', 'every user', 'every customer'],
  denials: ['no', 'zero', 'without', 'none of', 'none of the', 'none of our'],
  all: ['all', 'every', 'everyone', 'everybody', 'the entire', 'the whole'],
  allPeople: ['everyone', 'everybody'],
  impactOn: ['impact on', 'impact to', 'impact for'],
  otherStates: {
    verbs: ['was', 'were', 'is', 'be', 'to', 'could', 'can', 'would'],
    states: ['able', 'needed', 'required', 'necessary', 'aware']
  },
  expected: {
    verbs: ['was', 'were', 'could be', 'is', 'are', 'went'],
    states: ['possible', 'processed', 'served', 'delivered', 'completed', 'through', 'able', 'accepted', 'successful', 'successfully', 'answered']
  },
  harmVerbs: ['was', 'were', 'has been', 'have been', 'got'],
  requestHarm: ['fail', 'lost', 'drop', 'affect', 'impact', 'reject', 'delay'],
  notAffectedLeads: {determiners: ['the', 'our', 'all'], owners: ['customer', 'user']},
  thanks: ['apolog', 'sorry', 'thank', 'grateful'],
  affectedDeterminers: ['the', 'our', 'all', 'all our', 'those', 'many', 'some', 'most'],
  nounTails: {
    prepositions: ['in', 'on', 'from', 'with', 'of', 'using'],
    barriers: ['not', 'was', 'were'],
    adverbs: ['also']
  },
  sizeArticles: ['a', 'an', 'the'],
  sizeAdverbs: ['relatively', 'fairly', 'very', 'quite'],
  notAmounts: ['too', 'how', 'so', 'as', 'not'],
  superlatives: ['most'],
  degreeBarriers: ['of', 'potential'],
  impactIs: {
    nouns: ['impact'],
    verbs: ['was', 'were', 'is', 'are', 'been', 'remained'],
    next: ['and', 'but', 'as', 'because', 'since', 'to', 'for'],
    never: ['limited to']
  },
  breachDenials: {words: ['no', 'not', 'never', 'without'], articles: ['a', 'an', 'any']},
  labelVerbs: ['is', 'are', 'was', 'were', 'be'],
  equals: ['or', 'i.e.', 'that is', 'which is', 'equals']
}
