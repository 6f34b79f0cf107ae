import type {Root} from 'mdast'
import type {Transformer} from 'unified'
import type {VFile} from 'vfile'

/** Thrown in the middle of a check that nobody needs any more. */
class Stale extends Error {}

declare module 'vfile' {
  interface DataMap {
    /** The tree that was checked. */
    postmortemTree?: Root
    /** Whether the document has changed since. */
    postmortemIsStale?: () => boolean
  }
}

/**
 * Keep the tree of a file for the check of the next version, and stop here if the document has
 * changed: the rules and their comments are the second half of the work.
 *
 * @returns
 *   Transformer.
 */
export function keepTree(): Transformer<Root> {
  return (tree: Root, file: VFile): undefined => {
    if (file.data.postmortemIsStale?.()) throw new Stale()
    file.data.postmortemTree = tree
  }
}
