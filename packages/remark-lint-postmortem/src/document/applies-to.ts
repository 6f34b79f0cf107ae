import type {Postmortem} from 'mdast-util-postmortem'
import type {Settings} from '../settings/settings.ts'
import {daysBetween, findDate, isLanguageSupported} from 'mdast-util-postmortem'
import {matchesGlob} from '../options/globs.ts'

/** Reasons not to check a document. */
type Hindrance =
  'excluded' | 'language' | 'old' | 'team-template' | 'template-name' | 'template-text' | 'unknown'

/** Why a document is not checked. */
export interface NotChecked {
  hindrance: Hindrance
  /** The same in words, which say what to do where something can be done. */
  reason: string
  /** A glob in `appliesTo` or the front matter calls the document a report. */
  isNamed: boolean
  /** It is named, called a report by its title or path, or the settings say how to read it. */
  isExpected: boolean
}

/** Data of the words for a reason. */
interface Details {
  /** The last glob that matches. */
  glob: string
  ignoreBefore: string
  locale: string
}

const reasons: Record<Hindrance, (details: Details) => string> = {
  excluded: ({glob}) => `left out by \`${glob}\` in \`appliesTo\``,
  language: ({locale}) =>
    `the language \`${locale}\` is not supported; set \`locale\` if it is another one, or name its headings in \`sections\``,
  old: ({ignoreBefore}) => `the incident was before \`${ignoreBefore}\`; see \`ignoreBefore\``,
  'team-template': () => 'it is the template of the team; see `template`',
  'template-name': () => 'its path or title says that it is a template; see `appliesTo`',
  'template-text': () => 'it looks like a template that nobody has filled in; see `appliesTo`',
  unknown: () => 'not recognised as an incident report; see `appliesTo`'
}

/**
 * Find out why a document is not checked.
 *
 * @param postmortem
 *   Document.
 * @param settings
 *   Which documents to check, and from which day on.
 * @param file
 *   Path of the file from the working directory, with `/`; `''` if unknown.
 * @param isTeamTemplate
 *   It is the file that the setting `template` names.
 * @returns
 *   `undefined` if it is checked.
 */
export function whyNotChecked(
  postmortem: Postmortem,
  settings: Settings,
  file: string,
  isTeamTemplate: boolean
): NotChecked | undefined {
  const choice = choiceOf(settings.appliesTo, file)
  const hindrance = isTeamTemplate
    ? 'team-template'
    : (notChosen(postmortem, settings, choice) ?? notReadable(postmortem, settings))
  if (!hindrance) return undefined
  const {ignoreBefore = ''} = settings
  const {declaredBy, locale} = postmortem
  const isNamed = choice?.isChosen === true || declaredBy === 'front-matter'
  return {
    hindrance,
    reason: reasons[hindrance]({glob: choice?.glob ?? '', ignoreBefore, locale}),
    isNamed,
    isExpected:
      isNamed ||
      declaredBy !== undefined ||
      settings.appliesTo === 'all' ||
      settings.locale !== undefined
  }
}

/** The glob in `appliesTo` that decides on a file. */
interface Choice {
  glob: string
  isChosen: boolean
}

function choiceOf(appliesTo: Settings['appliesTo'], file: string): Choice | undefined {
  if (typeof appliesTo === 'string') return undefined
  // The last glob that matches decides.
  const found = Object.entries(appliesTo).findLast(([glob]) => matchesGlob(file, glob))
  return found && {glob: found[0], isChosen: found[1]}
}

function notChosen(
  postmortem: Postmortem,
  settings: Settings,
  choice: Choice | undefined
): Hindrance | undefined {
  const {declaredBy, isIncidentReport, templateBy} = postmortem
  if (choice && !choice.isChosen) return 'excluded'
  if (choice || settings.appliesTo === 'all' || isIncidentReport) return undefined
  if (templateBy) return `template-${templateBy}`
  // Reports are recognised by words, which are unknown in this language.
  return declaredBy && !isUnderstood(postmortem, settings) ? 'language' : 'unknown'
}

function notReadable(postmortem: Postmortem, settings: Settings): Hindrance | undefined {
  if (!isUnderstood(postmortem, settings)) return 'language'
  return isOld(postmortem, settings.ignoreBefore) ? 'old' : undefined
}

/** Documents in other languages are only read if the team gives its headings. */
function isUnderstood({locale}: Postmortem, {sections}: Settings): boolean {
  return isLanguageSupported(locale) || Object.keys(sections).length > 0
}

/** The incident was before the day from which on reports are checked. */
function isOld({date}: Postmortem, ignoreBefore: string | undefined): boolean {
  const limit = ignoreBefore === undefined ? undefined : findDate(ignoreBefore)?.date
  return date !== undefined && limit !== undefined && daysBetween(date, limit) > 0
}
