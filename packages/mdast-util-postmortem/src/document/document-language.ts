import type {RootContent} from 'mdast'
import type {FrontMatter} from '../metadata/front-matter.ts'
import type {Block, Section} from '../model.ts'
import {isEnglish, isLanguageSupported} from '../languages/index.ts'
import {detectForeignLocale, detectLocale} from '../locale.ts'
import {flatten, textOf} from '../text/flat-text.ts'

/** Characters of prose that are enough to detect a language. */
const sampleLength = 1500

/**
 * Find out the language of a document.
 *
 * @param frontMatter
 *   Front matter, which can say it.
 * @returns
 *   ISO 639-1 code; `und` if it is unknown.
 */
export function languageOf(frontMatter: FrontMatter, blocks: ReadonlyArray<RootContent>): string {
  const stated = statedLanguage(frontMatter)
  if (stated !== undefined) return stated
  const locale = detectLocale(proseSample(blocks))
  const ofHeadings = isEnglish(locale) ? languageOfHeadings(blocks) : 'und'
  return isLanguageSupported(ofHeadings) && ofHeadings !== 'und' ? ofHeadings : locale
}

/** Headings in another language over English text, as of a template; English ones are of ASCII. */
function languageOfHeadings(blocks: ReadonlyArray<RootContent>): string {
  const headings = blocks.flatMap((block) => (block.type === 'heading' ? textOf(block).value : []))
  const foreign = headings.filter((text) => notAscii.test(text))
  return foreign.length * 3 < headings.length || foreign.length === 0
    ? 'und'
    : detectForeignLocale(headings.join('\n'))
}

const notAscii = /[^\0-\x7F]/

/**
 * Find out the language of a document with little prose: its headings count as well, unless most of
 * them are known.
 *
 * @returns
 *   ISO 639-1 code; `und` if it is unknown.
 */
export function languageOfShort(
  prose: ReadonlyArray<Block>,
  sections: ReadonlyArray<Section>
): string {
  const headings = prose.filter(({kind}) => kind === 'heading').length
  if (sections.length * 2 > headings) return 'und'
  return detectForeignLocale(prose.map(({written: text}) => text).join('\n'))
}

function statedLanguage({pairs}: FrontMatter): string | undefined {
  const pair = pairs.find(({key}) => key === 'lang' || key === 'language' || key === 'locale')
  return pair && /^[a-z]{2}(?:[-_]|$)/i.test(pair.value)
    ? pair.value.slice(0, 2).toLowerCase()
    : undefined
}

/** Enough prose to detect its language. */
function proseSample(blocks: ReadonlyArray<RootContent>): string {
  const parts: Array<string> = []
  let length = 0
  for (const block of blocks) {
    if (length > sampleLength) break
    const nodes = block.type === 'list' ? block.children.flatMap((item) => item.children) : [block]
    for (const node of nodes) {
      if (node.type !== 'paragraph') continue
      const hasCode = node.children.some(({type}) => type === 'inlineCode')
      const text = hasCode
        ? flatten(node.children.filter(({type}) => type !== 'inlineCode')).value
        : textOf(node).value
      parts.push(text)
      length += text.length
    }
  }
  return parts.join(' ')
}
