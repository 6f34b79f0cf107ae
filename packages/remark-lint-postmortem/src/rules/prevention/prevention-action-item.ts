import {defineRule} from '../../rule/define-rule.ts'
import {actionPlan, isReferred, isShared, onlyReferences} from '../actions/action-plan.ts'

/** What is promised is planned. */
export default defineRule({
  name: 'prevention-action-item',
  description: 'require an action item for each prevention measure',
  note: 'A measure without an action item has no owner and no deadline, and is not done.',
  presets: {recommended: 'off', strict: 'warn'},
  options: {
    onlyReferences,
    threshold: {
      type: 'number',
      default: 0.4,
      description:
        'Share of its words, from 0 to 1, that a measure must have in common with an action item.'
    }
  },
  messages: {
    missing:
      'Unexpected prevention measure without an action item, expected a row in `Action Items`'
  },
  *check(postmortem, {onlyReferences, threshold}) {
    const {actions, prevention} = postmortem
    if (actions.items.length === 0) return
    const plan = actionPlan(postmortem)
    for (const measure of prevention.measures) {
      if (measure.isAction || measure.written === '') continue
      const references = measure.references.map(({written}) => written)
      const isPlanned =
        isReferred(references, plan) ||
        (!onlyReferences && isShared(measure.written, plan, threshold))
      if (!isPlanned) yield {messageId: 'missing', place: measure.position}
    }
  }
})
