import type {Table} from './table.ts'

/** What this project wants to cost at most, and what it does cost. */
export interface Aim {
  /** What costs. */
  what: string
  most: number
  measured: number
  /** Why it is more, as far as known, and what was tried; for when it is. */
  why?: string
}

/**
 * Set aims beside what was measured.
 *
 * @param aims
 *   Aims in order.
 */
export function tableOfAims(aims: ReadonlyArray<Aim>): Table {
  return {
    title: 'Aims',
    note: 'What this project wants to cost at most, and what it does cost.',
    columns: ['', 'at most', 'measured', ''],
    rows: aims.map((aim) => [aim.what, aim.most, aim.measured, isMet(aim) ? 'met' : '**missed**'])
  }
}

/**
 * Explain the aims that are missed.
 *
 * @param aims
 *   Aims in order.
 * @returns
 *   Paragraphs of Markdown, each for all aims with the same reason; empty where all aims are met.
 */
export function explainMissed(aims: ReadonlyArray<Aim>): string {
  const reasons = new Map<string, Array<string>>()
  for (const {what, why} of aims.filter((aim) => !isMet(aim) && aim.why !== undefined)) {
    reasons.set(why!, [...(reasons.get(why!) ?? []), what])
  }
  return Array.from(reasons, ([why, names]) => `**${names.join('; ')}.** ${why}\n`).join('\n')
}

function isMet({measured, most}: Aim): boolean {
  return measured <= most
}
