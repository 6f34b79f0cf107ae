import type {Field, MetadataName, SectionName} from '../model.ts'
import type {Part, Style} from '../outline/parts.ts'
import type {Language} from '../languages/index.ts'
import type {TextRange} from '../text/text-range.ts'
import type {FieldContext} from './field-context.ts'
import {linesOf} from '../outline/labels.ts'
import {partsIn} from '../outline/parts.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {rangeIn, textSpan, wordsOf} from '../text/text-range.ts'
import {valuesInFrontMatter, saysHowLong, valuesInText} from './field-values.ts'
import {severityInOpening} from './severity-in-opening.ts'

/** Longest value of a section on severity: more is prose. */
const longestSeverity = 40

/** Longest value behind a key that is not in bold: more is a sentence. */
const longestPlainValue = 80

const measures: ReadonlyArray<MetadataName> = ['detected', 'duration', 'ended', 'started']

/** Fields that can stand in a section: in the others `Status:` or `Owner:` is of something else. */
const fieldsIn: Partial<Record<SectionName, ReadonlyArray<MetadataName>>> = {
  detection: ['detected'],
  impact: [...measures, 'severity'],
  resolution: ['duration', 'ended']
}
const anyField: ReadonlySet<SectionName> = new Set(['background', 'severity', 'summary'])

const sources: Record<Style, Field['source']> = {
  bold: 'line',
  heading: 'heading',
  list: 'list',
  plain: 'line',
  summary: 'line',
  table: 'table'
}

/**
 * Read the fields of a document: in front matter, and labelled values of all kinds.
 *
 * @returns
 *   Fields in the order of the document; a field can be there several times.
 */
export function readFields(context: FieldContext): Array<Field> {
  const fields = [...fieldsOfFrontMatter(context)]
  for (const part of partsIn(context.outline)) {
    const field = fieldOf(part, context)
    if (field) fields.push(field)
  }
  const found = withoutWeak(fields, context.language)
  if (found.some(({level, name}) => name === 'severity' && level)) return found
  const stated = severityInOpening(context)
  return stated ? [...found, stated] : found
}

function* fieldsOfFrontMatter(context: FieldContext): Generator<Field> {
  const {frontMatter, kinds} = context
  for (const pair of frontMatter.pairs) {
    const name = kinds.fieldOf(pair.key.replaceAll(/[_-]/g, ' '))
    if (!name || pair.value === '') continue
    const key = {written: pair.key, position: pair.keyPosition}
    const values = valuesInFrontMatter(name, pair, context)
    yield {name, key, ...values, source: 'front-matter'}
  }
}

function fieldOf(part: Part, context: FieldContext): Field | undefined {
  const {kinds, language, numberOf, sections, source} = context
  if (!part.title) return undefined
  const number = numberOf.get(part)
  const isSeverity = number !== undefined && sections[number]!.names.includes('severity')
  if (number !== undefined && !isSeverity) return undefined
  const name = isSeverity ? 'severity' : kinds.fieldOf(wordsOf(part.title))
  if (!name || !isAllowed(name, part, context)) return undefined
  const value = part.value ?? (part === context.title ? undefined : valueBelow(part, name))
  const isProse = part.style === 'plain' && value && wordsOf(value).length > longestPlainValue
  if (!value || isProse) return undefined
  const called = saysHowLong(name, wordsOf(value), language) ? 'duration' : name
  const values = valuesInText(called, value, context)
  if (!isLevelOrOther(name, wordsOf(part.title), values, language)) return undefined
  const isBelow = isSeverity && !part.value && !values.level?.scale
  if (isBelow && wordsOf(value).length > longestSeverity) return undefined
  return {
    name: called,
    key: textSpan(part.title, source),
    ...values,
    source: isSeverity && !part.value ? 'section' : sources[part.style]
  }
}

/** The innermost section around it decides. Quotes further down are of others. */
function isAllowed(name: MetadataName, part: Part, context: FieldContext): boolean {
  const {isQuoted, parent} = part
  const isOpening = parent === context.outline || parent === context.title
  if (isQuoted && !isOpening && !parent?.isQuoted) return false
  for (let around = parent; around; around = around.parent) {
    const number = context.numberOf.get(around)
    if (number === undefined) continue
    const {names} = context.sections[number]!
    if (names.some((outer) => anyField.has(outer))) return true
    return names.some((outer) => fieldsIn[outer]?.includes(name))
  }
  return true
}

/** `## Date` with the value below: its first line. `### Duration` with labels below has none. */
function valueBelow({content, style}: Part, name: MetadataName): TextRange | undefined {
  if (style === 'table') return undefined
  const first = content.find((block) => block.type !== 'other')
  if (!first) return undefined
  if (first.type === 'part') {
    // `**P1** – all customers`, `Severity 1` as a line of its own.
    const isLevel = first.style === 'bold' || (first.style === 'plain' && !first.value)
    return name === 'severity' && isLevel ? first.title : undefined
  }
  const block = first.type === 'list' ? first.items[0]?.content[0] : first
  if (block?.type !== 'text') return undefined
  const [line] = linesOf(block.text).filter(({start}) => start >= block.span.start)
  return line && rangeIn(block.text, line.start, Math.min(line.end, block.span.end))
}

/** `Classification: confidential` is about something else; `Severity: Blackout` is of no scale. */
function isLevelOrOther(
  name: MetadataName,
  key: string,
  {level}: Pick<Field, 'level'>,
  {weakKeys}: Language
): boolean {
  const isWeak = weakKeys[name]?.includes(mainWordsOf(key)) === true
  return name !== 'severity' || !level || level.scale !== undefined || !isWeak
}

function mainWordsOf(key: string): string {
  return normalizeHeading(key.replaceAll(/[_-]/g, ' ')).main
}

/** `**Priority:** High` is no severity beside `**Severity:** P1`. */
function withoutWeak(fields: ReadonlyArray<Field>, {weakKeys}: Language): Array<Field> {
  const isWeak = ({key, name}: Field) => weakKeys[name]?.includes(mainWordsOf(key.written)) === true
  const strong = new Set(fields.flatMap((field) => (isWeak(field) ? [] : [field.name])))
  return fields.filter((field) => !strong.has(field.name) || !isWeak(field))
}
