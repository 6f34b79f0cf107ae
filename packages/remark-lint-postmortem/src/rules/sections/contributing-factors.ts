import {defineRule} from '../../rule/define-rule.ts'

/** Incidents have several causes. */
export default defineRule({
  name: 'contributing-factors',
  description: 'require at least two contributing factors',
  note: 'Incidents in complex systems need several conditions at once. One factor alone is a root cause by another name.',
  presets: {recommended: 'off', strict: 'warn'},
  options: {
    min: {type: 'count', default: 2, description: 'Fewest factors.'}
  },
  messages: {
    tooFew: ({count, min}: {count: number; min: number}) =>
      `Unexpected \`${count}\` contributing ${count === 1 ? 'factor' : 'factors'}, expected at least \`${min}\``
  },
  *check({sections}, {min}) {
    const factors = sections.filter(({names}) => names.includes('contributing-factors'))
    const [first] = factors
    // Factors in prose cannot be counted.
    const filled = factors.filter(
      ({content, hasSubheadings, points}) =>
        points.length > 0 && (hasSubheadings || content === 'text')
    )
    const count = filled.reduce((sum, {points}) => sum + points.length, 0)
    if (!first || filled.length === 0 || count >= min) return
    yield {messageId: 'tooFew', data: {count, min}, place: first.heading.position}
  }
})
