import type {Rule} from '../../rule/define-rule.ts'
import {defineRule} from '../../rule/define-rule.ts'

export interface Options {}

/** “Unknown” is an answer if it says why. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'impact-unknown',
  description: 'a measure that is unknown says why',
  note: 'Without a reason nobody knows whether it was looked at, cannot be measured, or was left for later.',
  presets: {recommended: 'warn', strict: 'error'},
  options: {},
  *check({impact, placeholders: leftovers}) {
    // `TBD` is told by `no-placeholder`.
    const told = new Set(leftovers.map(({section, text}) => `${section ?? ''} ${text}`))
    for (const {section, unknown} of impact.facts) {
      if (!unknown || unknown.hasReason || told.has(`${section ?? ''} ${unknown.text}`)) continue
      const {position, text} = unknown
      yield {
        reason: `Unexpected \`${text}\`, expected a reason, for example \`N/A (no paid traffic)\``,
        place: position
      }
    }
  }
})

export default rule
