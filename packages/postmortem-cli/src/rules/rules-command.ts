import type {AnyRule, FixClass, PresetName, RuleSeverity} from 'remark-lint-postmortem'
import type {ExitCode} from '../exit-code.ts'
import type {ParametersOf} from '../options/commands.ts'
import process from 'node:process'
import {
  defaultSeverity,
  documentationOf,
  draftSeverity,
  fixClasses,
  rules
} from 'remark-lint-postmortem'
import {exitCode, UsageError} from '../exit-code.ts'
import {generalPresets, presetNames} from '../options/preset-names.ts'
import {painter, wantsColor} from '../terminal/color.ts'
import {columnsOf} from '../terminal/columns.ts'
import {wrap} from '../terminal/wrap.ts'

/** A rule as `--json` prints it. */
interface ListedRule {
  name: string
  description: string
  note: string
  /** It reports something in English documents only. */
  isEnglish: boolean
  /** Its name in messages and comments. */
  id: string
  /** Address of its page. */
  url: string
  presets: Record<PresetName | 'draft', RuleSeverity>
  fixes: ReadonlyArray<FixClass>
  options: AnyRule['definition']['options']
}

/**
 * List all rules.
 *
 * @param parameters
 *   What the user wrote.
 */
export async function rulesCommand({inputs, values}: ParametersOf<'rules'>): Promise<ExitCode> {
  const [given] = inputs
  if (given !== undefined) {
    throw new UsageError(
      `Unexpected \`${given}\`, expected no input: \`postmortem explain ${given}\` explains one rule`
    )
  }
  const listed = Object.values(rules).map(listedRule)
  const isColored = wantsColor(values, process.stdout.isTTY)
  process.stdout.write(
    values.json ? `${JSON.stringify(listed, undefined, 2)}\n` : tableOf(listed, isColored)
  )
  return exitCode.clean
}

function listedRule({definition}: AnyRule): ListedRule {
  const {description, isEnglish = false, name, note, options, presets} = definition
  const severities = presetNames.map((preset): [PresetName, RuleSeverity] => [
    preset,
    defaultSeverity(name, presets, {name: preset, enabledByName: [], layers: []})
  ])
  const levels = Object.fromEntries(severities) as Record<PresetName, RuleSeverity>
  return {
    name,
    description,
    note,
    isEnglish,
    id: `postmortem-${name}`,
    url: documentationOf(name),
    presets: {...levels, draft: draftSeverity(levels.recommended, presets)},
    fixes: fixClasses[name] ?? [],
    options
  }
}

/** Level as people know it. */
const words: Record<RuleSeverity, string> = {error: 'error', warn: 'warning', off: '–'}

/** Two lines for each rule, since what it checks has no room beside its levels. */
function tableOf(listed: ReadonlyArray<ListedRule>, isColored: boolean): string {
  const paint = painter(isColored)
  const width = columnsOf()
  const longest = Math.max(...listed.map(({name}) => name.length))
  const row = (cells: ReadonlyArray<string>): string =>
    [longest, 11, 7, 7, 0]
      .map((columns, index) => cells[index]!.padEnd(columns))
      .join('  ')
      .trimEnd()
  const lines = listed.flatMap(({description, fixes, isEnglish, name, presets}) => {
    const levels = generalPresets.map((preset) => words[presets[preset]])
    const head = row([name, ...levels, fixes.join('/')])
    return [
      paint('bold', head.slice(0, name.length)) + head.slice(name.length),
      ...wrap(isEnglish ? `${description} (English only)` : description, width - 2).map(
        (line) => `  ${paint('dim', line)}`
      )
    ]
  })
  const head = row(['rule', ...generalPresets, 'fixes'])
  return [paint('heading', head), ...lines].map((line) => `${line}\n`).join('')
}
