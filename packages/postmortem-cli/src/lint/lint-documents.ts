import type {PresetName} from 'remark-lint-postmortem'
import type {Plugin, Preset, Processor} from 'unified'
import type {VFileMessage} from 'vfile-message'
import type {Document} from '../files/read-document.ts'
import type {CheckedFile, PlainMessage} from './checked-file.ts'
import path from 'node:path'
import {PassThrough} from 'node:stream'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {isConfigured} from '../files/configured.ts'
import {isFailure, plainMessage} from './checked-file.ts'
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
 *   What was found, in the same order; why a document was not checked.
 */
export async function lintDocuments(
  documents: ReadonlyArray<Document>,
  options: LintOptions
): Promise<Array<CheckedFile>> {
  const {cwd} = options
  const files = await Promise.all(
    documents.map(async ({path: name, value}) => ({
      file: new VFile({path: name, value, cwd}),
      configured: await isConfigured(path.dirname(path.resolve(cwd, name)))
    }))
  )
  const ofEngine = await withoutStacks(async () => {
    const configured = files.filter(({configured}) => configured).map(({file}) => file)
    const ofEngine = new Set(await checkConfigured(configured, options))
    for (const {configured, file} of files) if (!configured) await checkPlain(file, options)
    return ofEngine
  })
  return files.map(({configured, file}) =>
    configured && !ofEngine.has(file)
      ? {path: file.path, messages: [], notChecked: 'ignored by .remarkignore'}
      : checkedFile(file)
  )
}

function checkedFile(file: VFile): CheckedFile {
  const messages = file.messages.toSorted(byPlace).map(plainly)
  const notChecked = messages.some(isFailure) ? undefined : reasonOf(file)
  return {path: file.path, messages, ...(notChecked !== undefined && {notChecked})}
}

/** Why no rule checked a file; the rules leave it in the data of the file, or what they read. */
function reasonOf({data}: VFile): string | undefined {
  if (data.postmortem !== undefined) return undefined
  return typeof data.postmortemNotChecked === 'string'
    ? data.postmortemNotChecked
    : 'no rule is turned on in its configuration'
}

/** With a configuration: the engine finds and reads it. */
async function checkConfigured(
  files: Array<VFile>,
  {cwd, plugins = [], preset}: LintOptions
): Promise<ReadonlyArray<VFile>> {
  if (files.length === 0) return []
  const {engine} = await import('unified-engine')
  return new Promise((resolve, reject) => {
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
}

/** Without one: the engine would make everything anew for each file. */
async function checkPlain(file: VFile, {plugins = [], preset}: LintOptions): Promise<void> {
  try {
    const processor = plainProcessor(preset, plugins)
    await processor.run(processor.parse(file), file)
  } catch (error) {
    file.message('Cannot process file', {cause: error as Error}).fatal = true
  }
}

const processors = new Map<PresetName, Processor>()

/** One for all files, unless there are plugins that are for one. */
function plainProcessor(preset: PresetName, plugins: ReadonlyArray<Plugin>): Processor {
  const known = plugins.length === 0 ? processors.get(preset) : undefined
  if (known) return known
  const processor = unified()
    .use(remarkParse)
    .use(defaultConfiguration(preset) as Preset)
    .use([...plugins])
    .freeze() as unknown as Processor
  if (plugins.length === 0) processors.set(preset, processor)
  return processor
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
