import type {Processor} from 'unified'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'

declare module 'unified' {
  interface Data {
    /** Syntax to use instead of all of GFM. */
    postmortemSyntax?: (this: Processor) => undefined
  }
}

/**
 * Parse faster: presets that are used after this do without bare addresses as links (*literal
 * autolinks*), which take a fifth of the time of parsing. The rules of this project find the same,
 * others may not; and a tree without these links must not be written.
 */
export default function remarkPostmortemLightSyntax(this: Processor): undefined {
  this.data('postmortemSyntax', addSyntax)
}

/** Data in which `remark-parse` looks for syntax. */
interface SyntaxData {
  micromarkExtensions?: Array<unknown>
  fromMarkdownExtensions?: Array<unknown>
}

function addSyntax(this: Processor): undefined {
  const data = this.data() as SyntaxData
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmFootnote(),
    gfmStrikethrough(),
    gfmTable(),
    gfmTaskListItem()
  ]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown()
  ]
}
