import type {Element, ElementContent, Properties} from 'hast'

/** Make an element. */
export function element(
  tagName: string,
  properties: Properties,
  children: Array<ElementContent>
): Element {
  return {type: 'element', tagName, properties, children}
}

/** Text of a message, in which backticks mark code. */
export function inline(text: string): Array<ElementContent> {
  return text
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^`[^`]+`$/.test(part)
        ? element('code', {}, [{type: 'text', value: part.slice(1, -1)}])
        : {type: 'text', value: part}
    )
}
