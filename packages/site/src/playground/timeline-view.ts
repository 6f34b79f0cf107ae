import type {Entry, MilestoneName, Timeline} from 'mdast-util-postmortem'
import {make} from './dom.ts'

/** An entry that has a place on the line. */
interface PlacedEntry {
  entry: Entry
  /** Seconds on one clock. */
  at: number
}

/** What milestones are called. */
const names: Record<MilestoneName, string> = {
  started: 'started',
  detected: 'detected',
  triaged: 'triaged',
  mitigated: 'mitigated',
  restored: 'restored',
  closed: 'closed'
}

/**
 * Draw a timeline as a line: each entry where its time is, milestones with their names.
 *
 * @param timeline
 *   What was read.
 * @param jump
 *   Goes to an entry.
 */
export function drawTimeline(timeline: Timeline, jump: (entry: Entry) => void): HTMLElement {
  const placed = timeline.entries.flatMap(placedEntry)
  const times = placed.map(({at}) => at)
  const first = Math.min(...times)
  const length = Math.max(...times) - first
  const line = make('div.timeline-line')
  for (const {at, entry} of placed) {
    const dot = make('button.dot', {
      type: 'button',
      title: `${entry.timestamp?.written ?? ''} ${entry.text}`.trim(),
      ariaLabel: `${entry.timestamp?.written ?? ''} ${entry.text}`.trim()
    })
    dot.style.setProperty('--at', String(length === 0 ? 0 : (at - first) / length))
    if (entry.milestone) dot.classList.add(entry.milestone.name)
    dot.addEventListener('click', () => jump(entry))
    line.append(dot)
  }
  return make(
    'div.timeline',
    {},
    placed.length > 1 ? line : undefined,
    make('ol', {}, ...timeline.entries.map((entry) => itemOf(entry, jump)))
  )
}

function placedEntry(entry: Entry): Array<PlacedEntry> {
  const {localSeconds, offsets} = entry
  if (!localSeconds) return []
  return [{entry, at: localSeconds.from - (offsets?.[0] ?? 0) * 60}]
}

function itemOf(entry: Entry, jump: (entry: Entry) => void): HTMLElement {
  const {milestone, text, timestamp} = entry
  const button = make(
    'button.entry',
    {type: 'button'},
    make('time', {}, timestamp?.written ?? 'no time'),
    make('span', {}, text),
    milestone && make('span.milestone', {}, names[milestone.name])
  )
  if (milestone) button.classList.add(milestone.name)
  button.addEventListener('click', () => jump(entry))
  return make('li', {}, button)
}
