import type {ImpactMetric, Section, TextSpan} from '../model.ts'
import type {Language} from '../languages/language.ts'
import type {Item, Part, TableBlock} from '../outline/parts.ts'
import type {FlatText, Source, Span} from '../text/flat-text.ts'
import type {TextRange} from '../text/text-range.ts'
import type {ImpactTables} from './tables.ts'
import {labelsIn, linesOf} from '../outline/labels.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {sentencesIn} from '../text/sentences.ts'
import {rangeIn, textOfRange, textSpan, wordsOf} from '../text/text-range.ts'
import {hasDigit} from '../text/characters.ts'

/** A sentence, the value of a label, or a cell. */
export interface Statement extends TextRange {
  /** The measure that a label, header, or heading names. */
  metric: ImpactMetric | undefined
  label: TextSpan | undefined
  /** Index in `sections`. */
  section: number | undefined
  /** It stands below a heading that announces no section that is known. */
  isUnderOther: boolean
  /** It is the title, which has room for what broke, not for how much. */
  isTitle?: true
  from: 'label' | 'sentence' | 'table'
}

/** What statements are read from. */
export interface StatementContext {
  outline: Part
  sections: ReadonlyArray<Section>
  /** Indexes of the parts that are sections. */
  numberOf: ReadonlyMap<Part, number>
  /** The heading that is the title. */
  title: Part | undefined
  source: Source
  tables: ImpactTables
  language: Language
  /** Check whether a section can state impact, by its index. */
  isWanted: (section: number | undefined) => boolean
  /** Labels of fields that say nothing about impact: `severity`. */
  otherKeys: ReadonlySet<string>
}

/** A label that names a measure. */
interface Named {
  metric: ImpactMetric
  label: TextSpan
}

/** What is around a text. */
interface Place {
  section: number | undefined
  /** The text is below a heading that announces no section that is known. */
  isUnderOther: boolean
  /** A heading in an impact section that names a measure. */
  heading: Named | undefined
}

/** Longest label: `Users affected (unique, logged in)`. */
const longestLabel = 60

/**
 * List the sentences, labelled values, and cells of the sections that can state impact.
 *
 * @returns
 *   Statements in order; headings but the title, and code, have none.
 */
export function statementsOf(context: StatementContext): Array<Statement> {
  const found: Array<Statement> = []
  const place = {section: undefined, isUnderOther: false, heading: undefined}
  inContent(context.outline, place, {...context, found})
  return found
}

/** Where statements are looked for, and those that were found. */
interface Search extends StatementContext {
  found: Array<Statement>
}

function inContent(container: Item | Part, place: Place, context: Search): void {
  const isWanted = context.isWanted(place.section)
  for (const block of container.content) {
    if (block.type === 'part') inPart(block, place, context)
    else if (block.type === 'list') {
      for (const item of block.items) inContent(item, place, context)
    } else if (!isWanted) continue
    else if (block.type === 'text') inText(block, place, context)
    else if (block.type === 'table') inTable(block, place, context)
  }
}

function inPart(part: Part, place: Place, context: Search): void {
  const {isWanted, numberOf, sections} = context
  const own = numberOf.get(part)
  const section = own ?? place.section
  const isImpact = section !== undefined && sections[section]!.names.includes('impact')
  const isLabel = part.style !== 'heading' && part.style !== 'summary'
  const isAnnounced = (isImpact || isLabel) && !part.value
  const named = isAnnounced && part.title ? labelled(part.title, context) : undefined
  const isTitle = part === context.title
  const isUnderOther = section === undefined && !isTitle && (place.isUnderOther || !isLabel)
  if (part.title && isWanted(section)) {
    if (isTitle) {
      const whole = {text: part.title.text, span: {start: 0, end: part.title.text.value.length}}
      const place = {section, isUnderOther, isTitle} as const
      context.found.push({
        ...whole,
        metric: undefined,
        label: undefined,
        ...place,
        from: 'sentence'
      })
    } else if (isLabel) {
      const end = part.value?.span.end ?? part.title.span.end
      const line = {text: part.title.text, span: {start: part.title.span.start, end}}
      inText(line, {section, isUnderOther, heading: undefined}, context)
    }
  }
  const around = own === undefined || isLabel ? place.heading : undefined
  inContent(part, {section, isUnderOther, heading: named ?? around}, context)
}

