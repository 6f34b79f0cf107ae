import type {NamedSetting} from '../checked.ts'
import type {ConfigurationFile} from './find.ts'
import type {Edit} from 'jsonc-parser'
import {applyEdits, findNodeAtLocation, modify, parse as parseJson, parseTree} from 'jsonc-parser'
import {pluginOf, presets} from 'remark-preset-postmortem/plugins'
import {parse as parseYaml, parseDocument} from 'yaml'

type Path = Array<number | string>

/** One value to set. */
type Assignment = readonly [path: Path, value: unknown]

/**
 * Change a setting in a configuration file, and leave its comments and its formatting.
 *
 * @param file
 *   File.
 * @param setting
 *   Setting with its values.
 * @returns
 *   Its new text; `undefined` where the change would have no effect, or the file cannot be read.
 */
export function changeConfiguration(
  {format, root, text = '{}\n'}: Pick<ConfigurationFile, 'format' | 'root' | 'text'>,
  {path, values}: Pick<NamedSetting, 'path' | 'values'>
): string | undefined {
  try {
    const content: unknown = format === 'json' ? readJson(text) : parseYaml(text)
    const configuration = valueAt(content, root)
    const settings = placeOfSettings(configuration)
    if (path[0] === 'rules' && Object.keys(values).some((rule) => isUsed(rule, configuration))) {
      return undefined
    }
    const assignments = Object.entries(values).map(([name, value]): Assignment => {
      const place = [...root, ...settings, ...path, name]
      const given = valueAt(content, place)
      // A rule keeps its options.
      if (path[0] === 'rules' && Array.isArray(given)) return [[...place, 0], value]
      return [place, path[0] === 'rules' && isRecord(given) ? [value, given] : value]
    })
    return format === 'json' ? changeJson(text, assignments) : changeYaml(text, assignments)
  } catch {
    // There is something else where an object should be: remark reports it.
    return undefined
  }
}

/** Options of a preset win over settings that are beside it. */
function placeOfSettings(configuration: unknown): Path {
  const plugins = isRecord(configuration) ? configuration.plugins : undefined
  if (Array.isArray(plugins)) {
    const index = plugins.findLastIndex(
      (entry: unknown) => Array.isArray(entry) && isPreset(entry[0]) && isRecord(entry[1])
    )
    if (index !== -1) return ['plugins', index, 1]
  } else if (isRecord(plugins)) {
    const name = Object.keys(plugins).findLast((key) => isPreset(key) && isRecord(plugins[key]))
    if (name !== undefined) return ['plugins', name]
  }
  return ['settings', 'postmortem']
}

function isPreset(name: unknown): boolean {
  const [, preset = 'recommended'] =
    /^(?:remark-)?preset-postmortem(?:\/(.+))?$/.exec(String(name)) ?? []
  return String(name).includes('preset-postmortem') && Object.hasOwn(presets, preset)
}

/** A rule that is used by its name is set there. */
function isUsed(rule: string, configuration: unknown): boolean {
  const plugins = isRecord(configuration) ? configuration.plugins : undefined
  const entries: ReadonlyArray<unknown> = Array.isArray(plugins)
    ? plugins
    : Object.keys(plugins ?? {})
  return entries.some((entry) => String(pluginOf(entry)).endsWith(`-postmortem/${rule}`))
}

function readJson(text: string): unknown {
  // Remark takes no other JSON.
  return JSON.parse(text.replace(/^\uFEFF/, ''))
}

function changeJson(text: string, assignments: ReadonlyArray<Assignment>): string {
  const indent = /^([\t ]+)"/m.exec(text)?.[1] ?? '  '
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n'
  }
  return assignments.reduce((changed, [path, value]) => {
    const isShort = isOnOneLine(changed, path)
    const edits = modify(changed, path, value, isShort ? {} : {formattingOptions})
    const edited = applyEdits(changed, isShort ? edits.map(spaced) : edits)
    // What cannot be written there is left out without an error.
    if (valueAt(parseJson(edited), path) === undefined) throw new TypeError('No object')
    return edited
  }, text)
}

/** Whether what is around a value is written on one line; formatting would take it apart. */
function isOnOneLine(text: string, path: Path): boolean {
  const tree = parseTree(text)
  if (!tree) return false
  for (let length = path.length - 1; length >= 0; length--) {
    const around = findNodeAtLocation(tree, path.slice(0, length))
    if (!around) continue
    const isEmpty = (around.children ?? []).length === 0
    return !isEmpty && !/[\r\n]/.test(text.slice(around.offset, around.offset + around.length))
  }
  return false
}

/** `"a":1,"b":2` as people write it. */
function spaced({content, ...place}: Edit): Edit {
  const text = content.replaceAll(/"(?:[^"\\]|\\.)*"|[,:] ?/g, (token) =>
    /^[,:]/.test(token) ? `${token.trim()} ` : token
  )
  return {...place, content: text}
}

function changeYaml(text: string, assignments: ReadonlyArray<Assignment>): string {
  const document = parseDocument(text)
  for (const [path, value] of assignments) document.setIn(path, document.createNode(value))
  const indentSeq = !/^[^\s#-][^\n]*:[\t ]*\r?\n- /m.test(text)
  const changed = document.toString({indentSeq, lineWidth: 0, flowCollectionPadding: false})
  return text.includes('\r\n') ? changed.replaceAll(/\r?\n/g, '\r\n') : changed
}

function valueAt(value: unknown, path: ReadonlyArray<number | string>): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<number | string, unknown>)[key]
        : undefined,
    value
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
