import type {Field, MetadataName, Owner} from 'mdast-util-postmortem'

/**
 * List people in fields of a name, or teams if there are none; each once.
 *
 * @param metadata
 *   Fields of a document.
 * @param name
 *   Name of the fields.
 */
export function namedIn(metadata: ReadonlyArray<Field>, name: MetadataName): Array<Owner> {
  const all = metadata
    .filter((field) => field.name === name)
    .flatMap(({owners = []}) => owners.filter(({kind}) => kind !== 'none'))
  const people = all.filter(({kind}) => kind === 'person')
  const named = people.length > 0 ? people : all
  return [...new Map(named.map((owner) => [owner.written.toLowerCase(), owner])).values()]
}
