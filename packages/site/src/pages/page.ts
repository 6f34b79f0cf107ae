import type {Element, ElementContent, Root as HastRoot} from 'hast'
import type {Root, RootContent} from 'mdast'
import type {Links} from './links.ts'
import type {Chapter, Source} from './sources.ts'
import {toHtml} from 'hast-util-to-html'
import {toHast} from 'mdast-util-to-hast'
import {toString} from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import {rules} from 'remark-lint-postmortem'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {element} from './elements.ts'
import {isHeading, withFrames} from './examples.ts'
import {elementsOf, tokensOf} from './highlight.ts'
import {linksOf} from './links.ts'
import {changes, read} from './sources.ts'

/** A section of a page, to be found by the search. */
interface SearchedSection {
  /** Id of its heading; empty at the top of the page. */
  id: string
  heading: string
  text: string
}

/** A page as it is shown. */
export interface Page extends Source {
  title: string
  description: string
  html: string
  /** Headings for the list of contents. */
  contents: ReadonlyArray<{id: string; title: string}>
  sections: ReadonlyArray<SearchedSection>
}

/** A page that is read. */
interface ReadPage extends Source {
  nodes: Array<RootContent>
  ids: ReadonlySet<string>
}

const parser = unified().use(remarkParse).use(remarkGfm)

/** Pages, and the files that they link to. */
export interface Pages {
  pages: ReadonlyArray<Page>
  files: ReadonlyArray<string>
}

/**
 * Make the pages of all chapters.
 *
 * @param chapters
 *   Chapters.
 * @throws
 *   If a link leads nowhere.
 */
export function pagesOf(chapters: ReadonlyArray<Chapter>): Pages {
  const sources = chapters.flatMap((chapter) => chapter.sources)
  const readPages = sources.map(readPage)
  const links = linksOf(readPages)
  return {pages: readPages.map((page) => render(page, links)), files: [...links.files]}
}

function readPage(source: Source): ReadPage {
  const text = source.file === 'CHANGELOG.md' ? changes() : read(source.file)
  const {children} = parser.parse(text.replace(/^---\n[\s\S]*?\n---\n/, ''))
  const chosen = chosenOf(children, source).filter(({type}) => type !== 'html')
  const nodes = source.rule === undefined ? chosen : withFrames(chosen, rules[source.rule]!)
  const used = new Set<string>()
  for (const node of nodes) {
    if (isHeading(node)) node.data = {hProperties: {id: idOf(toString(node), used)}}
  }
  return {...source, nodes, ids: used}
}

/** The sections of a file that a page shows. */
function chosenOf(
  nodes: ReadonlyArray<RootContent>,
  {only, title, without = []}: Source
): Array<RootContent> {
  let section = ''
  const chosen = nodes.filter((node) => {
    if (isHeading(node, 2)) section = toString(node)
    return only ? only.includes(section) : !without.includes(section)
  })
  const first = chosen[0]
  // A page that is one section has that as its title.
  if (only?.length === 1 && first && isHeading(first, 2)) {
    return chosen.map((node) =>
      isHeading(node) ? {...node, depth: Math.max(1, node.depth - 1) as 1} : node
    )
  }
  const heading: RootContent = {
    type: 'heading',
    depth: 1,
    children: [{type: 'text', value: title ?? ''}]
  }
  const opening = chosen.findIndex((node) => isHeading(node, 1))
  if (only) {
    // The page has the title of its first section.
    const isTitle = (node: RootContent) => isHeading(node) && toString(node) === title
    return [heading, ...chosen.filter((node, index) => index !== opening && !isTitle(node))]
  }
  return opening === -1 ? [heading, ...chosen] : chosen
}

/** Name of a heading in addresses, as forges make it. */
function idOf(text: string, used: Set<string>): string {
  const name = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')
  let id = name
  for (let count = 1; used.has(id); count++) id = `${name}-${count}`
  used.add(id)
  return id
}

function render(page: ReadPage, links: Links): Page {
  const tree: Root = {type: 'root', children: page.nodes}
  visit(tree, ['link', 'image'], (node) => {
    if (node.type !== 'link' && node.type !== 'image') return
    const {address, isOnSite} = links.resolve(page.file, node.url)
    node.url = address
    const size = node.type === 'image' ? sizeOf(address) : {}
    if (isOnSite) node.data = {hProperties: {dataSite: 'true', ...size}}
  })
  const html = toHast(tree) as HastRoot
  visit(html, 'element', (node, index, parent) => {
    if (node.tagName === 'pre') highlight(node)
    if (/^h[2-4]$/.test(node.tagName)) addAnchor(node)
    // A column without a name has no header.
    if (node.tagName === 'th' && node.children.length === 0) node.tagName = 'td'
    if (node.tagName === 'table' && parent && index !== undefined) {
      const scroll = element(
        'div',
        {className: ['table'], tabIndex: 0, role: 'group', ariaLabel: 'Table'},
        [node]
      )
      parent.children[index] = scroll
      return index + 2
    }
    return undefined
  })
  const title = page.title ?? toString(page.nodes[0])
  const paragraph = page.nodes.find(({type}) => type === 'paragraph')
  return {
    ...page,
    title,
    description: paragraph ? toString(paragraph).slice(0, 200) : title,
    html: toHtml(html),
    contents: page.nodes
      .filter((node) => isHeading(node, 2))
      .map((node) => ({id: idIn(node), title: toString(node)})),
    sections: sectionsOf(page.nodes)
  }
}

/** Size of a picture, so that what is below it does not move when it is there. */
function sizeOf(address: string): {width?: string; height?: string} {
  const [svg = ''] = /<svg[^>]*>/.exec(read(address.replace('files/', ''))) ?? []
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []
  return width && height ? {width, height} : {}
}

function idIn(node: RootContent): string {
  return (node.data as {hProperties?: {id?: string}} | undefined)?.hProperties?.id ?? ''
}

function highlight(pre: Element): void {
  const [code] = pre.children
  if (code?.type !== 'element') return
  const [className] = Array.isArray(code.properties.className) ? code.properties.className : []
  const [text] = code.children
  if (text?.type !== 'text') return
  code.children = elementsOf(tokensOf(text.value, /^language-(.*)/.exec(className ?? '')?.[1]))
  pre.properties = {tabIndex: 0}
}

function addAnchor(heading: Element): void {
  const {id} = heading.properties
  if (typeof id !== 'string') return
  const link: ElementContent = element(
    'a',
    {className: ['anchor'], href: `#${id}`, ariaLabel: 'Link to this section'},
    [{type: 'text', value: '#'}]
  )
  heading.children.push({type: 'text', value: ' '}, link)
}

/** What the search finds: each section with its text, without code. */
function sectionsOf(nodes: ReadonlyArray<RootContent>): Array<SearchedSection> {
  const sections: Array<SearchedSection> = []
  for (const node of nodes) {
    if (isHeading(node)) {
      sections.push({id: node.depth === 1 ? '' : idIn(node), heading: toString(node), text: ''})
    } else if (node.type !== 'code' && sections.length > 0) {
      const last = sections.at(-1)!
      last.text = `${last.text} ${textIn(node)}`.trim()
    }
  }
  return sections
}

function textIn(node: RootContent): string {
  return 'children' in node && node.type !== 'paragraph'
    ? node.children.map((child) => textIn(child as RootContent)).join(' ')
    : toString(node)
}
