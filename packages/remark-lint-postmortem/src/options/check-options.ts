import {distance} from 'fastest-levenshtein'
import picomatch from 'picomatch'
import {findDate, zoneOfText} from 'mdast-util-postmortem'

/** What an option or a setting can be. */
export type OptionType =
  /** `true` or `false`. */
  | {type: 'boolean'; default: boolean | undefined}
  /** A whole number, zero or more. */
  | {type: 'count'; default: number}
  /** A number, zero or more. */
  | {type: 'number'; default: number}
  /** Any text. */
  | {type: 'text'; default: string | undefined}
  /** A day: `2026-01-31`. */
  | {type: 'day'; default: string | undefined}
  /** Code of a language: `en`. */
  | {type: 'language'; default: string | undefined}
  /** `auto`, `all`, or globs that are on or off. */
  | {type: 'documents'; default: string}
  /** Keys with what each can be. */
  | {type: 'object'; fields: Record<string, OptionType>; default: object}
  /** A time zone: `UTC`, `+05:30`, `Europe/Berlin`. */
  | {type: 'zone'; default: string | undefined}
  /** Names with a time zone for each. */
  | {type: 'zones'; default: Record<string, string>}
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
  /** Where from what was given on: `rules.severity`; `''` for all of it. */
  path: string
  /** What is wrong: ``value `1` ``, `unknown key`. */
  found: string
  /** What should be. */
  expected: string
}

/** Options with what is right of them, and what is wrong. */
export interface CheckedOptions {
  valid: Record<string, unknown>
  problems: Array<Problem>
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
 * @param keys
 *   What else could have been meant by a key, for the messages (optional).
 * @returns
 *   Options that are right, and what is wrong with the others.
 */
export function checkOptions(
  value: unknown,
  specs: Record<string, OptionType>,
  path: string,
  keys: ReadonlyArray<string> = Object.keys(specs)
): CheckedOptions {
  const valid: Record<string, unknown> = {}
  if (value === undefined || value === null) return {valid, problems: []}
  if (!isRecord(value)) return {valid, problems: [wrong(path, value, 'an object')]}
  const problems = Object.entries(value).flatMap(([key, option]) => {
    const inner = join(path, key)
    const spec = Object.hasOwn(specs, key) ? specs[key] : undefined
    if (!spec) return [unknown(inner, key, keys)]
    const problems = checkOption(option, spec, inner)
    if (problems.length === 0) valid[key] = option
    return problems
  })
  return {valid, problems}
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
    case 'number': {
      return typeof value === 'number' && Number.isFinite(value) && value >= 0
        ? []
        : [wrong(path, value, 'a number')]
    }
    case 'text': {
      return typeof value === 'string' && value.trim() ? [] : [wrong(path, value, 'a text')]
    }
    case 'day': {
      return isDay(value) ? [] : [wrong(path, value, 'a day such as `2026-01-31`')]
    }
    case 'language': {
      return typeof value === 'string' && /^[a-z]{2}$/.test(value)
        ? []
        : [wrong(path, value, 'two letters such as `en`')]
    }
    case 'choice': {
      return spec.values.includes(value as string) ? [] : [wrong(path, value, list(spec.values))]
    }
    case 'documents': {
      if (value === 'auto' || value === 'all') return []
      if (isRecord(value)) return checkRecord(value, {type: 'globs', default: {}}, path)
      const globs = asSwitches(value) ?? '{"docs/postmortems/**": true}'
      return [wrong(path, value, `\`auto\`, \`all\`, or globs such as \`${globs}\``)]
    }
    case 'object': {
      return checkOptions(value, spec.fields, path).problems
    }
    case 'zone': {
      return isZone(value) ? [] : [wrong(path, value, zoneForm)]
    }
    default: {
      return checkRecord(value, spec, path)
    }
  }
}

const zoneForm = 'a time zone such as `UTC`, `+05:30`, or `Europe/Berlin`'

function isZone(value: unknown): boolean {
  const zone = typeof value === 'string' ? zoneOfText(value) : undefined
  return zone !== undefined && !zone.ambiguous
}

