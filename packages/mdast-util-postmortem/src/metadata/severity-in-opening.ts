import type {Field} from '../model.ts'
import type {Block, Part} from '../outline/parts.ts'
import type {Language} from '../languages/language.ts'
import type {TextRange} from '../text/text-range.ts'
import type {FieldContext} from './field-context.ts'
import {anyOf} from '../text/any-of.ts'
import {perLanguage} from '../text/per-language.ts'
import {rangeIn, textSpan, wordsOf} from '../text/text-range.ts'
import {levelsIn, severityLevelIn} from './severity-level.ts'

/** A longer line is a sentence, whatever divides it. */
const longestLine = 120

/**
 * Find the severity that the opening states: a line such as `Oslo · 19 May 2025 · minor (level 3)`,
 * or a sentence that rates the incident, between the title and the first section or in the summary.
 *
 * @returns
 *   A field whose key is the level as well; `undefined` if nothing is said.
 */
export function severityInOpening(context: FieldContext): Field | undefined {
  const {language, source} = context
  for (const range of openingOf(context)) {
    const found = levelInLine(range, language) ?? levelInSentence(range, language)
    if (!found) continue
    const value = textSpan(found, source)
    const level = severityLevelIn(value.written, language)!
    return {
      name: 'severity',
      key: value,
      value,
      date: undefined,
      level: {...value, scale: level.scale},
      time: undefined,
      duration: undefined,
      source: 'prose'
    }
  }
  return undefined
}

/** Text above the first section, and that of the summary. */
function openingOf({numberOf, outline, sections, title}: FieldContext): Array<TextRange> {
  const above = outline.content.flatMap((block) => (block === title ? title.content : [block]))
  const end = above.findIndex((block) => block.type === 'part' && isSection(block))
  const summary = [...numberOf.keys()].find((part) =>
    sections[numberOf.get(part)!]!.names.includes('summary')
  )
  const parts = [...(end === -1 ? above : above.slice(0, end)), ...(summary?.content ?? [])]
  const value = summary?.value ? [summary.value] : []
  return [...parts.flatMap((block) => rangeOf(block) ?? []), ...value]

  function isSection(part: Part): boolean {
    return part.style === 'heading' || numberOf.has(part)
  }
}

function rangeOf(block: Block | Part): TextRange | undefined {
  return block.type === 'text' ? rangeIn(block.text, block.span.start, block.span.end) : undefined
}

/** `SEV2`, `19 May 2025 | P1`, `Library · minor (level 3)`. */
function levelInLine({span, text}: TextRange, language: Language): TextRange | undefined {
  const line = wordsOf({span, text}).split('\n', 1)[0]!
  if (line.length > longestLine) return undefined
  let start = span.start
  for (const piece of line.split(/[|·•]/)) {
    const level = severityLevelIn(piece, language)
    const rest = level && piece.slice(level.span.end).trim()
    const isLevel = level?.scale && level.scale !== 'number' && /^(?:\([^()]*\))?\.?$/.test(rest!)
    // A word alone can be about anything: `Critical`.
    if (isLevel && (level.scale !== 'word' || rest !== '')) {
      return rangeIn(text, start + level.span.start, start + level.span.end)
    }
    start += piece.length + 1
  }
  return undefined
}

/** `We call this a severity 2 incident.` `P1 was declared at 10:40.` */
function levelInSentence({span, text}: TextRange, language: Language): TextRange | undefined {
  const {another, behind, before, unreal} = patternsOf(language)
  const words = wordsOf({span, text})
  for (const {end, start} of levelsIn(words, language)) {
    const lead = words.slice(Math.max(0, start - 40), start)
    const rest = words.slice(end, end + 40)
    const isGiven = behind.test(rest) || (before.test(lead) && /^(?:$|[\s]*[.,;:()–—])/.test(rest))
    const isOther = another.test(lead) || unreal.test(lead)
    if (isGiven && !isOther) return rangeIn(text, span.start + start, span.start + end)
  }
  return undefined
}

const patternsOf = perLanguage(
  ({figures, impact: {modals}, severity: {given, nouns, others, ratings}}: Language) => {
    const end = String.raw`(?![\p{L}\p{N}])`
    const start = String.raw`(?<![\p{L}\p{N}])`
    return {
      before: new RegExp(String.raw`${start}${anyOf(ratings)}[\s:]{1,2}$|\($`, 'iu'),
      behind: new RegExp(String.raw`^[\s-]${anyOf([...nouns, ...given])}${end}`, 'iu'),
      /** `It could have been a SEV1.` */
      unreal: new RegExp(String.raw`${start}${anyOf(modals)}${end}[^.;!?]*$`, 'iu'),
      another: new RegExp(
        String.raw`${start}${anyOf(others)}(?:\s${anyOf(figures.articles)})?\s$`,
        'iu'
      )
    }
  }
)
