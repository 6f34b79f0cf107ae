import type {Postmortem, SectionName} from 'mdast-util-postmortem'
import type {Rule} from '../define-rule.ts'
import {defineRule} from '../define-rule.ts'
import {missing} from '../missing.ts'
import {isLevel, levelIn} from '../scale.ts'
import {sectionNames} from '../settings.ts'

export interface Options {
  sections: Record<string, boolean>
  causes: string
  bySeverity: Record<string, Record<string, boolean>>
  lead: boolean
}

const causes: Record<string, ReadonlyArray<SectionName>> = {
  'root-cause': ['root-cause'],
  factors: ['contributing-factors'],
  both: ['root-cause', 'contributing-factors']
}

/** The core of a postmortem has to be there. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'required-sections',
  description: 'the sections that every postmortem needs are there',
  note: 'Readers look for what happened, when, to whom, why, and what is done about it. Where a section is missing nobody can tell whether there is nothing to say or it was forgotten.',
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
  *check(postmortem, options, {settings, text}) {
    const present = new Set(postmortem.sections.flatMap(({names}) => names))
    if (postmortem.metadata.some(({name}) => name === 'severity')) present.add('severity')
    // A table says itself that it is one of action items.
    if (postmortem.actions.tables.length > 0) present.add('action-items')
    if (options.lead && postmortem.introduction.words >= 15) present.add('summary')

    for (const name of requiredIn(postmortem, options, settings.severity)) {
      if (present.has(name)) continue
      yield missing(postmortem, name, [name], text)
    }
    if (options.causes === 'either') {
      const either: ReadonlyArray<SectionName> = ['root-cause', 'contributing-factors']
      if (!either.some((name) => present.has(name)))
        yield missing(postmortem, 'root-cause', either, text)
    } else {
      for (const name of causes[options.causes] ?? []) {
        if (!present.has(name)) yield missing(postmortem, name, [name], text)
      }
    }
  }
})

export default rule

function requiredIn(
  {metadata}: Postmortem,
  {sections, bySeverity}: Options,
  scale: Parameters<typeof levelIn>[1]
): Array<SectionName> {
  const written = metadata.find(({name}) => name === 'severity')?.level?.text
  const level = written === undefined ? undefined : levelIn(written, scale)
  const own = Object.entries(bySeverity).find(
    ([name]) => level !== undefined && isLevel(name, level)
  )
  const all = {...sections, ...own?.[1]}
  return sectionNames.filter((name) => all[name])
}
