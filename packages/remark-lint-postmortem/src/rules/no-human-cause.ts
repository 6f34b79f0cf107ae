import type {Rule} from '../define-rule.ts'
import {defineRule} from '../define-rule.ts'

export interface Options {
  allow: Record<string, boolean>
}

/** An error of a person is where the search for causes starts. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'no-human-cause',
  description: 'no error of a person, and no person, is offered as the cause',
  note: 'An error of a person is a symptom: ask what made it easy to make and hard to notice, and how it got through to users.',
  presets: {recommended: 'error', draft: 'warn', strict: 'error'},
  options: {
    allow: {
      type: 'switches',
      default: {},
      description: 'Words that are not told: `{"user error": true}`.'
    }
  },
  *check({blame}, {allow}) {
    const allowed = new Set(
      Object.keys(allow).flatMap((words) => (allow[words] ? [words.toLowerCase()] : []))
    )
    for (const {category, position, subjectKind, text} of blame) {
      const isCause = category === 'human-error' || category === 'human-cause'
      if (!isCause || subjectKind !== 'person' || allowed.has(text.toLowerCase())) continue
      yield {
        reason: `Unexpected cause \`${text}\`, expected the condition that made the action possible`,
        place: position
      }
    }
  }
})

export default rule
