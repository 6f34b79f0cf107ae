import type {HouseFormName} from 'mdast-util-postmortem'
import {formRules, formSettings, houseForm} from 'remark-lint-postmortem'
import {rulesPackage} from './root.ts'
import {value} from './rule-pages.ts'

/**
 * Say what the preset of a form sets, as tables for its page.
 *
 * @param name
 *   Form.
 */
export function formTables(name: HouseFormName): Record<string, string> {
  return {demands: demandTable(name), loosened: looseTable(name)}
}

function demandTable(name: HouseFormName): string {
  const levels = Object.keys(levelsOf(name))
  const scale = levels.map((level) => `\`${level}\``).join(', ')
  const rows = Object.entries(formRules(name)).map(([rule, demand]) => {
    const [severity, options] = typeof demand === 'string' ? [demand, undefined] : demand
    const words = {error: 'error', off: '–', warn: 'warning'}[severity]
    return `| [\`${rule}\`](../../../${rulesPackage}/docs/${rule}.md) | ${words} | ${options ? value(options) : ''} |`
  })
  return [
    '| rule | level | options |',
    '| --- | --- | --- |',
    ...rows,
    ...(scale ? ['', `Severities, most severe first: ${scale}.`] : [])
  ].join('\n')
}

function levelsOf(name: HouseFormName): object {
  return (formSettings(name).severity as {levels: object}).levels
}

function looseTable(name: HouseFormName): string {
  const {deadline, deadlineIn, owner, ownerIn, withoutFields, withoutSections} = houseForm(
    name,
    false
  )
  const listed = (names: ReadonlyArray<string>) =>
    names.length > 0 ? names.map((each) => `\`${each}\``).join(', ') : 'none'
  const elsewhere = {
    nowhere: 'not asked for',
    priority: 'or a priority, which implies it',
    ticket: 'or a ticket, which has it'
  }
  const asked = (what: string, where: keyof typeof elsewhere | undefined) =>
    where === 'nowhere'
      ? elsewhere.nowhere
      : [what, where && elsewhere[where]].filter(Boolean).join(', ')
  return [
    '| | |',
    '| --- | --- |',
    `| sections that it does not have | ${listed(withoutSections)} |`,
    `| fields that it does not have | ${listed(withoutFields)} |`,
    `| owner of an action item | ${asked(owner === 'team' ? 'a person or a team' : 'a person', ownerIn)} |`,
    `| deadline of an action item | ${asked(deadline === 'month' ? 'a day or a month' : 'a day', deadlineIn)} |`
  ].join('\n')
}
