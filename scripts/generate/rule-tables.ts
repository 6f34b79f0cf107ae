import type {AnyRule} from 'remark-lint-postmortem'
import {level, levelOfStrict} from './rule-pages.ts'

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
    '| rule | what holds | `recommended` | `strict` |',
    '| --- | --- | --- | --- |',
    ...rows
  ].join('\n')
}
