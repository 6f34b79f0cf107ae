import type {ImpactFact, Postmortem, Quantity, TextSpan} from 'mdast-util-postmortem'
import type {Spread} from '../impact/spread.ts'
import {formatDuration} from '../../text/format-time.ts'
import {spreadOf} from '../impact/spread.ts'
import {incidentLength} from './incident-ends.ts'

/** From the least to the most that a document says, and where it says so. */
interface StatedSpread extends Spread {
  from: TextSpan
}

/** What a document says of the whole of an impact; `undefined` if it does not. */
export interface StatedImpact {
  /** Percent of all users. */
  users: StatedSpread | undefined
  minutes: StatedSpread | undefined
  /** Words for what was lost. */
  dataLoss: TextSpan | undefined
  /** Nobody knows whether data were lost, or how many. */
  isDataUnknown: boolean
}

/**
 * Find out how many of all users an incident hit, for how long, and whether data were lost.
 *
 * @param postmortem
 *   Document.
 */
export function statedImpact(postmortem: Postmortem): StatedImpact {
  const {facts} = postmortem.impact
  const ofData = facts.filter(({metric}) => metric === 'data')
  return {
    users: usersIn(facts.filter(({metric}) => metric === 'users')),
    minutes: minutesIn(postmortem),
    dataLoss: ofData.flatMap((fact) => lostIn(fact))[0],
    isDataUnknown: ofData.some(({unknown, vague}) => unknown !== undefined || vague.length > 0)
  }
}

/** The share that is stated of all of them; those of some can only be more. */
function usersIn(facts: ReadonlyArray<ImpactFact>): StatedSpread | undefined {
  const shares = facts.flatMap(({figures}) => figures.flatMap((figure) => shareOf(figure) ?? []))
  const all = facts.flatMap(({all}) =>
    all ? [{least: all.isOfSome ? 0 : 100, most: 100, span: all}] : []
  )
  const denial = facts.find(({none}) => none)?.none
  const isHit = facts.some(({all, figures, vague}) => all || figures.length > 0 || vague.length > 0)
  if (denial && !isHit) return {least: 0, most: 0, from: denial}
  const known = [...shares, ...all]
  const least = Math.max(...known.map((each) => each.least))
  const span = known.find((each) => each.least === least)?.span
  return span && {least, most: Math.max(...known.map(({most}) => most)), from: span}
}

/** `12 %` of users, as in `1,204 of 10,000 users`; of *users in Graz* it is only known what it is at most. */
function shareOf(figure: Quantity): (Spread & {span: TextSpan}) | undefined {
  const {counts, kind, measured, of, step, withHedge} = figure
  if (kind !== 'percent' && !of) return undefined
  if (counts !== undefined && counts !== 'users') return undefined
  const {least, most} = spreadOf(figure, step / 2)
  const factor = kind !== 'percent' && of ? 100 / of.value : 1
  const isOfAll =
    measured !== undefined &&
    measured.qualifiers.length === 0 &&
    measured.place.length === 0 &&
    ['affected', 'failed', 'slow'].includes(measured.fate)
  const written = of && kind !== 'percent' ? `${Number((factor * figure.value).toFixed(1))} %` : withHedge.written // prettier-ignore
  return {
    least: isOfAll ? factor * least : 0,
    most: isOfAll ? factor * most : 100,
    span: {written, position: withHedge.position}
  }
}

/** The lengths that are stated of the incident, else the time from its start to its end. */
function minutesIn(postmortem: Postmortem): StatedSpread | undefined {
  const figures = postmortem.impact.facts
    .filter(({isWhole, metric}) => metric === 'duration' && isWhole)
    .flatMap((fact) => fact.figures.filter(({kind}) => kind === 'duration'))
  const spreads = figures.map((figure) => spreadOf(figure, figure.step > 60 ? figure.step / 2 : 0))
  if (spreads.length > 0) return among(spreads, figures[0]!.withHedge)
  const length = incidentLength(postmortem)
  if (!length) return undefined
  const {seconds, start} = length.whole
  const possible = length.possible.map((each) => ({least: each.seconds, most: each.seconds}))
  return among(possible, {written: formatDuration(seconds), position: start.position})
}

function among(spreads: ReadonlyArray<Spread>, from: TextSpan): StatedSpread {
  return {
    least: Math.min(...spreads.map(({least}) => least)) / 60,
    most: Math.max(...spreads.map(({most}) => most)) / 60,
    from
  }
}

/** `4,100 records were lost`, `Data lost: 3 GB`; not those that were only seen by others. */
function lostIn({all, figures, from}: ImpactFact): Array<TextSpan> {
  const lost = figures.filter(({kind, measured, value}) => {
    const isLabelled = from !== 'sentence' && (kind === 'bytes' || kind === 'duration')
    return value > 0 && (isLabelled || measured?.fate === 'gone')
  })
  return [...lost.map(({withHedge}) => withHedge), ...(all && from !== 'sentence' ? [all] : [])]
}
