import type {Root} from 'mdast'
import type {Postmortem} from 'mdast-util-postmortem'
import type {Plugin, Processor, Transformer} from 'unified'
import type {Position, Point} from 'unist'
import type {VFile} from 'vfile'
import type {Level, Tuning} from './levels.ts'
import type {OptionSpecs, Problem} from './options.ts'
import type {Settings} from './settings.ts'
import type {Template} from './template.ts'
import path from 'node:path'
import {readPostmortem} from 'mdast-util-postmortem'
import {lintRule} from 'unified-lint-rule'
import {VFileMessage} from 'vfile-message'
import {applies, relativePath} from './applies-to.ts'
import {asTuning, gentler, levelOf} from './levels.ts'
import {checkOptions, isRecord, resolveOptions} from './options.ts'
import {checkSettings} from './settings.ts'
import {loadTemplate} from './template.ts'

/** Something that a rule found. */
export interface Finding {
  /** What is, and what should be: ``Unexpected `x`, expected `y` ``. */
  reason: string
  /** The smallest span that shows it; unknown if the tree has no positions. */
  place: Point | Position | undefined
  /** The other place that it is about. */
  related?: {place: Point | Position | undefined; reason: string}
  /** Texts, each of which makes the finding go away when it replaces exactly `place`. */
  expected?: ReadonlyArray<string>
  /** Why, and what to do, where the rule’s own note does not say it. */
  note?: string
}

/** What a rule can know besides the document. */
export interface RuleContext {
  settings: Settings
  /** The team’s template, if there is one. */
  template: Template | undefined
}

/** How a rule is set in the presets. */
export interface RulePresets<Options> {
  recommended: Level
  /** Level in `recommended` while the document is a draft; errors become warnings, warnings are not told. */
  draft?: Level
  /** Level, and options where they differ from the defaults. */
  strict: Level | [Level, Partial<Options>]
}

/** A rule before it is one of remark-lint. */
export interface RuleDefinition<Options extends object> {
  /** Name without prefix: `timeline-order`. */
  name: string
  /** What holds in a good document, in one line. */
  description: string
  /** Why it matters, and what to do: the note of its messages. */
  note: string
  presets: RulePresets<Options>
  options: OptionSpecs<Options>
  /** Find what is wrong. Must not throw. */
  check: (postmortem: Postmortem, options: Options, context: RuleContext) => Iterable<Finding>
}

/** How a rule can be set where it is used: severity, options, or both. */
export type RuleConfig<Options> =
  | Partial<Options>
  | [severity: Level | 'on' | boolean | 0 | 1 | 2, options?: Partial<Options> | null | undefined]
  | null
  | undefined

/** A rule: a plugin that knows what it is. */
export interface Rule<Options extends object> extends Plugin<[RuleConfig<Options>?], Root> {
  readonly definition: RuleDefinition<Options>
}

/** A rule whose options do not matter. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- options are contravariant.
export type AnyRule = Rule<any>

/** Presets that there are. */
export type PresetName = 'all' | 'recommended' | 'strict'

/** What the preset leaves for the rules in the data of the processor. */
export interface PresetData {
  name: PresetName
  /** Settings given as options of the preset. */
  settings: Record<string, unknown>
}

declare module 'unified' {
  interface Data {
    postmortemPreset?: PresetData
  }
  interface Settings {
    /** Settings that the rules on postmortems share. */
    postmortem?: Record<string, unknown>
  }
}

declare module 'vfile' {
  interface DataMap {
    /** What is wrong with the settings of this file was told. */
    postmortemSettingsTold: boolean
  }
}

const models = new WeakMap<Root, {settings: Settings; postmortem: Postmortem}>()
const mergedSettings = new WeakMap<object, WeakMap<object, Record<string, unknown>>>()

/**
 * Make a rule for remark-lint.
 *
 * The rule says nothing about documents that are no incident report, honours
 * `settings.postmortem`, and is gentler with drafts.
 *
 * @param definition
 *   What the rule checks and how it is called.
 * @returns
 *   Plugin.
 */
