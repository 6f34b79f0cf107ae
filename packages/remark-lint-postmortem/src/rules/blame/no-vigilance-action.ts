import type {Postmortem, TextSpan} from 'mdast-util-postmortem'
import {findText, isAmongRemedies} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {indexByLine} from '../../text/positions.ts'
import {anyOf} from '../../text/word-pattern.ts'
import {isLikelyEnough, likelyOption} from './findings.ts'

/** People stay as they are. */
export default defineRule({
  name: 'no-vigilance-action',
  description: 'require remedies to change systems and processes, not how careful people are',
  note: 'Everybody was careful before the incident as well, and will be as busy at the next one. Ask what would have caught it: a check, a limit, an alert, a default.',
  isEnglish: true,
  presets: {recommended: 'warn', strict: ['error', {likely: true}]},
  options: {
    phrases: {
      type: 'switches',
      default: {},
      description:
        'Further words that ask for care, and (off) words that are allowed: `{"rehearse it": true, "double-check": false}`.'
    },
    likely: likelyOption
  },
  messages: {
    vigilance: ({words}: {words: string}) =>
      `Unexpected action \`${words}\`, expected a change to a system or a process`
  },
  *check(postmortem, {likely, phrases}) {
    const found = postmortem.blame.filter(
      (each) =>
        each.category === 'vigilance' &&
        each.inRemedy &&
        isLikelyEnough(each, {likely}) &&
        !isAllowed(each.written, phrases)
    )
    const {isWithin} = indexByLine(found)
    const further = furtherPhrases(postmortem, phrases).filter(({position}) => !isWithin(position))
    for (const {position, written: text} of [...found, ...further]) {
      yield {
        messageId: 'vigilance',
        data: {words: text.replaceAll(/\s+/g, ' ')},
        place: position
      }
    }
  }
})

/** A phrase that is off allows all that starts with it: *remind the team* for *remind*. */
function isAllowed(text: string, phrases: Record<string, boolean>): boolean {
  const words = `${text.toLowerCase()} `
  return Object.keys(phrases).some(
    (phrase) => !phrases[phrase] && words.startsWith(`${phrase.toLowerCase()} `)
  )
}

function furtherPhrases(
  {blocks, sections}: Postmortem,
  phrases: Record<string, boolean>
): Array<TextSpan> {
  const pattern = anyOf(phrases)
  if (!pattern) return []
  return blocks
    .filter((block) => isAmongRemedies(block, sections))
    .flatMap((block) => findText(block, pattern))
}
