import type {Source} from './sources.ts'
import {existsSync, statSync} from 'node:fs'
import path from 'node:path'
import {root} from '../../../../scripts/generate/root.ts'
import {playgroundLink} from './playground-link.ts'
import {read} from './sources.ts'

/** A page, and the ids of its headings. */
export interface Target extends Source {
  ids: ReadonlySet<string>
}

/** Where links of pages go on the site. */
export interface Links {
  /**
   * @param from
   *   File with the link.
   * @param url
   *   Address in it.
   * @returns
   *   Address from the top of the site, or elsewhere.
   */
  resolve(from: string, url: string): {address: string; isOnSite: boolean}
  /** Files of the repository that pages link to, which have no page. */
  files: Set<string>
}

/**
 * Find out where links between files go when the files are pages.
 *
 * @param targets
 *   All pages.
 * @throws
 *   If what a link names is not in the repository, or no heading has that name.
 */
export function linksOf(targets: ReadonlyArray<Target>): Links {
  const files = new Set<string>()
  return {resolve, files}

  function resolve(from: string, url: string): {address: string; isOnSite: boolean} {
    if (/^[a-z][a-z+.-]*:/i.test(url)) return {address: url, isOnSite: false}
    const [given = '', id = ''] = url.split('#')
    const file = given === '' ? from : fileAt(path.posix.join(path.posix.dirname(from), given))
    if (file === undefined)
      throw new Error(`${from}: unexpected link to \`${url}\`, which is not there`)
    const pages = targets.filter((target) => target.file === file)
    if (pages.length === 0) return {address: addressOfFile(file), isOnSite: true}
    if (id === '') return {address: pages[0]!.url, isOnSite: true}
    const page = pages.find(({ids}) => ids.has(id)) ?? otherPage(id)
    if (!page) throw new Error(`${from}: unexpected link to \`${url}\`, no heading has this name`)
    return {address: `${page.url}#${id}`, isOnSite: true}
  }

  /** A section that is left out of a page is on another one. */
  function otherPage(id: string): Target | undefined {
    return targets.find(({file, ids}) => file === 'README.md' && ids.has(id))
  }

  function addressOfFile(file: string): string {
    const name = path.posix.basename(file)
    if (/^fixtures\/(?:broken|clean)\/.*\.md$/.test(file)) {
      const form = /^house-(.*?)(?:-faults)?\.md$/.exec(name)?.[1]
      return playgroundLink({text: read(file), ...(form !== undefined && {preset: form})})
    }
    files.add(file)
    return `files/${file}`
  }
}

/** A file, or the readme of a folder. */
function fileAt(given: string): string | undefined {
  const name = given.replace(/\/$/, '')
  const full = path.join(root, name)
  if (!existsSync(full)) return undefined
  if (!statSync(full).isDirectory()) return name
  return fileAt(path.posix.join(name, 'README.md'))
}
