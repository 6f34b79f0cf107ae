import type {Section} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'

/** A cause that explains. */
export default defineRule({
  name: 'root-cause-length',
  description: 'require at least 10 words on the root cause',
  note: 'A cause in a few words names a symptom. Say what failed, why it could fail, and why nothing stopped it.',
  presets: {recommended: 'warn', strict: 'warn'},
  options: {
    words: {type: 'count', default: 10, description: 'Fewest words.'}
  },
  messages: {
    tooShort: ({min, title, words}: {min: number; title: string; words: number}) =>
      `Unexpected \`${words}\` words in \`${title}\`, expected at least \`${min}\``
  },
  *check({sections}, options) {
    const causes = sections.filter(({names}) => names.includes('root-cause'))
    const [first] = causes
    const factors = sections.filter((inner) => isFactorOf(inner, sections))
    const words = wordsIn([...causes, ...factors])
    const isFilled = causes.some(
      ({content, hasSubheadings}) => content === 'text' || hasSubheadings
    )
    if (!first || !isFilled || words >= options.words) return
    yield {
      messageId: 'tooShort',
      data: {words, title: first.heading.written, min: options.words},
      place: first.heading.position
    }
  }
})

function wordsIn(sections: ReadonlyArray<Section>): number {
  return sections.reduce((sum, {words}) => sum + words, 0)
}

/** `### Contributing factor 1: …` in a root cause. */
function isFactorOf({names, parent}: Section, sections: ReadonlyArray<Section>): boolean {
  const around = parent === undefined ? undefined : sections[parent]
  return names.includes('contributing-factors') && around?.names.includes('root-cause') === true
}
