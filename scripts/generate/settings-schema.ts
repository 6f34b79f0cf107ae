import type {AnyRule} from 'remark-lint-postmortem'
import type {GeneratedFile} from './rule-index.ts'
import {formNames, settingSpecs} from 'remark-lint-postmortem'
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
 * Make the JSON Schema of `.remarkrc.json` and `.remarkrc.yml`, as far as the rules and presets of
 * this project are concerned.
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
          {type: 'array', items: {anyOf: [{not: isPresetWithOptions}, presetWithOptions]}}
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

/**
 * Make the JSON Schema of `remarkConfig` in a `package.json`; what else is there has schemas of its
 * own.
 */
export function packageSchema(): GeneratedFile {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Manifest with a configuration of remark',
    type: 'object',
    properties: {remarkConfig: {$ref: 'remarkrc.schema.json'}}
  }
  return {
    file: `${presetPackage}/package.schema.json`,
    text: `${JSON.stringify(schema, undefined, 2)}\n`
  }
}

const isPresetWithOptions = {
  type: 'array',
  items: [
    {
      type: 'string',
      pattern: `^(remark-)?preset-postmortem(/(${['strict', 'all', ...formNames].join('|')}))?$`
    }
  ],
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
      patternProperties: {
        // Of rules of one’s own no more is known.
        '^(?![^/]*postmortem/)[a-z][a-z\\d-]*/[a-z][a-z\\d-]*$': {
          anyOf: [{$ref: '#/definitions/level'}, {type: 'object'}, {type: 'array'}]
        }
      },
      additionalProperties: false
    }
  }
  return {type: 'object', properties, additionalProperties: false}
}

/** A severity, options, or both in a list. */
function ruleSetting({definition: {description, options}}: AnyRule): Schema {
  const own = objectOf(options)
  const asLevel = {$ref: '#/definitions/level'}
  return {
    description: `${description.charAt(0).toUpperCase()}${description.slice(1)}.`,
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
        ...(schemas[spec.type] as (spec: OptionType) => Schema)(spec)
      }
    ])
  )
}

const aSwitch = {type: 'boolean'}
const aText = {type: 'string', minLength: 1}

/** What each type of option accepts, as far as a schema can say it. */
const schemas: {[Type in Spec['type']]: (spec: Extract<Spec, {type: Type}>) => Schema} = {
  boolean: () => aSwitch,
  choice: ({values}) => ({enum: values}),
  count: () => ({type: 'integer', minimum: 0}),
  day: () => ({type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$`}),
  documents: () => ({anyOf: [{enum: ['auto', 'all']}, record(aSwitch)]}),
  groups: ({inner, keys}) => record(record(aSwitch, inner), keys),
  language: () => ({type: 'string', pattern: '^[a-z]{2}$'}),
  number: () => ({type: 'number', minimum: 0}),
  numbers: ({keys}) => record({type: 'number'}, keys),
  object: ({fields}) => objectOf(fields),
  objects: ({fields}) => record(objectOf(fields)),
  patterns: () => record(aSwitch),
  switches: ({keys}) => record(aSwitch, keys),
  text: () => aText,
  texts: ({keys}) => record({type: 'string'}, keys),
  times: ({keys}) => record({type: 'string'}, keys),
  zone: () => aText,
  zones: () => record(aText)
}

function objectOf(fields: Record<string, OptionType>): Schema {
  return {type: 'object', properties: propertiesOf(fields), additionalProperties: false}
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
