import type {Nodes} from 'mdast'

/** A node without children: a text, code, a break. */
export interface Leaf {
  /** Its type, behind those of the nodes around it: `/root/heading/text`. */
  kind: string
  /** UTF-16 units from the start of the document, without a byte order mark. */
  start: number
  end: number
}

/**
 * List the nodes without children of a document, in its order.
 *
 * @param tree
 *   Document.
 * @returns
 *   Nodes, without those whose place is unknown.
 */
export function leavesOf(tree: Nodes): Array<Leaf> {
  const leaves: Array<Leaf> = []
  collect(tree, '')
  return leaves

  function collect(node: Nodes, around: string): void {
    const kind = `${around}/${node.type}`
    if ('children' in node) {
      for (const child of node.children) collect(child, kind)
      return
    }
    const {end, start} = node.position ?? {}
    if (start?.offset === undefined || end?.offset === undefined) return
    leaves.push({kind, start: start.offset, end: end.offset})
  }
}
