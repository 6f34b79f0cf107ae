import type {
  CalendarDate,
  CountedAs,
  Field,
  Figure,
  Impact,
  ImpactFact,
  ImpactMetric,
  Quantity,
  SectionName,
  StatedServiceLevel,
  StatedShare,
  VagueQuantity,
  TextSpan
} from '../model.ts'
import type {WrittenQuantity} from '../quantity/quantity.ts'
import type {Span} from '../text/flat-text.ts'
import type {Tokens} from '../text/tokens.ts'
import type {WrittenDuration} from '../quantity/duration.ts'
import type {Language} from '../languages/index.ts'
import type {LevelPart} from './service-level.ts'
import type {WrittenShare} from './shares.ts'
import type {HasWords, ImpactPatterns} from './impact-words.ts'
import type {Statement, StatementContext} from './statements.ts'
import type {WrittenVague} from './vague.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {figure} from '../text/keyword-filter.ts'
import {append} from '../text/append.ts'
import {countWords} from '../text/count-words.ts'
import {positionOf} from '../text/flat-text.ts'
import {lexiconOf} from '../text/lexicon.ts'
import {indexFrom, tokenize} from '../text/tokens.ts'
import {findDuration} from '../quantity/duration.ts'
import {nounAfter} from '../quantity/noun.ts'
import {findQuantities} from '../quantity/quantities.ts'
import {findLevels} from './service-level.ts'
import {findShares} from './shares.ts'
import {impactPatterns, measures} from './impact-words.ts'
import {statementsOf} from './statements.ts'
import {findVague, isHit} from './vague.ts'
import {isLength} from './length.ts'

/** What impact is read from. */
export interface ImpactContext extends Omit<
  StatementContext,
  'isWanted' | 'otherKeys' | 'patterns'
> {
  language: Language
  metadata: ReadonlyArray<Field>
  /** Day of the incident. */
  date: CalendarDate | undefined
}

/** Sections whose sentences are about what the incident did. */
const telling: ReadonlySet<SectionName> = new Set(['impact', 'summary'])

/** Sections that tell of it by the way. */
const explaining: ReadonlySet<SectionName> = new Set(['detection', 'root-cause', 'went-poorly'])

/**
 * Read what a document says about what the incident did: figures, denials, vague words, by
 * measure.
 *
 * @param context
 *   Where to look.
 * @returns
 *   Facts in the order of the document; several of one measure if it says so several times.
 */
export function readImpact(context: ImpactContext): Impact {
  const patterns = impactPatterns(context.language)
  const lexicon = lexiconOf(context.language)
  const impact: Impact = {facts: [], vague: [], shares: [], serviceLevel: undefined}
  const levels: Array<[LevelPart, Figure]> = []
  for (const field of context.metadata) {
    if (field.name === 'duration' && !stated.has(field.source))
      impact.facts.push(factOfField(field))
  }
  const otherKeys = keysBeside(context.language)
  const namesOf = (section: number | undefined) =>
    section === undefined ? [] : context.sections[section]!.names
  const isWanted = (section: number | undefined) =>
    section === undefined || namesOf(section).some((name) => telling.has(name) || explaining.has(name)) // prettier-ignore
  let number = 0
  for (const statement of statementsOf({...context, patterns, otherKeys, isWanted})) {
    number++
    const names = namesOf(statement.section)
    const isImpact = names.includes('impact')
    const isTelling = names.length === 0 || names.some((name) => telling.has(name))
    const text = statement.text.value.slice(statement.span.start, statement.span.end)
    const tokens = tokenize(text, lexicon)
    const keywords = patterns.keywords.in(text)
    const has: HasWords = (group) => (keywords & patterns.keywords.bits[group]) !== 0
    const quantities =
      (keywords & figure) !== 0 || has('numbers')
        ? findQuantities(tokens, patterns).filter((found) => !isCode(statement, found))
        : []
    const isStruck = has('struck') && patterns.struck.test(text)
    const vague = (
      isImpact || isStruck ? findVague(tokens, quantities, patterns, isImpact, has) : []
    ).filter(
      (found) =>
        (isTelling || found.kind === 'degree' || found.metric === 'users') &&
        !isCode(statement, found)
    )
    const shares = isTelling ? findShares(text, quantities) : []
    const reading = {
      statement,
      number,
      shares,
      shareOf: new Map(shares.map(({percent}, index) => [percent, impact.shares.length + index])),
      text,
      tokens,
      has,
      quantities,
      vague,
      patterns,
      isImpact,
      isStruck,
      isTelling,
      mentions: mentionsIn(text, patterns)
    }
    for (const found of vague) impact.vague.push(vagueOf(reading, found, context))
    if (!isTelling) continue
    const facts = factsIn(reading, context)
    append(impact.facts, facts)
    if (vague.length === 0) {
      for (const fact of facts) append(impact.vague, fact.vague)
    }
    append(impact.shares, sharesIn(reading, context))
    append(levels, levelsIn(reading, context))
  }
  impact.facts = withoutTwins(impact.facts)
  impact.serviceLevel = serviceLevelOf(levels)
  return impact
}

