import type {Heading, Nodes, Paragraph, TableCell} from 'mdast'
import type {Section, Shortcoming} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {Item, Part, Row} from '../outline/parts.ts'
import type {Source} from '../text/flat-text.ts'
import {nodesIn} from '../outline/parts.ts'
import {pointsIn, textOfPoint} from '../sections/content.ts'
import {textOf} from '../text/flat-text.ts'
import {linksIn} from '../text/links.ts'
import {perLanguage} from '../text/per-language.ts'
import {referencesIn} from '../text/references.ts'
import {walk} from '../text/walk.ts'
import {wholeWords} from '../text/whole-words.ts'

/** What shortcomings are read from. */
export interface ShortcomingContext {
  sections: ReadonlyArray<Section>
  /** Indexes of the parts of the outline that are sections. */
  numberOf: ReadonlyMap<Part, number>
  source: Source
  language: Language
}

/**
 * Read what contributed to the incident, and what went poorly: the points of these sections.
 *
 * @returns
 *   Points in the order of the document; none of prose, whose points nobody can count.
 */
export function readShortcomings(context: ShortcomingContext): Array<Shortcoming> {
  const {language, numberOf, sections, source} = context
  return [...numberOf].flatMap(([part, section]) => {
    const {content, names} = sections[section]!
    const kind = (['contributing-factors', 'went-poorly'] as const).find((name) =>
      names.includes(name)
    )
    if (!kind || content !== 'text' || isListOfProse(part)) return []
    return pointsIn(part).flatMap((point, index): Array<Shortcoming> => {
      const span = textOfPoint(point, source)
      if (!span) return []
      const nodes = nodesOf(point)
      const whole = [labelOver(point, part), wordsOf(nodes)].filter(Boolean).join('\n')
      const own =
        factorNumber(span.written, language) ?? (kind === 'contributing-factors' && index + 1)
      return [
        {
          ...span,
          kind,
          section,
          id: own ? `CF${own}` : undefined,
          whole,
          references: referencesIn(whole, language),
          links: nodes.flatMap((node) => linksIn(node)),
          isAnswered: answers(language).test(whole)
        }
      ]
    })
  })
}

/** `The change broke the client.` *In its own paragraph:* `The safe way would be:`, and a list of steps. */
function isListOfProse({content}: Part): boolean {
  const list = content.findIndex(({type}) => type === 'list')
  const before = content.slice(0, Math.max(0, list)).filter((block) => block.type === 'text')
  const last = before.at(-1)
  return (
    before.length > 1 &&
    last !== undefined &&
    last.text.value.slice(last.span.start, last.span.end).trimEnd().endsWith(':')
  )
}

/** Blocks of a point, with what stands below it. */
function nodesOf(point: Item | Part | Row): Array<Nodes> {
  if (!('type' in point)) return point.cells.map(({node}) => node)
  if (point.type === 'item') return point.node.children
  return [...(point.node ? [point.node] : []), ...nodesIn(point)]
}

/** `Unclear progress:` over some of the points. */
function labelOver(point: Item | Part | Row, part: Part): string | undefined {
  const isBelow = 'parent' in point && point.parent !== part
  return isBelow ? point.parent?.title?.text.value : undefined
}

function wordsOf(nodes: ReadonlyArray<Nodes>): string {
  const texts: Array<string> = []
  for (const node of walk(nodes, hasWords)) if (hasWords(node)) texts.push(textOf(node).value)
  return texts.join('\n')
}

function hasWords(node: Nodes): node is Heading | Paragraph | TableCell {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
}

/** `CF2: no alert`, `Contributing factor #2: no alert`. */
function factorNumber(text: string, language: Language): string | undefined {
  const [first] = referencesIn(text.slice(0, longestId), language)
  return first && /^CF(\d+)$/.exec(first)?.[1]
}

const longestId = 30

const answers: (language: Language) => RegExp = perLanguage(({actions}: Language) =>
  wholeWords(actions.answers)
)
