import type {Accused} from './findings.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {accusedIn, isAbout, likelyOption} from './findings.ts'

/** What did not happen explains nothing. */
export default defineRule({
  name: 'no-counterfactual',
  description: 'disallow what people should have done or did not do, in place of what they did',
  note: 'What did not happen cannot explain what did. Say what the person did instead, what made that the sensible thing to do, and what would have shown the other way. Not “the operator failed to check the lag” but “the lag is not on the page from which one promotes a standby”.',
  isEnglish: true,
  presets: {recommended: 'warn', strict: ['error', {likely: true}]},
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
    },
    likely: likelyOption
  },
  messages: {
    counterfactual: ({who, words}: Accused) =>
      `Unexpected counterfactual \`${words}\`${who ? ` about \`${who}\`` : ''}, expected what happened`
  },
  *check({blame}, options) {
    for (const finding of blame) {
      const {category, position, written} = finding
      if (category !== 'counterfactual' || !isAbout(finding, options)) continue
      yield {messageId: 'counterfactual', ...accusedIn(finding, written), place: position}
    }
  }
})
