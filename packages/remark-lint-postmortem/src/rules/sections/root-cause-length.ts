import type {Rule} from '../../rule/define-rule.ts'
import {defineRule} from '../../rule/define-rule.ts'

export interface Options {
  words: number
}

/** A cause that explains. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'root-cause-length',
  description: 'the root cause is explained in at least 15 words',
  note: 'A cause in a few words names a symptom. Say what failed, why it could fail, and why nothing stopped it.',
  presets: {recommended: 'warn', strict: 'warn'},
  options: {
    words: {type: 'count', default: 15, description: 'Fewest words.'}
  },
  *check({sections}, options) {
    const causes = sections.filter(({names}) => names.includes('root-cause'))
    const [first] = causes
    const words = causes.reduce((sum, section) => sum + section.words, 0)
    const isFilled = causes.some(
      ({content, hasSubheadings: divided}) => content === 'text' || divided
    )
    if (!first || !isFilled || words >= options.words) return
    yield {
      reason: `Unexpected \`${words}\` words in \`${first.heading.text}\`, expected at least \`${options.words}\``,
      place: first.heading.position
    }
  }
})

export default rule