export function defineRule<Options extends object>(
  definition: RuleDefinition<Options>
): Rule<Options> {
  const lint = lintRule<Root, () => Iterable<Finding>>(
    {
      origin: `remark-lint:postmortem-${definition.name}`,
      url: documentationOf(definition.name)
    },
    (_, file, find) => {
      for (const finding of find()) report(file, finding, definition.note)
    }
  )

  function plugin(this: Processor, config?: RuleConfig<Options>): Transformer<Root> {
    return (tree, file, next) => {
      const preset = this.data('postmortemPreset')
      const settings = settingsOf(this, file)
      const tunings = tuningsOf(definition, preset, settings, config, file)
      if (!tunings) return next()
      const usual = levelOf(usualLevel(definition.presets, preset), tunings)
      const template = loadedTemplate(settings, file)
      if (usual === 'off' || template?.path === absolutePathOf(file)) return next()
      const postmortem = postmortemOf(tree, file, settings)
      if (!applies(postmortem, settings, pathOf(file))) return next()
      const isDraft = postmortem.documentStatus === 'draft'
      const level = isDraft ? draftLevel(usual, definition.presets) : usual
      const options = resolveOptions<Options>(
        definition.options,
        tunings.map((tuning) => tuning.options)
      )
      const find = () => definition.check(postmortem, options, {settings, template})
      const transform = lint.call(this, [level, find])
      return transform ? transform.call(this, tree, file, next) : next()
    }
  }

  return Object.assign(plugin as unknown as Plugin<[RuleConfig<Options>?], Root>, {definition})
}

/** Address of the page of a rule: the one that is installed with it. */
function documentationOf(name: string): string {
  return new URL(`../docs/${name}.md`, import.meta.url).href
}

function report(file: VFile, finding: Finding, note: string): void {
  const message = file.message(finding.reason, {
    ...(finding.place && {place: finding.place}),
    ...(finding.related && {cause: relatedMessage(file, finding.related)})
  })
  message.note = finding.note ?? note
  if (finding.expected) message.expected = [...finding.expected]
  const actual = actualAt(file, finding.place)
  if (actual !== undefined) message.actual = actual
}

function relatedMessage(file: VFile, related: NonNullable<Finding['related']>): VFileMessage {
  const message = new VFileMessage(related.reason, {
    ...(related.place && {place: related.place}),
    source: 'remark-lint'
  })
  message.file = file.path
  return message
}

function actualAt(file: VFile, place: Point | Position | undefined): string | undefined {
  if (!place || !('start' in place)) return undefined
  // Offsets do not count a byte order mark.
  const text = String(file).replace(/^\uFEFF/, '')
  const {start, end} = place
  return start.offset === undefined || end.offset === undefined
    ? undefined
    : text.slice(start.offset, end.offset)
}

/** Settings of a file, checked; what is wrong with them is told once. */
function settingsOf(processor: Processor, file: VFile): Settings {
  const given = processor.data('settings')?.postmortem
  const preset = processor.data('postmortemPreset')?.settings
  const {settings, problems} = checkSettings(preset ? mergeSettings(given, preset) : given)
  if (!file.data.postmortemSettingsTold) {
    file.data.postmortemSettingsTold = true
    tell(file, problems)
    if (settings.template !== undefined) {
      const template = loadTemplate(file.cwd, settings.template)
      if (typeof template === 'string') tell(file, [{path: 'template', reason: template}])
    }
  }
  return settings
}

/** Options of the preset win over settings: they are nearer to the run. */
function mergeSettings(
  given: Record<string, unknown> | null | undefined,
  preset: Record<string, unknown>
): unknown {
  if (given === undefined || given === null || !isRecord(given)) return given ?? preset
  let byPreset = mergedSettings.get(given)
  if (!byPreset) mergedSettings.set(given, (byPreset = new WeakMap()))
  let result = byPreset.get(preset)
  if (!result) byPreset.set(preset, (result = merge(given, preset)))
  return result
}

