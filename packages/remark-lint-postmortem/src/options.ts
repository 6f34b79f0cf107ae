import {closest, distance} from 'fastest-levenshtein'
import {findDate} from 'mdast-util-postmortem'

/** What an option or a setting can be. */
export type OptionType =
  /** `true` or `false`. */
  | {type: 'boolean'; default: boolean}
  /** A whole number, zero or more. */
  | {type: 'count'; default: number}
  /** Any text. */
  | {type: 'text'; default: string | undefined}
  /** A day: `2026-01-31`. */
  | {type: 'day'; default: string | undefined}
  /** One of some words. */
  | {type: 'choice'; values: ReadonlyArray<string>; default: string}
  /** Names that are on or off; any name if no `keys` are given. */
  | {type: 'switches'; keys?: ReadonlyArray<string>; default: Record<string, boolean>}
  /** Regular expressions that are on or off. */
  | {type: 'patterns'; default: Record<string, boolean>}
  /** Names with a number for each. */
  | {type: 'numbers'; keys?: ReadonlyArray<string>; default: Record<string, number>}
  /** Names with a length of time for each: `48h`, `7d`, `90m`. */
  | {type: 'times'; keys?: ReadonlyArray<string>; default: Record<string, string>}
  /** Names with a text for each. */
  | {type: 'texts'; keys?: ReadonlyArray<string>; default: Record<string, string>}
  /** Names with switches for each. */
  | {
      type: 'groups'
      keys?: ReadonlyArray<string>
      inner?: ReadonlyArray<string>
      default: Record<string, Record<string, boolean>>
    }

/** An option with what it does, for the documentation. */
export type OptionSpec = OptionType & {description: string}

/** Options by name. */
export type OptionSpecs<Options> = {[Name in keyof Options]-?: OptionSpec}

/** Something wrong with configuration. */
export interface Problem {
  /** Where: `rules.severity`, `timeZone`. */
  path: string
  reason: string
}

/**
 * Check options against what they can be.
 *
 * @param value
 *   What the user gave.
 * @param specs
 *   What there is.
 * @param path
 *   Where it was given, for the messages.
 * @returns
 *   What is wrong with it; empty if nothing is.
 */
export function checkOptions(
  value: unknown,
  specs: Record<string, OptionType>,
  path: string
): Array<Problem> {
  if (value === undefined || value === null) return []
  if (!isRecord(value)) return [wrong(path, value, 'an object')]
  return Object.entries(value).flatMap(([key, option]) => {
    const inner = path ? `${path}.${key}` : key
    const spec = Object.hasOwn(specs, key) ? specs[key] : undefined
    return spec ? checkOption(option, spec, inner) : [unknown(inner, key, Object.keys(specs))]
  })
}

function checkOption(value: unknown, spec: OptionType, path: string): Array<Problem> {
  if (value === undefined || value === null) return []
  switch (spec.type) {
    case 'boolean': {
      return typeof value === 'boolean' ? [] : [wrong(path, value, '`true` or `false`')]
    }
    case 'count': {
      return Number.isSafeInteger(value) && Number(value) >= 0
        ? []
        : [wrong(path, value, 'a whole number')]
    }
    case 'text': {
      return typeof value === 'string' ? [] : [wrong(path, value, 'a text')]
    }
    case 'day': {
      return isDay(value) ? [] : [wrong(path, value, 'a day such as `2026-01-31`')]
    }
    case 'choice': {
      return spec.values.includes(value as string) ? [] : [wrong(path, value, list(spec.values))]
    }
    default: {
      return checkRecord(value, spec, path)
    }
  }
}

type RecordType = Extract<OptionType, {default: object}>

/** For each type of object an example, and what its values can be. */
const records: Record<
  RecordType['type'],
  {example: string; expected: string; accepts: (value: unknown, key: string) => boolean}
