import type {ImpactFact, Postmortem, Quantity, Section, TextSpan} from 'mdast-util-postmortem'
import type {Finding, Rule} from '../define-rule.ts'
import {isLanguageSupported} from 'mdast-util-postmortem'
import {isTold} from '../impact.ts'
import {standsAsRead} from '../place.ts'
import {defineRule} from '../define-rule.ts'
import {suggestion} from '../edits.ts'

export interface Options {
  sections: Record<string, boolean>
}

/** How much, for how many, for how long. */
const rule: Rule<Options> = defineRule<Options>({
  name: 'quantified-impact',
  description: 'the impact is stated in numbers',
  note: 'Numbers decide how urgent the action items are, and whether the next incident is better or worse. “Some users” does not.',
  presets: {recommended: 'warn', strict: 'error'},
  options: {
    sections: {
      type: 'switches',
      keys: ['impact', 'summary'],
      default: {impact: true},
      description: 'Sections that must have a number, unless another place has one.'
    }
  },
  *check(postmortem, {sections}) {
    if (!isLanguageSupported(postmortem.locale)) return
    const parts = postmortem.sections.filter(({names}) => names.some((name) => sections[name]))
    const [first] = parts.filter(({content}) => content === 'text')
    if (first && !postmortem.impact.facts.some((fact) => isTold(fact))) {
      yield {
        reason:
          'Unexpected impact without a number, expected measured values such as `1,204 users` or `47 minutes`',
        place: first.heading.position
      }
    }
    const shares = new Set(postmortem.impact.shares.map(({percent}) => placeOf(percent)))
    const beside = valuesWithShare(postmortem.impact.facts)
    for (const {fact, figure} of figuresIn(postmortem, new Set(parts))) {
      const isSaid = shares.has(placeOf(figure)) || beside.has(fact.value.text)
      yield* unitless({fact, figure}, isSaid)
    }
  }
})

export default rule

/** Figures of sentences: those with a label have its unit. */
function figuresIn(
  {impact, sections}: Postmortem,
  parts: ReadonlySet<Section>
): Array<{fact: ImpactFact; figure: Quantity}> {
  return impact.facts.flatMap((fact) => {
    const section = fact.section === undefined ? undefined : sections[fact.section]
    if (!section || !parts.has(section)) return []
    return fact.figures.map((figure) => ({fact, figure}))
  })
}

/** `Between 5 % and 10 % of requests`: one of two percentages says what both are shares of. */
function valuesWithShare(facts: ReadonlyArray<ImpactFact>): Set<string> {
  const saying = facts.filter(({figures}) =>
    figures.some(({counts, kind, of}) => kind === 'percent' && (counts ?? of) !== undefined)
  )
  return new Set(saying.map(({value}) => value.text))
}

/** `1,120 of 9,880 orders (11.3 %)` says what it is a share of; a figure is told by its place. */
function placeOf({position, text}: TextSpan): string {
  return `${position?.start.offset ?? ''} ${text}`
}

function* unitless(
  {fact, figure}: {fact: ImpactFact; figure: Quantity},
  isSaid: boolean
): Generator<Finding> {
  const {counts, kind, of, position, value, text} = figure
  const isOfNothing =
    fact.metric === 'other' && fact.from === 'sentence' && !counts && !of && !isSaid
  // `100 %` is all there is, and more is a rate.
  if (kind === 'percent' && value < 100 && isOfNothing) {
    yield {
      reason: `Unexpected \`${text}\` without what it is a share of, expected for example \`${text} of requests\``,
      place: position,
      note: 'A percentage says how much only with what it is a share of.'
    }
  }
  // `1.240 users` is how some languages write 1,240.
  const [, whole, thousands] = /^(\d{1,3})\.(\d{3})(?!\d)/.exec(text) ?? []
  if (kind === 'count' && counts && !Number.isInteger(value) && whole && thousands) {
    const fixed = `${whole},${thousands}${text.slice(whole.length + 4)}`
    yield {
      reason: `Unexpected fraction \`${text}\`, expected a whole number such as \`${fixed}\``,
      place: position,
      ...(standsAsRead(figure) && {fix: suggestion(fixed)}),
      note: 'Things that are counted are whole. A full stop is read as a decimal point.'
    }
  }
}
