import type {ActionItem} from 'mdast-util-postmortem'
import {suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {list} from '../../text/list.ts'

/** How it stands. */
export default defineRule({
  name: 'action-item-status',
  description:
    'require a known status for each action item, and disallow open ones in a closed postmortem',
  note: 'A closed postmortem with open action items says that they will not be done.',
  notes: {unknown: 'A status that nobody knows does not say whether something is to be done.'},
  presets: {recommended: 'off', strict: 'warn'},
  options: {
    done: {
      type: 'switches',
      default: {},
      description: 'Further words for what is done or cancelled.'
    },
    open: {type: 'switches', default: {}, description: 'Further words for what is open.'}
  },
  messages: {
    unknown: ({status}: {status: string}) =>
      `Unexpected status \`${status}\`, expected one such as ${list(['Open', 'In progress', 'Done'])}`,
    open: 'Unexpected open action item in a closed postmortem, expected it done or cancelled'
  },
  *check({actions, metadata}, {done, open}) {
    const closed = metadata.find(({name}) => name === 'closed')
    for (const item of actions.items) {
      const state = stateOf(item, done, open)
      if (item.status && !state) {
        yield {
          messageId: 'unknown',
          data: {status: item.status.written},
          place: item.status.position
        }
      } else if (closed && state === 'open') {
        const {action, box, status} = item
        yield {
          messageId: 'open',
          place: box?.position ?? status?.position ?? action.position,
          related: {place: closed.value.position, reason: 'Closed here'},
          ...(box && {fix: suggestion('[x]')})
        }
      }
    }
  }
})

function stateOf(
  {state, status}: ActionItem,
  done: Record<string, boolean>,
  open: Record<string, boolean>
): ActionItem['state'] {
  const word = status?.written.toLowerCase()
  const has = (words: Record<string, boolean>) =>
    Object.keys(words).some((name) => words[name] && name.toLowerCase() === word)
  if (has(done)) return 'done'
  return has(open) ? 'open' : state
}
