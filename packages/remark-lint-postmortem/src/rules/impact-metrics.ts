import type {ImpactFact, ImpactMetric, Postmortem, Section} from 'mdast-util-postmortem'
import type {Insertion} from '../missing.ts'
import type {Rule} from '../define-rule.ts'
import {isLanguageSupported} from 'mdast-util-postmortem'
import {defineRule} from '../define-rule.ts'
import {skeleton} from '../edits.ts'
import {isTold} from '../impact.ts'
import {placeOfWhole} from '../missing.ts'
import {list} from '../options.ts'

export interface Options {
  metrics: Record<string, boolean>
}

/** Measures with what they are called, and what says that there was nothing. */
const metrics: ReadonlyArray<[name: ImpactMetric, label: string, none: string]> = [
  ['duration', 'duration', '0 minutes'],
  ['users', 'users affected', 'none'],
  ['requests', 'requests failed', 'none'],
  ['revenue', 'revenue lost', 'none'],
  ['sla', 'SLA', 'no SLA breach'],
  ['data', 'data loss', 'none']
]

/** Every measure has an answer. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'impact-metrics',
  description: 'each measure of impact is stated, denied, or unknown with a reason',
  note: 'A measure that is not mentioned was perhaps not looked at. “None” is an answer, and so is “unknown” with its reason.',
  presets: {recommended: 'off', strict: 'error'},
  options: {
    metrics: {
      type: 'switches',
      keys: metrics.map(([name]) => name),
      default: Object.fromEntries(metrics.map(([name]) => [name, true])),
      description: 'Measures that must be there.'
    }
  },
  *check(postmortem, options) {
    const {impact, sections} = postmortem
    if (!isLanguageSupported(postmortem.locale)) return
    const section = sections.find(({names}) => names.includes('impact'))
    // Without the section `required-sections` has something to say.
    if (!section || section.content !== 'text') return
    const silent = metrics.filter(
      ([name]) =>
        options.metrics[name] &&
        !impact.facts.some((fact) => fact.metric === name && isAnswered(fact))
    )
    const facts = impact.facts.filter(
      (fact) => fact.section !== undefined && sections[fact.section]!.names.includes('impact')
    )
    const missing = silent.filter(([name]) => !labelledFact(facts, name))
    for (const [name] of silent) {
      const value = labelledFact(facts, name)?.value
      if (!value) continue
      yield {
        reason: `Unexpected \`${value.text}\` as a measure of impact, expected a value, \`0\`, or \`unknown\` with the reason`,
        place: value.position
      }
    }
    if (missing.length > 2) {
      yield {
        reason: `Unexpected missing impact metrics ${list(
          missing.map(([, label]) => label),
          'and'
        )}, expected a value, \`0\`, or \`unknown\` with the reason for each`,
        place: section.heading.position
      }
      return
    }
    for (const [, label, none] of missing) {
      yield {
        reason: `Unexpected missing impact metric \`${label}\`, expected a value, \`0\`, or \`unknown\` with the reason`,
        ...insertMetric(postmortem, section, label, none)
      }
    }
  }
})

export default rule

/** Values without a reason, and vague ones, are told by other rules. */
function isAnswered(fact: ImpactFact): boolean {
  return isTold(fact) || fact.unknown !== undefined || fact.vague.length > 0
}

/** What stands behind the label of a measure, but for blanks. */
function labelledFact(
  facts: ReadonlyArray<ImpactFact>,
  name: ImpactMetric
): ImpactFact | undefined {
  return facts.find(
    ({from, metric, value}) => metric === name && from !== 'sentence' && value.text !== ''
  )
}

/** After what the section itself says, none or unknown: only the author knows which. */
function insertMetric(
  postmortem: Postmortem,
  section: Section,
  label: string,
  none: string
): Insertion {
  const {end} = postmortem
  const {headingStyle: announcedBy, heading, insertAfter: last} = section
  const name = label.charAt(0).toUpperCase() + label.slice(1)
  // Under a label in bold, another one would be the end of the section.
  const key = announcedBy === 'bold' ? `${name}:` : `**${name}:**`
  const lines = [`${key} ${none}`, `${key} unknown (nothing measures it yet)`]
  const inner = innerOf(section, postmortem)
  if (inner?.headingBlock && announcedBy !== 'list') {
    const {start} = inner.headingBlock
    return {place: {start, end: start}, fix: skeleton(...lines.map((line) => `${line}\n\n`))}
  }
  if (!last || !end || announcedBy === 'list')
    return {place: heading.position ?? placeOfWhole(postmortem)}
  if (last.end.offset !== end.position?.end.offset) {
    return {
      place: {start: last.end, end: last.end},
      fix: skeleton(...lines.map((line) => `\n\n${line}`))
    }
  }
  return {place: end.position, fix: skeleton(...lines.map((line) => `${end.text}\n\n${line}`))}
}

/** The first section in another one: what comes after its start is its own. */
function innerOf(section: Section, {sections}: Postmortem): Section | undefined {
  const index = sections.indexOf(section)
  return sections.find(({parent}) => parent === index)
}
