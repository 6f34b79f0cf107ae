import type {List, Nodes, RootContent} from 'mdast'
import type {Preset} from 'unified'
import type {Painter} from '../terminal/color.ts'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {defaultConfiguration} from '../lint/configuration.ts'
import {tableLines} from '../terminal/table.ts'
import {wrap} from '../terminal/wrap.ts'

/** How to print a page. */
interface RenderOptions {
  paint: Painter
  /** Columns. */
  width: number
}

/**
 * Render a page of Markdown for a terminal: what the pages of the rules are made of.
 *
 * @param page
 *   Markdown.
 * @param options
 *   How to print it.
 * @returns
 *   Text, none of whose lines is wider than the terminal, with a line ending.
 */
export function renderPage(page: string, {paint, width}: RenderOptions): string {
  const processor = unified()
    .use(remarkParse)
    .use(defaultConfiguration('recommended') as Preset)
  const tree = processor.parse(page)
  const blocks = tree.children.map((node) => linesOf(node, width)).filter(({length}) => length > 0)
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`

  function linesOf(node: RootContent, room: number): Array<string> {
    switch (node.type) {
      case 'heading': {
        const text = `${'#'.repeat(node.depth)} ${textOf(node)}`
        return wrap(text, room).map((line) => paint('bold', line))
      }
      case 'code': {
        return wrap(node.value, room - 4).map((line) => paint('dim', `    ${line}`).trimEnd())
      }
      case 'list': {
        return itemsOf(node, room)
      }
      case 'table': {
        const [header = [], ...rows] = node.children.map(({children}) => children.map(textOf))
        const [first = '', ...others] = tableLines(header, rows, room)
        return [paint('heading', first), ...others]
      }
      case 'html': {
        return []
      }
      default: {
        return wrap(textOf(node), room)
      }
    }
  }

  function itemsOf({children, ordered, start}: List, room: number): Array<string> {
    return children.flatMap((item, index) => {
      const mark = ordered ? `${(start ?? 1) + index}. ` : '- '
      const lines = item.children.flatMap((child) => linesOf(child, room - mark.length))
      return lines.map((line, number) => (number === 0 ? mark : ' '.repeat(mark.length)) + line)
    })
  }
}

/** Text of a node; code keeps its backticks, as it does in messages. */
function textOf(node: Nodes): string {
  if (node.type === 'inlineCode') return `\`${node.value}\``
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value.replaceAll('\n', ' ')
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
