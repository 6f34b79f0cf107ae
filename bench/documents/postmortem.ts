import type {Random} from './random.ts'
import {seeded} from './random.ts'
import {events, facts, lessons, people, services, slips, tasks, teams} from './sentences.ts'

/** What an incident is about. */
interface Incident {
  random: Random
  service: string
  team: string
  owners: readonly [string, string]
  /** Start, in milliseconds since the epoch. */
  start: number
}

/** Sizes of documents, in kilobytes, about as often as they are among real ones. */
const sizes = [1, 2, 2, 3, 3, 4, 4, 6, 8, 20]

/** Share of sentences in which a rule finds something. */
const slipShare = 0.05

const minute = 60_000

/**
 * Make a postmortem: sections, fields, timeline, and action items, in one of several styles.
 *
 * @param seed
 *   Whole number; the same one gives the same document.
 * @param kilobytes
 *   Size, about (default: one that is drawn).
 */
export function makePostmortem(seed: number, kilobytes?: number): string {
  const random = seeded(seed)
  const size = 1024 * (kilobytes ?? random.of(sizes))
  const incident: Incident = {
    random,
    service: random.of(services),
    team: random.of(teams),
    owners: [random.of(people), random.of(people)],
    start: Date.UTC(2025, random.number(0, 11), random.number(1, 28), random.number(6, 18), 5)
  }
  const lead = [
    random.of(heads)(incident),
    `## Summary\n\n${paragraph(incident, 300)}`,
    `## Impact\n\n${sentence(incident, '{number} requests of {service} failed within 47 minutes.')}`
  ]
  // Half of what is left is prose, a third the timeline.
  const rest = Math.max(0, size - lead.join('').length - 300)
  return `${[
    ...lead,
    `## Timeline (UTC)\n\n${random.of(timelines)(incident, rest / 3)}`,
    `## Root cause\n\n${paragraph(incident, 200)}`,
    `## Contributing factors\n\n${analysis(incident, rest / 2)}`,
    `## Action items\n\n${random.of(actionItems)(incident, rest / 6)}`,
    `## Lessons learned\n\n- ${sentence(incident, random.of(lessons))}`
  ].join('\n\n')}\n`
}

/** Title and fields. */
const heads: ReadonlyArray<(incident: Incident) => string> = [
  ({owners, random, service, start}) => `---
title: Outage of ${service}
date: ${day(start)}
severity: P${random.number(1, 3)}
status: final
authors: [${owners.join(', ')}]
---

# Outage of ${service} on ${day(start)}`,
  ({owners, random, service, start}) => `# Postmortem: ${service} outage

**Date:** ${day(start)}
**Severity:** P${random.number(1, 3)}
**Status:** final
**Authors:** ${owners.join(', ')}`,
  ({owners, random, service, start}) => `# Incident ${random.number(100, 999)}: ${service}

| Field | Value |
| --- | --- |
| Date | ${day(start)} |
| Severity | SEV${random.number(1, 3)} |
| Status | draft |
| Author | ${owners[0]} |`
]

const timelines: ReadonlyArray<(incident: Incident, size: number) => string> = [
  (incident, size) => entries(incident, size, (time, event) => `- ${time} ${event}`),
  (incident, size) => entries(incident, size, (time, event) => `* **${time}** – ${event}`),
  (incident, size) =>
    `| Time | Event |\n| --- | --- |\n${entries(incident, size, (time, event) => `| ${time} | ${event} |`)}`
]

const actionItems: ReadonlyArray<(incident: Incident, size: number) => string> = [
  (incident, size) =>
    `| Action | Owner | Deadline | Priority |\n| --- | --- | --- | --- |\n${items(
      incident,
      size,
      (task, owner, due) => `| ${task} | ${owner} | ${due} | P2 |`
    )}`,
  (incident, size) =>
    items(incident, size, (task, owner, due) => `- [ ] ${task}. Owner: ${owner}. Due: ${due}.`),
  (incident, size) => items(incident, size, (task, owner, due) => `1. ${task} (${owner}, ${due})`)
]

function entries(
  incident: Incident,
  size: number,
  write: (time: string, event: string) => string
): string {
  const {random, start} = incident
  let time = start
  return fillTo(size, '\n', () => {
    time += random.number(0, 9) * minute
    // A slip: back by an hour.
    const stated = random.chance(slipShare) ? time - 60 * minute : time
    const written = new Date(stated).toISOString().slice(0, 16).replace('T', ' ')
    return write(written, sentence(incident, random.of(events)))
  })
}

function items(
  incident: Incident,
  size: number,
  write: (task: string, owner: string, due: string) => string
): string {
  const {owners, random, start} = incident
  return fillTo(size, '\n', () => {
    const owner = random.chance(slipShare) ? 'TBD' : random.of(owners)
    const due = day(start + random.number(7, 60) * 24 * 60 * minute)
    return write(sentence(incident, random.of(tasks)), owner, due)
  })
}

/** Paragraphs and lists, in turn as it comes. */
function analysis(incident: Incident, size: number): string {
  return fillTo(size, '\n\n', () =>
    incident.random.chance(0.7)
      ? paragraph(incident, 400)
      : fillTo(300, '\n', () => `- ${sentence(incident, incident.random.of(facts))}`)
  )
}

function paragraph(incident: Incident, size: number): string {
  const {random} = incident
  return fillTo(size, ' ', () =>
    sentence(incident, random.of(random.chance(slipShare) ? slips : facts))
  )
}

/** Write the sentence that it is given. */
function sentence({owners, random, service, team}: Incident, pattern: string): string {
  const words: Record<string, () => string> = {
    service: () => service,
    team: () => team,
    person: () => random.of(owners),
    number: () => String(random.number(2, 99_999)),
    link: () => `https://monitoring.example.com/graphs/${random.number(1, 99_999)}`
  }
  return pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => words[name]!())
}

/** One part at least, and more until they have this size. */
function fillTo(size: number, joint: string, part: () => string): string {
  const parts: Array<string> = []
  let length = 0
  do {
    const next = part()
    parts.push(next)
    length += next.length + joint.length
  } while (length < size)
  return parts.join(joint)
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
