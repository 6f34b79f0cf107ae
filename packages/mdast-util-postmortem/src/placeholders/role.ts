import type {Parents, TableCell} from 'mdast'

/**
 * What a block is for those around it: an `answer` stands alone where something is to be said, a
 * `blank` is an empty cell for one beside its label, a `label` has a list below it.
 */
export type Role = 'answer' | 'blank' | 'label' | undefined

/**
 * Say what a child is for its siblings.
 *
 * Beside code, or as one item of several, `…` says that something is left out.
 *
 * @param parent
 *   What the child stands in.
 * @param isOnlyItem
 *   The parent is the only item of its list.
 */
export function roleOf(parent: Parents, index: number, isOnlyItem: boolean): Role {
  const {children} = parent
  const child = children[index]
  if (child?.type === 'tableCell') return roleOfCell(children, child)
  if (child?.type !== 'paragraph') return undefined
  const before = index === 0 ? undefined : children[index - 1]
  const after = index + 1 === children.length ? undefined : children[index + 1]
  if (after?.type === 'list') return 'label'
  if (parent.type === 'blockquote') return undefined
  if (parent.type === 'listItem') return isOnlyItem && !before && !after ? 'answer' : undefined
  return before?.type === 'code' || after?.type === 'code' ? undefined : 'answer'
}

/** `| Customers affected | |`. */
function roleOfCell(row: Parents['children'], {children}: TableCell): Role {
  const [label, ...values] = row
  if (label?.type !== 'tableCell' || label.children === children) return undefined
  if (children.length > 0) return 'answer'
  return values.length === 1 && label.children.length > 0 ? 'blank' : undefined
}
