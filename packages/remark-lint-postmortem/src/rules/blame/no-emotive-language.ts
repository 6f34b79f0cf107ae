import type {Block, TextSpan} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import {findText} from 'mdast-util-postmortem'
import {replaceSpan, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {isLikelyEnough, likelyOption} from './findings.ts'

const messages = {
  emotive: ({word}: {word: string}) =>
    `Unexpected emotive word \`${word}\`, expected neutral wording`,
  exclamation: ({mark}: {mark: string}) => `Unexpected \`${mark}\`, expected a full stop`,
  hindsight: ({words}: {words: string}) =>
    `Unexpected hindsight \`${words}\`, expected what was known at the time`
}

/** An account that judges is read as one. */
export default defineRule({
  name: 'no-emotive-language',
  description: 'disallow feelings, and what is plain only in hindsight',
  note: 'Strong words say how the author felt, and readers hear a verdict. Give the figure, or what was known at the time.',
  isEnglish: true,
  presets: {recommended: 'warn', strict: ['warn', {likely: true}]},
  options: {
    words: {
      type: 'switches',
      default: {},
      description: 'Further words that are reported: `{"headache": true}`.'
    },
    allow: {
      type: 'switches',
      default: {},
      description: 'Words that are not reported: `{"insane": true}`.'
    },
    likely: likelyOption
  },
  messages,
  *check({blame, blocks}, {allow, likely, words}) {
    const allowed = new Set(listed(allow))
    for (const each of blame) {
      const {category, position, written: text} = each
      if (allowed.has(text.toLowerCase()) || !isLikelyEnough(each, {likely})) continue
      if (category === 'emotive') yield finding({written: text, position})
      if (category === 'hindsight')
        yield {messageId: 'hindsight', data: {words: text}, place: position}
    }
    for (const word of furtherWords(blocks, listed(words))) yield finding(word)
  }
})

function finding(word: TextSpan): Finding<typeof messages> {
  const {position, written: text} = word
  return text.startsWith('!')
    ? {messageId: 'exclamation', data: {mark: text}, ...replaceSpan(word, suggestion('.'))}
    : {messageId: 'emotive', data: {word: text}, place: position}
}

/** Words that are on, in lower case. */
function listed(words: Record<string, boolean>): Array<string> {
  return Object.keys(words).flatMap((word) =>
    words[word] && word.trim() ? [word.trim().toLowerCase()] : []
  )
}

function furtherWords(blocks: ReadonlyArray<Block>, words: ReadonlyArray<string>): Array<TextSpan> {
  if (words.length === 0) return []
  const any = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu')
  return blocks.flatMap((block) => findText(block, pattern))
}
