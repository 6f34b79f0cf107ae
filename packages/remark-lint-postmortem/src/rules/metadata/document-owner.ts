import {insertField} from '../../edits/insert-field.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {namedIn} from './named-in.ts'

/** Somebody sees to it that it is finished. */
export default defineRule({
  name: 'document-owner',
  description: 'require exactly one owner of the postmortem',
  note: 'With several owners each waits for the others: nobody answers questions, chases action items, and closes the document. Name one, and the others as authors.',
  notes: {missing: 'Somebody has to finish the document, and to answer questions about it.'},
  presets: {recommended: 'off', strict: 'warn'},
  options: {
    author: {
      type: 'boolean',
      default: true,
      description:
        'Whether a single author, or whoever says *I*, is the owner where no field names one; a letter to the public needs none then.'
    },
    required: {
      type: 'boolean',
      default: true,
      description: 'Whether an owner must be named; else only several owners are reported.'
    }
  },
  messages: {
    missing:
      'Unexpected postmortem without an owner, expected one in front matter, a table, or a line `**Owner:** Ada Lovelace`',
    several: ({count}: {count: number}) => `Unexpected \`${count}\` owners, expected one`,
    authors: ({count}: {count: number}) =>
      `Unexpected \`${count}\` authors without an owner, expected one of them as \`Owner\``
  },
  missing: {missing: 'owner'},
  *check(postmortem, {author, required}, {text}) {
    const {metadata, voice} = postmortem
    const owners = namedIn(metadata, 'owner')
    if (owners.length === 0 && !required) return
    const authors = author ? namedIn(metadata, 'authors') : []
    const [first, second] = owners.length > 0 ? owners : authors
    if (!first) {
      if (author && (voice.isOne || voice.isPublic)) return
      yield {messageId: 'missing', ...insertField(postmortem, [], text)}
    } else if (second) {
      yield {
        messageId: owners.length > 0 ? 'several' : 'authors',
        data: {count: (owners.length > 0 ? owners : authors).length},
        place: second.position,
        related: {place: first.position, reason: 'First of them here'}
      }
    }
  }
})
