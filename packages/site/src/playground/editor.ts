import type {Diagnostic} from '@codemirror/lint'
import type {Finding, NamedChange} from './protocol.ts'
import {markdownLanguage} from '@codemirror/lang-markdown'
import {lintGutter, setDiagnostics} from '@codemirror/lint'
import {EditorView, placeholder} from '@codemirror/view'
import {withCode} from './dom.ts'
import {common, numbered} from './theme.ts'

/** The document that is being written. */
export interface Editor {
  text(): string
  /** Show another document. */
  load(text: string): void
  /** Underline what was found. */
  underline(findings: ReadonlyArray<Finding>): void
  /** Go to a span. */
  jump: (from: number, to: number) => void
  apply: (changes: ReadonlyArray<NamedChange>) => void
}

/**
 * Make the editor of the document.
 *
 * @param parent
 *   Where to put it.
 * @param text
 *   Document.
 * @param onChange
 *   Called after each change.
 */
export function makeEditor(parent: HTMLElement, text: string, onChange: () => void): Editor {
  parent.replaceChildren()
  const view = new EditorView({
    parent,
    doc: text,
    extensions: [
      numbered,
      common,
      markdownLanguage,
      lintGutter(),
      placeholder('# Paste a postmortem, or drop a file'),
      EditorView.contentAttributes.of({'aria-label': 'Postmortem in Markdown'}),
      EditorView.updateListener.of(({docChanged}) => {
        if (docChanged) onChange()
      })
    ]
  })

  if (text === '') view.focus()
  // So it can be scrolled from the keyboard without leaving the place.
  view.scrollDOM.tabIndex = 0

  return {
    text: () => view.state.doc.toString(),
    load(text) {
      view.dispatch({
        changes: {from: 0, to: view.state.doc.length, insert: text},
        selection: {anchor: 0},
        scrollIntoView: true
      })
      if (text === '') view.focus()
    },
    underline(findings) {
      const {length} = view.state.doc
      const shown = findings.filter(({to}) => to <= length)
      view.dispatch(setDiagnostics(view.state, shown.map(diagnosticOf)))
    },
    jump(from, to) {
      const {length} = view.state.doc
      view.dispatch({
        selection: {anchor: Math.min(from, length), head: Math.min(to, length)},
        effects: EditorView.scrollIntoView(Math.min(from, length), {y: 'center'})
      })
      view.focus()
    },
    apply(changes) {
      view.dispatch({changes: [...changes], userEvent: 'input.fix'})
    }
  }
}

function diagnosticOf({fixes, from, level, note, reason, to, ruleId}: Finding): Diagnostic {
  return {
    from,
    to,
    severity: level,
    source: ruleId,
    message: note ? `${reason}\n${note}` : reason,
    renderMessage: () => {
      const shown = document.createElement('div')
      shown.append(withCode(reason))
      if (note) {
        const why = document.createElement('p')
        why.append(withCode(note))
        shown.append(why)
      }
      return shown
    },
    // A title says what it does, a button has room for a few words.
    actions: fixes.slice(0, 3).map(({from, insert, title, to}) => ({
      name: title.replaceAll('`', ''),
      apply: (view) => view.dispatch({changes: {from, to, insert}, userEvent: 'input.fix'})
    }))
  }
}
