import type {Postmortem, SectionName} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {sectionNames} from '../../settings/settings.ts'
import {findSeverityLevel, isSameLevel} from '../../settings/severity-scale.ts'
import {missingSection, reportMissingSection} from './missing-section.ts'

const causes: Record<string, ReadonlyArray<SectionName>> = {
  'root-cause': ['root-cause'],
  factors: ['contributing-factors'],
  both: ['root-cause', 'contributing-factors']
}

/** The core of a postmortem has to be there. */
/** So many times one after the other say what happened when, whatever stands above them. */
const fewestEntries = 3

export default defineRule({
  name: 'required-sections',
  description: 'the sections that every postmortem needs are there',
  note: 'Readers look for what happened, when, to whom, why, and what is done about it. Where a section is missing nobody can see whether there is nothing to say or it was forgotten.',
  presets: {
    recommended: 'error',
    strict: [
      'error',
      {
        sections: {
          severity: true,
          'went-well': true,
          'went-poorly': true,
          prevention: true,
          'lessons-learned': true
        },
        causes: 'both',
        lead: false
      }
    ]
  },
  options: {
    sections: {
      type: 'switches',
      keys: sectionNames,
      default: {summary: true, timeline: true, impact: true, 'action-items': true},
      description: 'Sections that must be there.'
    },
    causes: {
      type: 'choice',
      values: ['either', 'both', 'root-cause', 'factors', 'none'],
      default: 'either',
      description: 'Whether a root cause, contributing factors, or both must be there.'
    },
    bySeverity: {
      type: 'groups',
      inner: sectionNames,
      default: {},
      description: 'Sections for incidents of one severity: `{"P3": {"timeline": false}}`.'
    },
    lead: {
      type: 'boolean',
      default: true,
      description: 'Whether an opening paragraph of 15 words or more counts as the summary.'
    }
  },
  messages: missingSection,
  *check(postmortem, options, {form, settings, text}) {
    const present = new Set(postmortem.sections.flatMap(({names}) => names))
    if (postmortem.metadata.some(({name}) => name === 'severity')) present.add('severity')
    // What is there needs no heading: a table of action items, a list of times.
    if (postmortem.actions.items.length > 0) present.add('action-items')
    if (postmortem.timeline.entries.length >= fewestEntries) present.add('timeline')
    if (options.lead && postmortem.introduction.words >= 15) present.add('summary')

    const isMissing = (name: SectionName) =>
      !present.has(name) && !form.withoutSections.includes(name)
    for (const name of requiredIn(postmortem, options, settings.severity)) {
      if (!isMissing(name)) continue
      yield reportMissingSection(postmortem, name, [name], text)
    }
    if (options.causes === 'either') {
      const either: ReadonlyArray<SectionName> = ['root-cause', 'contributing-factors']
      if (isMissing('root-cause') && !present.has('contributing-factors'))
        yield reportMissingSection(postmortem, 'root-cause', either, text)
    } else {
      for (const name of causes[options.causes] ?? []) {
        if (isMissing(name)) yield reportMissingSection(postmortem, name, [name], text)
      }
    }
  }
})

function requiredIn(
  {metadata}: Postmortem,
  {
    bySeverity,
    sections
  }: {
    bySeverity: Record<string, Record<string, boolean>>
    sections: Record<string, boolean>
  },
  scale: Parameters<typeof findSeverityLevel>[1]
): Array<SectionName> {
  const word = metadata.find(({name}) => name === 'severity')?.level?.written
  const level = word === undefined ? undefined : findSeverityLevel(word, scale)
  const own = Object.entries(bySeverity).find(
    ([name]) => level !== undefined && isSameLevel(name, level)
  )
  const all = {...sections, ...own?.[1]}
  return sectionNames.filter((name) => all[name])
}
