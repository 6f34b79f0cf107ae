import type {Names, Remark} from 'remark-lint-postmortem'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {readPostmortem} from 'mdast-util-postmortem'
import {analyse} from 'remark-lint-postmortem'

/** Names of nobody. */
export const noNames: Names = {people: [], systems: [], roles: []}

/** Read English and analyse it. */
export function remarksOn(text: string, names: Names = noNames): ReadonlyArray<Remark> {
  return analyse(readPostmortem(fromMarkdown(text), text, {locale: 'en'}), names)
}

/** Remarks in short: `agent person: broke (The engineer)`. */
export function inShort(remarks: ReadonlyArray<Remark>): Array<string> {
  return remarks
    .filter(({person}) => person !== 'system')
    .map(
      ({category, person, subject, words}) =>
        `${category} ${person}: ${words}${subject === undefined ? '' : ` (${subject})`}`
    )
}
