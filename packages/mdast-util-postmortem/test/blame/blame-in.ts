import type {BlameFinding, ReadOptions} from 'mdast-util-postmortem'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {readPostmortem} from 'mdast-util-postmortem'

/** Read English, and find words of blame in it. */
export function blameIn(text: string, options: ReadOptions = {}): Array<BlameFinding> {
  return readPostmortem(fromMarkdown(text), text, {locale: 'en', ...options}).blame
}

/** The same where remedies are written. */
export function blameInRemedy(text: string): Array<BlameFinding> {
  return blameIn(`# Action Items\n\n${text}`)
}

/** Findings in short: `agent person: broke (The engineer)`. */
export function inShort(findings: ReadonlyArray<BlameFinding>): Array<string> {
  return findings
    .filter(({subjectKind}) => subjectKind !== 'system')
    .map(
      ({category, subject, subjectKind, written: text}) =>
        `${category} ${subjectKind}: ${text}${subject ? ` (${subject.written})` : ''}`
    )
}
