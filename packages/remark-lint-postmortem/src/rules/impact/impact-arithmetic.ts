import type {
  Figure,
  ImpactFact,
  StatedChange,
  StatedServiceLevel,
  StatedShare
} from 'mdast-util-postmortem'
import type {Finding} from '../../rule/rule-definition.ts'
import {replaceSpan, suggestion} from '../../edits/edits.ts'
import {defineRule} from '../../rule/define-rule.ts'
import {rounded} from './rounded.ts'
import {isNear, shareFits} from './share-fits.ts'

const daySeconds = 86_400

interface WrongFigure {
  figure: string
  expected: string
}

const messages = {
  share: ({expected, figure, part, whole}: WrongFigure & {part: string; whole: string}) =>
    `Unexpected \`${figure}\`, expected \`${expected}\` for \`${part}\` of \`${whole}\``,
  change: ({expected, figure, from, to}: WrongFigure & {from: string; to: string}) =>
    `Unexpected change \`${figure}\`, expected \`${expected}\` from \`${from}\` to \`${to}\``,
  budget: ({days, expected, figure, objective}: WrongFigure & {days: number; objective: string}) =>
    `Unexpected error budget \`${figure}\`, expected \`${expected}\` for \`${objective}\` over \`${days}\` days`,
  consumed: ({expected, figure}: WrongFigure) =>
    `Unexpected consumed error budget \`${figure}\`, expected \`${expected}\``,
  availability: ({expected, figure}: WrongFigure) =>
    `Unexpected availability \`${figure}\`, expected \`${expected}\``
}

/** Figures that can be computed from others. */
export default defineRule({
  name: 'impact-arithmetic',
  description:
    'require shares, changes, error budgets, and availability to agree with the figures they are made of',
  note: 'A figure that its own sentence contradicts takes the trust from all others.',
  presets: {recommended: 'error', draft: 'warn', strict: 'error'},
  options: {
    slo: {
      type: 'number',
      default: 0,
      description:
        'Promised availability in percent, for documents that do not say it; `0` for none.'
    },
    window: {
      type: 'number',
      default: 0,
      description: 'Days that it is measured over, for documents that do not say it; `0` for none.'
    }
  },
  messages,
  *check({figures, impact}, options) {
    for (const share of impact.shares) {
      if (!isOfAnother(share, impact.facts)) yield* wrongShare(share)
    }
    for (const change of figures.changes) yield* wrongChange(change)
    if (impact.serviceLevel) yield* wrongLevel(withDefaults(impact.serviceLevel, options))
  }
})

/** `18,240 requests from 1,377 users (4.1 % of 444,900 requests)`: the percentage of the first. */
function isOfAnother(
  {part, percent, statement, whole}: StatedShare,
  facts: ReadonlyArray<ImpactFact>
): boolean {
  return facts
    .filter((fact) => fact.statement === statement)
    .flatMap(({figures}) => figures)
    .some(
      ({kind, value}) =>
        (kind === 'count' || kind === 'number') &&
        value !== part.value &&
        isNear(percent, (100 * value) / whole.value, 0)
    )
}

function* wrongShare(share: StatedShare): Generator<Finding<typeof messages>> {
  if (shareFits(share) || isOfTheRest(share)) return
  const {part, percent, whole} = share
  const expected = rounded(percent, (100 * part.value) / whole.value)
  yield {
    messageId: 'share',
    data: {figure: percent.written, expected, part: part.written, whole: whole.written},
    related: {place: part.position, reason: 'Part here'},
    ...replaceSpan(percent, suggestion(expected))
  }
}

/** Success rate `0 % (3/3 failed)`: it is that of the others. */
function isOfTheRest(share: StatedShare): boolean {
  const {part, whole} = share
  return shareFits({...share, part: {...part, value: whole.value - part.value}})
}

function* wrongChange(stated: StatedChange): Generator<Finding<typeof messages>> {
  const {change, from, to} = stated
  const [actual] = changesOf(from.value, to.value, stated)
  if (actual === undefined || canBe(stated)) return
  const expected = rounded(change, actual)
  yield {
    messageId: 'change',
    data: {figure: change.written, expected, from: from.written, to: to.written},
    related: {place: from.position, reason: 'First value here'},
    ...replaceSpan(change, suggestion(expected))
  }
}

