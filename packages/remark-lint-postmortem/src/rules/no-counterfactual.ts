import type {SubjectKind} from 'mdast-util-postmortem'
import type {Rule} from '../define-rule.ts'
import {defineRule} from '../define-rule.ts'

export interface Options {
  firstPerson: boolean
  aboutSystems: boolean
}

/** What did not happen explains nothing. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'no-counterfactual',
  description: 'the text says what people did, not what they should have done or did not do',
  note: 'What did not happen cannot explain what did. Say what the person did instead, what made that the sensible thing to do, and what would have shown the other way.',
  presets: {recommended: 'warn', strict: 'error'},
  options: {
    firstPerson: {
      type: 'boolean',
      default: false,
      description: 'Whether to tell what the authors say of themselves: *we should have tested it*.'
    },
    aboutSystems: {
      type: 'boolean',
      default: false,
      description: 'Whether to tell what is said of systems: *the alert should have fired*.'
    }
  },
  *check({blame}, {aboutSystems, firstPerson}) {
    const reported: Partial<Record<SubjectKind, boolean>> = {
      person: true,
      self: firstPerson,
      system: aboutSystems
    }
    for (const {category, position, subjectKind, text} of blame) {
      if (category !== 'counterfactual' || !reported[subjectKind]) continue
      yield {
        reason: `Unexpected counterfactual \`${text}\`, expected what happened`,
        place: position
      }
    }
  }
})

export default rule
