import type {Nodes} from 'mdast'

/**
 * List nodes and what is in them, in the order of the document.
 *
 * Does not call itself: quotes and lists can be deeper than calls.
 *
 * @param isWhole
 *   Checks whether a node is listed without what is in it.
 * @yields
 *   Nodes.
 */
export function* walk(
  nodes: ReadonlyArray<Nodes>,
  isWhole: (node: Nodes) => boolean
): Generator<Nodes, undefined> {
  const queue = nodes.toReversed()
  while (queue.length > 0) {
    const node = queue.pop()!
    yield node
    if (!('children' in node) || isWhole(node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) {
      queue.push(node.children[index]!)
    }
  }
  return undefined
}
