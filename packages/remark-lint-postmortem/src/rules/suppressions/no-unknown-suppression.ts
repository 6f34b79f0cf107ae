import type {TextSpan} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import {documentProblems} from '../../document/document-problems.ts'
import {suggestion} from '../../edits/edits.ts'
import {nearestWords} from '../../options/problems.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {list} from '../../text/list.ts'
import {ruleNames} from '../names.ts'
import {prefix} from '../../rule/suppressed.ts'

const keywords: ReadonlyArray<string> = ['disable', 'enable', 'ignore']
const known: ReadonlyArray<string> = [...ruleNames, ...documentProblems]

const messages = {
  noKeyword: `Unexpected comment without keyword, expected ${list(keywords)}`,
  keyword: ({near, text}: {near: ReadonlyArray<string>; text: string}) =>
    `Unexpected unknown keyword \`${text}\` in a comment, expected ${list(near.length > 0 ? near : keywords)}`,
  rule: ({near, text}: {near: ReadonlyArray<string>; text: string}) =>
    `Unexpected unknown rule \`${text}\` in a comment, expected ${near.length > 0 ? list(near) : 'the name of a rule'}`
}

/** A comment with a keyword or the name of a rule that does not exist. */
export default defineRule({
  name: 'no-unknown-suppression',
  description: 'require a known keyword and names of rules that exist in comments',
  note: 'A comment with an unknown keyword, or for a rule that does not exist, suppresses nothing.',
  // The messages that the comment should suppress are reported in drafts as well.
  presets: {recommended: 'warn', draft: 'warn', strict: 'warn'},
  options: {},
  messages,
  *check({suppressions, unknownKeywords}) {
    for (const keyword of unknownKeywords) yield unknownKeyword(keyword)
    for (const name of suppressions.flatMap(({names}) => names)) {
      const finding = unknownName(name)
      if (finding) yield finding
    }
  }
})

function unknownKeyword({position, written: text}: TextSpan): Finding<typeof messages> {
  if (text === '') return {messageId: 'noKeyword', place: position}
  const near = nearestWords(text, keywords)
  return {messageId: 'keyword', data: {near, text}, place: position, fix: suggestion(...near)}
}

/** Names of other packages are left alone, but for those that only lack the prefix of ours. */
function unknownName({position, written: text}: TextSpan): Finding<typeof messages> | undefined {
  const near = nearestNames(text)
  return near && {messageId: 'rule', data: {near, text}, place: position, fix: suggestion(...near)}
}

/** The names that an unknown one can be a slip for; `undefined` if it is known, or of others. */
function nearestNames(text: string): Array<string> | undefined {
  if (ruleNames.includes(text)) return [prefix + text]
  const name = text.slice(prefix.length)
  if (!text.startsWith(prefix) || known.includes(name)) return undefined
  return nearestWords(name, known).map((word) => prefix + word)
}
