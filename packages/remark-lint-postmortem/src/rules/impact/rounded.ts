import type {Figure} from 'mdast-util-postmortem'

/**
 * Write a value as a figure is written, with as many decimal places.
 *
 * @param figure
 *   Figure.
 * @param value
 *   What it should be.
 */
export function rounded({step, written: text}: Figure, value: number): string {
  const places = Math.max(0, Math.round(-Math.log10(step)))
  return text.replace(/\d[\d,.]*/, value.toFixed(places))
}
