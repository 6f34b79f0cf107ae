import {placeOfDocument} from '../../document/place-of-document.ts'
import {defineRule} from '../../rule/define-rule.ts'

const records = {
  reviewed: {what: 'a review date', example: 'Reviewed: 2026-01-31'},
  shared: {what: 'a record of whom it was shared with', example: 'Shared with: engineering'}
}

/** A postmortem is done when others have read it. */
export default defineRule({
  name: 'review-record',
  description: 'a final postmortem says when it was reviewed and with whom it was shared',
  note: 'A postmortem that nobody discussed changes nothing. The record shows that it was.',
  presets: {recommended: 'off', strict: 'warn'},
  options: {
    fields: {
      type: 'switches',
      keys: Object.keys(records),
      default: {reviewed: true, shared: true},
      description: 'Fields that a final document must have.'
    }
  },
  messages: {
    missing: ({example, what}: {example: string; what: string}) =>
      `Unexpected final document without ${what}, expected for example \`${example}\``
  },
  *check(postmortem, {fields}) {
    if (postmortem.documentStatus !== 'final') return
    const status = postmortem.metadata.find(({name}) => name === 'status')
    for (const [name, record] of Object.entries(records)) {
      if (!fields[name] || postmortem.metadata.some((field) => field.name === name)) continue
      yield {
        messageId: 'missing',
        data: record,
        place: status?.value.position ?? placeOfDocument(postmortem)
      }
    }
  }
})
