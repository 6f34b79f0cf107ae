import type {Heading, RootContent} from 'mdast'
import type {Language} from '../languages/index.ts'
import type {Section} from '../model.ts'
import type {Part} from '../outline/parts.ts'
import type {FlatText} from '../text/flat-text.ts'
import type {TimelinePart} from './timeline-context.ts'
import {nodesIn} from '../outline/parts.ts'
import {readTime} from '../time/timestamp.ts'
import {isBare} from './entry-candidate.ts'
import {textOfRange} from '../text/text-range.ts'

/** List the sections that are timelines; of a document without one, all of it. */
export function timelineParts(
  outline: Part,
  numberOf: ReadonlyMap<Part, number>,
  sections: ReadonlyArray<Section>,
  language: Language
): Array<TimelinePart> {
  const next = nextParts()
  const parts = [...numberOf].flatMap(([part, section]): Array<TimelinePart> => {
    if (!sections[section]!.names.includes('timeline')) return []
    return [
      {
        section,
        heading: sections[section]!.heading,
        headingText: headingText(part),
        blocks: [...nodesIn(part), ...daysBehind(part, next, numberOf, language)]
      }
    ]
  })
  if (parts.length > 0) return parts
  return [
    {section: undefined, heading: undefined, headingText: undefined, blocks: nodesIn(outline)}
  ]
}

/** `## Timeline`, and `## July 22` with its entries beside it: a day announces no other part. */
function daysBehind(
  part: Part,
  next: (part: Part) => Part | undefined,
  numberOf: ReadonlyMap<Part, number>,
  language: Language
): Array<RootContent> {
  const nodes: Array<RootContent> = []
  let day = next(part)
  while (day && !numberOf.has(day) && isDay(day, language)) {
    nodes.push(day.node as Heading, ...nodesIn(day))
    day = next(day)
  }
  return nodes
}

/** Gives the part right behind another one; looks at the parts of each container once. */
function nextParts(): (part: Part) => Part | undefined {
  const known = new Map<Part, ReadonlyMap<Part, Part>>()
  return (part) => {
    const {parent} = part
    if (!parent) return undefined
    let behind = known.get(parent)
    if (!behind) {
      const pairs = parent.content.flatMap((block, index): Array<[Part, Part]> => {
        const after = parent.content[index + 1]
        return block.type === 'part' && after?.type === 'part' ? [[block, after]] : []
      })
      known.set(parent, (behind = new Map(pairs)))
    }
    return behind.get(part)
  }
}

function isDay({style, title}: Part, language: Language): boolean {
  if (style !== 'heading' || !title) return false
  const {value} = title.text
  const time = readTime(value, language)
  return time?.day !== undefined && !time.clock && isBare(value, time, language)
}

/** List the blocks that sum up an incident: sections that are a summary or the impact. */
export function summaryBlocks(
  numberOf: ReadonlyMap<Part, number>,
  sections: ReadonlyArray<Section>
): Array<RootContent> {
  return [...numberOf].flatMap(([part, section]) => {
    const {names} = sections[section]!
    return names.includes('summary') || names.includes('impact') ? nodesIn(part) : []
  })
}

/** All words of a heading, those of a label without its text: `**Timeline** (UTC): …`. */
function headingText({style, title}: Part): FlatText | undefined {
  return title && (style === 'heading' ? title.text : textOfRange(title))
}
