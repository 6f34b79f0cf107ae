import type {RootContent} from 'mdast'
import type {Language, TimeWords} from '../languages/language.ts'
import type {DeclaredZone, Zone} from '../model.ts'
import type {FlatText} from '../text/flat-text.ts'
import type {InText} from '../text/span.ts'
import type {Candidates} from './candidates.ts'
import type {Layout} from './entry-candidate.ts'
import type {TimelineContext, TimelinePart} from './timeline-context.ts'
import {allMatches} from '../text/all-matches.ts'
import {textOf} from '../text/flat-text.ts'
import {perLanguage} from '../text/per-language.ts'
import {sentencesIn} from '../text/sentences.ts'
import {textSpan} from '../text/text-range.ts'
import {anyOf} from '../text/any-of.ts'
import {titleInHtml} from '../outline/html.ts'
import {zoneAfterClock} from '../time/zone-after-clock.ts'
import {zoneOf} from '../time/resolve-positions.ts'
import {readTime} from '../time/timestamp.ts'
import {hasClock} from './entry-candidate.ts'
import {cityAfterTime, readNamedZone, readOffset, readZone, zoneOfCity} from '../time/zones.ts'
import {wholeWords} from '../text/whole-words.ts'

/** How far to look. */
const longest = 300
const longestSentence = 160

