import type {Block, Section, SectionName} from '../model.ts'

/** What a part of a document is for: the same words mean more in one, and less in another. */
export interface Place {
  /** Remedies are written here: words that ask for care are one. */
  inRemedy: boolean
  /** Causes are written here: what somebody did is offered as one. */
  inCause: boolean
  /** The document has no headings, so nothing says that it is only an account. */
  isBare: boolean
  /** What happened is written here: what somebody did is an account of it. */
  inAccount: boolean
  /** What went well is written here. */
  inPraise: boolean
}

const remedies = namesOf('action-items', 'lessons-learned', 'prevention')
const causes = namesOf('contributing-factors', 'root-cause', 'trigger', 'went-poorly')
const accounts = namesOf('timeline', 'resolution', 'detection')
const praises = namesOf('went-well', 'lucky')

/**
 * Find out what the part is for in which a block stands.
 *
 * @param block
 *   Block.
 * @param sections
 *   Sections of its document.
 * @param isBare
 *   It has no headings.
 */
export function placeOf(
  block: Pick<Block, 'section'>,
  sections: ReadonlyArray<Section>,
  isBare: boolean
): Place {
  return {
    inRemedy: isIn(block, sections, remedies),
    inCause: isBare || isIn(block, sections, causes),
    isBare,
    inAccount: isIn(block, sections, accounts),
    inPraise: isIn(block, sections, praises)
  }
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
  return isIn(block, sections, remedies)
}

function isIn(
  {section}: Pick<Block, 'section'>,
  sections: ReadonlyArray<Section>,
  names: ReadonlySet<SectionName>
): boolean {
  return section !== undefined && sections[section]!.names.some((name) => names.has(name))
}

function namesOf(...names: Array<SectionName>): ReadonlySet<SectionName> {
  return new Set(names)
}
