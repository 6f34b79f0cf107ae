import type {Root, RootContent} from 'mdast'
import type {Language} from '../languages/index.ts'
import type {FrontMatter} from '../metadata/front-matter.ts'
import type {Block, CalendarDate, Field, Placeholder, Section} from '../model.ts'
import type {Part} from '../outline/parts.ts'
import type {ReadOptions} from '../read-options.ts'
import type {KnownPeople} from '../people/owners.ts'
import type {Source} from '../text/flat-text.ts'
import type {DocumentTitle} from './title.ts'
import {location} from 'vfile-location'
import {isLanguageSupported, languageFor} from '../languages/index.ts'
import {readFrontMatter} from '../metadata/read-front-matter.ts'
import {readFields} from '../metadata/read-fields.ts'
import {outlineOf} from '../outline/outline.ts'
import {spacedTree} from '../text/spaced-text.ts'
import {walk} from '../text/walk.ts'
import {readBlocks} from '../placeholders/read-blocks.ts'
import {readSections} from '../sections/read-sections.ts'
import {lookUpSections} from '../sections/section-lookup.ts'
import type {HeadingIndex} from '../sections/heading-index.ts'
import {indexHeadings} from '../sections/heading-index.ts'
import type {TitleKinds} from '../sections/title-kinds.ts'
import {titleKinds} from '../sections/title-kinds.ts'
import {languageOf, languageOfShort} from './document-language.ts'
import {documentDates} from './incident-date.ts'
import {once} from './once.ts'
import {optionsAsRead} from './options-as-read.ts'
import {findTitle, withTitleDate} from './title.ts'
import {isFrontMatter} from '../metadata/front-matter.ts'

/**
 * What all readers of a document share. What is behind its sections is read when it is first asked
 * for: most documents are no reports, which titles and names show.
 */
export interface LoadedDocument {
  tree: Root
  source: Source
  /** Blocks without front matter. */
  blocks: ReadonlyArray<RootContent>
  frontMatter: FrontMatter
  /** ISO 639-1 code of its language. */
  locale: string
  /** Words of its language, or of English. */
  language: Language
  outline: Part
  /** Titles of sections, as they are looked up. */
  index: HeadingIndex
  /** What titles and labels are known as. */
  kinds: TitleKinds
  documentTitle: DocumentTitle
  sections: Array<Section>
  /** Indexes of the parts of the outline that are sections. */
  numberOf: ReadonlyMap<Part, number>
  metadata: Array<Field>
  prose: Array<Block>
  placeholders: Array<Placeholder>
  /** Day of the incident. */
  date: CalendarDate | undefined
  /** Day on which the document was written. */
  writtenOn: CalendarDate | undefined
  /** Names that the team gives. */
  known: KnownPeople
  /** The day of the incident is said at least in part. */
  isDaySaid: boolean
}

/**
 * Read what all readers need: outline, title, sections, fields, prose.
 *
 * @param wordsOf
 *   Words by ISO 639-1 code (optional).
 */
export function loadDocument(
  written: Root,
  text: string,
  given: ReadOptions,
  wordsOf: (locale: string) => Language = languageFor
): LoadedDocument {
  const source = sourceOf(text, written)
  const frontMatter = readFrontMatter(written, source)
  const ownLocale = given.locale ?? languageOf(frontMatter, written.children)
  const language = wordsOf(ownLocale)
  const options = optionsAsRead(given, language)
  const tree = spacedTree(written, language)
  const blocks = tree.children.filter((node) => !isFrontMatter(node))
  const index = indexHeadings(language, options.sections)
  const kinds = titleKinds(index, options.fields)
  const outline = outlineOf(tree, kinds.kindOf)
  const documentTitle = findTitle(outline, frontMatter, index, kinds, source, language)
  const context = {outline, title: documentTitle.part, kinds, index, source, language, frontMatter}
  const known = knownPeople(options)
  const {numberOf, sections} = readSections(context)
  const fields = once(() =>
    readFields({...context, numberOf, sections, known, status: options.status})
  )
  const metadata = once(() => withTitleDate(fields(), documentTitle, source, language))
  const prose = once(() => {
    const lookup = lookUpSections(outline, numberOf)
    return readBlocks(tree, source, language, lookup, {fields: fields(), sections})
  })
  const locale = ownLocale === 'und' ? languageOfShort(prose().blocks, sections) : ownLocale
  // Its headings and labels were looked for among English words.
  if (locale !== ownLocale && isLanguageSupported(locale)) {
    return loadDocument(written, text, {...given, locale}, wordsOf)
  }
  const path = options.path ?? ''
  const dates = once(() =>
    documentDates({fields: metadata(), path, prose: prose().blocks, sections, language})
  )
  return {
    tree,
    source,
    blocks,
    frontMatter,
    locale,
    language,
    outline,
    index,
    kinds,
    documentTitle,
    sections,
    numberOf,
    known,
    get metadata() {
      return metadata()
    },
    get prose() {
      return prose().blocks
    },
    get placeholders() {
      return prose().placeholders
    },
    get date() {
      return dates().incident
    },
    get writtenOn() {
      return dates().written
    },
    get isDaySaid() {
      return dates().isDaySaid
    }
  }
}

function knownPeople({people = [], teams = []}: ReadOptions): KnownPeople {
  const lower = (names: ReadonlyArray<string>) => new Set(names.map((name) => name.toLowerCase()))
  return {people: lower(people), teams: lower(teams)}
}

/** The parser drops a byte order mark and counts without it. */
function sourceOf(text: string, tree: Root): Source {
  const source = text.replace(/^\uFEFF/, '')
  const lines = location(source)
  let addresses: ReadonlyMap<string, string> | undefined
  return {
    text: source,
    toPoint: (offset) => lines.toPoint(offset),
    addressOf: (identifier) => (addresses ??= definedIn(tree)).get(identifier)
  }
}

/** Of several definitions the first counts. */
function definedIn(tree: Root): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>()
  for (const node of walk([tree], ({type}) => type === 'definition')) {
    if (node.type !== 'definition' || addresses.has(node.identifier)) continue
    addresses.set(node.identifier, node.url)
  }
  return addresses
}
