import type {Html} from 'mdast'
import type {Placeholder} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {Source, Span} from '../text/flat-text.ts'
import type {TextRange} from '../text/text-range.ts'
import {anyOf} from '../text/any-of.ts'
import {perLanguage} from '../text/per-language.ts'
import {rangeIn, textSpan, wordsOf} from '../text/text-range.ts'
import {wordsIn} from '../text/words.ts'

/** What is left to fill in, in any language. Each match is one placeholder; none crosses a line. */
const commonPatterns: ReadonlyArray<RegExp> = [
  // `{{ 12:33 }}`, but no template language: `{{ '/x.svg' | relative_url }}`.
  /\{\{(?![ \t]{0,9}['"%#/])[^{}|\n]{0,160}\}\}/g,
  // `22:XX`, `HH:MM`, `11:3x`; `??:??` is an unknown minute.
  /(?<![A-SU-Za-z\d_:])(?:\d{1,2}:(?:XX|xx|MM|mm|\d[xX]|[xX]{2})(?::(?:XX|xx|SS|ss|\d{2}))?|\d{1,2}:\d{2}:(?:XX|xx)|(?:HH|hh|XX|xx):(?:MM|mm|XX|xx)(?::(?:SS|ss|XX|xx))?)(?=Z?(?![\w:]))/g,
  // `YYYY-MM-DD`, `DD/MM/YYYY`, `2026-XX-XX`.
  /(?<![\w/-])(?:YYYY[-/]MM[-/]DD|DD[-/.]MM[-/.]YY(?:YY)?|MM[-/]DD[-/]YY(?:YY)?|yyyy-mm-dd|(?:19|20)\d{2}-(?:XX|MM|xx)-(?:XX|DD|xx)|(?:19|20)(?:XX|xx|YY|yy)-\S{2,5})(?![\w/-])/g,
  // Blanks.
  /(?<![\w_])_{3,}(?![\w_])/g,
  /\b[Ll]orem ipsum\b/g
]

interface PlaceholderPatterns {
  all: ReadonlyArray<RegExp>
  /** What all of these have some of; most blocks have none. */
  hint: RegExp
  /** `[name withheld]`, `[sic]`, an address: nothing to fill in. */
  note: RegExp
  /** Levels of severity: `P1`, `sev 2`. */
  level: RegExp
}

const patternsOf: (language: Language) => PlaceholderPatterns = perLanguage(
  ({placeholders, severity}: Language): PlaceholderPatterns => {
    const marks = anyOf(placeholders.marks)
    return {
      all: [
        ...commonPatterns,
        new RegExp(String.raw`(?<![\w-])(?:${marks}|XXX+(?![ \t]+\w))(?![\w-])`, 'g')
      ],
      hint: new RegExp(
        String.raw`\{\{|:[XxMm\d][XxMm]|YY|yyyy|-[XxM]{2}|__|${marks}|XXX|orem ipsum`
      ),
      note: new RegExp(String.raw`${anyOf(placeholders.notes)}|^https?:|^mailto:|@`),
      level: new RegExp(String.raw`^${anyOf(Object.values(severity.letters).flat())}[ -]?\d$`, 'i')
    }
  }
)

/** `[link to issue]`, `<your name>`; what is in them is looked up. */
const bracketed = /\[([^[\]\n]{2,120})\]|<([^<>\n]{2,120})>/g

/**
 * Find what is left to be filled in.
 *
 * @param range
 *   Text to look in; code in it is left out.
 * @param section
 *   Index of the section it stands in.
 * @param source
 *   Source of the document.
 * @param language
 *   Words of its language.
 * @returns
 *   Placeholders in order; of those that overlap the longest of the first.
 */
export function placeholdersIn(
  range: TextRange,
  section: number | undefined,
  source: Source,
  language: Language
): Array<Placeholder> {
  const {span, text} = range
  const value = wordsOf(range)
  const found: Array<Match> = []
  const {all, hint} = patternsOf(language)
  const values = choiceIn(value, language)
  if (values) found.push(values)
  for (const pattern of hint.test(value) ? all : []) {
    for (const match of value.matchAll(pattern)) {
      // `{{ page.title }}` is a template language as well.
      if (!/^\{\{\s*[a-z_]\w*(?:\.\w+)+\s*\}\}$/i.test(match[0])) found.push(matchOf(match))
    }
  }
  const hasBrackets = value.includes('[') || value.includes('<')
  for (const match of hasBrackets ? value.matchAll(bracketed) : []) {
    const next = value.charAt(match.index + match[0].length)
    const before = value.charAt(match.index - 1)
    if (next === '(' || next === '[' || before === '[' || before === ']') continue
    if (asksFor(match[1] ?? match[2]!, language)) found.push(matchOf(match))
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let last = 0
  return found.flatMap(({choices, end, start}) => {
    const at = rangeIn(text, span.start + start, span.start + end)
    if (start < last || !at || isIn(span.start + start, text.code)) return []
    last = end
    const kind = choices.length > 0 ? 'choice' : 'placeholder'
    return [{...textSpan(at, source), kind, section, choices}]
  })
}

/**
 * Find what is left to be filled in where the parser sees HTML: `<service name>`.
 *
 * @param node
 *   HTML in a paragraph, heading, or cell.
 * @param section
 *   Index of the section it stands in.
 * @param language
 *   Words of the language of the document.
 */
export function placeholdersInHtml(
  {position, value}: Html,
  section: number | undefined,
  language: Language
): Array<Placeholder> {
  const match = /^<([^<>\n]{2,120})>$/.exec(value)
  if (!match || !/\s/.test(match[1]!) || /[=/]/.test(match[1]!)) return []
  if (!asksFor(match[1]!, language)) return []
  return [{written: value, position, kind: 'placeholder', section, choices: []}]
}

/** A placeholder in a text; a choice has values. */
interface Match extends Span {
  choices: Array<string>
}

function matchOf(match: RegExpExecArray): Match {
  return {start: match.index, end: match.index + match[0].length, choices: []}
}

function isIn(index: number, spans: ReadonlyArray<Span>): boolean {
  return spans.some((span) => index >= span.start && index < span.end)
}

/** The words of a bracket ask for something: more than one word, the first or the last one known. */
function asksFor(request: string, language: Language): boolean {
  const value = request.trim().toLowerCase()
  if (patternsOf(language).note.test(value)) return false
  const words = wordsIn(value.replaceAll('-', ' '), language.spelling)
  const {first, last} = language.placeholders
  return words.length > 1 && (first.includes(words[0]!.lower) || last.includes(words.at(-1)!.lower))
}

/** `P0 / P1 / P2`, also after a label: the values of a scale that nobody has chosen from. */
function choiceIn(value: string, language: Language): Match | undefined {
  if (value.length > 120 || !/[/|]/.test(value)) return undefined
  const start = value.indexOf(':') + 1
  const text = value.slice(start)
  const choices = text.split(/[/|]/).map((part) => part.trim())
  if (choices.length < 3 || choices.length > 6) return undefined
  const isScale =
    choices.every((part) => patternsOf(language).level.test(part)) ||
    choices.every((part) => language.severity.words.includes(part.toLowerCase()))
  return isScale ? {start, end: value.length, choices} : undefined
}
