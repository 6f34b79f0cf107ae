/**
 * What made postmortems say. In braces stands what is drawn for each: a `{service}` and a `{team}`
 * of the incident, a `{person}`, a `{number}`, a `{link}`.
 */

export const services: ReadonlyArray<string> = [
  'checkout', 'search', 'invoices', 'login', 'parcel tracking', 'seat booking', 'image resizer', 'mail gateway', 'price feed', 'stock ledger'
] // prettier-ignore

export const teams: ReadonlyArray<string> = [
  'Payments', 'Platform', 'Storage', 'Web', 'Identity', 'Logistics', 'Data', 'Mobile'
] // prettier-ignore

export const people: ReadonlyArray<string> = [
  'Ada Lovelace', 'Grace Hopper', 'Alan Turing', 'Barbara Liskov', 'Edsger Dijkstra', 'Frances Allen', 'Tony Hoare', 'Radia Perlman', 'Donald Knuth', 'Karen Jones'
] // prettier-ignore

export const events: ReadonlyArray<string> = [
  'Version {number} of the {service} service is deployed.',
  'The [alert]({link}) on the error rate of {service} fires for {number} hosts.',
  'On-call of {team} starts to investigate ticket {number}.',
  '{person} sees `ETIMEDOUT` in {number} lines of the log of {service}.',
  'Replica {number} is taken out of the pool.',
  'Support has {number} open tickets about {service}.',
  'The rollback of change {number} starts.',
  'The [error rate]({link}) of {service} is down to {number} in a million.',
  'Queue depth reaches {number}; **consumers** of {team} are restarted.',
  'The status page says that {service} is degraded, update {number}.'
]

export const facts: ReadonlyArray<string> = [
  'The limit of the connection pool of {service} was {number}, lower than the number of workers.',
  'Each retry of {service} opened another connection, so that {number} of them were waiting within a minute.',
  'The [dashboard]({link}) of {team} averages over {number} hosts and hides a single one that is slow.',
  'A change of `config/{service}.yaml` reached {number} hosts before the first check ran.',
  'Nothing compares the two values when change {number} is reviewed.',
  'The index of table {number} had been dropped in a migration, and each request read the whole table.',
  'The certificate of host {number} was renewed, but the process kept the *old* one in memory.',
  'Alerts of {team} go to a channel in which {number} messages arrive a day.',
  'The load test runs with {number} users, which is less than a tenth of the load at noon.',
  'Backups of {service} are taken every {number} minutes and were not needed.'
]

/** What rules find something in. */
export const slips: ReadonlyArray<string> = [
  '{person} should have noticed that {number} hosts were missing.',
  'The engineer forgot to run step {number} of the checklist.',
  'Many users of {service} were affected for some time.',
  'This was caused by human error in change {number}.',
  'TODO: describe what happened to host {number}.',
  'The {team} team carelessly merged change {number}.'
]

export const tasks: ReadonlyArray<string> = [
  'Compare pool limit and workers when host {number} starts',
  'Page {team} when the queue of {service} is longer than {number}',
  'Run migration {number} against a copy of the data before it is merged',
  'Remove the retry of {service} after {number} attempts',
  'Show the slowest of {number} hosts on the dashboard of {team}',
  'Be more careful with change {number}'
]

export const lessons: ReadonlyArray<string> = [
  'Limits that depend on each other belong in one place, as change {number} showed.',
  'An average over {number} hosts says nothing about one of them.',
  'A rollback of {service} that needs {number} approvals is too slow.'
]
