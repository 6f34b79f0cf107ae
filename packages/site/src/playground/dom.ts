/** Elements whose kind matters. */
interface KnownElements {
  example: HTMLSelectElement
  'fix-all': HTMLButtonElement
  preset: HTMLSelectElement
  search: HTMLDialogElement
  'search-input': HTMLInputElement
}

/**
 * Find an element that the page has.
 *
 * @param id
 *   Its id.
 */
export function byId<Id extends string>(
  id: Id
): Id extends keyof KnownElements ? KnownElements[Id] : HTMLElement {
  return document.getElementById(id) as Id extends keyof KnownElements
    ? KnownElements[Id]
    : HTMLElement
}

/** What to make an element of. */
type Child = Node | string | undefined

/**
 * Make an element.
 *
 * @param name
 *   Name, and classes behind dots: `p.note`.
 * @param properties
 *   Properties of the element.
 * @param children
 *   What is in it.
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name | `${Name}.${string}`,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: ReadonlyArray<Child>
): HTMLElementTagNameMap[Name] {
  const [tag, ...classes] = name.split('.')
  const made = document.createElement(tag as Name)
  Object.assign(made, properties)
  made.classList.add(...classes)
  made.append(...children.filter((child) => child !== undefined))
  return made
}

/** Text of a message, in which backticks mark code. */
export function withCode(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment()
  for (const part of text.split(/(`[^`]+`)/)) {
    fragment.append(/^`[^`]+`$/.test(part) ? make('code', {}, part.slice(1, -1)) : part)
  }
  return fragment
}
