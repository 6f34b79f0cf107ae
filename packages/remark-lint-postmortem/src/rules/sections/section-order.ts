import type {Section, SectionName} from 'mdast-util-postmortem'
import {sectionRanks} from '../../document/section-order.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {sectionNames} from '../../settings/settings.ts'

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
export default defineRule({
  name: 'section-order',
  description: 'require the same order of sections in all documents',
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
  messages: {
    order: ({after, title}: {after: string; title: string}) =>
      `Unexpected section \`${title}\` after \`${after}\`, expected it before`
  },
  *check({sections}, options, {form}) {
    const order = form.order ? ranksOf(form.order) : options.order
    let last: {section: Section; rank: number} | undefined
    for (const section of sections) {
      const ranks = section.names.flatMap((name) => order[name] ?? [])
      if (section.parent !== undefined || ranks.length === 0) continue
      const rank = Math.max(...ranks)
      if (last && rank < last.rank) {
        yield {
          messageId: 'order',
          data: {after: last.section.heading.written, title: section.heading.written},
          place: section.heading.position,
          related: {place: last.section.heading.position, reason: 'Later section here'}
        }
      }
      last = {section, rank}
    }
  }
})

/** What stands in one group stands in any order. */
function ranksOf(groups: ReadonlyArray<ReadonlyArray<SectionName>>): Record<string, number> {
  return Object.fromEntries(groups.flatMap((names, rank) => names.map((name) => [name, rank])))
}
