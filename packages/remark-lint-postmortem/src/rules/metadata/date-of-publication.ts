import type {Field} from 'mdast-util-postmortem'

/**
 * Check whether a date is that of the page and not of the incident: in front matter of a site `date`
 * says when it was published; `incident_date` does not.
 *
 * @param field
 *   Field.
 */
export function isDateOfPublication(field: Field): boolean {
  return field.source === 'front-matter' && isPlainDate(field)
}

/**
 * Check whether a field only says that it is a date: `Date`, but not `Incident date`.
 *
 * @param field
 *   Field.
 */
export function isPlainDate({key, name}: Field): boolean {
  return name === 'date' && key.written.toLowerCase() === 'date'
}
