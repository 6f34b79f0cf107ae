import {defineRule} from '../../rule/define-rule.ts'
import {shortened} from '../../text/shortened.ts'

/** Whatever wrote the draft, somebody has read it. */
export default defineRule({
  name: 'no-assistant-text',
  description: 'disallow what an assistant says to the author',
  note: 'Words to the author, and marks of sources that lead nowhere, show readers that nobody has read the draft. What else is in it has to be checked as well.',
  presets: {recommended: 'error', strict: 'error'},
  options: {
    allow: {
      type: 'switches',
      default: {},
      description: 'Texts that are not reported, as they stand in the document.'
    }
  },
  messages: {
    assistant: ({text}: {text: string}) =>
      `Unexpected text of an assistant \`${text}\`, expected only the postmortem`
  },
  *check({assistantMarks, placeholders}, {allow}) {
    const greetings = placeholders.filter(({kind}) => kind === 'assistant')
    for (const {position, written} of [...greetings, ...assistantMarks]) {
      if (Object.hasOwn(allow, written) && allow[written] === true) continue
      yield {messageId: 'assistant', data: {text: shortened(written)}, place: position}
    }
  }
})