/**
 * Find out which measure of impact a label names.
 *
 * @param label
 *   Text of a label, header, or heading.
 * @returns
 *   Measure; `undefined` if it names none.
 */
function metricOf(label: string, {labelKeywords, labels}: ImpactTables): ImpactMetric | undefined {
  if (label.length > longestLabel || /[,/]/.test(label)) return undefined
  const keywords = labelKeywords.in(label)
  if (keywords === 0) return undefined
  return labels.find(
    ([metric, isNamed]) => (keywords & labelKeywords.bits[metric]) !== 0 && isNamed(label)
  )?.[0]
}

/** Labelled values are statements, what is around them is sentences. */
function inText(range: TextRange, {heading, isUnderOther, section}: Place, context: Search): void {
  const {text} = range
  let at = range.span.start
  for (const {key, value} of labelledValues(range)) {
    const named = labelled({text, span: key}, context)
    const isOther = context.otherKeys.has(normalizeHeading(wordsOf({text, span: key})).main)
    if (!named && !isOther) continue
    sentences(at, key.start)
    // `Severity: major, many users` is what another field says.
    if (named)
      context.found.push({text, span: value, ...named, section, isUnderOther, from: 'label'})
    at = value.end
  }
  sentences(at, range.span.end)

  function sentences(start: number, end: number): void {
    const {metric, label} = heading ?? {metric: undefined, label: undefined}
    for (const span of sentencesIn(text.value, context.language.spelling, {start, end})) {
      context.found.push({text, span, metric, label, section, isUnderOther, from: 'sentence'})
    }
  }
}

/** `**Users affected:** 1,204`, `Users affected: 1,204`. */
function labelledValues(range: TextRange): Array<{key: Span; value: Span}> {
  const {span} = range
  if (!wordsOf(range).includes(':')) return []
  const text = textOfRange(range)
  const moved = ({end, start}: Span): Span => ({start: span.start + start, end: span.start + end})
  return linesOf(text).flatMap((line) =>
    labelsIn(text, line, () => 'field').flatMap(({title, value}) =>
      value ? [{key: moved(title), value: moved(value)}] : []
    )
  )
}

function labelled(range: TextRange, {tables, source}: StatementContext): Named | undefined {
  const metric = metricOf(wordsOf(range), tables)
  return metric && {metric, label: textSpan(range, source)}
}

/** Measures down the first column, or along the header; other cells are sentences. */
function inTable({rows}: TableBlock, {isUnderOther, section}: Place, context: Search): void {
  const texts = rows.map(({cells}) => cells.map(({text}) => text))
  const [header = [], ...body] = texts
  const namedBy = (cell: FlatText | undefined) => {
    const range = cell && rangeIn(cell)
    return range && labelled(range, context)
  }
  const across = header.map((cell) => namedBy(cell))
  const down = texts.map(([key]) => namedBy(key))
  const count = (named: ReadonlyArray<unknown>) => named.filter(Boolean).length
  const isDown =
    count(down) > count(across) || (count(across.slice(1)) === 0 && isFigure(header[1]))
  for (const [index, row] of (isDown ? texts : body).entries()) {
    const named = isDown ? down[index] : undefined
    // `| Severity | Partial degradation |` is what another field says.
    const key = row[0] && normalizeHeading(row[0].value).main
    if (key !== undefined && context.otherKeys.has(key)) continue
    for (const [column, cell] of row.entries()) {
      const range = rangeIn(cell)
      if (!range || (isDown && column === 0)) continue
      // Columns after the value say how it was measured.
      const own = isDown ? (column === 1 ? named : undefined) : across[column]
      if (isDown && index === 0 && !own) continue
      const {metric, label} = own ?? {metric: undefined, label: undefined}
      context.found.push({...range, metric, label, section, isUnderOther, from: 'table'})
    }
  }
}

/** The header is a row like the others: `| Users affected | 1,204 |`. */
function isFigure(cell: FlatText | undefined): boolean {
  return cell !== undefined && hasDigit(cell.value)
}
