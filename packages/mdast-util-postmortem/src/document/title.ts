import type {Language} from '../languages/index.ts'
import type {FrontMatter} from '../metadata/front-matter.ts'
import type {Field, TextSpan, Title} from '../model.ts'
import type {Part} from '../outline/parts.ts'
import type {HeadingIndex} from '../sections/heading-index.ts'
import type {TitleKinds} from '../sections/title-kinds.ts'
import type {Source, Span} from '../text/flat-text.ts'
import {levelsIn, severityLevelIn} from '../metadata/severity-level.ts'
import {partsIn} from '../outline/parts.ts'
import {matchSection} from '../sections/section-match.ts'
import {rangeIn, textSpan, wordsOf} from '../text/text-range.ts'
import {findDate} from '../time/find-date.ts'

/** The title of a document, and the part of the outline that it is. */
export interface DocumentTitle {
  title: Title | undefined
  part: Part | undefined
}

/**
 * Find the title of a document.
 *
 * @param kinds
 *   What titles are known as.
 */
export function findTitle(
  outline: Part,
  frontMatter: FrontMatter,
  index: HeadingIndex,
  kinds: TitleKinds,
  source: Source,
  language: Language
): DocumentTitle {
  const named = titleInFrontMatter(frontMatter)
  const part = titlePart(outline, named !== undefined, index, kinds)
  const title = part ? titleOf(part, source) : named
  return {part, title: title && {...title, ...statedIn({part, title}, source, language)}}
}

/** The day and the severity that a title names. */
function statedIn(
  {part, title}: DocumentTitle & {title: Title},
  source: Source,
  language: Language
): Pick<Title, 'day' | 'level'> {
  const {date, span} = findDate(title.written, language) ?? {}
  const [level, ...others] = levelsIn(title.written, language)
  const words = (span: Span) => wordsInTitle({part, title}, span, source)
  const scale = level && severityLevelIn(title.written.slice(level.start, level.end), language)?.scale // prettier-ignore
  return {
    ...(date && span && {day: {...words(span), date}}),
    ...(level && others.length === 0 && {level: {...words(level), scale}})
  }
}

function wordsInTitle(
  {part, title}: DocumentTitle & {title: Title},
  {end, start}: Span,
  source: Source
): TextSpan {
  const whole = part?.title && rangeIn(part.title.text)
  return whole
    ? textSpan(
        {text: whole.text, span: {start: whole.span.start + start, end: whole.span.start + end}},
        source
      )
    : {written: title.written.slice(start, end), position: title.position}
}

/**
 * The title is the first heading if it announces no section. If it could announce one, it is
 * the title where front matter has none and it stands alone at its depth: above sections, or
 * with words that would only do for want of better ones.
 */
function titlePart(
  outline: Part,
  isNamed: boolean,
  index: HeadingIndex,
  {fieldOf}: TitleKinds
): Part | undefined {
  const parts = partsIn(outline)
  const first = firstHeading(parts)
  if (!first?.title) return undefined
  const match = matchSection(first.title.text.value, index)
  const others = parts.filter((part) => part !== first && part.style !== 'table')
  if (!match) {
    // `## Authors`, with other headings of its kind.
    const isField = fieldOf(first.title.text.value) !== undefined
    return isField && others.some(({depth}) => depth <= first.depth) ? undefined : first
  }
  // What stands before it is no part of it.
  const isAlone = parts[0] === first && others.every(({depth}) => depth > first.depth)
  if (isNamed || !isAlone) return undefined
  const isAbove = others.some(
    ({style, title}) => style !== 'list' && title && matchSection(wordsOf(title), index)
  )
  // `# Summary of the outage in the north`, and nothing else has a title.
  const isOfAll = !match.exact && match.names.includes('summary')
  return match.weak || isAbove || isOfAll ? first : undefined
}

/** The second one, if the first is the name of the file, with nothing below it. */
function firstHeading(parts: ReadonlyArray<Part>): Part | undefined {
  const [first, second] = parts.filter(({style}) => style === 'heading')
  const isFileName =
    first?.title !== undefined &&
    first.content.length === 0 &&
    second?.depth === first.depth &&
    isNameOfFile(first.title.text.value)
  return isFileName ? second : first
}

/** Most file systems take no longer names. */
const longestName = 255

/** `2026-03-02_boiler-stopped-twice`: several words without a space. */
function isNameOfFile(words: string): boolean {
  return words.length <= longestName && !/\s/.test(words) && words.split(/[-_]/).length > 2
}

function titleOf({node, title}: Part, source: Source): Title {
  const whole = title && rangeIn(title.text)
  const words = whole ? textSpan(whole, source) : {written: '', position: node?.position}
  return {...words, block: node?.position, source: 'heading'}
}

function titleInFrontMatter({pairs}: FrontMatter): Title | undefined {
  const pair = pairs.find(({key}) => key === 'title')
  return (
    pair && {
      written: pair.value,
      position: pair.valuePosition,
      block: pair.valuePosition,
      source: 'front-matter'
    }
  )
}

/**
 * A date in the title counts where no field has one.
 *
 * @returns
 *   Fields, that of the title first.
 */
export function withTitleDate(
  fields: ReadonlyArray<Field>,
  {part, title}: DocumentTitle,
  source: Source,
  language: Language
): Array<Field> {
  const found = title && findDate(title.written, language)
  if (!found || fields.some(({name}) => name === 'date')) return [...fields]
  const value = wordsInTitle({part, title}, found.span, source)
  const date: Field = {
    name: 'date',
    key: {written: title.written, position: title.position},
    value,
    date: found.date,
    level: undefined,
    time: undefined,
    duration: undefined,
    source: 'title'
  }
  return [date, ...fields]
}
