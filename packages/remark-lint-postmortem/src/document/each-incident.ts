import type {Postmortem, TextSpan} from 'mdast-util-postmortem'
import {isWithin} from '../text/positions.ts'

/**
 * Give each incident of a document apart, so that times and lengths of one are not compared with
 * those of another.
 *
 * @param postmortem
 *   Document.
 * @returns
 *   The document, if it is about one incident; else for each of them the same with only what is
 *   said of it: what is said of all of them belongs to none.
 */
export function eachIncident(postmortem: Postmortem): ReadonlyArray<Postmortem> {
  const {impact, incidents, metadata, moments, responseTimes, timeline} = postmortem
  if (incidents.length === 0) return [postmortem]
  return incidents.map(({whole}) => {
    const isIn = ({position}: Pick<TextSpan, 'position'>) => isWithin(position, whole)
    const own: Partial<Postmortem> = {
      metadata: metadata.filter(({value}) => isIn(value)),
      moments: moments.filter(({time}) => isIn(time)),
      responseTimes: responseTimes.filter(({duration}) => isIn(duration)),
      timeline: {...timeline, entries: timeline.entries.filter(isIn)},
      impact: {
        ...impact,
        facts: impact.facts.filter(({value}) => isIn(value)),
        ranges: impact.ranges.filter(({range}) => isIn(range)),
        restatements: impact.restatements.filter(({first}) => isIn(first)),
        stretches: impact.stretches.filter(({range}) => isIn(range))
      }
    }
    // All else is read only if somebody asks for it.
    return Object.create(postmortem, Object.getOwnPropertyDescriptors(own)) as Postmortem
  })
}
