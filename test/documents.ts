/** A postmortem in which every preset finds nothing. */
export const good = `# Checkout outage on 5 May 2025

**Severity:** P1
**Status:** final
**Authors:** Ada Lovelace
**Started:** 2025-05-05 14:05 UTC
**Resolved:** 2025-05-05 14:52 UTC
**Published:** 2025-05-06
**Reviewed:** 2025-05-07
**Shared with:** engineering

## Incident Summary

A change of the connection pool took the checkout service down for 47 minutes, during which 1,204 orders failed.

## Severity

P1: no customer could pay.

## Timeline

All times are UTC.

- 14:05 The change of the pool is deployed.
- 14:09 The [alert](https://alerts.example.com/a/61) on the error rate fires.
- 14:12 The on-call engineer starts to investigate.
- 14:31 The rollback starts.
- 14:52 The error rate is back to normal ([graph](https://graphs.example.com/d/pool)).
- 15:30 The incident is closed.

## Root Cause

The new limit of the connection pool was lower than the number of workers, so that requests waited for connections until they timed out, and no check compared the two numbers.

## Contributing Factors

- The limit and the number of workers are set in two repositories.
- The load test runs with a tenth of the workers.

## Impact

1,204 of 9,800 orders failed (12.3 %) within 47 minutes. They were placed by 1,140 users. No revenue was lost, no data was lost, and there was no SLA breach.

## What Went Well

- The alert fired within four minutes.

## What Went Poorly

- The rollback needed two approvals; accepted, as two people see more.

## Action Items

| Action | Owner | Deadline | Priority |
| --- | --- | --- | --- |
| Compare pool limit and workers at start | Ada Lovelace | 2025-05-20 | P1 |

## Prevention Measures

The service refuses to start with a limit below the number of workers.

## Lessons Learned

Limits that depend on each other belong in one place.
`

/** What `recommended` reports: an unknown severity, an empty section, no lessons. */
export const bad = `# Checkout outage

**Date:** 2025-05-05
**Severity:** Huge

## Summary

The checkout service was down for 47 minutes.

## Timeline (UTC)

- 14:05 The alert on the error rate fires.
- 14:52 The error rate is back to normal.

## Root cause

Too small.

## Impact

## Action items

| Action | Owner | Deadline | Priority |
| --- | --- | --- | --- |
| Compare pool limit and workers at start (OPS-12) | Ada Lovelace | 2025-05-20 | P1 |
`
