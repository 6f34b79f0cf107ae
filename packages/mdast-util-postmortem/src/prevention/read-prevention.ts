import type {Actions, Measure, Prevention, Section, TextSpan} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {ListBlock, Part, TableBlock} from '../outline/parts.ts'
import type {FlatText, Source} from '../text/flat-text.ts'
import type {TextRange} from '../text/text-range.ts'
import {horizonOf} from '../actions/horizon.ts'
import {listsIn} from '../outline/parts.ts'
import {textOf} from '../text/flat-text.ts'
import {idsIn} from '../text/references.ts'
import {rangeIn, textSpan, wordsOf} from '../text/text-range.ts'
import {spanOfMatch} from '../text/span.ts'

/** What measures are read from. */
export interface PreventionContext {
  sections: ReadonlyArray<Section>
  /** Indexes of the parts of the outline that are sections. */
  numberOf: ReadonlyMap<Part, number>
  source: Source
  language: Language
  actions: Actions
}

type Horizon = Measure['horizon']

/** Longest line that says when the measures below it help: `Short term:`. */
const longestHorizon = 60

const ownId = /^[\s([*]*((?:CF|RC|F)[-\s]?\d{1,3})[\])]?(?=[\s:.)–—-])/

/**
 * Read what is to prevent the incident from happening again: items of lists and rows of tables in
 * the sections on prevention, with when they help.
 *
 * @returns
 *   Measures in the order of the document. In a section that is about actions as well the action
 *   items are the measures.
 */
export function readPrevention(context: PreventionContext): Prevention {
  const {actions, language, numberOf, sections, source} = context
  const prevention: Prevention = {measures: [], horizons: []}
  for (const [part, section] of numberOf) {
    const {names} = sections[section]!
    if (!names.includes('prevention')) continue
    const horizon = part.title && horizonOf(wordsOf(part.title), language)
    readContent(part, section, horizon, !holdsActions(section, context))
  }
  for (const item of actions.items) {
    if (isMeasure(item, context)) prevention.measures.push(measureOf(item))
  }
  return prevention

  function readContent(part: Part, section: number, around: Horizon, hasMeasures: boolean): void {
    let horizon = around
    for (const block of part.content) {
      if (block.type === 'part') {
        // Another section is read by itself, or is about something else.
        if (numberOf.has(block)) continue
        const own = block.title && enterHorizon(block.title)
        if (own && block.style !== 'heading') horizon = own
        readContent(block, section, own ?? horizon, hasMeasures)
      } else if (block.type === 'text') horizon = enterHorizon(block) ?? horizon
      else if (block.type === 'list' && hasMeasures) addList(block, section, horizon)
      else if (block.type === 'table' && hasMeasures) addRows(block, section, horizon)
    }
  }

  /** `### Short term`, `**Long-term improvements:**`. */
  function enterHorizon({span, text}: TextRange): Horizon {
    const range = rangeIn(text, span.start, span.end)
    const words = range ? wordsOf(range) : ''
    const horizon = words.length <= longestHorizon ? horizonOf(words, language) : undefined
    if (range && horizon) prevention.horizons.push({...textSpan(range, source), horizon})
    return horizon
  }

  function addList(list: ListBlock, section: number, around: Horizon): void {
    for (const item of list.items) {
      const [first] = item.node.children
      if (first?.type !== 'paragraph') continue
      const text = textOf(first)
      const own = horizonOf(leadOf(text.value), language)
      const inner = listsIn(item)
      const range = rangeIn(text)
      // `Short term:` with a list below it.
      if (own && range && inner.length > 0 && text.value.length <= longestHorizon) {
        enterHorizon(range)
        for (const child of inner) addList(child, section, own)
      } else add(text, first.position, section, own ?? around, [text])
    }
  }

  function addRows({rows}: TableBlock, section: number, around: Horizon): void {
    for (const {cells, node} of rows.slice(1)) {
      const texts = cells.map(({text}) => text)
      const own = texts.map(({value}) => horizonOf(value, language)).find(Boolean)
      const longest = texts.reduce((a, b) => (b.value.length > a.value.length ? b : a))
      add(longest, node.position, section, own ?? around, texts)
    }
  }

  function add(
    text: FlatText,
    whole: Measure['position'],
    section: number,
    horizon: Horizon,
    texts: ReadonlyArray<FlatText>
  ): void {
    const range = rangeIn(text)
    if (!range) return
    const references = texts.flatMap((part) => referencesIn(part, source))
    prevention.measures.push({
      ...textSpan(range, source),
      whole,
      horizon,
      references,
      section,
      isAction: false
    })
  }
}

function referencesIn(text: FlatText, source: Source): Array<TextSpan> {
  return idsIn(text.value).map((match) => textSpan({text, span: spanOfMatch(match)}, source))
}

function isMeasure({section}: Actions['items'][number], context: PreventionContext): boolean {
  if (section === undefined || !context.sections[section]!.names.includes('prevention'))
    return false
  return holdsActions(section, context)
}

/** It is about actions as well, or a group of them: `### Prevent` below *Action items*. */
function holdsActions(section: number, {actions, sections}: PreventionContext): boolean {
  const {names, parent} = sections[section]!
  const outer = parent === undefined ? [] : sections[parent]!.names
  if (names.includes('action-items')) return true
  return outer.includes('action-items') && actions.items.some((item) => item.section === section)
}

function measureOf(item: Actions['items'][number]): Measure {
  const {action, horizon, id, position, section, tickets} = item
  return {
    ...action,
    whole: position,
    horizon,
    references: [...tickets, ...(id ? [{written: id, position: undefined}] : [])],
    section,
    isAction: true
  }
}

/** `Short-term: alert on …`: the label of an item. */
function leadOf(text: string): string {
  return /^[^:\n]{1,40}(?=:)/.exec(text)?.[0] ?? text
}

/**
 * The id that a contributing factor is given: `CF1` of `CF1: no alert`.
 *
 * @param text
 *   Text of the factor.
 * @returns
 *   Id without spaces; `undefined` if it has none.
 */
export function factorId(text: string): string | undefined {
  return ownId.exec(text)?.[1]?.replaceAll(/[\s-]/g, '')
}
