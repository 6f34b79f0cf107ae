import type {Section, TextSpan} from 'mdast-util-postmortem'
import type {Rule} from '../../rule/define-rule.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {sectionNames} from '../../settings/settings.ts'

export interface Options {
  allow: Record<string, boolean>
}

/** The same section twice. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'no-duplicate-section',
  description: 'no section is there twice under one heading',
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
  *check({sections}, {allow}) {
    const firsts = new Map<TextSpan | undefined, Map<string, Section>>()
    for (const section of sections) {
      // An empty one is told by `no-empty-section`.
      if (section.content === 'empty' && !section.hasSubheadings) continue
      const {headingStyle: announcedBy, parentHeading: around, heading, names} = section
      const siblings = firsts.get(around) ?? new Map<string, Section>()
      firsts.set(around, siblings)
      // Other words are another part of the story.
      const key = `${announcedBy} ${heading.text.toLowerCase()}`
      const first = siblings.get(key)
      if (!first) siblings.set(key, section)
      else if (!names.some((name) => allow[name])) {
        yield {
          reason: `Unexpected second \`${heading.text}\` section, expected one`,
          place: heading.position,
          related: {place: first.heading.position, reason: 'First section here'}
        }
      }
    }
  }
})

export default rule
