import type {Rule} from '../define-rule.ts'
import {isLanguageSupported} from 'mdast-util-postmortem'
import {actionSections} from '../actions.ts'
import {defineRule} from '../define-rule.ts'

export interface Options {
  max: number
  min: number
}

/** Something is done about it. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'action-items',
  description: 'there are action items, or a sentence that says why there are none',
  note: 'An incident that leads to nothing happens again. Write what is to be done as items of a list or rows of a table, so that each can have an owner and a deadline.',
  presets: {recommended: 'error', draft: 'warn', strict: 'error'},
  options: {
    max: {type: 'count', default: 0, description: 'Most action items; `0` for any number.'},
    min: {type: 'count', default: 1, description: 'Fewest action items.'}
  },
  *check(postmortem, {max, min}) {
    const {items, none} = postmortem.actions
    const [section] = actionSections(postmortem)
    // What is missing or empty other rules tell.
    if (!section || !isLanguageSupported(postmortem.locale) || none) return
    if (actionSections(postmortem).every(({content}) => content !== 'text')) return
    if (items.length < min) {
      yield {
        reason: `Unexpected \`${items.length}\` action items, expected at least \`${min}\``,
        place: section.heading.position
      }
    } else if (max > 0 && items.length > max) {
      yield {
        reason: `Unexpected \`${items.length}\` action items, expected at most \`${max}\``,
        place: section.heading.position,
        note: 'What is not done within weeks is not done at all. Keep those that matter most.'
      }
    }
  }
})

export default rule
