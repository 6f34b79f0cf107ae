import {isEnglish} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'

/** “Unknown” is an answer if it says why. */
export default defineRule({
  name: 'impact-unknown',
  description: 'require a reason for each measure that is unknown',
  note: 'Without a reason nobody knows whether it was looked at, cannot be measured, or was left for later.',
  presets: {recommended: 'warn', strict: 'error'},
  options: {},
  messages: {
    noReason: ({words}: {words: string}) =>
      `Unexpected \`${words}\`, expected a reason, for example \`N/A (no paid traffic)\``
  },
  *check({impact, locale, sections}) {
    const counted = new Set(
      impact.facts.flatMap(({figures, value}) =>
        figures.length > 0 ? [value.position?.start.line] : []
      )
    )
    for (const {from, section, unknown} of impact.facts) {
      // Of other languages fewer headings are known: a table elsewhere can be about something else.
      const isOfImpact = section !== undefined && sections[section]!.names.includes('impact')
      if (from === 'table' && !isOfImpact && !isEnglish(locale)) continue
      // `| Duration | — | 30 minutes |`: beside the measured value a dash is that of normal times.
      const isBeside = from === 'table' && counted.has(unknown?.position?.start.line)
      if (isBeside && !/\p{L}/u.test(unknown?.written ?? '')) continue
      // `no-placeholder` reports `TBD`.
      if (!unknown || unknown.hasReason || unknown.placeholder !== undefined) continue
      yield {messageId: 'noReason', data: {words: unknown.written}, place: unknown.position}
    }
  }
})
