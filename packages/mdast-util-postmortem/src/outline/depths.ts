import type {TitleKind} from './labels.ts'
import type {Item, Part} from './parts.ts'

/** Depths of labels: below those of all headings. */
export const labelOfSection = 7
export const otherLabel = 8
export const labelInList = 9

/** An unknown line in bold is beside a known one, unless it divides it: `**Actions**`, `**Ada**`, a list. */
export function depthOfLabel(
  kind: TitleKind,
  hasValue: boolean,
  open: ReadonlyArray<Item | Part>
): number {
  if (kind === 'section' || (kind === 'weak' && !hasValue)) return labelOfSection
  const around = open.findLast(
    (part): part is Part => part.type === 'part' && part.depth === labelOfSection
  )
  // `**Impact:** 40 users`, `**Severity:** P1`, `**Why:** a full disk`.
  if ((kind === 'field' || kind === 'weak') && hasValue && around?.value) return labelOfSection
  return kind || hasValue || (around && isDivided(around)) ? otherLabel : labelOfSection
}

/** Nothing stands between it and the first line in bold. */
function isDivided({content: [first], value}: Part): boolean {
  return !value && (!first || (first.type === 'part' && first.style === 'bold' && !first.value))
}
