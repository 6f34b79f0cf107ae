import type {Postmortem, SectionName} from 'mdast-util-postmortem'
import {isEnglish} from 'mdast-util-postmortem'
import {isCoreComplete} from '../../document/core.ts'
import {placeOfDocument} from '../../document/place-of-document.ts'
import {sectionTitle} from '../../document/section-order.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {sectionNames} from '../../settings/settings.ts'
import {list} from '../../text/list.ts'
import {
  missingSection,
  missingTitles,
  otherHeading,
  reportMissingSection
} from './missing-section.ts'

/** Sections that make a postmortem worth reading twice. */
export default defineRule({
  name: 'recommended-sections',
  description: 'require the sections from which others learn',
  note: `What helped, what hindered, and what was learned is of use to teams that never had this incident. ${otherHeading}`,
  presets: {recommended: 'warn', strict: 'off'},
  options: {
    sections: {
      type: 'switches',
      keys: sectionNames,
      default: {
        'went-well': true,
        'went-poorly': true,
        prevention: true,
        'lessons-learned': true
      },
      description: 'Sections that should be there.'
    },
    allowNone: {
      type: 'boolean',
      default: true,
      description: 'Whether a document that has none of them is left alone.'
    },
    allowOwnStyle: {
      type: 'boolean',
      default: true,
      description:
        'Whether a document is left alone that has not all of summary, timeline, impact, cause, and action items.'
    }
  },
  messages: {
    ...missingSection,
    severalMissing: ({titles}: {titles: ReadonlyArray<string>}) =>
      `Unexpected missing sections ${list(titles, 'and')}, expected headings such as these`
  },
  missing: {...missingTitles, severalMissing: ({titles}) => titles},
  *check(postmortem, {allowNone, allowOwnStyle, sections}, {form, text}) {
    const present = new Set(postmortem.sections.flatMap(({names}) => names))
    const missing = sectionNames.filter(
      (name) =>
        sections[name] &&
        !present.has(name) &&
        !form.withoutSections.includes(name) &&
        // Without any cause `required-sections` asks for either.
        (name !== 'contributing-factors' || present.has('root-cause'))
    )
    // A notice, or a document in a style of its own.
    const isOther = !isEnglish(postmortem.locale)
    const ofStyle = isOther ? looksBack(postmortem) : present
    if (allowNone && !sectionNames.some((name) => sections[name] && ofStyle.has(name))) return
    if (allowOwnStyle && !postmortem.form && !isCoreComplete(postmortem.sections)) return
    const absent = missing.filter(
      (name) => !isCovered(name, present) && !(isOther && present.has('lessons-learned'))
    )
    if (absent.length > 2) {
      // The document is in another style: one message is enough.
      const titles = absent.map((name) => sectionTitle(name, postmortem.locale))
      yield {
        messageId: 'severalMissing',
        data: {titles},
        place: placeOfDocument(postmortem),
        settings: absent.map((name) => ({path: ['sections', name], names: undefined}))
      }
    } else {
      for (const name of absent) yield reportMissingSection(postmortem, name, [name], text)
    }
  }
})

/**
 * In other languages than English most reports with symptom, cause, repair, and prevention are
 * complete, and a heading in words of its own says less.
 */
function looksBack({sections}: Postmortem): ReadonlySet<SectionName> {
  const names = new Set(sections.flatMap((section) => (section.weak ? [] : section.names)))
  names.delete('prevention')
  return names
}

/** Whether others do its work: action items prevent, and `required-sections` asks for those. */
function isCovered(name: SectionName, present: ReadonlySet<SectionName>): boolean {
  const [wentWell, wentPoorly] = [present.has('went-well'), present.has('went-poorly')]
  if (name === 'prevention') return true
  const isHalf = wentWell || wentPoorly
  if (name === 'lessons-learned') return isHalf
  return name.startsWith('went-') && !isHalf && present.has('lessons-learned')
}
