import type {Nodes, Paragraph} from 'mdast'
import {addressesIn} from './addresses.ts'
import {append} from './append.ts'
import {flatten} from './flat-text.ts'

/** So deep, links are no longer of the entry: each of the entries above would look for them. */
const deepestLink = 30

/** Addresses of links in each line of a paragraph. */
export function linksByLine(node: Paragraph): Array<Array<string>> {
  const lines: Array<Array<string>> = [[]]
  for (const child of node.children) {
    append(lines.at(-1)!, linksIn(child))
    const {value} = flatten([child])
    for (let at = value.indexOf('\n'); at !== -1; at = value.indexOf('\n', at + 1)) lines.push([])
  }
  return lines
}

/** `docs/runbook.md`, `alerts.yaml`; not `user.name`, and no command. */
const pathOfFile =
  /^(?:[\w.@-]{1,120}\/){1,20}[\w.@-]{1,120}$|^[\w@-][\w.@-]{0,60}\.(?:md|[a-z]{2}|[a-z]{1,3}ml)$/i

/**
 * Addresses of links in a node, and bare ones in its text.
 *
 * @param hasPaths
 *   Whether paths of files that it names in code are some, too.
 */
export function linksIn(node: Nodes, hasPaths = false): Array<string> {
  const links: Array<string> = []
  const queue: Array<{depth: number; node: Nodes}> = [{depth: 0, node}]
  while (queue.length > 0) {
    const {depth, node: current} = queue.pop()!
    if (current.type === 'link' || current.type === 'image') {
      // Whom to write to is no evidence.
      if (!current.url.startsWith('mailto:')) links.push(current.url)
    } else if (current.type === 'linkReference') links.push(`#${current.identifier}`)
    else if (current.type === 'inlineCode') {
      if (hasPaths && pathOfFile.test(current.value)) links.push(current.value)
    } else if (current.type === 'text') {
      for (const {end, start} of addressesIn(current.value)) {
        links.push(current.value.slice(start, end))
      }
    }
    // The text of a link is no other one.
    if (!('children' in current) || current.type === 'link' || depth === deepestLink) continue
    for (const child of current.children) queue.push({depth: depth + 1, node: child})
  }
  return links
}
