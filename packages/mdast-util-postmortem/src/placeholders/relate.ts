import type {ActionItem, Field, ImpactFact, Placeholder, TextSpan} from '../model.ts'

/**
 * Relate fields to the placeholders in their values.
 *
 * @param fields
 *   Fields of a document; those with a placeholder get its index.
 * @returns
 *   The same fields.
 */
export function relateFields(
  fields: Array<Field>,
  placeholders: ReadonlyArray<Placeholder>
): Array<Field> {
  const lines = new Map<number, Array<number>>()
  const texts = new Map<string, number>()
  for (const [index, {position, written: text}] of placeholders.entries()) {
    if (!texts.has(text)) texts.set(text, index)
    if (position) push(lines, position.start.line, index)
  }
  for (const field of fields) {
    const {position, written: text} = field.value
    const found = position
      ? lines.get(position.start.line)?.find((index) => isWithin(placeholders[index]!, field.value))
      : texts.get(text)
    if (found !== undefined) field.placeholder = found
  }
  return fields
}

/**
 * Relate owners and deadlines to the placeholders that they are.
 *
 * @param items
 *   Action items of a document; owners and deadlines that are placeholders get the index.
 */
export function relateItems(
  items: ReadonlyArray<ActionItem>,
  placeholders: ReadonlyArray<Placeholder>
): void {
  const find = placeholderLookup(placeholders)
  for (const {deadline, owners, section} of items) {
    for (const span of deadline ? [...owners, deadline] : owners) {
      const found = find(span, section)
      if (found !== undefined) span.placeholder = found
    }
  }
}

/**
 * Relate measures that are unknown to the placeholders that say so.
 *
 * @param facts
 *   Facts on the impact; those that are placeholders get the index.
 */
export function relateFacts(
  facts: ReadonlyArray<ImpactFact>,
  placeholders: ReadonlyArray<Placeholder>
): void {
  const find = placeholderLookup(placeholders)
  for (const {section, unknown} of facts) {
    const found = unknown && find(unknown, section)
    if (found !== undefined) unknown!.placeholder = found
  }
}

const brackets: ReadonlySet<string> = new Set(['[', '<', '{'])

/**
 * Make a function that finds the placeholder that a text is: by its place, and without places by
 * its section, where of several the next one is found each time.
 */
function placeholderLookup(
  placeholders: ReadonlyArray<Placeholder>
): (span: TextSpan, section: number | undefined) => number | undefined {
  const known = new Map<string, Array<number>>()
  const keyOf = ({position, written: text}: TextSpan, section: number | undefined, from = 0) =>
    position
      ? `at ${(position.start.offset ?? 0) + from} ${text.slice(from, text.length - from)}`
      : `in ${section ?? ''} ${text.slice(from, text.length - from)}`
  // From the end, so that the next one is the last of the list.
  for (const [index, placeholder] of [...placeholders.entries()].toReversed()) {
    push(known, keyOf(placeholder, placeholder.section), index)
    // Of `[name]` in brackets others read the name alone.
    if (brackets.has(placeholder.written.charAt(0))) {
      push(known, keyOf(placeholder, placeholder.section, 1), index)
    }
  }
  return (span, section) => {
    const same = known.get(keyOf(span, section)) ?? []
    return same.length > 1 ? same.pop() : same[0]
  }
}

function isWithin({position: inner}: TextSpan, {position: outer}: TextSpan): boolean {
  return (
    inner?.start.offset !== undefined &&
    outer?.start.offset !== undefined &&
    inner.start.offset >= outer.start.offset &&
    inner.end.offset! <= outer.end.offset!
  )
}

function push<Key>(map: Map<Key, Array<number>>, key: Key, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
