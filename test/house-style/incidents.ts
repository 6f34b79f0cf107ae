/** What happened in thirty incidents, for reports in the style of a house. */
export interface Incident {
  number: number
  /** Day of the incident. */
  day: {year: number; month: number; day: number}
  title: string
  summary: string
  /** Figures. */
  impact: string
  /** Minutes of the day with what happened then. */
  entries: ReadonlyArray<readonly [minute: number, what: string]>
  cause: string
  well: string
  badly: string
  actions: ReadonlyArray<string>
  /** From the most severe, `0`, to `2`. */
  severity: number
  team: string
}

const places = [
  {what: 'Label printing', unit: 'parcels', noun: 'the label printers', team: 'Dock'},
  {what: 'Route planning', unit: 'tours', noun: 'the route planner', team: 'Rudder'},
  {what: 'Customer login', unit: 'customers', noun: 'the login service', team: 'Gangway'},
  {what: 'Invoice export', unit: 'invoices', noun: 'the export of invoices', team: 'Ledger'},
  {what: 'Container tracking', unit: 'containers', noun: 'the tracking pages', team: 'Lantern'},
  {what: 'Customs messages', unit: 'declarations', noun: 'the customs gateway', team: 'Ledger'}
] as const

const causes = [
  {
    title: 'stops after a certificate expires',
    cause:
      'The certificate of the internal gateway ran out at night. The job that renews certificates had been switched off in spring, when the cluster was moved, and no check looks at how many days are left.',
    first: 'The certificate expires and the first calls are refused.',
    fix: 'A new certificate is installed.',
    well: 'The runbook for certificates led to the cause within minutes.',
    badly: 'The alert named the load balancer and not the certificate.',
    actions: [
      'Alert when a certificate has fewer than 14 days left',
      'Renew certificates with the job of the new cluster'
    ]
  },
  {
    title: 'slows down when an index is rebuilt',
    cause:
      'A migration rebuilt the largest index of the database during working hours. The lock that this takes was not visible in the review, since the test database has a hundredth of the rows.',
    first: 'The migration starts and queries begin to queue.',
    fix: 'The migration is cancelled and the queue drains.',
    well: 'The dashboard of the database showed the lock at once.',
    badly: 'The migration had no time limit, so it did not end by itself.',
    actions: [
      'Set a lock timeout of 5 seconds for all migrations',
      'Fill the test database with a copy of production data'
    ]
  },
  {
    title: 'loses messages when a disk is full',
    cause:
      'The broker keeps messages for seven days, and its disk was sized for three. Logs of a debug session that nobody needed any more filled the rest.',
    first: 'The disk of the broker is full and messages are rejected.',
    fix: 'Old logs are removed and the broker accepts messages again.',
    well: 'Producers kept rejected messages and sent them again.',
    badly: 'The alert on disk space went to a mailing list that was closed in January.',
    actions: [
      'Route alerts on disk space to the pager of the owning team',
      'Delete logs of debug sessions after one day'
    ]
  },
  {
    title: 'is unreachable after a firewall change',
    cause:
      'A rule that closes unused ports also closed the one of the health check. The change was applied to all sites in one step, as the tool knows no smaller one.',
    first: 'The firewall rule is applied and health checks fail.',
    fix: 'The rule is rolled back at all sites.',
    well: 'Rolling back took one command.',
    badly: 'Nothing in the monitoring links a change of the firewall to what it touches.',
    actions: [
      'Apply firewall changes to one site first and wait 30 minutes',
      'Show firewall changes on the dashboards of services'
    ]
  },
  {
    title: 'returns errors after a release',
    cause:
      'The release renamed a field that an older client still sends. Contract tests cover the newest client only.',
    first: 'The release is complete and the first requests fail.',
    fix: 'The previous release is restored.',
    well: 'The canary stopped the release at a third of the servers.',
    badly: 'The failed requests were counted as client errors, which page nobody.',
    actions: [
      'Run contract tests with every client version that has traffic',
      'Page on a rise of client errors above 5 %'
    ]
  }
] as const

/** What is wrong with some of the reports, in any style. */
const faults: Readonly<Record<number, (incident: Incident) => Partial<Incident>>> = {
  4: ({cause}) => ({cause: `${cause} The engineer should have read the warning.`}),
  9: () => ({impact: 'Many parcels were delayed, and some customers complained.'}),
  14: () => ({actions: ['Be more careful with migrations', 'Set a time limit for migrations']}),
  19: ({entries: [first, second, ...rest]}) => ({entries: [second!, first!, ...rest]}),
  24: () => ({cause: 'TBD'}),
  29: () => ({team: ''})
}

/** Thirty incidents: each place with each cause; some reports have a fault. */
export const incidents: ReadonlyArray<Incident> = places.flatMap((place, row) =>
  causes.map((cause, column): Incident => {
    const number = row * causes.length + column
    const start = 420 + ((number * 97) % 600)
    const found = start + 6 + (number % 9)
    const fixed = found + 21 + ((number * 13) % 70)
    const count = (311 + number * 173).toLocaleString('en')
    const incident: Incident = {
      number: number + 1,
      day: {year: 2025, month: 1 + (number % 12), day: 1 + ((number * 7) % 28)},
      title: `${place.what} ${cause.title}`,
      summary: `For ${fixed - start} minutes ${place.noun} did not work as it should: ${cause.first.toLowerCase().replace(/\.$/, '')}. ${count} ${place.unit} were affected.`,
      impact: `${count} ${place.unit} were delayed by up to ${fixed - start} minutes. No data was lost.`,
      entries: [
        [start, cause.first],
        [found, `An alert pages the on-call engineer of ${place.team}.`],
        [found + 4, 'The on-call engineer opens the incident channel.'],
        [found + 12, 'The cause is found.'],
        [fixed, `${cause.fix} Service is restored.`]
      ],
      cause: cause.cause,
      well: cause.well,
      badly: cause.badly,
      actions: cause.actions,
      severity: (row + column) % 3,
      team: place.team
    }
    return {...incident, ...faults[incident.number]?.(incident)}
  })
)
