import type {BlameCategory} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'

/** What to write instead of each kind of blame. */
const notes = {
  agent:
    'Say what the person saw, expected, and was able to do, and what let the action have this effect: it may have been right on another day.',
  fault:
    'Who is at fault explains nothing: the next person in the same place will do the same. Say what made it possible.',
  judgement:
    'It says what somebody is like, and not what happened. Say what the person knew at the time, and what the tools showed.',
  punitive: 'Who fears punishment leaves out what others could learn from.',
  vigilance:
    'Attention is no barrier: it was there, and it failed. Say what will hold when it fails again.'
}

const blame = ({words}: {words: string}): string =>
  `Unexpected blame in \`${words}\`, expected what made it possible`

const messages = {
  agent: blame,
  fault: blame,
  judgement: blame,
  punitive: blame,
  vigilance: blame
}

/** People act as makes sense to them at the time; blame hides why it did. */
export default defineRule({
  name: 'blameless',
  description: 'nobody is made the agent of the failure, found at fault, judged, or punished',
  note: 'Blame ends the search for causes, and teaches people to keep quiet. Say what made the action possible.',
  notes,
  presets: {recommended: 'warn', strict: 'error'},
  options: {
    firstPerson: {
      type: 'boolean',
      default: false,
      description: 'Whether to report what the authors say of themselves: *we broke the build*.'
    }
  },
  messages,
  *check({blame}, {firstPerson}) {
    for (const {category, clause, inRemedy, subjectKind} of blame) {
      const isReported = subjectKind === 'person' || (firstPerson && subjectKind === 'self')
      if (!isBlame(category) || !isReported) continue
      if (category === 'vigilance' && inRemedy) continue
      yield {messageId: category, data: {words: clause.written}, place: clause.position}
    }
  }
})

function isBlame(category: BlameCategory): category is BlameCategory & keyof typeof messages {
  return category in messages
}
