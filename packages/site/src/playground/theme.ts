import type {Extension} from '@codemirror/state'
import {defaultKeymap, history, historyKeymap} from '@codemirror/commands'
import {HighlightStyle, syntaxHighlighting} from '@codemirror/language'
import {lintKeymap} from '@codemirror/lint'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers
} from '@codemirror/view'
import {tags} from '@lezer/highlight'

// Colours are variables of the site, which change with light and dark.
const style = HighlightStyle.define([
  {tag: tags.heading, color: 'var(--code-title)', fontWeight: '600'},
  {tag: tags.strong, fontWeight: '600'},
  {tag: tags.emphasis, fontStyle: 'italic'},
  {tag: [tags.link, tags.url], color: 'var(--code-string)'},
  {tag: [tags.monospace, tags.string], color: 'var(--code-string)'},
  {tag: tags.propertyName, color: 'var(--code-name)'},
  {tag: [tags.number, tags.bool, tags.null], color: 'var(--code-number)'},
  {tag: [tags.processingInstruction, tags.comment, tags.meta], color: 'var(--code-comment)'}
])

/** What both editors have. */
export const common: Extension = [
  history(),
  drawSelection(),
  highlightActiveLine(),
  syntaxHighlighting(style),
  keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
  EditorView.lineWrapping
]

/** Numbers of lines. */
export const numbered: Extension = [lineNumbers(), highlightActiveLineGutter()]
