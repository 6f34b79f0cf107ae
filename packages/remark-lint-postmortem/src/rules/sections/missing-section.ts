import type {Postmortem, SectionName} from 'mdast-util-postmortem'
import type {Finding, MissingParts} from '../../rule/rule-definition.ts'
import {languageFor} from 'mdast-util-postmortem'
import {insertSection} from '../../edits/insert-section.ts'
import {list} from '../../text/list.ts'

/** The message of the rules that require sections. */
export const missingSection = {
  missing: ({headings, titles}: {headings: ReadonlyArray<string>; titles: ReadonlyArray<string>}) =>
    `Unexpected missing section ${list(titles)}, expected a heading such as ${list(headings)}`
}

/** What the document lacks then. */
export const missingTitles: MissingParts<typeof missingSection> = {
  missing: ({titles}) => titles
}

/** End of the notes of these rules: a section may be there, under words that nobody knows. */
export const otherHeading =
  'If a section is there under another heading, add that to the setting `sections`: `{"timeline": {"What happened when": true}}`.'

/**
 * Report that a section is missing.
 *
 * @param postmortem
 *   Document.
 * @param name
 *   Section to insert.
 * @param names
 *   Sections, any of which is enough.
 * @param text
 *   Text of the document.
 */
export function reportMissingSection(
  postmortem: Postmortem,
  name: SectionName,
  names: ReadonlyArray<SectionName>,
  text: string
): Finding<typeof missingSection> {
  const {sections} = languageFor(postmortem.locale)
  const titles = names.map((name) => sections[name].titles[0])
  const headings =
    names.length > 1 ? titles : [...new Set([titles[0]!, ...sections[name].titles])].slice(0, 2)
  return {
    messageId: 'missing',
    data: {headings, titles},
    settings: names.map((missing) => ({path: ['sections', missing], names: undefined})),
    ...insertSection(postmortem, name, text)
  }
}
