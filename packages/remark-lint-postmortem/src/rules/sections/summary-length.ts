import type {TextSpan} from 'mdast-util-postmortem'
import {normalizeText} from '../../document/template.ts'
import {defineRule} from '../../rule/define-rule.ts'

interface Length {
  count: number
  max: number
  title: string
}

/** So many words above the first section are the summary, and so many of them beside another one. */
const fewestWordsOfLead = 15
const fewestWordsOfOpening = 40

/** A summary that is read to its end. */
export default defineRule({
  name: 'summary-length',
  description: 'require a short summary',
  note: 'Most readers read only the summary. What they need fits in a paragraph or two; the rest has its own sections.',
  presets: {recommended: 'warn', strict: ['warn', {opening: false, paragraphs: 1, words: 200}]},
  options: {
    opening: {
      type: 'boolean',
      default: true,
      description:
        'Whether an opening text above the first section is the summary, and the section the story.'
    },
    paragraphs: {type: 'count', default: 8, description: 'Most paragraphs; `0` for any number.'},
    words: {type: 'count', default: 300, description: 'Most words; `0` for any number.'}
  },
  messages: {
    words: ({count, max, title}: Length) =>
      `Unexpected \`${count}\` words in \`${title}\`, expected at most \`${max}\``,
    paragraphs: ({count, max, title}: Length) =>
      `Unexpected \`${count}\` paragraphs in \`${title}\`, expected ${max === 1 ? '' : 'at most '}\`${max}\``
  },
  *check(postmortem, options, {template}) {
    // `no-template-text` reports the prompts of a template.
    const prompts = new Set(
      postmortem.placeholders.filter(({kind}) => kind === 'prompt').map(({written: text}) => text)
    )
    const isPrompt = ({written: text}: TextSpan) =>
      prompts.has(text) || template?.blocks.has(normalizeText(text)) === true
    const lead = postmortem.introduction.words
    const hasLead = lead >= fewestWordsOfLead
    if (options.opening && lead >= fewestWordsOfOpening) return
    const summaries = postmortem.sections.filter(({names}) => names.includes('summary'))
    for (const [index, section] of summaries.entries()) {
      const {hasSubheadings, heading, names, paragraphs, weak, words} = section
      // Below an opening paragraph *What happened* is the story, and below *TL;DR* the next one.
      const before = index === 1 ? summaries[0]!.words : 0
      const isStory = before >= fewestWordsOfLead && before < options.words
      if ((weak && hasLead) || isStory) continue
      const own = paragraphs.filter((text) => !isPrompt(text))
      // *Summary and impact* has room for both.
      const maxWords = options.words * names.length
      const maxParagraphs = options.paragraphs * names.length
      const title = heading.written
      const place = heading.position
      if (maxWords > 0 && !hasSubheadings && words > maxWords) {
        yield {messageId: 'words', data: {count: words, max: maxWords, title}, place}
      } else if (maxParagraphs > 0 && own.length > maxParagraphs) {
        yield {messageId: 'paragraphs', data: {count: own.length, max: maxParagraphs, title}, place}
      }
    }
  }
})
