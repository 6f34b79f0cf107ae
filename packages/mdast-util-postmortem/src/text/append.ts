/**
 * Put items at the end of a list. A call such as `list.push(...items)` throws where there are more
 * items than a function has room for parameters.
 */
export function append<T>(list: Array<T>, items: Iterable<T>): void {
  for (const item of items) list.push(item)
}
