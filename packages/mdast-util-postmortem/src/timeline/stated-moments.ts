import type {Language} from '../languages/language.ts'
import type {Block, CalendarDate, Section, SectionName, StatedMoment} from '../model.ts'
import type {TimeInText} from '../time/time-in-text.ts'
import {anyOf} from '../text/any-of.ts'
import {perLanguage} from '../text/per-language.ts'
import {sentencesIn} from '../text/sentences.ts'
import {timestampInBlock} from '../time/resolve-positions.ts'
import {readTime} from '../time/timestamp.ts'

/** What moments are read from. */
interface MomentContext {
  blocks: ReadonlyArray<Block>
  sections: ReadonlyArray<Section>
  /** Day of the incident. */
  date: CalendarDate | undefined
  language: Language
}

/** Sections whose sentences say when the incident was. */
const places: ReadonlySet<SectionName> = new Set([
  'background',
  'detection',
  'impact',
  'resolution',
  'root-cause',
  'summary',
  'trigger'
])

/** Longest time that is read behind a verb. */
const longest = 60

/**
 * Find the times that sentences state for steps of the incident: `The outage began at 14:02 and was
 * resolved at 15:10`.
 *
 * @param context
 *   Where to look.
 * @returns
 *   Moments in the order of the document.
 */
export function statedMomentsIn(context: MomentContext): Array<StatedMoment> {
  const {blocks, language, sections} = context
  return blocks.flatMap((block) => {
    const {isQuoted, kind, section, written} = block
    if (isQuoted || kind === 'heading' || kind === 'cell' || !/\d:\d/.test(written)) return []
    if (section !== undefined && !sections[section]!.names.some((name) => places.has(name)))
      return []
    return sentencesIn(written, language.spelling).flatMap(({end, start}) =>
      inSentence(block, start, written.slice(start, end), context)
    )
  })
}

/** From the subject on each verb with a time behind it. */
function inSentence(
  block: Block,
  offset: number,
  sentence: string,
  {date, language}: MomentContext
): Array<StatedMoment> {
  const {step, subject} = patternsOf(language)
  const found: Array<StatedMoment> = []
  const start = subject.exec(sentence)
  let at = start ? start.index + start[0].length : undefined
  while (at !== undefined) {
    step.lastIndex = at
    const match = step.exec(sentence)
    const from = match ? at + match[0].length : 0
    const time = match ? readTime(sentence.slice(from, from + longest), language) : undefined
    const isNext = time && (time.hedge?.span.start ?? time.span.start) === 0
    if (!match || !time?.clock || !isNext || time.faults.length > 0) break
    found.push({
      name: nameOf(match.groups!),
      date: dateOf(time, date),
      time: timestampInBlock(block, offset + from, time),
      section: block.section
    })
    at = from + time.span.end
  }
  return found
}

function nameOf(groups: Readonly<Record<string, string | undefined>>): StatedMoment['name'] {
  return (['started', 'detected', 'ended'] as const).find((name) => groups[name] !== undefined)!
}

/** Without a year it is of that of the incident. */
function dateOf({day}: TimeInText, incident: CalendarDate | undefined): CalendarDate | undefined {
  const year = day?.year ?? incident?.year
  if (!day || day.ambiguous || year === undefined) return undefined
  return {year, month: day.month, day: day.day, minute: undefined}
}

const patternsOf = perLanguage(({moments}: Language) => {
  const {adverbs, auxiliaries, determiners, joints, others, prepositions, steps, subjects} = moments
  const words = (list: ReadonlyArray<string>) => String.raw`(?:${anyOf(list)}\s)`
  const verbs = Object.entries(steps).map(([name, list]) => `(?<${name}>${anyOf(list)})`)
  return {
    subject: new RegExp(
      String.raw`(?<!\p{L})${words(determiners)}(?:(?!${anyOf(others)}\s)[\p{L}-]{2,20}\s){0,2}?${anyOf(subjects)}(?!\p{L})`,
      'iu'
    ),
    step: new RegExp(
      String.raw`,?\s${words(joints)}{0,2}${words(auxiliaries)}?${words(adverbs)}?(?:${verbs.join('|')})\s${words(prepositions)}?`,
      'iuy'
    )
  }
})
