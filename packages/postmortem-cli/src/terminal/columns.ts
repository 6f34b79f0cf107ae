import process from 'node:process'

/** Columns where nobody knows how many there are. */
const usual = 80
/** Columns that text fills: longer lines are hard to read, and in shorter ones nothing fits. */
const limits = {least: 40, most: 120}

/** Find out how many columns to fill: as many as the terminal has, else `COLUMNS`, else 80. */
export function columnsOf({columns}: {columns?: number} = process.stdout): number {
  const known = columns || Number(process.env.COLUMNS) || usual
  return Math.min(Math.max(known, limits.least), limits.most)
}
