import type {Field} from 'mdast-util-postmortem'

/**
 * Check whether a date is that of the page and not of the incident: in front matter of a site `date`
 * says when it was published.
 *
 * @param field
 *   Field.
 */
export function isDateOfPublication({name, source}: Field): boolean {
  return name === 'date' && source === 'front-matter'
}
