import type {VagueContext, VagueRun} from './vague-reader.ts'
import {nounAfter} from '../quantity/noun.ts'
import {endAt} from '../text/phrases.ts'
import {isBesideHarm} from './clause.ts'

/** Read `everyone`, and `all metrics` that were lost: all, but not how many. */
export function everybodyAt(context: VagueContext, at: number): VagueRun | undefined {
  return allUsersAt(context, at) ?? allDataAt(context, at)
}

function allUsersAt(context: VagueContext, at: number): VagueRun | undefined {
  const {isImpact, phrases, quantities} = context
  const next = endAt(phrases, at, 'everybody')
  if (next === undefined || phrases.groups.has('thanks')) return undefined
  if (quantities.some(({kind, noun}) => kind === 'percent' || noun?.as === 'users')) return undefined // prettier-ignore
  if (!isImpact && !isBesideHarm(context, {at, next})) return undefined
  return {at, next, metric: 'users', kind: 'everybody'}
}

/** `All metrics were lost`. */
function allDataAt(context: VagueContext, at: number): VagueRun | undefined {
  const {phrases, quantities, tables, tokens} = context
  const next = endAt(phrases, at, 'all')
  if (next === undefined || quantities.length > 0 || !phrases.groups.has('loss')) return undefined
  const noun = nounAfter(tokens, next, tables)
  if (noun?.as !== 'data') return undefined
  return {at, next: noun.next, metric: 'data', kind: 'everybody'}
}
