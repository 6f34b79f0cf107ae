import type {List, ListItem, RootContent} from 'mdast'
import type {Part} from './parts.ts'
import {textOf} from '../text/flat-text.ts'
import {rangeIn, textOfRange} from '../text/text-range.ts'
import type {TitleKind} from './labels.ts'
import {linesOf} from './labels.ts'

/** A title as `enter` of the outline takes it. */
type UnderlinedTitle = Pick<Part, 'depth' | 'node' | 'style' | 'title' | 'value'>

const equals = /^=+$/

/**
 * Read numbered titles with a line below them: `1. Summary`, and `=======`. In Markdown these are
 * items of lists, with the signs as their second line, or with a rule behind them.
 *
 * @returns
 *   Titles; `undefined` if it is a list as any.
 */
export function underlinedItems(
  list: List,
  next: RootContent | undefined
): Array<UnderlinedTitle> | undefined {
  if (!list.ordered) return undefined
  const depth = next && isUnderline(next, list) ? 2 : 1
  const titles = list.children.flatMap((item) => titleIn(item, depth) ?? [])
  return titles.length === list.children.length ? titles : undefined
}

/** Whether a rule is the line below a numbered title: it stands right below a list of one line. */
export function isUnderline(node: RootContent, before: RootContent | undefined): boolean {
  if (node.type !== 'thematicBreak' || before?.type !== 'list' || !before.ordered) return false
  const end = before.position?.end.line
  return end === before.position?.start.line && node.position?.start.line === end! + 1
}

function titleIn(item: ListItem, depth: number): UnderlinedTitle | undefined {
  const [first, ...others] = item.children
  if (first?.type !== 'paragraph' || others.length > 0) return undefined
  const text = textOf(first)
  const [line, below, ...more] = linesOf(text)
  if (!line || more.length > 0) return undefined
  const isUnderlined = below
    ? equals.test(text.value.slice(below.start, below.end).trim())
    : depth === 2
  if (!isUnderlined) return undefined
  // All words of the text of a heading are its title.
  const title = rangeIn(textOfRange({text, span: line}))
  return {style: 'heading', depth, node: item, title, value: undefined}
}

/** So many of the items of a list are titles of sections. */
const fewestSections = 3

/** A longer text is no title. */
const longestTitle = 60

/**
 * Whether the items of a list are sections: `1. Summary`, `2. Timeline`, each with its text or a list
 * below it.
 *
 * @param list
 *   List.
 * @param kindOf
 *   Gives what a title is known as.
 */
export function isOfSections(
  {children, ordered}: List,
  kindOf: (title: string) => TitleKind
): boolean {
  if (!ordered || children.length < fewestSections) return false
  const named = children.filter(({children: [first, ...below]}) => {
    const text = first?.type === 'paragraph' && below.length > 0 ? textOf(first).value : ''
    return text !== '' && text.length <= longestTitle && kindOf(text) === 'section'
  })
  return named.length >= fewestSections && named.length * 2 > children.length
}
