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
  *check({impact}) {
    const counted = new Set(
      impact.facts.flatMap(({figures, value}) =>
        figures.length > 0 ? [value.position?.start.line] : []
      )
    )
    for (const {from, unknown} of impact.facts) {
      // `| Duration | — | 30 minutes |`: beside the measured value a dash is that of normal times.
      const isBeside = from === 'table' && counted.has(unknown?.position?.start.line)
      if (isBeside && !/\p{L}/u.test(unknown?.written ?? '')) continue
      // `no-placeholder` reports `TBD`.
      if (!unknown || unknown.hasReason || unknown.placeholder !== undefined) continue
      yield {messageId: 'noReason', data: {words: unknown.written}, place: unknown.position}
    }
  }
})
