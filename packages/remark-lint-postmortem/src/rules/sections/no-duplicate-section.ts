import type {Section, TextSpan} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {sectionNames} from '../../settings/settings.ts'

/** Depth of a label in a list that stands in no other one. */
const depthOfListLabel = 10

/** The same section twice. */
export default defineRule({
  name: 'no-duplicate-section',
  description: 'disallow a section that is there twice under one heading',
  note: 'Readers stop at the first one. Two are often left over from a template or a merge.',
  presets: {recommended: 'warn', draft: 'off', strict: 'warn'},
  options: {
    allow: {
      type: 'switches',
      keys: sectionNames,
      default: {supporting: true},
      description: 'Sections that may be there several times.'
    }
  },
  messages: {
    duplicate: ({title}: {title: string}) => `Unexpected second \`${title}\` section, expected one`
  },
  *check({sections}, {allow}) {
    const firsts = new Map<TextSpan | undefined, Map<string, Section>>()
    for (const section of sections) {
      // `no-empty-section` reports an empty one.
      if (section.content === 'empty' && !section.hasSubheadings) continue
      const {depth, heading, headingStyle, names, parent, parentHeading} = section
      // A label in an item of a section is a part of that item, and others have it as well.
      const isInside = depth > depthOfListLabel || parent !== undefined
      if (headingStyle === 'list' && isInside) continue
      const siblings = firsts.get(parentHeading) ?? new Map<string, Section>()
      firsts.set(parentHeading, siblings)
      // Other words are another part of the story.
      const key = `${headingStyle} ${heading.written.toLowerCase()}`
      const first = siblings.get(key)
      if (!first) siblings.set(key, section)
      else if (!names.some((name) => allow[name])) {
        yield {
          messageId: 'duplicate',
          data: {title: heading.written},
          place: heading.position,
          related: {place: first.heading.position, reason: 'First section here'}
        }
      }
    }
  }
})
