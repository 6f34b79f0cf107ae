import type {TextSpan} from 'mdast-util-postmortem'
import type {Rule} from '../../rule/define-rule.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {normalizeText} from '../../document/template.ts'

export interface Options {
  paragraphs: number
  words: number
}

/** A summary that is read to its end. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'summary-length',
  description: 'the summary is one paragraph of at most 200 words',
  note: 'Most readers read only the summary. What they need fits in a paragraph; the rest has its own sections.',
  presets: {recommended: 'warn', strict: 'warn'},
  options: {
    paragraphs: {type: 'count', default: 1, description: 'Most paragraphs; `0` for any number.'},
    words: {type: 'count', default: 200, description: 'Most words; `0` for any number.'}
  },
  *check(postmortem, options, {template}) {
    // What the template says to its author is told by `no-template-text`.
    const prompts = new Set(
      postmortem.placeholders.filter(({kind}) => kind === 'prompt').map(({text}) => text)
    )
    const isLeft = ({text}: TextSpan) =>
      prompts.has(text) || template?.blocks.has(normalizeText(text)) === true
    for (const section of postmortem.sections) {
      const {hasSubheadings: divided, heading, names, words} = section
      const paragraphs = section.paragraphs.filter((text) => !isLeft(text))
      // *Summary and impact* has room for both.
      const share = names.length
      if (!names.includes('summary')) continue
      if (options.words > 0 && !divided && words > options.words * share) {
        yield {
          reason: `Unexpected \`${words}\` words in \`${heading.text}\`, expected at most \`${options.words * share}\``,
          place: heading.position
        }
      } else if (options.paragraphs > 0 && paragraphs.length > options.paragraphs * share) {
        const most = options.paragraphs * share
        yield {
          reason: `Unexpected \`${paragraphs.length}\` paragraphs in \`${heading.text}\`, expected ${most === 1 ? '' : 'at most '}\`${most}\``,
          place: heading.position
        }
      }
    }
  }
})

export default rule
