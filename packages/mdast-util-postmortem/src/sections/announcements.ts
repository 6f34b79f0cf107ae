import type {Paragraph, Root, RootContent} from 'mdast'
import type {FlatText, Source, Span} from '../text/flat-text.ts'
import type {TextSpan} from '../model.ts'
import {textOf, positionOf, trimSpan} from '../text/flat-text.ts'

/** Something that could announce a part of the document, and what stands under it. */
export interface Announcement {
  by: 'bold' | 'heading' | 'list'
  /** 1–6 for headings, 7 for bold lines, 8 for bold labels of list items. */
  rank: number
  /** Words that announce. */
  heading: TextSpan
  /** The heading, paragraph, or list item that holds them. */
  node: RootContent | ListItemLike
  /** Text that follows on the same line or in the same paragraph. */
  rest: Rest | undefined
  /** Blocks under it. */
  blocks: Array<RootContent>
  /** Index of the announcement around this one. */
  parent: number | undefined
}

/** Part of a text. */
export interface Rest {
  text: FlatText
  span: Span
}

type ListItemLike = Extract<RootContent, {type: 'listItem'}>

/** A label in bold at the start of a line. */
export interface Label {
  /** The words, without colon. */
  label: Span
  /** What follows, up to the next label; `undefined` if nothing does. */
  value: Span | undefined
  /** A colon, a dash, or the end of the line follows. */
  closed: boolean
}

const longestLabel = 100

/**
 * List everything that could announce a part of a document, in order: headings,
 * paragraphs in bold, bold labels at the start of lines and of list items.
 *
 * @param tree
 *   Document.
 * @param source
 *   Its source.
 * @param knows
 *   Tells whether a label with text on the same line announces something: most do not.
 * @returns
 *   Announcements.
 */
export function listAnnouncements(
  tree: Root,
  source: Source,
  knows: (label: string) => boolean
): Array<Announcement> {
  const isPlain = isLabelledPlainly(tree, knows)
  const announcements: Array<Announcement> = []
  /** Indexes of the announcements around the current block. */
  const open: Array<number> = []

  for (const node of tree.children) {
    if (node.type === 'heading') {
      const text = textOf(node)
      enter('heading', node.depth, whole(text, node, source), node, undefined)
    } else if (node.type === 'paragraph') {
      paragraph(node)
    } else {
      if (node.type === 'list') {
        for (const item of node.children) {
          const first = item.children[0]
          if (first?.type !== 'paragraph') continue
          const text = textOf(first)
          const label = labelsOf(text).find((label) => announces(text, label, 'list'))
          if (!label || label.label.start !== 0) continue
          leave(8)
          enter('list', 8, spanned(text, label.label, source), item, restOf(text, label))
          announcements.at(-1)!.blocks = item.children.slice(1)
          open.pop()
        }
      }
      contain(node)
    }
  }

  return announcements

  function paragraph(node: Paragraph): void {
    const text = textOf(node)
    const all = isPlain ? plainLabels(text, knows) : labelsOf(text)
    const labels = all.filter((label) => announces(text, label, 'bold'))
    if (labels[0]?.label.start !== 0) contain(node)
    for (const label of labels) {
      enter('bold', 7, spanned(text, label.label, source), node, restOf(text, label))
    }
  }

  /** A line of its own announces something; a label before text only if it is known. */
  function announces(text: FlatText, label: Label, by: Announcement['by']): boolean {
    if (!label.closed) return false
    if (by === 'bold' && label.value === undefined && label.label.start === 0) return true
    return knows(text.value.slice(label.label.start, label.label.end))
  }

  function enter(
    by: Announcement['by'],
    rank: number,
    heading: TextSpan,
    node: Announcement['node'],
    rest: Rest | undefined
  ): void {
    leave(rank)
    // What is announced further down is part of what is around it.
    if (by === 'heading' || (by === 'bold' && announcements.at(-1)?.node !== node)) {
      contain(node)
    }
    announcements.push({by, rank, heading, node, rest, blocks: [], parent: open.at(-1)})
    open.push(announcements.length - 1)
  }

  function leave(rank: number): void {
    while (open.length > 0 && announcements[open.at(-1)!]!.rank >= rank) open.pop()
  }

  function contain(node: RootContent): void {
    for (const index of open) announcements[index]!.blocks.push(node)
  }
}