/** A field can stand in a section whose sentences are read as well. */
function withoutTwins(facts: ReadonlyArray<ImpactFact>): Array<ImpactFact> {
  const placeOf = ({figures}: ImpactFact) => figures[0]?.position?.start.offset
  const places = new Set(facts.filter(({from}) => from !== 'field').map(placeOf))
  return facts.filter((fact) => {
    const place = placeOf(fact)
    return fact.from !== 'field' || place === undefined || !places.has(place)
  })
}

/** Fields whose text is a statement as well. */
const stated: ReadonlySet<Field['source']> = new Set(['line', 'list', 'table'])

const keysOf = new WeakMap<Language, ReadonlySet<string>>()

/** Keys of fields that say nothing about impact. */
function keysBeside(language: Language): ReadonlySet<string> {
  const known = keysOf.get(language)
  if (known) return known
  const {duration, ...others} = language.metadata
  const keys = new Set(
    Object.values(others)
      .flat()
      .map((key) => normalizeHeading(key).main)
  )
  for (const key of duration) keys.delete(normalizeHeading(key).main)
  keysOf.set(language, keys)
  return keys
}

function isCode({span, text}: Statement, found: {span: Span}): boolean {
  const at = span.start + found.span.start
  return text.code.some(({start, end}) => at >= start && at < end)
}

/** A statement and what was found in it. */
interface Reading {
  statement: Statement
  /** Number of the statement in the document. */
  number: number
  shares: ReadonlyArray<WrittenShare>
  /** Index in the model of the share whose percentage a figure is. */
  shareOf: ReadonlyMap<WrittenQuantity, number>
  text: string
  tokens: Tokens
  /** Tells whether it has any of the words of a pattern. */
  has: HasWords
  quantities: ReadonlyArray<WrittenQuantity>
  vague: ReadonlyArray<WrittenVague>
  patterns: ImpactPatterns
  /** It stands in a section on impact. */
  isImpact: boolean
  /** Its words tell of harm. */
  isStruck: boolean
  /** It stands where the document tells what the incident did. */
  isTelling: boolean
  /** Tells whether its words are about something; looks once, however many figures ask. */
  mentions: (topic: Topic) => boolean
}

/** What the words around a figure can be about. */
type Topic = 'levels' | 'lost' | 'rates' | 'users'

function mentionsIn(text: string, patterns: ImpactPatterns): Reading['mentions'] {
  const known = new Map<Topic, boolean>()
  return (topic) => {
    const isKnown = known.get(topic)
    if (isKnown !== undefined) return isKnown
    const found = topic === 'users' ? countsUsers(text, patterns) : patterns[topic].test(text)
    known.set(topic, found)
    return found
  }
}

function countsUsers(text: string, {counted}: ImpactPatterns): boolean {
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (counted.get(word) === 'users') return true
  }
  return false
}

function factOfField(field: Field): ImpactFact {
  const {duration, value} = field
  const written = duration && {text: duration.text, position: duration.position}
  const figures: Array<Quantity> = written
    ? [
        {
          ...written,
          kind: 'duration',
          value: duration.seconds,
          step: duration.step,
          high: undefined,
          unit: 's',
          counts: undefined,
          hedge: duration.hedged ? written : undefined,
          withHedge: written,
          of: undefined,
          share: undefined
        }
      ]
    : []
  return {...emptyFact('duration', value), label: field.key, figures, from: 'field'}
}

