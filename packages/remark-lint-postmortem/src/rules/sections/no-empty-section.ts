import type {Postmortem, Section, SectionName} from 'mdast-util-postmortem'
import {languageFor} from 'mdast-util-postmortem'
import {replaceSpan, skeleton} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'

/** Sections of which there is something to say in every incident. */
const never: ReadonlySet<SectionName> = new Set(['root-cause', 'summary', 'timeline'])

/** Sections that readers open a report for: `N/A` only fills them. */
const needed: ReadonlySet<SectionName> = new Set([
  ...never,
  'action-items',
  'impact',
  'lessons-learned'
])

/** Sections in which there can be nothing to say. */
const optional: ReadonlySet<SectionName> = new Set([
  'background',
  'contributing-factors',
  'detection',
  'lessons-learned',
  'lucky',
  'prevention',
  'supporting',
  'trigger',
  'went-poorly',
  'went-well'
])

/** A heading with nothing under it. */
export default defineRule({
  name: 'no-empty-section',
  description: 'each section has content',
  note: 'An empty section looks like an unfinished document. If there is nothing to say, say so.',
  presets: {recommended: 'error', strict: 'error'},
  options: {
    allowNone: {
      type: 'boolean',
      default: true,
      description: 'Whether a section may say `None.`.'
    }
  },
  messages: {
    empty: ({none, title}: {none: string | undefined; title: string}) =>
      `Unexpected empty section \`${title}\`, expected ${none === undefined ? 'content' : `content or \`${none}\``}`
  },
  *check(postmortem, {allowNone}) {
    for (const section of postmortem.sections) {
      if (section.hasSubheadings) continue
      if (section.content !== 'empty' && !isRefused(section, allowNone)) continue
      const canBeNone = allowNone && section.names.every((name) => optional.has(name))
      const {heading} = section
      const none = canBeNone ? noneIn(postmortem.locale) : undefined
      yield {
        messageId: 'empty',
        data: {none, title: heading.written},
        ...(none !== undefined && canFollow(section, postmortem)
          ? replaceSpan(heading, skeleton(`${heading.written}\n\n${none}`))
          : {place: heading.position})
      }
    }
    for (const {position, written: title} of postmortem.emptyHeadings) {
      yield {messageId: 'empty', data: {none: undefined, title}, place: position}
    }
  }
})

/** What a section says that has nothing to say: `None.`. */
function noneIn(locale: string): string {
  const {hasSpaces, none} = languageFor(locale)
  const [word = ''] = none
  return hasSpaces ? `${word.charAt(0).toUpperCase()}${word.slice(1)}.` : word
}

function isRefused({content, names}: Section, allowNone: boolean): boolean {
  if (content !== 'none' && content !== 'skipped') return false
  return !allowNone || names.some((name) => (content === 'none' ? never : needed).has(name))
}

/** Check whether a text can follow the heading: it must end with its words. */
function canFollow(
  {body, heading, headingBlock, headingStyle}: Section,
  {end}: Postmortem
): boolean {
  const isOpen =
    headingStyle === 'heading' && headingBlock?.end.offset === heading.position?.end.offset
  return isOpen && !body && end !== undefined
}
