import type {Postmortem, Title} from '../model.ts'
import type {Language} from '../languages/index.ts'
import type {FrontMatter} from '../metadata/front-matter.ts'
import {hasWords, isOneOf, partsOfPath} from './names.ts'

/**
 * Say what calls the document a report: its front matter, the folder that it is in, or its name:
 * `2026-05-05-postmortem.md`, *Incident report: checkout*.
 *
 * A readme or an index is called one by its front matter only.
 *
 * @param path
 *   Path of the file, `''` if unknown.
 * @returns
 *   `undefined` if nothing does.
 */
export function declaredBy(
  frontMatter: FrontMatter,
  path: string,
  title: Title | undefined,
  language: Language
): Postmortem['declaredBy'] {
  const {folders: reportFolders, others, reports, types} = language.detection
  const type = frontMatter.pairs.find(({key}) => key === 'type' || key === 'kind')
  if (type && isOneOf(type.value, types)) return 'front-matter'
  const {folders, name} = partsOfPath(path, language)
  if (isNamed(name, others.files) || isNamed(name, others.indexes)) return undefined
  if (folders.some((folder) => isOneOf(folder, reportFolders))) return 'folder'
  const isReport = [name, title?.written ?? ''].some((text) => hasWords(text, reports))
  return isReport ? 'name' : undefined
}

/**
 * Check whether a file has one of some names: `README.md`.
 *
 * @param names
 *   Names without extensions.
 */
export function isNamed(name: string, names: ReadonlyArray<string>): boolean {
  return isOneOf(name.split('.', 1)[0]!, names)
}
