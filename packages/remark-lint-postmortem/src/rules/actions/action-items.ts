import {isEnglish, isLanguageSupported} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {actionSections} from './items.ts'

/** Something is done about it. */
export default defineRule({
  name: 'action-items',
  description: 'require action items, or a sentence that says why there are none',
  note: 'An incident that leads to nothing happens again. Write what is to be done as items of a list or rows of a table, so that each can have an owner and a deadline.',
  notes: {
    tooMany: 'What is not done within weeks is not done at all. Keep those that matter most.'
  },
  presets: {recommended: 'error', draft: 'warn', strict: ['error', {letters: false}]},
  options: {
    letters: {
      type: 'boolean',
      default: true,
      description: 'Whether a letter to the public may say in prose what is done about it.'
    },
    max: {type: 'count', default: 0, description: 'Most action items; `0` for any number.'},
    min: {type: 'count', default: 1, description: 'Fewest action items.'}
  },
  messages: {
    inProse: ({title}: {title: string}) =>
      `Unexpected prose in \`${title}\`, expected action items in a list or a table`,
    tooFew: ({count, min}: {count: number; min: number}) =>
      `Unexpected \`${count}\` action items, expected at least \`${min}\``,
    tooMany: ({count, max}: {count: number; max: number}) =>
      `Unexpected \`${count}\` action items, expected at most \`${max}\``
  },
  *check(postmortem, {letters, max, min}) {
    const {items, none} = postmortem.actions
    // In other languages than English words that mean other parts as well are often those.
    const isInEnglish = isEnglish(postmortem.locale)
    const [section] = actionSections(postmortem).filter(
      ({headingStyle, names, weak}) =>
        // *Lessons and follow-ups* can have one of both.
        !names.includes('lessons-learned') && (isInEnglish || (!weak && headingStyle === 'heading'))
    )
    // Other rules report a section that is missing or empty.
    if (!section || !isLanguageSupported(postmortem.locale) || none) return
    if (actionSections(postmortem).every(({content}) => content !== 'text')) return
    const place = section.heading.position
    const count = items.length
    if (letters && postmortem.voice.isPublic && count === 0 && section.paragraphs.length > 0) return
    // Columns of a table can have headers that nobody knows, and each paragraph can be an item.
    if (!isInEnglish && section.points.length + section.paragraphs.length > 1) return
    if (count === 0 && min > 0 && section.paragraphs.length > 0)
      yield {messageId: 'inProse', data: {title: section.heading.written}, place}
    else if (count < min) yield {messageId: 'tooFew', data: {count, min}, place}
    else if (max > 0 && count > max) yield {messageId: 'tooMany', data: {count, max}, place}
  }
})
