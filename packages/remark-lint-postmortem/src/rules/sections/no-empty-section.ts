import type {Postmortem, Section, SectionName} from 'mdast-util-postmortem'
import type {Rule} from '../../rule/define-rule.ts'
import type {Fix} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {skeleton} from '../../edits/edits.ts'
import {standsAsRead} from '../../text/positions.ts'

export interface Options {
  allowNone: boolean
}

/** Sections of which there is something to say in every incident. */
const never: ReadonlySet<SectionName> = new Set(['root-cause', 'summary', 'timeline'])

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
const rule: Rule<Options> = defineRule<Options>({
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
  *check(postmortem, {allowNone}) {
    for (const section of postmortem.sections) {
      if (section.hasSubheadings) continue
      const isNone = section.content === 'none'
      const isRefused = isNone && (!allowNone || section.names.some((name) => never.has(name)))
      if (section.content !== 'empty' && !isRefused) continue
      const canBeNone = allowNone && section.names.every((name) => optional.has(name))
      const expected = canBeNone ? 'content or `None.`' : 'content'
      yield {
        reason: `Unexpected empty section \`${section.heading.text}\`, expected ${expected}`,
        place: section.heading.position,
        ...(canBeNone && fix(section, postmortem))
      }
    }
  }
})

export default rule

/** Only under a heading that ends with its words can a text follow them. */
function fix(
  {headingStyle: announcedBy, body, heading, headingBlock: opening}: Section,
  {end}: Postmortem
): {fix?: Fix} {
  const isOpen = announcedBy === 'heading' && opening?.end.offset === heading.position?.end.offset
  if (!isOpen || !standsAsRead(heading) || body || !end) return {}
  return {fix: skeleton(`${heading.text}\n\nNone.`)}
}