type RecordType =
  | Extract<OptionType, {default: Record<string, unknown>}>
  | {type: 'globs'; default: Record<string, boolean>}

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
  globs: {
    example: '{"docs/postmortems/**": true}',
    expected: '`true` or `false` for a glob that is valid',
    accepts: (value, key) => typeof value === 'boolean' && isGlob(key)
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
  zones: {
    example: '{"IST": "Asia/Kolkata"}',
    expected: zoneForm,
    accepts: isZone
  },
  groups: {
    example: '{"name": {"name": true}}',
    expected: 'an object',
    // Each is checked as switches are.
    accepts: () => true
  }
}

function checkRecord(value: unknown, spec: RecordType, path: string): Array<Problem> {
  const {example, expected, accepts} = records[spec.type]
  if (!isRecord(value)) {
    const hasSwitches = spec.type === 'switches' || spec.type === 'patterns'
    const better = (hasSwitches && asSwitches(value)) || example
    return [wrong(path, value, `an object such as \`${better}\``)]
  }
  return Object.entries(value).flatMap(([key, item]) => {
    const inner = join(path, key)
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

/** A list of names is what users expect here: show it as it has to be. */
function asSwitches(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  if (!value.every((name) => typeof name === 'string')) return undefined
  const pairs = value.map((name) => `${JSON.stringify(name)}: true`)
  return `{${pairs.slice(0, 4).join(', ')}${pairs.length > 4 ? ', …' : ''}}`
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

function isGlob(source: string): boolean {
  try {
    return Boolean(picomatch.makeRe(source))
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
  const defaults = Object.fromEntries(
    Object.entries<OptionSpec>(specs).map(([key, spec]) => [key, spec.default])
  )
  return layers.reduce(mergeOptions, defaults) as Options
}

/**
 * Put one layer of options over another.
 *
 * @param weak
 *   What holds where the other says nothing.
 * @param strong
 *   What is stronger; must be checked before.
 * @returns
 *   Both; names in an object are merged, and those of the stronger one come last, as the
 *   last glob decides.
 */
export function mergeOptions(
  weak: object | null | undefined,
  strong: object | null | undefined
): Record<string, unknown> {
  const merged = new Map<string, unknown>(Object.entries(weak ?? {}))
  for (const [key, value] of Object.entries(strong ?? {}) as Array<[string, unknown]>) {
    if (value === undefined || value === null) continue
    const other = merged.get(key)
    merged.delete(key)
    merged.set(key, isRecord(value) && isRecord(other) ? mergeOptions(other, value) : value)
  }
  return Object.fromEntries(merged)
}

/**
 * Name the words nearest to an unknown one.
 *
 * @param word
 *   Unknown word.
 * @param words
 *   Known words.
 * @returns
 *   Text for a message: the nearest words, or all if none is near, or some if these are many.
 */
export function nearest(word: string, words: ReadonlyArray<string>): string {
  if (words.length === 0) return 'nothing'
  const near = nearestWords(word, words)
  if (near.length > 0) return list(near)
  const sorted = words.toSorted((a, b) => distance(word, a) - distance(word, b))
  return words.length > most ? `a name such as ${list(sorted.slice(0, 3))}` : list(words)
}

/**
 * Find the words that an unknown one is a slip for.
 *
 * @param word
 *   Unknown word.
 * @param words
 *   Known words.
 * @returns
 *   Those that are nearest, several if they are as near; none if even they are far.
 */
export function nearestWords(word: string, words: ReadonlyArray<string>): Array<string> {
  const distances = words.map((known) => distance(word, known))
  const least = Math.min(...distances)
  return least <= Math.max(2, word.length / 2)
    ? words.filter((_, index) => distances[index] === least)
    : []
}

/** Most words to list. */
const most = 12

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key
}

function unknown(path: string, key: string, known: ReadonlyArray<string>): Problem {
  return {path, found: 'unknown key', expected: nearest(key, known)}
}

/**
 * Say that a value is wrong.
 *
 * @param path
 *   Where it is.
 * @param value
 *   Anything.
 * @param expected
 *   What should be.
 */
export function wrong(path: string, value: unknown, expected: string): Problem {
  return {path, found: `value \`${shown(value)}\``, expected}
}

/** Longest value to show whole in a message. */
const longest = 60

function shown(value: unknown): string {
  const text = asJson(value) ?? (typeof value === 'bigint' ? `${value}n` : typeof value)
  return text.length > longest ? text.slice(0, longest) + '…' : text
}

/** JSON cannot say functions, big numbers, and objects that hold themselves. */
function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
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
  // Not a list, a date, a map, a regular expression.
  return Object.prototype.toString.call(value) === '[object Object]'
}
