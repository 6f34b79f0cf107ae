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
 * @param frontMatter
 *   Front matter.
 * @param path
 *   Path of the file, `''` if unknown.
 * @param title
 *   Title.
 * @param language
 *   Words of the language of the document.
 * @returns
 *   `undefined` if nothing does.
 */
export function declaredBy(
  frontMatter: FrontMatter,
  path: string,
  title: Title | undefined,
  {documents}: Language
): Postmortem['declaredBy'] {
  const type = frontMatter.pairs.find(({key}) => key === 'type' || key === 'kind')
  if (type && isOneOf(type.value, documents.types)) return 'front-matter'
  const {folders, name} = partsOfPath(path)
  if (isNeverReport(name, documents)) return undefined
  if (folders.some((folder) => isOneOf(folder, documents.folders))) return 'folder'
  const isNamed = [name, title?.written ?? ''].some((text) => hasWords(text, documents.reports))
  return isNamed ? 'name' : undefined
}

/**
 * Check whether a file is another part of a project by its name: `README.md`.
 *
 * @param name
 *   Name of a file.
 * @param documents
 *   Names of files.
 */
export function isNeverReport(name: string, {others}: Language['documents']): boolean {
  return isOneOf(name.split('.', 1)[0]!, others)
}
