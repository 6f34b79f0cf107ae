import type {Root} from 'mdast'
import type {HouseFormName, Postmortem} from 'mdast-util-postmortem'
import type {Plugin, Processor, Transformer} from 'unified'
import type {OptionsOf, OptionSpecs} from '../options/option-types.ts'
import type {HouseForm} from '../document/house-forms.ts'
import type {PresetData} from '../settings/configuration.ts'
import type {CheckedSettings, PlacedProblem, Settings} from '../settings/settings.ts'
import type {KindOfMessage} from './fold-messages.ts'
import type {AnyFinding} from './report-finding.ts'
import type {Messages, Rule, RuleConfig, RuleDefinition} from './rule-definition.ts'
import type {RuleLayer, RuleSeverity} from './rule-severity.ts'
import {lintRule} from 'unified-lint-rule'
import {documentationOf} from '../documentation.ts'
import {formNames, houseForm, isLetter} from '../document/house-forms.ts'
import {loadDocument} from '../document/loaded-document.ts'
import {resolveOptions} from '../options/resolve-options.ts'
import {cacheKey} from '../settings/cache-key.ts'
import {reportProblems, ruleSettingsOf, settingsOf} from '../settings/configuration.ts'
import {foldMessages} from './fold-messages.ts'
import {
  defaultSeverity,
  draftSeverity,
  formOfPreset,
  isStrict,
  presetLabel,
  presetOptions
} from './in-presets.ts'
import {reportFinding} from './report-finding.ts'
import {resolveSeverity} from './rule-severity.ts'
import {isNotSuppressed, prefix} from './suppressed.ts'
import {inTurn} from './run-order.ts'

/**
 * Make a rule for remark-lint.
 *
 * The rule reports nothing in documents that are not incident reports, honours
 * `settings.postmortem`, and is more lenient with drafts.
 *
 * @param definition
 *   What the rule checks, its options, and its messages.
 * @returns
 *   Plugin.
 */
export function defineRule<const Specs extends OptionSpecs, const Table extends Messages>(
  definition: RuleDefinition<Specs, Table>
): Rule<OptionsOf<Specs>> {
  type Options = OptionsOf<Specs>
  const {namespace, presets, url} = definition
  const ruleId = (namespace === undefined ? prefix : `${namespace}-`) + definition.name
  // As settings have it.
  const name = namespace === undefined ? definition.name : `${namespace}/${definition.name}`
  const setups = new WeakMap<CheckedSettings, Map<string, Setup<Options>>>()
  const lint = lintRule<Root, Job>(
    {
      origin: `remark-lint:${ruleId}`,
      url: url ?? (namespace === undefined ? documentationOf(name) : undefined)
    },
    (tree, file, {failure, findings, reported, text}) => {
      for (const finding of findings) {
        const message = reportFinding(finding, definition, tree, file, text)
        reported.push({messageId: finding.messageId, message})
      }
      if (failure) throw failure.error
    }
  )

  function plugin(this: Processor, config?: RuleConfig<Options>): Transformer<Root> {
    let setup: Setup<Options> | undefined
    return inTurn(this, definition.runsLast === true, (tree, file, next) => {
      const checked = settingsOf(this, file)
      if (setup?.checked !== checked) setup = setupOf(this, checked, config)
      const {isOwn, layers, options, problems, severity} = setup
      reportProblems(file, problems)
      file.data.postmortemRules?.set(name, {severity, options, layers})
      if (severity === 'off') return next()

      const {settings} = checked
      const {applies, postmortem, reported, template, text} = loadDocument(tree, file, settings)
      if (!applies) return next()
      const isDraft = postmortem.documentStatus === 'draft'
      const own = isDraft ? draftSeverity(severity, presets) : severity
      if (own === 'off') return next()
      const preset = this.data('postmortemPreset')
      const context = {
        settings,
        template,
        text,
        reported,
        // Few rules ask for it.
        get form() {
          return formFor(postmortem, settings, preset, isOwn)
        }
      }
      const check = () => definition.check(postmortem, options, context) as Iterable<AnyFinding>
      const collected = collect(check)
      // Nearly all rules find nothing in a document.
      if (collected.findings.length === 0 && !collected.failure) {
        reported.set(ruleId, [])
        return next()
      }
      const messages: Array<KindOfMessage> = []
      const job = {...collected, reported: messages, text}
      return lint.call(this, [own, job])!.call(this, tree, file, (error, ...results) => {
        reported.set(ruleId, messages.map(({message}) => message)) // prettier-ignore
        const isShown = isNotSuppressed(ruleId, postmortem.suppressions)
        const most = Math.min(settings.foldAbove, definition.foldAbove ?? Infinity)
        foldMessages(file, messages.filter(({message}) => isShown(message)), most) // prettier-ignore
        next(error, ...results)
      })
    })
  }

  /** The same for all files that are configured the same. */
  function setupOf(
    processor: Processor,
    checked: CheckedSettings,
    config: RuleConfig<Options>
  ): Setup<Options> {
    const preset = processor.data('postmortemPreset')
    const key = cacheKey([config, preset?.name, preset?.enabledByName.includes(name)])
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
    const inSettings = checked.ruleSettings.get(name)
    const given = ruleSettingsOf(ruleId, definition.options, inSettings, config)
    const initial = {
      where: presetLabel(preset),
      severity: defaultSeverity(name, presets, preset),
      options: presetOptions(name, presets, preset)
    }
    return {
      checked,
      isOwn: given.ruleSettings.some(({options}) => Object.keys(options ?? {}).length > 0),
      problems: given.problems,
      severity: resolveSeverity(initial.severity, given.ruleSettings),
      options: resolveOptions(definition.options, [
        initial.options,
        ...given.ruleSettings.map(({options}) => options)
      ]),
      layers: [initial, ...given.ruleSettings]
    }
  }

  return Object.assign(plugin as unknown as Plugin<[RuleConfig<Options>?], Root>, {definition})
}