/**
 * Find labels in bold at the starts of lines.
 *
 * @param text
 *   Text of a paragraph.
 * @returns
 *   Labels with their values, in order.
 */
export function labelsOf(text: FlatText): Array<Label> {
  const {value} = text
  const starts: Array<{label: Span; after: number; closed: boolean}> = []
  for (const strong of text.strong) {
    if (!startsLine(value, strong.start)) continue
    const label = trimSpan(value, strong.start, strong.end)
    if (!label) continue
    // `**Impact: none**` is a label with its value.
    const colon = value.slice(label.start, label.end).search(/[:：]\s*\S/)
    if (colon > 0) {
      const end = label.start + colon
      starts.push({label: {start: label.start, end}, after: end + 1, closed: true})
      continue
    }
    if (label.end - label.start > longestLabel) continue
    const next = /^\s*(?:\([^()\n]{1,40}\)\s*)?(?:[:：?]|[-–—](?=\s))/.exec(
      value.slice(strong.end, strong.end + 50)
    )
    const inside = /[:：?]$/.test(value.slice(label.start, label.end))
    const after = strong.end + (next ? next[0].length : 0)
    const ends = /^[ \t]*(?:\n|$)/.test(value.slice(after, after + 20))
    while (label.end > label.start && /[:：\s]/.test(value.charAt(label.end - 1))) label.end--
    if (label.end > label.start) {
      starts.push({label, after, closed: Boolean(next) || inside || ends})
    }
  }
  return starts.map(({label, after, closed}, index) => ({
    label,
    closed,
    value: trimSpan(value, after, valueEnd(value, after, starts[index + 1]?.label.start))
  }))
}

/** Labels stand at the start of a line or after a bar: `**Date:** … | **Severity:** …`. */
function startsLine(value: string, index: number): boolean {
  const before = value.slice(Math.max(0, index - 8), index)
  return /(?:[\n|·•]|^)[^\p{L}\p{N}\n]*$/u.test(before) && (index <= 8 || /[\n|·•]/.test(before))
}

function valueEnd(value: string, start: number, next: number | undefined): number {
  if (next === undefined) return value.length
  let end = next
  while (end > start && /[\s|·•]/.test(value.charAt(end - 1))) end--
  return end
}

/** So many paragraphs with a label that is not in bold make a document that is written so. */
const fewestPlain = 3

/** `Impact: nobody could pay.`, paragraph by paragraph, and no heading that announces anything. */
function isLabelledPlainly(tree: Root, knows: (label: string) => boolean): boolean {
  let count = 0
  for (const node of tree.children) {
    if (node.type === 'heading' && knows(textOf(node).value)) return false
    if (node.type !== 'paragraph' || node.children[0]?.type !== 'text') continue
    count += plainLabels(textOf(node), knows).length
  }
  return count >= fewestPlain
}

/** The label of a paragraph that is not in bold. */
function plainLabels(text: FlatText, knows: (label: string) => boolean): Array<Label> {
  const match = /^([^:\n]{2,40}):(?=\s|$)/.exec(text.value)
  if (!match || !knows(match[1]!)) return []
  const label = {start: 0, end: match[1]!.length}
  return [{label, closed: true, value: trimSpan(text.value, match[0].length, text.value.length)}]
}

function restOf(text: FlatText, label: Label): Rest | undefined {
  return label.value && {text, span: label.value}
}

function spanned(text: FlatText, span: Span, source: Source): TextSpan {
  return {
    text: text.value.slice(span.start, span.end),
    position: positionOf(text, span, source)
  }
}

function whole(text: FlatText, node: RootContent, source: Source): TextSpan {
  const span = trimSpan(text.value, 0, text.value.length)
  return span ? spanned(text, span, source) : {text: '', position: node.position}
}
