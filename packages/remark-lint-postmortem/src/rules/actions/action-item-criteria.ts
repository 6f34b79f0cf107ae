import {defineRule} from '../../rule/define-rule.ts'
import {openItems, reportMissing} from './items.ts'

/** How it is seen that it works. */
export default defineRule({
  name: 'action-item-criteria',
  description: 'require each open action item to say how it is seen that it is done',
  note: 'Say what is measured or tried when it is done, in a column or behind a label `Evaluation criteria`, `Success criteria`, or `Definition of done`.',
  presets: {recommended: 'off', strict: 'off'},
  options: {},
  messages: {
    missing:
      'Unexpected action item without evaluation criteria, expected how it is seen that it is done',
    allMissing:
      'Unexpected action items without evaluation criteria, expected for each how it is seen that it is done'
  },
  missing: {missing: 'evaluation criteria', allMissing: 'evaluation criteria'},
  check(postmortem) {
    const items = openItems(postmortem)
    return reportMissing(
      items
        .filter(({criteria}) => !criteria)
        .map(({action}) => ({messageId: 'missing', place: action.position})),
      items.length,
      postmortem
    )
  }
})
