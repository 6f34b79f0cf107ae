import type {Section, SectionName} from 'mdast-util-postmortem'

/** Sections without which nobody can see what happened, each with those that are as good. */
const core: ReadonlyArray<ReadonlyArray<SectionName>> = [
  ['summary'],
  ['timeline'],
  ['impact'],
  ['action-items'],
  ['root-cause', 'contributing-factors']
]

/**
 * List the core sections that a document has.
 *
 * @param sections
 *   Its sections.
 */
export function coreOf(sections: ReadonlyArray<Section>): Array<SectionName> {
  const announced = new Set(sections.flatMap(({names}) => names))
  return core.flatMap((names) => names.find((name) => announced.has(name)) ?? [])
}

/**
 * Check whether a document has all core sections, so that it has no style of its own.
 *
 * @param sections
 *   Its sections.
 */
export function isCoreComplete(sections: ReadonlyArray<Section>): boolean {
  return coreOf(sections).length === core.length
}
