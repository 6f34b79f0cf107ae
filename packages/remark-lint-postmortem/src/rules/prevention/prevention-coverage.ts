import type {Postmortem, Section} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import {factorId} from 'mdast-util-postmortem'
import {defineRule} from '../../rule/define-rule.ts'
import {onlyReferences} from '../actions/action-plan.ts'
import {normalizeId} from '../actions/items.ts'

const messages = {
  tooFew: ({factors, measures}: {factors: number; measures: number}) =>
    `Unexpected \`${measures}\` prevention ${measures === 1 ? 'measure' : 'measures'} for \`${factors}\` contributing factors, expected at least \`${factors}\``,
  unreferenced: ({id}: {id: string}) =>
    `Unexpected contributing factor \`${id}\` without a prevention measure, expected one that names it`
}

/** Every factor is met by something. */
export default defineRule({
  name: 'prevention-coverage',
  description: 'require a prevention measure for each contributing factor',
  note: 'A factor that nothing is done about contributes again.',
  presets: {recommended: 'off', strict: 'warn'},
  options: {
    onlyReferences
  },
  messages,
  *check(postmortem, {onlyReferences}) {
    const {prevention, sections} = postmortem
    const factors = sections.filter(({names}) => names.includes('contributing-factors'))
    const points = factors.flatMap((section) => section.points)
    const heading = preventionHeading(postmortem)
    // Other rules report a section that is missing or is prose.
    if (points.length === 0 || !heading || prevention.measures.length === 0) return
    const ids = points.map(({written: text}) => factorId(text))
    if (onlyReferences || ids.every(Boolean)) {
      yield* unreferenced(postmortem, points, ids)
    } else if (prevention.measures.length < points.length) {
      yield {
        messageId: 'tooFew',
        data: {factors: points.length, measures: prevention.measures.length},
        place: heading.position,
        related: {place: factors[0]!.heading.position, reason: 'Factors here'}
      }
    }
  }
})

function preventionHeading({prevention, sections}: Postmortem): Section['heading'] | undefined {
  const index = prevention.measures[0]?.section
  return index === undefined ? undefined : sections[index]!.heading
}

function* unreferenced(
  {prevention}: Postmortem,
  points: Section['points'],
  ids: ReadonlyArray<string | undefined>
): Generator<Finding<typeof messages>> {
  const named = new Set(
    prevention.measures.flatMap(({references}) =>
      references.map(({written: text}) => normalizeId(text))
    )
  )
  for (const [index, point] of points.entries()) {
    const id = ids[index]
    if (!id || named.has(id.toUpperCase())) continue
    yield {messageId: 'unreferenced', data: {id}, place: point.position}
  }
}
