import type {SectionName} from 'mdast-util-postmortem'
import {findText} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {knowsWordsOf} from '../../language/known.ts'
import {anyOf} from '../../text/word-pattern.ts'

/** Sections on remedies. */
const sectionsOfRemedies: ReadonlySet<SectionName> = new Set([
  'action-items',
  'lessons-learned',
  'prevention'
])

const phrases = [
  'be careful', 'be more careful', 'be extra careful', 'being more careful', 'more careful', 'take more care', 'take care', 'pay attention',
  'pay more attention', 'pay closer attention', 'be more attentive', 'be more vigilant', 'stay vigilant', 'be vigilant', 'remind everyone',
  'remind everybody', 'remind the team', 'remind engineers', 'remind all', 'remind developers', 'remind people', 'try harder', 'double-check',
  'double check', 'be mindful', 'be more mindful', 'be aware', 'be more aware', 'raise awareness', 'retrain', 're-train', 'more diligent',
  'be more diligent', 'exercise caution', 'use caution', 'be cautious', 'be more cautious', 'do not forget', "don't forget", 'never forget',
  'remember to', 'think twice'
] // prettier-ignore

/** People stay as they are. */
export default defineRule({
  name: 'no-vigilance-action',
  description: 'remedies change systems and processes, not how careful people are',
  note: 'Everybody was careful before the incident as well, and will be as busy at the next one. Ask what would have caught it: a check, a limit, an alert, a default.',
  presets: {recommended: 'warn', strict: 'error'},
  options: {
    phrases: {
      type: 'switches',
      default: Object.fromEntries(phrases.map((phrase) => [phrase, true])),
      description: 'Words that ask for care.'
    }
  },
  messages: {
    vigilance: ({words}: {words: string}) =>
      `Unexpected action \`${words}\`, expected a change to a system or a process`
  },
  *check(postmortem, options) {
    const pattern = anyOf(options.phrases)
    if (!pattern || !knowsWordsOf(postmortem)) return
    for (const block of postmortem.blocks) {
      if (block.kind === 'heading' || block.section === undefined) continue
      const {names} = postmortem.sections[block.section]!
      if (!names.some((name) => sectionsOfRemedies.has(name))) continue
      for (const {position, text} of findText(block, pattern)) {
        yield {
          messageId: 'vigilance',
          data: {words: text.replaceAll(/\s+/g, ' ')},
          place: position
        }
      }
    }
  }
})
