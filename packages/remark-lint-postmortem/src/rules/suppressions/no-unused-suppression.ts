import type {Suppression} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import type {UnusedName} from '../../rule/suppressed.ts'
import {suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {prefix, unusedNames} from '../../rule/suppressed.ts'

const name = 'no-unused-suppression'

const messages = {
  comment: ({names, verb}: {names: ReadonlyArray<string>; verb: Verb}) =>
    `Unexpected comment for ${names.map((name) => `\`${name}\``).join(', ')} that ${effects[verb]} nothing, expected no comment`,
  name: ({name, verb}: {name: string; verb: Verb}) =>
    `Unexpected name \`${name}\` in a comment that ${effects[verb]} nothing of this rule, expected only names that it is needed for`
}

type Verb = Suppression['verb']

const effects: Record<Verb, string> = {
  disable: 'suppresses',
  enable: 'enables',
  ignore: 'suppresses'
}

/** A comment that suppresses nothing of rules that have checked the document. */
export default defineRule({
  name,
  description: 'disallow comments for a rule that suppress nothing',
  note: 'A comment that suppresses nothing hides the next problem in its place. `ignore` is for the next node only, `disable` for everything up to `enable` or the end of the document.',
  presets: {recommended: 'warn', strict: 'warn'},
  options: {},
  messages,
  runsLast: true,
  *check({suppressions}, _, {reported}) {
    const named = new Set(suppressions.flatMap(({names}) => names.map(({written: text}) => text)))
    const unused = [...named].flatMap((id) => {
      const messages = reported.get(id)
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

/** One finding for a comment of which nothing is used, else one for each name. */
function* findingsIn(
  suppression: Suppression,
  unused: ReadonlyArray<UnusedName>
): Iterable<Finding<typeof messages>> {
  const {names, position, removal, verb} = suppression
  if (unused.length === 0) return
  const isEnd = unused.some((use) => use.isEnd)
  if (unused.length === names.length) {
    yield {
      messageId: 'comment',
      data: {names: names.map(({written: text}) => text), verb},
      place: removal ?? position,
      ...(removal && !isEnd && {fix: suggestion('')})
    }
    return
  }
  for (const {isEnd, name} of unused) {
    yield {
      messageId: 'name',
      data: {name: name.written, verb},
      place: name.removal ?? name.position,
      ...(name.removal && !isEnd && {fix: suggestion('')})
    }
  }
}
