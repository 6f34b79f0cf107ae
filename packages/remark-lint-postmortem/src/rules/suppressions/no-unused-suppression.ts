import type {Suppression} from 'mdast-util-postmortem'
import type {Finding, Rule} from '../../rule/define-rule.ts'
import type {UnusedName} from './unused-names.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {suggestion} from '../../edits/edits.ts'
import {prefix, unusedNames} from './unused-names.ts'

export interface Options {}

const name = 'no-unused-suppression'

/** A comment that suppresses nothing of rules that have checked the document. */
const rule: Rule<Options> = defineRule<Options>({
  name,
  description: 'each comment for a rule suppresses something',
  note: 'A comment that suppresses nothing hides the next problem in its place. `ignore` is for the next node only, `disable` for everything up to `enable` or the end of the document.',
  presets: {recommended: 'warn', strict: 'warn'},
  options: {},
  runsLast: true,
  *check({suppressions}, _, {reported}) {
    const named = new Set(suppressions.flatMap(({names}) => names.map(({text}) => text)))
    const unused = [...named].flatMap((id) => {
      const messages = id.startsWith(prefix) ? reported.get(id.slice(prefix.length)) : undefined
      // Nothing is known of a rule that is off: in another preset it may report something here.
      return messages && id !== prefix + name ? unusedNames(id, suppressions, messages) : []
    })
    for (const suppression of suppressions) {
      yield* findingsIn(
        suppression,
        unused.filter((use) => use.suppression === suppression)
      )
    }
  }
})

export default rule

/** One finding for a comment of which nothing is used, else one for each name. */
function* findingsIn(
  suppression: Suppression,
  unused: ReadonlyArray<UnusedName>
): Iterable<Finding> {
  const {names, position, removal, verb} = suppression
  const effect = verb === 'enable' ? 'enables' : 'suppresses'
  if (unused.length === 0) return
  const isEnd = unused.some((use) => use.isEnd)
  if (unused.length === names.length) {
    const list = names.map(({text}) => `\`${text}\``).join(', ')
    yield {
      reason: `Unexpected comment for ${list} that ${effect} nothing, expected no comment`,
      place: removal ?? position,
      ...(removal && !isEnd && {fix: suggestion('')})
    }
    return
  }
  for (const {isEnd, name} of unused) {
    yield {
      reason: `Unexpected name \`${name.text}\` in a comment that ${effect} nothing of this rule, expected only names that it is needed for`,
      place: name.removal ?? name.position,
      ...(name.removal && !isEnd && {fix: suggestion('')})
    }
  }
}
