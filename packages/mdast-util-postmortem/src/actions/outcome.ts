import type {Language} from '../languages/index.ts'
import type {FlatText, Span} from '../text/flat-text.ts'
import {allMatches} from '../text/all-matches.ts'
import {anyOf, anyWordOf} from '../text/any-of.ts'
import {perLanguage} from '../text/per-language.ts'
import {wholeWords} from '../text/whole-words.ts'
import {spanOfMatch} from '../text/span.ts'

/** What the words of an action say about its end. */
export interface End {
  /** A figure, a path or name in code, *so that …*, *why …*, a second verb, what *should* be. */
  outcome: Span | undefined
  /** *All* in *review all mappings*: it is done when all were looked at. */
  bounds: Span | undefined
  /** *Some kind of*, a question mark. */
  sketch: Span | undefined
  /** *If possible*, *more robust*. */
  hedge: Span | undefined
}

const patternsOf = perLanguage(({actions, people}: Language) => ({
  outcome: new RegExp(
    String.raw`\d|%|\w[/.]\w|_|${anyWordOf(actions.outcomes)}|^\p{L}+\s${anyOf(actions.questions)}(?!\p{L})`,
    'iu'
  ),
  bounds: new RegExp(
    String.raw`(?<=^${anyOf(actions.reviews)}\s)${anyOf(actions.wholes)}(?=\s\p{L})`,
    'iu'
  ),
  wanted: new RegExp(
    String.raw`[.!]\s[^.!?]{0,200}(?<!\p{L})${anyOf(actions.demands)}(?!\p{L})`,
    'iu'
  ),
  checked: new RegExp(String.raw`(?<!\p{L})${anyOf(actions.checks)}\s\p{L}`, 'iu'),
  condition: wholeWords(actions.conditions),
  comparative: wholeWords(actions.comparatives),
  sketch: wholeWords(actions.sketches),
  asked: new RegExp(
    String.raw`\?$|(?<=(?:^|[.!?]\s)${anyOf(actions.proposals)}\s[^.!?]{1,200})\?`,
    'iu'
  ),
  second: new RegExp(String.raw`(?:,|\s${anyOf(people.joints)})\s(?<verb>\p{Ll}+)\s`, 'gu')
}))

/**
 * Find what the words of an action say about its end.
 *
 * @param action
 *   Where the action is in it.
 */
export function endOfAction({code, value}: FlatText, action: Span, language: Language): End {
  const {asked, bounds, checked, comparative, condition, outcome, sketch, wanted} =
    patternsOf(language)
  const words = value.slice(action.start, action.end)
  const spanOf = (match: RegExpExecArray | null): Span | undefined =>
    match ? spanOfMatch(match, action.start) : undefined
  const inCode = code.find(({end, start}) => action.start <= start && end <= action.end)
  const all = bounds.exec(words)
  // Whether it is done at all is left open, whatever is there then.
  const ifAny = spanOf(condition.exec(words))
  const isAsked = spanOf(asked.exec(words))
  const there = outcome.exec(words) ?? (all && checked.exec(words)) ?? wanted.exec(words)
  return {
    outcome:
      ifAny || isAsked
        ? undefined
        : (spanOf(there) ?? inCode ?? spanOf(secondVerb(words, language))),
    bounds: spanOf(all),
    sketch: isAsked ?? spanOf(sketch.exec(words)),
    hedge: ifAny ?? spanOf(comparative.exec(words))
  }
}

/** *Review the alerts and remove those that nobody needs*, but not *document and think about …*. */
function secondVerb(words: string, language: Language): RegExpExecArray | null {
  const {vagueVerbs, verbs} = language.actions
  for (const match of allMatches(words, patternsOf(language).second)) {
    const {verb = ''} = match.groups ?? {}
    if (verbs.has(verb) && !vagueVerbs.has(verb)) return match
  }
  return null
}
