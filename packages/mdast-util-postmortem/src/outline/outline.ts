import type {Heading, Html, List, ListItem, Paragraph, Root, RootContent, Table} from 'mdast'
import type {FlatText, Span} from '../text/flat-text.ts'
import type {Label, TitleKind} from './labels.ts'
import type {Item, Part, Row, TableBlock, TextBlock} from './parts.ts'
import {textOf} from '../text/flat-text.ts'
import {rangeIn, wordsOf} from '../text/text-range.ts'
import {closesDetails, rowsInHtml, titleInHtml} from './html.ts'
import {depthOfLabel, labelInList, labelOfSection, otherLabel} from './depths.ts'
import {definitionsIn, labelsIn, linesOf} from './labels.ts'
import {isOfSections, isUnderline, underlinedItems} from './numbered-titles.ts'
import {listOf} from './parts.ts'
import {pairsIn, rowsOfTable, titledTable} from './tables.ts'
import {hasWord} from '../text/characters.ts'
import {isFrontMatter} from '../metadata/front-matter.ts'

/** A longer line is no title. */
const longestTitle = 60

/** What is deeper in lists and quotes is kept as a whole: readers may call themselves. */
const deepest = 50

type Container = Item | Part

interface KnownLabel {
  label: Label
  kind: TitleKind
}

/**
 * Make the outline of a document, in one walk: parts with titles, however the titles are written.
 *
 * The outline knows forms and no words. `kindOf` is asked only where a form could as well be prose.
 *
 * @returns
 *   The document as a part without title. Each word stands in it once.
 */
