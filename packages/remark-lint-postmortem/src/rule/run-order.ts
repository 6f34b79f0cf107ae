import type {Root} from 'mdast'
import type {Processor, TransformCallback, Transformer} from 'unified'
import type {VFile} from 'vfile'

/** Runs a rule on a document; calls `next` when it is done. */
export type Step = (
  tree: Root,
  file: VFile,
  next: TransformCallback<Root>
) => ReturnType<Transformer<Root>>

/** Rules of a processor. */
interface Order {
  /** How many there are. */
  count: number
  /** Steps of the rules that run last. */
  last: Array<Step>
}

const orders = new WeakMap<Processor, Order>()

/**
 * Let a rule run in its turn, which for some is after all others.
 *
 * unified runs plugins in the order in which they are attached, and that depends on the user and
 * the presets. So the rule that was attached last runs those that wait for it. Filters for
 * comments come later: `remark-lint` and the presets attach theirs after the rules.
 *
 * @param processor
 *   Processor that the rule is being attached to.
 * @param isLast
 *   Whether it waits for all others.
 * @param step
 *   Step of the rule.
 * @returns
 *   Step to run in its place.
 */
export function inTurn(processor: Processor, isLast: boolean, step: Step): Step {
  const order = orders.get(processor) ?? {count: 0, last: []}
  orders.set(processor, order)
  order.count++
  const place = order.count
  if (isLast) order.last.push(step)
  return function (tree, file, next) {
    if (place < order.count) return isLast ? next() : step(tree, file, next)
    return runAll(isLast ? order.last : [step, ...order.last], tree, file, next)
  }
}

/** Run steps one after the other. */
function runAll(
  [step, ...rest]: ReadonlyArray<Step>,
  tree: Root,
  file: VFile,
  next: TransformCallback<Root>
): ReturnType<Step> {
  if (!step) return next()
  return step(tree, file, (error) => {
    if (error) next(error)
    else void runAll(rest, tree, file, next)
  })
}
