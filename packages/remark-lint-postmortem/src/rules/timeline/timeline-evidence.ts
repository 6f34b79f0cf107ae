import type {Finding, Rule} from '../../rule/define-rule.ts'
import type {TimedEntry} from './entries.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {isStep, timedEntries, timelineHeading} from './entries.ts'

export interface Options {
  minimum: number
}

/** Times come from somewhere. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'timeline-evidence',
  description: 'the entries on detection and recovery link their source',
  note: 'A link to the log, the alert, the graph, or the message lets readers check the time and see more.',
  presets: {recommended: 'off', strict: 'warn'},
  options: {
    minimum: {
      type: 'count',
      default: 0,
      description:
        'Fewest entries in a hundred that link a source; with `0` those on detection and recovery do.'
    }
  },
  *check(postmortem, {minimum}) {
    const entries = timedEntries(postmortem)
    const linked = entries.filter(({links}) => links.length > 0)
    if (minimum > 0) {
      const share = entries.length > 0 ? Math.floor((linked.length * 100) / entries.length) : 100
      if (share >= minimum) return
      yield {
        reason: `Unexpected \`${share} %\` of timeline entries with a source, expected at least \`${minimum} %\``,
        place: timelineHeading(postmortem)?.position
      }
      return
    }
    const needed = (['detected', 'restored'] as const).flatMap((name) => {
      const those = entries.filter((entry) => isStep(entry, name))
      return those.some(({links}) => links.length > 0) ? [] : those.slice(0, 1)
    })
    if (needed.length > 0 && linked.length === 0) {
      yield {
        reason:
          'Unexpected timeline without sources, expected links to logs, alerts, graphs, or messages',
        place: timelineHeading(postmortem)?.position
      }
      return
    }
    for (const entry of needed) yield finding(entry)
  }
})

export default rule

function finding({timestamp}: TimedEntry): Finding {
  return {
    reason:
      'Unexpected timeline entry without a source, expected a link to a log, alert, graph, or message',
    place: timestamp.position
  }
}
