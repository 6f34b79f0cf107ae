import type {Root} from 'mdast'
import type {PresetName} from 'remark-lint-postmortem'
import type {ParseNatively} from 'remark-preset-postmortem/native-syntax'
import type {Plugin, Preset, Processor, Transformer} from 'unified'
import type {VFileMessage} from 'vfile-message'
import type {ConfigurationChoice} from '../files/configured.ts'
import type {Document} from '../files/read-document.ts'
import type {ParserName} from '../options/parser-names.ts'
import type {CheckedFile, Keep, Kept, PlainMessage} from './checked-file.ts'
import path from 'node:path'
import {PassThrough} from 'node:stream'
import {isScaleDeclared, loadDocumentFor, settingsOf} from 'remark-lint-postmortem'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {configurationFor} from '../files/configured.ts'
import {failedFile, isFailure, plainMessage} from './checked-file.ts'
import {configurationOf} from './kept-configuration.ts'
import {leavesOf} from './leaves.ts'
import {loadEngine} from './load-engine.ts'
import {nativeParser} from './native-parser.ts'
import {withoutStacks} from './without-stacks.ts'
import {defaultConfiguration, ownPlugins} from './configuration.ts'

/** How to check. */
export interface LintOptions extends ConfigurationChoice {
  /** Preset where no configuration names one. */
  preset: PresetName
  /** Parser that the user wants. */
  parser?: ParserName | undefined
  /** Parts to pass on as well: the postmortems, or the places of their words. */
  keep?: Keep
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
 * @param onProgress
 *   Called after each document, as far as the configuration has no plugin that stops before the end.
 * @returns
 *   Result of each, or why it was not checked; in no order.
 */
export async function lintDocuments(
  documents: ReadonlyArray<Document>,
  options: LintOptions,
  onProgress: () => void
): Promise<Array<CheckedFile>> {
  const parse = await nativeParser(options.parser)
  const checked: Array<CheckedFile> = []
  const configured: Array<VFile> = []
  for (const document of documents) {
    const {isConfigured, problem} = await configurationFor(document.path, options)
    if (problem !== undefined) checked.push(failedFile({path: document.path, reason: problem}))
    else if (isConfigured) configured.push(fileFor(document, options))
    else {
      checked.push(lintPlain(document, options, parse))
      onProgress()
    }
  }
  await withoutStacks(() => checkConfigured(configured, options, parse, onProgress))
  return [...checked, ...configured.map(checkedFile)]
}

/**
 * Check a document without configuration: the engine would make everything anew for each file.
 *
 * @param document
 *   Document.
 * @param options
 *   How to check.
 * @param parse
 *   Parser in machine code, always the same for the same options (optional).
 * @returns
 *   What was found.
 */
export function lintPlain(
  document: Document,
  options: LintOptions,
  parse?: ParseNatively
): CheckedFile {
  const file = fileFor(document, options)
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  try {
    const processor = plainProcessor(options, parse)
    processor.runSync(processor.parse(file), file)
  } catch (error) {
    file.message('Cannot process file', {cause: error as Error}).fatal = true
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
  return checkedFile(file)
}

function fileFor({path, value}: Document, {cwd, keep}: LintOptions): VFile {
  const file = new VFile({path, value, cwd})
  if (keep === 'configuration') file.data.postmortemRules = new Map()
  return file
}

function checkedFile(file: VFile): CheckedFile {
  const {data, path} = file
  const messages = file.messages.toSorted(byPlace).map(plainly)
  const notChecked = messages.some(isFailure) ? undefined : reasonOf(file)
  return {
    path,
    messages,
    ...(notChecked !== undefined && {notChecked}),
    ...(data.postmortem?.documentStatus === 'draft' && {isDraft: true}),
    ...(data.postmortemKept as Kept | undefined)
  }
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
  {configFile, cwd, keep, preset}: LintOptions,
  parse: ParseNatively | undefined,
  onProgress: () => void
): Promise<void> {
  if (files.length === 0) return
  const {engine} = await loadEngine()
  const transform = ownPlugins(preset, parse)
  let used: string | undefined
  await new Promise<void>((resolve, reject) => {
    engine(
      {
        processor: unified().use(remarkParse),
        cwd,
        files,
        rcName: '.remarkrc',
        ...(configFile !== undefined && {rcPath: configFile, detectConfig: false}),
        packageField: 'remarkConfig',
        pluginPrefix: 'remark',
        defaultConfig: defaultConfiguration(preset, parse),
        configTransform(configuration, file) {
          used = path.relative(cwd, file)
          return transform(configuration, file)
        },
        plugins: [...(keep ? [keepers[keep]] : []), () => onProgress],
        out: false,
        // Reports are made of all batches together.
        reporter: () => '',
        streamError: new PassThrough().resume()
      },
      (error) => (error ? reject(error) : resolve())
    )
  })
  for (const {data} of files) {
    const {configuration} = (data.postmortemKept ?? {}) as Kept
    if (configuration && used !== undefined) {
      data.postmortemKept = {configuration: {...configuration, file: used}} satisfies Kept
    }
  }
}

const processors = new WeakMap<LintOptions, Processor>()

/** One for all files. */
function plainProcessor(options: LintOptions, parse: ParseNatively | undefined): Processor {
  const known = processors.get(options)
  if (known) return known
  const processor = unified()
    .use(remarkParse)
    .use(defaultConfiguration(options.preset, parse) as Preset)
    .use(options.keep ? [keepers[options.keep]] : [])
    .freeze() as unknown as Processor
  processors.set(options, processor)
  return processor
}

/** Plugins that keep something of a document. */
const keepers: Record<Keep, Plugin> = {
  configuration: keepConfiguration,
  leaves: keepLeaves,
  postmortem: keepPostmortem
}

/** The rules run after it: what they leave is read when it is asked for. */
function keepConfiguration(this: Processor): Transformer {
  return (_, file) => {
    const configuration = () => configurationOf(this, file)
    file.data.postmortemKept = {
      get configuration() {
        return configuration()
      }
    } satisfies Kept
  }
}

function keepLeaves(): Transformer {
  return (tree, file) => {
    file.data.postmortemKept = {leaves: leavesOf(tree as Root)} satisfies Kept
  }
}

/** A plugin that keeps what a postmortem says, read as the settings of the user want it. */
function keepPostmortem(this: Processor): Transformer {
  return (tree, file) => {
    const {applies, postmortem} = loadDocumentFor(this, tree as Root, file)
    if (!applies) return
    const {severity} = settingsOf(this, file).settings
    file.data.postmortemKept = {
      postmortem,
      ...(isScaleDeclared(severity) && {severity})
    } satisfies Kept
  }
}

/** Messages without a place come first. */
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
