/**
 * Check whether a value is an object with keys.
 *
 * @param value
 *   Anything.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  // Not a list, a date, a map, a regular expression.
  return Object.prototype.toString.call(value) === '[object Object]'
}
