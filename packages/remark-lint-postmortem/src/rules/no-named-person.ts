import type {Rule} from '../define-rule.ts'
import {findNamedPeople, isLanguageSupported} from 'mdast-util-postmortem'
import {defineRule} from '../define-rule.ts'
import {skeleton} from '../edits.ts'
import {standsAsRead} from '../place.ts'
import {namesOn} from '../settings.ts'

export interface Options {
  people: Record<string, boolean>
  replacement: string
}

/** For teams that write of roles only. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'no-named-person',
  description: 'people are called by their role',
  note: 'A name turns what anybody in that place would have done into something about one person, and stays in the document for years.',
  presets: {recommended: 'off', strict: 'off'},
  options: {
    people: {
      type: 'switches',
      default: {},
      description:
        'Further names that are told, and (off) names that are not: `{"@ada": true, "Marta": false}`.'
    },
    replacement: {
      type: 'text',
      default: 'on-call engineer',
      description: 'The role that a quick fix puts in the place of a name.'
    }
  },
  *check(postmortem, {people, replacement}, {settings}) {
    if (!isLanguageSupported(postmortem.locale)) return
    const given = {
      people: namesOn({...settings.people, ...people}),
      systems: namesOn(settings.systems),
      roles: namesOn(settings.roles)
    }
    for (const name of findNamedPeople(postmortem, given)) {
      if (people[name.text] === false) continue
      yield {
        reason: `Unexpected name \`${name.text}\`, expected a role such as \`${replacement}\``,
        place: name.position,
        ...(standsAsRead(name) && {fix: skeleton(replacement)})
      }
    }
  }
})

export default rule
