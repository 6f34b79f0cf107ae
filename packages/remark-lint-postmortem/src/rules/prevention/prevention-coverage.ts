import type {Postmortem, Section} from 'mdast-util-postmortem'
import type {Finding, Rule} from '../../rule/define-rule.ts'
import {factorId} from 'mdast-util-postmortem'
import {bareId} from '../actions/items.ts'
import {defineRule} from '../../rule/define-rule.ts'

export interface Options {
  mode: string
}

/** Every factor is met by something. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'prevention-coverage',
  description: 'there is a prevention measure for each contributing factor',
  note: 'A factor that nothing is done about contributes again.',
  presets: {recommended: 'off', strict: 'warn'},
  options: {
    mode: {
      type: 'choice',
      values: ['auto', 'count', 'reference'],
      default: 'auto',
      description:
        'Whether measures are counted, or refer to factors by their ids such as `CF1`; `auto` looks for ids first.'
    }
  },
  *check(postmortem, {mode}) {
    const {prevention, sections} = postmortem
    const factors = sections.filter(({names}) => names.includes('contributing-factors'))
    const points = factors.flatMap((section) => section.points)
    const heading = preventionHeading(postmortem)
    // A section that is missing or is prose other rules tell.
    if (points.length === 0 || !heading || prevention.measures.length === 0) return
    const ids = points.map(({text}) => factorId(text))
    if (mode === 'reference' || (mode === 'auto' && ids.every(Boolean))) {
      yield* unreferenced(postmortem, points, ids)
    } else if (prevention.measures.length < points.length) {
      yield {
        reason: `Unexpected \`${prevention.measures.length}\` prevention ${prevention.measures.length === 1 ? 'measure' : 'measures'} for \`${points.length}\` contributing factors, expected at least \`${points.length}\``,
        place: heading.position,
        related: {place: factors[0]!.heading.position, reason: 'Factors here'}
      }
    }
  }
})

export default rule

function preventionHeading({prevention, sections}: Postmortem): Section['heading'] | undefined {
  const index = prevention.measures[0]?.section
  return index === undefined ? undefined : sections[index]!.heading
}

function* unreferenced(
  {prevention}: Postmortem,
  points: Section['points'],
  ids: ReadonlyArray<string | undefined>
): Generator<Finding> {
  const named = new Set(
    prevention.measures.flatMap(({references}) => references.map(({text}) => bareId(text)))
  )
  for (const [index, point] of points.entries()) {
    const id = ids[index]
    if (!id || named.has(id.toUpperCase())) continue
    yield {
      reason: `Unexpected contributing factor \`${id}\` without a prevention measure, expected one that names it`,
      place: point.position
    }
  }
}
