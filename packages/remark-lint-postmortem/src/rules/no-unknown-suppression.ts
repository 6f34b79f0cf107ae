import type {Rule} from '../define-rule.ts'
import {defineRule} from '../define-rule.ts'
import {suggestion} from '../edits.ts'
import {documentProblems} from '../document-problems.ts'
import {list, nearestWords} from '../options.ts'
import {ruleNames} from '../rule-names.ts'
import {prefix} from '../suppressions.ts'

export interface Options {}

const known: ReadonlyArray<string> = [...ruleNames, ...documentProblems]

/** A comment that names a rule that does not exist. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'no-unknown-suppression',
  description: 'comments name rules that exist',
  note: 'A comment for a rule that does not exist suppresses nothing.',
  presets: {recommended: 'warn', strict: 'warn'},
  options: {},
  *check({suppressions}) {
    for (const {position, written} of suppressions.flatMap(({names}) => names)) {
      if (!written.startsWith(prefix)) continue
      const name = written.slice(prefix.length)
      if (known.includes(name)) continue
      const near = nearestWords(name, known).map((word) => prefix + word)
      yield {
        reason: `Unexpected unknown rule \`${written}\` in a comment, expected ${near.length > 0 ? list(near) : 'the name of a rule'}`,
        place: position,
        ...(near.length > 0 && {fix: suggestion(...near)})
      }
    }
  }
})

export default rule
