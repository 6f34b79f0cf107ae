import type {GeneratedFile} from './rule-index.ts'

/** What the page shows of a JSON Schema. */
interface Schema {
  $ref?: string
  type?: string
  description?: string
  const?: boolean | number | string
  enum?: ReadonlyArray<boolean | number | string>
  anyOf?: ReadonlyArray<Schema>
  items?: Schema
  properties?: Record<string, Schema>
  required?: ReadonlyArray<string>
}

/**
 * Make the page that documents the model field by field.
 *
 * @param schema
 *   The JSON Schema of the model, with all types in `definitions`.
 */
export function modelPage(schema: string): GeneratedFile {
  const {definitions} = JSON.parse(schema) as {definitions: Record<string, Schema>}
  const sections = Object.entries(definitions).map(([name, type]) =>
    [`## ${name}`, type.description, body(type)].filter(Boolean).join('\n\n')
  )
  const intro =
    '# The model\n\nWhat `readPostmortem` reads, what rules are handed, and what `postmortem export` prints: plain data. A field with a question mark is left out where it is unknown; an empty list means that there is nothing. Offsets and columns count UTF-16 units.'
  return {
    file: 'packages/mdast-util-postmortem/docs/model.md',
    text: `${[intro, ...sections].join('\n\n')}\n`
  }

  function body({properties, required = [], ...type}: Schema): string {
    if (!properties) return typeOf(type)
    const rows = Object.entries(properties).map(([field, value]) => {
      const name = `\`${field}${required.includes(field) ? '' : '?'}\``
      const about = value.description ?? describedIn(value) ?? ''
      return `| ${name} | ${inCell(typeOf(value))} | ${inCell(about)} |`
    })
    return ['| field | type | |', '| --- | --- | --- |', ...rows].join('\n')
  }

  /** What the type of a field says, or that of its items. */
  function describedIn({$ref, items}: Schema): string | undefined {
    if (items) return describedIn(items)
    return $ref === undefined ? undefined : definitions[nameOf($ref)]?.description
  }
}

function typeOf({$ref, anyOf, items, properties, type, ...schema}: Schema): string {
  if ($ref !== undefined) return `[${nameOf($ref)}](#${nameOf($ref).toLowerCase()})`
  if (items) return `list of ${typeOf(items)}`
  if (anyOf) return anyOf.map(typeOf).join(' or ')
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(', ')
  if (schema.const !== undefined) return `\`${String(schema.const)}\``
  if (properties) {
    const fields = Object.entries(properties).map(([name, one]) => `\`${name}\`: ${typeOf(one)}`)
    return `object with ${fields.join('; ')}`
  }
  return type ?? 'any value'
}

function nameOf(reference: string): string {
  return decodeURIComponent(reference.replace('#/definitions/', ''))
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')
}
