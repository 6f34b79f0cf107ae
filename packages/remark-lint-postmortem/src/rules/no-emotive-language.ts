import type {Block, TextSpan} from 'mdast-util-postmortem'
import type {Finding, Rule} from '../define-rule.ts'
import {findText} from 'mdast-util-postmortem'
import {defineRule} from '../define-rule.ts'
import {suggestion} from '../edits.ts'
import {standsAsRead} from '../place.ts'

export interface Options {
  words: Record<string, boolean>
  allow: Record<string, boolean>
}

/** An account that judges is read as one. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'no-emotive-language',
  description: 'the account is neutral: no feelings, and nothing that is plain only in hindsight',
  note: 'Strong words say how the author felt, and readers hear a verdict. Give the figure, or what was known at the time.',
  presets: {recommended: 'warn', strict: 'warn'},
  options: {
    words: {
      type: 'switches',
      default: {},
      description: 'Further words that are told: `{"nightmare": true}`.'
    },
    allow: {
      type: 'switches',
      default: {},
      description: 'Words that are not told: `{"insane": true}`.'
    }
  },
  *check({blame, blocks}, {allow, words}) {
    const allowed = new Set(listed(allow))
    for (const {category, position, text} of blame) {
      if (allowed.has(text.toLowerCase())) continue
      if (category === 'emotive') yield finding({text, position})
      if (category === 'hindsight') {
        yield {
          reason: `Unexpected hindsight \`${text}\`, expected what was known at the time`,
          place: position
        }
      }
    }
    for (const word of furtherWords(blocks, listed(words))) yield finding(word)
  }
})

function finding(word: TextSpan): Finding {
  const {position, text} = word
  if (!text.startsWith('!')) {
    return {
      reason: `Unexpected emotive word \`${text}\`, expected neutral wording`,
      place: position
    }
  }
  return {
    reason: `Unexpected \`${text}\`, expected a full stop`,
    place: position,
    ...(standsAsRead(word) && {fix: suggestion('.')})
  }
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

export default rule
