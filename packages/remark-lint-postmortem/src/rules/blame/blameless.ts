import type {SectionName} from 'mdast-util-postmortem'
import type {Category} from '../../language/triggers/hit.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {analyse} from '../../language/analyse.ts'
import {namesOf} from '../../language/names.ts'

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

/** Where the same words are a remedy, and not blame. */
const remedies: ReadonlySet<SectionName> = new Set([
  'action-items',
  'lessons-learned',
  'prevention'
])

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
      description: 'Whether to tell what the authors say of themselves: *we broke the build*.'
    }
  },
  messages,
  *check(postmortem, {firstPerson}, {settings}) {
    for (const {block, category, clause, person} of analyse(postmortem, namesOf(settings))) {
      if (!isBlame(category) || (person !== 'person' && !(firstPerson && person === 'self')))
        continue
      const section = block.section === undefined ? undefined : postmortem.sections[block.section]
      const isRemedy = section?.names.some((name) => remedies.has(name)) ?? false
      if (category === 'vigilance' && isRemedy) continue
      yield {messageId: category, data: {words: clause.text}, place: clause.position}
    }
  }
})

function isBlame(category: Category): category is Category & keyof typeof messages {
  return category in messages
}
