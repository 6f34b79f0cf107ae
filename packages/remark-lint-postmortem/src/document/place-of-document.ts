import type {Postmortem} from 'mdast-util-postmortem'
import type {Position} from 'unist'

/**
 * Find the place that stands for the document as a whole: its title, or what comes first.
 * Never front matter, where no comment can suppress a message.
 *
 * @param postmortem
 *   Document.
 */
export function placeOfDocument(postmortem: Postmortem): Position | undefined {
  const {blocks, end, sections, title} = postmortem
  if (title?.source === 'heading') return title.position
  return blocks[0]?.position ?? sections[0]?.heading.position ?? end?.position
}
