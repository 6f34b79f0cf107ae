import zlib from 'node:zlib'

/** Between the words of a list, and before them: shorter than an array, and in no word. */
const separator = ';'

/** Four bytes are five digits of 85, from this letter on: in base64 they would be a fifteenth more. */
const firstDigit = '('.charCodeAt(0)
const powers = [85 ** 4, 85 ** 3, 85 ** 2, 85, 1]

/**
 * Compress data, and write the bytes as text, which Git and editors leave alone.
 *
 * @param data
 *   Words in objects, lists, and sets.
 */
export function packWords(data: unknown): string {
  const bytes = zlib.brotliCompressSync(jsonOf(data))
  // What is behind the end is not read.
  const whole = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
  const codes: Array<number> = []
  for (let at = 0; at < whole.length; at += 4) {
    const value = whole.readUInt32BE(at)
    for (const power of powers) codes.push(firstDigit + (Math.floor(value / power) % 85))
  }
  return `${Buffer.from(codes).toString('latin1')}\n`
}

/**
 * Read what `packWords` has written.
 *
 * @param text
 *   Text, with the end of line.
 */
export function unpackWords(text: string): unknown {
  const count = Math.floor(text.length / 5)
  const bytes = Buffer.alloc(4 * count)
  for (let at = 0; at < count; at++) {
    let value = 0
    for (let digit = 5 * at; digit < 5 * at + 5; digit++) {
      value = value * 85 + text.charCodeAt(digit) - firstDigit
    }
    bytes.writeUInt32BE(value, 4 * at)
  }
  return JSON.parse(zlib.brotliDecompressSync(bytes).toString(), (_, value: unknown) => {
    if (typeof value === 'string' && value.startsWith(separator)) {
      return value.slice(1).split(separator)
    }
    return isSet(value) ? new Set(value.set) : value
  })
}

/** The same for the same data. */
export function jsonOf(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => {
    if (value instanceof Set) return {set: [...(value as Set<string>)]}
    if (typeof value === 'string' && value.includes(separator))
      throw new Error(`Unexpected \`${separator}\` in \`${value}\`, which is written between words`)
    const isList = Array.isArray(value) && value.length > 0
    return isList && value.every((word) => typeof word === 'string')
      ? separator + value.join(separator)
      : value
  })
}

function isSet(value: unknown): value is {set: Array<string>} {
  return typeof value === 'object' && value !== null && 'set' in value
}
