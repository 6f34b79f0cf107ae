import type {WordGroup} from './tables.ts'
import type {VagueContext, VagueReader, VagueRun, WrittenVague} from './vague-reader.ts'
import {
  isHit,
  isHypothetical,
  isOfRepair,
  isOfResponders,
  isUndoneItself,
  spanOfRun
} from './clause.ts'
import {isTreated} from './verbs.ts'
import {endAt} from '../text/phrases.ts'
import {vagueGroups} from './clues.ts'
import {amountAt} from './vague-amounts.ts'
import {degreeAt} from './vague-degrees.ts'
import {everybodyAt} from './vague-everybody.ts'
import {vagueTimeAt} from './vague-times.ts'

/** Readers by what says that they are worth a try; the first that reads something wins. */
const readers: ReadonlyArray<[groups: ReadonlyArray<WordGroup>, read: VagueReader]> = [
  [vagueGroups.time, vagueTimeAt],
  [vagueGroups.amount, amountAt],
  [vagueGroups.degree, degreeAt],
  [vagueGroups.everybody, everybodyAt]
]

/**
 * Find words that say how much without a number, where the same sentence has no number for the
 * same thing.
 *
 * @param context
 *   A sentence about harm, or the text of such a cell.
 * @returns
 *   Vague quantities in order.
 */
export function findVague(context: VagueContext): Array<WrittenVague> {
  const {phrases, tokens} = context
  const wanted = readers.filter(([groups]) => groups.some((group) => phrases.groups.has(group)))
  const found = wanted.length > 0 ? [...vagueRuns(context, wanted)] : []
  return [...found.map(({isLength, kind, metric, ...run}) => ({span: spanOfRun({...context, tokens}, run), metric, kind, isLength})), ...multiples(context)].toSorted((a, b) => a.span.start - b.span.start) // prettier-ignore
}

function* vagueRuns(context: VagueContext, wanted: typeof readers): Generator<VagueRun> {
  for (let at = 0; at < context.tokens.count;) {
    const found = firstOf(context, at, wanted)
    if (found && !isElsewhere(context, found)) yield found
    at = found ? found.next : at + 1
  }
}

/** Said of what did not happen, of the time that those who repaired it took, or of no harm. */
function isElsewhere(context: VagueContext, found: VagueRun): boolean {
  if (isHypothetical(context, found)) return true
  if (found.kind === 'time' && isOfResponders(context, found)) return true
  if (found.kind === 'amount' && (isOfRepair(context, found) || isTreated(context, found))) return true // prettier-ignore
  if (context.isTitle) return found.kind !== 'amount'
  if (context.isAside) return found.kind !== 'degree' && !isHit(context, found) && !isUndoneItself(context, found) // prettier-ignore
  const isSaid = context.isImpact || context.isHarm || context.isValue || context.phrases.groups.has('latency') // prettier-ignore
  if (isSaid || found.kind === 'amount') return false
  // Pages took several minutes *to load*, it *recovered* within hours.
  const {phrases} = context
  const isLength = endAt(phrases, found.next, 'latencyTail') !== undefined || phrases.groups.has('ending') // prettier-ignore
  return found.kind !== 'time' || !isLength
}

function firstOf(context: VagueContext, at: number, wanted: typeof readers): VagueRun | undefined {
  for (const [, read] of wanted) {
    const found = read(context, at)
    if (found) return found
  }
  return undefined
}

/** `10x the baseline` says how much only with the baseline, unless another figure does. */
function multiples({isImpact, quantities}: VagueContext): Array<WrittenVague> {
  const areAlone = isImpact && quantities.every(({kind}) => kind === 'multiple')
  return !areAlone ? [] : quantities.map(({span}) => ({span, metric: undefined, kind: 'degree'}))
}