/** Some of what both values were rounded from has that change. */
function canBe(stated: StatedChange): boolean {
  const {change, from, to} = stated
  const ends = ({step, value}: Figure) => [value - step / 2, value + step / 2]
  const possible = ends(from).flatMap((low) => ends(to).map((high) => changesOf(low, high, stated)))
  const exact = changesOf(from.value, to.value, stated)
  return exact.some((_, index) => {
    const values = possible.map((changes) => changes[index]!)
    const slack = change.step / 2 + 1e-9
    return (
      change.value >= Math.min(...values) - slack && change.value <= Math.max(...values) + slack
    )
  })
}

/** What can be meant, the most likely first: of what it was, in points, of its inverse; so many times, or times more. */
function changesOf(
  from: number,
  to: number,
  {arePercentages, isMultiple, isOfSpeed}: StatedChange
): Array<number> {
  const [low, high] = [from, to].toSorted((a, b) => a - b) as [number, number]
  if (low <= 0) return []
  if (isMultiple) return [high / low, high / low - 1]
  const by = high - low
  return [
    (100 * by) / from,
    ...(arePercentages ? [by] : []),
    ...(isOfSpeed ? [(100 * by) / to] : [])
  ]
}

/** A figure that the settings give has no place. */
function withDefaults(
  level: StatedServiceLevel,
  {slo, window}: {slo: number; window: number}
): StatedServiceLevel {
  const figure = (value: number, text: string): Figure => ({
    written: text,
    position: undefined,
    value,
    step: 0
  })
  return {
    ...level,
    objective: level.objective ?? (slo > 0 ? figure(slo, `${slo} %`) : undefined),
    window: level.window ?? (window > 0 ? figure(window * daySeconds, `${window} days`) : undefined)
  }
}

function* wrongLevel(level: StatedServiceLevel): Generator<Finding<typeof messages>> {
  const {availability, consumed, downtime, objective, spent, window} = level
  const lost = objective && (100 - objective.value) / 100
  const allowed = lost !== undefined && window ? lost * window.value : undefined
  if (level.budget && allowed !== undefined && objective && window) {
    const slack = (lost! * window.step) / 2
    if (!isNear(level.budget, allowed, slack)) {
      yield {
        messageId: 'budget',
        data: {
          figure: level.budget.written,
          expected: timeOf(allowed),
          objective: objective.written,
          days: daysOf(window)
        },
        ...replaceSpan(level.budget, suggestion(timeOf(allowed))),
        ...(objective.position && {
          related: {place: objective.position, reason: 'Objective here'}
        })
      }
      return
    }
  }
  const budget = level.budget?.value ?? allowed
  if (consumed && spent && budget) {
    const actual = (100 * spent.value) / budget
    const slack = (50 * spent.step) / budget + (level.budget ? 0 : actual * 0.05)
    if (!isNear(consumed, actual, slack)) {
      const expected = rounded(consumed, actual)
      yield {
        messageId: 'consumed',
        data: {figure: consumed.written, expected},
        ...replaceSpan(consumed, suggestion(expected)),
        related: {place: spent.position, reason: 'Time here'}
      }
    }
  }
  // Less can be lost in a partial outage, and more in others: only what is impossible is reported.
  if (availability && downtime && window) {
    const least = 100 - (100 * (downtime.value - downtime.step / 2)) / window.value
    if (availability.value - availability.step / 2 > least + slackOf(window, downtime)) {
      const actual = 100 - (100 * downtime.value) / window.value
      const expected = rounded(availability, actual)
      yield {
        messageId: 'availability',
        data: {figure: availability.written, expected},
        ...replaceSpan(availability, suggestion(expected)),
        related: {place: downtime.position, reason: 'Downtime here'}
      }
    }
  }
}

/** How much the availability changes with the length of a month. */
function slackOf({step, value}: Figure, downtime: Figure): number {
  return (100 * downtime.value * (step / 2)) / (value * value)
}

function daysOf({value}: Figure): number {
  return value / daySeconds
}

/** `43 min 12 s`: to the second, as budgets are small. */
function timeOf(seconds: number): string {
  const whole = Math.round(seconds)
  const parts = [
    [Math.floor(whole / daySeconds), 'd'],
    [Math.floor((whole % daySeconds) / 3600), 'h'],
    [Math.floor((whole % 3600) / 60), 'min'],
    [whole % 60, 's']
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ')
}
