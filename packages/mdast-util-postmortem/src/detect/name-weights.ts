import type {Postmortem, Title} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {Kind} from './names.ts'
import {hasWords, isOneOf, kindOf, partsOfPath} from './names.ts'

/** How much the names of a document speak for a report, and against it. */
export interface NameWeights {
  for: number
  against: number
}

const weights = {
  title: {'about reports': -30, report: 3, incident: 2.5, review: 1.5, other: -8} satisfies Record<
    Kind,
    number
  >,
  file: {'about reports': -30, report: 3, incident: 2, review: 1, other: -5} satisfies Record<
    Kind,
    number
  >,
  /** A folder that has nothing but reports, if this is one by its title or its sections. */
  folderOfReports: 5,
  folder: {'about reports': -30, report: 2, incident: 2, review: 1, other: -4} satisfies Record<
    Kind,
    number
  >
}

/**
 * Weigh what the title, the file, and the folder of a document call it.
 *
 * @param path
 *   Path of the file, `''` if unknown.
 * @param declaredBy
 *   What calls it a report.
 * @param isOfIncident
 *   Its sections are those of reports.
 */
export function weighNames(
  path: string,
  title: Title | undefined,
  declaredBy: Postmortem['declaredBy'],
  isOfIncident: boolean,
  language: Language
): NameWeights {
  const {folders, name} = partsOfPath(path, language)
  const ofTitle = kindOf(title?.written ?? '', language)
  const ofFile = kindOf(name.replace(/\.[a-z]+$/i, ''), language)
  const ofFolder = kindOfFolders(folders, language)
  // Games and courses have folders of this name, too.
  const isExpected = declaredBy === 'folder' && (isOfIncident || ofTitle === 'incident')
  const byTitle = ofTitle ? weights.title[ofTitle] : 0
  const byFile = ofFile ? weights.file[ofFile] : 0
  const byFolder = ofFolder ? weights.folder[ofFolder] : 0
  // A report stays one in a folder of plans.
  const isReport = ofTitle === 'report' || (ofFile === 'report' && ofTitle !== 'other')
  return {
    for: Math.max(byTitle, byFile, byFolder, isExpected ? weights.folderOfReports : 0),
    // A file has the words of its title.
    against: (Math.min(byTitle, byFile, 0) + Math.min(byFolder, 0)) / (isReport ? 2 : 1)
  }
}

/** The innermost folder that says something. */
function kindOfFolders(folders: ReadonlyArray<string>, {detection}: Language): Kind | undefined {
  for (const folder of folders.toReversed()) {
    if (isOneOf(folder, detection.others.folders)) return 'other'
    if (hasWords(folder, detection.reports)) return 'report'
    if (hasWords(folder, detection.incidentFolders)) return 'incident'
    if (hasWords(folder, detection.titles.review)) return 'review'
  }
  return undefined
}
