import type {Root} from 'mdast'
import type {Postmortem} from 'mdast-util-postmortem'
import type {Settings} from 'remark-lint-postmortem'
import type {Preset} from 'unified'
import type {VFileMessage} from 'vfile-message'
import type {ClientSettings} from './client-settings.ts'
import path from 'node:path'
import {PassThrough} from 'node:stream'
import {unfolded} from 'remark-lint-postmortem/edits'
import {engine} from 'unified-engine'
import {VFile} from 'vfile'
import {hasChangingPlugins} from './bundled.ts'
import {processorFor} from './processors.ts'

/** One version of a document, and what its check came to. */
export interface CheckedVersion {
  /** Text that was checked. */
  text: string
  /** Problems in postmortems, and what kept the check from being made; in the order of the document. */
  messages: ReadonlyArray<VFileMessage>
  /** `undefined` if the document was not parsed. */
  tree: Root | undefined
  /** What was read; `undefined` if the document is not checked. */
  postmortem: Postmortem | undefined
  /** With which settings; `undefined` also where an installed preset does not say. */
  settings: Settings | undefined
}

/** A document to check. */
export interface Document {
  text: string
  /** Absolute path, real or made up. */
  path: string
  /** Folder that paths of the configuration count from. */
  cwd: string
  /** A version that was checked before (optional). */
  earlier?: CheckedVersion | undefined
}

/**
 * Check a document as remark does on the command line: with its configuration and ignore files.
 *
 * @param document
 *   Document.
 * @param settings
 *   Settings of the client.
 * @param isStale
 *   Whether the result is not needed any more; the check then stops half-way.
 * @returns
 *   Result; nothing for ignored files.
 */
export async function check(
  document: Document,
  settings: ClientSettings,
  isStale: () => boolean
): Promise<CheckedVersion> {
  const {cwd, earlier, path: name, text} = document
  const file = new VFile({cwd, path: name, value: text, data: {postmortemIsStale: isStale}})
  if (earlier?.tree) file.data.postmortemEarlier = {text: earlier.text, tree: earlier.tree}
  const {configTransform, processor} = await processorFor(path.dirname(name), settings)
  await new Promise<void>((resolve) => {
    engine(
      {
        processor,
        configTransform(given: unknown, place: string) {
          const configuration = configTransform ? configTransform(given, place) : (given as Preset)
          // A tree that was parsed in parts differs from what a parser would return.
          if (hasChangingPlugins(configuration)) {
            delete file.data.postmortemEarlier
            file.data.postmortemHasChangingPlugins = true
          }
          return configuration
        },
        cwd,
        files: [file],
        rcName: '.remarkrc',
        packageField: 'remarkConfig',
        pluginPrefix: 'remark',
        ignoreName: '.remarkignore',
        silentlyIgnore: true,
        // Without streams it would write to those of the protocol.
        streamError: new PassThrough(),
        streamOut: new PassThrough(),
        out: false
      },
      (error) => {
        if (error) file.message(error).fatal = true
        resolve()
      }
    )
  })
  return {
    text,
    messages: unfolded(file.messages).filter(isOurs).toSorted(byPlace),
    tree: file.data.postmortemTree,
    postmortem: file.data.postmortem,
    settings: file.data.postmortemSettings
  }
}

/** Problems that other plugins in the configuration find are reported by the language server of remark. */
function isOurs({fatal, ruleId}: VFileMessage): boolean {
  return ruleId?.startsWith('postmortem-') ?? fatal === true
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
