import type {Field} from 'mdast-util-postmortem'

/**
 * Check whether a date is that of the page and not of the incident: in front matter of a site `date`
 * says when it was published; `incident_date` does not.
 *
 * @param field
 *   Field.
 */
export function isDateOfPublication({key, name, source}: Field): boolean {
  return name === 'date' && source === 'front-matter' && key.written.toLowerCase() === 'date'
}
