import picomatch from 'picomatch'
import type {Postmortem} from 'mdast-util-postmortem'
import type {Settings} from './settings.ts'
import {daysBetween, findDate, hasVocabulary} from 'mdast-util-postmortem'

/**
 * Tell whether a document is to be checked.
 *
 * @param postmortem
 *   Document.
 * @param settings
 *   Which documents to check, and from which day on.
 * @param file
 *   Path of the file from the working directory, with `/`; `''` if unknown.
 */
export function applies(postmortem: Postmortem, settings: Settings, file: string): boolean {
  return (
    isChosen(postmortem, settings.appliesTo, file) &&
    isUnderstood(postmortem, settings) &&
    !isOld(postmortem, settings.ignoreBefore)
  )
}

/** Of a language without vocabulary nothing is known, unless the team gives its headings. */
function isUnderstood({locale}: Postmortem, {sections}: Settings): boolean {
  return locale === 'und' || hasVocabulary(locale) || Object.keys(sections).length > 0
}

function isChosen(postmortem: Postmortem, appliesTo: Settings['appliesTo'], file: string): boolean {
  if (appliesTo === 'all') return true
  if (appliesTo === 'auto') return postmortem.isIncidentReport
  let chosen: boolean | undefined
  for (const [glob, value] of Object.entries(appliesTo)) {
    // The last glob that matches decides.
    if (picomatch.isMatch(file, glob, {dot: true})) chosen = value
  }
  return chosen ?? postmortem.isIncidentReport
}

/** The incident was before the day from which on reports are checked. */
function isOld({date}: Postmortem, ignoreBefore: string | undefined): boolean {
  const limit = ignoreBefore === undefined ? undefined : findDate(ignoreBefore)?.date
  return date !== undefined && limit !== undefined && daysBetween(date, limit) > 0
}
