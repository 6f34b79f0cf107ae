import type {Root} from 'mdast'
import type {Postmortem} from 'mdast-util-postmortem'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {NotChecked} from './applies-to.ts'
import type {Settings} from './settings.ts'
import type {Template} from './template.ts'
import path from 'node:path'
import {readPostmortem} from 'mdast-util-postmortem'
import {whyNotChecked} from './applies-to.ts'
import {codeOwners} from './code-owners.ts'
import {reportDocumentProblems} from './document-problems.ts'
import {namesOn} from './settings.ts'
import {loadTemplate} from './template.ts'

/** What all rules need to know of a document. */
export interface Reading {
  settings: Settings
  file: VFile
  /** Text in which places count. */
  text: string
  postmortem: Postmortem
  /** The document is to be checked. */
  applies: boolean
  /** Why it is not. */
  notChecked: NotChecked | undefined
  template: Template | undefined
  /** What each rule that has checked the document has reported. */
  reported: Map<string, Array<VFileMessage>>
}

const readings = new WeakMap<Root, Reading>()

/**
 * Read a document, once for all rules.
 *
 * What concerns all rules is reported then, whatever the rule that asks first: that the document
 * is not checked although it is named as a report, that a part of it cannot be read.
 *
 * @param tree
 *   Document.
 * @param file
 *   Its file.
 * @param settings
 *   How the team writes, and which documents are to be checked.
 */
export function readingOf(tree: Root, file: VFile, settings: Settings): Reading {
  const known = readings.get(tree)
  if (known?.settings === settings && known.file === file) return known
  const reading = read(tree, file, settings)
  readings.set(tree, reading)
  const {notChecked, postmortem} = reading
  if (notChecked) file.data.postmortemNotChecked = notChecked.reason
  else file.data.postmortem = postmortem
  reportDocumentProblems(file, tree, postmortem, notChecked)
  return reading
}

function read(tree: Root, file: VFile, settings: Settings): Reading {
  // Places do not count a byte order mark.
  const text = String(file).replace(/^\uFEFF/, '')
  const absolute = file.path === undefined ? undefined : path.resolve(file.cwd, file.path)
  const relative =
    absolute === undefined ? '' : path.relative(file.cwd, absolute).replaceAll(path.sep, '/')
  const owners = codeOwners(file.cwd)
  const postmortem = readPostmortem(tree, text, {
    path: relative,
    locale: settings.locale,
    sections: wordsOf(settings.sections),
    status: wordsOf(settings.status),
    columns: wordsOf(settings.columns),
    people: [...namesOn(settings.people), ...owners.people],
    teams: [...namesOn(settings.teams), ...owners.teams],
    systems: namesOn(settings.systems),
    roles: namesOn(settings.roles),
    dayFirst: settings.dayFirst,
    timeZone: settings.timeZone,
    abbreviations: settings.timeZones.abbreviations
  })
  const template =
    settings.template === undefined ? undefined : loadTemplate(file.cwd, settings.template)
  const isTemplate = typeof template === 'object' && template.path === absolute
  const notChecked = whyNotChecked(postmortem, settings, relative, isTemplate)
  return {
    settings,
    file,
    text,
    postmortem,
    applies: notChecked === undefined,
    notChecked,
    template: typeof template === 'object' ? template : undefined,
    reported: new Map()
  }
}

function wordsOf(groups: Record<string, Record<string, boolean>>): Record<string, Array<string>> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, words]) => [
      name,
      // Case does not count in documents either.
      Object.keys(words).flatMap((word) => (words[word] ? [word.trim().toLowerCase()] : []))
    ])
  )
}
