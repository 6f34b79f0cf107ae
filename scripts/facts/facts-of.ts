import type {MetadataName, Postmortem, Written} from 'mdast-util-postmortem'
import {readPostmortem} from 'mdast-util-postmortem'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/** A fact as in the labels of the corpus. */
export type Fact = {kind: string} & Record<string, unknown>

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .freeze()

/** Fields with their names in the labels. */
const metadataNames: Partial<Record<MetadataName, string>> = {
  authors: 'authors',
  date: 'date',
  detected: 'detected',
  duration: 'duration',
  ended: 'end',
  owner: 'owner',
  severity: 'severity',
  started: 'start',
  status: 'status'
}

/**
 * Read a document and list what is in it.
 *
 * @param text
 *   Markdown.
 * @param name
 *   Name of its file.
 * @returns
 *   Facts.
 */
export function factsOf(text: string, name: string): Array<Fact> {
  const model = readPostmortem(processor.parse(text), text, {path: name})
  return [
    {kind: 'doc', incident: model.isIncidentReport, lang: model.locale},
    ...sectionFacts(model),
    ...metadataFacts(model)
  ]
}

function sectionFacts(model: Postmortem): Array<Fact> {
  return model.sections.flatMap((section) =>
    section.names.map((name) => ({kind: 'section', name, line: lineOf(section.heading)}))
  )
}

function metadataFacts(model: Postmortem): Array<Fact> {
  return model.metadata.flatMap(({name, value}) => {
    const label = metadataNames[name]
    if (!label) return []
    return [{kind: 'meta', name: label, line: lineOf(value), value: value.written.slice(0, 80)}]
  })
}

function lineOf({position}: Written): number | undefined {
  return position?.start.line
}
