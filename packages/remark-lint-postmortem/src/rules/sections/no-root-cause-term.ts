import type {Rule} from '../../rule/define-rule.ts'
import {findText} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {suggestion} from '../../edits/edits.ts'
import {standsAsRead} from '../../text/positions.ts'

export interface Options {
  replacement: string
}

/** For teams that write of contributing factors only. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'no-root-cause-term',
  description: 'the term “root cause” is not used',
  note: 'The term suggests that there is one cause. Teams that look for the conditions that came together leave it out.',
  presets: {recommended: 'off', strict: 'off'},
  options: {
    replacement: {
      type: 'text',
      default: 'contributing factors',
      description: 'What to write instead.'
    }
  },
  *check({blocks, locale, sections}, {replacement}) {
    if (locale !== 'en' && locale !== 'und') return
    const headings = new Set(sections.map(({heading}) => heading.text.toLowerCase()))
    const isTaken = headings.has(replacement.toLowerCase())
    for (const block of blocks) {
      for (const term of findText(block, /\broot[- ]causes?\b/giu)) {
        const {position, text} = term
        yield {
          reason: `Unexpected term \`${text}\`, expected \`${replacement}\``,
          place: position,
          // In a sentence the words around it have to change as well.
          ...(text === block.text &&
            // Two sections of one name would be to merge, and a root cause missing.
            !(isTaken && headings.has(text.toLowerCase())) &&
            standsAsRead(term) && {fix: suggestion(asIn(text, replacement))})
        }
      }
    }
  }
})

export default rule

/** Keep a capital at the start. */
function asIn(written: string, replacement: string): string {
  return /^\p{Lu}/u.test(written)
    ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
    : replacement
}
