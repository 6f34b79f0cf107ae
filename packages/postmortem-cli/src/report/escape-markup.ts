const escapes: Record<string, string> = {
  '"': '&quot;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;'
}

/**
 * Escape a text for XML and HTML, between tags and in attributes in double quotes.
 *
 * @param text
 *   Text of anybody, without characters that XML cannot write.
 */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/["&<>\t\n\r]/g, (character) => escapes[character]!)
}
