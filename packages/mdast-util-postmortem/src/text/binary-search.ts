/**
 * Count the first items of a list for which something holds, when it holds for none behind them.
 *
 * @param holds
 *   What holds for the first of them.
 */
export function countFirst<Item>(
  items: ReadonlyArray<Item>,
  holds: (item: Item) => boolean
): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
