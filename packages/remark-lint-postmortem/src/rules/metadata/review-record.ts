import type {Rule} from '../../rule/define-rule.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {placeOfWhole} from '../../edits/insert-section.ts'

export interface Options {
  fields: Record<string, boolean>
}

const records = {
  reviewed: {what: 'a review date', example: 'Reviewed: 2026-01-31'},
  shared: {what: 'a record of whom it was shared with', example: 'Shared with: engineering'}
}

/** A postmortem is done when others have read it. */
const rule: Rule<Options> = defineRule<Options>({
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
  *check(postmortem, {fields}) {
    if (postmortem.documentStatus !== 'final') return
    const status = postmortem.metadata.find(({name}) => name === 'status')
    for (const [name, {what, example}] of Object.entries(records)) {
      if (!fields[name] || postmortem.metadata.some((field) => field.name === name)) continue
      yield {
        reason: `Unexpected final document without ${what}, expected for example \`${example}\``,
        place: status?.value.position ?? placeOfWhole(postmortem)
      }
    }
  }
})

export default rule
