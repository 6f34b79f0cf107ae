import {findNamedPeople, isLanguageSupported} from 'mdast-util-postmortem'
import {replaceSpan, skeleton} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {namesOn} from '../../settings/settings.ts'

/** For teams that write of roles only. */
export default defineRule({
  name: 'no-named-person',
  description: 'disallow names of people, in place of their roles',
  note: 'A name turns what anybody in that place would have done into something about one person, and stays in the document for years.',
  presets: {recommended: 'off', strict: 'off'},
  options: {
    people: {
      type: 'switches',
      default: {},
      description:
        'Further names that are reported, and (off) names that are not: `{"@ada": true, "Marta": false}`.'
    },
    replacement: {
      type: 'text',
      default: 'on-call engineer',
      description: 'The role that a quick fix puts in the place of a name.'
    }
  },
  messages: {
    name: ({name, role}: {name: string; role: string}) =>
      `Unexpected name \`${name}\`, expected a role such as \`${role}\``
  },
  *check(postmortem, {people, replacement}, {settings}) {
    if (!isLanguageSupported(postmortem.locale)) return
    const given = {
      people: namesOn({...settings.people, ...people}),
      systems: namesOn(settings.systems),
      roles: namesOn(settings.roles)
    }
    for (const name of findNamedPeople(postmortem, given)) {
      if (people[name.written] === false) continue
      yield {
        messageId: 'name',
        data: {name: name.written, role: replacement},
        settings: [{path: ['systems'], names: [name.written]}],
        ...replaceSpan(name, skeleton(replacement))
      }
    }
  }
})
