import type {Rule} from '../../rule/define-rule.ts'
import {defineRule} from '../../rule/define-rule.ts'

export interface Options {
  min: number
}

/** Incidents have several causes. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'contributing-factors',
  description: 'at least two contributing factors are named',
  note: 'Incidents in complex systems need several conditions at once. One factor alone is a root cause by another name.',
  presets: {recommended: 'off', strict: 'warn'},
  options: {
    min: {type: 'count', default: 2, description: 'Fewest factors.'}
  },
  *check({sections}, {min}) {
    const factors = sections.filter(({names}) => names.includes('contributing-factors'))
    const [first] = factors
    // Nobody can count what prose names.
    const filled = factors.filter(
      ({content, hasSubheadings: divided, points}) =>
        points.length > 0 && (divided || content === 'text')
    )
    const count = filled.reduce((sum, {points}) => sum + points.length, 0)
    if (!first || filled.length === 0 || count >= min) return
    yield {
      reason: `Unexpected \`${count}\` contributing ${count === 1 ? 'factor' : 'factors'}, expected at least \`${min}\``,
      place: first.heading.position
    }
  }
})

export default rule
