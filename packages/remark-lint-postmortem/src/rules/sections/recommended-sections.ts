import type {Rule} from '../../rule/define-rule.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {missing, placeOfWhole, titleOf} from '../../edits/insert-section.ts'
import {list} from '../../options/check-options.ts'
import {sectionNames} from '../../settings/settings.ts'

export interface Options {
  sections: Record<string, boolean>
}

/** Sections that make a postmortem worth reading twice. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'recommended-sections',
  description: 'the sections from which others learn are there',
  note: 'What helped, what hindered, and what was learned is of use to teams that never had this incident.',
  presets: {recommended: 'warn', strict: 'off'},
  options: {
    sections: {
      type: 'switches',
      keys: sectionNames,
      default: {
        'contributing-factors': true,
        'went-well': true,
        'went-poorly': true,
        prevention: true,
        'lessons-learned': true
      },
      description: 'Sections that should be there.'
    }
  },
  *check(postmortem, {sections}, {text}) {
    const present = new Set(postmortem.sections.flatMap(({names}) => names))
    // Where there is no cause at all `required-sections` asks for either.
    const hasCause = present.has('root-cause') || present.has('contributing-factors')
    const absent = sectionNames.filter(
      (name) =>
        sections[name] && !present.has(name) && (name !== 'contributing-factors' || hasCause)
    )
    if (absent.length > 2) {
      // A document in another style is told so once.
      const titles = absent.map((name) => titleOf(name, postmortem.locale))
      yield {
        reason: `Unexpected missing sections ${list(titles, 'and')}, expected headings such as these`,
        place: placeOfWhole(postmortem)
      }
    } else {
      for (const name of absent) yield missing(postmortem, name, [name], text)
    }
  }
})

export default rule
