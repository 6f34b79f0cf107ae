import type {OptionType} from './option-types.ts'
import type {Problem} from './problems.ts'
import {findDate, zoneOfText} from 'mdast-util-postmortem'
import {list} from '../text/list.ts'
import {isGlob} from './globs.ts'
import {isRecord} from './is-record.ts'
import {hoursOf} from './length-of-time.ts'
import {unknownKey, wrongValue} from './problems.ts'

/** Valid options, and problems of the others. */
export interface CheckedOptions {
  valid: Record<string, unknown>
  problems: Array<Problem>
}

/**
 * Check options against what they can be.
 *
 * @param value
 *   Options of the user.
 * @param specs
 *   Known options.
 * @param path
 *   Path of the options, for the messages.
 * @param keys
 *   Keys to suggest, for the messages (optional).
 * @returns
 *   Valid options, and problems of the others.
 */
export function checkOptions(
  value: unknown,
  specs: Record<string, OptionType>,
  path: string,
  keys: ReadonlyArray<string> = Object.keys(specs)
): CheckedOptions {
  const valid: Record<string, unknown> = {}
  if (value === undefined || value === null) return {valid, problems: []}
  if (!isRecord(value)) return {valid, problems: [wrongValue(path, value, 'an object')]}
  const problems = Object.entries(value).flatMap(([key, option]) => {
    const inner = join(path, key)
    const spec = Object.hasOwn(specs, key) ? specs[key] : undefined
    if (!spec) return [unknownKey(inner, key, keys)]
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
      return typeof value === 'boolean' ? [] : [wrongValue(path, value, '`true` or `false`')]
    }
    case 'count': {
      return Number.isSafeInteger(value) && Number(value) >= 0
        ? []
        : [wrongValue(path, value, 'a whole number')]
    }
    case 'number': {
      return typeof value === 'number' && Number.isFinite(value) && value >= 0
        ? []
        : [wrongValue(path, value, 'a number')]
    }
    case 'text': {
      return typeof value === 'string' && value.trim() ? [] : [wrongValue(path, value, 'a text')]
    }
    case 'day': {
      return isDay(value) ? [] : [wrongValue(path, value, 'a day such as `2026-01-31`')]
    }
    case 'language': {
      return typeof value === 'string' && /^[a-z]{2}$/.test(value)
        ? []
        : [wrongValue(path, value, 'two letters such as `en`')]
    }
    case 'choice': {
      return spec.values.includes(value as string)
        ? []
        : [wrongValue(path, value, list(spec.values))]
    }
    case 'documents': {
      if (value === 'auto' || value === 'all') return []
      if (isRecord(value)) return checkRecord(value, {type: 'globs', default: {}}, path)
      const globs = asSwitches(value) ?? '{"docs/postmortems/**": true}'
      return [wrongValue(path, value, `\`auto\`, \`all\`, or globs such as \`${globs}\``)]
    }
    case 'object': {
      return checkOptions(value, spec.fields, path).problems
    }
    case 'objects': {
      if (!isRecord(value))
        return [wrongValue(path, value, `an object such as \`${spec.example}\``)]
      return Object.entries(value).flatMap(
        ([key, item]) => checkOptions(item, spec.fields, join(path, key)).problems
      )
    }
    case 'zone': {
      return isZone(value) ? [] : [wrongValue(path, value, zoneForm)]
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

/** An example and the values of each type of object. */
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
    // Inner objects are checked as switches.
    accepts: () => true
  }
}

function checkRecord(value: unknown, spec: RecordType, path: string): Array<Problem> {
  const {example, expected, accepts} = records[spec.type]
  if (!isRecord(value)) {
    const hasSwitches = spec.type === 'switches' || spec.type === 'patterns'
    const better = (hasSwitches && asSwitches(value)) || example
    return [wrongValue(path, value, `an object such as \`${better}\``)]
  }
  return Object.entries(value).flatMap(([key, item]) => {
    const inner = join(path, key)
    if ('keys' in spec && spec.keys && !spec.keys.includes(key))
      return [unknownKey(inner, key, spec.keys)]
    if (!accepts(item, key)) return [wrongValue(inner, item, expected)]
    if (spec.type !== 'groups') return []
    return checkRecord(
      item,
      {type: 'switches', default: {}, ...(spec.inner && {keys: spec.inner})},
      inner
    )
  })
}

/** Users often write a list of names: show it as switches. */
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

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key
}