> = {
  switches: {
    example: '{"name": true}',
    expected: '`true` or `false`',
    accepts: (value) => typeof value === 'boolean'
  },
  patterns: {
    example: '{"ticket-\\\\d+": true}',
    expected: '`true` or `false` for a regular expression that is valid',
    accepts: (value, key) => typeof value === 'boolean' && isPattern(key)
  },
  numbers: {
    example: '{"name": 1}',
    expected: 'a number',
    accepts: (value) => typeof value === 'number' && Number.isFinite(value)
  },
  times: {
    example: '{"P0": "48h"}',
    expected: 'a length of time such as `48h`, `7d`, or `90m`',
    accepts: (value) => hoursOf(value) !== undefined
  },
  texts: {
    example: '{"name": "text"}',
    expected: 'a text',
    accepts: (value) => typeof value === 'string'
  },
  groups: {
    example: '{"name": {"name": true}}',
    expected: 'an object such as `{"name": true}`',
    accepts: isRecord
  }
}

function checkRecord(value: unknown, spec: RecordType, path: string): Array<Problem> {
  const {example, expected, accepts} = records[spec.type]
  if (!isRecord(value)) return [wrong(path, value, `an object such as \`${example}\``)]
  return Object.entries(value).flatMap(([key, item]) => {
    const inner = `${path}.${key}`
    if ('keys' in spec && spec.keys && !spec.keys.includes(key))
      return [unknown(inner, key, spec.keys)]
    if (!accepts(item, key)) return [wrong(inner, item, expected)]
    if (spec.type !== 'groups') return []
    return checkRecord(
      item,
      {type: 'switches', default: {}, ...(spec.inner && {keys: spec.inner})},
      inner
    )
  })
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  return findDate(value)?.date !== undefined
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'gu').global
  } catch {
    return false
  }
}

const hoursIn: Record<string, number> = {d: 24, h: 1, m: 1 / 60}

/**
 * Read a length of time in the configuration.
 *
 * @param value
 *   `48h`, `7d`, `90m`.
 * @returns
 *   Hours; `undefined` if it is nothing like it.
 */
export function hoursOf(value: unknown): number | undefined {
  const match = typeof value === 'string' ? /^(\d+(?:\.\d+)?)\s*([dhm])$/.exec(value) : null
  return match ? Number(match[1]) * hoursIn[match[2]!]! : undefined
}

/**
 * Fill in what the user did not give.
 *
 * @param specs
 *   What there is, with defaults.
 * @param layers
 *   What was given, the strongest last; each must be checked before.
 * @returns
 *   Options; names in an object are merged, everything else is replaced.
 */
export function resolveOptions<Options extends object>(
  specs: OptionSpecs<Options>,
  layers: ReadonlyArray<object | null | undefined>
): Options {
  const result: Record<string, unknown> = {}
  for (const [key, spec] of Object.entries<OptionSpec>(specs)) {
    let value: unknown = spec.default
    for (const layer of layers) {
      const given = (layer as Record<string, unknown> | undefined)?.[key]
      if (given === undefined || given === null) continue
      value = isRecord(given) && isRecord(value) ? {...value, ...given} : given
    }
    result[key] = value
  }
  return result as Options
}

/**
 * Name the words nearest to an unknown one.
 *
 * @param word
 *   Unknown word.
 * @param words
 *   Known words.
 * @returns
 *   Text for a message: the nearest word, or all if none is near.
 */
export function nearest(word: string, words: ReadonlyArray<string>): string {
  if (words.length === 0) return 'nothing'
  const near = closest(word, [...words])
  return distance(word, near) <= Math.max(2, word.length / 2) ? `\`${near}\`` : list(words)
}

function unknown(path: string, key: string, known: ReadonlyArray<string>): Problem {
  return {path, reason: `Unexpected unknown key \`${path}\`, expected ${nearest(key, known)}`}
}

function wrong(path: string, value: unknown, expected: string): Problem {
  const json = JSON.stringify(value) ?? String(value)
  const shown = json.length > 60 ? json.slice(0, 60) + '…' : json
  return {path, reason: `Unexpected value \`${shown}\` for \`${path}\`, expected ${expected}`}
}

/**
 * List words for a message.
 *
 * @param words
 *   Words.
 * @param joint
 *   What stands before the last one.
 * @returns
 *   `` `a`, `b`, or `c` ``.
 */
export function list(words: ReadonlyArray<string>, joint: 'and' | 'or' = 'or'): string {
  const quoted = words.map((word) => `\`${word}\``)
  if (quoted.length < 3) return quoted.join(` ${joint} `)
  return `${quoted.slice(0, -1).join(', ')}, ${joint} ${quoted.at(-1)!}`
}

/**
 * Tell whether a value is an object with keys.
 *
 * @param value
 *   Anything.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
