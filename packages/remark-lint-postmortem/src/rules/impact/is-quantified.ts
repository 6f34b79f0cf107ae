import type {ImpactFact} from 'mdast-util-postmortem'

/**
 * Check whether a fact says how much: with a figure, with none or all, or with the reason why
 * nobody knows.
 *
 * @param fact
 *   What the document says of a measure.
 */
export function isQuantified({all, figures, none, unknown}: ImpactFact): boolean {
  return figures.length > 0 || Boolean(none) || Boolean(all) || unknown?.hasReason === true
}
