import type {RootContent} from 'mdast'
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
  const parts = [...numberOf].flatMap(([part, section]): Array<TimelinePart> => {
    if (!sections[section]!.names.includes('timeline')) return []
    return [
      {
        section,
        heading: sections[section]!.heading,
        headingText: headingText(part),
        blocks: [...nodesIn(part), ...daysBehind(part, numberOf, language)]
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
  numberOf: ReadonlyMap<Part, number>,
  language: Language
): Array<RootContent> {
  const beside = part.parent?.content ?? []
  const behind = beside.slice(beside.indexOf(part) + 1)
  const end = behind.findIndex(
    (block) => block.type !== 'part' || numberOf.has(block) || !isDay(block, language)
  )
  const days = end === -1 ? behind : behind.slice(0, end)
  return days.flatMap((day) =>
    day.type === 'part' && day.node ? [day.node as RootContent, ...nodesIn(day)] : []
  )
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
