import type {Completion, CompletionContext, CompletionResult} from '@codemirror/autocomplete'
import {getLocation} from 'jsonc-parser'

/** What is used of a JSON Schema. */
interface Schema {
  $ref?: string
  additionalProperties?: Schema | boolean
  anyOf?: ReadonlyArray<Schema>
  definitions?: Readonly<Record<string, Schema>>
  default?: unknown
  description?: string
  enum?: ReadonlyArray<unknown>
  items?: Schema | ReadonlyArray<Schema>
  properties?: Readonly<Record<string, Schema>>
  type?: string
}

/** Knows what can stand where in the settings. */
export interface SettingsSchema {
  /** What is described at a place; nothing where it is not. */
  descriptionAt(text: string, offset: number): string | undefined
  complete(context: CompletionContext): CompletionResult | null
}

/**
 * Make use of the schema of a configuration file.
 *
 * @param file
 *   The schema, of which `definitions.settings` is that of the settings.
 */
export function settingsSchema(file: Schema): SettingsSchema {
  const settings = file.definitions?.settings ?? {}

  return {
    descriptionAt(text, offset) {
      const {path} = getLocation(text, offset)
      return schemasAt(path).find(({description}) => description !== undefined)?.description
    },
    complete({explicit, pos, state}) {
      const text = state.doc.toString()
      const {isAtPropertyKey, path, previousNode} = getLocation(text, pos)
      const isInside =
        previousNode !== undefined &&
        previousNode.offset < pos &&
        pos <= previousNode.offset + previousNode.length
      const from = isInside ? previousNode.offset : pos
      const to = isInside ? from + previousNode.length : pos
      if (!explicit && !isInside && !/["{,[\s]$/.test(text.slice(0, pos))) return null
      const hasColon = /^\s*:/.test(text.slice(to))
      const options = isAtPropertyKey
        ? keysAt(path.slice(0, -1), hasColon)
        : schemasAt(path).flatMap(valuesOf)
      const unique = new Map(options.map((option) => [option.label, option]))
      return {from, to, options: [...unique.values()], filter: true}
    }
  }

  function keysAt(path: ReadonlyArray<number | string>, hasColon: boolean): Array<Completion> {
    return schemasAt(path).flatMap(({properties = {}}) =>
      Object.entries(properties).map(([name, schema]) => ({
        // The quote is a part of what is typed.
        label: `"${name}"`,
        apply: hasColon ? `"${name}"` : `"${name}": ${placeholderOf(schema)}`,
        type: 'property',
        ...(descriptionOf(schema) !== undefined && {info: descriptionOf(schema)!})
      }))
    )
  }

  /** All schemas that hold at a path. */
  function schemasAt(path: ReadonlyArray<number | string>): Array<Schema> {
    let schemas = allOf(settings)
    for (const key of path) schemas = schemas.flatMap((schema) => below(schema, key)).flatMap(allOf)
    return schemas
  }

  function below(
    {additionalProperties, items, properties}: Schema,
    key: number | string
  ): Array<Schema> {
    if (typeof key === 'number') {
      if (!items) return []
      const item = 'length' in items ? items[key] : items
      return item ? [item] : []
    }
    const found = properties?.[key]
    if (found) return [found]
    return typeof additionalProperties === 'object' ? [additionalProperties] : []
  }

  /** A schema and those that it is one of. */
  function allOf(schema: Schema): Array<Schema> {
    const target = schema.$ref?.replace('#/definitions/', '')
    const referred = target === undefined ? undefined : file.definitions?.[target]
    const others = [...(referred ? [referred] : []), ...(schema.anyOf ?? [])]
    return [schema, ...others.flatMap(allOf)]
  }

  function descriptionOf(schema: Schema): string | undefined {
    return allOf(schema).find(({description}) => description !== undefined)?.description
  }

  function placeholderOf(schema: Schema): string {
    const all = allOf(schema)
    if (all.some(({enum: values}) => values)) return ''
    if (all.some(({type}) => type === 'object')) return '{}'
    if (all.some(({type}) => type === 'array')) return '[]'
    return all.some(({type}) => type === 'string') ? '""' : ''
  }
}

function valuesOf({default: standard, enum: values = [], type}: Schema): Array<Completion> {
  const possible = [
    ...values,
    ...(type === 'boolean' ? [true, false] : []),
    ...(standard === undefined || typeof standard === 'object' ? [] : [standard])
  ]
  return possible.map((value) => ({label: JSON.stringify(value), type: 'constant'}))
}
