import type {ActionItem} from 'mdast-util-postmortem'
import type {Finding, Rule} from '../../rule/define-rule.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {suggestion} from '../../edits/edits.ts'
import {list} from '../../options/check-options.ts'

export interface Options {
  done: Record<string, boolean>
  open: Record<string, boolean>
}

/** How it stands. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'action-item-status',
  description:
    'the status of each action item is known, and nothing is open in a closed postmortem',
  note: 'A closed postmortem with open action items says that they will not be done.',
  presets: {recommended: 'off', strict: 'warn'},
  options: {
    done: {
      type: 'switches',
      default: {},
      description: 'Further words for what is done or cancelled.'
    },
    open: {type: 'switches', default: {}, description: 'Further words for what is open.'}
  },
  *check({actions, metadata}, {done, open}) {
    const closed = metadata.find(({name}) => name === 'closed')
    for (const item of actions.items) {
      const state = stateOf(item, done, open)
      if (item.status && !state) {
        yield {
          reason: `Unexpected status \`${item.status.text}\`, expected one such as ${list(['Open', 'In progress', 'Done'])}`,
          place: item.status.position,
          note: 'A status that nobody knows tells nobody whether something is to be done.'
        }
      } else if (closed && state === 'open') {
        yield {...stillOpen(item), related: {place: closed.value.position, reason: 'Closed here'}}
      }
    }
  }
})

export default rule

function stateOf(
  {state, status}: ActionItem,
  done: Record<string, boolean>,
  open: Record<string, boolean>
): ActionItem['state'] {
  const word = status?.text.toLowerCase()
  const has = (words: Record<string, boolean>) =>
    Object.keys(words).some((name) => words[name] && name.toLowerCase() === word)
  if (has(done)) return 'done'
  return has(open) ? 'open' : state
}

function stillOpen({action, box, status}: ActionItem): Finding {
  return {
    reason: 'Unexpected open action item in a closed postmortem, expected it done or cancelled',
    place: box?.position ?? status?.position ?? action.position,
    ...(box && {fix: suggestion('[x]')})
  }
}