const startOfZone = /(?<![\p{L}\d_/])(?=\p{Lu}|utc|gmt)/gu
const startOfOffset = /(?<=\s|\(|^)(?=[+\u2212-]\d{2}:?\d{2})/g
const clock = /\d{1,2}:\d{2}/

const patternsOf = perLanguage((words: TimeWords) => {
  const {allApproximate, declaring, declaringAll, halves, outOfOrder} = words
  const half = anyOf([halves.morning, halves.afternoon])
  return {
    clocks: new RegExp(
      String.raw`(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)(?:\s?${half}\b)?|\d\s?${half}\b`,
      'gi'
    ),
    /** A sentence on times: `All times are in UTC.`, `Timestamps: CET`. */
    intro: wholeWords([...declaring, ...declaringAll]),
    /** A sentence on all times of a document. */
    all: wholeWords(declaringAll),
    approximate: new RegExp(anyOf(allApproximate), 'i'),
    outOfOrder: wholeWords(outOfOrder)
  }
})

/**
 * Zones that a part of a timeline declares: in the header of its table, a date header, its heading,
 * its introduction.
 *
 * @param candidates
 *   What could be entries in it.
 * @param layout
 *   How its entries are written.
 */
export function zonesOfPart(
  part: TimelinePart,
  {list, tables}: Candidates,
  layout: Layout | undefined,
  {language, source}: TimelineContext
): Array<DeclaredZone> {
  const headers = layout === 'table' ? tables.map(({header}) => header) : []
  const timed = new Set(list.filter(hasClock).map(({position}) => position))
  const intros = part.blocks.flatMap((block) => introTexts(block).filter(() => !block.position || !timed.has(block.position))) // prettier-ignore
  const dates = list.filter(
    ({bare, layout, time, whole}) =>
      !time?.time.clock &&
      (layout === 'heading' || (layout === 'paragraph' && bare && !whole.value.includes('\n')))
  )
  const titles = part.blocks.flatMap((block) =>
    block.type === 'html' ? (titleInHtml(block)?.text ?? []) : []
  )
  const {time: words} = language
  return [
    ...found(headers, 'column', zoneInText),
    ...found([part.headingText ?? [], titles].flat(), 'heading', zoneInText),
    ...found(intros, 'intro', (text) => {
      // What happened at some time says nothing of all times.
      const zone = zoneInIntro(text, language)
      return zone && !readTime(text, language)?.clock ? zone : undefined
    }),
    ...found(
      dates.map(({whole}) => whole),
      'date-header',
      zoneInText
    )
  ]

  function found(
    texts: ReadonlyArray<FlatText>,
    from: DeclaredZone['from'],
    read: typeof zoneInText
  ): Array<DeclaredZone> {
    return texts.flatMap((text) => declaredIn(text, from, read(text.value, words), source))
  }
}

function declaredIn(
  text: FlatText,
  from: DeclaredZone['from'],
  zone: Zone<InText> | undefined,
  source: TimelineContext['source']
): Array<DeclaredZone> {
  return zone ? [{...zoneOf(zone, (span) => textSpan({text, span}, source)), from}] : []
}

/** Zones of a whole document: before its first section, in front matter, or in the settings. */
export function zonesOfDocument(context: TimelineContext): Array<DeclaredZone> {
  const {language, metadata, source, timeZone} = context
  const texts = introduction(context).flatMap((block) => introTexts(block))
  const zones = texts.flatMap((text) =>
    declaredIn(text, 'intro', zoneInIntro(text.value, language, true), source)
  )
  const field = metadata.find(
    ({name, source}) => name === 'time-zone' && (source === 'front-matter' || zones.length === 0)
  )
  const from: DeclaredZone['from'] = field?.source === 'front-matter' ? 'front-matter' : 'intro'
  const values = [
    field && {...field.value, from},
    timeZone === undefined
      ? undefined
      : {written: timeZone, position: undefined, from: 'settings' as const}
  ]
  for (const value of values) {
    const zone = value && zoneInText(value.written, language.time)
    if (!value || !zone) continue
    const {ambiguous, offset, place} = zone
    zones.push({...value, ambiguous, offset, place})
  }
  return zones
}

/**
 * The zone that stands beside times in fields and in the summary: the timeline, which names none,
 * is in the same one.
 *
 * @returns
 *   Zone; none if there are several.
 */
export function zoneOfOtherTimes(context: TimelineContext): Array<DeclaredZone> {
  const {language, metadata, source, summary} = context
  const ofFields = metadata.flatMap(({key, time}) => {
    // `**When (UTC):**`.
    const ofKey = time && zoneInText(key.written, language.time)
    return time?.zone ?? (ofKey ? zoneOf(ofKey, (span) => ({written: key.written.slice(span.start, span.end), position: key.position})) : []) // prettier-ignore
  })
  const texts = [...introduction(context), ...summary].flatMap((block) => introTexts(block))
  const inTexts = texts.flatMap((text) =>
    zonesAfterClocks(text.value, language.time).map((zone) =>
      zoneOf(zone, (span) => textSpan({text, span}, source))
    )
  )
  const [first, ...others] = [...ofFields, ...inTexts]
  const isOnly = others.every(
    ({offset, place}) => offset === first!.offset && place === first!.place
  )
  return first && isOnly ? [{...first, from: 'time'}] : []
}

/** Fewest times beside which a city has to stand. */
const leastTimes = 3

/** A city that stands behind each time of a timeline: `14:05 Denver – the queue grows`. */
export function cityBesideTimes(
  list: Candidates['list'],
  {source}: TimelineContext
): Array<DeclaredZone> {
  const cities = list.filter(hasClock).map(({time}) => {
    const {offset, text, time: read} = time!
    return {text, zone: cityAfterTime(text.value, offset + read.span.end)}
  })
  const [first] = cities
  if (!first || cities.length < leastTimes) return []
  const areAlike = cities.every(({zone}) => zone && zone.place === first.zone?.place)
  return areAlike ? declaredIn(first.text, 'time', first.zone, source) : []
}

function zonesAfterClocks(text: string, words: TimeWords): Array<Zone<InText>> {
  return allMatches(text, patternsOf(words).clocks).flatMap(
    ({0: clock, index}) => zoneAfterClock(text, index + clock.length, words, false).zone ?? []
  )
}

/** What stands before the first heading below the title, or before the timeline where there is none. */
function introduction({blocks, parts}: TimelineContext): ReadonlyArray<RootContent> {
  const title = blocks.findIndex(({type}) => type === 'heading')
  const heading = blocks.findIndex(({type}, index) => type === 'heading' && index > title)
  const timeline = parts[0]?.blocks[0]
  const end = heading === -1 && timeline ? blocks.indexOf(timeline) : heading
  return blocks.slice(0, Math.max(end, 0))
}

/** Paragraphs of a block that can say something of all times. */
function introTexts(block: RootContent): Array<FlatText> {
  if (block.type === 'paragraph') return [textOf(block)]
  if (block.type === 'blockquote') {
    return block.children.flatMap((child) => (child.type === 'paragraph' ? [textOf(child)] : []))
  }
  if (block.type === 'list') {
    return block.children.flatMap(({children: [first]}) =>
      first?.type === 'paragraph' ? [textOf(first)] : []
    )
  }
  return []
}

/** What a timeline can say of all of its entries. */
type Remark = 'approximate' | 'outOfOrder'

/** Whether a timeline says that all of its times are approximate, or that they are not in order. */
export function saysOfAll(
  remark: Remark,
  {blocks, heading}: TimelinePart,
  {time: words}: Language
): boolean {
  const texts = blocks
    .slice(0, 3)
    .flatMap((block) => (remark === 'outOfOrder' && block.type === 'list' ? [] : introTexts(block)))
  const pattern = patternsOf(words)[remark]
  return [heading?.written ?? '', ...texts.map(({value}) => value)].some((text) => pattern.test(text)) // prettier-ignore
}

/** Whether an entry says that it stands out of order. */
export function isOutOfOrder(text: string, {time: words}: Language): boolean {
  return patternsOf(words).outOfOrder.test(text)
}

/**
 * Find a time zone in a heading, a header of a column, a value.
 *
 * @returns
 *   The first zone in it; known letters count wherever they stand.
 */
export function zoneInText(text: string, words: TimeWords): Zone<InText> | undefined {
  const value = text.slice(0, longest)
  for (const {index} of allMatches(value, startOfZone)) {
    const zone = readZone(value, index, words)
    if (zone) return zone
  }
  for (const {index} of allMatches(value, startOfOffset)) {
    const zone = readOffset(value, index)
    if (zone) return zone
  }
  return undefined
}

/**
 * Find the time zone that a paragraph declares for a timeline.
 *
 * @param isForAll
 *   The paragraph is not in the timeline, so that it has to speak of all times.
 * @returns
 *   Zone; `undefined` if it does not speak of times.
 */
export function zoneInIntro(
  text: string,
  {spelling, time: words}: Pick<Language, 'spelling' | 'time'>,
  isForAll = false
): Zone<InText> | undefined {
  const {all, intro} = patternsOf(words)
  for (const {end, start} of sentencesIn(text.slice(0, 2 * longest), spelling)) {
    const sentence = text.slice(start, end)
    if (sentence.length > longestSentence || !(isForAll ? all : intro).test(sentence)) continue
    const zone = zoneInText(sentence, words) ?? zoneAtEnd(sentence, words) ?? zoneOfCity(sentence, words) // prettier-ignore
    // What happened at some time says nothing of all times.
    if (!zone || (isForAll && clock.test(sentence.slice(0, zone.span.start)))) continue
    return {...zone, span: {start: zone.span.start + start, end: zone.span.end + start}}
  }
  return undefined
}

/** Words between *times* and the name of a zone: `All times are given in central time`. */
const mostWordsBetween = 4

/** `All times central.`: a sentence ends with the name, which can be in lower case, if it is one word. */
function zoneAtEnd(sentence: string, words: TimeWords): Zone<InText> | undefined {
  const match = patternsOf(words).all.exec(sentence)
  if (!match) return undefined
  const after = match.index + match[0].length
  const starts = [...sentence.slice(after).matchAll(/(?<=\s)\p{L}/gu)].slice(0, mostWordsBetween)
  for (const {index} of starts) {
    const zone = readNamedZone(sentence, after + index, words, true)
    if (!zone) continue
    const {end, start} = zone.span
    if (/\s/.test(sentence.slice(start, end)) || /^\W*$/.test(sentence.slice(end))) return zone
  }
  return undefined
}
