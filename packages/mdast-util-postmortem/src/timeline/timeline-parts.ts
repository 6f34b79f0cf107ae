import type {RootContent} from 'mdast'
import type {Section} from '../model.ts'
import type {Part} from '../outline/parts.ts'
import type {FlatText} from '../text/flat-text.ts'
import type {TimelinePart} from './timeline-context.ts'
import {nodesIn} from '../outline/parts.ts'
import {textOfRange} from '../text/text-range.ts'

/** List the sections that are timelines; of a document without one, all of it. */
export function timelineParts(
  outline: Part,
  numberOf: ReadonlyMap<Part, number>,
  sections: ReadonlyArray<Section>
): Array<TimelinePart> {
  const parts = [...numberOf].flatMap(([part, section]): Array<TimelinePart> => {
    if (!sections[section]!.names.includes('timeline')) return []
    return [
      {
        section,
        heading: sections[section]!.heading,
        headingText: headingText(part),
        blocks: nodesIn(part)
      }
    ]
  })
  if (parts.length > 0) return parts
  return [
    {section: undefined, heading: undefined, headingText: undefined, blocks: nodesIn(outline)}
  ]
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
