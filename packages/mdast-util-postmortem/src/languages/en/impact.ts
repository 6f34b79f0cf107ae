import type {ImpactWords} from '../language.ts'

/** What lasts, and is not the harm: `nobody had noticed it for 34 hours`. */
// prettier-ignore
const notHarm = [
  'cached', 'debugged', 'detected', 'discovered', 'found', 'investigated', 'it', 'kept', 'known', 'looked', 'monitored', 'noticed',
  'open', 'planned', 'retried', 'running', 'seen', 'stored', 'them', 'this', 'tried', 'undetected', 'unknown', 'unnoticed', 'valid',
  'waited', 'waiting', 'watched', 'worked'
]

/** English words for what an incident did, to whom, and how much. */
// prettier-ignore
export const impact: ImpactWords = {
  labels: {
    data: ['data loss', 'data lost', 'data corruption', 'data impact', 'data affected', 'data integrity', 'records lost', 'rows lost', 'lost data', 'corrupted data', 'data'],
    sla: ['error budget', 'sla', 'slo', 'availability', 'uptime', 'service level'],
    revenue: ['revenue', 'financial', 'cost', 'costs', 'monetary', 'refunds', 'credits issued', 'money', 'funds lost', 'loss of funds', 'financial loss', 'business loss', 'sales'],
    duration: ['duration', 'downtime', 'outage time', 'time to resolve', 'time to resolution', 'time to repair', 'time to recover', 'time to recovery', 'time to restore', 'time to mitigate', 'time to mitigation', 'outage window', 'exposure window', 'incident window', 'impact window', 'outage length', 'length of outage', 'length', 'ttr', 'mttr', 'time down', 'unavailability', 'outage', 'impact time', 'time to fix'],
    users: ['users', 'user', 'customers', 'customer', 'clients', 'accounts', 'tenants', 'teams', 'people', 'members', 'subscribers', 'merchants', 'organizations', 'organisations', 'audience', 'visitors', 'players', 'patients', 'sessions', 'who was affected', 'user-facing', 'customer-facing'],
    requests: ['requests', 'request', 'errors', 'error rate', 'error rates', 'failure rate', 'failures', 'transactions', 'orders', 'queries', 'jobs', 'messages', 'calls', 'traffic', 'success rate', 'bookings', 'payments', 'deployments', 'builds', 'events']
  },
  counted: {
    users: ['complaints', 'users', 'user', 'customers', 'customer', 'clients', 'client', 'accounts', 'account', 'tenants', 'tenant', 'people', 'members', 'member', 'subscribers', 'subscriber', 'visitors', 'visitor', 'players', 'player', 'patients', 'patient', 'merchants', 'merchant', 'sellers', 'buyers', 'shoppers', 'guests', 'drivers', 'riders', 'passengers', 'students', 'teachers', 'caseworkers', 'employees', 'developers', 'operators', 'organizations', 'organisations', 'organization', 'organisation', 'companies', 'teams', 'team', 'workspaces', 'subscriptions', 'households', 'readers', 'viewers', 'participants', 'wallets', 'holders', 'stakers', 'validators', 'consumers', 'citizens', 'staff', 'sessions', 'logins', 'sign-ins', 'ips', 'devices', 'commuters', 'pupils', 'pupil', 'parents', 'farmers', 'farmer', 'growers', 'researchers', 'researcher', 'scientists', 'residents', 'cardholders', 'acquirers', 'travellers', 'travelers', 'agents', 'clinicians', 'nurses', 'doctors', 'families', 'children', 'learners', 'spectators', 'callers', 'borrowers', 'lenders', 'delegators', 'investors', 'traders', 'publishers', 'vendors', 'partners', 'applicants', 'voters', 'volunteers', 'crews', 'attendees', 'contributors', 'maintainers', 'followers', 'recipients', 'resolvers', 'cafés', 'restaurants', 'retailers', 'schools', 'hospitals', 'tenancies', 'traveller', 'traveler', 'student', 'person', 'adults', 'depositors', 'suppliers', 'relying parties', 'admins', 'administrators', 'browsers'],
    requests: ['requests', 'request', 'req', 'reqs', 'rps', 'qps', 'tps', 'rpm', 'errors', 'error', 'failures', 'transactions', 'transaction', 'orders', 'order', 'queries', 'query', 'jobs', 'job', 'messages', 'message', 'calls', 'call', 'responses', 'timeouts', 'traffic', 'payments', 'payment', 'bookings', 'booking', 'checkouts', 'uploads', 'downloads', 'deployments', 'deploys', 'builds', 'build', 'emails', 'notifications', 'webhooks', 'connections', 'pageviews', 'pipelines', 'swaps', 'deposits', 'withdrawals', 'purchases', 'txns', 'txs', 'crashes', 'retries', 'lookups', 'searches', 'resets', 'exports', 'imports', 'invocations', 'refunds', 'authorisations', 'authorizations', 'chargebacks', 'reservations', 'renewals', 'exceptions', 'mails', 'mail', 'sms', 'traces', 'reads', 'writes', 'fetches', 'submissions', 'signatures', 'votes', 'appointments', 'shipments', 'publishes', 'installs'],
    data: ['rows', 'row', 'records', 'record', 'files', 'file', 'documents', 'objects', 'entries', 'tables', 'databases', 'backups', 'snapshots', 'logs', 'metrics', 'samples', 'data', 'information', 'images', 'attachments', 'photos', 'packages', 'credentials', 'secrets', 'tokens', 'sequences', 'assemblies', 'genomes', 'grades', 'marks', 'results', 'certificates', 'keys', 'passwords', 'blobs', 'invoices', 'measurements', 'readings', 'vectors', 'commits', 'comments', 'posts', 'accessions', 'datasets', 'annotations'],
    other: ['services', 'service', 'sites', 'site', 'websites', 'pages', 'hosts', 'host', 'nodes', 'node', 'servers', 'server', 'instances', 'instance', 'clusters', 'cluster', 'regions', 'region', 'pods', 'pod', 'containers', 'vms', 'machines', 'replicas', 'shards', 'shard', 'partitions', 'endpoints', 'apis', 'domains', 'urls', 'apps', 'applications', 'components', 'environments', 'workers', 'zones', 'racks', 'stores', 'shops', 'workloads', 'systems', 'pools', 'queues', 'volumes', 'disks', 'circuits', 'contracts', 'vaults', 'repositories', 'projects', 'prs', 'namespaces']
  },
  uncounted: ['thanks', 'time', 'problem', 'issue', 'incident', 'outage', 'cause', 'reason', 'code', 'work', 'team', 'fix', 'solution', 'effort', 'process', 'change', 'design', 'plan', 'story', 'investigation', 'information', 'mitigations', 'measures', 'workarounds', 'actions', 'safeguards', 'incidents', 'times', 'phases', 'steps', 'stages', 'things', 'issues', 'reasons', 'factors', 'causes', 'ways', 'occasions', 'parts', 'problems', 'options', 'points', 'questions', 'days', 'weeks', 'months', 'years', 'hours', 'minutes', 'seconds', 'sections', 'lessons', 'changes', 'cases', 'outages', 'events', 'fixes', 'bugs', 'approaches', 'mechanisms', 'types', 'kinds', 'signers', 'engineers', 'retrospect', 'instances of', 'others', 'opportunities', 'tests', 'alerts', 'alarms', 'dashboards', 'discussions', 'improvements', 'ideas', 'checks', 'lines', 'levels', 'languages', 'sources', 'places', 'reports', 'attempts', 'iterations', 'periods', 'keywords', 'locations', 'versions', 'layers', 'aspects', 'areas', 'details', 'features', 'paths', 'teams', 'conditions', 'scenarios', 'errors', 'signals', 'symptoms', 'components'],
  numbered: ['pr', 'mr', 'cl', 'ticket', 'issue', 'incident', 'case', 'port', 'version', 'release', 'phase', 'step', 'stage', 'sprint', 'rfc', 'page', 'line', 'item', 'tier', 'level', 'section', 'chapter', 'figure', 'table', 'option', 'rule', 'appendix', 'week', 'day', 'tls', 'priority', 'severity', 'code', 'exit', 'error', 'part'],
  boundaryWords: ['was', 'were', 'is', 'are', 'be', 'been', 'had', 'has', 'have', 'did', 'do', 'does', 'could', 'would', 'should', 'will', 'can', 'may', 'might', 'and', 'or', 'but', 'of', 'in', 'on', 'at', 'to', 'for', 'from', 'by', 'with', 'without', 'during', 'between', 'after', 'before', 'until', 'while', 'when', 'where', 'which', 'who', 'that', 'than', 'then', 'as', 'if', 'because', 'so', 'per', 'due', 'via', 'within', 'across', 'over', 'under', 'into', 'this', 'these', 'those', 'it', 'its', 'we', 'they', 'i', 'he', 'she', 'you', 'not', 'no', 'failed', 'lost', 'returned', 'received', 'saw', 'got', 'went', 'caused', 'experienced', 'hours', 'minutes', 'seconds', 'days', 'weeks', 'months', 'years', 'hour', 'minute', 'day', 'times', 'also', 'only', 'more', 'less', 'later', 'ago', 'earlier', 'including', 'a', 'an', 'us', 'them', 'him', 'his', 'her', 'my', 'each', 'any', 'some', 'both', 'every', 'vs', 'versus', 'vs', 'versus'],
  connectors: ['of', 'our', 'the', 'all', 'your', 'their', 'these', 'those', 'its', 'out', 'failed', 'lost'],
  measures: {sales: 'revenue', bill: 'revenue', bills: 'revenue', fees: 'revenue', payouts: 'revenue', revenue: 'revenue', money: 'revenue', financial: 'revenue', funds: 'revenue', sla: 'sla', slo: 'sla', downtime: 'duration', outage: 'duration'},
  harmWords: ['issues', 'problems', 'stopped', 'issue', 'problem', 'affected', 'affect', 'affecting', 'impacted', 'impact', 'impacting', 'unable', 'could not', "couldn't", 'cannot', "can't", 'failed', 'fail', 'failing', 'fails', 'failure', 'failures', 'error', 'errors', 'down', 'unavailable', 'unavailability', 'inaccessible', 'unreachable', 'unresponsive', 'sluggish', 'frozen', 'impossible', 'outage', 'outages', 'downtime', 'degraded', 'degradation', 'slow', 'slower', 'slowdown', 'slowness', 'lost', 'lose', 'losing', 'loss', 'dropped', 'delayed', 'delay', 'delays', 'stuck', 'stalled', 'stalling', 'blip', 'halted', 'blocked', 'interrupted', 'interruption', 'disrupted', 'disruption', 'crash', 'crashed', 'crashing', 'corrupted', 'corrupt', 'corruption', 'compromised', 'compromise', 'leaked', 'exposed', 'stolen', 'offline', 'timed out', 'timeout', 'timeouts', 'timing out', 'rejected', 'missing', 'broken', 'broke', 'deleted', 'overwritten', 'wiped', 'duplicated', 'incorrect', 'wrong', 'prevented', 'locked out', 'logged out', 'suffered', 'suffering', 'throttled', 'intermittent', 'intermittently', 'breach', 'breached', 'trouble', 'difficulty', 'fell back', 'fallback', 'backed up', 'clogged', 'reducing capacity', 'reduced capacity', 'attacked', 'expired', 'not working', 'liquidated', 'slashed', 'hung', 'hanging', 'cancelled', 'canceled', 'declined', 'refused', 'bounced', 'duplicates', 'misrouted', 'revoked', 'missed', 'miss', 'died', 'killed', 'harmed', 'hurt', 'injured', 'disconnected', 'disconnects', 'thrown away', 'destroyed', 'overcharged', 'double-charged', 'charged twice', 'mischarged', 'misissued', 'mis-issued', 'crashes', 'hangs', 'failed over', 'wrongly', 'incorrectly', 'mistakenly', 'out of service', 'out of order', 'not able', 'not receive', 'erroneous', 'erroneously', 'exceptions', 'degrading', 'slowed', 'spilled', 'flooded', 'stranded', 'impaired', 'hampered', 'unreadable', 'unusable', 'unsigned', 'unwatched', 'went down', 'went offline', 'go down', 'taken down'],
  weakHarmWords: ['saw', 'seeing', 'experienced', 'experience', 'experiencing', 'received', 'receiving', 'had to', 'forced', 'limited', 'lasted', 'returned', 'returning', 'encountered', 'hit', 'without', 'malicious', 'attacker', 'halt', 'stop', 'reporting', 'got', 'get', 'waited', 'saw no', 'wait', 'closed', 'open', 'empty', 'blank', 'short', 'waiting', 'led to', 'caused', 'causing', 'retried', 'manually', 'by hand', 'instead', 'twice', 'until', 'too late', 'late', 'behind', 'restarted', 'restarting', 'no longer', 'were not', 'was not', 'not be', 'did not', "didn't", 'lag', 'lagged', 'removed', 'suspended', 'postponed', 'rerouted', 'diverted', 'outdated', 'stale', 'invalid', 'void', 'incomplete', 'inconsistent', 'evicted', 'decrease', 'decreased', 'worse', 'hang', 'queued', 'backlog', 'denied', 'never', 'gone', 'aborted', 'abandoned', 'gave up', 'complaint', 'complaints', 'complained', 'at risk', 'evicted', 'crashloopbackoff', 'crash-looping', 'had no', 'were without', 'was without', 'went back to'],
  lossWords: ['lost', 'loss', 'deleted', 'corrupted', 'corrupt', 'corruption', 'dropped', 'overwritten', 'wiped', 'leaked', 'exposed', 'stolen', 'missing', 'destroyed', 'compromised', 'accessed', 'erased', 'truncated', 'exfiltrated', 'modified', 'tampered', 'damaged', 'inconsistent', 'breached', 'published', 'removed', 'purged', 'disclosed', 'duplicated', 'exfiltration', 'access to', 'gained access', 'disclosure', 'exposure'],
  affectedBefore: ['prevented', 'preventing', 'affected', 'affecting', 'impacted', 'impacting', 'locked out', 'blocked', 'stopped', 'failing for', 'unavailable to', 'inaccessible to', 'unavailable for', 'down for', 'affect', 'impact', 'impacts', 'affects', 'hit', 'hitting', 'errors for', 'errors to', 'outage for', 'locking out', 'left', 'leaving', 'disrupting', 'disrupted', 'forced', 'forcing', 'cut off', 'failed for', 'failing to reach', 'degraded for', 'broken for', 'broke for', 'denied to'],
  scales: ['serve', 'serves', 'is served', 'are served', 'handle', 'handles', 'host', 'hosts', 'support', 'supports', 'rely on', 'relies on', 'depend on', 'depends on', 'consist of', 'consists of', 'is used by', 'are used by', 'process', 'processes', 'belong to', 'belongs to', 'is stored', 'are stored', 'joined', 'worked on', 'helped', 'were built', 'were running'],
  present: ['is', 'are', 'has', 'have', 'run', 'runs', 'use', 'uses', 'need', 'needs', 'contain', 'contains', 'come', 'comes', 'include', 'includes', 'work', 'works', 'get', 'gets', 'go', 'goes', 'live', 'live in', 'exist', 'exists'],
  naming: ['including', 'such as', 'namely', 'for example', 'among them', 'e.g.', 'notably'],
  outcomes: ['led to', 'leading to', 'caused', 'causing', 'resulted in', 'resulting in'],
  complaints: ['reported by', 'reports from', 'complaints from', 'tickets from', 'calls from'],
  places: ['in', 'at', 'on', 'for', 'across', 'to'],
  affectedAfter: ['were unable', 'was unable', 'unable', 'could not', "couldn't", 'were not able', "weren't able", 'were receiving', 'were seeing', 'were affected', 'were impacted', 'saw', 'experienced', 'received', 'had trouble', 'lost', 'encountered', 'got errors', 'affected', 'impacted', 'were locked out', 'were logged out', 'had to', 'reported', 'did not receive', 'not receiving', 'were not receiving', 'waited', 'had no', 'got', 'missed', 'may have seen', 'may have received', 'may have lost', 'might have seen', 'were charged', 'were billed', 'were disconnected', 'were cut off', 'were left', 'were blocked', 'were prevented', 'were told', 'failed to', 'cannot', "can't", 'were stuck', 'could no longer', 'were forced', 'were kicked', 'were shown', 'did not get', 'were redirected', 'received errors', 'faced', 'suffered', 'had their', 'were turned away'],
  affectedForms: {
    leads: ['were', 'are', 'was', 'started', 'began', 'kept', 'had been', 'have been'],
    verbs: ['getting', 'seeing', 'experiencing', 'receiving', 'having', 'encountering', 'facing', 'hitting', 'losing', 'missing', 'suffering']
  },
  actions: {
    endings: ['ed'],
    verbs: ['found', 'sent', 'gave', 'took', 'put', 'set', 'built', 'ran', 'wrote', 'brought', 'shut down', 'turned off', 'switched off', 'restore', 'rebuild', 'replace'],
    harms: ['failed', 'experienced', 'suffered', 'missed', 'dropped', 'received']
  },
  irregularPast: ['kept', 'left', 'went', 'came', 'ran', 'stood', 'fell', 'rose', 'got', 'became', 'began', 'had', 'were', 'was', 'did', 'could', 'took', 'gave', 'saw', 'lost', 'found', 'sent', 'paid', 'broke', 'froze', 'shut', 'hung', 'spun', 'drove', 'flew', 'grew', 'held', 'bought', 'sold', 'spent', 'met', 'stuck', 'lay'],
  accidents: ['accidentally', 'by accident', 'by mistake', 'mistakenly', 'wrongly', 'incorrectly', 'inadvertently', 'unintentionally', 'erroneously', 'unknowingly'],
  unaffectedVerbs: ['confirmed', 'stayed up', 'stayed online', 'stayed available', 'stayed reachable', 'stayed healthy', 'remained up', 'remained online', 'remained available', 'remained reachable', 'remained healthy', 'remained stable', 'transferred successfully', 'moved successfully', 'started successfully', 'completed successfully', 'failed over', 'were healthy', 'are healthy', 'are back', 'were back', 'are fine', 'did not see any', "didn't see any", 'succeeded', 'succeed', 'did not notice', "didn't notice", 'noticed nothing', 'joined', 'were paged', 'were notified', 'were informed', 'recovered', 'rely', 'relied', 'depend', 'use', 'used', 'worked', 'kept working', 'were fine', 'were restored', 'were restarted', 'were upgraded', 'were updated', 'were deployed', 'were replaced', 'were rebooted', 'were patched', 'were drained', 'were started', 'were manually', 'were added', 'were fixed', 'were migrated', 'were moved', 'came back', 'were brought back', 'have been restored', 'were not hit', 'were spared'],
  notAffected: ['did not notice anything', 'did not notice', "didn't notice", 'noticed nothing', 'had no trouble', 'was not affected', 'were not affected', 'was not impacted', 'were not impacted', 'was unaffected', 'were unaffected', 'remained unaffected', 'was not lost', 'were not lost', "wasn't affected", "weren't affected", 'was not breached', 'was not missed', 'did not experience any', 'did not see any', 'experienced no', 'saw no', 'suffered no', 'did not experience', 'was not impaired', 'were not harmed', 'stayed unaffected', 'is not affected', 'are not affected', 'was never at risk', 'were never at risk', 'was not touched', 'were not touched', 'was not exposed', 'were not exposed', 'was not accessed', 'were not accessed', 'continued to work', 'was not interrupted'],
  delaying: ['delayed by', 'late by', 'behind by', 'slowed down by', 'stale by', 'postponed by', 'extended by', 'delays of', 'delay of'],
  none: ['none', 'no', 'no loss', 'nothing', 'not breached', 'not missed', 'no breach', 'zero', 'nobody', 'no one', 'no-one', 'nil', 'no impact', 'not affected', 'unaffected'],
  methods: ['based on', 'according to', 'measured', 'counted in', 'estimated from', 'extrapolated from', 'derived from', 'calculated from', 'computed from', 'sampled', 'as reported by', 'from the logs', 'from logs', 'from access logs', 'from metrics', 'per the dashboard', 'source:'],
  unknown: ['unknown', 'not known', 'n/a', 'na', 'tbd', 'tba', 'tbc', 'not applicable', 'not measured', 'not available', 'unclear', 'undetermined', 'to be determined', 'pending', 'unquantified', 'not quantified', 'none known', 'none observed', 'none that we know of', 'none identified', 'none reported', 'none confirmed', 'none found', 'none detected', 'none seen', 'none expected', 'no known'],
  reasons: ['because', 'since', 'due to', 'as we', 'as it', 'as there', 'as the'],
  rates: ['error rate', 'error rates', 'failure rate', 'failure rates', 'success rate', 'errors', 'failures', 'traffic'],
  levels: ['availability', 'uptime', 'slo', 'sla', 'error budget', 'service level'],
  latency: ['latency', 'latencies', 'response time', 'response times', 'load time', 'load times', 'lookup time', 'query time', 'query times'],
  modals: ['need to', 'needs to', 'could', 'would', 'might', 'may', 'can', 'if', 'in case', 'potentially', 'theoretically', 'hypothetically', 'potential'],
  facts: ['could not', 'could no longer', 'could neither', 'could only', 'could hardly', 'could barely', 'would not', 'would no longer', 'would only', 'may not', 'might not', 'can not', 'can no longer', 'can only'],
  responders: ['we', 'us', 'i', 'me', 'on-call', 'engineer', 'engineers', 'responder', 'responders', 'our team', 'the team', 'operations', 'sre', 'sres', 'commander', 'investigation', 'debugging', 'investigating', 'troubleshooting', 'diagnosing', 'remediating', 'fixing', 'repairing', 'finding'],
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
    'outage of', 'downtime of', 'outage for', 'downtime for', 'outage was', 'downtime was', 'interrupted for', 'stopped for', 'stood still for', 'not available for',
    'not reachable for', 'stale for', 'dark for', 'read-only for'
  ],
  wholeTails: ['outage', 'downtime', 'of downtime', 'of outage', 'of unavailability', 'interruption', 'service interruption', 'service outage'],
  ranges: {
    rangeJoint: [
      'so', 'that is', 'i.e.', 'i.e', 'ie', 'a total of', 'in total', 'total', 'for', 'for a total of', 'or', 'which is', 'making', 'lasting',
      'altogether', 'overall', 'thus', 'equals', 'duration', 'namely'
    ],
    rangeTail: ['in total', 'overall', 'altogether', 'long', 'and', 'of downtime', 'of outage', 'total', 'in all', 'all told'],
    otherRange: [
      'planned', 'scheduled', 'maintenance', 'window', 'each', 'every', 'nightly', 'daily', 'usually', 'normally', 'fully', 'completely', 'partially',
      'partly', 'intermittent', 'intermittently', 'peak', 'worst', 'slow', 'slower', 'slowly', 'degraded', 'degradation', 'delayed', 'late', 'delays',
      'elevated', 'increased', 'reduced', 'higher', 'again', 'except', 'sent', 'created', 'affected', 'waves', 'some', 'most'
    ],
    emptySubject: [
      'the', 'a', 'an', 'this', 'that', 'it', 'its', 'our', 'all', 'in', 'total', 'for', 'on', 'at', 'of', 'and', 'to', 'from', 'between', 'was', 'were',
      'is', 'are', 'been', 'has', 'have', 'had', 'not', 'no', 'could', 'did', 'with', 'by', 'which', 'so', 'lasted', 'lasting', 'about', 'down',
      'unavailable', 'offline', 'outage', 'incident', 'downtime', 'disruption', 'interruption', 'unavailability', 'users', 'customers', 'everything',
      'service', 'overall', 'altogether', 'time', 'duration', 'us', 'we', 'full', 'complete', 'whole', 'utc', 'there', 'as', 'during', 'started', 'began'
    ],
    subjectLead: ['the', 'a', 'on', 'in', 'total', 'from', 'between', 'for', 'at', 'and']
  },
  fates: {
    touched: ['affected', 'affect', 'affects', 'affecting', 'impacted', 'impact', 'impacts', 'impacting', 'hit', 'hitting'],
    delayed: [
      'slow', 'slower', 'slowly', 'slowdown', 'slowness', 'delayed', 'delay', 'delays', 'late', 'degraded', 'degradation', 'latency', 'waited', 'wait',
      'waiting', 'longer', 'lag', 'lagged', 'stale', 'outdated', 'queued', 'sluggish', 'intermittent', 'intermittently'
    ],
    gone: [
      'lost', 'lose', 'losing', 'loss', 'losses', 'deleted', 'destroyed', 'wiped', 'overwritten', 'erased', 'corrupted', 'corruption', 'purged',
      'truncated', 'cost', 'costing'
    ],
    repaid: [
      'refund', 'refunds', 'refunded', 'refunding', 'credit', 'credits', 'credited', 'compensation', 'compensated', 'reimbursed', 'reimbursement',
      'paid out', 'recovered', 'restored', 'retried', 'replayed', 'resent', 'notified', 'informed', 'contacted', 'apologised', 'apologized'
    ],
    reported: [
      'reported', 'reporting', 'report', 'reports', 'complained', 'complaint', 'complaints', 'ticket', 'tickets', 'contacted us', 'called', 'wrote to',
      'churned', 'cancelled', 'canceled', 'raised', 'filed', 'noticed'
    ],
    partial: [
      'peak', 'peaked', 'peaking', 'worst', 'maximum', 'minimum', 'average', 'averaged', 'mean', 'median', 'initial', 'initially', 'first', 'second',
      'third', 'last', 'per', 'each', 'every', 'hourly', 'daily', 'weekly', 'monthly', 'another', 'further', 'additional', 'an additional',
      'a further', 'an average of', 'additionally', 'more', 'other', 'others', 'remaining', 'rest', 'later', 'then', 'still', 'already', 'so far',
      'normally', 'usually', 'typically', 'expected', 'expect', 'at once', 'at a time', 'concurrent', 'concurrently', 'at the time', 'previous',
      'previously', 'next', 'new', 'newly', 'them', 'those', 'these', 'whom', 'half', 'including', 'among', 'respectively', 'both', 'phase', 'wave',
      'batch', 'rising', 'rose', 'grew', 'growing', 'dropped to', 'fell to', 'increased', 'increase', 'decreased', 'up from', 'down from', 'until',
      'only', 'except', 'excluding', 'not counting', 'mostly', 'partly', 'partially', 'completely', 'entirely', 'fully'
    ],
    narrowing: [
      'in', 'on', 'from', 'with', 'without', 'using', 'at', 'during', 'within', 'through', 'via', 'between', 'under', 'outside', 'inside', 'across',
      'by', 'for', 'of', 'who', 'whose', 'that', 'which', 'where'
    ],
    filler: [
      'number', 'count', 'amount', 'figure', 'sum', 'estimated', 'approximate', 'confirmed', 'status', 'http', 'code', 'codes', 'response', 'responses'
    ],
    aside: [
      'because', 'since', 'due to', 'because of', 'owing to', 'caused by', 'after', 'before', 'following', 'while', 'when', 'as', 'so', 'and', 'but',
      'if', 'though', 'although', 'whereas', 'thanks to', 'despite'
    ]
  },
  endings: [
    'patched', 'fixed', 'resolved', 'restored', 'recovered', 'mitigated', 'contained', 'repaired', 'remediated', 'corrected'
  ],
  endingJoints: ['within', 'in', 'in under'],
  countedHours: ['support hours', 'business hours', 'working hours', 'office hours', 'service hours', 'staffed hours', 'opening hours'],
  counting: ['count', 'counts', 'counted', 'counting', 'measured', 'calculated', 'excluded', 'excluding', 'stated'],
  durationLeads: ['for', 'for the', 'lasted', 'lasting', 'lasted for', 'down for'],
  likelyDurationLeads: ['for', 'for the', 'lasted', 'lasted for', 'lasting', 'lasts', 'over', 'took', 'down', 'down for', 'of', 'a', 'the', 'was', 'were', 'duration', 'outage', 'halted', 'from', 'between', 'during', 'another', 'an additional', 'took us', 'total of', 'painful', 'long', 'time', 'period', 'period of time'],
  otherLengthLeads: [...notHarm.map((word) => `${word} for`), 'lost', 'spent', 'wasted', 'cost us', 'after', 'within', 'every', 'in', 'timeout of', 'timeouts of', 'interval of', 'ttl of', 'lag of', 'delay of', 'delays of', 'latency of', 'latencies of', 'retention of', 'response time of', 'response times of', 'before', 'last', 'past', 'next', 'first', 'recent', 'previous', 'by', 'until', 'least every', 'than', 'to', 'age of', 'old'],
  durationTails: ['of', 'outage', 'downtime'],
  recurringTails: ['each', 'every', 'per'],
  latencyTails: ['to load', 'to respond', 'to open', 'to complete', 'to appear', 'to arrive', 'to render', 'to process', 'to start'],
  otherLengthTails: ['to', 'ago', 'later', 'earlier', 'old', 'before', 'after', 'per', 'each', 'every', 'timeout', 'interval', 'window', 'prior', 'into', 'ttl', 'from now', 'delay', 'retention', 'cadence', 'detection', 'to find', 'to detect', 'to notice', 'to identify', 'to realise', 'to realize', 'to understand', 'to diagnose', 'to respond', 'to acknowledge', 'to deploy', 'to build', 'to find out', 'to resolve', 'to fix', 'to roll back', 'to restore', 'to recover'],
  quantifiers: ['some subset of', 'some percentage of', 'some number of', 'some fraction of', 'some portion of', 'some part of', 'some parts of', 'a few hundred', 'several hundred', 'a couple of hundred', 'a few thousand', 'several thousand', 'a couple of thousand', 'some hundreds of', 'a few dozen', 'several dozen', 'a couple hundred', 'a couple', 'some', 'many', 'several', 'a few', 'few', 'most', 'much', 'numerous', 'various', 'multiple', 'certain', 'a couple of', 'countless', 'lots of', 'plenty of', 'hundreds of', 'thousands of', 'tens of thousands of', 'hundreds of thousands of', 'millions of', 'dozens of', 'scores of', 'tons of', 'the majority of', 'the vast majority of', 'the bulk of', 'half of', 'about half of', 'parts of', 'a third of', 'two thirds of', 'a quarter of', 'large parts of', 'portions of', 'quite a few', 'quite some', 'a great many', 'a good many', 'very many', 'part of', 'most of', 'many of', 'some of', 'several of', 'a few of', 'few of', 'loads of', 'heaps of', 'masses of', 'three quarters of', 'an entire', 'tens of', 'hundreds or thousands of', 'tens or hundreds of', 'umpteen', 'nearly all', 'almost all', 'nearly every', 'almost every', 'virtually all', 'virtually every', 'practically all', 'the rest of', 'a great deal of', 'a bit of', 'a good deal of', 'nearly all of', 'almost all of'],
  sizes: ['small', 'tiny', 'large', 'huge', 'significant', 'substantial', 'considerable', 'wide', 'good', 'great', 'high', 'low', 'limited', 'big', 'vast', 'sizable', 'sizeable', 'fair', 'noticeable', 'non-trivial', 'minor', 'major', 'massive', 'overwhelming', 'unusual', 'unusually', 'relatively', 'fairly', 'very', 'quite', 'rather', 'long', 'longer', 'short', 'shorter', 'brief', 'extended', 'prolonged', 'lengthy', 'growing', 'increasing', 'fairly', 'whole', 'decent', 'painful', 'certain', 'indefinite', 'undetermined', 'unspecified', 'mere'],
  exactSizes: ['unknown', 'total', 'maximum', 'minimum', 'fixed', 'equal', 'same', 'given', 'average', 'finite', 'random', 'different', 'new', 'odd', 'even', 'prime', 'serial', 'single', 'issue', 'phone', 'version'],
  crowds: ['number', 'handful', 'bunch', 'lot', 'ton', 'fraction', 'portion', 'proportion', 'minority', 'majority', 'subset', 'multitude', 'wave', 'flood', 'burst', 'barrage', 'slew', 'range', 'variety', 'array', 'host', 'influx', 'surge', 'plethora'],
  amounts: ['numbers', 'amount', 'amounts', 'portions', 'part', 'parts', 'percentage', 'share', 'set', 'group', 'groups', 'chunk', 'chunks', 'volume', 'volumes', 'quantity', 'quantities', 'rate', 'rates', 'level', 'levels', 'swathe', 'swathes'],
  pronouns: {
    words: ['some', 'many', 'most', 'several', 'a few', 'quite a few', 'few', 'a lot', 'a handful'],
    leads: ['and', 'but', 'while', 'that', 'whereas', 'only', 'even'],
    verbs: ['had', 'were', 'could', 'lost', 'got', 'saw', 'also', 'even', 'did', 'experienced', 'received', 'failed', 'have', 'had to', 'missed', 'closed', 'stopped', 'never']
  },
  unitQuantifiers: ['the majority of the', 'most of a', 'a good part of the', 'a large part of the', 'a big part of the', 'the rest of the', 'much of an', 'few', 'a few', 'several', 'some', 'many', 'multiple', 'a couple of', 'a couple', 'a number of', 'the next few', 'the last few', 'numerous', 'the better part of', 'countless', 'quite a few', 'most of the', 'most of an', 'much of the', 'a good', 'the better part of a', 'the better part of the', 'a good many', 'a great many', 'dozens of', 'tens of', 'hundreds of', 'a handful of'],
  unitNouns: ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'mins', 'hrs', 'secs', 'second', 'minute', 'hour', 'day', 'week', 'month', 'night', 'nights', 'morning', 'afternoon', 'evening', 'weekend', 'weekends', 'shift', 'night shift', 'day shift', 'school day', 'working day', 'business day'],
  unitAdverbs: ['more'],
  bareUnitLeads: ['for'],
  vagueDurations: ['long periods', 'long periods of time', 'extended periods', 'extended periods of time', 'a while', 'quite a while', 'some time', 'quite some time', 'quite some while', 'for ages', 'in ages', 'lasted ages', 'take ages', 'takes ages', 'taking ages', 'took ages', 'waited ages', 'a long time', 'minutes at a time', 'hours at a time', 'days at a time', 'hours on end', 'days on end', 'a day or so'],
  spans: ['period', 'while', 'moment', 'stretch', 'spell'],
  sizedSpans: ['time', 'amount of time', 'duration', 'interval'],
  degrees: ['minimal', 'minor', 'negligible', 'brief', 'small', 'slight', 'moderate', 'significant', 'substantial', 'considerable', 'severe', 'major', 'massive', 'huge', 'large', 'extensive', 'extended', 'prolonged', 'elevated', 'sharp', 'limited', 'noticeable', 'heavy', 'high', 'excessive', 'drastic', 'dramatic', 'serious', 'short', 'long', 'partial', 'big', 'lengthy', 'marked', 'steep', 'mild', 'temporary', 'very slow', 'unusually high', 'abnormally high'],
  degreeNouns: ['impact', 'degradation', 'slowdown', 'slowness', 'latency', 'latencies', 'delay', 'delays', 'downtime', 'outage', 'outages', 'disruption', 'disruptions', 'interruption', 'interruptions', 'unavailability', 'error rate', 'error rates', 'errors', 'failures', 'timeouts', 'data loss', 'loss', 'losses', 'increase', 'decrease', 'drop', 'spike', 'decline', 'blip', 'error volume', 'failure rate', 'packet loss', 'backlog', 'query timeouts', 'response times', 'load times', 'performance issues', 'service degradation', 'performance degradation', 'network degradation', 'network performance degradation', 'loss of data', 'loss of revenue', 'revenue loss', '5xx', '4xx', '5xx errors', '4xx errors', '404s', '502s', '503s', '500s', 'responses', 'error responses', '404 responses', '502 responses', 'exceptions', 'connectivity issues', 'connectivity problems', 'packet drops', 'rise', 'increases', 'instability', 'availability', 'connectivity', 'inconvenience', 'hangs', 'crashes', 'retries'],
  lengthDegrees: ['briefly', 'momentarily', 'extended', 'prolonged', 'long', 'lengthy', 'brief', 'short', 'temporary'],
  frequencies: ['intermittent', 'sporadic', 'occasional', 'frequent', 'widespread', 'recurring'],
  symptoms: ['issues', 'problems', 'glitches', 'hiccups', 'symptoms', 'complaints', 'drops', 'dropouts', 'restarts'],
  degreeVerbs: ['at times', 'from time to time', 'briefly', 'intermittently', 'sporadically', 'occasionally', 'momentarily', 'on and off'],
  degreeAdverbs: ['significantly', 'severely', 'slightly', 'heavily', 'noticeably', 'considerably', 'greatly', 'substantially', 'drastically', 'dramatically', 'sharply', 'markedly', 'massively', 'seriously', 'badly', 'vastly', 'extremely', 'very', 'really', 'unusually', 'exceptionally', 'excessively', 'painfully', 'abnormally', 'exceedingly'],
  changes: ['slower', 'higher', 'longer', 'lower', 'worse', 'later', 'fewer', 'degraded', 'delayed', 'impacted', 'affected', 'increased', 'decreased', 'reduced', 'dropped', 'declined', 'slowed', 'went up', 'went down', 'fell', 'rose', 'grew', 'climbed', 'shrank', 'suffered', 'disrupted', 'impaired', 'overloaded', 'elevated', 'hampered', 'slow', 'slowly', 'sluggish', 'unresponsive', 'unreliable', 'unstable'],
  thanUsual: ['than usual', 'than normal', 'than expected', 'than before', 'than average', 'than it should', 'than they should'],
  negligible: ['minimal', 'negligible', 'minor', 'small', 'low', 'limited', 'brief', 'short', 'medium', 'moderate', 'high', 'large', 'significant', 'some', 'many', 'several', 'few', 'a few', 'most', 'various', 'severe', 'major', 'substantial', 'considerable', 'partial', 'insignificant', 'unclear', 'not material', 'immaterial', 'marginal', 'noticeable', 'mild', 'tolerable', 'manageable', 'extensive', 'massive', 'huge', 'heavy', 'serious', 'lots', 'a lot', 'quite a lot', 'quite a few', 'plenty', 'tons', 'loads', 'countless', 'numerous', 'a handful', 'a bunch', 'a couple', 'dozens', 'hundreds', 'thousands', 'millions'],
  breaches: ['sla breached', 'slo breached', 'sla was breached', 'slo was breached', 'breached our sla', 'breached our slo', 'breached the sla', 'breached the slo', 'sla breach', 'slo breach', 'sla violation', 'slo violation', 'sla missed', 'slo missed'],
  everybody: ['everyone', 'everybody', 'all users', 'all our users', 'all of our users', 'all customers', 'all our customers', 'all of our customers', 'all clients', 'all tenants', 'every user', 'every customer'],
  denials: ['no', 'zero', 'none of', 'none of the', 'none of our', 'neither', 'not any'],
  withouts: ['without', 'without any'],
  nobody: ['nobody', 'no one', 'no-one', 'none', 'nobody else'],
  impactNouns: ['impact', 'impacts', 'harm', 'effect', 'effects', 'disruption', 'consequences', 'repercussions', 'interruption', 'damage'],
  notAffecting: ['did not affect', "didn't affect", 'does not affect', 'has not affected', 'did not impact', "didn't impact", 'does not impact', 'has not impacted', 'did not harm', 'not affecting', 'not impacting', 'without affecting', 'without impacting', 'did not affect any', 'did not impact any', 'did not lose', 'did not lose any', "didn't lose", 'did not cause any'],
  all: ['all', 'every', 'everyone', 'everybody', 'the entire', 'the whole'],
  allPeople: ['everyone', 'everybody'],
  impactOn: ['on', 'to', 'for', 'upon', 'on any', 'to any', 'for any'],
  expected: {
    verbs: ['was', 'were', 'could be', 'is', 'are', 'went'],
    states: ['possible', 'processed', 'served', 'delivered', 'completed', 'through', 'able', 'accepted', 'successful', 'successfully', 'answered']
  },
  harmVerbs: ['was', 'were', 'has been', 'have been', 'got'],
  undone: {
    stateEnding: 'ing',
    verbs: ['is', 'are', 'was', 'were', 'do', 'does', 'did', 'has', 'have', 'had'],
    denials: ['not', 'never', 'no longer', "isn't", "aren't", "wasn't", "weren't", "don't", "doesn't", "didn't", "hasn't", "haven't", "hadn't"]
  },
  requestHarm: ['failed', 'failing', 'fail', 'fails', 'failure', 'failures', 'lost', 'dropped', 'affected', 'impacted', 'rejected', 'delayed', 'slow', 'declined', 'blocked', 'timed out', 'timing out', 'stuck', 'aborted', 'cancelled', 'canceled', 'bounced', 'refused', 'unanswered', 'duplicated', 'unsuccessful', 'denied', 'interrupted', 'queued', 'stalled', 'not processed', 'not delivered', 'not sent', 'stale', 'unable', 'slower'],
  notAffectedLeads: {determiners: ['the', 'our', 'all', 'any']},
  thanks: ['apologize', 'apologise', 'apologizing', 'apologising', 'apology', 'apologies', 'sorry', 'thank', 'thanks', 'thankful', 'grateful'],
  affectedDeterminers: ['the', 'our', 'all', 'all our', 'those', 'many', 'some', 'most'],
  nounTails: {
    prepositions: ['in', 'on', 'from', 'with', 'of', 'using'],
    barriers: ['not', 'was', 'were'],
    adverbs: ['also']
  },
  sizeArticles: ['a', 'an', 'the'],
  notAmounts: ['too', 'how', 'so', 'as', 'not', 'the', 'these', 'those', 'our', 'their', 'its', 'your'],
  reasonLeads: ['because of', 'due to', 'caused by', 'owing to', 'triggered by', 'not a problem for', 'no problem for'],
  causeLeads: ['after', 'following', 'without', 'with'],
  hitPronouns: {addressed: ['you'], others: ['them']},
  topics: ['about', 'regarding', 'concerning'],
  repairs: ['recovery', 'mitigation', 'resolution', 'diagnosis', 'detection', 'our response', 'the response', 'the fix'],
  alarms: ['alert', 'alerts', 'alerting', 'alarm', 'alarms', 'monitor', 'monitors', 'threshold', 'thresholds', 'probe', 'probes'],
  superlatives: ['most'],
  degreeBarriers: ['of', 'potential', 'by', 'in', 'on', 'for', 'with', 'from', 'at', 'to', 'and', 'or', 'but'],
  impactIs: {
    nouns: ['impact', 'loss', 'losses', 'damage', 'harm', 'delay', 'delays', 'disruption', 'disruptions', 'inconvenience', 'effect', 'effects'],
    verbs: ['was', 'were', 'is', 'are', 'been', 'remained', 'as'],
    next: ['and', 'but', 'as', 'because', 'since', 'to', 'for'],
    never: ['limited to']
  },
  breachDenials: {words: ['no', 'not', 'never', 'without'], articles: ['a', 'an', 'any']},
  labelVerbs: ['is', 'are', 'was', 'were', 'be'],
  restsOf: ['free', 'full', 'used', 'idle', 'left', 'remaining', 'usage', 'utilization', 'utilisation', 'capacity'],
  those: ['them', 'these', 'those', 'which', 'whom'],
  equals: ['or', 'i.e.', 'that is', 'which is', 'equals']
}