/** What a rule finds, and what it throws, which is thrown where findings are reported. */
interface Collected {
  findings: ReadonlyArray<AnyFinding>
  failure: {error: unknown} | undefined
}

function collect(check: () => Iterable<AnyFinding>): Collected {
  const findings: Array<AnyFinding> = []
  try {
    for (const finding of check()) findings.push(finding)
    return {findings, failure: undefined}
  } catch (error) {
    return {findings, failure: {error}}
  }
}

/** How a rule is set. */
interface Setup<Options> {
  /** Settings that it was made of. */
  checked: CheckedSettings
  /** What is wrong with the configuration. */
  problems: ReadonlyArray<PlacedProblem>
  /** The team has said itself what the rule asks for: no form changes it. */
  isOwn: boolean
  /** Severity in a document that is not a draft. */
  severity: RuleSeverity
  options: Options
  /** Where severity and options are from, the strongest last. */
  layers: ReadonlyArray<RuleLayer>
}

/** What a rule does with one document. */
interface Job extends Collected {
  /** Collects what is reported. */
  reported: Array<KindOfMessage>
  /** Text in which places count. */
  text: string
}

/** What is asked of a document by its form, unless the team says itself what a rule asks for. */
function formFor(
  postmortem: Postmortem,
  settings: Settings,
  preset: PresetData | undefined,
  isOwn: boolean
): HouseForm {
  const name = formOf(postmortem, settings, isStrict(preset))
  if (!formOfPreset(preset)) {
    const isLenient = !isOwn && !isStrict(preset)
    return houseForm(isOwn ? undefined : name, isLenient && isLetter(postmortem))
  }
  const form = houseForm(name, false)
  // The options of the preset say what the form has not, and those of the team win over them.
  return {
    ...form,
    withoutSections: [],
    withoutFields: [],
    order: isOwn ? undefined : form.order
  }
}

/** `strict` asks the same of all documents, unless the team has named its form. */
function formOf(
  {form}: Postmortem,
  {form: setting}: Settings,
  isStrict: boolean
): HouseFormName | undefined {
  if (setting !== 'auto') return formNames.find((name) => name === setting)
  return isStrict ? undefined : form
}
