import type {Code, Root, RootContent} from 'mdast'
import {readFileSync} from 'node:fs'
import {remark} from 'remark'

/** An example on the page of a rule: how the rule is set, a document, and what it says. */
export interface Example {
  name: string
  setup: Setup
  /** Other files that are there, such as a template: path → text. */
  files: Record<string, string>
  document: string
  /** Messages as `printMessages` writes them. */
  messages: string
}

/** How a rule is set for an example. */
export interface Setup {
  level?: 'error' | 'off' | 'warn'
  options?: Record<string, unknown>
  settings?: Record<string, unknown>
  path?: string
  /** Other rules to run as well, with their levels. */
  rules?: Record<string, 'error' | 'warn'>
}

/** The page of a rule. */
export interface Page {
  /** Texts of the headings that divide it. */
  parts: Array<string>
  examples: Array<Example>
}

const setupKeys: ReadonlySet<string> = new Set(['level', 'options', 'path', 'rules', 'settings'])

/**
 * Read the page of a rule.
 *
 * @param file
 *   Where it is.
 * @throws
 *   If an example is not a heading, prose, at most one block of `json`, blocks of `markdown`
 *   (one without a name, the others with the path of a file), and a block of `text`.
 */
export function readPage(file: URL): Page {
  const tree = remark().parse(readFileSync(file, 'utf8'))
  const parts: Array<string> = []
  const examples: Array<Example> = []
  for (const {depth, heading, blocks} of chaptersOf(tree)) {
    if (depth === 2) parts.push(heading)
    if (depth === 3 && parts.at(-1) === 'Examples') examples.push(readExample(heading, blocks))
  }
  return {parts, examples}
}

interface Chapter {
  depth: number
  heading: string
  blocks: Array<RootContent>
}

/** Headings, each with what stands before the next one. */
function chaptersOf(tree: Root): Array<Chapter> {
  const chapters: Array<Chapter> = []
  for (const node of tree.children) {
    if (node.type !== 'heading') chapters.at(-1)?.blocks.push(node)
    else chapters.push({depth: node.depth, heading: textOf(node), blocks: []})
  }
  return chapters
}

function textOf(node: RootContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : ''
}

function readExample(name: string, blocks: ReadonlyArray<RootContent>): Example {
  const fences = blocks.filter((node): node is Code => node.type === 'code')
  const setups = fences.filter(({lang}) => lang === 'json')
  const documents = fences.filter(({lang, meta}) => lang === 'markdown' && !meta)
  const files = fences.filter(({lang, meta}) => lang === 'markdown' && meta)
  const messages = fences.filter(({lang}) => lang === 'text')
  const known = setups.length + documents.length + files.length + messages.length
  if (setups.length > 1 || documents.length !== 1 || messages.length !== 1 || fences.length > known)
    throw new Error(
      `Unexpected blocks ${fences.map(({lang}) => `\`${lang ?? ''}\``).join(', ')} in example “${name}”, expected one \`markdown\`, one \`text\`, and at most one \`json\``
    )
  return {
    name,
    setup: readSetup(name, setups[0]),
    files: Object.fromEntries(files.map(({meta, value}) => [meta!, value + '\n'])),
    document: documents[0]!.value + '\n',
    messages: messages[0]!.value
  }
}

function readSetup(name: string, node: Code | undefined): Setup {
  const setup = JSON.parse(node?.value ?? '{}') as Setup
  for (const key of Object.keys(setup)) {
    if (!setupKeys.has(key)) {
      throw new Error(
        `Unexpected key \`${key}\` in the setup of example “${name}”, expected ${[...setupKeys].join(', ')}`
      )
    }
  }
  return setup
}
