import type {Root} from 'mdast'
import type {Postmortem} from 'mdast-util-postmortem'
import type {Plugin, Processor, Transformer} from 'unified'
import type {Position, Point} from 'unist'
import type {VFile} from 'vfile'
import type {PresetData} from '../settings/configuration.ts'
import type {Fix} from '../edits/edits.ts'
import type {Level, Severity} from './rule-severity.ts'
import type {OptionSpecs} from '../options/check-options.ts'
import type {CheckedSettings, PlacedProblem, Settings} from '../settings/settings.ts'
import type {Template} from '../document/template.ts'
import {lintRule} from 'unified-lint-rule'
import {VFileMessage} from 'vfile-message'
import {settingsOf, tell, tuningsOf} from '../settings/configuration.ts'
import {gentler, levelOf} from './rule-severity.ts'
import {resolveOptions} from '../options/check-options.ts'
import {plainKey} from '../settings/cache-key.ts'
import {readingOf} from '../document/loaded-document.ts'
import {inTurn} from './run-order.ts'

/** Something that a rule found. */
export interface Finding {
  /** What is, and what should be: ``Unexpected `x`, expected `y` ``. */
  reason: string
  /** The smallest span that shows it; unknown if the tree has no positions. */
  place: Point | Position | undefined
  /** The other place that it is about. */
  related?: {place: Point | Position | undefined; reason: string}
  /** How to make the finding go away. */
  fix?: Fix
  /** Why, and what to do, where the rule’s own note does not say it. */
  note?: string
}

/** What a rule can know besides the document. */
export interface RuleContext {
  settings: Settings
  /** The team’s template, if there is one. */
  template: Template | undefined
  /** Text of the document, for fixes that keep parts of it. */
  text: string
  /**
   * What each rule that has checked the document has reported, by name; rules that are off are
   * not in it. Complete for rules that run last.
   */
  reported: ReadonlyMap<string, ReadonlyArray<VFileMessage>>
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
  /** It checks what others report, and runs when all of them have run. */
  runsLast?: boolean
  /** Find what is wrong. Must not throw. */
  check: (postmortem: Postmortem, options: Options, context: RuleContext) => Iterable<Finding>
}

/** How a rule can be set where it is used: severity, options, or both. */
export type RuleConfig<Options> =
  | Severity
  | Partial<Options>
  | [severity: Severity, options?: Partial<Options> | null | undefined]
  | null
  | undefined

/** A rule: a plugin that knows what it is. */
export interface Rule<Options extends object> extends Plugin<[RuleConfig<Options>?], Root> {
  readonly definition: RuleDefinition<Options>
}

/** A rule whose options do not matter. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- options are contravariant.
export type AnyRule = Rule<any>

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
  const {name, presets} = definition
  const setups = new WeakMap<CheckedSettings, Map<string, Setup<Options>>>()
  const lint = lintRule<Root, Job>(
    {origin: `remark-lint:postmortem-${name}`, url: documentationOf(name)},
    (tree, file, {findings, reported, text}) => {
      for (const finding of findings()) {
        reported.push(report(finding, definition.note, tree, file, text))
      }
    }
  )

  function plugin(this: Processor, config?: RuleConfig<Options>): Transformer<Root> {
    let known: Setup<Options> | undefined
    return inTurn(this, definition.runsLast === true, (tree, file, next) => {
      const checked = settingsOf(this, file)
      if (known?.checked !== checked) known = setupOf(this, checked, config)
      const {options, problems, usual} = known
      tell(file, problems)
      if (usual === 'off') return next()

      const {settings} = checked
      const {applies, postmortem, reported, template, text} = readingOf(tree, file, settings)
      if (!applies) return next()
      const isDraft = postmortem.documentStatus === 'draft'
      const level = isDraft ? draftLevel(usual, presets) : usual
      const context = {settings, template, text, reported}
      const findings = () => definition.check(postmortem, options, context)
      const own: Array<VFileMessage> = []
      const transform = lint.call(this, [level, {findings, reported: own, text}])
      if (!transform) return next()
      reported.set(name, own)
      return transform.call(this, tree, file, next)
    })
  }

  /** The same for all files that are configured the same. */
  function setupOf(
    processor: Processor,
    checked: CheckedSettings,
    config: RuleConfig<Options>
  ): Setup<Options> {
    const preset = processor.data('postmortemPreset')
    const key = plainKey([config, preset?.name, preset?.wanted.includes(name)])
    if (key === undefined) return setUp(checked, preset, config)
    const ofSettings = setups.get(checked) ?? new Map<string, Setup<Options>>()
    setups.set(checked, ofSettings)
    const setup = ofSettings.get(key) ?? setUp(checked, preset, config)
    ofSettings.set(key, setup)
    return setup
  }

  function setUp(
    checked: CheckedSettings,
    preset: PresetData | undefined,
    config: RuleConfig<Options>
  ): Setup<Options> {
    const given = tuningsOf(name, definition.options, checked.tunings.get(name), config)
    return {
      checked,
      problems: given.problems,
      usual: levelOf(usualLevel(name, presets, preset), given.tunings),
      options: resolveOptions<Options>(definition.options, [
        ownOptions(presets, preset),
        ...given.tunings.map(({options}) => options)
      ])
    }
  }

  return Object.assign(plugin as unknown as Plugin<[RuleConfig<Options>?], Root>, {definition})
}

