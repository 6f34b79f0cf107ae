import type {List, RootContent} from 'mdast'
import type {Actions, Measure, Prevention, Section, SectionName, TextSpan} from '../model.ts'
import type {FlatText, Source} from '../text/flat-text.ts'
import type {SectionLookup} from '../sections/section-lookup.ts'
import type {Language} from '../languages/index.ts'
import {horizonOf} from '../actions/horizon.ts'
import {positionOf, textOf, trimSpan} from '../text/flat-text.ts'

/** What measures are read from. */
export interface PreventionContext {
  blocks: ReadonlyArray<RootContent>
  sections: ReadonlyArray<Section>
  sectionOf: SectionLookup
  source: Source
  language: Language
  actions: Actions
}

/** Ids of contributing factors, of action items, of tickets. */
const reference =
  /(?<![\w/-])(?:CF|AI|RC|F|PM|A)[-\s]?\d{1,3}(?![\w-])|(?<![\w/#-])(?:[A-Z][A-Z\d]{1,9}-\d{1,6}|#\d{1,6})(?![\w-])/g
const ownId = /^[\s([*]*((?:CF|RC|F)[-\s]?\d{1,3})[\])]?(?=[\s:.)–—-])/

/**
 * Read what is to prevent the incident from happening again: items of lists and rows of tables in
 * the sections on prevention, with when they help.
 *
 * @param context
 *   Where to look.
 * @returns
 *   Measures in the order of the document. In a section that is about actions as well the action
 *   items are the measures.
 */
export function readPrevention(context: PreventionContext): Prevention {
  const {actions, sections, sectionOf, language} = context
  const measures: Array<Measure> = []
  const horizons: Array<TextSpan & {horizon: 'long' | 'short'}> = []
  let horizon: Measure['horizon']
  let at: number | undefined
  for (const block of context.blocks) {
    const section = sectionOf.of(block)
    const names: ReadonlyArray<SectionName> = section === undefined ? [] : sections[section]!.names
    if (!names.includes('prevention')) continue
    if (section !== at) horizon = horizonOf(sections[section!]!.heading.text, language)
    at = section
    if (block.type === 'heading' || block.type === 'paragraph') tell(textOf(block))
    else if (block.type === 'list' && !names.includes('action-items'))
      addList(block, section!, horizon)
    else if (block.type === 'table' && !names.includes('action-items')) {
      for (const row of block.children.slice(1)) {
        const cells = row.children.map((cell) => textOf(cell))
        const own = cells.map((cell) => horizonOf(cell.value, language)).find(Boolean)
        const text = cells.reduce((a, b) => (b.value.length > a.value.length ? b : a))
        add(text, row.position, section!, own ?? horizon, cells)
      }
    }
  }
  for (const item of actions.items) {
    const names = item.section === undefined ? [] : sections[item.section]!.names
    if (!names.includes('prevention') || !names.includes('action-items')) continue
    const {action, horizon, position, section, tickets, id} = item
    measures.push({
      ...action,
      whole: position,
      horizon,
      references: [...tickets, ...(id ? [{text: id, position: undefined}] : [])],
      section,
      isAction: true
    })
  }
  return {measures, horizons}

  /** `### Short term`, `**Long-term improvements:**`. */
  function tell(text: FlatText): void {
    const found = text.value.length <= 60 ? horizonOf(text.value, language) : undefined
    if (!found) return
    horizon = found
    const span = trimSpan(text.value, 0, text.value.length)
    if (span) horizons.push({...spanned(text, span), horizon: found})
  }

  function addList(list: List, section: number, inHorizon: Measure['horizon']): void {
    for (const item of list.children) {
      const [first, ...rest] = item.children
      if (first?.type !== 'paragraph') continue
      const text = textOf(first)
      const own = horizonOf(leadOf(text.value), language)
      const inner = rest.filter((child): child is List => child.type === 'list')
      // `Short term:` with a list below it.
      if (own && inner.length > 0 && text.value.length <= 60) {
        tell(text)
        for (const child of inner) addList(child, section, own)
        continue
      }
      add(text, first.position, section, own ?? inHorizon, [text])
    }
  }

  function add(
    text: FlatText,
    whole: Measure['position'],
    section: number,
    inHorizon: Measure['horizon'],
    texts: ReadonlyArray<FlatText>
  ): void {
    const span = trimSpan(text.value, 0, text.value.length)
    if (!span) return
    const references = texts.flatMap((part) =>
      [...part.value.matchAll(reference)].map((match) =>
        spanned(part, {start: match.index, end: match.index + match[0].length})
      )
    )
    measures.push({
      ...spanned(text, span),
      whole,
      horizon: inHorizon,
      references,
      section,
      isAction: false
    })
  }

  function spanned(text: FlatText, span: {start: number; end: number}): TextSpan {
    return {
      text: text.value.slice(span.start, span.end),
      position: positionOf(text, span, context.source)
    }
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
