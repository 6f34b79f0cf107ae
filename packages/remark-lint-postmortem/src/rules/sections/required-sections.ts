import type {MetadataName, Postmortem, SectionName, TextSpan} from 'mdast-util-postmortem'
import {isEnglish} from 'mdast-util-postmortem'
import {coreOf} from '../../document/core.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {sectionNames} from '../../settings/settings.ts'
import {findSeverityLevel, isSameLevel} from '../../settings/severity-scale.ts'
import {
  missingSection,
  missingTitles,
  otherHeading,
  reportMissingSection
} from './missing-section.ts'

const namesOfCauses: Record<string, ReadonlyArray<SectionName>> = {
  'root-cause': ['root-cause'],
  factors: ['contributing-factors'],
  both: ['root-cause', 'contributing-factors']
}

/** So many times one after the other say what happened when, whatever stands above them. */
const fewestEntries = 3

/** The core of a postmortem has to be there. */
export default defineRule({
  name: 'required-sections',
  description: 'require the sections that every postmortem needs',
  note: `Readers look for what happened, when, to whom, why, and what is done about it. Where a section is missing nobody can see whether there is nothing to say or it was forgotten. ${otherHeading}`,
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
        lead: false,
        prose: false
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
    },
    prose: {
      type: 'boolean',
      default: true,
      description: 'Whether what stands in prose and in other sections counts.'
    }
  },
  messages: missingSection,
  missing: missingTitles,
  foldAbove: 2,
  *check(postmortem, options, {form, settings, text}) {
    if (options.prose && isPartOfSet(postmortem)) return
    const present = new Set(postmortem.sections.flatMap(({names}) => names))
    if (postmortem.metadata.some(({name}) => name === 'severity')) present.add('severity')
    // What is there needs no heading: a table of action items, a list of times.
    if (postmortem.actions.items.length > 0) present.add('action-items')
    if (postmortem.timeline.entries.length >= fewestEntries) present.add('timeline')
    if (options.lead && postmortem.introduction.words >= 15) present.add('summary')

    const wanted = requiredIn(postmortem, options, settings.severity).map((name) => [name])
    const absent = [...wanted, ...wantedCauses(options.causes)].filter(
      (names) =>
        !form.withoutSections.includes(names[0]!) && !names.some((name) => present.has(name))
    )
    const missing = isEnglish(postmortem.locale) ? absent : certain(absent, postmortem)
    const said = options.prose ? saidElsewhere(postmortem) : new Set<SectionName>()
    if (!options.lead) said.delete('summary')
    for (const names of missing) {
      if (!names.some((name) => said.has(name)))
        yield reportMissingSection(postmortem, names[0]!, names, text)
    }
  }
})

/** Titled *Timeline*, and nothing else: the rest is on pages beside it. */
function isPartOfSet({sections, title}: Postmortem): boolean {
  const names = sections.flatMap((section) => section.names)
  return title === undefined && names.length > 0 && names.every((name) => name === 'timeline')
}

/**
 * Of languages beside English fewer headings are known, so that one that is not can be that of what
 * is missing; where much more is missing than there are such headings, it is missing. A timeline is
 * if times are known that could stand in it.
 */
function certain(
  missing: ReadonlyArray<ReadonlyArray<SectionName>>,
  postmortem: Postmortem
): ReadonlyArray<ReadonlyArray<SectionName>> {
  const {impact, metadata, sections, timeline} = postmortem
  const unknown = unknownHeadings(postmortem)
  if (unknown > 0 && unknown * 2 >= missing.length) return []
  const isTimed =
    timeline.entries.length > 0 ||
    metadata.some(({duration, time}) => duration ?? time?.clock) ||
    impact.facts.some(({figures, metric}) => metric === 'duration' && figures.length > 0)
  if (!isTimed) return []
  // A summary can be any opening words. What happened, and how it showed, say what it did.
  const isDescribed = sections.some(
    ({names, weak}) => weak && names.some((name) => name === 'summary' || name === 'impact')
  )
  return missing.filter(([name]) => name !== 'summary' && !(isDescribed && name === 'impact'))
}

/** Headings outside of sections, but the title, and those above fields. */
function unknownHeadings({blocks, metadata, title}: Postmortem): number {
  const lineOf = ({position}: TextSpan) => position?.start.line ?? 0
  const headings = blocks.filter(({kind}) => kind === 'heading')
  const fields = metadata.map(({key}) => lineOf(key))
  return headings.filter((heading, index) => {
    const [from, to] = [
      lineOf(heading),
      lineOf(headings[index + 1] ?? {written: '', position: undefined}) || Infinity
    ]
    return (
      heading.section === undefined &&
      from !== (title && lineOf(title)) &&
      !fields.some((line) => line > from && line < to)
    )
  }).length
}

/** Causes that are wanted, each with those that are as good. */
function wantedCauses(causes: string): ReadonlyArray<ReadonlyArray<SectionName>> {
  if (causes === 'either') return [['root-cause', 'contributing-factors']]
  return (namesOfCauses[causes] ?? []).map((name) => [name])
}

/** What the document says under other headings, in its opening, or in fields. */
function saidElsewhere(postmortem: Postmortem): Set<SectionName> {
  const {form, impact, inProse, metadata, sections} = postmortem
  if (form) return new Set()
  const said = new Set<SectionName>(inProse)
  const hasFigures = impact.facts.some(
    ({all, figures, from, none}) => from !== 'field' && (figures.length > 0 || all || none)
  )
  if (hasFigures) said.add('impact')
  if (isStory(postmortem)) said.add('timeline').add('action-items')
  const isStarted = metadata.some(({name, time}) => starts.has(name) && time?.clock)
  if (isStarted || isNarrated(postmortem)) said.add('timeline')
  const measures = sections.filter(({names}) => names.includes('prevention'))
  if (measures.some(({content}) => content === 'text') && !looksBack(postmortem)) {
    said.add('action-items')
  }
  return said
}

const starts: ReadonlySet<MetadataName> = new Set(['date', 'detected', 'started'])

/** Where there are sections for what went well and poorly, measures have action items beside them. */
function looksBack({sections}: Postmortem): boolean {
  const has = (name: SectionName) => sections.some(({names}) => names.includes(name))
  return has('went-well') && has('went-poorly')
}

/** So many of the core sections give a document the form of a postmortem. */
const fewestOfForm = 3

/** Characters of prose that tell a story: a page. */
const lengthOfStory = 800

/**
 * An article, or a note on what others met, is one story. It has no form that a part of could have
 * been forgotten, but what happened, to whom, and why has to be in it.
 */
function isStory({blocks, sections}: Postmortem): boolean {
  if (coreOf(sections).length >= fewestOfForm) return false
  const prose = blocks.filter(({kind}) => kind === 'paragraph')
  return prose.reduce((length, {written}) => length + written.length, 0) >= lengthOfStory
}

/** What came before it, how it was noticed, and how it ended have a section each. */
function isNarrated({sections}: Postmortem): boolean {
  const has = (name: SectionName) =>
    sections.some(({content, names}) => content === 'text' && names.includes(name))
  return (has('background') || has('trigger')) && has('detection') && has('resolution')
}

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
