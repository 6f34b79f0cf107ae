import type {Postmortem, TextSpan} from 'mdast-util-postmortem'
import type {Rule} from '../define-rule.ts'
import {findText, isAmongRemedies} from 'mdast-util-postmortem'
import {defineRule} from '../define-rule.ts'
import {byLine} from '../place.ts'
import {anyOf} from '../words.ts'

export interface Options {
  phrases: Record<string, boolean>
}

/** People stay as they are. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'no-vigilance-action',
  description: 'remedies change systems and processes, not how careful people are',
  note: 'Everybody was careful before the incident as well, and will be as busy at the next one. Ask what would have caught it: a check, a limit, an alert, a default.',
  presets: {recommended: 'warn', strict: 'error'},
  options: {
    phrases: {
      type: 'switches',
      default: {},
      description:
        'Further words that ask for care, and (off) words that are allowed: `{"use common sense": true, "double-check": false}`.'
    }
  },
  *check(postmortem, {phrases}) {
    const found = postmortem.blame.filter(
      ({category, inRemedy, text}) =>
        category === 'vigilance' && inRemedy && !isAllowed(text, phrases)
    )
    const {isWithin} = byLine(found)
    const further = furtherPhrases(postmortem, phrases).filter(({position}) => !isWithin(position))
    for (const {position, text} of [...found, ...further]) {
      yield {
        reason: `Unexpected action \`${text.replaceAll(/\s+/g, ' ')}\`, expected a change to a system or a process`,
        place: position
      }
    }
  }
})

/** A phrase that is off allows all that starts with it: *remind the team* for *remind*. */
function isAllowed(text: string, phrases: Options['phrases']): boolean {
  const words = `${text.toLowerCase()} `
  return Object.keys(phrases).some(
    (phrase) => !phrases[phrase] && words.startsWith(`${phrase.toLowerCase()} `)
  )
}

function furtherPhrases(
  {blocks, sections}: Postmortem,
  phrases: Options['phrases']
): Array<TextSpan> {
  const pattern = anyOf(phrases)
  if (!pattern) return []
  return blocks
    .filter((block) => isAmongRemedies(block, sections))
    .flatMap((block) => findText(block, pattern))
}

export default rule
