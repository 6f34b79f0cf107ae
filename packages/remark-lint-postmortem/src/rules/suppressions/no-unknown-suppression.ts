import type {TextSpan} from 'mdast-util-postmortem'
import type {Finding, Rule} from '../../rule/define-rule.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {suggestion} from '../../edits/edits.ts'
import {documentProblems} from '../../document/document-problems.ts'
import {list, nearestWords} from '../../options/check-options.ts'
import {ruleNames} from '../names.ts'
import {prefix} from './unused-names.ts'

export interface Options {}

const keywords: ReadonlyArray<string> = ['disable', 'enable', 'ignore']
const known: ReadonlyArray<string> = [...ruleNames, ...documentProblems]

/** A comment with a keyword or the name of a rule that does not exist. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'no-unknown-suppression',
  description: 'comments have a known keyword and name rules that exist',
  note: 'A comment with an unknown keyword, or for a rule that does not exist, suppresses nothing.',
  // What the comment was written for is still reported in a draft.
  presets: {recommended: 'warn', draft: 'warn', strict: 'warn'},
  options: {},
  *check({suppressions, unknownKeywords}) {
    for (const keyword of unknownKeywords) yield unknownKeyword(keyword)
    for (const name of suppressions.flatMap(({names}) => names)) {
      const finding = unknownName(name)
      if (finding) yield finding
    }
  }
})

export default rule

function unknownKeyword({position, text}: TextSpan): Finding {
  const near = nearestWords(text, keywords)
  return {
    reason: `Unexpected ${text === '' ? 'comment without keyword' : `unknown keyword \`${text}\` in a comment`}, expected ${list(near.length > 0 ? near : keywords)}`,
    place: position,
    ...(text !== '' && near.length > 0 && {fix: suggestion(...near)})
  }
}

/** Names of other packages are left alone, but for those that only lack the prefix of ours. */
function unknownName({position, text}: TextSpan): Finding | undefined {
  const near = nearestNames(text)
  return (
    near && {
      reason: `Unexpected unknown rule \`${text}\` in a comment, expected ${near.length > 0 ? list(near) : 'the name of a rule'}`,
      place: position,
      ...(near.length > 0 && {fix: suggestion(...near)})
    }
  )
}

/** The names that an unknown one can be a slip for; `undefined` if it is known, or of others. */
function nearestNames(written: string): Array<string> | undefined {
  if (ruleNames.includes(written)) return [prefix + written]
  const name = written.slice(prefix.length)
  if (!written.startsWith(prefix) || known.includes(name)) return undefined
  return nearestWords(name, known).map((word) => prefix + word)
}
