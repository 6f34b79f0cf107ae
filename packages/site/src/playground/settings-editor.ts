import {autocompletion, closeBrackets} from '@codemirror/autocomplete'
import {json, jsonParseLinter} from '@codemirror/lang-json'
import {linter} from '@codemirror/lint'
import {EditorView, hoverTooltip} from '@codemirror/view'
import type {SettingsSchema} from './schema.ts'
import {make, withCode} from './dom.ts'
import {settingsSchema} from './schema.ts'
import {settingsOf} from './share.ts'
import {common} from './theme.ts'

/** Editor of the settings. */
export interface SettingsEditor {
  text(): string
  load(text: string): void
  /** Settings as they are written; `undefined` while they are no JSON object. */
  value(): Record<string, unknown> | undefined
}

/**
 * Make the editor of the settings.
 *
 * @param parent
 *   Where to put it.
 * @param text
 *   Settings, as JSON.
 * @param onChange
 *   Called after each change.
 */
export function makeSettingsEditor(
  parent: HTMLElement,
  text: string,
  onChange: () => void
): SettingsEditor {
  let schema: Promise<SettingsSchema> | undefined
  const view = new EditorView({
    parent,
    doc: text,
    extensions: [
      common,
      json(),
      closeBrackets(),
      linter(jsonParseLinter()),
      autocompletion({override: [async (context) => (await loaded()).complete(context)]}),
      hoverTooltip(async ({state}, pos) => {
        const description = (await loaded()).descriptionAt(state.doc.toString(), pos)
        if (description === undefined) return null
        return {pos, create: () => ({dom: make('div.hint', {}, withCode(description))})}
      }),
      EditorView.contentAttributes.of({'aria-label': 'Settings in JSON'}),
      EditorView.updateListener.of(({docChanged}) => {
        if (docChanged) onChange()
      })
    ]
  })

  /** The schema is larger than the editor, and most visitors set nothing. */
  function loaded(): Promise<SettingsSchema> {
    schema ??= fetch(new URL('remarkrc.schema.json', import.meta.url))
      .then((response) => response.json() as Promise<object>)
      .then(settingsSchema)
    return schema
  }

  return {
    text: () => view.state.doc.toString(),
    load(text) {
      view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: text}})
    },
    value: () => settingsOf(view.state.doc.toString())
  }
}
