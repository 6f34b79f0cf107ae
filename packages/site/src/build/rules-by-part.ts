import {listRuleFiles} from '../../../../scripts/generate/rule-index.ts'

/** Folders of rules, as headings. */
const titles: Readonly<Record<string, string>> = {
  sections: 'Sections',
  metadata: 'Fields',
  timeline: 'Timeline',
  impact: 'Impact',
  actions: 'Action items',
  prevention: 'Prevention',
  blame: 'Blame',
  placeholders: 'What is left of a template',
  privacy: 'Privacy',
  suppressions: 'Suppressions'
}

/** Rules by the part of a postmortem that they check. */
export function rulesByPart(): Array<{
  title: string
  links: Array<{url: string; title: string}>
}> {
  const files = listRuleFiles()
  const parts = new Set([...Object.keys(titles), ...files.map(({part}) => part)])
  return [...parts].map((part) => ({
    title: titles[part] ?? part,
    links: files
      .filter((file) => file.part === part)
      .map(({name}) => ({url: `rules/${name}/`, title: name}))
  }))
}
