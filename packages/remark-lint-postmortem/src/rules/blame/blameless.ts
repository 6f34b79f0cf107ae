import type {BlameCategory} from 'mdast-util-postmortem'
import type {Accused} from './findings.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {accusedIn, isAbout, likelyOption} from './findings.ts'

/** What to write instead of each kind of blame. */
const notes = {
  agent:
    'Say what the person saw, expected, and was able to do, and what let the action have this effect. Not “the engineer ran the wrong playbook” but “both playbooks have the same title, and the tool runs either without asking”.',
  fault:
    'Who is at fault explains nothing: the next person in the same place will do the same. Not “the vendor is to blame” but “the contract has no deadline for a first answer, and nothing showed that the ticket was open”.',
  judgement:
    'It says what somebody is like, and not what happened. Not “the operator was careless” but “the console shows both clusters in the same colour”.',
  punitive:
    'Who fears punishment leaves out what others could learn from. Say what the system does now to catch the same action.',
  vigilance:
    'Attention is not a barrier: it was there, and it failed. Not “be more careful with flags” but “the tool asks for a second approval of flags”.'
}

const blame = ({who, words}: Accused): string =>
  `Unexpected blame in \`${words}\`${who ? ` about \`${who}\`` : ''}, expected what made it possible`

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
  description: 'disallow wording that blames, judges, or punishes people',
  note: 'Blame ends the search for causes, and teaches people to keep quiet. Say what made the action possible.',
  isEnglish: true,
  notes,
  presets: {recommended: 'warn', strict: ['error', {likely: true}]},
  options: {
    firstPerson: {
      type: 'boolean',
      default: false,
      description: 'Whether to report what the authors say of themselves: *we broke the build*.'
    },
    likely: likelyOption
  },
  messages,
  *check({blame}, options) {
    for (const finding of blame) {
      const {category, clause, inRemedy} = finding
      if (!isBlame(category) || !isAbout(finding, options)) continue
      if (category === 'vigilance' && inRemedy) continue
      yield {messageId: category, ...accusedIn(finding, clause.written), place: clause.position}
    }
  }
})

function isBlame(category: BlameCategory): category is BlameCategory & keyof typeof messages {
  return category in messages
}
