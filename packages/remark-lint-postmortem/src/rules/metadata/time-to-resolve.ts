import type {Postmortem} from 'mdast-util-postmortem'
import {incidentLength, secondsBetween} from './incident-ends.ts'
import {statedLengths} from './stated-lengths.ts'

/**
 * Find out how long an incident lasted: by the start and the end that are stated as such, else by
 * the length that is stated, else by what the words of the timeline call its start and its end.
 *
 * @param postmortem
 *   Document.
 * @returns
 *   Seconds; `undefined` if that is not known, or only within bounds.
 */
export function timeToResolve(postmortem: Postmortem): number | undefined {
  const length = incidentLength(postmortem)
  if (length?.isCertain) return length.whole.seconds
  const stated = statedLengths(postmortem).find(
    ({about, from, high}) => from !== 'range' && high === undefined && about.length === 0
  )
  return stated?.seconds ?? secondsBetween(postmortem, 'started', 'ended')
}
