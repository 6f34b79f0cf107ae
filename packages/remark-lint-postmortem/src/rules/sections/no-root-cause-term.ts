import {findText} from 'mdast-util-postmortem'
import {replaceSpan, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'

/** For teams that write of contributing factors only. */
export default defineRule({
  name: 'no-root-cause-term',
  description: 'disallow the term “root cause”',
  note: 'The term suggests that there is one cause. Teams that look for the conditions that came together leave it out.',
  presets: {recommended: 'off', strict: 'off'},
  options: {
    replacement: {
      type: 'text',
      default: 'contributing factors',
      description: 'What to write instead.'
    }
  },
  messages: {
    term: ({replacement, term}: {replacement: string; term: string}) =>
      `Unexpected term \`${term}\`, expected \`${replacement}\``
  },
  *check({blocks, locale, sections}, {replacement}) {
    if (locale !== 'en' && locale !== 'und') return
    const headings = new Set(sections.map(({heading}) => heading.written.toLowerCase()))
    const isTaken = headings.has(replacement.toLowerCase())
    for (const block of blocks) {
      for (const term of findText(block, /\broot[- ]causes?\b/giu)) {
        const {written: text} = term
        // In a sentence the words around it have to change as well. Two sections of one name
        // would be to merge, and a root cause missing.
        const canReplace = text === block.written && !(isTaken && headings.has(text.toLowerCase()))
        yield {
          messageId: 'term',
          data: {replacement, term: text},
          ...replaceSpan(term, suggestion(...(canReplace ? [asIn(text, replacement)] : [])))
        }
      }
    }
  }
})

/** Keep a capital at the start. */
function asIn(text: string, replacement: string): string {
  return /^\p{Lu}/u.test(text)
    ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
    : replacement
}