function merge(
  weak: Record<string, unknown>,
  strong: Record<string, unknown>
): Record<string, unknown> {
  const result = {...weak}
  for (const [key, value] of Object.entries(strong)) {
    const other = result[key]
    result[key] = isRecord(value) && isRecord(other) ? merge(other, value) : value
  }
  return result
}

/** How a rule is tuned, the strongest last; `undefined` if it is tuned wrongly. */
function tuningsOf<Options extends object>(
  {name, options, presets}: RuleDefinition<Options>,
  preset: PresetData | undefined,
  settings: Settings,
  config: unknown,
  file: VFile
): Array<Tuning> | undefined {
  const tunings: Array<Tuning> = []
  if (preset && preset.name !== 'recommended' && Array.isArray(presets.strict)) {
    tunings.push({level: undefined, options: presets.strict[1]})
  }
  const problems: Array<Problem> = []
  const places: ReadonlyArray<[string, unknown]> = [
    [`rules.${name}`, Object.hasOwn(settings.rules, name) ? settings.rules[name] : undefined],
    [name, config]
  ]
  for (const [path, value] of places) {
    const tuning = asTuning(value)
    if (!tuning) {
      const reason = `Unexpected value \`${JSON.stringify(value)}\` for \`${path}\`, expected options or a severity and options such as \`["error", {…}]\``
      problems.push({path, reason})
      continue
    }
    problems.push(...checkOptions(tuning.options, options, path))
    tunings.push(tuning)
  }
  tell(file, problems)
  return problems.length > 0 ? undefined : tunings
}

/** Say what is wrong with the configuration: always an error. */
function tell(file: VFile, problems: ReadonlyArray<Problem>): void {
  for (const {reason} of problems) {
    const message = file.message(reason, {source: 'remark-lint', ruleId: 'postmortem-settings'})
    message.fatal = true
    message.note = 'This part of the configuration has no effect until it is corrected.'
  }
}

function usualLevel(presets: RulePresets<object>, preset: PresetData | undefined): Level {
  const {recommended} = presets
  const strict = Array.isArray(presets.strict) ? presets.strict[0] : presets.strict
  if (preset?.name === 'recommended') return recommended
  if (preset?.name === 'strict') return strict
  // A rule that is used by name, or with all others, is wanted.
  const level = preset && strict !== 'off' ? strict : recommended
  return level === 'off' ? 'warn' : level
}

/** A draft is told gently, but a rule can keep its level or fall silent. */
function draftLevel(level: Level, {draft, recommended}: RulePresets<object>): Level {
  if (draft === 'off' || draft === recommended) return draft === 'off' ? 'off' : level
  return gentler(level)
}

function loadedTemplate(settings: Settings, file: VFile): Template | undefined {
  if (settings.template === undefined) return undefined
  const template = loadTemplate(file.cwd, settings.template)
  return typeof template === 'string' ? undefined : template
}

/** What is in a document, read once for all rules. */
function postmortemOf(tree: Root, file: VFile, settings: Settings): Postmortem {
  const known = models.get(tree)
  if (known?.settings === settings) return known.postmortem
  const postmortem = readPostmortem(tree, String(file), {
    path: pathOf(file),
    locale: settings.locale,
    sections: wordsOf(settings.sections),
    status: wordsOf(settings.status)
  })
  models.set(tree, {settings, postmortem})
  return postmortem
}

function absolutePathOf(file: VFile): string | undefined {
  return file.path === undefined ? '' : path.resolve(file.cwd, file.path)
}

function pathOf(file: VFile): string {
  return file.path === undefined ? '' : relativePath(file.cwd, file.path)
}

function wordsOf(groups: Record<string, Record<string, boolean>>): Record<string, Array<string>> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, words]) => [
      name,
      Object.keys(words).filter((word) => words[word])
    ])
  )
}
