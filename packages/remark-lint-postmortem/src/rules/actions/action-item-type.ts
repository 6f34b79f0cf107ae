import type {ActionItem} from 'mdast-util-postmortem'
import {replaceSpan, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {namesOn} from '../../settings/settings.ts'
import {isSameLevel} from '../../settings/severity-scale.ts'
import {list} from '../../text/list.ts'
import {placeOfItems} from './items.ts'

/** Types that a message names. */
const usual: ReadonlyArray<string> = ['Prevent', 'Mitigate', 'Detect', 'Process']

/** Some of them prevent it. */
export default defineRule({
  name: 'action-item-type',
  description: 'require known types of action items, and one that prevents the incident',
  note: 'Types show what is missing: with nothing but faster detection and repair the same incident happens again.',
  notes: {unknown: 'Only types of one list can be counted and compared.'},
  presets: {recommended: 'off', strict: 'warn'},
  options: {
    prevention: {
      type: 'boolean',
      default: true,
      description: 'Whether one of the items must prevent, where all of them have a type.'
    },
    types: {
      type: 'switches',
      default: {},
      description:
        'Types; if there are none given, words for prevention, mitigation, detection, investigation, process, and repair, where most types are one of these.'
    }
  },
  messages: {
    unknown: ({type, types}: {type: string; types: ReadonlyArray<string>}) =>
      `Unexpected type \`${type}\`, expected ${list(types)}`,
    noPrevention:
      'Unexpected action items of which none prevents the incident, expected at least one of type `Prevent`'
  },
  *check(postmortem, {prevention, types}) {
    const {items} = postmortem.actions
    const own = namesOn(types)
    const typed = items.flatMap(({type}) => type ?? [])
    const known = typed.filter(({purposes, written}) =>
      own.length > 0 ? own.some((name) => isSameLevel(name, written)) : purposes.length > 0
    )
    // A team that uses another list of types has no slips in all of them.
    if (own.length > 0 || known.length * 2 > typed.length) {
      for (const type of typed) {
        if (known.includes(type)) continue
        const expected = own.length > 0 ? own : usual
        yield {
          messageId: 'unknown',
          data: {type: type.written, types: expected},
          ...replaceSpan(type, suggestion(...expected))
        }
      }
    }
    const isAnyPreventing = typed.some(({purposes}) =>
      purposes.some((purpose) => purpose === 'prevent' || purpose === 'repair')
    )
    if (prevention && items.length > 1 && items.every(hasOwnType) && !isAnyPreventing)
      yield {messageId: 'noPrevention', ...placeOfItems(postmortem)}
  }
})

/** A heading above many items says what most of them are for. */
function hasOwnType({position, type}: ActionItem): boolean {
  const [start, at] = [position, type?.position].map((place) => place?.start.offset)
  return type !== undefined && type.purposes.length > 0 && (at ?? 0) >= (start ?? 0)
}
