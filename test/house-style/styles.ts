/** Ways in which houses write their reports. */
import type {Incident} from './incidents.ts'

/** File name and text of a report. */
type Style = (incident: Incident) => readonly [file: string, text: string]

const two = (number: number): string => String(number).padStart(2, '0')
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
const lines = (parts: ReadonlyArray<string>): string => `${parts.join('\n\n')}\n`

/**
 * A carrier: a table of fields, colours as severities, dates with the day first, local time, headings of its
 * own, squads as owners, sprints as deadlines, cards of a board.
 */
const carrier: Style = ({actions, day, entries, number, severity, team, ...incident}) => {
  const id = `NH-${day.year}-${String(number).padStart(3, '0')}`
  const date = `${two(day.day)}/${two(day.month)}/${day.year}`
  const rows = actions.map(
    (action, index) =>
      `| ${index + 1} | ${action} | ${index === 0 ? team : 'Platform'} | Sprint ${day.month * 2 + index} | BOARD-${number * 10 + index} |`
  )
  const text = lines([
    `# Incident ${id}: ${incident.title}`,
    `| Incident | ${id} |\n| --- | --- |\n| Day | ${date} |\n| Severity | ${['Red', 'Amber', 'Green'][severity]!} |\n| Squad | ${team} |`,
    `## Bridge report`,
    incident.summary,
    `## Cargo affected`,
    incident.impact,
    `## Logbook`,
    entries.map(([minute, what]) => `- ${clock(minute)} – ${what}`).join('\n'),
    `## Hole in the hull`,
    incident.cause,
    `## Fair winds`,
    `- ${incident.well}`,
    `## Headwinds`,
    `- ${incident.badly}`,
    `## Repairs ahead`,
    `| No. | Change | Squad | Sprint | Card |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`
  ])
  return [`${id}.md`, text]
}

/**
 * A bank: numbered headings, tiers, dates such as 14-Mar-2025, a table of times in London, actions
 * as a list with the team in brackets and a change number in place of a deadline.
 */
const bank: Style = ({actions, day, entries, number, severity, team, ...incident}) => {
  const month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][day.month - 1]! // prettier-ignore
  const date = `${two(day.day)}-${month}-${day.year}`
  const rows = entries.map(([minute, what]) => `| ${clock(minute)} | ${what} |`)
  const list = actions.map((action, index) => `- ${action} [${index === 0 ? team : 'Core Systems'}] CHG-${4000 + number * 10 + index}`) // prettier-ignore
  const text = lines([
    `# Major Incident Report: ${incident.title} (${date})`,
    `- **Date:** ${date}\n- **Severity:** Tier ${['A', 'B', 'C'][severity]!}\n- **Accountable area:** ${team}`,
    '## 1. Position',
    incident.summary,
    '## 2. Clients',
    incident.impact,
    '## 3. Sequence',
    `| Hour | Log |\n| --- | --- |\n${rows.join('\n')}`,
    '## 4. Finding',
    incident.cause,
    '## 5. Controls that held',
    `- ${incident.well}`,
    '## 6. Controls that failed',
    `- ${incident.badly}`,
    '## 7. Commitments',
    list.join('\n')
  ])
  return [`${day.year}/major-incident-${String(number).padStart(4, '0')}.md`, text]
}

/**
 * A studio of games: front matter, bold labels instead of headings, smiling severities, times with
 * an `h`, a check list with arrows to teams.
 */
const studio: Style = ({actions, day, entries, number, severity, team, ...incident}) => {
  const list = actions.map((action, index) => `- [${index === 0 ? 'x' : ' '}] ${action} → ${index === 0 ? team : 'Backend'} (#${number * 10 + index})`) // prettier-ignore
  const text = lines([
    `---\ntype: postmortem\nday: ${day.day}.${day.month}.${day.year}\nseverity: ${['meltdown', 'wobble', 'hiccup'][severity]!}\n---`,
    `# ${incident.title}`,
    `**Quick recap**`,
    incident.summary,
    `**Players**`,
    incident.impact,
    `**Play by play**`,
    entries.map(([minute, what]) => `- ${clock(minute).replace(':', 'h')} ${what}`).join('\n'),
    `**Boss fight**`,
    incident.cause,
    `**Loot**`,
    `- ${incident.well}`,
    `**Damage taken**`,
    `- ${incident.badly}`,
    `**Next quests**`,
    list.join('\n')
  ])
  return [`postmortems/${number}.md`, text]
}

/**
 * A railway: no headings but labels that their text follows, fields in a list with keys of its own, letters as
 * severities, the zone by the name of the country, weeks as deadlines below a header of its own.
 */
const railway: Style = ({actions, day, entries, number, severity, team, ...incident}) => {
  const rows = actions.map((action, index) => `| ${action} | ${index === 0 ? `${team} Systems` : 'Signalling Interfaces'} | v. ${day.month * 4 + index} |`) // prettier-ignore
  const text = lines([
    `Disturbance ${number}: ${incident.title}\n${'='.repeat(20)}`,
    `* Day of disturbance: ${day.year}-${two(day.month)}-${two(day.day)}\n* Class: ${['A', 'B', 'C'][severity]!}\n* Times: Swedish local time`,
    `**In short.** ${incident.summary}`,
    `**Effect on traffic.** ${incident.impact}`,
    '**Sequence**',
    entries.map(([minute, what]) => `- ${clock(minute).replace(':', 'h')} — ${what}`).join('\n'),
    `**Technical finding.** ${incident.cause}`,
    `**Worked as intended.** ${incident.well}`,
    `**Did not work as intended.** ${incident.badly}`,
    '**Measures**',
    `| Measure | Responsible | Latest |\n| :-- | :-- | :-- |\n${rows.join('\n')}`
  ])
  return [`${day.year}/${number}.md`, text]
}

/**
 * Online games: keys of its own in front matter, colours as severities, clocks of twelve hours, the
 * zone by its name alone, a check list with team and patch behind dashes.
 */
const online: Style = ({actions, day, entries, number, severity, team, ...incident}) => {
  const half = (minute: number): string => {
    const hour = Math.floor(minute / 60)
    return `${hour % 12 || 12}:${two(minute % 60)} ${hour < 12 ? 'am' : 'pm'}`
  }
  const list = actions.map((action, index) => `- [${index === 0 ? 'x' : ' '}] ${action} — ${index === 0 ? `${team} Guild` : 'Live Ops'} — Patch 4.${day.month + index}`) // prettier-ignore
  const text = lines([
    `---\ntitle: ${incident.title}\nhappened: ${day.year}-${two(day.month)}-${two(day.day)}\nthreat: ${['purple', 'red', 'yellow'][severity]!}\nscribe: Mako\n---`,
    `# 🔥 ${incident.title}`,
    '(Everything below is Pacific.)',
    '## TL;DR',
    incident.summary,
    '## Player pain',
    incident.impact,
    '## Blow by blow',
    entries.map(([minute, what]) => `- ${half(minute)}: ${what}`).join('\n'),
    '## What broke',
    incident.cause,
    '## Nice saves',
    `- ${incident.well}`,
    '## Facepalms',
    `- ${incident.badly}`,
    '## Quest log',
    list.join('\n')
  ])
  return [`retro/${number}.md`, text]
}

export const styles = {carrier, bank, studio, railway, online} satisfies Record<string, Style>