/** How a rule is set. */
interface Setup<Options> {
  /** Settings that it was made of. */
  checked: CheckedSettings
  /** What is wrong with the configuration. */
  problems: ReadonlyArray<PlacedProblem>
  /** Level in a document that is no draft. */
  usual: Level
  options: Options
}

/** What is left to do when it is known what to look for. */
interface Job {
  findings: () => Iterable<Finding>
  /** Takes up what is reported. */
  reported: Array<VFileMessage>
  /** Text in which places count. */
  text: string
}

/** Address of the page of a rule: the one that is installed with it. */
function documentationOf(name: string): string {
  return new URL(`../../docs/${name}.md`, import.meta.url).href
}

/** Level of a rule that nobody has set. */
function usualLevel(
  name: string,
  {recommended, strict}: RulePresets<object>,
  preset: PresetData | undefined
): Level {
  const levels = isStrict(preset)
    ? [Array.isArray(strict) ? strict[0] : strict, recommended]
    : [recommended]
  // A rule that is used by name, or with all others, is wanted.
  const isWanted = !preset || preset.name === 'all' || preset.wanted.includes(name)
  return isWanted ? (levels.find((level) => level !== 'off') ?? 'warn') : levels[0]!
}

/** Options of a rule that nobody has set, where they differ from the defaults. */
function ownOptions<Options extends object>(
  {strict}: RulePresets<Options>,
  preset: PresetData | undefined
): Partial<Options> | undefined {
  return isStrict(preset) && Array.isArray(strict) ? strict[1] : undefined
}

function isStrict(preset: PresetData | undefined): boolean {
  return preset?.name === 'strict' || preset?.name === 'all'
}

/** A draft is told gently, but a rule can keep its level or fall silent. */
function draftLevel(level: Level, {draft, recommended}: RulePresets<object>): Level {
  if (draft === 'off') return 'off'
  return draft === recommended ? level : gentler(level)
}

function report(
  finding: Finding,
  note: string,
  tree: Root,
  file: VFile,
  text: string
): VFileMessage {
  // Without words there is only front matter to point at, or the end: comments would take a
  // place between two nodes away.
  const place = finding.place ?? tree.children[0]?.position ?? tree.position?.end
  const cause = finding.related && relatedMessage(file, finding.related)
  const message = file.message(finding.reason, {place, cause})
  message.note = finding.note ?? note
  if (finding.place && finding.fix && finding.fix.texts.length > 0) {
    message.expected = [...finding.fix.texts]
    message.fixClass = finding.fix.class
  }
  const actual = textAt(finding.place, text)
  if (actual !== undefined) message.actual = actual
  return message
}

function relatedMessage(file: VFile, related: NonNullable<Finding['related']>): VFileMessage {
  const message = new VFileMessage(related.reason, {place: related.place, source: 'remark-lint'})
  message.file = file.path
  return message
}

function textAt(place: Point | Position | undefined, text: string): string | undefined {
  if (!place || !('start' in place)) return undefined
  const {start, end} = place
  return start.offset === undefined || end.offset === undefined
    ? undefined
    : text.slice(start.offset, end.offset)
}
