import {isLanguageSupported} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {openItems} from './items.ts'

const vague = [
  'improve', 'investigate', 'consider', 'ensure', 'look into', 'review', 'explore', 'think about', 'discuss', 'evaluate',
  'examine', 'better', 'more', 'enhance', 'optimize', 'optimise', 'revisit', 'strengthen', 'increase'
] // prettier-ignore

/** Done is when everybody can see it. */
export default defineRule({
  name: 'action-item-wording',
  description: 'action items say what is there when they are done',
  note: 'Whether “improve monitoring” is done is a matter of opinion. Say what is there afterwards: “Alert when the pool is 80 % used for five minutes”.',
  presets: {recommended: 'warn', strict: 'warn'},
  options: {
    verbs: {
      type: 'switches',
      default: Object.fromEntries(vague.map((verb) => [verb, true])),
      description: 'First words that are vague unless something measurable follows.'
    },
    words: {
      type: 'count',
      default: 5,
      description: 'Most words of an action that is too short to say what is there afterwards.'
    }
  },
  messages: {
    vague: ({action}: {action: string}) =>
      `Unexpected vague action \`${action}\`, expected a verifiable end state`
  },
  *check(postmortem, {verbs, words}) {
    if (!isLanguageSupported(postmortem.locale)) return
    const on = Object.keys(verbs).filter((verb) => verbs[verb])
    for (const {action} of openItems(postmortem)) {
      const text = action.written.toLowerCase()
      const verb = on.find((verb) => text.startsWith(`${verb} `))
      // A number or the name of something says what is meant.
      if (!verb || /[\d%/]|\w\.\w|_/.test(action.written)) continue
      if (text.split(/\s+/).length > words) continue
      yield {
        messageId: 'vague',
        data: {action: action.written.replaceAll(/\s+/g, ' ')},
        place: action.position
      }
    }
  }
})
