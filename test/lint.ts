import type {PluggableList, Settings} from 'unified'
import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import {VFile} from 'vfile'

/** What to lint with, besides the document. */
export interface Setup {
  /** Plugins, in their order. */
  plugins: PluggableList
  /** `settings.postmortem` of a configuration file, whatever it is. */
  settings?: unknown
  path?: string
  cwd?: string
  /** Parse tables and the like, as the presets do, for rules that are used without one. */
  gfm?: boolean
}

/**
 * Lint a document as remark does.
 *
 * @param document
 *   Text.
 * @param setup
 *   What to lint with.
 * @returns
 *   Messages in the order of the document, each as `3:1-3:5 error rule: reason`.
 */
export async function lint(
  document: string | Uint8Array,
  {plugins, settings, path = 'docs/postmortems/checkout.md', cwd, gfm = true}: Setup
): Promise<Array<string>> {
  const file = new VFile({value: document, path, ...(cwd !== undefined && {cwd})})
  const processor = remark().use({
    plugins: [...(gfm ? [remarkGfm] : []), ...plugins],
    settings: {...(settings !== undefined && {postmortem: settings})} as Settings
  })
  await processor.run(processor.parse(file), file)
  return messagesOf(file)
}

/**
 * List the messages of a file.
 *
 * @param file
 *   File.
 */
export function messagesOf(file: VFile): Array<string> {
  return file.messages
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
    .map(({fatal, place, reason, ruleId}) => {
      const level = fatal ? 'error' : fatal === false ? 'warning' : 'info'
      const rule = String(ruleId).replace(/^postmortem-/, '')
      return `${place ? spanOf(place) : 'nowhere'} ${level} ${rule}: ${reason}`
    })
}

function spanOf(place: NonNullable<VFile['messages'][number]['place']>): string {
  if (!('start' in place)) return `${place.line}:${place.column}`
  const {start, end} = place
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}
