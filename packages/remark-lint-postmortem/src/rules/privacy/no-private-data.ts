import type {PrivateKind} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'

/** By what is private, with what can stand in its place. */
const messages = {
  address: words('private address', 'a name for the host such as `database server`'),
  email: words('e-mail address', 'a role or a team'),
  'end-user': words('name of an end user', '`a customer`'),
  host: words('internal host', 'a name for what it does such as `database server`'),
  phone: words('telephone number', 'a role or a team'),
  secret: words('key or token', 'none, and the key revoked')
} satisfies Record<PrivateKind, unknown>

const kinds: ReadonlyArray<string> = Object.keys(messages)

/** Postmortems are read by more people than they are written for. */
export default defineRule({
  name: 'no-private-data',
  description: 'disallow keys, addresses of people, internal hosts, and names of end users',
  note: 'What is published can be copied, and is found by those who look for it. A key that was in a document for a minute has to be revoked.',
  presets: {recommended: 'off', strict: 'off'},
  options: {
    kinds: {
      type: 'switches',
      keys: kinds,
      default: Object.fromEntries(kinds.map((kind) => [kind, true])),
      description: 'What is reported.'
    }
  },
  messages,
  *check({privateData}, options) {
    for (const {kind, position, start} of privateData) {
      if (!options.kinds[kind]) continue
      yield {messageId: kind, data: {start}, place: position}
    }
  }
})

function words(what: string, instead: string): (data: {start: string}) => string {
  return ({start}) => `Unexpected ${what} \`${start}…\`, expected ${instead}`
}
