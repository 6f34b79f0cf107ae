import type {Paragraph, RootContent, Table} from 'mdast'
import type {ImpactMetric, Section, TextSpan} from '../model.ts'
import type {FlatText, Source, Span} from '../text/flat-text.ts'
import type {SectionLookup} from '../sections/section-lookup.ts'
import type {ImpactPatterns} from './impact-words.ts'
import {labelsIn, linesOf} from '../outline/labels.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {positionOf, textOf, trimSpan} from '../text/flat-text.ts'
import {sentencesIn} from '../text/sentences.ts'

/** A sentence, the value of a label, or a cell. */
export interface Statement {
  text: FlatText
  span: Span
  /** The measure that a label, header, or heading names. */
  metric: ImpactMetric | undefined
  label: TextSpan | undefined
  /** Index in `sections`. */
  section: number | undefined
  from: 'label' | 'sentence' | 'table'
}

/** What statements are read from. */
export interface StatementContext {
  /** Blocks of the document. */
  blocks: ReadonlyArray<RootContent>
  sections: ReadonlyArray<Section>
  /** The heading that is the title. */
  title: unknown
  sectionOf: SectionLookup
  source: Source
  patterns: ImpactPatterns
  /** Tell whether a section can tell of impact, by its index. */
  isWanted: (section: number | undefined) => boolean
  /** Labels of fields that say nothing about impact: `severity`. */
  otherKeys: ReadonlySet<string>
}

/** Longest label: `Users affected (unique, logged in)`. */
const longestLabel = 60

/**
 * List the sentences, labelled values, and cells of the sections that can tell of impact.
 *
 * @param context
 *   Where to look.
 * @returns
 *   Statements in order; headings but the title, and code, have none.
 */
export function* statementsOf(context: StatementContext): Generator<Statement> {
  const {blocks, isWanted, sectionOf, sections, title} = context
  /** A heading in an impact section that names a measure. */
  let heading: {metric: ImpactMetric; label: TextSpan} | undefined
  for (const block of blocks) {
    const section = sectionOf.of(block)
    if (!isWanted(section)) continue
    const isImpact = section !== undefined && sections[section]!.names.includes('impact')
    if (block.type === 'heading') {
      const text = textOf(block)
      heading = isImpact ? labelled(text, undefined, context) : undefined
      if (block === title) {
        const span = {start: 0, end: text.value.length}
        yield {text, span, metric: undefined, label: undefined, section, from: 'sentence'}
      }
    } else if (block.type === 'table') {
      yield* inTable(block, section, context)
    } else {
      for (const paragraph of paragraphsOf(block)) {
        yield* inParagraph(paragraph, section, isImpact ? heading : undefined, context)
      }
    }
  }
}

/**
 * Tell which measure of impact a label names.
 *
 * @param label
 *   Text of a label, header, or heading.
 * @param patterns
 *   Words to look for.
 * @returns
 *   Measure; `undefined` if it names none.
 */
function metricOf(label: string, {labelCues, labels}: ImpactPatterns): ImpactMetric | undefined {
  if (label.length > longestLabel || /[,/]/.test(label)) return undefined
  const cues = labelCues.in(label)
  if (cues === 0) return undefined
  return labels.find(
    ([metric, isNamed]) => (cues & labelCues.bits[metric]) !== 0 && isNamed(label)
  )?.[0]
}

function* paragraphsOf(block: RootContent): Generator<Paragraph> {
  const queue: Array<RootContent> = [block]
  while (queue.length > 0) {
    const node = queue.pop()!
    if (node.type === 'paragraph') yield node
    else if (node.type === 'list' || node.type === 'listItem') {
      for (let index = node.children.length - 1; index >= 0; index--) {
        queue.push(node.children[index]!)
      }
    }
  }
}

function* inParagraph(
  node: Paragraph,
  section: number | undefined,
  heading: {metric: ImpactMetric; label: TextSpan} | undefined,
  context: StatementContext
): Generator<Statement> {
  const text = textOf(node)
  let at = 0
  for (const {key, value} of labelledValues(text)) {
    const named = labelled(text, key, context)
    if (!named) {
      if (!context.otherKeys.has(normalizeHeading(text.value.slice(key.start, key.end)).main))
        continue
      // `Severity: major, many users` is what another field says.
      yield* sentences(at, key.start)
      at = value.end
      continue
    }
    yield* sentences(at, key.start)
    yield {text, span: value, ...named, section, from: 'label'}
    at = value.end
  }
  yield* sentences(at, text.value.length)

  function* sentences(start: number, end: number): Generator<Statement> {
    for (const span of sentencesIn(text.value, start, end)) {
      yield {text, span, metric: heading?.metric, label: heading?.label, section, from: 'sentence'}
    }
  }
}

/** `**Users affected:** 1,204`, `Users affected: 1,204`. */
function labelledValues(text: FlatText): Array<{key: Span; value: Span}> {
  if (!text.value.includes(':')) return []
  return linesOf(text).flatMap((line) =>
    labelsIn(text, line, () => 'field').flatMap(({title, value}) =>
      value ? [{key: title, value}] : []
    )
  )
}

function labelled(
  text: FlatText,
  span: Span | undefined,
  {patterns, source}: StatementContext
): {metric: ImpactMetric; label: TextSpan} | undefined {
  const part = span ?? trimSpan(text.value, 0, text.value.length)
  if (!part) return undefined
  const written = text.value.slice(part.start, part.end)
  const metric = metricOf(written, patterns)
  return metric && {metric, label: {text: written, position: positionOf(text, part, source)}}
}

/** Measures down the first column, or along the header; other cells are sentences. */
function* inTable(
  table: Table,
  section: number | undefined,
  context: StatementContext
): Generator<Statement> {
  const rows = table.children.map((row) => row.children.map((cell) => textOf(cell)))
  const [header, ...body] = rows
  const across = header!.map((cell) => labelled(cell, undefined, context))
  const down = rows.map(([key]) => key && labelled(key, undefined, context))
  const count = (named: ReadonlyArray<unknown>) => named.filter(Boolean).length
  const isDown =
    count(down) > count(across) || (count(across.slice(1)) === 0 && isFigure(header![1]))
  for (const [index, row] of (isDown ? rows : body).entries()) {
    const named = isDown ? down[index] : undefined
    for (const [column, text] of row.entries()) {
      const span = trimSpan(text.value, 0, text.value.length)
      if (!span || (isDown && column === 0)) continue
      // Columns after the value say how it was measured.
      const own = isDown ? (column === 1 ? named : undefined) : across[column]
      if (isDown && index === 0 && !own) continue
      yield {text, span, metric: own?.metric, label: own?.label, section, from: 'table'}
    }
  }
}

/** The header is a row like the others: `| Users affected | 1,204 |`. */
function isFigure(cell: FlatText | undefined): boolean {
  return cell !== undefined && /\d/.test(cell.value)
}
