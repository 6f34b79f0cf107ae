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
 * Write a text in XML, be it in an attribute or between tags.
 *
 * @param text
 *   Text without characters that XML cannot write.
 */
export function escapeXml(text: string): string {
  return text.replaceAll(/["&<>\t\n\r]/g, (character) => escapes[character]!)
}
