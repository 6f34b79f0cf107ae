/**
 * Make a cache key from plain data. Programs that run remark make a processor for each file, with
 * copies of the same configuration, so results are cached by its content.
 *
 * @param value
 *   Configuration.
 * @returns
 *   Key; `undefined` for anything but plain data.
 */
export function cacheKey(value: unknown): string | undefined {
  let isPlain = true
  try {
    const key = JSON.stringify({value}, function (this: Record<string, unknown>, name) {
      const inner = this[name]
      isPlain &&= isPlainData(inner)
      return inner
    })
    return isPlain ? key : undefined
  } catch {
    // It contains itself.
    return undefined
  }
}

function isPlainData(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) {
    return value === null || ['boolean', 'string', 'undefined'].includes(typeof value)
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}
