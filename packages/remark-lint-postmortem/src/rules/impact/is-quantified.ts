import type {ImpactFact, Postmortem} from 'mdast-util-postmortem'

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

/** Check whether a field says from when until when it was: `Impact window: 02:00–02:08`. */
export function hasWindow({metadata}: Pick<Postmortem, 'metadata'>): boolean {
  return metadata.some(({time}) => time?.clock && time.end?.clock)
}
