/** What an address of the playground carries. */
export interface SharedState {
  text: string
  /** Name of a preset (default: `recommended`). */
  preset?: string
  /** JSON of `settings.postmortem`. */
  settings?: string
  /** Path of the document, which decides whether it is checked. */
  path?: string
  /** Show only findings of this rule. */
  only?: string
}

/** Write bytes so that they can stand in a fragment. */
export function inFragment(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Read what `inFragment` wrote. */
export function fromFragment(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (unit) => unit.charCodeAt(0))
}