function emptyFact(metric: ImpactFact['metric'], value: TextSpan): ImpactFact {
  return {
    metric,
    label: undefined,
    value,
    figures: [],
    none: undefined,
    all: undefined,
    unknown: undefined,
    vague: [],
    method: undefined,
    statement: undefined,
    section: undefined,
    from: 'sentence'
  }
}

function factsIn(reading: Reading, context: ImpactContext): Array<ImpactFact> {
  const {statement} = reading
  const make = (metric: ImpactFact['metric']): ImpactFact => ({
    ...emptyFact(metric, spanned(reading, {start: 0, end: reading.text.length}, context)),
    method: methodIn(reading, context),
    statement: reading.number,
    label: statement.label,
    section: statement.section,
    from: statement.from
  })
  if (statement.metric && statement.from !== 'sentence') {
    return [labelledFact(reading, statement.metric, make(statement.metric), context)]
  }
  const facts = new Map<ImpactFact['metric'], ImpactFact>()
  const factOf = (metric: ImpactFact['metric']) => {
    const fact = facts.get(metric) ?? make(metric)
    facts.set(metric, fact)
    return fact
  }
  for (const quantity of reading.quantities) {
    const metric = metricOfQuantity(quantity, reading)
    if (metric) factOf(metric).figures.push(quantityOf(reading, quantity, context))
  }
  for (const {metric, span} of deniedIn(reading)) {
    factOf(metric).none ??= spanned(reading, span, context)
  }
  for (const {metric, span} of allIn(reading)) {
    factOf(metric).all ??= spanned(reading, span, context)
  }
  for (const metric of mentionedIn(reading)) factOf(metric)
  for (const found of reading.vague) {
    if (found.metric) factOf(found.metric).vague.push(vagueOf(reading, found, context))
  }
  return [...facts.values()]
}

/** A value with a label: all figures in it are of that measure, but for those of another kind. */
function labelledFact(
  reading: Reading,
  metric: ImpactMetric,
  fact: ImpactFact,
  context: ImpactContext
): ImpactFact {
  const {patterns, quantities, text} = reading
  const all = {start: 0, end: text.length}
  const figures = quantities.filter((quantity) => fits(quantity, metric))
  const clock =
    metric === 'duration' && figures.length === 0 ? findDuration(text, context.language) : undefined
  if (clock) figures.push(asQuantity(clock))
  if (figures.length > 0) {
    fact.figures = figures.map((quantity) => quantityOf(reading, quantity, context))
    fact.vague = reading.vague.map((found) => vagueOf(reading, found, context))
    return fact
  }
  const unknown = patterns.unknown.exec(text)
  if (unknown) {
    const reason = patterns.reason.exec(text.slice(unknown[0].length))?.[1] ?? ''
    const hasReason = countWords(reason) >= 3
    const span = hasReason ? {start: 0, end: unknown[0].length} : all
    fact.unknown = {...spanned(reading, span, context), hasReason}
    return fact
  }
  if (patterns.none.test(text)) fact.none = spanned(reading, all, context)
  if (patterns.allOnly.test(text)) fact.all = spanned(reading, all, context)
  for (const {metric: of, span} of deniedIn(reading)) {
    if (of === metric) fact.none ??= spanned(reading, span, context)
  }
  for (const {metric: of, span} of allIn(reading)) {
    if (of === metric) fact.all ??= spanned(reading, span, context)
  }
  fact.vague = reading.vague.map((found) => vagueOf(reading, found, context))
  if (patterns.faint.test(text) && fact.vague.length === 0) {
    fact.vague = [vagueOf(reading, {span: all, metric, kind: 'degree'}, context)]
  }
  return fact
}

/** `01:32:00` is a length of time behind a label that says so. */
function asQuantity({hedge, seconds, span, step}: WrittenDuration): WrittenQuantity {
  return {span, kind: 'duration', value: seconds, high: undefined, unit: 's', step, hedge, noun: undefined, of: undefined} // prettier-ignore
}

