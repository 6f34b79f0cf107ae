import type {Language} from '../languages/language.ts'
import type {Block, ResponseTime} from '../model.ts'
import {allMatches} from '../text/all-matches.ts'
import {findDuration} from '../quantity/duration.ts'
import {anyOf} from '../text/any-of.ts'
import {textSpanIn} from '../text/find-text.ts'
import {perLanguage} from '../text/per-language.ts'

/** A longer value is a sentence. */
const longestValue = 60

/** A value and where it starts in its block. */
interface Value {
  block: Block
  start: number
  text: string
}

/**
 * Find the lengths of time that are labelled as those from the start of the incident to a step:
 * `Time to detect: 5 minutes`.
 *
 * @param blocks
 *   Prose of the document.
 * @param language
 *   Words of its language.
 */
export function responseTimesIn(
  blocks: ReadonlyArray<Block>,
  language: Language
): Array<ResponseTime> {
  const pattern = labels(language)
  return blocks.flatMap((block, index) => {
    if (block.isQuoted) return []
    return allMatches(block.written, pattern).flatMap((match) => {
      const value = valueOf(block, match.index + match[0].length, blocks[index + 1])
      return value ? (timeIn(value, match.groups!, language) ?? []) : []
    })
  })
}

/** Behind a mark on the line, or in the next cell. */
function valueOf(block: Block, at: number, next: Block | undefined): Value | undefined {
  const rest = block.written.slice(at, at + longestValue)
  if (block.kind === 'cell') {
    const isBeside = rest.trim() === '' && next?.kind === 'cell'
    return isBeside ? {block: next, start: 0, text: next.written.slice(0, longestValue)} : undefined
  }
  const mark = /^\s?[:=–—]\s{0,3}/.exec(rest)?.[0].length
  if (mark === undefined) return undefined
  return {block, start: at + mark, text: rest.slice(mark).split('\n', 1)[0]!}
}

function timeIn(
  {block, start, text}: Value,
  groups: Readonly<Record<string, string | undefined>>,
  language: Language
): ResponseTime | undefined {
  const step = steps.find((name) => groups[name] !== undefined)!
  const found = findDuration(text, language)
  if (!found || (found.hedge ?? found.span).start > 0) return undefined
  const {hedge, seconds, span, step: exactness} = found
  const words = textSpanIn(block, {start: start + span.start, end: start + span.end})
  return {step, duration: {...words, seconds, hedged: hedge !== undefined, step: exactness}}
}

const steps = ['detected', 'acknowledged', 'mitigated', 'ended'] as const

const labels = perLanguage(({responseTimes}: Language) => {
  const names = steps.map((step) => `(?<${step}>${anyOf(responseTimes[step])})`)
  return new RegExp(
    String.raw`(?<![^\n])[^\p{L}\n]{0,4}(?:${names.join('|')})(?![\p{L}\p{N}])`,
    'giu'
  )
})
