import type {Options} from 'minisearch'

/** A section of a page, as the search knows it. */
export interface SearchedSection {
  /** Address from the top of the site. */
  id: string
  title: string
  heading: string
  text: string
  excerpt: string
}

/** The same for the program that makes the index and the page that uses it. */
export const searchOptions: Options<SearchedSection> = {
  fields: ['title', 'heading', 'text'],
  storeFields: ['title', 'heading', 'excerpt'],
  searchOptions: {
    boost: {title: 4, heading: 2},
    // A page comes before its sections.
    boostDocument: (_id, _term, stored) => (stored?.heading === '' ? 2 : 1),
    combineWith: 'AND',
    fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    prefix: true
  }
}
