import type {Page} from '../pages/page.ts'
import MiniSearch from 'minisearch'
import {searchOptions} from '../client/search-options.ts'

/**
 * The index of the search, which the browser loads when it is first used.
 *
 * @param pages
 *   Pages.
 */
export function searchIndex(pages: ReadonlyArray<Page>): string {
  const index = new MiniSearch(searchOptions)
  for (const {rule, sections, title, url} of pages) {
    for (const {heading, id, text} of sections) {
      // Headings of examples say little without their page.
      index.add({
        id: id === '' ? url : `${url}#${id}`,
        title: rule === undefined ? title : `${title} (rule)`,
        heading: id === '' ? '' : heading,
        text,
        excerpt: text.slice(0, 140)
      })
    }
  }
  return JSON.stringify(index)
}
