import type {Block, Section, SectionName} from '../model.ts'

const remedySections: ReadonlySet<SectionName> = new Set([
  'action-items',
  'lessons-learned',
  'prevention'
])

/**
 * Check whether a block stands where remedies are written, so that words that ask for care are one.
 *
 * @param block
 *   Block.
 * @param sections
 *   Sections of its document.
 */
export function isAmongRemedies(
  {section}: Pick<Block, 'section'>,
  sections: ReadonlyArray<Section>
): boolean {
  return section !== undefined && sections[section]!.names.some((name) => remedySections.has(name))
}
