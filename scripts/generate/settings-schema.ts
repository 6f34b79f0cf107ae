import type {AnyRule} from 'remark-lint-postmortem'
import type {GeneratedFile} from './rule-index.ts'
import {settingSpecs} from 'remark-lint-postmortem'
import {presetPackage} from './root.ts'

type Schema = Record<string, unknown>
type Spec = AnyRule['definition']['options'][string]
type OptionType = Omit<Spec, 'description'> & {description?: string}

/** Counts up whenever a setting is gone, or means something else. */
const version = 1

const level = {
  description: 'How findings are reported; `on` is the severity that the rule has in the preset.',
  enum: ['off', 'warn', 'error', 'on', true, false, 0, 1, 2]
}

/**
 * Make the JSON Schema of `.remarkrc.json`, and of `remarkConfig` in a `package.json`, as far as
 * the rules and presets of this project are concerned.
 *
 * @param rules
 *   Rules.
 */
export function settingsSchema(rules: ReadonlyArray<AnyRule>): GeneratedFile {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:postmortem:remarkrc:${version}`,
    title: 'Configuration of remark with rules for postmortems',
    type: 'object',
    properties: {
      settings: {
        type: 'object',
        properties: {postmortem: {$ref: '#/definitions/settings'}}
      },
      plugins: {
        description: 'Plugins and presets by name, each alone or in a list with its options.',
        anyOf: [
          {type: 'object'},
          {type: 'array', items: {if: isPresetWithOptions, then: presetWithOptions}}
        ]
      }
    },
    definitions: {
      settings: settingsOf(rules),
      level,
      ...Object.fromEntries(rules.map((rule) => [rule.definition.name, ruleSetting(rule)]))
    }
  }
  return {
    file: `${presetPackage}/remarkrc.schema.json`,
    text: `${JSON.stringify(schema, undefined, 2)}\n`
  }
}

const isPresetWithOptions = {
  type: 'array',
  items: [{type: 'string', pattern: '^(remark-)?preset-postmortem(/(strict|all))?$'}],
  minItems: 2
}
const presetWithOptions = {items: [{}, {$ref: '#/definitions/settings'}]}

function settingsOf(rules: ReadonlyArray<AnyRule>): Schema {
  const properties = {
    ...propertiesOf(settingSpecs),
    rules: {
      type: 'object',
      description: 'Rules to turn on or off, or to give options.',
      properties: Object.fromEntries(
        rules.map(({definition: {name}}) => [name, {$ref: `#/definitions/${name}`}])
      ),
      additionalProperties: false
    }
  }
  return {type: 'object', properties, additionalProperties: false}
}

/** A severity, options, or both in a list. */
function ruleSetting({definition: {description, options}}: AnyRule): Schema {
  const own = {type: 'object', properties: propertiesOf(options), additionalProperties: false}
  const asLevel = {$ref: '#/definitions/level'}
  return {
    description: `What holds: ${description}.`,
    anyOf: [
      asLevel,
      own,
      {type: 'array', items: [asLevel, own], additionalItems: false, minItems: 1, maxItems: 2}
    ]
  }
}

function propertiesOf(specs: Record<string, OptionType>): Schema {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      {
        ...(spec.description !== undefined && {description: spec.description}),
        ...(spec.default !== undefined && {default: spec.default}),
        ...schemaOf(spec as Spec)
      }
    ])
  )
}

/** What each type of option accepts, as far as a schema can say it. */
function schemaOf(spec: Spec): Schema {
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
      return {type: 'string', minLength: 1}
    }
    case 'day': {
      return {type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$`}
    }
    case 'language': {
      return {type: 'string', pattern: '^[a-z]{2}$'}
    }
    case 'choice': {
      return {enum: spec.values}
    }
    case 'documents': {
      return {anyOf: [{enum: ['auto', 'all']}, record({type: 'boolean'})]}
    }
    case 'object': {
      return {type: 'object', properties: propertiesOf(spec.fields), additionalProperties: false}
    }
    case 'patterns': {
      return record({type: 'boolean'})
    }
    case 'switches': {
      return record({type: 'boolean'}, spec.keys)
    }
    case 'numbers': {
      return record({type: 'number'}, spec.keys)
    }
    case 'texts':
    case 'times': {
      return record({type: 'string'}, spec.keys)
    }
    case 'zones': {
      return record({type: 'string'})
    }
    case 'groups': {
      return record(record({type: 'boolean'}, spec.inner), spec.keys)
    }
  }
}

/** An object with values of one kind, under some names or under any. */
function record(value: Schema, keys?: ReadonlyArray<string>): Schema {
  return keys
    ? {
        type: 'object',
        properties: Object.fromEntries(keys.map((key) => [key, value])),
        additionalProperties: false
      }
    : {type: 'object', additionalProperties: value}
}