export function outlineOf(root: Root, kindOf: (title: string) => TitleKind): Part {
  const document: Part = {
    type: 'part',
    style: 'heading',
    depth: 0,
    title: undefined,
    node: undefined,
    value: undefined,
    isQuoted: false,
    content: [],
    parent: undefined
  }
  let isQuoted = false
  walk(root.children, [document], 0)
  return document

  /** `open` are the containers around, innermost last; the first one is never left. */
  function walk(nodes: ReadonlyArray<RootContent>, open: Array<Container>, nesting: number): void {
    for (const [index, node] of nodes.entries()) {
      if (isUnderline(node, nodes[index - 1])) continue
      const titles = node.type === 'list' ? underlinedItems(node, nodes[index + 1]) : undefined
      if (titles) for (const title of titles) enter(open, title)
      else if (nesting === 0 && node.type === 'list' && isOfSections(node, kindOf))
        addSections(node, open)
      else if (node.type === 'heading') addHeading(node, open)
      else if (node.type === 'paragraph') addParagraph(node, open, nesting)
      else if (node.type === 'table') addTable(node, rowsOfTable(node), open)
      else if (node.type === 'html') addHtml(node, open)
      else if (node.type === 'list' && nesting < deepest) addList(node, open, nesting)
      else if (node.type === 'blockquote' && nesting < deepest) {
        const before = isQuoted
        isQuoted = true
        walk(node.children, [open.at(-1)!], nesting + 1)
        isQuoted = before
      } else if (!isFrontMatter(node)) open.at(-1)!.content.push({type: 'other', node})
    }
  }

  /** `## Severity: High` has a value; `## Phase 3: Improvement plan` has none. */
  function addHeading(node: Heading, open: Array<Container>): void {
    const text = textOf(node)
    const whole = rangeIn(text)
    const colon = whole ? wordsOf(whole).search(/[:：]\s*\S/) : -1
    const title =
      whole && colon > 0 ? rangeIn(text, whole.span.start, whole.span.start + colon) : undefined
    const hasValue = title !== undefined && kindOf(wordsOf(title)) !== undefined
    enter(open, {
      style: 'heading',
      depth: node.depth,
      node,
      title: hasValue ? title : whole,
      value: hasValue ? rangeIn(text, whole!.span.start + colon + 1) : undefined
    })
  }

  /** Each label starts a part; lines without one go on with the part that is open. */
  function addParagraph(node: Paragraph, open: Array<Container>, nesting: number): void {
    const text = textOf(node)
    const lines = linesOf(text)
    let block: TextBlock | undefined
    if (lines.length === 0) open.at(-1)!.content.push({type: 'other', node})
    const definitions = definitionsIn(text, lines, kindOf)
    for (const [index, line] of lines.entries()) {
      const defined = definitions.get(line)
      if (defined === 'value') continue
      const alone = index === 0 && open[0]!.type === 'part' ? titleAlone(text, line) : undefined
      const labels = defined ? [defined] : (alone ?? labelsIn(text, line, kindOf))
      const end = labels[0]?.title.start ?? line.end
      if (labels.length === 0 || hasWord(text.value.slice(line.start, end))) {
        if (block) block.span.end = end
        else {
          block = {type: 'text', node, text, span: {start: line.start, end}}
          open.at(-1)!.content.push(block)
        }
      }
      for (const label of labels) {
        block = undefined
        enterLabel(label, text, node, open, nesting)
      }
    }
    const inner = open.at(-1)!
    // A field with its text on the same line is complete: what follows belongs to what is around it.
    if (open.length > 1 && inner.type === 'part' && inner.value && isOther(inner)) open.pop()
  }

  /** `Timeline` as a paragraph of its own, or as its first line. */
  function titleAlone(text: FlatText, line: Span): Array<Label> | undefined {
    if (text.strong.length > 0 || line.end - line.start > longestTitle) return undefined
    const title = rangeIn(text, line.start, line.end)
    const words = title ? wordsOf(title) : ''
    if (!title || /[.!:：]$/.test(words) || kindOf(words) !== 'section') return undefined
    return [{title: title.span, value: undefined, isBold: false, isFirst: true, hasColon: false}]
  }

  function enterLabel(
    {isBold, title, value}: Label,
    text: FlatText,
    node: Paragraph,
    open: Array<Container>,
    nesting: number
  ): void {
    const item = open[0]!.type === 'item' ? open[0] : undefined
    const isInItem = item !== undefined && item.node.children[0] === node
    enter(open, {
      style: isInItem ? 'list' : isBold ? 'bold' : 'plain',
      depth: isInItem
        ? labelInList + nesting
        : depthOfLabel(kindOf(text.value.slice(title.start, title.end)), value !== undefined, open),
      node: isInItem ? item.node : node,
      title: {text, span: title},
      value: value && {text, span: value}
    })
  }

  /**
   * A label of a section with nothing behind or in it holds what follows: `- **Impact**:` with its
   * text below the list, or in the next items.
   */
  function addList(node: List, open: Array<Container>, nesting: number): void {
    let items: Array<Item> = []
    const labels = node.children.map((child) => labelOf(child))
    for (const [index, child] of node.children.entries()) {
      const label = labels[index]
      if (label) leaveLabel(label)
      const item = itemOf(child, open.at(-1)!, nesting)
      items.push(item)
      const part = item.content.at(-1)
      if (part?.type !== 'part' || part.value || part.content.length > 0) continue
      const isLast = index === node.children.length - 1
      if (!isLast && (labels[index + 1] || !isSection(part))) continue
      addItems()
      open.push(part)
    }
    addItems()

    /** `- **Impact**:`, text, `- **Root cause**:`: the second label is beside the first. */
    function leaveLabel({kind, label}: KnownLabel): void {
      const inner = open.at(-1)!
      const isBelowLabel =
        open.length > 1 && inner.type === 'part' && inner.depth >= labelInList + nesting
      if (!isBelowLabel || (!kind && label.value)) return
      // `- **Actions**:` with a list of its own.
      if (open[0]!.type === 'item' && inner.node === open[0]!.node) return
      addItems()
      open.pop()
    }

    function addItems(): void {
      if (items.length > 0)
        open.at(-1)!.content.push({type: 'list', node: listOf(node, items), items})
      items = []
    }
  }

  function addSections({children}: List, open: Array<Container>): void {
    for (const item of children) {
      const [first, ...below] = item.children
      if (first?.type !== 'paragraph') {
        walk(item.children, open, 1)
        continue
      }
      const title = rangeIn(textOf(first))
      enter(open, {style: 'bold', depth: labelOfSection, node: first, title, value: undefined})
      walk(below, open, 1)
    }
  }

  function isOther(part: Part): boolean {
    return part.depth === otherLabel || (part.depth === labelOfSection && !isSection(part))
  }

  function isSection({title}: Part): boolean {
    return title !== undefined && kindOf(wordsOf(title)) === 'section'
  }

  function labelOf(item: ListItem): KnownLabel | undefined {
    const [first] = item.children
    if (first?.type !== 'paragraph') return undefined
    const text = textOf(first)
    const [line] = linesOf(text)
    const [label] = line ? labelsIn(text, line, kindOf) : []
    if (!label?.isFirst) return undefined
    return {label, kind: kindOf(text.value.slice(label.title.start, label.title.end))}
  }

  function itemOf(node: ListItem, around: Container, nesting: number): Item {
    const parent = around.type === 'item' ? around.parent : around
    const item: Item = {type: 'item', node, content: [], parent}
    walk(node.children, [item], nesting + 1)
    return item
  }

  /** A table stays a table; where its keys are known, its rows are labelled values as well. */
  function addTable(node: Html | Table, rows: ReadonlyArray<Row>, open: Array<Container>): void {
    const around = open.at(-1)!
    const table: TableBlock = {type: 'table', node, rows: [...rows], parts: []}
    const parent = around.type === 'item' ? around.parent : around
    around.content.push(titledTable(table, kindOf, {isQuoted, parent, depth: otherLabel}) ?? table)
    for (const {key, node, value} of pairsIn(rows, kindOf)) {
      const title = rangeIn(key)
      if (!title || kindOf(wordsOf(title)) === undefined) continue
      const part = {style: 'table' as const, depth: otherLabel, node, title, value: rangeIn(value)}
      table.parts.push({type: 'part', ...part, isQuoted, content: [], parent})
    }
  }

  /** `<summary>` opens a part, `</details>` closes it; `<h2>` is a heading; `<table>` is a table. */
  function addHtml(node: Html, open: Array<Container>): void {
    const found = titleInHtml(node)
    const title = found && rangeIn(found.text)
    if (found && title) {
      const {depth} = found
      if (depth === undefined) {
        const inner = open.at(-1)!
        const around = inner.type === 'part' ? inner.depth : labelOfSection
        const isDeep = open.length >= deepest
        enter(open, {
          style: 'summary',
          depth: isDeep ? around : around + 0.5,
          node,
          title,
          value: undefined
        })
      } else enter(open, {style: 'heading', depth, node, title, value: undefined})
      return
    }
    const rows = rowsInHtml(node)
    if (rows.length > 0) addTable(node, rows, open)
    else open.at(-1)!.content.push({type: 'other', node})
    const at = closesDetails(node)
      ? open.findLastIndex((part) => part.type === 'part' && part.style === 'summary')
      : 0
    if (at > 0) open.length = at
  }

  /** A part starts: those that cannot be around it are left. */
  function enter(
    open: Array<Container>,
    part: Pick<Part, 'depth' | 'node' | 'style' | 'title' | 'value'>
  ): void {
    let inner = open.at(-1)!
    while (open.length > 1 && inner.type === 'part' && inner.depth >= part.depth) {
      open.pop()
      inner = open.at(-1)!
    }
    const parent = inner.type === 'item' ? inner.parent : inner
    const entered: Part = {type: 'part', ...part, isQuoted, content: [], parent}
    inner.content.push(entered)
    open.push(entered)
  }
}
