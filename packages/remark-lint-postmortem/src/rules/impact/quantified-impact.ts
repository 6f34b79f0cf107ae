import type {Block, ImpactFact, Postmortem, Quantity, Section} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import {isEnglish, isLanguageSupported} from 'mdast-util-postmortem'
import {replaceSpan, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {hasWindow, isQuantified} from './is-quantified.ts'

const messages = {
  onlyDuration:
    'Unexpected impact with nothing but a length of time, expected how many were hit such as `1,204 users`',
  noNumber:
    'Unexpected impact without a number, expected measured values such as `1,204 users` or `47 minutes`',
  shareOfNothing: ({share}: {share: string}) =>
    `Unexpected \`${share}\` without what it is a share of, expected for example \`${share} of requests\``,
  fraction: ({fraction, whole}: {fraction: string; whole: string}) =>
    `Unexpected fraction \`${fraction}\`, expected a whole number such as \`${whole}\``
}

/** How much, for how many, for how long. */
export default defineRule({
  name: 'quantified-impact',
  description: 'require the impact in numbers',
  note: 'Numbers decide how urgent the action items are, and whether the next incident is better or worse. “Some users” does not.',
  notes: {
    shareOfNothing: 'A percentage says how much only with what it is a share of.',
    fraction: 'Things that are counted are whole. A full stop is read as a decimal point.'
  },
  presets: {recommended: 'warn', strict: 'error'},
  options: {
    duration: {
      type: 'boolean',
      default: true,
      description: 'Whether a length of time alone will do.'
    },
    sections: {
      type: 'switches',
      keys: ['impact', 'summary'],
      default: {impact: true},
      description: 'Sections that must have a number, unless another place has one.'
    }
  },
  messages,
  missing: {noNumber: 'number'},
  *check(postmortem, {duration, sections}) {
    if (!isLanguageSupported(postmortem.locale)) return
    const parts = postmortem.sections.filter(({names}) => names.some((name) => sections[name]))
    const isInEnglish = isEnglish(postmortem.locale)
    const [first] = parts.filter(({content, weak}) => content === 'text' && (isInEnglish || !weak))
    const isFigured = isInEnglish
      ? hasFigures(postmortem, new Set(parts), firstFigure)
      : // Of other languages fewer nouns that are counted are known.
        hasFigures(postmortem, partsOfImpact(postmortem), anyFigure) ||
        postmortem.metadata.some((field) => field.duration !== undefined)
    if (first && !saysHowMuch(postmortem.impact.facts) && !isFigured && !hasWindow(postmortem)) {
      yield {messageId: 'noNumber', place: first.heading.position}
    } else if (first && !duration && isOnlyDuration(postmortem.impact.facts)) {
      yield {messageId: 'onlyDuration', place: first.heading.position}
    }
    if (!isInEnglish) return
    const statements = statementsWithShare(postmortem.impact.facts)
    for (const {fact, figure} of figuresIn(postmortem, new Set(parts))) {
      const isSaid = figure.share !== undefined || statements.has(fact.statement)
      yield* unitless({fact, figure}, isSaid)
    }
  }
})

/** `No data was lost` says nothing of the customers who could not pay. */
function saysHowMuch(facts: ReadonlyArray<ImpactFact>): boolean {
  const answers = facts.filter((fact) => isQuantified(fact) || isReportedElsewhere(fact))
  const isNone = ({all, figures, unknown}: ImpactFact) => figures.length === 0 && !all && !unknown
  return answers.length > 0 && !(answers.every(isNone) && answers.length < facts.length)
}

/** `impact-unknown` reports `unknown` without a reason, `no-vague-quantity` can report `everybody`. */
function isReportedElsewhere({unknown, vague}: ImpactFact): boolean {
  const isUnknown = unknown !== undefined && unknown.placeholder === undefined
  return isUnknown || vague.some(({kind}) => kind === 'everybody')
}

/** Sections that say what it did, also those that only say what happened, or how it showed. */
function partsOfImpact({sections}: Postmortem): ReadonlySet<Section> {
  return new Set(
    sections.filter(({names}) => names.some((name) => name === 'impact' || name === 'summary'))
  )
}

/** A table of what was hit, whatever its columns are called: `| Token | Amount |`. */
const firstFigure = ({kind, written}: Block) =>
  (kind === 'cell' && /^\d/.test(written)) || (kind !== 'heading' && boundary.test(written))

/** From when or until when it was. */
const boundary = /(?<!\d)\d{4}-\d{2}-\d{2}\D{1,4}\d{1,2}:\d{2}/

const anyFigure = ({kind, written}: Block) => kind !== 'heading' && /\d/.test(written)

function hasFigures(
  {blocks, sections}: Postmortem,
  parts: ReadonlySet<Section>,
  isFigure: (block: Block) => boolean
): boolean {
  return blocks.some(
    (block) => block.section !== undefined && parts.has(sections[block.section]!) && isFigure(block)
  )
}

/** How long it lasted says nothing of how many were hit. */
function isOnlyDuration(facts: ReadonlyArray<ImpactFact>): boolean {
  return facts
    .filter((fact) => isQuantified(fact))
    .every(
      ({figures, metric}) => metric === 'duration' || figures.every(({kind}) => kind === 'duration')
    )
}

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
function statementsWithShare(facts: ReadonlyArray<ImpactFact>): Set<number | undefined> {
  const saying = facts.filter(({figures}) =>
    figures.some(({counts, kind, of}) => kind === 'percent' && (counts ?? of) !== undefined)
  )
  return new Set(saying.map(({statement}) => statement))
}

function* unitless(
  {fact, figure}: {fact: ImpactFact; figure: Quantity},
  isSaid: boolean
): Generator<Finding<typeof messages>> {
  const {counts, kind, of, position, value, written: text} = figure
  const isOfNothing =
    fact.metric === 'other' && fact.from === 'sentence' && !counts && !of && !isSaid
  // `100 %` is all there is, and more is a rate.
  if (kind === 'percent' && value < 100 && isOfNothing) {
    yield {messageId: 'shareOfNothing', data: {share: text}, place: position}
  }
  // `1.240 users` is how some languages write 1,240.
  const [, whole, thousands] = /^(\d{1,3})\.(\d{3})(?!\d)/.exec(text) ?? []
  if (kind === 'count' && counts && !Number.isInteger(value) && whole && thousands) {
    const fixed = `${whole},${thousands}${text.slice(whole.length + 4)}`
    yield {
      messageId: 'fraction',
      data: {fraction: text, whole: fixed},
      ...replaceSpan(figure, suggestion(fixed))
    }
  }
}
