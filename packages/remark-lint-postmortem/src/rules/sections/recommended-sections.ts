import {placeOfDocument} from '../../document/place-of-document.ts'
import {sectionTitle} from '../../document/section-order.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {sectionNames} from '../../settings/settings.ts'
import {list} from '../../text/list.ts'
import {missingSection, reportMissingSection} from './missing-section.ts'

/** Sections that make a postmortem worth reading twice. */
export default defineRule({
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
  messages: {
    ...missingSection,
    severalMissing: ({titles}: {titles: ReadonlyArray<string>}) =>
      `Unexpected missing sections ${list(titles, 'and')}, expected headings such as these`
  },
  *check(postmortem, {sections}, {form, text}) {
    const present = new Set(postmortem.sections.flatMap(({names}) => names))
    // Without any cause `required-sections` asks for either.
    const hasCause = present.has('root-cause') || present.has('contributing-factors')
    const absent = sectionNames.filter(
      (name) =>
        sections[name] &&
        !present.has(name) &&
        !form.withoutSections.includes(name) &&
        (name !== 'contributing-factors' || hasCause)
    )
    if (absent.length > 2) {
      // The document is in another style: one message is enough.
      const titles = absent.map((name) => sectionTitle(name, postmortem.locale))
      yield {messageId: 'severalMissing', data: {titles}, place: placeOfDocument(postmortem)}
    } else {
      for (const name of absent) yield reportMissingSection(postmortem, name, [name], text)
    }
  }
})
