import type {SubjectKind} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'

/** What did not happen explains nothing. */
export default defineRule({
  name: 'no-counterfactual',
  description: 'the text says what people did, not what they should have done or did not do',
  note: 'What did not happen cannot explain what did. Say what the person did instead, what made that the sensible thing to do, and what would have shown the other way.',
  presets: {recommended: 'warn', strict: 'error'},
  options: {
    firstPerson: {
      type: 'boolean',
      default: false,
      description:
        'Whether to report what the authors say of themselves: *we should have tested it*.'
    },
    aboutSystems: {
      type: 'boolean',
      default: false,
      description: 'Whether to report what is said of systems: *the alert should have fired*.'
    }
  },
  messages: {
    counterfactual: ({words}: {words: string}) =>
      `Unexpected counterfactual \`${words}\`, expected what happened`
  },
  *check({blame}, {aboutSystems, firstPerson}) {
    const isReported: Partial<Record<SubjectKind, boolean>> = {
      person: true,
      self: firstPerson,
      system: aboutSystems
    }
    for (const {category, position, subjectKind, written: text} of blame) {
      if (category !== 'counterfactual' || !isReported[subjectKind]) continue
      yield {messageId: 'counterfactual', data: {words: text}, place: position}
    }
  }
})
