import type {Element, ElementContent} from 'hast'
import type {Token} from './highlight.ts'
import {elementsOf, tokensOf} from './highlight.ts'
import {element, inline} from './elements.ts'

/** What is reported at a place. */
export interface Finding {
  level: 'error' | 'info' | 'warning'
  start: Place
  end: Place
  reason: string
  /** What else is known of it, each with its label. */
  details: ReadonlyArray<{label: string; text: string}>
}

/** Line and column, from 1. */
export interface Place {
  line: number
  column: number
}

/** How to show a document. */
interface FrameOptions {
  findings: ReadonlyArray<Finding>
  /** Lines to show, from 1 (default: all). */
  lines?: {first: number; last: number}
  /** Below the document. */
  footer?: ReadonlyArray<ElementContent>
}

/**
 * Show a document with its lines numbered, what is reported underlined, and each finding below the
 * line in which it starts.
 *
 * @param document
 *   Markdown.
 * @param options
 *   What is reported, and how to show it.
 */
export function frame(document: string, {findings, footer = [], lines}: FrameOptions): Element {
  const all = linesOf(tokensOf(document.replace(/\n$/, ''), 'markdown'))
  const {first, last} = lines ?? {first: 1, last: all.length}
  const shown = all.slice(first - 1, last).flatMap((tokens, index) => {
    const line = first + index
    const code = marked(tokens, line, findings)
    return [
      element('div', {className: ['line'], dataNumber: String(line)}, [element('code', {}, code)]),
      ...findings.filter(({start}) => start.line === line).map(annotation)
    ]
  })
  return element('figure', {className: ['frame']}, [
    element('div', {className: ['frame-lines']}, shown),
    ...(footer.length > 0 ? [element('figcaption', {}, [...footer])] : [])
  ])
}

function linesOf(tokens: ReadonlyArray<Token>): Array<Array<Token>> {
  const lines: Array<Array<Token>> = [[]]
  for (const {classes, text} of tokens) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (part !== '') lines.at(-1)!.push({classes, text: part})
    }
  }
  return lines
}

/** A line with what is reported in it underlined; an empty span is a mark between two characters. */
function marked(
  tokens: ReadonlyArray<Token>,
  line: number,
  findings: ReadonlyArray<Finding>
): Array<ElementContent> {
  const here = findings
    .filter(({end, start}) => start.line <= line && end.line >= line)
    .map(({end, level, start}) => ({
      level,
      from: start.line === line ? start.column - 1 : 0,
      to: end.line === line ? end.column - 1 : Infinity
    }))
  const children: Array<ElementContent> = []
  let at = 0
  for (const token of tokens) {
    const stops = here
      .flatMap(({from, to}) => [from, to])
      .filter((stop) => stop > at && stop < at + token.text.length)
      .toSorted((a, b) => a - b)
    let from = at
    for (const to of [...new Set(stops), at + token.text.length]) {
      const content = elementsOf([{...token, text: token.text.slice(from - at, to - at)}])
      const mark = here.find((one) => one.from <= from && one.to >= to)
      children.push(...(mark ? [element('mark', {className: [mark.level]}, content)] : content))
      from = to
    }
    at += token.text.length
  }
  const empty = here.find(({from, to}) => from === to || from >= at)
  if (empty) children.push(element('mark', {className: [empty.level, 'empty']}, []))
  return children
}

function annotation({details, level, reason, start}: Finding): Element {
  return element(
    'div',
    {className: ['finding', level], style: `--column:${Math.min(start.column - 1, 40)}`},
    [
      element('p', {}, [
        element('strong', {className: ['level']}, [{type: 'text', value: level}]),
        {type: 'text', value: ' '},
        ...inline(reason)
      ]),
      ...details.map(({label, text}) =>
        element('p', {className: ['detail']}, [
          element('strong', {}, [{type: 'text', value: label}]),
          {type: 'text', value: ' '},
          ...inline(text)
        ])
      )
    ]
  )
}
