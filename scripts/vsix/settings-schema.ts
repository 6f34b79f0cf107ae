import {readFileSync} from 'node:fs'
import path from 'node:path'
import {presetPackage, root} from '../generate/root.ts'

/** A JSON Schema, as far as editors use it. */
export type Schema = Record<string, unknown>

/**
 * Take the JSON Schema of the settings from that of a configuration file, in the form that settings
 * of Visual Studio Code can have: without references, and with descriptions in Markdown.
 *
 * @returns
 *   Schema of what is in `settings.postmortem` of a configuration file.
 */
export function settingsSchema(): Schema {
  const file = path.join(root, presetPackage, 'remarkrc.schema.json')
  const {definitions} = JSON.parse(readFileSync(file, 'utf8')) as {
    definitions: Record<string, Schema>
  }
  return inlined(definitions.settings) as Schema

  function inlined(part: unknown): unknown {
    if (Array.isArray(part)) return part.map(inlined)
    if (typeof part !== 'object' || part === null) return part
    const {$ref, description, ...others} = part as Schema
    if (typeof $ref === 'string') return inlined(definitions[$ref.split('/').at(-1)!])
    return {
      ...(typeof description === 'string' && {markdownDescription: description}),
      // A setting can be named `description`.
      ...(typeof description === 'object' && {description: inlined(description)}),
      ...Object.fromEntries(Object.entries(others).map(([key, value]) => [key, inlined(value)]))
    }
  }
}
