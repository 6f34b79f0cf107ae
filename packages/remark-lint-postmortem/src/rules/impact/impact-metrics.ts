import type {ImpactFact, ImpactMetric, Postmortem, Section} from 'mdast-util-postmortem'
import type {PlacedFix} from '../../edits/edits.ts'
import {isLanguageSupported} from 'mdast-util-postmortem'
import {placeOfDocument} from '../../document/place-of-document.ts'
import {insertAfter, insertBefore} from '../../edits/insert-lines.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {list} from '../../text/list.ts'
import {isQuantified} from './is-quantified.ts'

/** Measures with what they are called, and what says that there was nothing. */
const metrics: ReadonlyArray<[name: ImpactMetric, label: string, none: string]> = [
  ['duration', 'duration', '0 minutes'],
  ['users', 'users affected', 'none'],
  ['requests', 'requests failed', 'none'],
  ['revenue', 'revenue lost', 'none'],
  ['sla', 'SLA', 'no SLA breach'],
  ['data', 'data loss', 'none']
]

const answers = 'a value, `0`, or `unknown` with the reason'

/** Every measure has an answer. */
export default defineRule({
  name: 'impact-metrics',
  description: 'require each measure of impact to be stated, denied, or unknown with a reason',
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
  messages: {
    empty: ({value}: {value: string}) =>
      `Unexpected \`${value}\` as a measure of impact, expected ${answers}`,
    missing: ({label}: {label: string}) =>
      `Unexpected missing impact metric \`${label}\`, expected ${answers}`,
    severalMissing: ({labels}: {labels: ReadonlyArray<string>}) =>
      `Unexpected missing impact metrics ${list(labels, 'and')}, expected ${answers} for each`
  },
  missing: {missing: ({label}) => [label], severalMissing: ({labels}) => labels},
  *check(postmortem, options) {
    const {impact, sections} = postmortem
    if (!isLanguageSupported(postmortem.locale)) return
    const section = sections.find(({names}) => names.includes('impact'))
    // `required-sections` reports a missing section.
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
      yield {messageId: 'empty', data: {value: value.written}, place: value.position}
    }
    if (missing.length > 2) {
      const labels = missing.map(([, label]) => label)
      yield {messageId: 'severalMissing', data: {labels}, place: section.heading.position}
      return
    }
    for (const [, label, none] of missing) {
      yield {
        messageId: 'missing',
        data: {label},
        ...insertMetric(postmortem, section, label, none)
      }
    }
  }
})

/** Other rules report vague values, and those that are unknown without a reason. */
function isAnswered(fact: ImpactFact): boolean {
  return isQuantified(fact) || fact.unknown !== undefined || fact.vague.length > 0
}

/** Find the labelled value of a measure, unless it is blank. */
function labelledFact(
  facts: ReadonlyArray<ImpactFact>,
  name: ImpactMetric
): ImpactFact | undefined {
  return facts.find(
    ({from, metric, value}) => metric === name && from !== 'sentence' && value.written !== ''
  )
}

/** Insert a label after the section’s own text: none or unknown, only the author knows which. */
function insertMetric(
  postmortem: Postmortem,
  section: Section,
  label: string,
  none: string
): PlacedFix {
  const {heading, headingStyle, insertAfter: last} = section
  const name = label.charAt(0).toUpperCase() + label.slice(1)
  // Under a label in bold, another one would be the end of the section.
  const key = headingStyle === 'bold' ? `${name}:` : `**${name}:**`
  const lines = [`${key} ${none}`, `${key} unknown (nothing measures it yet)`]
  const inner = innerOf(section, postmortem)
  const place = {place: heading.position ?? placeOfDocument(postmortem)}
  if (headingStyle === 'list') return place
  if (inner?.headingBlock) return insertBefore(inner.headingBlock, lines)
  return (last && insertAfter(last, lines, postmortem)) ?? place
}

/** The first section in another one: what comes after its start is its own. */
function innerOf(section: Section, {sections}: Postmortem): Section | undefined {
  const index = sections.indexOf(section)
  return sections.find(({parent}) => parent === index)
}
