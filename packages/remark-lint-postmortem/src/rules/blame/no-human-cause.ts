import {defineRule} from '../../rule/define-rule.ts'
import {isAbout, likelyOption} from './findings.ts'

/** An error of a person is where the search for causes starts. */
export default defineRule({
  name: 'no-human-cause',
  description: 'disallow “human error”, or a person, as the cause',
  note: 'An error of a person is a symptom: ask what made it easy to make and hard to notice, and how it got through to users. Not “the cause was human error” but “the form takes cents and euros, and shows neither”.',
  isEnglish: true,
  presets: {recommended: 'error', draft: 'warn', strict: ['error', {likely: true}]},
  options: {
    allow: {
      type: 'switches',
      default: {},
      description: 'Words that are not reported: `{"user error": true}`.'
    },
    likely: likelyOption
  },
  messages: {
    person: ({words}: {words: string}) =>
      `Unexpected cause \`${words}\`, expected the condition that made the action possible`
  },
  *check({blame}, {allow, likely}) {
    const allowed = new Set(
      Object.keys(allow).flatMap((words) => (allow[words] ? [words.toLowerCase()] : []))
    )
    for (const finding of blame) {
      const {category, position, written: text} = finding
      const isCause = category === 'human-error' || category === 'human-cause'
      if (!isCause || !isAbout(finding, {likely}) || allowed.has(text.toLowerCase())) continue
      yield {messageId: 'person', data: {words: text}, place: position}
    }
  }
})
