import type {Section} from 'mdast-util-postmortem'
import type {Rule} from '../../rule/define-rule.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {sectionRanks} from '../../edits/insert-section.ts'
import {sectionNames} from '../../settings/settings.ts'

export interface Options {
  order: Record<string, number>
}

const canonical: ReadonlySet<string> = new Set([
  'summary',
  'severity',
  'timeline',
  'root-cause',
  'contributing-factors',
  'impact',
  'went-well',
  'went-poorly',
  'action-items',
  'prevention',
  'lessons-learned'
])

/** Sections stand in one order in all documents of a team. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'section-order',
  description: 'sections are in the same order in all documents',
  note: 'Who has read one postmortem of a team finds his way in the next.',
  presets: {recommended: 'off', strict: 'off'},
  options: {
    order: {
      type: 'numbers',
      keys: sectionNames,
      default: Object.fromEntries(
        Object.entries(sectionRanks).filter(([name]) => canonical.has(name))
      ),
      description:
        'Sections with their ranks: lower ones come first, those without may stand anywhere.'
    }
  },
  *check({sections}, {order}) {
    let last: {section: Section; rank: number} | undefined
    for (const section of sections) {
      const ranks = section.names.flatMap((name) => order[name] ?? [])
      if (section.parent !== undefined || ranks.length === 0) continue
      const rank = Math.max(...ranks)
      if (last && rank < last.rank) {
        yield {
          reason: `Unexpected section \`${section.heading.text}\` after \`${last.section.heading.text}\`, expected it before`,
          place: section.heading.position,
          related: {place: last.section.heading.position, reason: 'Later section here'}
        }
      }
      last = {section, rank}
    }
  }
})

export default rule
