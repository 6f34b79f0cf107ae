import type {Entry, MilestoneName, Postmortem} from 'mdast-util-postmortem'
import type {CodeLens} from 'vscode-languageserver'
import {rangeOf} from '../ranges.ts'

/** Spans that are measured, as *from → to*. */
const spans: ReadonlyArray<readonly [from: MilestoneName, to: MilestoneName]> = [
  ['started', 'detected'],
  ['detected', 'mitigated'],
  ['detected', 'restored'],
  ['started', 'restored']
]

/**
 * Show above the timeline how long it took from one step of the incident to the next.
 *
 * @param postmortem
 *   What was read.
 * @returns
 *   One lens for each span whose two steps have times that can be compared; none without a
 *   section for the timeline.
 */
export function codeLensesOf({sections, timeline}: Postmortem): Array<CodeLens> {
  const place = sections.find(({names}) => names.includes('timeline'))?.headingBlock
  if (!place) return []
  const range = rangeOf(place)
  return spans.flatMap(([from, to]) => {
    const minutes = minutesBetween(stepOf(timeline.entries, from), stepOf(timeline.entries, to))
    if (minutes === undefined) return []
    return {range, command: {title: `${from} → ${to}: ${lengthOf(minutes)}`, command: ''}}
  })
}

/** First entry that is above all this step. */
function stepOf(entries: ReadonlyArray<Entry>, name: MilestoneName): Entry | undefined {
  return entries.find(
    ({localSeconds, milestone}) => milestone?.name === name && localSeconds !== undefined
  )
}

/** Whole minutes; `undefined` if one is unknown, or in an unknown zone beside a known one, or earlier. */
function minutesBetween(from: Entry | undefined, to: Entry | undefined): number | undefined {
  if (!from?.localSeconds || !to?.localSeconds) return undefined
  const shift = shiftBetween(from.offsets, to.offsets)
  if (shift === undefined) return undefined
  const minutes =
    Math.floor(to.localSeconds.from / 60) - Math.floor(from.localSeconds.from / 60) - shift
  return minutes < 0 ? undefined : minutes
}

function shiftBetween(from: Entry['offsets'], to: Entry['offsets']): number | undefined {
  if (from === undefined && to === undefined) return 0
  // In a gap of daylight saving there is no offset, when clocks go back there are two.
  return from?.length === 1 && to?.length === 1 ? to[0]! - from[0]! : undefined
}

function lengthOf(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  return hours === 0 ? `${minutes} min` : `${hours} h ${minutes % 60} min`
}
