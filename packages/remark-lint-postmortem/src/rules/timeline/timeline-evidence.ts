import {defineRule} from '../../rule/define-rule.ts'
import {isStep, timedEntries, timelineHeading} from './entries.ts'

/** Times come from somewhere. */
export default defineRule({
  name: 'timeline-evidence',
  description: 'require a link to the source of the entries on detection and recovery',
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
  messages: {
    tooFew: ({minimum, share}: {minimum: number; share: number}) =>
      `Unexpected \`${share} %\` of timeline entries with a source, expected at least \`${minimum} %\``,
    noSources:
      'Unexpected timeline without sources, expected links to logs, alerts, graphs, or messages',
    noSource:
      'Unexpected timeline entry without a source, expected a link to a log, alert, graph, or message'
  },
  missing: {noSources: 'sources', noSource: 'sources'},
  *check(postmortem, {minimum}) {
    const entries = timedEntries(postmortem)
    const linked = entries.filter(({links}) => links.length > 0)
    if (minimum > 0) {
      const share = entries.length > 0 ? Math.floor((linked.length * 100) / entries.length) : 100
      if (share >= minimum) return
      yield {
        messageId: 'tooFew',
        data: {minimum, share},
        place: timelineHeading(postmortem)?.position
      }
      return
    }
    const needed = (['detected', 'restored'] as const).flatMap((name) => {
      const those = entries.filter((entry) => isStep(entry, name))
      return those.some(({links}) => links.length > 0) ? [] : those.slice(0, 1)
    })
    if (needed.length > 0 && linked.length === 0) {
      yield {messageId: 'noSources', place: timelineHeading(postmortem)?.position}
      return
    }
    for (const {timestamp} of needed) yield {messageId: 'noSource', place: timestamp.position}
  }
})
