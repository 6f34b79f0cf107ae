import fs from 'node:fs'
import path from 'node:path'
import type {AnyRule, OptionType, RuleSeverity} from 'remark-lint-postmortem'
import type {GeneratedFile} from './rule-index.ts'
import {root, rulesPackage} from './root.ts'

/** A text with parts that are made: `<!-- name -->` … `<!-- /name -->`. */
export function fillParts(text: string, parts: Record<string, string>, file: string): string {
  let result = text
  for (const [name, part] of Object.entries(parts)) {
    const start = `<!-- ${name} -->`
    const end = `<!-- /${name} -->`
    const from = result.indexOf(start)
    const to = result.indexOf(end)
    if (from === -1 || to < from) {
      throw new Error(`generate: ${file}: expected the comments \`${start}\` and \`${end}\``)
    }
    result = `${result.slice(0, from + start.length)}\n\n${part}\n\n${result.slice(to)}`
  }
  return result
}

/**
 * The page of a rule with what its definition says.
 *
 * @param rule
 *   Rule.
 */
export function rulePage({definition}: AnyRule): GeneratedFile {
  const file = `${rulesPackage}/docs/${definition.name}.md`
  const full = path.join(root, file)
  if (!fs.existsSync(full)) {
    throw new Error(
      `generate: ${file}: missing, expected a page for the rule \`${definition.name}\``
    )
  }
  const text = fillParts(
    fs.readFileSync(full, 'utf8'),
    {header: header(definition), options: optionTable(definition)},
    file
  )
  return {file, text}
}

function header({name, description, isEnglish, presets, note}: AnyRule['definition']): string {
  const strict = levelOfStrict(presets)
  const draft =
    presets.recommended === 'off'
      ? 'off'
      : (presets.draft ?? (presets.recommended === 'error' ? 'warn' : 'off'))
  return [
    `# \`${name}\``,
    `${sentence(description)} ${note}`,
    ...(isEnglish
      ? ['It reads sentences in English, and reports nothing in other languages.']
      : []),
    `| in \`recommended\` | [in a draft](../README.md#drafts) | in \`strict\` | in messages |\n| --- | --- | --- | --- |\n| ${level(presets.recommended)} | ${level(draft)} | ${level(strict)} | \`postmortem-${name}\` |`
  ].join('\n\n')
}

/** Level of a rule in the preset `strict`. */
export function levelOfStrict(presets: AnyRule['definition']['presets']): RuleSeverity {
  return typeof presets.strict === 'string' ? presets.strict : presets.strict[0]
}

/** Name of a level in a table. */
export function level(value: RuleSeverity): string {
  return {error: 'error', warn: 'warning', off: '–'}[value]
}

function optionTable({options, presets}: AnyRule['definition']): string {
  const strict: Record<string, unknown> =
    typeof presets.strict === 'string' ? {} : {...presets.strict[1]}
  const rows = Object.entries(options).map(
    ([name, spec]) =>
      `| \`${name}\` | ${typeName(spec)} | ${value(spec.default)} | ${name in strict ? value(strict[name]) : 'same'} | ${spec.description} |`
  )
  return [
    '| option | type | default | in `strict` | |',
    '| --- | --- | --- | --- | --- |',
    ...rows
  ].join('\n')
}

/** Name of a type in a table. */
export function typeName(spec: OptionType): string {
  switch (spec.type) {
    case 'choice': {
      return spec.values.map((name) => `\`${name}\``).join(', ')
    }
    case 'number': {
      return 'number'
    }
    case 'count': {
      return 'whole number'
    }
    case 'groups': {
      return 'names with names that are on or off'
    }
    case 'numbers': {
      return 'names with numbers'
    }
    case 'documents': {
      return '`auto`, `all`, or globs that are on or off'
    }
    case 'language': {
      return 'code of a language'
    }
    case 'object': {
      return Object.entries(spec.fields)
        .map(([name, field]) => `\`${name}\`: ${typeName(field)}`)
        .join('; ')
    }
    case 'objects': {
      return `names with an object each (${Object.entries(spec.fields)
        .map(([name, field]) => `\`${name}\`: ${typeName(field)}`)
        .join('; ')})`
    }
    case 'zone': {
      return 'time zone'
    }
    case 'zones': {
      return 'names with time zones'
    }
    case 'patterns': {
      return 'regular expressions that are on or off'
    }
    case 'switches': {
      return 'names that are on or off'
    }
    case 'texts': {
      return 'names with texts'
    }
    case 'times': {
      return 'names with lengths of time (`48h`, `7d`, `90m`)'
    }
    default: {
      return spec.type
    }
  }
}

/** A value in a table. */
export function value(given: unknown): string {
  return given === undefined
    ? 'none'
    : `\`${JSON.stringify(given)
        .replaceAll(/([:,])"/g, '$1 "')
        .replaceAll(/":/g, '": ')
        .replaceAll(/:  "/g, ': "')}\``
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1) + '.'
}
