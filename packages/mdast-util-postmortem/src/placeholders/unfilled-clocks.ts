import type {Language} from '../languages/index.ts'
import type {Span} from '../text/flat-text.ts'

/** What stands for two digits of a time. */
const clockNames: ReadonlySet<string> = new Set(['HH', 'MM', 'SS'])
const clockCharacters: ReadonlySet<string> = new Set([
  'X',
  'x',
  'H',
  'h',
  'M',
  'm',
  'S',
  's',
  '_',
  '-'
])

/**
 * Find times of day that are not filled in: `22:XX`, `1X:40`, `HH:MM:SS`, `--:--`; `??:??` is a
 * minute that is not known.
 */
export function* clocksIn(value: string, {time}: Language): Generator<Span> {
  for (let colon = value.indexOf(':'); colon !== -1; colon = value.indexOf(':', colon + 1)) {
    const start = startOfPair(value, colon)
    const parts = [value.slice(start, colon)]
    let end = colon
    while (value.charAt(end) === ':' && parts.length < 4) {
      const next = endOfPair(value, end + 1)
      parts.push(value.slice(end + 1, next))
      end = next
    }
    if (parts.length > 3 || !isFreeClock(value, start, end)) continue
    const isClock = parts.every((part, index) => isClockPart(part, index))
    if (!isClock || parts.every((part) => isDigits(part))) continue
    if (isRounded(parts, time.roundedDigits)) continue
    yield {start, end}
    colon = end
  }
}

/** `14:3x` of languages in which it is about half past. */
function isRounded(parts: ReadonlyArray<string>, digits: ReadonlyArray<string>): boolean {
  const [tens = '', ones = ''] = parts.at(-1)!
  return (
    isDigits(tens) && digits.includes(ones) && parts.slice(0, -1).every((part) => isDigits(part))
  )
}

function startOfPair(value: string, end: number): number {
  let start = end
  while (start > 0 && end - start < 2 && isClockCharacter(value.charAt(start - 1))) start--
  return start
}

function endOfPair(value: string, start: number): number {
  let end = start
  while (end < value.length && end - start < 2 && isClockCharacter(value.charAt(end))) end++
  return end
}

function isClockCharacter(character: string): boolean {
  return isDigits(character) || clockCharacters.has(character)
}

/** Nothing goes on at its ends but a day before it and a zone behind it. */
function isFreeClock(value: string, start: number, end: number): boolean {
  const before = value.charAt(start - 1)
  const after = value.charAt(end)
  const isDay = before === 'T' && start > 1 && isAlphanumeric(value.charAt(start - 2))
  if (before !== '' && !isDay && (isAlphanumeric(before) || ':_'.includes(before))) return false
  if (after === 'Z') return !isAlphanumeric(value.charAt(end + 1))
  return after === '' || !(isAlphanumeric(after) || ':_'.includes(after))
}

function isClockPart(part: string, index: number): boolean {
  if (isDigits(part)) return part.length === 2 || index === 0
  return part === '--' || part === '__' || isBlank(part, clockNames)
}

/**
 * `XX`, `2x`, `MM` in either case.
 *
 * @param part
 *   Part of a time or a day.
 * @param names
 *   What stands for its two digits.
 */
export function isBlank(part: string, names: ReadonlySet<string>): boolean {
  if (part.length < 2) return false
  if (names.has(part) || names.has(part.toUpperCase())) return isOneCase(part)
  return isDigits(part.toUpperCase().replaceAll('X', '0'))
}

function isOneCase(part: string): boolean {
  return part === part.toUpperCase() || part === part.toLowerCase()
}

/** Whether a text is digits and nothing else. */
export function isDigits(part: string): boolean {
  if (part === '') return false
  for (let at = 0; at < part.length; at++) {
    const code = part.charCodeAt(at)
    if (code < 48 || code > 57) return false
  }
  return true
}

/**
 * Whether a character is a letter or a digit.
 *
 * @param character
 *   Character, or `''`.
 */
export function isAlphanumeric(character: string): boolean {
  return (
    character !== '' && (isDigits(character) || character.toLowerCase() !== character.toUpperCase())
  )
}
