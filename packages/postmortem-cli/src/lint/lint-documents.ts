import type {PresetName} from 'remark-lint-postmortem'
import type {Plugin} from 'unified'
import type {VFileMessage} from 'vfile-message'
import type {Document} from '../files/read-document.ts'
import type {CheckedFile, PlainMessage} from './checked-file.ts'
import {PassThrough} from 'node:stream'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {engine} from 'unified-engine'
import {VFile} from 'vfile'
import {plainMessage} from './checked-file.ts'
import {withoutStacks} from './without-stacks.ts'
import {defaultConfiguration, ownPlugins} from './configuration.ts'

/** How to check. */
export interface LintOptions {
  /** Folder that the program runs in. */
  cwd: string
  /** Preset where no configuration names one. */
  preset: PresetName
  /** Plugins to use behind those of the configuration. */
  plugins?: ReadonlyArray<Plugin>
}

/**
 * Check documents, each as its configuration says.
 *
 * All of them are in memory until the last one is checked.
 *
 * @param documents
 *   Documents.
 * @param options
 *   How to check.
 * @returns
 *   What was found, in the same order, without documents that a `.remarkignore` excludes.
 */
export async function lintDocuments(
  documents: ReadonlyArray<Document>,
  {cwd, plugins = [], preset}: LintOptions
): Promise<Array<CheckedFile>> {
  const files = documents.map(({path, value}) => new VFile({path, value, cwd}))
  const checked = await withoutStacks(
    () =>
      new Promise<ReadonlyArray<VFile>>((resolve, reject) => {
        engine(
          {
            processor: unified().use(remarkParse),
            cwd,
            files,
            rcName: '.remarkrc',
            packageField: 'remarkConfig',
            pluginPrefix: 'remark',
            ignoreName: '.remarkignore',
            silentlyIgnore: true,
            defaultConfig: defaultConfiguration(preset),
            configTransform: ownPlugins(preset),
            plugins: [...plugins],
            out: false,
            // Reports are made of all batches together.
            reporter: () => '',
            streamError: new PassThrough().resume()
          },
          (error, _code, context) => (error ? reject(error) : resolve(context?.files ?? []))
        )
      })
  )
  return checked.map(({messages, path}) => ({
    path,
    messages: messages.toSorted(byPlace).map(plainly)
  }))
}

/** What has no place comes first. */
function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

/** A message of the engine says in its cause what is the matter. */
function plainly(message: VFileMessage): PlainMessage {
  const plain = plainMessage(message)
  if (message.ruleId != null || !message.fatal) return plain
  const causes = new Set<string>()
  for (let cause = message.cause; cause instanceof Error; cause = cause.cause) {
    causes.add(cause.message.split('\n')[0]!.replace(/^Error: /, ''))
  }
  causes.delete(plain.reason)
  const reason = [plain.reason.split('\n')[0]!, ...causes].join(': ').replace(/:$/, '')
  return {reason, fatal: true}
}