/** Kinds of figures that a measure is stated in. */
const kindsOf: Record<ImpactMetric, ReadonlySet<WrittenQuantity['kind']>> = {
  data: new Set(['bytes', 'count', 'duration', 'number', 'percent', 'window']),
  duration: new Set(['duration', 'window']),
  requests: new Set(['count', 'duration', 'number', 'percent', 'rate', 'multiple']),
  revenue: new Set(['money', 'number', 'percent']),
  sla: new Set(['duration', 'number', 'percent']),
  users: new Set(['count', 'number', 'percent'])
}

function fits({kind}: WrittenQuantity, metric: ImpactMetric): boolean {
  return kindsOf[metric].has(kind)
}

function metricOfQuantity(
  quantity: WrittenQuantity,
  reading: Reading
): ImpactFact['metric'] | undefined {
  const {isImpact, isTelling, mentions, patterns, text} = reading
  const isStruck = isImpact || reading.isStruck
  const other = isImpact ? 'other' : undefined
  switch (quantity.kind) {
    case 'count':
    case 'number':
    case 'percent':
    case 'rate': {
      const as = quantity.noun?.as ?? nounBefore(quantity, reading)
      if (as === 'users') return isStruck ? 'users' : undefined
      if (as === 'requests') return isStruck ? 'requests' : undefined
      if (as === 'data') return mentions('lost') ? 'data' : other
      if (quantity.kind === 'number') return undefined
      if (quantity.kind !== 'percent') return other
      if (mentions('levels')) return 'sla'
      if (mentions('rates')) return 'requests'
      return isStruck && mentions('users') ? 'users' : other
    }
    case 'money': {
      return isTelling || isStruck ? 'revenue' : undefined
    }
    case 'bytes': {
      return mentions('lost') ? 'data' : other
    }
    case 'duration':
    case 'window': {
      if (isOfData(quantity, reading)) return 'data'
      return isStruck && isLength(text, quantity, patterns) ? 'duration' : other
    }
    default: {
      return undefined
    }
  }
}

