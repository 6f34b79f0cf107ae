import type {Overview} from './overview.ts'
import type {Cell, Table} from './tables.ts'
import {escapeControls} from '../report/escape-controls.ts'
import {addressOf} from './link.ts'
import {tablesOf} from './tables.ts'
import {introduction} from './words.ts'

/**
 * Write an overview as Markdown: an index of the reports, and tables.
 *
 * @param overview
 *   Overview.
 * @param folder
 *   Path of the folder that it will be in, from the working directory.
 */
export function overviewMarkdown(overview: Overview, folder: string): string {
  const {reports, ...others} = tablesOf(overview)
  return [
    '# Incident reports',
    introduction(overview),
    ...tableIn(reports),
    ...Object.values(others)
      .filter(({rows}) => rows.length > 0)
      .flatMap((table) => [`## ${table.title}`, ...(table.notes ?? []), ...tableIn(table)])
  ].join('\n\n') + '\n' // prettier-ignore

  function tableIn({header, numbers, rows}: Table): Array<string> {
    if (rows.length === 0) return []
    const rule = header.map((_, index) => (numbers.includes(index) ? '--:' : '---'))
    const lines = [header.map(markdownText), rule, ...rows.map((row) => row.map(cellIn))]
    return [lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')]
  }

  function cellIn(cell: Cell): string {
    if (typeof cell === 'string') return markdownText(cell)
    return `[${markdownText(cell.text)}](${addressOf(cell.report, folder)})`
  }
}

/**
 * Write a text so that it is nothing but text in a cell of a table.
 *
 * @param text
 *   Text of anybody.
 */
export function markdownText(text: string): string {
  return escapeControls(text)
    .replaceAll(/[$&*<>[\\\]_`{|~]/g, String.raw`\$&`)
    .replaceAll(/:(?=\/\/)|(?<=www)\./gi, String.raw`\$&`)
}
