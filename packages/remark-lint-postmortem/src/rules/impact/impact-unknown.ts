import {defineRule} from '../../rule/define-rule.ts'

/** “Unknown” is an answer if it says why. */
export default defineRule({
  name: 'impact-unknown',
  description: 'a measure that is unknown says why',
  note: 'Without a reason nobody knows whether it was looked at, cannot be measured, or was left for later.',
  presets: {recommended: 'warn', strict: 'error'},
  options: {},
  messages: {
    noReason: ({words}: {words: string}) =>
      `Unexpected \`${words}\`, expected a reason, for example \`N/A (no paid traffic)\``
  },
  *check({impact, placeholders}) {
    // `no-placeholder` reports `TBD`.
    const known = new Set(placeholders.map(({section, text}) => `${section ?? ''} ${text}`))
    for (const {section, unknown} of impact.facts) {
      if (!unknown || unknown.hasReason || known.has(`${section ?? ''} ${unknown.text}`)) continue
      yield {messageId: 'noReason', data: {words: unknown.text}, place: unknown.position}
    }
  }
})
