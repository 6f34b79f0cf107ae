import type {Section} from 'mdast-util-postmortem'
import type {Rule} from '../define-rule.ts'
import {defineRule} from '../define-rule.ts'
import {sectionNames} from '../settings.ts'

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
    const firsts: Array<Section> = []
    for (const section of sections) {
      // An empty one is told by `no-empty-section`.
      if (section.content === 'empty' && !section.divided) continue
      const first = firsts.find((other) => isSame(section, other))
      if (!first) firsts.push(section)
      else if (!section.names.some((name) => allow[name])) {
        yield {
          reason: `Unexpected second \`${section.heading.written}\` section, expected one`,
          place: section.heading.position,
          related: {place: first.heading.position, reason: 'First section here'}
        }
      }
    }
  }
})

export default rule

/** The same words under the same heading: other words are another part of the story. */
function isSame(a: Section, b: Section): boolean {
  return (
    a.around === b.around &&
    a.announcedBy === b.announcedBy &&
    a.heading.written.toLowerCase() === b.heading.written.toLowerCase()
  )
}
