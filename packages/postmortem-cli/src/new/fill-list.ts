/** Key of front matter, and a list in its line: `authors: [name] # all of them`. */
const inline = /^(?<head>(?<key>\w[\w -]*)[:=]\s*)\[[^[\]]*\](?<tail>\s*(?:#.*)?)$/
/** Key of YAML whose list is in the lines below it. */
const above = /^(?<key>\w[\w -]*):\s*(?:#.*)?$/
const item = /^(?<mark>\s*-)(?:\s|$)/

/**
 * Fill in a list of a template’s front matter.
 *
 * @param template
 *   Text.
 * @param end
 *   Index of the line that closes the front matter.
 * @param keys
 *   Names of the key, in lower case with spaces.
 * @param values
 *   Texts for the list, at least one.
 * @returns
 *   The text with the list, or `undefined` if there is no such list.
 */
export function fillList(
  template: string,
  end: number,
  keys: ReadonlyArray<string>,
  values: ReadonlyArray<string>
): string | undefined {
  const lines = template.split(/(?<=\n)/)
  const isKey = (key: string): boolean =>
    keys.includes(key.trim().replaceAll(/[_-]/g, ' ').toLowerCase())
  for (const [index, line] of lines.slice(0, Math.max(end, 0)).entries()) {
    const content = line.trimEnd()
    const eol = line.slice(content.length)
    const quoted = values.map((value) => JSON.stringify(value))
    const row = inline.exec(content)?.groups
    if (row && isKey(row.key!)) {
      return lines.with(index, `${row.head!}[${quoted.join(', ')}]${row.tail!}${eol}`).join('')
    }
    const mark = item.exec(lines[index + 1]!)?.groups?.mark
    if (mark === undefined || !isKey(above.exec(content)?.groups?.key ?? '')) continue
    const length = lines.slice(index + 1, end).findIndex((one) => !item.test(one))
    const after = length === -1 ? end : index + 1 + length
    // What is indented belongs to the last item, which is more than a name.
    if (/^\s+\S/.test(lines[after]!)) return undefined
    const items = quoted.map((value) => `${mark} ${value}${eol}`)
    return [...lines.slice(0, index + 1), ...items, ...lines.slice(after)].join('')
  }
  return undefined
}
