import type {AnyRule, OptionSpec} from 'remark-lint-postmortem'
import {level, levelOfStrict, typeName, value} from './rule-pages.ts'

/**
 * A table of rules for a readme.
 *
 * @param rules
 *   Rules.
 * @param docs
 *   Folder of their pages, as seen from the readme.
 */
export function ruleTable(rules: ReadonlyArray<AnyRule>, docs: string): string {
  const rows = rules.map(
    ({definition: {name, description, presets}}) =>
      `| [\`${name}\`](${docs}/${name}.md) | ${description} | ${level(presets.recommended)} | ${level(levelOfStrict(presets))} |`
  )
  return [
    '| rule | what it checks | `recommended` | `strict` |',
    '| --- | --- | --- | --- |',
    ...rows
  ].join('\n')
}

/**
 * A table of the settings for a readme.
 *
 * @param settings
 *   Settings.
 */
export function settingTable(settings: Record<string, OptionSpec>): string {
  const rows = Object.entries(settings).map(
    ([name, spec]) =>
      `| \`${name}\` | ${typeName(spec)} | ${value(spec.default)} | ${spec.description} |`
  )
  return [
    '| setting | type | default | |',
    '| --- | --- | --- | --- |',
    '| `rules` | rules with levels, options, or both | `{}` | How rules are set: `{"severity": "error", "promptness": {"within": {"default": "7d"}}, "summary-length": ["warn", {"words": 150}]}`. |',
    ...rows
  ].join('\n')
}

/**
 * Words as code, in the order of the alphabet.
 *
 * @param words
 *   Words.
 */
export function codeList(words: ReadonlyArray<string>): string {
  return words
    .toSorted()
    .map((word) => `\`${word}\``)
    .join(', ')
}
