import type {Nodes, RootContent} from 'mdast'
import type {Language} from '../languages/index.ts'
import type {FrontMatter} from '../metadata/front-matter.ts'
import {normalizeHeading} from '../sections/normalize.ts'
import {addressesIn} from '../text/addresses.ts'
import {textOf} from '../text/flat-text.ts'
import {linksIn} from '../text/links.ts'
import {changeAddress} from '../text/tickets.ts'
import {walk} from '../text/walk.ts'

const keyOf = /^[^:\n]{2,30}(?=:)/

/** What changes are looked for in. */
interface Head {
  blocks: ReadonlyArray<RootContent>
  frontMatter: FrontMatter
  language: Language
}

/**
 * List the pull requests and commits that the head of a document links to: `Tracking PR: …` above
 * the first heading but the title, and front matter.
 */
export function linkedChanges({blocks, frontMatter, language}: Head): Array<string> {
  const values = frontMatter.pairs.flatMap(({value}) =>
    addressesIn(value).map(({end, start}) => value.slice(start, end))
  )
  const [title] = blocks
  const last = blocks.findIndex(
    (node) => node.type === 'heading' && (node !== title || node.depth > 1)
  )
  const head = last === -1 ? [] : blocks.slice(0, last)
  const links = [...walk(head, isParagraph)].flatMap((node) => {
    const [key = ''] = (isParagraph(node) && keyOf.exec(textOf(node).value)) || []
    return language.actions.changeKeys.includes(normalizeHeading(key).main) ? linksIn(node) : []
  })
  return [...values, ...links].filter((address) => changeAddress.test(address))
}

function isParagraph(node: Nodes): node is Nodes & {type: 'paragraph'} {
  return node.type === 'paragraph'
}
