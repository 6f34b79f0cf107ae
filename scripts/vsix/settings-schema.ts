import type {AnyRule, OptionSpec, OptionType} from 'remark-lint-postmortem'
import {rules, settingSpecs} from 'remark-lint-postmortem'

/** A JSON Schema, as far as editors use it. */
export type Schema = Record<string, unknown>

/** Levels as messages name them; numbers and `["error"]` are taken as well, but not offered. */
const levels: Schema = {
  enum: ['off', 'on', 'warn', 'error', true, false],
  description: 'Level: `on` is the usual one of the rule.'
}

/** What counts as a length of time: `48h`, `7d`, `90m`. */
const time: Schema = {type: 'string', pattern: String.raw`^\d+[a-z]+$`}

/**
 * Make the JSON Schema of the settings, so that editors complete them and say what is wrong.
 *
 * @returns
 *   Schema of what is in `settings.postmortem` of a configuration file.
 */
export function settingsSchema(): Schema {
  return {
    type: 'object',
    properties: {
      rules: {
        type: 'object',
        description: 'Rules to turn on, off, or tune.',
        properties: Object.fromEntries(
          Object.values(rules).map((rule) => [rule.definition.name, ruleSchema(rule)])
        ),
        additionalProperties: false
      },
      ...schemasOf(settingSpecs)
    },
    additionalProperties: false
  }
}

function ruleSchema({definition: {description, name, note, options}}: AnyRule): Schema {
  const own: Schema = {
    type: 'object',
    properties: schemasOf(options),
    additionalProperties: false
  }
  return {
    markdownDescription: `\`${name}\`: ${description}. ${note}`,
    anyOf: [levels, own, {type: 'array', items: [levels, own], minItems: 1, maxItems: 2}]
  }
}

function schemasOf(specs: Record<string, OptionSpec>): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      {...schemaOf(spec), markdownDescription: spec.description}
    ])
  )
}

function schemaOf(spec: OptionType): Schema {
  switch (spec.type) {
    case 'boolean': {
      return {type: 'boolean'}
    }
    case 'count': {
      return {type: 'integer', minimum: 0}
    }
    case 'number': {
      return {type: 'number', minimum: 0}
    }
    case 'text':
    case 'zone': {
      return {type: 'string'}
    }
    case 'day': {
      return {type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\d$`}
    }
    case 'language': {
      return {type: 'string', pattern: '^[a-z]{2}$'}
    }
    case 'choice': {
      return {enum: spec.values}
    }
    case 'documents': {
      return {anyOf: [{enum: ['auto', 'all']}, namesWith({type: 'boolean'})]}
    }
    case 'object': {
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(spec.fields).map(([name, field]) => [name, schemaOf(field)])
        ),
        additionalProperties: false
      }
    }
    case 'objects': {
      return namesWith(schemaOf({type: 'object', fields: spec.fields, default: {}}))
    }
    case 'patterns': {
      return {
        ...namesWith({type: 'boolean'}),
        propertyNames: {format: 'regex'}
      }
    }
    case 'switches': {
      return namesWith({type: 'boolean'}, spec.keys)
    }
    case 'numbers': {
      return namesWith({type: 'number', minimum: 0}, spec.keys)
    }
    case 'times': {
      return namesWith(time, spec.keys)
    }
    case 'texts': {
      return namesWith({type: 'string'}, spec.keys)
    }
    case 'zones': {
      return namesWith({type: 'string'})
    }
    default: {
      return namesWith(namesWith({type: 'boolean'}, spec.inner), spec.keys)
    }
  }
}

/** An object with one kind of value; any name if no keys are given. */
function namesWith(value: Schema, keys?: ReadonlyArray<string>): Schema {
  return keys
    ? {
        type: 'object',
        properties: Object.fromEntries(keys.map((key) => [key, value])),
        additionalProperties: false
      }
    : {type: 'object', additionalProperties: value}
}
