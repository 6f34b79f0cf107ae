import type {Block, Section, SectionName} from '../model.ts'

const remedySections: ReadonlySet<SectionName> = new Set([
  'action-items',
  'lessons-learned',
  'prevention'
])

const causeSections: ReadonlySet<SectionName> = new Set([
  'contributing-factors',
  'root-cause',
  'trigger',
  'went-poorly'
])

/**
 * Check whether a block stands where causes are written, so that what somebody did is offered as one.
 *
 * @param block
 *   Block.
 * @param sections
 *   Sections of its document.
 */
export function isAmongCauses(
  block: Pick<Block, 'section'>,
  sections: ReadonlyArray<Section>
): boolean {
  return isIn(block, sections, causeSections)
}

/**
 * Check whether a block stands where remedies are written, so that words that ask for care are one.
 *
 * @param block
 *   Block.
 * @param sections
 *   Sections of its document.
 */
export function isAmongRemedies(
  block: Pick<Block, 'section'>,
  sections: ReadonlyArray<Section>
): boolean {
  return isIn(block, sections, remedySections)
}

function isIn(
  {section}: Pick<Block, 'section'>,
  sections: ReadonlyArray<Section>,
  names: ReadonlySet<SectionName>
): boolean {
  return section !== undefined && sections[section]!.names.some((name) => names.has(name))
}
