import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {readPostmortem} from 'mdast-util-postmortem'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmTable} from 'micromark-extension-gfm-table'
import {absolutePath, lookAt, readUpTo} from './disk.ts'

/** A team’s template. */
export interface Template {
  /** Absolute path. */
  path: string
  /** Its text, block by block, as `normalizeText` gives it. */
  blocks: ReadonlySet<string>
}

/** Bytes: as many as the command line reads of a document. */
const maxBytes = 2_000_000
const tooLarge = `file of more than ${maxBytes / 1e6} MB`

const cache = new Map<string, {changed: string; template: Template}>()

/**
 * Load a template. It is read again only when the file has changed.
 *
 * @param cwd
 *   Working directory.
 * @param file
 *   Path from there.
 * @returns
 *   Template; words for what is there instead if it cannot be read.
 */
export function loadTemplate(cwd: string, file: string): Template | string {
  const full = absolutePath(cwd, file)
  try {
    const found = lookAt(full)
    if (typeof found === 'string') return found
    const {changed, size} = found
    if (size > maxBytes) return tooLarge
    const cached = cache.get(full)
    if (cached?.changed === changed) return cached.template
    const text = readUpTo(full, maxBytes)
    if (text === undefined) return tooLarge
    const template = {path: full, blocks: blocksOf(text)}
    cache.set(full, {changed, template})
    return template
  } catch {
    return 'unreadable file'
  }
}

function blocksOf(text: string): ReadonlySet<string> {
  const tree = fromMarkdown(text, {
    extensions: [frontmatter(['yaml', 'toml']), gfmTable()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml', 'toml']), gfmTableFromMarkdown()]
  })
  const {blocks} = readPostmortem(tree, text)
  // Headings and cells of a template are meant to stay.
  return new Set(
    blocks
      .filter(({kind}) => kind === 'item' || kind === 'paragraph')
      .map(({written: text}) => normalizeText(text))
      .filter((text) => text.split(' ').length >= 3)
  )
}

/**
 * Reduce a text to its words, to compare it with others.
 *
 * @param value
 *   Text.
 * @returns
 *   Words in lower case, with a space between.
 */
export function normalizeText(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
