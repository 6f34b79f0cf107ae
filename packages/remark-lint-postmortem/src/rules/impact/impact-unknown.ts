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
    for (const {unknown} of impact.facts) {
      // `no-placeholder` reports `TBD`.
      if (!unknown || unknown.hasReason || unknown.placeholder !== undefined) continue
      yield {messageId: 'noReason', data: {words: unknown.written}, place: unknown.position}
    }
  }
})