/** `All users (24,310 daily active)`, `12 % of users (8,400 of 70,000)`: what stands before. */
function nounBefore(
  {kind, of, span}: WrittenQuantity,
  {patterns, text}: Reading
): CountedAs | undefined {
  // `Some users (1,204)`.
  const [, own] = /(\p{L}+)\s?\([~<>≈]?$/u.exec(text.slice(Math.max(0, span.start - 40), span.start)) ?? [] // prettier-ignore
  const named = own && patterns.counted.get(own.toLowerCase())
  if (named && /^\s?[),;]/.test(text.slice(span.end, span.end + 2))) return named
  const isAside =
    text.charAt(span.start - 1) === '(' &&
    (kind === 'percent' || /^\s?\p{L}/u.test(text.slice(span.end)))
  if (!of && !isAside) return undefined
  const words =
    text
      .slice(0, span.start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return words.map((word) => patterns.counted.get(word)).findLast(Boolean)
}

/** `We lost 6 hours of metrics`. */
function isOfData({span}: WrittenQuantity, {mentions, patterns, text, tokens}: Reading): boolean {
  if (!/^\sof\s/.test(text.slice(span.end, span.end + 4)) || !mentions('lost')) return false
  return nounAfter(tokens, indexFrom(tokens, span.end), patterns)?.as === 'data'
}

interface Said {
  metric: ImpactMetric
  span: Span
}

/** `No users were affected`, `without data loss`. */
function deniedIn(reading: Reading): Array<Said> {
  const {has, patterns, text} = reading
  const found: Array<Said> = []
  for (const match of has('denial') ? text.matchAll(patterns.denial) : []) {
    const from = match.index + match[0].length
    const rest = text.slice(from, from + 60).split(/[.,;:()]/, 1)[0]!
    const named = measureIn(rest, patterns)
    if (!named || !isDenial(named.metric, match.index, rest, reading)) continue
    if (
      /^\w+\s(?:was|were|is|be|to|could|can|would)?\s?(?:able|needed|required|necessary|aware)/i.test(
        rest
      )
    )
      continue
    const end = from + named.end
    found.push({
      metric: named.metric,
      span: {start: match.index, end: end + harmBehind(text.slice(end, end + 40), patterns)}
    })
  }
  return [...found, ...sparedIn(reading)]
}

/** `Customer data was not affected`, where nothing tells of which customers. */
function sparedIn({has, patterns, text}: Reading): Array<Said> {
  if (!has('spared')) return []
  const noun = /^(?:the\s|our\s|all\s)?(?:customer\s|user\s)?(\p{L}+)/iu.exec(text)
  const metric = noun ? measureIn(noun[1]!, patterns)?.metric : undefined
  const spared = metric && patterns.spared.exec(text.slice(noun![0].length))
  return spared ? [{metric, span: {start: 0, end: noun![0].length + spared[0].length}}] : []
}

/** Length of what says which harm: ` loss`, ` were lost`. */
function harmBehind(rest: string, {struck}: ImpactPatterns): number {
  const words = /^\s(?:(?:was|were|has been|have been|got)\s)?\p{L}+/u.exec(rest)?.[0] ?? ''
  return struck.test(words) ? words.length : 0
}

/** `No errors were reported` says nothing of requests, `no new files` nothing of data. */
function isDenial(
  metric: ImpactMetric,
  at: number,
  rest: string,
  {patterns, text}: Reading
): boolean {
  if (metric === 'data') return patterns.lost.test(rest)
  if (metric === 'requests') return /(?:fail|lost|drop|affect|impact|reject|delay)/i.test(rest)
  return metric !== 'users' || isHit(text, {start: at, end: at + 3}, patterns)
}

/** `No requests were processed` says that all were hit. */
const nothingDone =
  /^(?:\s(?:was|were|could be|is|are|went))?\s(?:possible|processed|served|delivered|completed|through|able|accepted|successful|answered)/i

/** `All requests failed`, `no builds were possible`. */
function allIn({has, isImpact, isStruck, patterns, text}: Reading): Array<Said> {
  const hasAll = isStruck && has('all')
  const hasDenial = has('denial')
  if (!(hasAll || hasDenial) || patterns.thanks.test(text)) return []
  const found: Array<Said> = []
  for (const match of hasAll ? text.matchAll(patterns.all) : []) {
    const from = match.index + match[0].length
    const rest = text.slice(from, from + 40).split(/[.,;:()]/, 1)[0]!
    const isPeople = /^every(?:one|body)$/i.test(match[0])
    const named = isPeople ? {metric: 'users' as const, end: 0} : measureIn(rest, patterns, 3)
    if (!named) continue
    const span = {start: match.index, end: from + named.end}
    if (isImpact || isHit(text, span, patterns)) found.push({metric: named.metric, span})
  }
  for (const match of hasDenial ? text.matchAll(patterns.denial) : []) {
    const from = match.index + match[0].length
    const rest = text.slice(from, from + 60).split(/[.,;:()]/, 1)[0]!
    const named = measureIn(rest, patterns, 3)
    const done = named && nothingDone.exec(rest.slice(named.end))
    if (!done || (named.metric !== 'requests' && named.metric !== 'users')) continue
    const end = from + named.end + done[0].length
    found.push({metric: named.metric, span: {start: match.index, end}})
  }
  return found
}

/** Who was hit, without any number: `users could not log in`. */
function mentionedIn({has, patterns, text}: Reading): Array<ImpactMetric> {
  if (!has('people')) return []
  for (const match of text.matchAll(patterns.people)) {
    const end = match.index + match[0].length
    if (patterns.hitAfter.test(text.slice(end, end + 60))) return ['users']
    if (patterns.hitBefore.test(text.slice(Math.max(0, match.index - 40), match.index)))
      return ['users']
  }
  return []
}

/** The measure that the next words name, and where its name ends; `customer data` is data. */
function measureIn(
  rest: string,
  patterns: ImpactPatterns,
  most = 4
): {metric: ImpactMetric; end: number} | undefined {
  // `no impact on customers`.
  const skipped = /^\s?impact (?:on|to|for)(?=\s)/i.exec(rest)?.[0].length ?? 0
  const words = [...rest.slice(skipped).matchAll(/[\p{L}-]+/gu)].slice(0, most)
  let named: {metric: ImpactMetric; end: number} | undefined
  for (const [index, match] of words.entries()) {
    const word = match[0].toLowerCase()
    const as = patterns.counted.get(word)
    const metric = (as === 'other' ? undefined : as) ?? measures[word]
    if (metric) named = {metric, end: skipped + match.index + word.length}
    else if (named || (patterns.stops.has(word) && !(index === 0 && patterns.joints.has(word))))
      break
  }
  return named
}

/** `based on the access logs`, or an aside of three words and more right behind a figure. */
function methodIn(reading: Reading, context: ImpactContext): TextSpan | undefined {
  const {patterns, quantities, text} = reading
  const words = patterns.method.exec(text)
  if (words) {
    return spanned(reading, {start: words.index, end: words.index + words[0].length}, context)
  }
  for (const {span} of quantities) {
    const aside = /^\s?\((?=(?:[^\s()]+\s){2})([^()]{5,200})\)/.exec(
      text.slice(span.end, span.end + 220)
    )
    const end = span.end + (aside?.[0].length ?? 0)
    if (aside && !/\d/.test(aside[0]))
      return spanned(reading, {start: end - aside[1]!.length - 1, end: end - 1}, context)
  }
  return undefined
}

function sharesIn(reading: Reading, context: ImpactContext): Array<StatedShare> {
  return reading.shares.map(({part, percent, whole}) => ({
    part: figureOf(reading, part, context),
    whole: figureOf(reading, whole, context),
    percent: figureOf(reading, percent, context),
    statement: reading.number
  }))
}

/** What stands beside a figure can be its label. */
function levelsIn(reading: Reading, context: ImpactContext): Array<[LevelPart, Figure]> {
  const {has, patterns, quantities, statement, text} = reading
  const {serviceLevel} = patterns
  if (statement.metric === undefined && !has('level')) return []
  const label = statement.label && statement.from !== 'sentence' ? `${statement.label.text}: ` : ''
  const move = (span: Span, by: number) => ({start: span.start + by, end: span.end + by})
  const moved = quantities.map((found) => ({...found, span: move(found.span, label.length)}))
  const tokens = label ? tokenize(label + text, reading.tokens.lexicon) : reading.tokens
  return findLevels(tokens, moved, serviceLevel, statement.metric, context.date).flatMap(
    (level) => {
      const span = move(level.span, -label.length)
      // A window in the label has no place of its own in the value.
      if (span.start < 0) return level.part === 'window' ? [[level.part, {...statement.label!, value: level.value, step: level.step}]] : [] // prettier-ignore
      return [[level.part, figureOf(reading, {...level, span}, context)]]
    }
  )
}

/** Figures that the document states in one way only. */
function serviceLevelOf(
  levels: ReadonlyArray<[LevelPart, Figure]>
): StatedServiceLevel | undefined {
  const only = (part: LevelPart): Figure | undefined => {
    const figures = levels.filter(([name]) => name === part).map(([, figure]) => figure)
    return figures.every(({value}) => value === figures[0]!.value) ? figures[0] : undefined
  }
  if (!levels.some(([name]) => name !== 'downtime' && name !== 'window')) return undefined
  return {
    objective: only('objective'),
    window: only('window'),
    budget: only('budget'),
    spent: only('spent'),
    downtime: only('downtime'),
    consumed: only('consumed'),
    availability: only('availability')
  }
}

function spanned({statement}: Reading, span: Span, {source}: ImpactContext): TextSpan {
  const start = statement.span.start + span.start
  const end = statement.span.start + span.end
  return {
    text: statement.text.value.slice(start, end),
    position: positionOf(statement.text, {start, end}, source)
  }
}

function around(a: Span, b: Span | undefined): Span {
  return b ? {start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)} : a
}

function quantityOf(reading: Reading, found: WrittenQuantity, context: ImpactContext): Quantity {
  const {high, kind, noun, of, span, step, unit, value} = found
  return {
    ...spanned(reading, span, context),
    kind,
    value,
    high,
    unit,
    step,
    counts: noun?.as,
    hedge: found.hedge && spanned(reading, found.hedge, context),
    withHedge: spanned(reading, around(span, found.hedge), context),
    of: of && figureOf(reading, of, context),
    share: reading.shareOf.get(found)
  }
}

function figureOf(
  reading: Reading,
  {span, step, value}: {span: Span; step: number; value: number},
  context: ImpactContext
): Figure {
  return {...spanned(reading, span, context), value, step}
}

function vagueOf(reading: Reading, found: WrittenVague, context: ImpactContext): VagueQuantity {
  return {
    ...spanned(reading, found.span, context),
    metric: found.metric,
    kind: found.kind,
    section: reading.statement.section
  }
}
