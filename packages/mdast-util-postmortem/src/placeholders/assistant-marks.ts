import type {Root} from 'mdast'
import type {Language} from '../languages/index.ts'
import type {Placeholder, TextSpan} from '../model.ts'
import type {Source} from '../text/flat-text.ts'
import {visit} from 'unist-util-visit'
import {anyOf, escapeRegExp} from '../text/any-of.ts'
import {between} from '../text/flat-text.ts'
import {keywordFilter} from '../text/keyword-filter.ts'
import {perLanguage} from '../text/per-language.ts'
import {allMatches} from '../text/all-matches.ts'

/** `?utm_source=chatgpt.com`, `:contentReference[oaicite:0]{index=0}`, `turn0search1`, `【4†source】`. */
const marks = String.raw`[?&]utm_source=(?:chatgpt\.com|openai|copilot\.com|perplexity(?:\.ai)?|claude\.ai|gemini)\b|(?::contentReference)?\[oaicite:\d{1,3}\](?:\{index=\d{1,3}\})?|\b(?:cite)?turn\d{1,3}(?:search|view|news|image|file|fetch|academia|reddit|sports|finance)\d{1,3}\b|【\d{1,3}(?::\d{1,3})?†[^】\n]{1,60}】`

/** What all marks have; most documents have none of it. */
const hint = /utm_source|oaicite|turn\d|【/i

const patternsOf = perLanguage(({placeholders}: Language) => {
  const {assistantRemarks} = placeholders
  // To look for a first letter before all else takes a third of the time.
  const firsts = assistantRemarks.map((words) => escapeRegExp(words.charAt(0))).join('')
  const remark = String.raw`(?=[${firsts}])(?<![\p{L}\p{N}])${anyOf(assistantRemarks)}(?![\p{L}\p{N}])`
  return {
    // Finds out whether a text could have a remark.
    remarks: keywordFilter({remarks: assistantRemarks}),
    pattern: new RegExp(`${marks}|${remark}`, 'giu')
  }
})

/**
 * Find what an assistant leaves anywhere in what it writes.
 *
 * @param placeholders
 *   What is found of an assistant otherwise.
 * @returns
 *   Marks in the order of the document, but not those in code, which show how something looks.
 */
export function assistantMarksIn(
  tree: Root,
  source: Source,
  language: Language,
  placeholders: ReadonlyArray<Placeholder>
): Array<TextSpan> {
  const {text} = source
  const {pattern, remarks} = patternsOf(language)
  if (!hint.test(text) && (remarks.in(text) & remarks.bits.remarks) === 0) return []
  const found = allMatches(text, pattern)
  if (found.length === 0) return []
  const known: Array<TextSpan> = placeholders.filter(({kind}) => kind === 'assistant')
  visit(tree, (node) => {
    if (node.type === 'code' || node.type === 'inlineCode')
      known.push({written: node.value, position: node.position})
  })
  return found.flatMap(({0: written, index}) => {
    const end = index + written.length
    // Without positions only words can be compared.
    const isKnown = known.some(({position, written: whole}) =>
      position
        ? index >= position.start.offset! && end <= position.end.offset!
        : whole.includes(written)
    )
    const position = tree.position && between(index, end, source)
    return isKnown ? [] : [{written, position}]
  })
}
