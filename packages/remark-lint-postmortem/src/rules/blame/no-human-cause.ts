import {defineRule} from '../../rule/define-rule.ts'

/** An error of a person is where the search for causes starts. */
export default defineRule({
  name: 'no-human-cause',
  description: 'no error of a person, and no person, is offered as the cause',
  note: 'An error of a person is a symptom: ask what made it easy to make and hard to notice, and how it got through to users.',
  presets: {recommended: 'error', draft: 'warn', strict: 'error'},
  options: {
    allow: {
      type: 'switches',
      default: {},
      description: 'Words that are not reported: `{"user error": true}`.'
    }
  },
  messages: {
    person: ({words}: {words: string}) =>
      `Unexpected cause \`${words}\`, expected the condition that made the action possible`
  },
  *check({blame}, {allow}) {
    const allowed = new Set(
      Object.keys(allow).flatMap((words) => (allow[words] ? [words.toLowerCase()] : []))
    )
    for (const {category, position, subjectKind, written: text} of blame) {
      const isCause = category === 'human-error' || category === 'human-cause'
      if (!isCause || subjectKind !== 'person' || allowed.has(text.toLowerCase())) continue
      yield {messageId: 'person', data: {words: text}, place: position}
    }
  }
})
