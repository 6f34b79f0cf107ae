import type {Check} from '../tools/tools.ts'
import type {Options} from 'mdast-util-from-markdown'
import type {Extent, Result} from './measure.ts'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import {corpusDocuments, madeDocuments} from '../documents/sets.ts'
import {floor} from '../tools/tools.ts'
import {inTurn} from './rounds.ts'

const plans = {
  quick: {documents: 10, rounds: 3},
  full: {documents: 100, rounds: 5}
}

/** Syntax besides front matter; the first is that of the floor. */
const syntaxes: Readonly<Record<string, Options>> = {
  [floor]: {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]},
  'without literal autolinks': {
    extensions: [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()],
    mdastExtensions: [
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown()
    ]
  },
  'only tables': {extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()]},
  CommonMark: {}
}

/** What each part of the syntax costs the parser. */
export async function measureParsing(extent: Extent): Promise<Result> {
  const {documents, rounds} = plans[extent]
  const {name, texts} = corpusDocuments(documents) ?? madeDocuments(documents)
  const checks = Object.fromEntries(
    Object.entries(syntaxes).map(([name, syntax]) => [name, parserOf(syntax)])
  )
  await inTurn(checks, texts, 2)
  const spent = Object.entries(await inTurn(checks, texts, rounds))
  return {
    tables: [
      {
        title: 'Parsing',
        note: `Parsing alone with front matter on ${texts.length} ${name}, in ${rounds} rounds in turn: \`parse\` is all of GFM.`,
        columns: ['', 'ms per document', `of \`${floor}\``],
        rows: spent.map(([name, {milliseconds, ratio}]) => [
          name,
          milliseconds / texts.length,
          ratio
        ])
      }
    ]
  }
}

function parserOf({extensions, mdastExtensions}: Options): Check {
  const options = {
    extensions: [frontmatter(['yaml', 'toml']), ...(extensions ?? [])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml', 'toml']), ...(mdastExtensions ?? [])]
  }
  return (text) => fromMarkdown(text, options)
}
