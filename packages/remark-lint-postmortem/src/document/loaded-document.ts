import type {Root} from 'mdast'
import type {Postmortem} from 'mdast-util-postmortem'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Settings} from '../settings/settings.ts'
import type {NotChecked} from './applies-to.ts'
import type {Template} from './template.ts'
import {readPostmortem} from 'mdast-util-postmortem'
import {settingsOf} from '../settings/configuration.ts'
import {namesOn} from '../settings/settings.ts'
import {whyNotChecked} from './applies-to.ts'
import {codeOwners} from './code-owners.ts'
import {absolutePath, pathFrom} from './disk.ts'
import {reportDocumentProblems} from './document-problems.ts'
import {formNames} from './house-forms.ts'
import {loadTemplate} from './template.ts'

/** A document with what all rules need to know of it. */
interface LoadedDocument {
  settings: Settings
  file: VFile
  /** Text in which places count. */
  text: string
  postmortem: Postmortem
  /** Whether it is checked. */
  applies: boolean
  /** Why it is not checked. */
  notChecked: NotChecked | undefined
  template: Template | undefined
  /** What each rule that has checked the document has reported. */
  reported: Map<string, Array<VFileMessage>>
}

const loaded = new WeakMap<Root, LoadedDocument>()

/**
 * Read a document, once for all rules.
 *
 * The first call also reports what concerns all rules: that the document is not checked although it
 * is named as a report, that a part of it cannot be read.
 *
 * @param tree
 *   Document.
 * @param file
 *   Its file.
 * @param settings
 *   How the team writes, and which documents are checked.
 */
export function loadDocument(tree: Root, file: VFile, settings: Settings): LoadedDocument {
  const known = loaded.get(tree)
  if (known?.settings === settings && known.file === file) return known
  const document = read(tree, file, settings)
  loaded.set(tree, document)
  const {notChecked, postmortem} = document
  if (notChecked) file.data.postmortemNotChecked = notChecked.reason
  else {
    file.data.postmortem = postmortem
    file.data.postmortemSettings = settings
  }
  reportDocumentProblems(file, tree, postmortem, notChecked)
  return document
}

/**
 * Read a document as the rules read it, with the settings that they honour: for programs that show
 * what it says instead of judging it.
 *
 * @param processor
 *   Processor with the settings, and the preset if it is used.
 * @param tree
 *   Document.
 * @param file
 *   Its file.
 * @returns
 *   The postmortem; and whether the rules apply to it, which they do not to other documents.
 */
export function loadDocumentFor(
  processor: Processor,
  tree: Root,
  file: VFile
): {applies: boolean; postmortem: Postmortem} {
  const {settings} = settingsOf(processor, file)
  const {applies, postmortem} = loadDocument(tree, file, settings)
  return {applies, postmortem}
}

function read(tree: Root, file: VFile, settings: Settings): LoadedDocument {
  // Places do not count a byte order mark.
  const text = String(file).replace(/^\uFEFF/, '')
  const absolute = file.path === undefined ? undefined : absolutePath(file.cwd, file.path)
  const relative = absolute === undefined ? '' : pathFrom(file.cwd, absolute)
  const owners = codeOwners(file.cwd)
  const postmortem = readPostmortem(tree, text, {
    path: relative,
    locale: settings.locale,
    form: formNames.find((name) => name === settings.form),
    sections: wordsOf(settings.sections),
    fields: wordsOf(settings.fields),
    status: wordsOf(settings.status),
    columns: wordsOf(settings.columns),
    tickets: namesOn(settings.tickets),
    people: [...namesOn(settings.people), ...owners.people],
    teams: [...namesOn(settings.teams), ...owners.teams],
    systems: namesOn(settings.systems),
    roles: namesOn(settings.roles),
    public: namesOn(settings.public),
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
